import { after, before, type Candidate, isCapital } from "../candidate.ts";
import { PARTICLES, PERSON_VERBS, REPORTING_VERBS } from "../lexicon/cues.ts";
import { HONORIFICS, PORTFOLIOS, ROLES } from "../lexicon/titles.ts";
import type { Word } from "../words.ts";
import type { Evidence } from "./evidence.ts";

/** What shows a person. */
export const PERSON_EVIDENCE: readonly Evidence[] = [
  { rule: "honorificThenName", holds: (c) => isHonorific(before(c)) },
  {
    rule: "titleThenName",
    holds: (c) => !afterArticle(c) && endsInRole(c, 1),
  },
  { rule: "portfolioThenName", holds: endsInPortfolio },
  {
    rule: "roleCommaThenName",
    holds: (c) => before(c)?.text === "," && endsInRole(c, 2) && c.names.length > 1,
  },
  { rule: "nicknameInside", holds: (c) => /["“‘]\p{L}/u.test(c.text) },
  { rule: "initialInside", holds: hasInitial },
  { rule: "nameThenAge", holds: hasAge },
  { rule: "nameThenRole", holds: hasApposition },
  { rule: "nameThenWho", holds: hasRelative },
  { rule: "nameThenReportingVerb", holds: (c) => reports(after(c)) },
  {
    rule: "reportingVerbThenName",
    holds: (c) => reports(before(c)) && !/^(in|at|from)$/.test(before(c)?.text ?? ""),
  },
  {
    rule: "accordingToName",
    holds: (c) => before(c)?.lower === "to" && before(c, 2)?.lower === "according",
  },
  {
    rule: "nameThenPersonVerb",
    holds: (c) => PERSON_VERBS.has(after(c)?.text ?? ""),
  },
  {
    rule: "givenNameFirst",
    holds: (c) => c.givenName && c.names.length > 1,
  },
  {
    rule: "givenNameAlone",
    holds: (c) => c.givenName && c.names.length === 1,
  },
  { rule: "particleInside", holds: hasParticle },
  {
    rule: "generationSuffix",
    holds: (c) => /\s(Jr|Sr)\.?$|\s(II|III|IV|XVI|XIV)$/.test(c.text),
  },
  {
    rule: "hyphenatedGivenName",
    holds: (c) => /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}+$/u.test(c.text),
  },
  {
    rule: "familyThenName",
    holds: (c) => /^(his|her|their|my|our)$/.test(before(c, 2)?.lower ?? "") && endsInRole(c, 1),
  },
  {
    rule: "nameThenFamily",
    holds: (c) =>
      lastOf(c)?.possessive === true &&
      /^(wife|husband|mother|father|son|daughter|brother|sister|lawyer|lawyers|attorney|family|parents|widow|death|body|resignation|predecessor|successor|remarks|comments|trip)$/.test(
        after(c)?.text ?? "",
      ),
  },
];

function isHonorific(word: Word | undefined): boolean {
  return word !== undefined && isCapital(word) && HONORIFICS.has(word.lower);
}

/** "the X": no person, unless a role stands between. */
function afterArticle(c: Candidate): boolean {
  return /^(the|a|an|this|that)$/.test(before(c)?.lower ?? "");
}

function endsInRole(c: Candidate, distance: number): boolean {
  const word = before(c, distance);
  return word !== undefined && word.kind !== "mark" && !word.possessive && ROLES.has(word.lower);
}

function endsInPortfolio(c: Candidate): boolean {
  let distance = 1;
  while (
    distance < 6 &&
    (PORTFOLIOS.has(before(c, distance)?.lower ?? "") || before(c, distance)?.text === "and")
  )
    distance++;
  return (
    distance > 1 &&
    /^(of|for)$/.test(before(c, distance)?.text ?? "") &&
    ROLES.has(before(c, distance + 1)?.lower ?? "")
  );
}

function hasInitial(c: Candidate): boolean {
  return (
    /(^|\s)(\p{Lu}\.\s?){1,3}\s?\p{Lu}\p{Ll}/u.test(c.text) ||
    /\p{Ll} \p{Lu}\.? \p{Lu}\p{Ll}/u.test(c.text)
  );
}

/** "X, 34," and "X, aged 34". */
function hasAge(c: Candidate): boolean {
  if (after(c)?.text !== ",") return false;
  const age = after(c, after(c, 2)?.lower === "aged" ? 3 : 2);
  const next = after(c, after(c, 2)?.lower === "aged" ? 4 : 3);
  return /^\d{1,2}$/.test(age?.text ?? "") && (next === undefined || /^[,.;)]$/.test(next.text));
}

/** "X, a nurse at …", "X, the ministry’s spokesman". */
function hasApposition(c: Candidate): boolean {
  if (after(c)?.text !== ",") return false;
  for (let distance = 2; distance < 9; distance++) {
    const word = after(c, distance);
    if (
      word === undefined ||
      word.kind === "mark" ||
      /^(of|at|for|in|on|to|who|which|that|said|says)$/.test(word.text)
    )
      return false;
    if (distance > 2 || word.kind === "lower") {
      if (ROLES.has(word.lower) && !isFollowedByNoun(c, distance)) return true;
    }
  }
  return false;
}

function isFollowedByNoun(c: Candidate, distance: number): boolean {
  return isCapital(after(c, distance + 1));
}

function hasRelative(c: Candidate): boolean {
  const [first, second] = [after(c)?.text, after(c, 2)?.text];
  return (
    first === "who" ||
    first === "whose" ||
    (first === "," && (second === "who" || second === "himself" || second === "herself"))
  );
}

function reports(word: Word | undefined): boolean {
  return word?.kind === "lower" && REPORTING_VERBS.has(word.lower);
}

function hasParticle(c: Candidate): boolean {
  return c.sentence
    .slice(c.from, c.to)
    .some(
      (word) =>
        word.kind === "lower" &&
        PARTICLES.has(word.text) &&
        !/^(la|las|los|le|y|e|o)$/.test(word.text),
    );
}

function lastOf(c: Candidate): Word | undefined {
  return c.sentence[c.to - 1];
}
