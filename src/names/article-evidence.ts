import type { Candidate } from "./candidate.ts";
import { keyOf } from "./candidate.ts";
import type { Outcome } from "./linear.ts";

/** What the article's other mentions say of each candidate: rule and value between 0 and 1. */
export type ArticleEvidence = ReadonlyMap<string, number>;

/**
 * Reads what the whole article says of each candidate (non-local features, after Krishnan and Manning, 2006):
 * how its other mentions look by themselves, and whether it is part of a longer name.
 * @param looks the probability of each outcome for each candidate, as its own evidence has it.
 * @param lowerWords words that stand in lower case somewhere in the article.
 */
export function articleEvidence(
  candidates: readonly Candidate[],
  looks: ReadonlyMap<Candidate, ReadonlyMap<Outcome, number>>,
  lowerWords: ReadonlySet<string>,
): ReadonlyMap<Candidate, ArticleEvidence> {
  const mentions = new Map<string, Candidate[]>();
  const sureWords = new Set<string>();
  for (const c of candidates) {
    const same = mentions.get(c.key);
    if (same === undefined) mentions.set(c.key, [c]);
    else same.push(c);
    for (const word of c.names) if (!word.opens) sureWords.add(word.lower);
  }
  const sums = new Map<string, Map<Outcome, number>>();
  for (const [key, same] of mentions) sums.set(key, summed(same, looks));
  const wholes = wholesOf(mentions, sums);
  const found = new Map<Candidate, ArticleEvidence>();
  for (const c of candidates) {
    const evidence = new Map<string, number>();
    const count = mentions.get(c.key)?.length ?? 1;
    for (const [outcome, sum] of sums.get(c.key) ?? []) {
      const own = looks.get(c)?.get(outcome) ?? 0;
      if (count > 1) evidence.set(`others${outcome}`, (sum - own) / (count - 1));
    }
    if (count === 1) evidence.set("mentionedOnce", 1);
    for (const rule of wholes(c)) evidence.set(rule, 1);
    const first = c.names[0];
    if (first?.opens === true && first.kind === "capital") {
      evidence.set(sureWords.has(first.lower) ? "capitalElsewhere" : "capitalHereOnly", 1);
      if (lowerWords.has(first.lower)) evidence.set("lowerElsewhere", 1);
    }
    found.set(c, evidence);
  }
  return found;
}

function summed(
  same: readonly Candidate[],
  looks: ReadonlyMap<Candidate, ReadonlyMap<Outcome, number>>,
): Map<Outcome, number> {
  const sums = new Map<Outcome, number>();
  for (const c of same) {
    for (const [outcome, value] of looks.get(c) ?? [])
      sums.set(outcome, (sums.get(outcome) ?? 0) + value);
  }
  return sums;
}

/** What a candidate takes over from longer names: "Xi" from "Xi Jinping", "WFP" from its long form. */
function wholesOf(
  mentions: ReadonlyMap<string, readonly Candidate[]>,
  sums: ReadonlyMap<string, ReadonlyMap<Outcome, number>>,
): (c: Candidate) => readonly string[] {
  const persons = new Set<string>();
  const givenNames = new Set<string>();
  const organizations = new Set<string>();
  const insideOrganizations = new Set<string>();
  const places = new Set<string>();
  const acronyms = new Set<string>();
  for (const [key, [c]] of mentions) {
    if (c === undefined || c.names.length < 2) continue;
    const words = c.names.map((word) => keyOf(word.text));
    const type = likeliest(sums.get(key));
    if (type === "PER") {
      for (const word of words.slice(1)) persons.add(word);
      givenNames.add(words[0] ?? "");
    } else if (type === "ORG") {
      organizations.add(words[0] ?? "");
      if (words.length > 2) organizations.add(words.slice(0, 2).join(" "));
      for (const word of words) insideOrganizations.add(word);
      acronyms.add(words.map((word) => word.charAt(0)).join(""));
    } else if (type === "LOC") places.add(words[0] ?? "");
  }
  return (c) => {
    const rules: string[] = [];
    const last = keyOf(c.names.at(-1)?.text ?? "");
    if (c.names.length === 1) {
      if (persons.has(last)) rules.push("partOfPersonName");
      else if (givenNames.has(last)) rules.push("givenNameOfPerson");
      if (insideOrganizations.has(last)) rules.push("insideOrganizationName");
      if (places.has(last)) rules.push("partOfPlaceName");
    } else if (persons.has(last)) rules.push("sharesFamilyName");
    if (organizations.has(c.key)) rules.push("partOfOrganizationName");
    if (acronyms.has(c.text)) rules.push("acronymOfName");
    return rules;
  };
}

function likeliest(sums: ReadonlyMap<Outcome, number> | undefined): Outcome | null {
  let found: Outcome | null = null;
  let most = 0;
  for (const [outcome, value] of sums ?? []) {
    if (value > most) {
      most = value;
      found = outcome;
    }
  }
  return found;
}
