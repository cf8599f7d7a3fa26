import { defineExtractor } from "../core/extractor.ts";
import { readWords, type Word } from "../engines/wink.ts";
import { type Paragraph, Paragraphs, Quotations } from "../text/layers.ts";
import { sentenceStarts } from "./breaks.ts";
import { cliticsSplit, stopsSplit } from "./clitics.ts";
import { type Sentence, Sentences, type Token, Tokens } from "./layers.ts";
import { merged } from "./merged.ts";
import { NO_TAG } from "./parser/tag-set.ts";
import { shippedTagging } from "./parser/tagging.ts";
import { type Marks, marksOf, readableText } from "./readable.ts";

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
      const sentences: Sentence[] = [];
      const tokens: Token[] = [];
      for (const line of lines) addLine(text, line, sentences, tokens);
      return { sentences, tokens };
    },
  });

const isRead = ({ kind }: Paragraph): boolean =>
  kind === "headline" || kind === "dateline" || kind === "body";

interface Line {
  readonly paragraph: Paragraph;
  readonly index: number;
  readonly words: readonly Word[];
  /** The paragraph as it is read, of the same length. */
  readonly readable: string;
  /** Indexes of the words that open a sentence, in order. */
  readonly starts: readonly number[];
}

/** Reads one paragraph; the offsets of its words count in the whole text. */
function readLine(text: string, paragraph: Paragraph, index: number, marks: Marks): Line {
  const offset = paragraph.start;
  const readable = readableText(text, paragraph, marks);
  const reading = readWords(readable);
  const words = wordsOf(readable, reading.words).map(
    ({ start, end, lemma }): Word => ({ start: start + offset, end: end + offset, lemma }),
  );
  const proposedAt = new Set(reading.sentenceStarts.map((i) => reading.words[i]?.start ?? 0));
  const proposed = new Set(
    words.flatMap((word, i) => (proposedAt.has(word.start - offset) ? [i] : [])),
  );
  const { opening, closing } = marks;
  const starts = sentenceStarts({ text, words, proposed, opening, closing });
  return { paragraph, index, words, readable, starts };
}

/** The engine's words, joined and split where they are not what a token should be. */
function wordsOf(text: string, words: readonly Word[]): readonly Word[] {
  return stopsSplit(text, cliticsSplit(text, merged(text, words)));
}

function addLine(text: string, line: Line, sentences: Sentence[], tokens: Token[]): void {
  const { paragraph, words, readable, starts } = line;
  const tag = shippedTagging();
  starts.forEach((from, i) => {
    const own = words.slice(from, starts[i + 1] ?? words.length);
    const firstToken = tokens.length;
    const tags = tag(
      own.map(({ start, end }) => readable.slice(start - paragraph.start, end - paragraph.start)),
    );
    own.forEach(({ start, end, lemma }, k) => {
      const surface = text.slice(start, end);
      const { upos, xpos } = tags[k] ?? NO_TAG;
      const lower = surface.toLowerCase();
      tokens.push({ start, end, text: surface, lower, upos, xpos, lemma: lemma.toLowerCase() });
    });
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
  });
}
