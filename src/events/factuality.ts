import {
  before,
  isGerund,
  lemmaAt,
  lowerAt,
  type ReadSentence,
  verbAt,
  verbBefore,
} from "./clauses.ts";
import { auxiliariesOf, coordinatedWith, governorOf } from "./coordination.ts";
import type { Factuality } from "./layers.ts";
import { GOVERNORS, MODALS, NEGATIONS } from "./lexicon/modality.ts";
import type { NounPhrase, VerbGroup } from "./phrases.ts";
import { questionSubject, subjectOf } from "./subjects.ts";

/** Reads one verb phrase's own tense and negation. */
export type TenseOf = (
  phrase: string,
) => { readonly tense: string; readonly negated: boolean } | null;

const CONDITIONS = new Set(["if", "unless", "whether"]);
const DEEPEST = 5;

/**
 * Whether what a verb tells happened, is meant to, may, or did not: from its negation and modals, then
 * from what governs it ("refused to", "denied that", "if"), after FactBank (Saurí and Pustejovsky, 2009).
 */
export function factualityOf(
  sentence: ReadSentence,
  index: number,
  tenseOf: TenseOf,
  depth = 0,
): Factuality {
  const verb = verbAt(sentence, index);
  if (verb === null || depth > DEEPEST) return "happened";
  const own = ownFactuality(sentence, index, verb, tenseOf);
  if (own === "negated") return own;
  const above = governedFactuality(sentence, index, verb, tenseOf, depth);
  return weaker(own, above);
}

/** The reading that leaves more open: a refusal wins, then a possibility, then a plan. */
export function weaker(a: Factuality, b: Factuality): Factuality {
  for (const factuality of ["negated", "possible", "planned"] as const) {
    if (a === factuality || b === factuality) return factuality;
  }
  return "happened";
}

function ownFactuality(
  sentence: ReadSentence,
  index: number,
  verb: VerbGroup,
  tenseOf: TenseOf,
): Factuality {
  if (verb.negated) return "negated";
  const read = isPlainGroup(verb) ? null : tenseOf(surfaceOf(sentence, verb));
  if (read?.negated === true) return "negated";
  if (subjectOf(sentence, index).some((noun) => isNegative(sentence, noun))) return "negated";
  if (verb.auxiliaries.length === 0 && questionSubject(sentence, index) !== null) return "possible";
  const auxiliaries = auxiliariesOf(sentence, index);
  const modal = auxiliaries.map((word) => MODALS[word]).find((reading) => reading !== undefined);
  const isHad = auxiliaries[0] === "'d" || auxiliaries[0] === "’d";
  if (modal === undefined || (isHad && lowerAt(sentence, verb.main).endsWith("ed"))) {
    return read?.tense === "future" ? "planned" : "happened";
  }
  if (
    auxiliaries.includes("would") &&
    (hasCondition(sentence, index) || auxiliaries.includes("have"))
  ) {
    return "possible";
  }
  return modal;
}

/** A group of auxiliaries and a main verb alone says its tense and negation by its words. */
function isPlainGroup(verb: VerbGroup): boolean {
  return verb.end - verb.first === verb.auxiliaries.length + (verb.infinitive ? 2 : 1);
}

function surfaceOf({ tokens }: ReadSentence, { first, end }: VerbGroup): string {
  return tokens
    .slice(first, end)
    .map(({ lower }) => lower)
    .join(" ");
}

/** "no charges", "no one", "nobody", "neither side", "none of them". */
export function isNegative(sentence: ReadSentence, noun: NounPhrase): boolean {
  if (lowerAt(sentence, noun.first) === "one" && lowerAt(sentence, noun.first - 1) === "no")
    return true;
  for (let i = noun.first; i < noun.end; i++) {
    if (sentence.marks.name(i) === 0 && NEGATIONS.has(lowerAt(sentence, i))) return true;
  }
  return false;
}

function hasCondition(sentence: ReadSentence, index: number): boolean {
  return sentence.phrases.some(
    (phrase, i) =>
      phrase.kind === "clause" && CONDITIONS.has(phrase.word) && Math.abs(i - index) < 16,
  );
}

function governedFactuality(
  sentence: ReadSentence,
  index: number,
  verb: VerbGroup,
  tenseOf: TenseOf,
  depth: number,
): Factuality {
  if (verb.infinitive) return infinitiveFactuality(sentence, index, tenseOf, depth);
  const other = coordinatedWith(sentence, index);
  if (other >= 0) {
    const first = verbAt(sentence, other);
    const shares = verb.auxiliaries.length === 0 && auxiliariesOf(sentence, index).length > 0;
    if (first?.infinitive === true || isGerund(sentence, verb)) {
      return factualityOf(sentence, other, tenseOf, depth + 1);
    }
    if (shares && first?.negated === true) return "negated";
    return clauseFactuality(sentence, other, tenseOf, depth);
  }
  if (isGerund(sentence, verb)) return gerundFactuality(sentence, index, tenseOf, depth);
  return clauseFactuality(sentence, index, tenseOf, depth);
}

