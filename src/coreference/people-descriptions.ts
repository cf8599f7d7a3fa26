import { nounPhraseStartingAt } from "../people/roles/phrase-after.ts";
import { isRoleNoun, looksLikeRole, roleKey } from "../people/roles/role-nouns.ts";
import {
  hyphenated,
  isPossessiveMark,
  openingOf,
  type RolePhrase,
} from "../people/roles/role-phrase.ts";
import { genderOfNoun } from "./gender-words.ts";
import type { Reading } from "./reading.ts";
import { isAnybody, isClass } from "./role-classes.ts";

/** A noun phrase that speaks of one person: "the Chinese leader", "a nurse", "his lawyer", "the 34-year-old". */
export interface Description {
  readonly phrase: RolePhrase;
  /** Head noun as roles are compared; "the latter" and ages have none. */
  readonly head: string;
  readonly kind: "role" | "anybody" | "latter" | "former" | "age";
  /** Years, for "the 34-year-old". */
  readonly age: string | null;
  /** Lower-case words before the head, without determiners. */
  readonly modifiers: readonly string[];
  /** Lower-case content words of its "of", "for" and "at" phrases. */
  readonly complement: readonly string[];
  /** Whether a "who" clause or a participle follows that says more. */
  readonly restricted: boolean;
}

/** The description that begins at token `first`, if one does; `ceiling` is the end of the sentence. */
export function descriptionAt(
  doc: Reading,
  first: number,
  ceiling: number,
): Description | undefined {
  const { tokens, nameOf } = doc;
  const opening = openingOf(tokens[first]);
  const owner = isPossessiveMark(tokens[first - 1]) ? nameOf[first - 2] : undefined;
  if (opening === null && (owner === undefined || owner.type === "MISC")) return undefined;
  const afterName = owner?.type === "PER";
  if (opening === "definite") {
    const special = latterOrAge(doc, first, ceiling);
    if (special !== undefined) return special;
  }
  const phrase = nounPhraseStartingAt(doc, first, ceiling);
  if (phrase === undefined || nameOf[phrase.head + 1]?.type === "PER") return undefined;
  const head = headOf(doc, phrase.head);
  const isPerson =
    looksLikeRole(head) || isAnybody(head) || isClass(head) || genderOfNoun(head) !== null;
  if (!isPerson || nameOf[phrase.head] !== undefined) return undefined;
  const isParent = isParentOf(doc, head, phrase.to);
  const isPlain = isAnybody(head) || !looksLikeRole(head) || isParent;
  // "Greece’s civil protection minister", "Hanbit’s chief executive"
  const body = opening === null && !afterName ? ownerOf(doc, first - 2) : undefined;
  if (body !== undefined && (isPlain || !isRoleNoun(head))) return undefined;
  const outerFrom = body?.from ?? phrase.outerFrom;
  return {
    phrase: owner === undefined ? phrase : { ...phrase, outerFrom, opening: "possessive" },
    head,
    kind: isPlain ? "anybody" : "role",
    age: null,
    modifiers: words(doc, first + (opening === null ? 0 : 1), phrase.head),
    complement: [
      ...words(doc, phrase.head + 1, phrase.to),
      ...(body === undefined ? [] : words(doc, body.from, body.to)),
    ],
    restricted:
      isOneOfAKind(doc, first, phrase.head) ||
      /^(?:who|whose|that|which|accused|charged|named)$/.test(tokens[phrase.to]?.lower ?? ""),
  };
}

/** The tokens of the country or body whose name ends with token `last`. */
function ownerOf(
  { nameOf }: Reading,
  last: number,
): { readonly from: number; readonly to: number } {
  let from = last;
  while (from > 0 && nameOf[from - 1] === nameOf[last]) from--;
  return { from, to: last + 1 };
}

/** "the father of three" */
function isParentOf({ tokens }: Reading, head: string, after: number): boolean {
  return (
    /^(?:grand)?(?:father|mother|parent)$|^(?:dad|mum|mom)$/.test(head) &&
    tokens[after]?.lower === "of" &&
    tokens[after + 1]?.upos === "NUM" &&
    tokens[after + 2]?.lower !== "of"
  );
}

/** "the first minister to resign" says no more than that there was one. */
function isOneOfAKind({ tokens }: Reading, first: number, head: number): boolean {
  return tokens
    .slice(first + 1, head)
    .some(({ lower }) => /^(?:first|second|third|last|only|next|best|\p{L}+est)$/u.test(lower));
}

function headOf({ tokens }: Reading, head: number): string {
  const joined = roleKey(hyphenated(tokens, head));
  return looksLikeRole(joined) ? joined : roleKey(tokens[head]?.text ?? "");
}

function words({ tokens }: Reading, from: number, to: number): readonly string[] {
  return tokens
    .slice(from, to)
    .filter(
      ({ text, upos }) => /[\p{L}\p{N}]/u.test(text) && !/^(?:DET|ADP|CCONJ|PART)$/.test(upos),
    )
    .map(({ lower }) => lower.replace(/['’]s$/, ""));
}

/** "the latter", "the former" and "the 34-year-old", where no noun follows. */
function latterOrAge(
  { tokens, nameOf }: Reading,
  first: number,
  ceiling: number,
): Description | undefined {
  const word = tokens[first + 1]?.lower;
  const aged =
    /^\d{1,3}$/.test(word ?? "") &&
    tokens[first + 3]?.lower === "year" &&
    tokens[first + 5]?.lower === "old";
  const one = /^(\d{1,3})-year-old$/.exec(word ?? "");
  const end = aged ? first + 6 : first + 2;
  const next = end < ceiling ? tokens[end] : undefined;
  const closed =
    next === undefined ||
    (!/^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.upos) && nameOf[end] === undefined);
  if (!closed || next?.text === "-") return undefined;
  const phrase = {
    from: first,
    to: end,
    head: end - 1,
    outerFrom: first,
    opening: "definite",
  } as const;
  const base = { phrase, head: "", age: null, modifiers: [], complement: [], restricted: false };
  if (word === "latter" || word === "former") return { ...base, kind: word };
  if (aged || one !== null) return { ...base, kind: "age", age: one?.[1] ?? word ?? null };
  return undefined;
}
