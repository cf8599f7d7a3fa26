import type { LinearModel, Scorer } from "../../models/linear-model.ts";
import { LABEL_TEMPLATES, labelFeatures } from "./label-features.ts";
import type { Lexemes } from "./lexemes.ts";
import { PARSE_TEMPLATES, parseFeatures } from "./parse-features.ts";
import { groupOf } from "./relation-groups.ts";
import {
  isAllowed,
  isDone,
  LEFT,
  type Move,
  make,
  onStack,
  RIGHT,
  SHIFT,
  type State,
  start,
} from "./state.ts";

/** What the classes of a parser's two models stand for. */
export interface Grammar {
  /** The move of each class of the first model. */
  readonly moves: readonly Move[];
  /** The relations that each class of the first model leaves to the second, as classes of that. */
  readonly relations: readonly (readonly number[])[];
  /** Relations by label: none, the root's, and the classes of the second model. */
  readonly labels: readonly string[];
}

/** Labels that no class stands for, before those of the second model. */
export const ROOT_LABEL = 1;
export const FIRST_LABEL = 2;

/** The grammar of move classes such as `shift`, `left:subject` and `right:object`, and of relations. */
export function grammarOf(moves: readonly string[], relations: readonly string[]): Grammar {
  return {
    moves: moves.map((name) =>
      name.startsWith("left:") ? LEFT : name.startsWith("right:") ? RIGHT : SHIFT,
    ),
    relations: moves.map((name) => {
      const group = name.slice(name.indexOf(":") + 1);
      return relations.flatMap((relation, i) => (groupOf(relation) === group ? [i] : []));
    }),
    labels: ["", "root", ...relations],
  };
}

/** Gives each word its head and label, in a state that it leaves done. */
export type Parser = (words: Lexemes, tags: Uint8Array, state: State) => void;

/** The models of a parser: one for its moves, one for the relations of the arcs that they make. */
export interface ParserModels {
  readonly moves: Scorer & Pick<LinearModel, "classes">;
  readonly relations: Scorer & Pick<LinearModel, "classes">;
}

/** Greedy arc-hybrid parser; its cost is linear in the length of the sentence. */
export function parser(models: ParserModels, { moves, relations }: Grammar): Parser {
  const hashes = new Int32Array(PARSE_TEMPLATES);
  const scores = new Int32Array(moves.length);
  const labelHashes = new Int32Array(LABEL_TEMPLATES);
  const labelScores = new Int32Array(models.relations.classes.length);
  return (words, tags, state) => {
    start(state, words.length);
    while (!isDone(state)) {
      if (isRootLeft(state)) make(state, LEFT, ROOT_LABEL);
      else if (state.depth === 0) make(state, SHIFT, 0);
      else {
        parseFeatures(words, tags, state, hashes);
        models.moves.score(hashes, scores);
        const found = bestAllowed(scores, moves, state);
        const move = moves[found] ?? SHIFT;
        if (move === SHIFT) make(state, SHIFT, 0);
        else {
          const head = headOf(state, move);
          labelFeatures(words, tags, state, onStack(state, 0), head, labelHashes);
          models.relations.score(labelHashes, labelScores);
          make(state, move, FIRST_LABEL + bestOf(labelScores, relations[found] ?? []));
        }
      }
    }
  };
}

/** The head that a move to the left or right gives the word on top of the stack. */
export const headOf = (state: State, move: Move): number =>
  move === LEFT ? state.front : onStack(state, 1);

/** Whether all that is left is to put the last word of the stack under the root. */
export const isRootLeft = ({ front, root, depth }: State): boolean => front === root && depth === 1;

/** The class with the highest score among those whose move is allowed, the first among equals. */
export function bestAllowed(scores: Int32Array, moves: readonly Move[], state: State): number {
  const shift = isAllowed(state, SHIFT);
  const left = isAllowed(state, LEFT);
  const right = isAllowed(state, RIGHT);
  let found = -1;
  let highest = 0;
  for (let i = 0; i < moves.length; i++) {
    const move = moves[i] ?? SHIFT;
    if (!(move === SHIFT ? shift : move === LEFT ? left : right)) continue;
    const score = scores[i] ?? 0;
    if (found < 0 || score > highest) {
      highest = score;
      found = i;
    }
  }
  return found;
}

/** The class with the highest score among `classes`, the first among equals. */
export function bestOf(scores: Int32Array, classes: readonly number[]): number {
  let found = classes[0] ?? 0;
  for (let i = 1; i < classes.length; i++) {
    const other = classes[i] ?? 0;
    if ((scores[other] ?? 0) > (scores[found] ?? 0)) found = other;
  }
  return found;
}
