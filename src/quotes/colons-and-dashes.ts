import { isReporting } from "./clauses.ts";
import { MESSAGE_NOUNS } from "./cues.ts";
import {
  type Answer,
  appositionOf,
  type Free,
  sourceOf,
  subjectPhrase,
} from "./free-quotations.ts";
import { isColon, isDash, isWord } from "./marks.ts";
import { ownerOf } from "./owners.ts";
import { isNamed, looksLikeTitle, quotedText } from "./quoted-words.ts";
import { canSpeak, subjectBefore } from "./subjects.ts";

/** "Her neighbours were blunter: “…”", "His message: “…”", "Mwangi: ‘We won’". */
export function colonBeforeQuote({ segment, at, text, quote }: Free): Answer | undefined {
  const { units } = segment;
  if (!isColon(units[at - 1]) || isNamed(units, at)) return undefined;
  if (looksLikeTitle(quotedText(text, quote.quotation)) && at > 3) return undefined;
  const phrase = subjectPhrase(units, at - 1);
  if (phrase === undefined) return undefined;
  const owner = MESSAGE_NOUNS.has(phrase.head) ? ownerOf(text, phrase) : undefined;
  const verb = units.findIndex((unit) => unit.kind === "verb" && unit.finite);
  const subject = verb > 0 && verb < at ? subjectBefore(units, verb)?.source : undefined;
  return {
    source:
      owner === undefined
        ? subject?.phrase === phrase
          ? subject
          : { ...sourceOf(phrase), apposition: appositionOf(units, phrase) }
        : sourceOf(owner),
    cue: null,
    inherited: false,
    rule: "colonBeforeQuote",
  };
}

/** "‘Nobody checked’: coroner blames quarry firm". */
export function colonAfterQuote({ segment, at }: Free): Answer | undefined {
  const { units } = segment;
  const phrase = units[at + 2];
  if (at !== 0 || !isColon(units[1]) || !canSpeak(phrase)) return undefined;
  const next = units[at + 3];
  if (next !== undefined && !isReporting(next) && !isWord(next, /^on$/)) return undefined;
  return { source: sourceOf(phrase), cue: null, inherited: false, rule: "colonAfterQuote" };
}

/** “…” — Anna Berg, teacher. */
export function dashAfterQuote({ segment, at }: Free): Answer | undefined {
  const { units } = segment;
  const phrase = units[at + 2];
  if (!isDash(units[at + 1]) || !canSpeak(phrase) || units.length > at + 12) return undefined;
  if (phrase.type === "pronoun" || units.some((unit) => unit.kind === "verb" && unit.finite))
    return undefined;
  return { source: sourceOf(phrase), cue: null, inherited: false, rule: "dashAfterQuote" };
}

/** "She added:" and the quotation in a paragraph of its own. */
export function colonBeforeParagraph(free: Free): Answer | undefined {
  const before = free.segments[free.index - 1];
  if (before === undefined || free.at !== 0 || !isColon(before.units.at(-1))) return undefined;
  const verb = before.units.findLastIndex((unit) => isReporting(unit));
  const cue = before.units[verb];
  const subject = verb < 0 ? undefined : subjectBefore(before.units, verb);
  if (subject !== undefined && cue?.kind === "verb") {
    const { phrase } = subject.source;
    const owner = MESSAGE_NOUNS.has(phrase.head) ? ownerOf(free.text, phrase) : undefined;
    return {
      source: owner === undefined ? subject.source : sourceOf(owner),
      cue: cue.word,
      inherited: false,
      rule: "colonBeforeParagraph",
    };
  }
  const phrase = subjectPhrase(before.units);
  if (phrase === undefined) return undefined;
  const owner = MESSAGE_NOUNS.has(phrase.head) ? ownerOf(free.text, phrase) : undefined;
  return {
    source: sourceOf(owner ?? phrase),
    cue: null,
    inherited: false,
    rule: "colonBeforeParagraph",
  };
}
