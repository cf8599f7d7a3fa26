import { spanOf, type TextSpan } from "../core/span.ts";
import { isName, type ReadSentence } from "./clauses.ts";
import { complementsOf } from "./complements.ts";
import type { EventMention } from "./event-mention.ts";
import type { ResolvedEvent } from "./merge.ts";
import type { TokenRange } from "./phrases.ts";
import { subjectOf } from "./subjects.ts";

/** What the sentence of a mention gives for a summary, in its own words. */
export function phrasesTold(
  mention: EventMention,
  text: string,
): Pick<ResolvedEvent, "what" | "where" | "about"> {
  const { sentence, places, noun } = mention;
  const where = places.find(({ head }) => isName(sentence, head));
  return {
    what: phraseSpan(sentence, told(mention), text),
    where: where === undefined ? null : phraseSpan(sentence, where, text),
    about: noun === null ? null : aboutOf(sentence, text),
  };
}

/** An event noun’s phrase; a verb with its fixed words and its object, or what follows it at once. */
function told({ sentence, trigger, verb, noun }: EventMention): TokenRange {
  const phrase = noun === null ? undefined : sentence.phrases[noun];
  if (phrase !== undefined) return phrase;
  const { object, obliques } = complementsOf(sentence, verb ?? -1, trigger.end);
  const last = object.at(-1) ?? obliques.find(({ nouns }) => nouns.length > 0)?.nouns.at(-1);
  return { first: trigger.first, end: Math.max(trigger.end, last?.end ?? 0) };
}

/** The subject of the first verb of a sentence. */
function aboutOf(sentence: ReadSentence, text: string): TextSpan | null {
  const verb = sentence.phrases.findIndex(({ kind }) => kind === "verb");
  const [subject] = subjectOf(sentence, verb);
  return subject === undefined ? null : phraseSpan(sentence, subject, text);
}

function phraseSpan({ tokens }: ReadSentence, { first, end }: TokenRange, text: string): TextSpan {
  const start = tokens[first]?.start ?? 0;
  return spanOf(text, start, tokens[end - 1]?.end ?? start);
}
