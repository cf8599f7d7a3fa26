import { spanOf } from "../core/span.ts";
import { antecedentOf } from "./antecedents.ts";
import { lemmaAt, lowerAt, type ReadSentence } from "./clauses.ts";
import type { EventMention } from "./event-mention.ts";
import type { EventPlace, Participant } from "./layers.ts";
import type { NounPhrase } from "./phrases.ts";
import type { Reference, References } from "./references.ts";

const PRONOUNS = new Set(
  "it they them he him his she her hers its their who whom which that this these those we us i you one".split(
    " ",
  ),
);
const LEADERS = new Set(
  "leader president minister official man woman politician premier chancellor diplomat head counterpart".split(
    " ",
  ),
);

/** Who takes part in an event: entities by name, others as the text has them; pronouns that stand for nobody known are left out. */
export function participantsOf(
  mention: EventMention,
  text: string,
  references: References,
): readonly Participant[] {
  const found: Participant[] = [];
  const add = (participant: Participant): void => {
    const isKnown = found.some(
      ({ role, entity, name }) =>
        role === participant.role && entity === participant.entity && name === participant.name,
    );
    if (!isKnown) found.push(participant);
  };
  for (const { role, noun } of mention.arguments) {
    const both = bothOf(mention.sentence, noun, references);
    const span = nounSpan(mention.sentence, noun, text);
    if (both.length > 0) {
      for (const { id, name } of both) add({ ...span, role, entity: id, name });
      continue;
    }
    const reference = references.of(noun);
    if (reference !== null) add({ ...span, role, entity: reference.id, name: reference.name });
    else if (!PRONOUNS.has(lowerAt(mention.sentence, noun.head))) {
      add({ ...span, role, entity: null, name: span.text });
    } else {
      for (const meant of meantBy(mention.sentence, noun, text, references)) {
        add({ ...span, role, ...meant });
      }
    }
  }
  return found.filter((participant) => !isTwin(participant, found));
}

/** One who is said not by name but by a pronoun or description, and by name in the other role: nobody buys himself. */
function isTwin(participant: Participant, all: readonly Participant[]): boolean {
  const { entity, role, name, text } = participant;
  if (isNamedIn(name, text)) return false;
  return all.some(
    (other) =>
      other.entity === entity &&
      (entity !== null || other.name === name) &&
      other.role !== role &&
      isNamedIn(name, other.text),
  );
}

/** Whether a text holds a word of a name. */
function isNamedIn(name: string, text: string): boolean {
  const words = name.split(" ").filter((word) => word.length > 2);
  return words.some((word) => text.includes(word));
}

/** The subjects that a pronoun takes up, by entity and name. */
function meantBy(
  sentence: ReadSentence,
  pronoun: NounPhrase,
  text: string,
  references: References,
): readonly { readonly entity: string | null; readonly name: string }[] {
  const kindOf = (noun: NounPhrase) => references.of(noun)?.kind ?? null;
  const antecedent = antecedentOf(sentence, pronoun, kindOf);
  if (antecedent === null) return [];
  return antecedent.nouns.map((noun) => {
    const reference = references.of(noun);
    const name = reference?.name ?? nounSpan(antecedent.sentence, noun, text).text;
    return { entity: reference?.id ?? null, name };
  });
}

/** "the two leaders", "both men": the two people named last. */
function bothOf(
  sentence: ReadSentence,
  noun: NounPhrase,
  references: References,
): readonly Reference[] {
  const start = sentence.tokens[noun.first]?.start ?? 0;
  const isTwo = range(noun).some((i) => /^(?:two|both|pair)$/.test(lowerAt(sentence, i)));
  const isLeader =
    LEADERS.has(lemmaAt(sentence, noun.head)) || lowerAt(sentence, noun.head) === "men";
  if (!isTwo || !isLeader) return [];
  const opener = lowerAt(sentence, noun.first);
  if (opener !== "the" && opener !== "both") return [];
  const people = references.peopleBefore(start, 2);
  return people.length === 2 ? [...people].reverse() : [];
}

function range({ first, end }: NounPhrase): readonly number[] {
  return Array.from({ length: Math.min(end - first, 12) }, (_, i) => first + i);
}

/** Verbs whose "of" is theirs and not their object’s: "accused the opposition of treason". */
const OF_VERB =
  /^(?:accuse|convict|acquit|suspect|clear|rob|strip|deprive|relieve|inform|warn|remind|assure)$/;

/** The phrase with the "of" phrase after it: "the head of the port". */
function nounSpan(
  sentence: ReadSentence,
  noun: NounPhrase,
  text: string,
): ReturnType<typeof spanOf> {
  const { tokens, phrases } = sentence;
  const opening = tokens[noun.first]?.start ?? 0;
  let end = tokens[noun.end - 1]?.end ?? opening;
  const at = phrases.findIndex((phrase) => phrase.first === noun.first && phrase.kind === "noun");
  const link = phrases[at + 1];
  const owner = phrases[at + 2];
  const isOf = link?.kind === "preposition" && link.word === "of" && link.first === noun.end;
  const opener = phrases[at - 1];
  const isOfVerb = opener?.kind === "verb" && OF_VERB.test(lemmaAt(sentence, opener.main));
  if (at >= 0 && isOf && !isOfVerb && owner?.kind === "noun" && owner.first === link.end) {
    end = tokens[owner.end - 1]?.end ?? end;
  }
  return spanOf(text, opening + kickerLength(text, opening, end), end);
}

/** Kickers of agencies: "UPDATE 2-", "WRAPUP 1-", "CORRECTED-", "EXCLUSIVE-". */
const KICKER =
  /^(?:UPDATE|WRAPUP|RPT|REFILE|CORRECTED|EXCLUSIVE|ANALYSIS|FACTBOX)(?: \d{1,2})? ?[-‐‑–:] ?/;
const LONGEST_KICKER = 24;

/** How much of a span is the kicker of its headline, which may begin before the span. */
function kickerLength(text: string, start: number, end: number): number {
  const near = text.slice(Math.max(0, start - LONGEST_KICKER), start);
  const line = start - near.length + near.lastIndexOf("\n") + 1;
  const kicker = KICKER.exec(text.slice(line, line + LONGEST_KICKER));
  const length = kicker === null ? 0 : line + kicker[0].length - start;
  return length > 0 && start + length < end ? length : 0;
}

/** The first of a mention's candidates that names a place of the article; participants are none. */
export function placeOf(
  mention: EventMention,
  text: string,
  references: References,
): EventPlace | null {
  const { tokens, marks } = mention.sentence;
  for (const noun of mention.places) {
    for (let i = noun.end - 1; i >= noun.first; i--) {
      const token = tokens[i];
      if (token === undefined || marks.name(i) === 0) continue;
      const reference = references.at(token);
      if (reference?.kind !== "place") continue;
      let first = i;
      while (first > noun.first && marks.name(first - 1) === marks.name(i)) first--;
      const span = spanOf(text, tokens[first]?.start ?? token.start, token.end);
      return { ...span, entity: reference.id, name: reference.name };
    }
  }
  return null;
}
