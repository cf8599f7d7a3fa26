import { type Span, spanOf, trimmed } from "../core/span.ts";
import type { Person } from "../people/layers.ts";
import type { Paragraph } from "../text/layers.ts";
import type { Cast } from "./cast.ts";
import { interviewTurns, isPersonal } from "./interviews.ts";
import type { Speaker } from "./layers.ts";
import { intervieweeOf, type Turn } from "./turns.ts";

const LETTER_LABEL = /^(Q|A|Question|Answer)\s{0,2}[:.]\s{1,4}(?=\S)/;
/** "QWhy did you leave?": a page that has lost what stood between label and question. */
const GLUED_LABEL = /^(Q)(?=\p{Lu}\p{Ll})/u;
const NAME_LABEL =
  /^(\p{Lu}[\p{L}.'’-]{0,24}(?:\s\p{Lu}[\p{L}.'’-]{0,24}){0,4})(?:\s\([^)]{1,60}\))?:\s{1,4}(?=\S)/u;
/** Labels of those who ask, and of lines that nobody says. */
const ASKERS = /^(QUESTION|INTERVIEWER|MODERATOR|JOURNALIST|OPERATOR)$/;
/** Labels of lines that nobody says: "PHOTO:", "OUR STANDARDS:". */
const NOTICES =
  /\b(UPDATED?|BREAKING|WATCH|READ|MORE|SLUG|RELATED|NOTE|NOTES|PHOTOS?|PICTURES?|IMAGES?|VIDEO|GRAPHIC|CAPTION|EXCLUSIVE|ANALYSIS|OPINION|OUR|STANDARDS|SOURCES?|CREDIT|CORRECTION|CLARIFICATION|EDITORS?|CONTACT|LIVE|FACTBOX|EXPLAINER|FOLLOW|SUBSCRIBE|SHARE|TAGS?|TOPICS?|FILED|REPORTING|BY|DATE|LOCATION|WHERE|WHEN|WHAT|WHO|WHY|HOW|TICKETS|RESULTS?|SCORES?|STANDINGS)\b/;
/** Labels of those who speak by their office. */
const OFFICES =
  /\b(PRESIDENT|MINISTER|SECRETARY|CHAIR|CHAIRMAN|CHAIRWOMAN|SPEAKER|SENATOR|SEN|REP|CONGRESSMAN|CONGRESSWOMAN|GOVERNOR|MAYOR|JUDGE|JUSTICE|COURT|WITNESS|COUNSEL|CLERK|DOCTOR|DR|MR|MRS|MS|SIR|PROFESSOR|PROF|SPOKESMAN|SPOKESWOMAN|SPOKESPERSON|CALLER|GUEST|MAN|WOMAN|VOICE|ANSWER|RESPONDENT|INTERVIEWEE)\b/;
/** Those who tell the news: what they say is the article's own voice, unless they ask. */
const NARRATORS = /^(ANCHOR|HOST|PRESENTER|REPORTER|CORRESPONDENT|NARRATOR|NEWSREADER)\b/;

interface Labelled {
  readonly paragraph: number;
  readonly label: string;
  /** Whether it opens the headline, as where a transcript has none of its own. */
  readonly isHeadline: boolean;
  readonly labelSpan: Span;
  readonly words: Span;
}

/** The turns of a Q&A or a transcript; none where fewer than two paragraphs carry such labels. */
export function turnsOf(text: string, paragraphs: readonly Paragraph[], cast: Cast): Turn[] {
  const apart = labelled(text, paragraphs, LETTER_LABEL);
  const answers = apart.filter(({ label }) => label.startsWith("A"));
  const glued = answers.length > 1 ? labelled(text, paragraphs, GLUED_LABEL) : [];
  const letters = [...apart, ...glued].sort((a, b) => a.paragraph - b.paragraph);
  const asked = letters.some(({ label }) => label.startsWith("Q"));
  const names = speakerLabels(labelled(text, paragraphs, NAME_LABEL), cast);
  const turns: Turn[] = [];
  if (asked && letters.length > 1) {
    const interviewee = intervieweeOf(cast, letters[0]?.words.start ?? 0);
    for (const { label, labelSpan, words, paragraph } of letters) {
      const role = label.startsWith("A") ? "answer" : "question";
      const pieces = [words];
      turns.push({
        ...words,
        pieces,
        paragraph,
        role,
        labelEnd: labelSpan.end,
        speaker: interviewee,
      });
    }
  }
  if (names.length > 1) turns.push(...namedTurns(text, names, cast));
  if (turns.length === 0) turns.push(...interviewTurns(text, paragraphs, cast));
  const sorted = turns.sort((a, b) => a.start - b.start);
  return sorted.map((turn, i) => goingOn(text, paragraphs, turn, sorted[i + 1]));
}

/** No turn goes on for more paragraphs than these without its label. */
const LONGEST_TURN = 6;

