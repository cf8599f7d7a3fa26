import {
  isAllowed,
  LEFT,
  type Move,
  onStack,
  SHIFT,
  type State,
} from "../../src/syntax/parser/state.ts";

/** The gold tree of a sentence, numbered as the parser numbers its words. */
export interface GoldTree {
  readonly head: Int32Array;
  readonly label: Uint8Array;
  /** Whether some class stands for the arc of each word. */
  readonly known: Uint8Array;
  /** The dependents of each word. */
  readonly children: readonly (readonly number[])[];
}

/**
 * How many gold arcs a move makes unreachable: dynamic oracle of the arc-hybrid system (Goldberg and
 * Nivre, 2013). Exact for projective trees.
 */
export function cost(state: State, gold: GoldTree, move: Move, onStackNow: Uint8Array): number {
  if (!isAllowed(state, move)) return Number.POSITIVE_INFINITY;
  const front = state.front;
  const top = onStack(state, 0);
  if (move === SHIFT) {
    const head = gold.head[front] ?? 0;
    let lost = head !== top && onStackNow[head] === 1 ? 1 : 0;
    for (const child of gold.children[front] ?? []) lost += onStackNow[child] ?? 0;
    return lost;
  }
  const head = gold.head[top] ?? 0;
  let lost = 0;
  for (const child of gold.children[top] ?? []) if (child >= front) lost++;
  if (move === LEFT) {
    if (head === front) return lost;
    return lost + (head > front || head === onStack(state, 1) ? 1 : 0);
  }
  return head >= front ? lost + 1 : lost;
}
