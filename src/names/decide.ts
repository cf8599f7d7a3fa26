import type { Candidate } from "./candidate.ts";
import type { Evidence } from "./evidence/evidence.ts";
import { ORGANIZATION_EVIDENCE } from "./evidence/organization.ts";
import { OTHER_EVIDENCE } from "./evidence/other.ts";
import { PERSON_EVIDENCE } from "./evidence/person.ts";
import { PLACE_EVIDENCE } from "./evidence/place.ts";
import type { NameType } from "./layers.ts";

/** A type and the rule that spoke for it the loudest. */
export interface Decision {
  readonly type: NameType;
  readonly rule: string;
}

/** Points for each type; the rule is the strongest for the type. */
interface Score {
  readonly points: Map<NameType, number>;
  readonly best: Map<NameType, Evidence>;
}

const EVIDENCE: readonly Evidence[] = [
  ...PERSON_EVIDENCE,
  ...ORGANIZATION_EVIDENCE,
  ...PLACE_EVIDENCE,
  ...OTHER_EVIDENCE,
];

/** What the rest of the article adds to a mention's own evidence, and what a part takes over from its whole. */
const SHARE_OF_OTHERS = 0.6;
const PART_OF_PERSON = 5;
const PART_OF_ORGANIZATION = 4;
const ACRONYM_OF = 6;

/** Decides the type of every candidate, mentions of one name together; null where it is no name. */
export function decided(candidates: readonly Candidate[]): ReadonlyMap<Candidate, Decision> {
  const own = new Map<Candidate, Score>();
  const pooled = new Map<string, Score>();
  for (const c of candidates) {
    const score = scoreOf(c);
    own.set(c, score);
    pooled.set(c.key, merged(pooled.get(c.key), score));
  }
  const wholes = wholesOf(candidates, pooled);
  const decisions = new Map<Candidate, Decision>();
  for (const c of candidates) {
    const points = new Map<NameType, number>();
    const rules = new Map<NameType, string>();
    const add = (type: NameType, value: number, rule: string): void => {
      points.set(type, (points.get(type) ?? 0) + value);
      if (!rules.has(type)) rules.set(type, rule);
    };
    const mine = own.get(c);
    const all = pooled.get(c.key);
    for (const [type, value] of mine?.points ?? [])
      add(type, value, mine?.best.get(type)?.rule ?? "");
    for (const [type, value] of all?.points ?? []) {
      add(type, SHARE_OF_OTHERS * value, all?.best.get(type)?.rule ?? "");
    }
    for (const { type, value, rule } of wholes(c)) add(type, value, rule);
    let chosen: Decision | undefined;
    let most = 0;
    for (const [type, value] of points) {
      if (value > most) {
        most = value;
        chosen = { type, rule: rules.get(type) ?? "" };
      }
    }
    if (chosen !== undefined) decisions.set(c, chosen);
  }
  return decisions;
}

function scoreOf(c: Candidate): Score {
  const points = new Map<NameType, number>();
  const best = new Map<NameType, Evidence>();
  for (const evidence of EVIDENCE) {
    if (!evidence.holds(c)) continue;
    points.set(evidence.type, (points.get(evidence.type) ?? 0) + evidence.weight);
    if (evidence.weight > (best.get(evidence.type)?.weight ?? 0)) best.set(evidence.type, evidence);
  }
  return { points, best };
}

/** The larger of the two for each type: ten mentions alike prove no more than one. */
function merged(a: Score | undefined, b: Score): Score {
  if (a === undefined) return b;
  const points = new Map(a.points);
  const best = new Map(a.best);
  for (const [type, value] of b.points) {
    if (value > (points.get(type) ?? 0)) points.set(type, value);
    const mine = b.best.get(type);
    if (mine !== undefined && mine.weight > (best.get(type)?.weight ?? 0)) best.set(type, mine);
  }
  return { points, best };
}

interface Whole {
  readonly type: NameType;
  readonly value: number;
  readonly rule: string;
}

/** What a candidate takes over from longer names of the article: "Xi" from "Xi Jinping", "WFP" from its long form. */
function wholesOf(
  candidates: readonly Candidate[],
  pooled: ReadonlyMap<string, Score>,
): (c: Candidate) => readonly Whole[] {
  const persons = new Set<string>();
  const organizations = new Set<string>();
  const acronyms = new Set<string>();
  for (const c of candidates) {
    if (c.names.length < 2) continue;
    const type = strongest(pooled.get(c.key));
    if (type === "PER") {
      for (const word of c.names) persons.add(word.text.replace(/’/g, "'"));
    } else if (type === "ORG") {
      const first = c.names[0];
      if (first !== undefined && c.headType === "ORG") organizations.add(keyOfWord(first.text));
      acronyms.add(c.names.map((word) => word.text.charAt(0)).join(""));
    }
  }
  return (c) => {
    if (c.names.length > 2) return [];
    const found: Whole[] = [];
    const last = c.names.at(-1)?.text.replace(/’/g, "'") ?? "";
    if (persons.has(last) && (c.names.length === 1 || c.givenName)) {
      found.push({ type: "PER", value: PART_OF_PERSON, rule: "partOfPersonName" });
    }
    if (organizations.has(c.key)) {
      found.push({ type: "ORG", value: PART_OF_ORGANIZATION, rule: "partOfOrganizationName" });
    }
    if (acronyms.has(c.text)) found.push({ type: "ORG", value: ACRONYM_OF, rule: "acronymOfName" });
    return found;
  };
}

function keyOfWord(text: string): string {
  return text.replace(/’/g, "'");
}

function strongest(score: Score | undefined): NameType | null {
  let found: NameType | null = null;
  let most = 0;
  for (const [type, value] of score?.points ?? []) {
    if (value > most) {
      most = value;
      found = type;
    }
  }
  return found;
}