/** An answer with the paragraphs in the first person that follow it before the next label. */
function goingOn(
  text: string,
  paragraphs: readonly Paragraph[],
  turn: Turn,
  next: Turn | undefined,
): Turn {
  if (turn.role !== "answer" || next === undefined) return turn;
  const from = turn.paragraph + turn.pieces.length;
  const between = paragraphs.slice(from, Math.min(next.paragraph, from + LONGEST_TURN));
  const asked = next.role === "question";
  const other = between.findIndex(
    (each) =>
      each.kind !== "body" ||
      !(isPersonal(text, each) || (asked && isPlain(text, each, turn.speaker))),
  );
  const more = between.slice(0, other < 0 ? between.length : other);
  if (more.length === 0) return turn;
  const pieces = [...turn.pieces, ...more.map((paragraph) => trimmed(text, paragraph))];
  return { ...turn, pieces, end: pieces.at(-1)?.end ?? turn.end };
}

/** Whether a paragraph before the next question goes on with the answer: it quotes nobody and does not name who answers. */
function isPlain(text: string, { start, end }: Paragraph, speaker: Speaker | null): boolean {
  const words = text.slice(start, end);
  const surname = speaker?.name.split(/\s+/).at(-1) ?? "";
  return (
    /^\p{L}/u.test(words) && !/["“”«»]/.test(words) && (surname === "" || !words.includes(surname))
  );
}

function labelled(text: string, paragraphs: readonly Paragraph[], form: RegExp): Labelled[] {
  return paragraphs.flatMap((paragraph, index): Labelled[] => {
    if (paragraph.kind !== "body" && paragraph.kind !== "headline") return [];
    const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 200));
    const found = form.exec(head);
    const label = found?.[1]?.trim();
    if (found === null || label === undefined) return [];
    return [
      {
        paragraph: index,
        label,
        isHeadline: paragraph.kind === "headline",
        labelSpan: { start: paragraph.start, end: paragraph.start + label.length },
        words: trimmed(text, { start: paragraph.start + found[0].length, end: paragraph.end }),
      },
    ];
  });
}

function namedTurns(text: string, names: readonly Labelled[], cast: Cast): Turn[] {
  const questions = new Map<string, { asked: number; all: number }>();
  for (const { label, words } of names) {
    const count = questions.get(label) ?? { asked: 0, all: 0 };
    count.all++;
    if (text.slice(words.start, words.end).endsWith("?")) count.asked++;
    questions.set(label, count);
  }
  const speakers = new Set([...questions.keys()]);
  if (
    speakers.size < 2 ||
    names.filter((each) => namesItself(text, each)).length * 3 > names.length
  )
    return [];
  const people = new Map([...speakers].map((label) => [label, personOf(label, cast)]));
  return names.map(({ label, labelSpan, words, paragraph }) => {
    const count = questions.get(label);
    const asks = ASKERS.test(label) || (count !== undefined && count.asked / count.all > 0.6);
    const tells = NARRATORS.test(label) && !asks;
    return {
      ...words,
      pieces: [words],
      paragraph,
      role: tells ? "narration" : asks ? "question" : "answer",
      labelEnd: labelSpan.end,
      speaker: labelSpeaker(text, label, labelSpan, people.get(label)),
    };
  });
}

/** The labels that name a speaker: someone of the article, an office or a presenter, or capitals that recur. */
function speakerLabels(all: readonly Labelled[], cast: Cast): Labelled[] {
  const counts = new Map<string, number>();
  for (const { label } of all) counts.set(label, (counts.get(label) ?? 0) + 1);
  return all.filter(({ label, isHeadline }) => {
    // "BROD: we will act" over an article is no turn.
    if (isHeadline && counts.get(label) === 1) return false;
    if (/^[QA]$/.test(label) || NOTICES.test(label.toUpperCase())) return false;
    if (personOf(label, cast) !== undefined) return true;
    if (/\p{Ll}/u.test(label)) return false;
    return [ASKERS, NARRATORS, OFFICES].some((form) => form.test(label)) || counts.get(label) !== 1;
  });
}

/** Whether the words speak of whom the label names: a list of portraits, no speech. */
function namesItself(text: string, { label, words }: Labelled): boolean {
  const last = label.split(/\s+/).at(-1)?.toLowerCase() ?? "";
  return last.length > 2 && wordsOf(text.slice(words.start, words.end)).has(last);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{L}+/gu));
}

/** The person whose name holds the last word of a label, or the only one whose initials it is: "AB". */
function personOf(label: string, cast: Cast): Person | undefined {
  const last = label.split(/\s+/).at(-1)?.toLowerCase() ?? "";
  const named = cast.people.find(({ name }) => name.toLowerCase().split(/\s+/).includes(last));
  if (named !== undefined || !/^\p{Lu}{2,3}$/u.test(label)) return named;
  const [first, another] = cast.people.filter(({ name }) => initialsOf(name) === label);
  return another === undefined ? first : undefined;
}

function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/, 4)
    .map((word) => word.charAt(0))
    .join("");
}

function labelSpeaker(
  text: string,
  label: string,
  span: Span,
  person: Person | undefined,
): Speaker {
  return {
    entity: person?.id ?? null,
    name: person?.name ?? label,
    mention: spanOf(text, span.start, span.end),
    rule: "speakerLabel",
  };
}
