import {
  before,
  DEEPEST,
  isGerund,
  lemmaAt,
  lowerAt,
  REACH,
  type ReadSentence,
  verbAt,
} from "./clauses.ts";
import { complementsOf } from "./complements.ts";
import { verbFormsOfWord } from "./lexicon/verb-words.ts";
import type { VerbGroup } from "./phrases.ts";
import { isBe } from "./verb-groups.ts";

/**
 * Index of the verb that a verb is coordinated with ("was tried and convicted"), or −1: an "and" or a
 * comma stands right before it, and a verb of a like form before that.
 */
export function coordinatedWith(sentence: ReadSentence, index: number): number {
  const verb = verbAt(sentence, index);
  const joint = sentence.phrases[before(sentence, index)];
  if (verb === null || (joint?.kind !== "and" && joint?.kind !== "comma")) return -1;
  if (joint.kind === "comma" && openingComma(sentence, before(sentence, index)) >= 0) return -1;
  for (let i = before(sentence, index) - 1; i >= Math.max(0, index - REACH); i--) {
    const phrase = sentence.phrases[i];
    if (phrase?.kind === "stop") return -1;
    if (phrase?.kind === "verb" && isLike(sentence, verb, phrase)) return i;
  }
  return -1;
}

function isLike(sentence: ReadSentence, verb: VerbGroup, other: VerbGroup): boolean {
  if (isGerund(sentence, verb)) return isGerund(sentence, other);
  if (isGerund(sentence, other)) return false;
  if (verb.infinitive) return other.infinitive;
  const bareForm = isBareForm(sentence, verb);
  if (other.infinitive) return bareForm && verb.auxiliaries.length === 0;
  const isBase =
    other.auxiliaries.length === 0 &&
    lemmaAt(sentence, other.main) === lowerAt(sentence, other.main);
  if (isBase && !bareForm) return false;
  const next = sentence.phrases[sentence.phrases.indexOf(other) + 1];
  const isReduced =
    other.auxiliaries.length === 0 && next?.kind === "preposition" && /^(?:of|by)$/.test(next.word);
  return !isReduced;
}

function isBareForm(sentence: ReadSentence, verb: VerbGroup): boolean {
  const forms = verbFormsOfWord(lowerAt(sentence, verb.main));
  return forms.size === 0 ? !/(?:ed|s|ing)$/.test(lowerAt(sentence, verb.main)) : forms.has("base");
}

/** The auxiliaries that a verb has or shares with the verb it is coordinated with. */
export function auxiliariesOf(sentence: ReadSentence, index: number, depth = 0): readonly string[] {
  const verb = verbAt(sentence, index);
  if (verb === null || depth > DEEPEST) return [];
  if (verb.auxiliaries.length > 0 || verb.infinitive) return verb.auxiliaries;
  const other = coordinatedWith(sentence, index);
  const shared = other < 0 ? [] : auxiliariesOf(sentence, other, depth + 1);
  const last = shared.at(-1);
  if (last === undefined) return [];
  const isParticiple = /(?:ed|en|wn|ught|old|ung|ot)$/.test(lowerAt(sentence, verb.main));
  if (isBe(last)) {
    const isIng = lowerAt(sentence, verb.main).endsWith("ing");
    return (isParticiple && complementsOf(sentence, index).object.length === 0) || isIng
      ? shared
      : [];
  }
  if (/^(?:has|have|had)$/.test(last)) return isParticiple ? shared : [];
  return isBareForm(sentence, verb) ? shared : [];
}

/** Index of the governing phrase of an infinitive or gerund: a verb, a noun ("plans to") or an adjective ("due to"); −1 for none. */
export function governorOf(sentence: ReadSentence, index: number, depth = 0): number {
  const verb = verbAt(sentence, index);
  if (verb === null || depth > DEEPEST) return -1;
  let i = before(sentence, index);
  const other = coordinatedWith(sentence, index);
  if (other >= 0) return governorOf(sentence, other, depth + 1);
  const phrase = sentence.phrases[i];
  if (phrase?.kind === "preposition") i = before(sentence, i);
  const at = sentence.phrases[i];
  return at?.kind === "verb" || at?.kind === "noun" || at?.kind === "adjective" ? i : -1;
}

/**
 * Index of the comma that opens the aside which a comma before a verb closes, or −1:
 * "Nyasulu, who had campaigned for a year, won".
 */
export function openingComma(sentence: ReadSentence, closing: number): number {
  let nearest = -1;
  for (let i = closing - 1; i > Math.max(0, closing - REACH); i--) {
    const phrase = sentence.phrases[i];
    if (phrase?.kind === "stop" || phrase?.kind === "quotation") break;
    if (phrase?.kind !== "comma") continue;
    if (sentence.phrases[before(sentence, i)]?.kind !== "noun") continue;
    const opened = sentence.phrases[i + 1];
    if (opened?.kind === "relative") return i;
    if (nearest < 0 && opensAside(sentence, i + 1, closing)) nearest = i;
  }
  return nearest;
}

/** An aside holds no finite verb of its own, unless a relative or a participle opens it. */
function opensAside(sentence: ReadSentence, from: number, to: number): boolean {
  const first = sentence.phrases[from];
  if (first?.kind === "verb") return first.auxiliaries.length === 0 && !first.infinitive;
  if (first?.kind === "clause" || first?.kind === "and") return false;
  for (let i = from; i < to; i++) {
    const verb = verbAt(sentence, i);
    const isRelative = sentence.phrases[i]?.kind === "relative";
    if (isRelative) return true;
    if (verb !== null && verb.auxiliaries.length > 0) return false;
    if (verb !== null && !verb.infinitive && !isGerund(sentence, verb)) {
      return sentence.phrases[i + 1]?.kind === "preposition";
    }
  }
  return true;
}