function infinitiveFactuality(
  sentence: ReadSentence,
  index: number,
  tenseOf: TenseOf,
  depth: number,
): Factuality {
  if (depth > DEEPEST) return "planned";
  const other = coordinatedWith(sentence, index);
  if (other >= 0) return infinitiveFactuality(sentence, other, tenseOf, depth + 1);
  const governor = governorOf(sentence, index);
  const phrase = sentence.phrases[governor];
  if (phrase?.kind === "verb") {
    const above = factualityOf(sentence, governor, tenseOf, depth + 1);
    const lemma = lemmaAt(sentence, phrase.main);
    if (
      lemma === "be" ||
      /^(?:is|are|was|were|has|have|had|going)$/.test(lowerAt(sentence, phrase.main))
    ) {
      return weaker(above, "planned");
    }
    return weaker(above, governs(lemma) ?? "happened");
  }
  if (phrase?.kind === "adjective") {
    const copula = verbBefore(sentence, governor);
    const above = copula < 0 ? "happened" : factualityOf(sentence, copula, tenseOf, depth + 1);
    return weaker(above, governs(phrase.word) ?? "planned");
  }
  if (phrase?.kind === "noun") {
    const governing = verbBefore(sentence, governor);
    const noun = isNegative(sentence, phrase) ? "negated" : governs(lemmaAt(sentence, phrase.head));
    const verb = verbAt(sentence, governing);
    if (verb === null) return noun ?? "planned";
    const above = factualityOf(sentence, governing, tenseOf, depth + 1);
    return weaker(
      weaker(above, noun ?? "happened"),
      governs(lemmaAt(sentence, verb.main)) ?? "happened",
    );
  }
  const managed = verbBefore(sentence, index);
  const above = verbAt(sentence, managed);
  return above !== null && ACHIEVED.test(lemmaAt(sentence, above.main))
    ? factualityOf(sentence, managed, tenseOf, depth + 1)
    : "planned";
}

/** Verbs whose infinitive tells what came of it: "came from behind to beat". */
const ACHIEVED = /^(?:come|rally|battle|recover|fight|hit|hold|bounce)$/;

function gerundFactuality(
  sentence: ReadSentence,
  index: number,
  tenseOf: TenseOf,
  depth: number,
): Factuality {
  const joint = sentence.phrases[before(sentence, index)];
  if (joint?.kind === "preposition" && NEGATIONS.has(joint.word)) return "negated";
  const governing = verbBefore(sentence, index);
  const verb = verbAt(sentence, governing);
  if (verb === null) return "happened";
  if (joint?.kind === "comma") return factualityOf(sentence, governing, tenseOf, depth + 1);
  const direct = joint?.kind === "verb" || joint?.kind === "preposition";
  const governed = direct ? governs(lemmaAt(sentence, verb.main)) : null;
  if (joint?.kind === "verb") {
    return weaker(factualityOf(sentence, governing, tenseOf, depth + 1), governed ?? "happened");
  }
  return governed === "planned" ? "happened" : (governed ?? "happened");
}

/** What the conjunction or verb above a finite clause says of it: "if", "denied that", "proposed that". */
function clauseFactuality(
  sentence: ReadSentence,
  index: number,
  tenseOf: TenseOf,
  depth: number,
): Factuality {
  for (let i = index - 1; i >= 0; i--) {
    const phrase = sentence.phrases[i];
    if (phrase?.kind === "stop" || phrase?.kind === "quotation") break;
    if (phrase?.kind === "clause" && CONDITIONS.has(phrase.word)) return "possible";
    if (phrase?.kind === "relative") break;
    if (phrase?.kind === "clause" && phrase.word !== "that") break;
    if (phrase?.kind !== "verb") continue;
    const lemma = lemmaAt(sentence, phrase.main);
    const isThat = sentence.phrases.slice(i + 1, index).some((p) => p.kind === "clause");
    const isBare = before(sentence, index) === i;
    const isZero =
      lemma === "deny" && sentence.phrases.slice(i + 1, index).every((p) => p.kind === "noun");
    if (!isThat && !isBare && !isZero) break;
    const governed = clauseGovernor(lemma, isBare);
    if (governed === null) break;
    return weaker(governed, negationAbove(sentence, i, tenseOf, depth));
  }
  return "happened";
}

function negationAbove(
  sentence: ReadSentence,
  index: number,
  tenseOf: TenseOf,
  depth: number,
): Factuality {
  const above = factualityOf(sentence, index, tenseOf, depth + 1);
  return above === "negated" ? "possible" : above;
}

/** Verbs that say of the clause after "that" whether it holds; reporting verbs say nothing of it. */
function clauseGovernor(lemma: string, bare: boolean): Factuality | null {
  if (lemma === "deny") return "negated";
  if (
    /^(?:propose|demand|fear|suggest|insist|recommend|urge|allege|doubt|hope|threaten|rumour|rumor|ask)$/.test(
      lemma,
    )
  ) {
    return "possible";
  }
  return bare && /^(?:believe|presume|fear)$/.test(lemma) ? "possible" : null;
}

/** How a verb, noun or adjective leaves the act it governs; null where it says nothing of it. */
export function governs(lemma: string): Factuality | null {
  if (GOVERNORS.negated.has(lemma)) return "negated";
  if (GOVERNORS.possible.has(lemma)) return "possible";
  return GOVERNORS.planned.has(lemma) ? "planned" : null;
}
