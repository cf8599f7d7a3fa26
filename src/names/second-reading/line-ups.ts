import { byPosition, overlapsAny, type Span, spanOf } from "../../core/span.ts";
import { placeKind } from "../../models/countries.ts";
import type { Name } from "../layers.ts";

/** "Everton (4-3-3): Pickard; Coyle, Tarkov, …": a line of a team, its formation, and its players. */
const LINE = /^[^\S\n]*(?<team>\p{Lu}[^:;,()\n]{2,40})(?: \([^()\n]{3,20}\))?:[^\S\n]/gmu;
const PLAYER =
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:(?:de|da|van|von|der|den|dos|el|al) )?\p{Lu}[\p{L}\p{M}'’.-]*){0,2}$/u;
const FEWEST = 9;
const LONGEST_LINE = 600;

/** Takes the players of a line-up for people, whatever each was tagged. */
export function lineUps(text: string, names: readonly Name[]): readonly Name[] {
  const players: Name[] = [];
  for (const match of text.matchAll(LINE)) {
    const from = match.index + match[0].length;
    const end = text.indexOf("\n", from);
    const to = Math.min(end < 0 ? text.length : end, from + LONGEST_LINE);
    players.push(...playersOf(text, from, to));
  }
  if (players.length === 0) return names;
  const others = names.filter((name) => !overlapsAny(players, name));
  return [...others, ...players].sort(byPosition);
}

function playersOf(text: string, from: number, to: number): readonly Name[] {
  const line = text.slice(from, to);
  const spans: Span[] = [];
  let listed = 0;
  for (const item of line.matchAll(/[^,;()]+|\([^()]*\)/gu)) {
    if (item[0].startsWith("(")) continue;
    const surface = item[0].replace(/\s+\d+(?:['’+\d]*)?\s*$/, "").replace(/[.\s]+$/, "");
    const bare = surface.replace(/^\s*(?:and |capt |c )?/, "");
    if (bare === "") continue;
    listed++;
    if (!PLAYER.test(bare) || placeKind(bare) === "country") continue;
    const start = from + item.index + surface.length - bare.length;
    spans.push({ start, end: start + bare.length });
  }
  if (spans.length < FEWEST || spans.length < 0.8 * listed) return [];
  return spans.map(({ start, end }) => ({
    ...spanOf(text, start, end),
    type: "PER",
    rule: "lineUp",
  }));
}
