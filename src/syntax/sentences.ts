import { defineExtractor } from "../core/extractor.ts";
import { readWords, type Word } from "../engines/wink.ts";
import { type Paragraph, Paragraphs, Quotations } from "../text/layers.ts";
import { sentenceStarts } from "./breaks.ts";
import { cliticsSplit, stopsSplit } from "./clitics.ts";
import { type Sentence, Sentences, type Token, Tokens } from "./layers.ts";
import { merged } from "./merged.ts";
import { isAllCapitals, type Marks, marksOf, readableText } from "./readable.ts";
import { mendedTag, type Usage } from "./tags.ts";

/** Reads sentences and tokens of the headline, datelines and body. */
export const sentences = () =>
  defineExtractor({
    name: "sentences",
    needs: [Paragraphs, Quotations],
    gives: [Sentences, Tokens],
    extract: ({ text, paragraphs, quotations }) => {
      const marks = marksOf(text, quotations);
      const lines = paragraphs.flatMap((paragraph, index) =>
        isRead(paragraph) ? [readLine(text, paragraph, index, marks)] : [],
      );
      const usage = usageOf(text, lines);
      const sentences: Sentence[] = [];
      const tokens: Token[] = [];
      for (const line of lines) addLine(text, line, usage, sentences, tokens);
      return { sentences, tokens };
    },
  });

const isRead = ({ kind }: Paragraph): boolean =>
  kind === "headline" || kind === "dateline" || kind === "body";

interface Line {
  readonly paragraph: Paragraph;
  readonly index: number;
  readonly words: readonly Word[];
  readonly starts: ReadonlySet<number>;
  readonly cased: boolean;
}

/** Reads one paragraph; the offsets of its words count in the whole text. */
function readLine(text: string, paragraph: Paragraph, index: number, marks: Marks): Line {
  const offset = paragraph.start;
  const readable = readableText(text, paragraph, marks);
  const reading = readWords(readable);
  const words = wordsOf(readable, reading.words).map(
    ({ start, end, upos, lemma }): Word => ({
      start: start + offset,
      end: end + offset,
      upos,
      lemma,
    }),
  );
  const proposedAt = new Set(reading.sentenceStarts.map((i) => reading.words[i]?.start ?? 0));
  const proposed = new Set(
    words.flatMap((word, i) => (proposedAt.has(word.start - offset) ? [i] : [])),
  );
  const { opening, closing } = marks;
  const starts = new Set(sentenceStarts({ text, words, proposed, opening, closing }));
  const cased =
    paragraph.kind === "body" && !isAllCapitals(text.slice(paragraph.start, paragraph.end));
  return { paragraph, index, words, starts, cased };
}

/** The engine's words, joined and split where they are not what a token should be. */
function wordsOf(text: string, words: readonly Word[]): readonly Word[] {
  return stopsSplit(text, cliticsSplit(text, merged(text, words)));
}

/** How words are used in an article, its headline aside: there, capitals say little. */
function usageOf(text: string, lines: readonly Line[]): Usage {
  const capital = new Set<string>();
  const lower = new Set<string>();
  for (const { words, starts, cased } of lines) {
    if (!cased) continue;
    words.forEach((word, i) => {
      const surface = text.slice(word.start, word.end);
      if (/^\p{Ll}/u.test(surface)) lower.add(surface);
      else if (/^\p{Lu}/u.test(surface)) {
        const folded = surface.toLowerCase();
        if (!capital.has(folded) && !opensSentence(text, words, starts, i)) capital.add(folded);
      }
    });
  }
  return { capital, lower };
}

/** Marks after which a capital says little. */
const OPENING_MARKS: ReadonlySet<string> = new Set([...'"“‘«„「:•*']);

/** Whether a word is the first of its sentence or of a quotation, marks aside. */
function opensSentence(
  text: string,
  words: readonly Word[],
  starts: ReadonlySet<number>,
  index: number,
): boolean {
  for (let i = index; i >= 0 && i > index - 4; i--) {
    if (starts.has(i)) return true;
    const before = words[i - 1];
    if (before === undefined) return true;
    const mark = text.slice(before.start, before.end);
    if (OPENING_MARKS.has(mark)) return true;
    if (!/^[^\p{L}\p{N}]$/u.test(mark) || /^[,;)]$/.test(mark)) return false;
  }
  return false;
}

const AHEAD = 4;

function tagsAhead(words: readonly Word[], index: number): readonly Word["upos"][] {
  const tags = words.slice(index + 1, index + 1 + AHEAD).map((word) => word.upos);
  const mark = tags.indexOf("PUNCT");
  return mark < 0 ? tags : tags.slice(0, mark);
}

function addLine(
  text: string,
  line: Line,
  usage: Usage,
  sentences: Sentence[],
  tokens: Token[],
): void {
  const { paragraph, words, starts } = line;
  let firstToken = tokens.length;
  const close = (): void => {
    const first = tokens[firstToken];
    const last = tokens.at(-1);
    if (first === undefined || last === undefined) return;
    sentences.push({
      start: first.start,
      end: last.end,
      section: paragraph.kind,
      paragraph: line.index,
      firstToken,
      endToken: tokens.length,
    });
    firstToken = tokens.length;
  };
  const surfaces = words.map(({ start, end }) => text.slice(start, end));
  words.forEach((word, i) => {
    if (starts.has(i)) close();
    const { start, end } = word;
    const surface = surfaces[i] ?? "";
    const lower = surface.toLowerCase();
    const place = {
      previous: surfaces[i - 1] ?? "",
      next: surfaces[i + 1] ?? "",
      ahead: () => tagsAhead(words, i),
      opens: () => opensSentence(text, words, starts, i),
      cased: line.cased,
    };
    const upos = mendedTag({ text: surface, lower }, word, place, usage);
    tokens.push({ start, end, text: surface, lower, upos, lemma: word.lemma.toLowerCase() });
  });
  close();
}
