import { parseArgs } from "node:util";
import { HELD_BACK } from "./gold.ts";
import { LAYERS, type Layer } from "./layers.ts";

/** What `npm run evaluate -- …` was asked for. */
export interface Arguments {
  readonly help: boolean;
  /** Folder of the corpora; null leaves them out. */
  readonly corpora: string | null;
  readonly layers: readonly Layer[];
  /** Names of the sets to score; empty for all. */
  readonly sets: readonly string[];
  /** How many faults to print instead of writing the table; null for none. */
  readonly errors: number | null;
  readonly raiseFloors: boolean;
}

export const USAGE = `Usage: npm run evaluate [-- options]

Scores every layer on the fixtures, and on the corpora where given, and writes evaluation/scores.md.

  --corpora DIR    folder of the corpora (or environment variable ONRECORD_CORPORA)
  --layer NAME     only this layer, may be repeated: ${LAYERS.join(", ")}
  --set NAME       only this set, may be repeated: tune, confirm, own, dev, test, or a corpus
  --errors N       print the first N faults of each layer and set, and write nothing
  --raise-floors   raise evaluation/floors.json to the scores of the fixtures, never lower it
  --help           print this`;

/** Reads the command line. @throws with a message for the user. */
export function readArguments(args: readonly string[], environment: NodeJS.ProcessEnv): Arguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      help: { type: "boolean", default: false },
      corpora: { type: "string" },
      layer: { type: "string", multiple: true, default: [...LAYERS] },
      set: { type: "string", multiple: true, default: [] },
      errors: { type: "string" },
      "raise-floors": { type: "boolean", default: false },
    },
  });
  const heldBack = values.set.find((set) => HELD_BACK.includes(set));
  if (values.errors !== undefined && heldBack !== undefined) {
    throw new Error(`--errors does not show the set ${heldBack}: only its scores are looked at`);
  }
  return {
    help: values.help,
    corpora: values.corpora ?? environment.ONRECORD_CORPORA ?? null,
    layers: values.layer.map(layerNamed),
    sets: values.set,
    errors: values.errors === undefined ? null : countOf(values.errors),
    raiseFloors: values["raise-floors"],
  };
}

function layerNamed(name: string): Layer {
  const found = LAYERS.find((layer) => layer === name);
  if (found !== undefined) return found;
  throw new Error(`--layer is "${name}"; expected one of ${LAYERS.join(", ")}`);
}

function countOf(text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new Error(`--errors is "${text}"; expected a number`);
}
