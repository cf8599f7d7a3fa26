import { layer } from "../core/layer.ts";
import type { Span, TextSpan } from "../core/span.ts";
import type { SectionKind } from "../text/layers.ts";
import type { PartOfSpeech } from "./parts-of-speech.ts";

export type { PartOfSpeech };

/** A word, number or mark. */
export interface Token extends TextSpan {
  /** The text in lower case. */
  readonly lower: string;
  readonly upos: PartOfSpeech;
  /** Fine tag of the Penn Treebank: `VBD`, `NNP`. */
  readonly xpos: string;
  /** Dictionary form, in lower case. */
  readonly lemma: string;
}

/** A sentence of the headline, the dateline or the body: nothing else of a page is read. */
export interface Sentence extends Span {
  readonly section: SectionKind;
  /** Index of its paragraph in `paragraphs`. */
  readonly paragraph: number;
  /** Half-open range of its tokens in `tokens`. */
  readonly firstToken: number;
  readonly endToken: number;
}

/** The words and marks of the sentences. */
export const Tokens = layer<Token>()("tokens");
/** The sentences of headline, dateline and body. */
export const Sentences = layer<Sentence>()("sentences");
