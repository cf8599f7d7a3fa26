import type { Span } from "../../src/core/span.ts";
import type { NameType } from "../../src/names/layers.ts";
import { type F1, f1 } from "../measure.ts";
import { touchesAny } from "../occurrences.ts";
import type { Scored } from "../scored.ts";

interface TypedName extends Span {
  readonly type: NameType;
}

const TYPES = ["PER", "ORG", "LOC"] as const;

/**
 * Exact typed span F1 over PER, ORG and LOC (CoNLL-2003), over all and for each type.
 * Both sides are compared without a leading "the" and a possessive ending; a found name that
 * touches a span of `ambiguous` is not counted.
 */
export function scoreNames(
  text: string,
  found: readonly TypedName[],
  gold: readonly TypedName[],
  ambiguous: readonly Span[] = [],
): Scored {
  const foundNames = keyed(
    text,
    found.filter((name) => !touchesAny(name, ambiguous)),
  );
  const goldNames = keyed(text, gold);
  const ofType = (type: NameType): F1 => {
    const has = ([, name]: [string, TypedName]) => name.type === type;
    const golds = [...goldNames].filter(has);
    const correct = golds.filter(([key]) => foundNames.has(key)).length;
    return f1(correct, [...foundNames].filter(has).length, golds.length);
  };
  const [per, org, loc] = [ofType("PER"), ofType("ORG"), ofType("LOC")];
  const all = f1(
    per.correct + org.correct + loc.correct,
    per.found + org.found + loc.found,
    per.gold + org.gold + loc.gold,
  );
  const missed = [...goldNames].filter(([key]) => !foundNames.has(key));
  const wrong = [...foundNames].filter(([key]) => !goldNames.has(key));
  return {
    tally: { "exact typed": all, PER: per, ORG: org, LOC: loc },
    faults: [
      ...missed.map(([, name]) => ({ kind: "missed" as const, span: name, note: name.type })),
      ...wrong.map(([, name]) => ({ kind: "false" as const, span: name, note: name.type })),
    ],
  };
}

function keyed(text: string, names: readonly TypedName[]): ReadonlyMap<string, TypedName> {
  const scored = names.filter(({ type }) => TYPES.some((each) => each === type));
  return new Map(
    scored.map((name) => {
      const surface = text.slice(name.start, name.end);
      const start = name.start + (/^the\s+(?=\S)/i.exec(surface)?.[0].length ?? 0);
      const end = name.end - (/['’]s?$/.exec(surface)?.[0].length ?? 0);
      return [`${start}-${end}-${name.type}`, { start, end, type: name.type }];
    }),
  );
}
