import type { Gender } from "./gender-words.ts";
import type { GrammaticalRole } from "./grammatical-role.ts";
import type { Reading } from "./reading.ts";
import { genderFit, type Referent, salience, speaksAgainst, type Touch } from "./referents.ts";

/** Where a third-person pronoun stands. */
export interface PronounSite {
  readonly gender: Gender;
  readonly token: number;
  /** End of its sentence, in tokens. */
  readonly ceiling: number;
  readonly where: Touch;
}

/** Whom a pronoun means, and its own part in the clause. */
export interface Antecedent {
  readonly referent: Referent;
  readonly rule: string;
  readonly role: GrammaticalRole;
  /** Whether nobody else came near. */
  readonly isSure: boolean;
}

/** How many sentences back a pronoun reaches, and how many where only one person of its gender is near. */
const REACH = 4;
const LONG_REACH = 9;

/** What share of the best one's weight the next may have where a pronoun is tied without doubt. */
const SURE = 0.6;

/** Clauses that may speak of the subject before it is named. */
const CATAPHORIC =
  /^(?:asked|when|as|before|after|while|although|though|if|since|in|at|for|once|because|despite|by|on|during|with|until|unless|\p{L}+ing)$/u;

/** The person whom a pronoun most likely means, named or unnamed; undefined where none fits. */
export function antecedentOf(
  doc: Reading,
  site: PronounSite,
  recent: readonly Referent[],
  ahead: Referent | undefined,
): Antecedent | undefined {
  const role = roleOf(doc, site.token);
  const { sentence, paragraph } = site.where;
  if (site.where.quoted) return insideQuotation(site, recent, role);
  const here = sentenceStart(doc, site.token);
  if (ahead !== undefined && genderFit(site.gender, ahead) > 0.5) {
    if (CATAPHORIC.test(doc.tokens[here]?.lower ?? "") && !spokenOfSince(recent, here)) {
      return { referent: ahead, rule: "subjectAhead", role, isSure: true };
    }
  }
  const barred = role === "object" ? subjectOfClause(doc, site, recent) : undefined;
  const fitting = recent
    .filter((referent) => referent !== barred)
    .map((referent) => ({
      referent,
      distance: sentence - (referent.touches.at(-1)?.sentence ?? Number.NEGATIVE_INFINITY),
      weight: genderFit(site.gender, referent) * salience(referent, sentence, paragraph),
    }))
    .filter(
      ({ weight, distance, referent }) =>
        weight > 0 && (distance <= 1 || !speaksAgainst(site.gender, referent)),
    );
  const near = fitting.filter(({ distance }) => distance <= REACH);
  const pool = near.length > 0 ? near : fitting.filter(({ distance }) => distance <= LONG_REACH);
  if (near.length === 0 && pool.length !== 1) return undefined;
  let best = pool[0];
  for (const candidate of pool)
    if (best !== undefined && candidate.weight >= best.weight) best = candidate;
  if (best === undefined) return undefined;
  const { referent, weight } = best;
  return {
    referent,
    rule: pool.length === 1 ? "onlyOneOfGender" : "mostSalient",
    role,
    isSure:
      !speaksAgainst(site.gender, referent) &&
      pool.every((other) => other.referent === referent || other.weight < SURE * weight),
  };
}

/** In a quotation a third-person pronoun is tied only where one person alone fits, and never to its speaker. */
function insideQuotation(
  { gender, where }: PronounSite,
  recent: readonly Referent[],
  role: GrammaticalRole,
): Antecedent | undefined {
  const fitting = recent.filter((referent) => {
    const last = referent.touches.at(-1);
    return (
      last !== undefined &&
      where.sentence - last.sentence <= 2 &&
      genderFit(gender, referent) > 1 &&
      !(last.sentence === where.sentence && !last.quoted && last.role === "subject")
    );
  });
  const only = fitting.length === 1 ? fitting[0] : undefined;
  return only === undefined
    ? undefined
    : { referent: only, rule: "onlyOneInQuotation", role, isSure: false };
}

function roleOf({ tokens }: Reading, at: number): GrammaticalRole {
  const word = tokens[at]?.lower;
  if (word === "he" || word === "she") return "subject";
  if (word === "his") return "possessor";
  if (word === "her" && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[at + 1]?.upos ?? ""))
    return "possessor";
  return "object";
}

function sentenceStart({ sentences, sentenceOf }: Reading, token: number): number {
  return sentences[sentenceOf[token] ?? -1]?.firstToken ?? token;
}

/** Whether somebody has been the subject since token `from`. */
function spokenOfSince(recent: readonly Referent[], from: number): boolean {
  const last = recent.at(-1)?.touches.at(-1);
  return last !== undefined && last.token >= from;
}

/** The subject of the clause, whom "him" and "her" cannot mean ("Togoi told him"): principle B of binding (Chomsky, 1981). */
function subjectOfClause(
  { tokens }: Reading,
  { token }: PronounSite,
  recent: readonly Referent[],
): Referent | undefined {
  if (/sel(?:f|ves)$/.test(tokens[token]?.lower ?? "")) return undefined;
  for (let i = recent.length - 1; i >= 0; i--) {
    const referent = recent[i];
    const last = referent?.touches.at(-1);
    if (referent === undefined || last === undefined || last.role !== "subject") continue;
    if (last.token >= token || token - last.token > 12) continue;
    const between = tokens.slice(last.token + 1, token);
    const crossed = between.some(
      ({ lower, text }) =>
        /^(?:that|who|which|because|when|while|if|whether|and|but|after|before|since|as)$/.test(
          lower,
        ) || /^[;:“”"]$/.test(text),
    );
    return crossed ? undefined : referent;
  }
  return undefined;
}
