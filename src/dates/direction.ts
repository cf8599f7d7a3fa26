import type { Sentence, Token } from "../syntax/layers.ts";
import type { Direction } from "./reading.ts";

/** How many words away the verb of a clause may be. */
const REACH = 40;

const FUTURE_AUXILIARIES = new Set([
  "will",
  "wo",
  "shall",
  "'ll",
  "’ll",
  "ll",
  "may",
  "might",
  "could",
  "would",
  "should",
  "can",
  "must",
  "'d",
  "’d",
]);

/** Heads before "to" that put what follows in the future. */
const FUTURE_HEADS = new Set([
  "plan",
  "expect",
  "schedule",
  "set",
  "due",
  "want",
  "agree",
  "hope",
  "aim",
  "intend",
  "decide",
  "vote",
  "vow",
  "likely",
  "about",
  "ready",
  "need",
  "have",
  "promise",
  "prepare",
  "slate",
  "propose",
  "pledge",
  "threaten",
  "ask",
  "urge",
  "order",
  "require",
  "offer",
  "seek",
  "wait",
  "poise",
  "bind",
  "be",
  "go",
  "bid",
]);

/** Participles that say that something lies ahead: "is due Friday", "was scheduled for May". */
const AHEAD = new Set(["due", "schedule", "expect", "slate", "plan", "set"]);

const REPORTING = new Set([
  "say",
  "tell",
  "announce",
  "report",
  "add",
  "warn",
  "state",
  "note",
  "claim",
  "declare",
  "confirm",
  "believe",
  "think",
]);

const UNCHANGED = new Set([
  "put",
  "cut",
  "set",
  "hit",
  "let",
  "cost",
  "shut",
  "hurt",
  "beat",
  "split",
  "quit",
  "spread",
  "burst",
  "cast",
  "read",
  "bid",
  "shed",
]);

const PAST_AUXILIARIES = new Set([
  "was",
  "were",
  "had",
  "did",
  "has",
  "have",
  "been",
  "'ve",
  "’ve",
]);
const BE = new Set(["is", "are", "am", "'s", "’s", "'re", "’re", "be", "being"]);

/** What one verb says of the time of its clause; "present" is a simple present. */
type Tense = Direction | "present" | null;

/**
 * The direction of the clause around the tokens `[first, end)` of a sentence, from the tense and
 * modality of the nearest verb; null where no verb tells.
 */
export function directionAt(
  tokens: readonly Token[],
  sentence: Sentence,
  first: number,
  end: number,
): Direction | null {
  const headline = sentence.section === "headline";
  const before = tokens[first - 1];
  if (
    first > sentence.firstToken &&
    before !== undefined &&
    /^(?:until|till|by)$/.test(before.lower)
  )
    return "future";
  const left = nearestVerb(tokens, first - 1, Math.max(sentence.firstToken, first - REACH), -1);
  const right = nearestVerb(tokens, end, Math.min(sentence.endToken - 1, end + REACH), 1);
  const chosen = chosenVerb(tokens, first, left, right);
  if (chosen === null) return null;
  const tense = tenseOf(tokens, sentence, chosen);
  if (tense !== "present") return tense;
  return headline ? "past" : "future";
}

/** The verb on the left, unless it only reports what the verb on the right says. */
function chosenVerb(
  tokens: readonly Token[],
  first: number,
  left: number | null,
  right: number | null,
): number | null {
  if (left === null) return right;
  if (right === null) return left;
  const verb = tokens[left];
  const reports = verb !== undefined && REPORTING.has(verb.lemma);
  return reports && first - left > 3 ? right : left;
}

function nearestVerb(
  tokens: readonly Token[],
  from: number,
  to: number,
  step: 1 | -1,
): number | null {
  for (let i = from; step > 0 ? i <= to : i >= to; i += step) {
    const token = tokens[i];
    if (token === undefined) return null;
    if (/^[;:]$/.test(token.text) || (step > 0 && /^[.!?]$/.test(token.text))) return null;
    if (isVerb(token)) return i;
  }
  return null;
}

function isVerb({ upos, lower }: Token): boolean {
  if (lower === "due") return true;
  if (upos === "AUX") return true;
  return upos === "VERB";
}

/** Reads the verb group that a verb is part of, a few words back. */
function tenseOf(tokens: readonly Token[], sentence: Sentence, index: number): Tense {
  // A group read from its first auxiliary on the right side: move to its main verb.
  let main = index;
  for (let i = index + 1; i < Math.min(index + 4, sentence.endToken); i++) {
    const token = tokens[i];
    if (token === undefined || !["AUX", "VERB", "ADV", "PART"].includes(token.upos)) break;
    if (token.upos === "VERB" || token.upos === "AUX") main = i;
    if (token.upos === "VERB") break;
  }
  const verb = tokens[main];
  if (verb === undefined) return null;
  const group: Token[] = [];
  for (let i = main - 1; i >= Math.max(sentence.firstToken, main - 5); i--) {
    const token = tokens[i];
    if (
      token === undefined ||
      !(
        ["AUX", "ADV", "PART"].includes(token.upos) ||
        token.lower === "to" ||
        FUTURE_AUXILIARIES.has(token.lower) ||
        BE.has(token.lower)
      )
    )
      break;
    group.unshift(token);
  }
  const words = [...group.map((token) => token.lower), verb.lower];
  if (words.some((word) => FUTURE_AUXILIARIES.has(word))) return "future";
  if (words.includes("to")) return infinitive(tokens, sentence, main - group.length);
  const ahead = AHEAD.has(verb.lemma) || verb.lower === "due";
  if (ahead && words.some((word) => BE.has(word) || word === "was" || word === "were"))
    return "future";
  if (words.some((word) => PAST_AUXILIARIES.has(word))) return "past";
  if (words.some((word) => BE.has(word))) {
    return verb.lower.endsWith("ing") || BE.has(verb.lower) ? "future" : null;
  }
  return simpleTense(verb);
}

function simpleTense({ lower, lemma }: Token): Tense {
  if (lower === "due") return "future";
  if (lower.endsWith("ing") && lower !== lemma) return null;
  if (UNCHANGED.has(lower)) return "past";
  if (lower === lemma || (lower.endsWith("s") && !lower.endsWith("ss"))) return "present";
  return "past";
}

function infinitive(tokens: readonly Token[], sentence: Sentence, start: number): Tense {
  for (let i = start - 1; i >= Math.max(sentence.firstToken, start - 4); i--) {
    const token = tokens[i];
    if (token === undefined || token.upos === "PUNCT") break;
    if (FUTURE_HEADS.has(token.lemma) || FUTURE_HEADS.has(token.lower)) return "future";
    if (token.upos === "VERB") return simpleTense(token) === "past" ? "past" : "future";
  }
  return "future";
}
