import type { Draft, NamedMention } from "./clusters.ts";
import { familyKeys } from "./name-parts.ts";

/** The person whom a one-word name means, of those who bear the word. */
export function namesake(mention: NamedMention, sharing: readonly Draft[]): Draft | undefined {
  let candidates: readonly Draft[] = sharing;
  candidates = preferred(candidates, (draft) => !contradicts(mention, draft));
  candidates = preferred(candidates, (draft) =>
    mention.titles.some((title) => draft.titles.has(title)),
  );
  candidates = preferred(candidates, (draft) =>
    mention.gender === null ? false : draft.genders.has(mention.gender),
  );
  if (mention.generation !== null) {
    candidates = ofGeneration(mention.generation, candidates);
    return latest(candidates, mention.span.start);
  }
  const key = mention.name.keys[0] ?? "";
  candidates = preferred(candidates, ({ name }) => familyKeys(name).includes(key));
  candidates = preferred(candidates, ({ fullAt }) => (fullAt[0] ?? 0) < mention.span.start);
  // "His cousin, Rosa Diaz, drowned. Diaz said …": the surname alone stays with the one first named.
  candidates = preferred(candidates, ({ asKin }) => !asKin);
  if (candidates.length > 1 && candidates.every(({ asKin }) => asKin)) return earliest(candidates);
  return latest(candidates, mention.span.start);
}

const OLDER = /^(?:father|mother|uncle|aunt|grandfather|grandmother|stepfather|stepmother|dad)$/;
const YOUNGER = /^(?:son|daughter|nephew|niece|grandson|granddaughter|stepson|stepdaughter)$/;

/** "The elder Diaz" is the father told of, or whoever is no son; "the younger Diaz" the reverse. */
function ofGeneration(
  generation: "elder" | "younger",
  sharing: readonly Draft[],
): readonly Draft[] {
  const [same, other] = generation === "elder" ? [OLDER, YOUNGER] : [YOUNGER, OLDER];
  const is = (kin: RegExp) => (draft: Draft) => [...draft.titles].some((title) => kin.test(title));
  const told = sharing.filter(is(same));
  return told.length > 0 ? told : preferred(sharing, (draft) => !is(other)(draft));
}

/** Of several introduced as kin, the one first named. */
function earliest(candidates: readonly Draft[]): Draft | undefined {
  const firstAt = ({ fullAt }: Draft) => fullAt[0] ?? Number.POSITIVE_INFINITY;
  return candidates.reduce<Draft | undefined>(
    (best, draft) => (best === undefined || firstAt(draft) < firstAt(best) ? draft : best),
    undefined,
  );
}

/** Those that pass, or all where none does. */
function preferred<T>(all: readonly T[], passes: (item: T) => boolean): readonly T[] {
  if (all.length < 2) return all;
  const kept = all.filter(passes);
  return kept.length > 0 ? kept : all;
}

function contradicts({ gender }: NamedMention, { genders }: Draft): boolean {
  return gender !== null && genders.size > 0 && !genders.has(gender);
}

/** The one whose full name was read last before `offset`, else the first after it. */
function latest(candidates: readonly Draft[], offset: number): Draft | undefined {
  let best: Draft | undefined;
  let bestAt = Number.NEGATIVE_INFINITY;
  for (const draft of candidates) {
    const at = lastBefore(draft.fullAt, offset);
    if (at > bestAt || best === undefined) {
      best = draft;
      bestAt = at;
    }
  }
  return best;
}

function lastBefore(sorted: readonly number[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return sorted[low - 1] ?? -(sorted[0] ?? 0);
}
