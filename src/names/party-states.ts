import { spanOf } from "../core/span.ts";
import type { Name } from "./layers.ts";
import type { Word } from "./words.ts";

/** The state in "Sen. Nell Ott, D-Mass.", which stands behind a member's party. */
export function partyStatesOf(text: string, words: readonly Word[]): Name[] {
  return words.flatMap((party, i): Name[] => {
    const state = words[i + 1];
    const isState =
      /^[DRI]$/.test(party.text) &&
      state !== undefined &&
      (state.kind === "capital" || state.kind === "upper") &&
      /^[-‐‑–]$/.test(text.slice(party.end, state.start)) &&
      /^[,(]$/.test(words[i - 1]?.text ?? "");
    return isState
      ? [{ ...spanOf(text, state.start, state.end), type: "LOC", rule: "partyThenState" }]
      : [];
  });
}
