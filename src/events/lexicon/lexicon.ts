import type { Token } from "../../syntax/layers.ts";
import { AID } from "./aid.ts";
import { BUSINESS } from "./business.ts";
import { CONFLICT } from "./conflict.ts";
import { DIPLOMACY } from "./diplomacy.ts";
import { DISASTERS } from "./disasters.ts";
import { FORCES } from "./forces.ts";
import type { Area, NounFrame, VerbFrame } from "./frame.ts";
import { nounForms, type VerbForm, verbForms } from "./inflections.ts";
import { JUSTICE } from "./justice.ts";
import { OFFICES } from "./offices.ts";
import { POLITICS } from "./politics.ts";
import { PROTESTS } from "./protests.ts";
import { SANCTIONS } from "./sanctions.ts";
import { SPORT } from "./sport.ts";
import { STANCES } from "./stances.ts";

const AREAS: readonly Area[] = [
  JUSTICE,
  CONFLICT,
  DIPLOMACY,
  AID,
  STANCES,
  BUSINESS,
  POLITICS,
  OFFICES,
  PROTESTS,
  SANCTIONS,
  FORCES,
  DISASTERS,
  SPORT,
];

/** A verb frame as one form of one of its verbs opens it. */
export interface VerbEntry {
  readonly frame: VerbFrame;
  readonly infinitive: string;
  readonly form: VerbForm;
  /** The fixed words that follow the verb, in lower case. */
  readonly rest: readonly string[];
}

/** A noun frame as one form of one of its nouns closes it. */
export interface NounEntry {
  readonly frame: NounFrame;
  /** The singular. */
  readonly noun: string;
  readonly plural: boolean;
  /** The fixed words before the head, in lower case. */
  readonly before: readonly string[];
}

/** Frames by the word of the text that opens them (verbs) or heads them (nouns). */
export interface Lexicon {
  readonly verbs: ReadonlyMap<string, readonly VerbEntry[]>;
  readonly nouns: ReadonlyMap<string, readonly NounEntry[]>;
}

/** Indexes the rows of all areas; of two that fit, the one with more fixed words comes first. */
function lexicon(areas: readonly Area[]): Lexicon {
  const verbs = new Map<string, VerbEntry[]>();
  const nouns = new Map<string, NounEntry[]>();
  for (const area of areas) {
    for (const frame of area.verbs) {
      for (const verb of frame.verbs) {
        const [head = "", ...rest] = verb.split(" ");
        for (const [word, form] of verbForms(head)) {
          if (frame.forms?.includes(form) === false) continue;
          push(verbs, word, { frame, infinitive: head, form, rest });
        }
      }
    }
    for (const frame of area.nouns) {
      for (const noun of frame.nouns) {
        const words = noun.split(" ");
        const head = words.at(-1) ?? "";
        nounForms(head).forEach((word, i) => {
          if (i > 0 && frame.singular === true) return;
          push(nouns, word, { frame, noun: head, plural: i > 0, before: words.slice(0, -1) });
        });
      }
    }
  }
  for (const entries of verbs.values()) entries.sort((a, b) => b.rest.length - a.rest.length);
  for (const entries of nouns.values()) entries.sort((a, b) => b.before.length - a.before.length);
  return { verbs, nouns };
}

function push<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}

/** The lexicon of all areas. */
export const LEXICON: Lexicon = lexicon(AREAS);

/**
 * Whether a sentence may tell an event whose subject lies past another verb, so that its parse is asked
 * for: "The man who was hit by the bus died".
 */
export function mayTellEvent(tokens: readonly Token[]): boolean {
  const first = tokens.findIndex(({ upos }) => upos === "VERB");
  return (
    first >= 0 &&
    tokens.some(
      ({ lower, xpos }, i) =>
        i > first && LEXICON.verbs.has(lower) && /^VB[DNPZ]$/.test(xpos) && hasSubject(tokens, i),
    )
  );
}

/** Whether a verb has a subject of its own: a participle has one behind an auxiliary alone ("was hit"). */
function hasSubject(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.xpos !== "VBN") return true;
  return tokens.slice(Math.max(0, index - 3), index).some(({ upos }) => upos === "AUX");
}
