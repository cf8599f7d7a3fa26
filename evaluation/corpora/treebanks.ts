import { assembled, selected } from "../../src/core/pipeline.ts";
import { dependencies } from "../../src/syntax/dependencies.ts";
import type { Dependencies } from "../../src/syntax/dependency-layer.ts";
import type { Sentences, Tokens } from "../../src/syntax/layers.ts";
import { shippedAnalysis } from "../../src/syntax/parser/analysis.ts";
import { sentences } from "../../src/syntax/sentences.ts";
import { quotations } from "../../src/text/quotations.ts";
import { structure } from "../../src/text/structure.ts";
import { treebankSentences } from "../../training/syntax/conllu.ts";
import type { Corpus } from "../corpus.ts";
import { Json } from "../json.ts";
import type { Scored } from "../scored.ts";
import { scoreSyntax, type TreeWord } from "../scorers/syntax.ts";

const raw = assembled<typeof Sentences | typeof Tokens | typeof Dependencies>(
  selected([structure(), quotations(), sentences(), dependencies()], ["dependencies", "tokens"]),
);

function goldOf(line: Json): readonly TreeWord[] {
  return line
    .get("words")
    .items()
    .map((word) => ({
      start: word.get("start").number(),
      end: word.get("end").number(),
      form: word.get("form").string(),
      upos: word.get("upos").string(),
      head: word.get("head").number(),
      relation: word.get("relation").string(),
    }));
}

/** The trees of the words as the treebank has them. */
function scoreGoldTokens(line: Json): Scored {
  const gold = goldOf(line);
  const analyzed = shippedAnalysis()(gold.map(({ form }) => form));
  const found = analyzed.map(({ head, relation, upos }, i) => {
    const { start = 0, end = 0, form = "" } = gold[i] ?? {};
    return { start, end, form, upos, head: head ?? -1, relation };
  });
  return scoreSyntax(found, gold);
}

/** The trees of a sentence's text as the library reads it. */
function scoreRawText(line: Json): Scored {
  const { tokens, dependencies: found } = raw.run(line.get("text").string());
  const words = tokens.map(({ start, end, text }, i): TreeWord => {
    const { head = null, relation = "", upos = "X" } = found[i] ?? {};
    return { start, end, form: text, upos, head: head ?? -1, relation };
  });
  return scoreSyntax(words, goldOf(line));
}

/** The sentences of a file of CoNLL-U, with the place of each word in the text. */
function recordsOf(
  content: string,
  file: string,
  wanted: (id: string) => boolean,
): readonly Json[] {
  return treebankSentences(content)
    .filter(({ id }) => wanted(id))
    .map(({ id, text, words }) => {
      let end = 0;
      const placed = words.map((word) => {
        const start = Math.max(end, (text ?? "").indexOf(word.form, end));
        end = start + word.form.length;
        return { ...word, start, end };
      });
      return new Json({ id, text: text ?? "", words: placed }, file);
    });
}

const isNews = (id: string): boolean => id.startsWith("n");

function treebank(set: string, file: string, wanted: (id: string) => boolean = () => true) {
  const corpus = {
    layer: "syntax" as const,
    file: `syntax/${file}.conllu`,
    every: 1,
    meaning: null,
    records: (content: string) => recordsOf(content, file, wanted),
  };
  return [
    { ...corpus, set: `${set}, gold tokens`, score: scoreGoldTokens },
    { ...corpus, set: `${set}, raw text`, score: scoreRawText },
  ] satisfies readonly Corpus[];
}

/** Sentence by sentence, on the treebank's own tokens and on the text alone. */
export const treebanks: readonly Corpus[] = [
  ...treebank("ewt_test", "ewt_test"),
  ...treebank("gum_test", "gum_test"),
  ...treebank("pud", "pud"),
  ...treebank("pud_news", "pud", isNews),
];
