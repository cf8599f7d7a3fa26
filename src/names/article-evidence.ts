import { after, type Candidate, keyOf } from "./candidate.ts";
import { REPORTING_VERBS } from "./lexicon/cues.ts";
import { OUTCOMES, type Reading } from "./linear.ts";

/**
 * Reads what the whole article says of each candidate (non-local features, after Krishnan and Manning, 2006):
 * how its other mentions look by themselves, and whether it is part of a longer name.
 * @param looks the probability of each outcome for each candidate, as its own evidence has it.
 * @param lowerWords words that stand in lower case somewhere in the article.
 */
export function articleEvidence(
  candidates: readonly Candidate[],
  looks: ReadonlyMap<Candidate, readonly number[]>,
  lowerWords: ReadonlySet<string>,
): (c: Candidate) => Reading {
  const names = namesakes(candidates, looks);
  const wholes = wholesOf(names);
  const sureWords = new Set<string>();
  for (const c of candidates) {
    for (const word of c.names) if (!word.opens) sureWords.add(word.lower);
  }
  return (c) => [
    ...othersOf(names.get(c.key), looks.get(c)),
    ...wholes(c).map((rule) => [rule, 1] as const),
    ...openingOf(c, sureWords, lowerWords),
  ];
}

/** The mentions of one surface: how many, and the sums of what they look like. */
interface Namesakes {
  readonly first: Candidate;
  readonly count: number;
  readonly sums: readonly number[];
}

function namesakes(
  candidates: readonly Candidate[],
  looks: ReadonlyMap<Candidate, readonly number[]>,
): ReadonlyMap<string, Namesakes> {
  const found = new Map<string, Namesakes>();
  for (const c of candidates) {
    const own = looks.get(c) ?? [];
    const { first = c, count = 0, sums = [] } = found.get(c.key) ?? {};
    found.set(c.key, {
      first,
      count: count + 1,
      sums: own.map((value, i) => value + (sums[i] ?? 0)),
    });
  }
  return found;
}

/** How the other mentions look, on average. */
function othersOf(same: Namesakes | undefined, own: readonly number[] | undefined): Reading {
  if (same === undefined || same.count < 2) return [["mentionedOnce", 1]];
  return OUTCOMES.map(
    (outcome, i) =>
      [`others${outcome}`, ((same.sums[i] ?? 0) - (own?.[i] ?? 0)) / (same.count - 1)] as const,
  );
}

/** Where the candidate opens its sentence: how the article writes the word elsewhere. */
function openingOf(
  c: Candidate,
  sureWords: ReadonlySet<string>,
  lowerWords: ReadonlySet<string>,
): Reading {
  const first = c.names[0];
  if (first === undefined || !first.opens || first.kind !== "capital") return [];
  return [
    [sureWords.has(first.lower) ? "capitalElsewhere" : "capitalHereOnly", 1],
    ...(lowerWords.has(first.lower) ? ([["lowerElsewhere", 1]] as const) : []),
  ];
}

/** What a candidate takes over from longer names: "Xi" from "Xi Jinping", "WFP" from its long form. */
function wholesOf(mentions: ReadonlyMap<string, Namesakes>): (c: Candidate) => readonly string[] {
  const persons = new Map<string, number>();
  const givenNames = new Set<string>();
  const organizations = new Set<string>();
  const insideOrganizations = new Set<string>();
  const places = new Set<string>();
  const acronyms = new Set<string>();
  for (const { first: c, sums } of mentions.values()) {
    if (c.names.length < 2) continue;
    const words = c.names.map((word) => keyOf(word.text));
    const type = OUTCOMES[sums.indexOf(Math.max(...sums))];
    if (looksLikePerson(sums)) {
      for (const word of new Set(words.slice(1))) {
        persons.set(word, (persons.get(word) ?? 0) + 1);
      }
      givenNames.add(words[0] ?? "");
    } else if (type === "ORG") {
      organizations.add(words[0] ?? "");
      if (words.length > 2) organizations.add(words.slice(0, 2).join(" "));
      for (const word of words) insideOrganizations.add(word);
      acronyms.add(words.map((word) => word.charAt(0)).join(""));
    } else if (type === "LOC") places.add(words[0] ?? "");
  }
  const ownsPerson = (c: Candidate) => looksLikePerson(mentions.get(c.key)?.sums ?? []);
  return (c) => {
    const rules: string[] = [];
    const last = keyOf(c.names.at(-1)?.text ?? "");
    if (c.names.length === 1) {
      if (persons.has(last)) rules.push("partOfPersonName");
      else if (givenNames.has(last)) rules.push("givenNameOfPerson");
      else rules.push(...untied(c));
      if (insideOrganizations.has(last)) rules.push("insideOrganizationName");
      if (places.has(last)) rules.push("partOfPlaceName");
    } else if ((persons.get(last) ?? 0) > (ownsPerson(c) ? 1 : 0)) rules.push("sharesFamilyName");
    if (organizations.has(c.key)) rules.push("partOfOrganizationName");
    if (acronyms.has(c.text)) rules.push("acronymOfName");
    return rules;
  };
}

function looksLikePerson(sums: readonly number[]): boolean {
  return OUTCOMES[sums.indexOf(Math.max(...sums))] === "PER";
}

/** One word that no person of the article bears in a longer name: news seldom names people so. */
function untied(c: Candidate): readonly string[] {
  if (c.listed !== null) return [];
  const speaks = REPORTING_VERBS.has(after(c)?.lower ?? "");
  return speaks ? ["wordOfNoPerson", "wordOfNoPersonSpeaks"] : ["wordOfNoPerson"];
}
