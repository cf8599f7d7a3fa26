import { FIRST } from "./lexemes.ts";

/** The three moves of the arc-hybrid system. */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;
export type Move = typeof SHIFT | typeof LEFT | typeof RIGHT;

/**
 * State of an arc-hybrid parse (Kuhlmann, Gómez-Rodríguez and Satta, 2011), with the root behind the last
 * word (Ballesteros and Nivre, 2013). Words are numbered from `FIRST`; 0 stands for none.
 */
export interface State {
  /** The number of the root. */
  root: number;
  /** The first word of the buffer. */
  front: number;
  /** How many words are on the stack. */
  depth: number;
  readonly stack: Int32Array;
  /** 0 while a word has no head. */
  readonly head: Int32Array;
  readonly label: Uint8Array;
  /** Outermost dependents, and those next to them. */
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  /** How many dependents, and a set of their labels in bits. */
  readonly leftCount: Uint8Array;
  readonly rightCount: Uint8Array;
  readonly leftLabels: Int32Array;
  readonly rightLabels: Int32Array;
}

/** Room for a sentence of `capacity` words. */
export function state(capacity: number): State {
  const size = capacity + FIRST + 3;
  const numbers = (): Int32Array => new Int32Array(size);
  return {
    root: 0,
    front: 0,
    depth: 0,
    stack: numbers(),
    head: numbers(),
    label: new Uint8Array(size),
    left1: numbers(),
    left2: numbers(),
    right1: numbers(),
    right2: numbers(),
    leftCount: new Uint8Array(size),
    rightCount: new Uint8Array(size),
    leftLabels: numbers(),
    rightLabels: numbers(),
  };
}

/** Makes ready to parse a sentence of `length` words. */
export function start(into: State, length: number): void {
  into.root = FIRST + length;
  into.front = FIRST;
  into.depth = 0;
  const end = into.root + 3;
  for (const list of [into.head, into.label, into.left1, into.left2, into.right1, into.right2]) {
    list.fill(0, 0, end);
  }
  for (const list of [into.leftCount, into.rightCount, into.leftLabels, into.rightLabels]) {
    list.fill(0, 0, end);
  }
}

/** Whether every word has its head. */
export const isDone = ({ front, root, depth }: State): boolean => front === root && depth === 0;

/** Whether a move may be made: the rules that keep the tree whole, with one word under the root. */
export function isAllowed({ front, root, depth }: State, move: Move): boolean {
  if (move === SHIFT) return front < root;
  if (move === LEFT) return front < root ? depth > 0 : depth === 1;
  return depth > 1;
}

/** The word on the stack at `from` places below its top; 0 for none. */
export const onStack = ({ stack, depth }: State, from: number): number =>
  from < depth ? (stack[depth - 1 - from] ?? 0) : 0;

/** Makes a move that is allowed. */
export function make(into: State, move: Move, label: number): void {
  const { stack, head } = into;
  if (move === SHIFT) {
    stack[into.depth++] = into.front++;
    return;
  }
  const word = onStack(into, 0);
  const to = move === LEFT ? into.front : onStack(into, 1);
  into.depth--;
  head[word] = to;
  into.label[word] = label;
  const { left1, left2, right1, right2, leftCount, rightCount, leftLabels, rightLabels } = into;
  const bit = 1 << (label & 31);
  if (move === LEFT) {
    left2[to] = left1[to] ?? 0;
    left1[to] = word;
    leftCount[to] = Math.min(3, (leftCount[to] ?? 0) + 1);
    leftLabels[to] = (leftLabels[to] ?? 0) | bit;
  } else {
    right2[to] = right1[to] ?? 0;
    right1[to] = word;
    rightCount[to] = Math.min(3, (rightCount[to] ?? 0) + 1);
    rightLabels[to] = (rightLabels[to] ?? 0) | bit;
  }
}
