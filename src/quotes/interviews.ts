import { trimmed } from "../core/span.ts";
import type { Paragraph } from "../text/layers.ts";
import type { Cast } from "./cast.ts";
import { intervieweeOf, type Turn } from "./turns.ts";

/** No question of an interview is longer, in code units. */
const LONGEST_QUESTION = 400;

const FIRST_PERSON =
  /(?<![\p{L}])(?:I|I['’](?:m|ve|d|ll)|[Mm]e|[Mm]y|[Ww]e|[Ww]e['’](?:re|ve|d|ll)|[Uu]s|[Oo]ur)(?![\p{L}])/u;
const QUOTED = /[“"«][^”"»]{0,2000}[”"»]/g;
const MARK = /["“”„«»]/;

/** A question and the paragraphs that answer it, by index. */
interface Exchange {
  readonly question: number;
  readonly answers: readonly number[];
}

/**
 * The turns of an interview without labels: paragraphs that are questions, each with the paragraphs that
 * answer it in the first person. None where fewer than two questions are answered so, or where the answers
 * quote others: questions over the parts of an article are headings.
 */
export function interviewTurns(text: string, paragraphs: readonly Paragraph[], cast: Cast): Turn[] {
  const exchanges = exchangesIn(text, paragraphs);
  const answers = exchanges.flatMap((exchange) => exchange.answers);
  const personal = answers.filter((i) => isPersonal(text, paragraphs[i]));
  const answered = exchanges.filter((exchange) =>
    exchange.answers.some((i) => personal.includes(i)),
  );
  // A column with questions for headings quotes others.
  const reporting = answers.filter((i) => quotesAnother(text, paragraphs[i]));
  const first = paragraphs[exchanges[0]?.question ?? -1];
  if (first === undefined || answered.length < 2 || answered.length * 3 < exchanges.length * 2)
    return [];
  if (personal.length * 2 < answers.length || reporting.length * 5 > answers.length) return [];
  const speaker = intervieweeOf(cast, first.start);
  return exchanges.flatMap(({ question, answers }, i): Turn[] => {
    const isLast = i === exchanges.length - 1;
    // What follows the last answer is its own only while it says "I".
    const end = isLast
      ? answers.findIndex((each, k) => k > 0 && !isPersonal(text, paragraphs[each]))
      : -1;
    const kept = end < 0 ? answers : answers.slice(0, end);
    return [
      ...turnOf(text, paragraphs, [question], "question", null),
      ...turnOf(text, paragraphs, kept, "answer", speaker),
    ];
  });
}

function exchangesIn(text: string, paragraphs: readonly Paragraph[]): readonly Exchange[] {
  const found: { question: number; answers: number[] }[] = [];
  paragraphs.forEach((paragraph, i) => {
    if (paragraph.kind !== "body") return;
    if (isQuestion(text, paragraph)) found.push({ question: i, answers: [] });
    else found.at(-1)?.answers.push(i);
  });
  return found.filter(({ answers }) => answers.length > 0);
}

function isQuestion(text: string, { start, end }: Paragraph): boolean {
  if (end - start > LONGEST_QUESTION) return false;
  const words = text.slice(start, end).trim();
  return words.endsWith("?") && !MARK.test(words) && !/^(?:Q|A)[:\s]/.test(words);
}

/** Whether the paragraph speaks of "I" or "we" and quotes nobody: an answer is told in the speaker's own words. */
export function isPersonal(text: string, paragraph: Paragraph | undefined): boolean {
  if (paragraph === undefined) return false;
  const words = text.slice(paragraph.start, paragraph.end);
  return !/^\s*["“]/.test(words) && FIRST_PERSON.test(words.replaceAll(QUOTED, ""));
}

function quotesAnother(text: string, paragraph: Paragraph | undefined): boolean {
  const words = paragraph === undefined ? "" : text.slice(paragraph.start, paragraph.end);
  return /["“”]|''/.test(words) && /\b(?:said|says|told|wrote|suggested)\b/.test(words);
}

function turnOf(
  text: string,
  paragraphs: readonly Paragraph[],
  indexes: readonly number[],
  role: Turn["role"],
  speaker: Turn["speaker"],
): Turn[] {
  const [paragraph] = indexes;
  const pieces = indexes.flatMap((i) => {
    const each = paragraphs[i];
    return each === undefined ? [] : [trimmed(text, each)];
  });
  const [first] = pieces;
  const last = pieces.at(-1);
  if (paragraph === undefined || first === undefined || last === undefined) return [];
  return [
    { start: first.start, end: last.end, pieces, paragraph, role, labelEnd: first.start, speaker },
  ];
}
