import type { Dependency } from "../syntax/dependency-layer.ts";

/** What the dependency trees of an article say of subjects and of words joined by "and". */
export interface Tree {
  /** The relation of a token to its head, without subtype; empty past the end. */
  relation(token: number): string;
  /** The token that governs this one; −1 for a root. */
  head(token: number): number;
  /** The first subject that a token governs; −1 where it has none. */
  subject(token: number): number;
  /** The tokens joined to a token: `conj`, in text order. */
  joined(token: number): readonly number[];
}

const NONE: readonly number[] = [];

/** Turns heads into what is asked of trees. Cost is linear. */
export function treeOf(dependencies: readonly Dependency[]): Tree {
  const subjects = new Map<number, number>();
  const joined = new Map<number, number[]>();
  dependencies.forEach(({ head, relation }, i) => {
    if (head === null) return;
    if (/^nsubj\b/.test(relation) && !subjects.has(head)) subjects.set(head, i);
    if (relation !== "conj") return;
    const siblings = joined.get(head);
    if (siblings === undefined) joined.set(head, [i]);
    else siblings.push(i);
  });
  return {
    relation: (token) => dependencies[token]?.relation.split(":", 1)[0] ?? "",
    head: (token) => dependencies[token]?.head ?? -1,
    subject: (token) => subjects.get(token) ?? -1,
    joined: (token) => joined.get(token) ?? NONE,
  };
}
