import { readFileSync } from "node:fs";

/** A word of a treebank as its line has it. */
export interface TreebankWord {
  readonly form: string;
  readonly upos: string;
  readonly xpos: string;
  /** Index of its head in the sentence, -1 for the root's. */
  readonly head: number;
  readonly relation: string;
  /** Whether white space follows it; false also within a multiword token. */
  readonly spaceAfter: boolean;
}

/** A sentence of a treebank. */
export interface TreebankSentence {
  readonly id: string;
  /** The text as it was written, null where the file has none. */
  readonly text: string | null;
  readonly words: readonly TreebankWord[];
}

/** Reads a file of CoNLL-U (Universal Dependencies v2). */
export const readTreebank = (file: string): readonly TreebankSentence[] =>
  treebankSentences(readFileSync(file, "utf8"));

/** The sentences of a file's content; empty nodes are left out. */
export function treebankSentences(content: string): readonly TreebankSentence[] {
  return content
    .split("\n\n")
    .filter((block) => block.trim() !== "")
    .map(sentenceOf);
}

function sentenceOf(block: string): TreebankSentence {
  const words: TreebankWord[] = [];
  let id = "";
  let text: string | null = null;
  let innerEnd = 0;
  let innerSpace = true;
  for (const line of block.split("\n")) {
    if (line.startsWith("# sent_id = ")) id = line.slice(12);
    if (line.startsWith("# text = ")) text = line.slice(9);
    if (line.startsWith("#") || line === "") continue;
    const [
      number = "",
      form = "",
      ,
      upos = "",
      xpos = "",
      ,
      head = "",
      relation = "",
      ,
      misc = "",
    ] = line.split("\t");
    const space = !misc.includes("SpaceAfter=No");
    if (number.includes("-")) {
      innerEnd = Number(number.split("-")[1]);
      innerSpace = space;
    } else if (!number.includes(".")) {
      const at = Number(number);
      const spaceAfter = at < innerEnd ? false : at === innerEnd ? innerSpace : space;
      words.push({ form, upos, xpos, head: Number(head) - 1, relation, spaceAfter });
    }
  }
  return { id, text, words };
}
