import { at as itemAt, type Span } from "../core/span.ts";
import { placeKind } from "../models/countries.ts";
import { nounPhraseStartingAt } from "../people/roles/phrase-after.ts";
import { roleKey } from "../people/roles/role-nouns.ts";
import {
  hyphenated,
  isPossessiveMark,
  openingOf,
  type RolePhrase,
} from "../people/roles/role-phrase.ts";
import { cueLemma, frameOf } from "../quotes/cues.ts";
import { type GrammaticalRole, grammaticalRole } from "./grammatical-role.ts";
import type { Mention } from "./mention.ts";
import {
  isBusinessNoun,
  isOrganizationNoun,
  isSynonym,
  mayBeBusiness,
  namesClass,
} from "./organization-classes.ts";
import { isNarrated, type Reading, tokensOf } from "./reading.ts";
import { type Referent, salience, type Touch, touch } from "./referents.ts";

/** What the names of one organization tell. */
export interface NamedOrganization {
  /** Words of its fullest name as names are compared. */
  readonly words: readonly string[];
  readonly isCompany: boolean;
  /** Where its names stand, in text order. */
  readonly spans: readonly Span[];
}

/**
 * Ties descriptions ("the ministry", "the company") and "it" before a reporting verb to the
 * organizations named: for each, the mentions found. One pass with a bounded list, linear in the text.
 */
export function resolveOrganizations(
  doc: Reading,
  organizations: readonly NamedOrganization[],
): readonly (readonly Mention[])[] {
  return new Walk(doc, organizations).run();
}

class Walk {
  readonly #doc: Reading;
  readonly #organizations: readonly NamedOrganization[];
  readonly #referents: readonly Referent[];
  readonly #nameAt = new Map<number, { organization: number; to: number }>();
  readonly #found: Mention[][];
  readonly #recent: Referent[] = [];
  #sentence = 0;

