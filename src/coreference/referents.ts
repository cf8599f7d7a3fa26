import type { Gender } from "./gender-words.ts";
import type { GrammaticalRole } from "./grammatical-role.ts";

/** How a text has spoken of somebody so far. */
export interface Touch {
  /** Index of the sentence, those wholly inside quotations not counted. */
  readonly sentence: number;
  readonly paragraph: number;
  /** First token of the mention. */
  readonly token: number;
  readonly role: GrammaticalRole;
  /** Whether it stands in a clause that another one governs. */
  readonly embedded: boolean;
  /** Whether it stands between quotation marks. */
  readonly quoted: boolean;
}

/** Somebody the text speaks of: a named person, or one who stays unnamed. */
export interface Referent {
  /** Index of the named person; null for somebody unnamed. */
  readonly person: number | null;
  /** What titles, role words and honorifics tell. */
  told: Gender | null;
  /** What a pronoun that was tied without doubt tells. */
  bound: Gender | null;
  /** What the given name suggests. */
  readonly guessed: Gender | null;
  /** Head nouns of roles and descriptions. */
  readonly heads: Set<string>;
  /** The last few, in text order. */
  readonly touches: Touch[];
}

const MOST_TOUCHES = 6;
const MOST_REFERENTS = 16;

/** Adds a mention to somebody, who becomes the most recent of the bounded list. */
export function touch(recent: Referent[], referent: Referent, where: Touch): void {
  referent.touches.push(where);
  if (referent.touches.length > MOST_TOUCHES) referent.touches.shift();
  const index = recent.lastIndexOf(referent);
  if (index >= 0) recent.splice(index, 1);
  recent.push(referent);
  if (recent.length > MOST_REFERENTS) recent.shift();
}

/** Weights of grammatical roles after Lappin and Leass (1994), scaled down. */
const ROLE_WEIGHT: Readonly<Record<GrammaticalRole, number>> = {
  subject: 4,
  object: 2.2,
  possessor: 1.6,
  other: 1.2,
};

/**
 * How present somebody is in sentence `sentence`: the weights of the last mentions, halved with each
 * sentence between (Lappin and Leass, 1994).
 */
export function salience(referent: Referent, sentence: number, paragraph: number): number {
  let sum = 0;
  let counted = Number.NaN;
  let most = 0;
  for (const at of referent.touches) {
    const near = at.sentence === sentence ? 1.7 : at.paragraph === paragraph ? 1.25 : 1;
    const clause = (at.quoted ? 0.35 : 1) * (at.embedded ? 0.6 : 1);
    const weight = (ROLE_WEIGHT[at.role] * near * clause) / 2 ** (sentence - at.sentence);
    // Of several mentions in one sentence the most prominent counts.
    if (at.sentence === counted) sum -= most;
    most = at.sentence === counted ? Math.max(most, weight) : weight;
    counted = at.sentence;
    sum += most;
  }
  return sum;
}

/** How well a pronoun of a gender fits somebody: 0 where it cannot. */
export function genderFit(gender: Gender, { told, bound, guessed }: Referent): number {
  if (told !== null) return told === gender ? 1.5 : 0;
  if (bound !== null) return bound === gender ? 1.5 : 0;
  if (guessed !== null) return guessed === gender ? 1.4 : 0.12;
  return 1;
}

/** Whether only the given name speaks against a pronoun of a gender. */
export function speaksAgainst(gender: Gender, { told, bound, guessed }: Referent): boolean {
  return told === null && bound === null && guessed !== null && guessed !== gender;
}
