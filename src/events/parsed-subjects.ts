import { before, DEEPEST, isName, lowerAt, type ReadSentence, verbAt } from "./clauses.ts";
import type { NounPhrase, VerbGroup } from "./phrases.ts";

/**
 * The subject that the parse gives a finite verb, where it is likelier than the one that the order of
 * phrases gives: past a relative clause, a participle, a list or an object before the verb ("The man who
 * was hit by the bus died"); null where it is not, or where the parse says nothing.
 */
export function parsedPast(
  sentence: ReadSentence,
  index: number,
  inOrder: readonly NounPhrase[],
): readonly NounPhrase[] | null {
  const verb = verbAt(sentence, index);
  const parsed = verb === null ? null : parsedSubject(sentence, index, verb);
  const [first] = parsed ?? [];
  if (parsed === null || first === undefined) return null;
  const { phrases } = sentence;
  const from = phrases.indexOf(first);
  if (inOrder.length === 0) return from > index || isParted(sentence, from, index) ? null : parsed;
  if (phrases[before(sentence, index)]?.kind === "relative") return null;
  const last = phrases.indexOf(inOrder.at(-1) ?? first);
  const jumped = phrases.slice(from + 1, last).some(({ kind }) => kind === "verb");
  if (!jumped || isParted(sentence, from, index) || isOwnSubject(sentence, index, last))
    return null;
  return parsed.map((noun) => namedAfter(sentence, noun));
}

/** Whether something stands between a noun and a verb that no subject reaches past: a stop, a quotation, "whose". */
function isParted({ phrases }: ReadSentence, noun: number, verb: number): boolean {
  return (
    phrases[noun - 1]?.kind === "verb" ||
    phrases
      .slice(Math.max(0, noun - 1), verb)
      .some(
        (phrase) =>
          phrase.kind === "stop" ||
          phrase.kind === "quotation" ||
          (phrase.kind === "relative" && phrase.word === "whose"),
      )
  );
}

/** "before two babies died", "him he had robbed": the noun right before the verb opens its clause. */
function isOwnSubject(sentence: ReadSentence, index: number, noun: number): boolean {
  if (before(sentence, index) !== noun) return false;
  const phrase = sentence.phrases[noun];
  if (phrase !== undefined && /^(?:he|she|they|i|we)$/.test(lowerAt(sentence, phrase.first)))
    return true;
  return /^(?:clause|comma|relative)$/.test(sentence.phrases[noun - 1]?.kind ?? "clause");
}

/** The noun phrases that the parse makes the subject of a finite verb; null where it says nothing. */
function parsedSubject(
  sentence: ReadSentence,
  index: number,
  verb: VerbGroup,
): readonly NounPhrase[] | null {
  const { trees } = sentence;
  let at: number | undefined = verb.main;
  for (let depth = 0; depth < DEEPEST && at !== undefined; depth++) {
    const subject = trees.subject(at);
    if (subject !== undefined) return subjectPhrases(sentence, subject, at);
    if (trees.relation(at) !== "conj") return null;
    if (depth === 0 && sentence.phrases[before(sentence, index)]?.kind === "noun") return null;
    at = trees.head(at);
  }
  return null;
}

function subjectPhrases(
  sentence: ReadSentence,
  subject: number,
  verb: number,
): readonly NounPhrase[] | null {
  const { trees } = sentence;
  if (!/^(?:who|which|that|whom)$/.test(lowerAt(sentence, subject))) {
    const joined = trees.children(subject).filter((token) => trees.relation(token) === "conj");
    return phrasesAt(sentence, [subject, ...joined]);
  }
  let at: number | undefined = verb;
  for (let depth = 0; depth < DEEPEST && at !== undefined; depth++) {
    const relation = trees.relation(at);
    const head = trees.head(at);
    if (relation === "acl" && head !== undefined) return phrasesAt(sentence, [head]);
    if (relation !== "conj") return null;
    at = head;
  }
  return null;
}

/** The noun phrases that hold tokens, each once; null where the first token stands in none. */
function phrasesAt(
  sentence: ReadSentence,
  tokens: readonly number[],
): readonly NounPhrase[] | null {
  const found: NounPhrase[] = [];
  for (const token of tokens) {
    const phrase = sentence.phrases.find(({ first, end }) => first <= token && token < end);
    if (phrase?.kind === "noun") {
      if (!found.includes(phrase)) found.push(phrase);
    } else if (found.length === 0) return null;
  }
  return found;
}

/** "a student named Karl Berg", "The governor, Manuel Mamba,": the name after a description; else the phrase itself. */
function namedAfter(sentence: ReadSentence, noun: NounPhrase): NounPhrase {
  if (isName(sentence, noun.head)) return noun;
  const { phrases } = sentence;
  let next = phrases.indexOf(noun) + 1;
  while (phrases[next]?.kind === "preposition" && phrases[next + 1]?.kind === "noun") next += 2;
  const named = phrases[next + 1];
  const isBeside = phrases[next]?.kind === "comma" && named?.kind === "noun";
  return isBeside && isName(sentence, named.head) ? named : noun;
}