  constructor(doc: Reading, organizations: readonly NamedOrganization[]) {
    this.#doc = doc;
    this.#organizations = organizations;
    this.#found = organizations.map(() => []);
    this.#referents = organizations.map((_, person) => ({
      person,
      told: null,
      bound: null,
      guessed: null,
      heads: new Set(),
      touches: [],
    }));
    organizations.forEach(({ spans }, organization) => {
      for (const span of spans) {
        const { from, to } = tokensOf(doc.tokens, span);
        this.#nameAt.set(from, { organization, to });
      }
    });
  }

  run(): readonly (readonly Mention[])[] {
    const { sentences, tokens, quotations } = this.#doc;
    for (const sentence of sentences) {
      if (sentence.section === "dateline") continue;
      if (isNarrated(this.#doc, sentence)) this.#sentence++;
      for (let i = sentence.firstToken; i < sentence.endToken; ) {
        const token = tokens[i];
        if (token === undefined) break;
        const quoted = itemAt(quotations, token.start) !== undefined;
        i = this.#step(i, sentence.endToken, {
          sentence: this.#sentence,
          paragraph: sentence.paragraph,
          token: i,
          role: "other",
          embedded: false,
          quoted: quoted || sentence.section === "headline",
        });
      }
    }
    return this.#found;
  }

  #step(i: number, ceiling: number, where: Touch): number {
    const named = this.#nameAt.get(i);
    if (named !== undefined) {
      this.#name(named.organization, i, named.to, ceiling, where);
      return Math.max(named.to, i + 1);
    }
    const token = this.#doc.tokens[i];
    if (token === undefined || where.quoted) return i + 1;
    if (token.lower === "it" && this.#doc.nameOf[i] === undefined) {
      if (isReported(this.#doc, i, ceiling)) this.#it(i, where);
      return i + 1;
    }
    if (openingOf(token) !== "definite") return i + 1;
    const phrase = nounPhraseStartingAt(this.#doc, i, ceiling);
    return phrase === undefined ? i + 1 : this.#description(phrase, i, where);
  }

  #name(organization: number, from: number, to: number, ceiling: number, where: Touch): void {
    const referent = this.#referents[organization];
    if (referent === undefined) return;
    for (const head of headsBeside(this.#doc, from, to, ceiling)) referent.heads.add(head);
    // "The FDL union was sure": the noun behind the name is part of the phrase.
    const { tokens } = this.#doc;
    const isNoun = to < ceiling && tokens[to]?.upos === "NOUN";
    const end = isNoun && isOrganizationNoun(headNoun(this.#doc, to)) ? to + 1 : to;
    touch(this.#recent, referent, { ...where, role: grammaticalRole(this.#doc, from, end) });
  }

  #it(i: number, where: Touch): void {
    const weighed = this.#recent
      .filter(({ touches }) => where.sentence - (touches.at(-1)?.sentence ?? -9) <= 2)
      .map((referent) => ({
        referent,
        weight: salience(referent, where.sentence, where.paragraph),
      }))
      .sort((a, b) => b.weight - a.weight);
    const [best, second] = weighed;
    if (best === undefined || best.weight < 1.4 * (second?.weight ?? 0)) return;
    this.#emit(best.referent, i, i + 1, "pronoun", "itReports", { ...where, role: "subject" });
  }

  /** Returns the token to go on from. */
  #description(phrase: RolePhrase, i: number, where: Touch): number {
    const { tokens, nameOf } = this.#doc;
    const after = phrase.head + 1;
    // "the state broadcaster CCTV" is the name's own description.
    if (phrase.opening === "possessive" || nameOf[phrase.head] !== undefined) return i + 1;
    if (nameOf[after]?.type === "ORG" || nameOf[after]?.type === "PER") return i + 1;
    const head = headNoun(this.#doc, phrase.head);
    if (!isOrganizationNoun(head) || /^(?:of|that|which)$/.test(tokens[after]?.lower ?? ""))
      return i + 1;
    const modifiers = tokens
      .slice(behindSeat(tokens, i + 1, phrase.head), phrase.head)
      .map(({ lower }) => lower)
      .filter((word) => /\p{L}/u.test(word) && !GENERIC_MODIFIER.test(word));
    const meant = this.#meant(head, modifiers, where.sentence);
    if (meant === undefined) return after;
    const role: GrammaticalRole = grammaticalRole(this.#doc, i, after);
    this.#emit(meant.referent, i, after, "description", meant.rule, { ...where, role });
    return after;
  }

  #meant(head: string, modifiers: readonly string[], sentence: number) {
    const candidates = this.#recent.toReversed();
    const called = candidates.find(
      (referent) => isCalled(referent, head) && this.#allows(referent, modifiers),
    );
    const classed = candidates.find((referent) => {
      const words = this.#wordsOf(referent);
      return words.some((word) => namesClass(head, word)) && this.#allows(referent, modifiers);
    });
    const last = (referent: Referent | undefined) => referent?.touches.at(-1)?.token ?? -1;
    const exact = last(called) >= last(classed) ? called : classed;
    if (exact !== undefined) return { referent: exact, rule: "organizationNoun" };
    if (!isBusinessNoun(head)) return undefined;
    // "The engineering firm": a trade that the text need not have told, of the only business near.
    const reach = modifiers.length > 0 ? TRADE_REACH : BUSINESS_REACH;
    const businesses = this.#recent
      .filter(({ touches }) => sentence - (touches.at(-1)?.sentence ?? -9) <= reach)
      .filter((referent) => this.#isBusiness(referent))
      .map((referent) => ({ referent, weight: salience(referent, sentence, -1) }))
      .sort((a, b) => b.weight - a.weight);
    const [best, second] = businesses;
    if (best === undefined || best.weight < 1.3 * (second?.weight ?? 0)) return undefined;
    if (modifiers.length > 0 && second !== undefined) return undefined;
    return { referent: best.referent, rule: "businessNoun" };
  }

  #wordsOf({ person }: Referent): readonly string[] {
    return person === null ? [] : (this.#organizations[person]?.words ?? []);
  }

  /** Whether each modifier is a word of the name, so that "the health ministry" is not the finance one. */
  #allows(referent: Referent, modifiers: readonly string[]): boolean {
    const words = this.#wordsOf(referent);
    return modifiers.every(
      (modifier) =>
        words.includes(modifier) ||
        referent.heads.has(modifier) ||
        (modifier === "central" && isCentralBank(words)),
    );
  }

  #isBusiness(referent: Referent): boolean {
    const organization =
      referent.person === null ? undefined : this.#organizations[referent.person];
    if (organization === undefined) return false;
    if (organization.isCompany || [...referent.heads].some(isBusinessNoun)) return true;
    return mayBeBusiness(organization.words) && referent.heads.size === 0;
  }

  #emit(
    referent: Referent,
    from: number,
    to: number,
    kind: Mention["kind"],
    rule: string,
    where: Touch,
  ): void {
    touch(this.#recent, referent, where);
    if (referent.person === null) return;
    const { tokens, text } = this.#doc;
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? start;
    this.#found[referent.person]?.push({ start, end, text: text.slice(start, end), kind, rule });
  }
}

/** "Bank of England", "Reserve Bank of India", "National Bank of Ukraine" */
function isCentralBank(words: readonly string[]): boolean {
  const of = words.indexOf("of");
  if (of < 1 || words[of - 1] !== "bank") return false;
  const place = words.slice(of + 1).join(" ");
  return place !== "america" && /^(?:country|region)$/.test(placeKind(place) ?? "");
}

/** The token behind "Lagos-based" in a phrase whose words stand at [from, head), else `from`. */
function behindSeat(tokens: Reading["tokens"], from: number, head: number): number {
  for (let i = from; i < head; i++) {
    if (/(?:^|[-‐‑])based$/.test(tokens[i]?.lower ?? "")) return i + 1;
  }
  return from;
}

const BUSINESS_REACH = 6;
const TRADE_REACH = 2;

function isCalled({ heads }: Referent, noun: string): boolean {
  return heads.has(noun) || [...heads].some((head) => isSynonym(head, noun));
}
const GENERIC_MODIFIER =
  /^(?:new|old|local|same|whole|entire|young|small|big|giant|troubled|state|private|public)$/;

function headNoun({ tokens }: Reading, head: number): string {
  const joined = roleKey(hyphenated(tokens, head));
  return isOrganizationNoun(joined) ? joined : roleKey(tokens[head]?.text ?? "");
}

/** Verbs whose subject, where it is "it", is a body of people. */
const DONE_BY_BODIES =
  /^(?:plan|expect|hope|aim|intend|want|employ|operate|acquire|hire|appoint|recall|fine|sue|ban|pledge|invest|own|launch|buy|sell|agree)(?:s|d|ed|ne?d)?$|^(?:bought|sold|planned|banned|won|lost)$/;

/** Whether "it" at `i` is the subject of a reporting verb or of what bodies do: "it said", "It “categorically” denies", "it employs". */
function isReported({ tokens }: Reading, i: number, ceiling: number): boolean {
  for (let j = i + 1; j < Math.min(i + 6, ceiling); j++) {
    const token = tokens[j];
    if (token === undefined) return false;
    const lemma = cueLemma(token.lower);
    const frame = lemma === undefined ? undefined : frameOf(lemma);
    if (DONE_BY_BODIES.test(token.lower)) return true;
    if (token.upos !== "ADV" && frame !== undefined) return frame.that;
    if (!/^(?:ADV|AUX|PUNCT)$/.test(token.upos) || /^[,.;:]$/.test(token.text)) return false;
    if (/^(?:is|was|be|been|were)$/.test(token.lower)) return false;
  }
  return false;
}

/** Whether the noun at `head` is one for an organization, in a definite phrase or one that has a possessor. */
function isNamed(doc: Reading, head: number): boolean {
  if (head < 1 || doc.nameOf[head] !== undefined || !isOrganizationNoun(headNoun(doc, head)))
    return false;
  for (let i = head - 1; i >= Math.max(0, head - 5); i--) {
    const token = doc.tokens[i];
    if (/^(?:definite|possessive)$/.test(openingOf(token) ?? "") || isPossessiveMark(token))
      return true;
    if (!/^(?:ADJ|NOUN|PROPN)$/.test(token?.upos ?? "")) return false;
  }
  return false;
}

/** What the text calls an organization beside its name: "Hope Afloat, a German charity", "the broadcaster CCTV". */
function headsBeside(doc: Reading, from: number, to: number, ceiling: number): readonly string[] {
  const { tokens } = doc;
  const found: string[] = [];
  const before = headNoun(doc, from - 1);
  if (from > 0 && isOrganizationNoun(before) && tokens[from - 1]?.upos === "NOUN")
    found.push(before);
  // "the growers’ union, Sintra, said": a phrase that the name names.
  if (tokens[from - 1]?.text === "," && isNamed(doc, from - 2)) found.push(headNoun(doc, from - 2));
  const afterName = headNoun(doc, to);
  if (to < ceiling && tokens[to]?.upos === "NOUN" && isOrganizationNoun(afterName))
    found.push(afterName);
  let open = to;
  if (tokens[open]?.text === "(")
    while (open < Math.min(to + 6, ceiling) && tokens[open]?.text !== ")") open++;
  if (tokens[open]?.text === ")") open++;
  const isApposition = tokens[open]?.text === "," || /^(?:is|was)$/.test(tokens[open]?.lower ?? "");
  if (isApposition && openingOf(tokens[open + 1]) !== null) {
    const phrase = nounPhraseStartingAt(doc, open + 1, ceiling);
    const head = phrase === undefined ? "" : headNoun(doc, phrase.head);
    if (isOrganizationNoun(head)) found.push(head);
  }
  return found;
}
