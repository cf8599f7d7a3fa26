import type { AnalyzedWord } from "./analysis.ts";
import type { FineTag } from "./tag-set.ts";

const RELATIVE = /^(?:WP|WDT|WP\$)$/;

/**
 * Gives a reporting verb right behind what is said its subject, where the parse has taken that for an object (“…,”
 * said the mayor) or for the subject of a relative clause (“…,” said Ann Moss, who heads the bank).
 */
export function invertedSubject(
  tree: AnalyzedWord[],
  tags: readonly FineTag[],
  verb: number,
): void {
  const behind = (relation: string, head: number): number =>
    tree.findIndex(
      (word, i) => i > verb && word.head === head && word.relation.split(":")[0] === relation,
    );
  if (tree.some(({ head, relation }) => head === verb && relation === "nsubj")) return;
  const object = behind("obj", verb);
  if (object >= 0) {
    hang(tree, object, verb, "nsubj");
    return;
  }
  const clause = behind("ccomp", verb);
  const subject = clause < 0 ? -1 : behind("nsubj", clause);
  if (subject < 0 || subject > clause) return;
  if (!tags.slice(subject, clause).some(({ xpos }) => RELATIVE.test(xpos))) return;
  hang(tree, subject, verb, "nsubj");
  hang(tree, clause, subject, "acl:relcl");
}

function hang(tree: AnalyzedWord[], at: number, head: number, relation: string): void {
  const word = tree[at];
  if (word !== undefined) tree[at] = { ...word, head, relation };
}
