import type { Span } from "../core/span.ts";
import type { Dependency } from "./dependency-layer.ts";
import type { Token } from "./layers.ts";

/** The dependency trees of an article, by index of token. */
export interface Trees {
  /** Relation of a token to its head, without subtype: `nsubj`, `ccomp`; empty past the end. */
  relation(token: number): string;
  /** The token that governs this one; undefined for a root. */
  head(token: number): number | undefined;
  /** What a token governs, in text order. */
  children(token: number): readonly number[];
  /** The first subject that a token governs; undefined where it has none. */
  subject(token: number): number | undefined;
  /** From the start of the first to the end of the last token that a token governs, itself included. */
  span(token: number): Span;
  /** The token itself; undefined past the end. */
  token(token: number): Token | undefined;
}

const NO_CHILDREN: readonly number[] = [];

/** Turns heads into trees that can be read from above. Cost is linear, whatever the depth. */
export function treesOf(tokens: readonly Token[], dependencies: readonly Dependency[]): Trees {
  const children = new Map<number, number[]>();
  const subjects = new Map<number, number>();
  dependencies.forEach(({ head, relation }, i) => {
    if (head === null) return;
    if (/^nsubj\b/.test(relation) && !subjects.has(head)) subjects.set(head, i);
    const siblings = children.get(head);
    if (siblings === undefined) children.set(head, [i]);
    else siblings.push(i);
  });
  let edges: Edges | undefined;
  return {
    relation: (token) => dependencies[token]?.relation.split(":", 1)[0] ?? "",
    head: (token) => dependencies[token]?.head ?? undefined,
    subject: (token) => subjects.get(token),
    children: (token) => children.get(token) ?? NO_CHILDREN,
    span: (token) => {
      edges ??= edgesOf(dependencies);
      return {
        start: tokens[edges.first[token] ?? token]?.start ?? 0,
        end: tokens[edges.last[token] ?? token]?.end ?? 0,
      };
    },
    token: (token) => tokens[token],
  };
}

/** The first and the last token that each token governs, itself included. */
interface Edges {
  readonly first: Uint32Array;
  readonly last: Uint32Array;
}

function edgesOf(dependencies: readonly Dependency[]): Edges {
  const first = Uint32Array.from(dependencies, (_, i) => i);
  const last = Uint32Array.from(dependencies, (_, i) => i);
  const waiting = new Uint32Array(dependencies.length);
  for (const { head } of dependencies) if (head !== null) waiting[head] = (waiting[head] ?? 0) + 1;
  // From the leaves up: a head is due when all that it governs have been read.
  const due = Array.from(dependencies.keys()).filter((i) => waiting[i] === 0);
  for (let token = due.pop(); token !== undefined; token = due.pop()) {
    const head = dependencies[token]?.head ?? null;
    if (head === null) continue;
    first[head] = Math.min(first[head] ?? head, first[token] ?? token);
    last[head] = Math.max(last[head] ?? head, last[token] ?? token);
    waiting[head] = (waiting[head] ?? 1) - 1;
    if (waiting[head] === 0) due.push(head);
  }
  return { first, last };
}
