import type { Sentence, Token } from "../syntax/layers.ts";
import { isPastLikeBase, isPastLikeNoun } from "./lexicon/past-forms.ts";
import type { Direction } from "./reading.ts";

/** What a verb group says of the time of its clause; "present" is a simple present, "perfect" a past perfect. */
export type Tense = Direction | "present" | "passive" | "perfect" | null;

const MODALS = new Set([
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
  "ca",
]);

/** Heads before "to" that put what follows ahead of them. */
const AHEAD_OF = new Set([
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
  "vow",
  "likely",
  "about",
  "ready",
  "promise",
  "prepare",
  "slate",
  "propose",
  "pledge",
  "threaten",
  "poise",
  "bind",
  "decide",
  "vote",
  "offer",
  "ask",
  "order",
  "urge",
  "invite",
  "choose",
  "elect",
  "decision",
  "intention",
  "offer",
  "bid",
  "be",
  "go",
]);

/** Participles that say that something lies ahead: "is due Friday", "was scheduled for May". */
const AHEAD = new Set(["due", "schedule", "expect", "slate", "plan", "set"]);

/** Verbs whose dates lie ahead of them: "has scheduled a vote for Friday", "planned a rally on Friday". */
const PLANS = new Set(["schedule", "plan", "slate", "pencil"]);

const PAST = new Set(["was", "were", "had", "having", "did", "has", "have", "been", "'ve", "’ve"]);
const PRESENT_BE = new Set(["is", "are", "am", "'s", "’s", "'re", "’re", "be", "being"]);
const GROUP_TAGS = new Set(["AUX", "ADV", "PART"]);

/** How many words a verb group reaches back from its verb. */
const GROUP = 5;

/** Reads the tense of the verb group that holds the token at `index`. */
export function tenseAt(tokens: readonly Token[], sentence: Sentence, index: number): Tense {
  const main = mainVerb(tokens, sentence, index);
  const verb = tokens[main];
  if (verb === undefined) return null;
  const start = groupStart(tokens, sentence, main);
  // "Theresa May met": a name that is spelt as a modal is.
  const words = tokens
    .slice(start, main + 1)
    .flatMap(({ text, lower }, i) =>
      text === "May" && start + i > sentence.firstToken ? [] : [lower],
    );
  const has = (set: ReadonlySet<string>) => words.some((word) => set.has(word));
  if (words.includes("could") && isNegated(tokens, sentence, start, words)) return "past";
  if (has(MODALS)) return "future";
  if (words.includes("to"))
    return infinitive(tokens, sentence, start, words.includes("be") ? 1 : 4);
  // "has a scan on Friday", but "has finished".
  if (verb.upos === "VERB" && (verb.lower === "has" || verb.lower === "have") && start === main) {
    return "present";
  }
  const past = has(PAST);
  const be = has(PRESENT_BE) || words.includes("was") || words.includes("were");
  if (words.includes("had")) return "perfect";
  if (PLANS.has(verb.lemma) && verb.upos === "VERB") return "future";
  if ((AHEAD.has(verb.lemma) || verb.lower === "due") && be) return "future";
  if (past) return words.includes("was") || words.includes("were") ? passive(verb) : "past";
  if (has(PRESENT_BE)) return presentBe(tokens, main, verb);
  return simple(verb);
}

/** "was closed", but not "was president". */
function passive({ lower, upos }: Token): Tense {
  return upos === "VERB" && !lower.endsWith("ing") ? "passive" : "past";
}

/** What is said of things that lie ahead: "a bill is likely in May". */
const LIKELY = /^(?:likely|unlikely|possible|probable|imminent)$/;

/** "is meeting" and "is on Friday" look ahead; "is worth" does not. */
function presentBe(tokens: readonly Token[], main: number, verb: Token): Tense {
  if (verb.lower.endsWith("ing")) return "future";
  if (!PRESENT_BE.has(verb.lower)) return null;
  const next = tokens[main + 1];
  return next?.upos === "ADP" || LIKELY.test(next?.lower ?? "") ? "future" : null;
}

/** Fine tags of verbs that tell of the past: a past tense, or a participle on its own ("shares sold in May"). */
const TOLD = new Set(["VBD", "VBN"]);

function simple({ lower, lemma, xpos }: Token): Tense {
  if (lower === "due") return "future";
  if (lower === "having" || TOLD.has(xpos) || isPastLikeNoun(lower)) return "past";
  if (xpos === "VBG") return null;
  // "people cast ballots", "which froze a loan": a past form that the tag takes for a present.
  const isForm = lower !== lemma && !lower.endsWith("s");
  return isForm || isPastLikeBase(lower) ? "past" : "present";
}

/** From an auxiliary on, the verb that it carries. */
function mainVerb(tokens: readonly Token[], sentence: Sentence, index: number): number {
  let main = index;
  for (let i = index; i < Math.min(index + 4, sentence.endToken); i++) {
    const token = tokens[i];
    if (token === undefined || !(GROUP_TAGS.has(token.upos) || token.upos === "VERB")) break;
    if (token.upos === "VERB" || token.upos === "AUX") main = i;
    if (token.upos === "VERB") break;
  }
  return main;
}

function groupStart(tokens: readonly Token[], sentence: Sentence, main: number): number {
  let start = main;
  while (start > Math.max(sentence.firstToken, main - GROUP)) {
    const token = tokens[start - 1];
    if (token === undefined) break;
    const { lower, upos } = token;
    if (!GROUP_TAGS.has(upos) && lower !== "to" && !MODALS.has(lower) && !PRESENT_BE.has(lower))
      break;
    start--;
  }
  return start;
}

const NOT = /^(?:not|n[’']t|never|neither|nor|no|none|nobody)$/;

/** "could not be reached on Friday", "neither side could agree on Friday": what did not come about. */
function isNegated(
  tokens: readonly Token[],
  sentence: Sentence,
  start: number,
  words: readonly string[],
): boolean {
  if (words.some((word) => NOT.test(word))) return true;
  const subject = tokens.slice(Math.max(sentence.firstToken, start - NEAR), start);
  return subject.some(({ lower }) => NOT.test(lower));
}

/** How far back from a verb group its subject, or the verb that it depends on, is looked for. */
const NEAR = 8;

/**
 * "is due to meet" and "voted to admit" look ahead; "went to meet" and "held a rally to mark" do not.
 */
function infinitive(
  tokens: readonly Token[],
  sentence: Sentence,
  start: number,
  reach: number,
): Tense {
  for (let i = start - 1; i >= Math.max(sentence.firstToken, start - reach); i--) {
    const token = tokens[i];
    if (token === undefined || token.upos === "PUNCT") break;
    if (AHEAD_OF.has(token.lemma) || AHEAD_OF.has(token.lower)) return "future";
    if (token.upos === "VERB") return simple(token) === "past" ? "past" : "future";
  }
  // "guidelines to be published in May".
  if (reach === 1) return "future";
  for (let i = start - 1; i >= Math.max(sentence.firstToken, start - NEAR); i--) {
    const token = tokens[i];
    if (token === undefined || token.upos === "PUNCT" || AHEAD_OF.has(token.lemma)) break;
    if (token.xpos === "VBD") return "past";
  }
  return "future";
}
