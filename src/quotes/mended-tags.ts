import type { Span } from "../core/span.ts";
import { FINITE_TAG } from "../syntax/finite-tags.ts";
import type { Sentence, Token } from "../syntax/layers.ts";
import { cueLemma } from "./cues.ts";

/** What tags are mended by. */
interface Tagged {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Names of people, organizations and places, in text order. */
  readonly names: readonly Span[];
}

/** Verbs whose past looks like a noun. */
const NOUNLIKE_PASTS: ReadonlySet<string> = new Set(
  "cut hit put set shut quit split cast".split(" "),
);

/** Verbs of headlines that look like nouns: "Bank cuts rate, calls inflation “tame”". */
const NOUNLIKE_ACTS: ReadonlySet<string> = new Set(
  "cuts hits sets shuts quits splits backs plans".split(" "),
);

const OBJECT_PRONOUNS: ReadonlySet<string> = new Set("it him them us me".split(" "));

/** Posts that look like adjectives: "its chief executive, Ana Brod". */
const ADJECTIVE_POSTS: ReadonlySet<string> = new Set(
  "executive representative professional official".split(" "),
);

const TITLES: ReadonlySet<string> = new Set("Mr Mrs Ms Miss Dr Mr. Mrs. Ms. Dr.".split(" "));

const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(
  "he she it somebody someone nobody everybody everyone".split(" "),
);

/**
 * Words of a name are names whatever the tagger took them for ("Unite warned", "Bank of Ghana"), a noun
 * that its object follows is a verb ("The bank cut its rate"), and so is a reporting word of a headline
 * that has no other ("Mayor calls flood plan “a disgrace”").
 */
export function mended(doc: Tagged): readonly Token[] {
  const { tokens, names } = doc;
  const verbs = verbsOfHeadlines(doc);
  let next = 0;
  return tokens.map((token, i): Token => {
    while (next < names.length && (names[next]?.end ?? 0) <= token.start) next++;
    const name = names[next];
    if (name === undefined || token.start < name.start || token.end > name.end) {
      return verbs.has(i)
        ? { ...token, upos: "VERB", xpos: "VBZ" }
        : outsideNames(tokens, i, token);
    }
    const word = /^[\p{L}\p{N}&.]/u.test(token.text) && !/^['’]s$/.test(token.lower);
    return word && token.upos !== "PROPN" ? { ...token, upos: "PROPN" } : token;
  });
}

function outsideNames(tokens: readonly Token[], i: number, token: Token): Token {
  // "The mayor, who grew up there, calls it “a small miracle”": no noun takes an object pronoun.
  if (token.xpos === "NNS" && OBJECT_PRONOUNS.has(tokens[i + 1]?.lower ?? "")) {
    return { ...token, upos: "VERB", xpos: "VBZ" };
  }
  const before = tokens[i - 1];
  // "Miss Outhwaite wrote"
  if (before !== undefined && TITLES.has(before.text) && /^\p{Lu}\p{Ll}/u.test(token.text))
    return { ...token, upos: "PROPN", xpos: "NNP" };
  if (token.xpos === "JJ" && ADJECTIVE_POSTS.has(token.lower) && before?.upos === "ADJ") {
    const next = tokens[i + 1];
    if (next === undefined || !/^(?:N|JJ|VBG|CD)/.test(next.xpos))
      return { ...token, upos: "NOUN", xpos: "NN" };
  }
  // "somebody sleeps in the car"
  if (token.xpos === "NNS" && SUBJECT_PRONOUNS.has(before?.lower ?? ""))
    return { ...token, upos: "VERB", xpos: "VBZ" };
  const verb = token.xpos === "NN" && NOUNLIKE_PASTS.has(token.lower);
  const object = /^(DT|PRP\$)$/.test(tokens[i + 1]?.xpos ?? "");
  return verb && object && /^NN/.test(tokens[i - 1]?.xpos ?? "")
    ? { ...token, upos: "VERB", xpos: "VBD" }
    : token;
}

/** The reporting words of headlines that the tagger took for nouns: "Doctors warn of", ", claims vote was". */
function verbsOfHeadlines({ tokens, sentences }: Tagged): ReadonlySet<number> {
  const found = new Set<number>();
  for (const sentence of sentences) {
    if (sentence.section !== "headline") {
      const verb = verbOfSentence(tokens, sentence);
      if (verb !== undefined) found.add(verb);
      continue;
    }
    let from = sentence.firstToken;
    for (let i = from; i <= sentence.endToken; i++) {
      if (i < sentence.endToken && tokens[i]?.text !== ",") continue;
      const verb = verbOfPart(tokens, from, i);
      if (verb !== undefined) found.add(verb);
      from = i + 1;
    }
  }
  return found;
}

const MARK = /^["“”‘«]$/;

/**
 * The noun that is the verb of a sentence which has no other before a quotation: "Ana Brod, a general,
 * promises to go “by May.”", "Her lawyer, Ivo Kos, calls that “a lie.”", "whom the village calls “Bibi.”"
 */
function verbOfSentence(
  tokens: readonly Token[],
  { firstToken, endToken }: Sentence,
): number | undefined {
  let whom = -1;
  let hasVerb = MARK.test(tokens[firstToken]?.text ?? "");
  for (let i = firstToken + 1; i < endToken - 1; i++) {
    const token = tokens[i];
    const before = tokens[i - 1];
    const next = tokens[i + 1];
    if (token === undefined || before === undefined || next === undefined) return undefined;
    if (token.lower === "whom") whom = i;
    const inWhom = whom >= 0 && i - whom < 6;
    if (FINITE_TAG.test(token.xpos) || MARK.test(token.text)) hasVerb = true;
    if (hasVerb && !inWhom) continue;
    if (token.xpos !== "NNS" || !isCue(token)) continue;
    const follows = inWhom || before.text === "," || before.upos === "PROPN";
    const governs =
      MARK.test(next.text) ||
      (next.lower === "to" && tokens[i + 2]?.xpos === "VB") ||
      (next.lower === "that" && MARK.test(tokens[i + 2]?.text ?? ""));
    if (follows && governs) return i;
  }
  return undefined;
}

/** The noun that is the verb of the part of a headline between two commas; undefined where it has a verb. */
function verbOfPart(tokens: readonly Token[], from: number, to: number): number | undefined {
  const first = tokens[from];
  if (first === undefined) return undefined;
  // ", claims vote was “stolen”"
  if (tokens[from - 1]?.text === "," && first.xpos === "NNS" && isCue(first)) return from;
  const part = tokens.slice(from, to);
  if (part.some(({ xpos }) => FINITE_TAG.test(xpos))) return undefined;
  for (let i = from + 1; i < to - 1; i++) {
    const before = tokens[i - 1];
    const token = tokens[i];
    if (before === undefined || token === undefined || !/^NNS?$/.test(token.xpos)) continue;
    const agrees = /s$/.test(before.lower) ? token.xpos === "NN" : token.xpos === "NNS";
    const acts = NOUNLIKE_ACTS.has(token.lower) && /^NN/.test(tokens[i + 1]?.xpos ?? "");
    if (agrees && /^NN/.test(before.xpos) && (acts || isCue(token))) return i;
  }
  return undefined;
}

function isCue({ lower }: Token): boolean {
  return cueLemma(lower) !== undefined;
}
