import type { Name } from "../names/layers.ts";
import { familyKeys, isFormOf, type PersonName, standsAlone } from "./person-name.ts";
import type { RoleMention } from "./roles/role-phrase.ts";

/** A person's name in the text, with what stands around it. */
export interface NamedMention {
  readonly span: Name;
  readonly name: PersonName;
  /** Head nouns of the titles and roles beside it, in lower case: "general", "minister". */
  readonly titles: readonly string[];
  readonly roles: readonly RoleMention[];
  /** Form of address before it, in lower case: "mr", "dr". */
  readonly address: string | null;
  /** Whether an age stands beside it. */
  readonly aged: boolean;
  /** What a title says of the gender: "Mr", "Queen". */
  readonly gender: "male" | "female" | null;
  /** Whether it is introduced by kinship to somebody else: "his wife, Ana Ruiz". */
  readonly asKin: boolean;
}

/** The name mentions of one person. */
export interface NameCluster {
  /** The fullest name. */
  readonly name: PersonName;
  readonly mentions: readonly { readonly mention: NamedMention; readonly rule: string }[];
}

interface Draft {
  name: PersonName;
  readonly titles: Set<string>;
  readonly genders: Set<string>;
  asKin: boolean;
  /** Where the full names stand, in text order. */
  readonly fullAt: number[];
  readonly mentions: { mention: NamedMention; rule: string }[];
}

/** How many people who share a word of their names are weighed against each other. */
const MOST_NAMESAKES = 24;

/** Ties the names of the same person together: full names first, then the short ones, in text order. */
export function clusterNames(mentions: readonly NamedMention[]): readonly NameCluster[] {
  const drafts: Draft[] = [];
  const byForm = new Map<string, Draft>();
  const byWord = new Map<string, Draft[]>();
  const full = mentions.filter(({ name }) => name.keys.length > 1);
  const byLength = [...full].sort((a, b) => b.name.keys.length - a.name.keys.length);
  for (const mention of byLength) {
    const form = mention.name.keys.join(" ");
    const known = byForm.get(form) ?? fullerName(mention.name, byWord);
    const draft = known ?? newDraft(mention.name, drafts, byWord);
    byForm.set(form, draft);
    join(draft, mention, draft.name.keys.join(" ") === form ? "fullName" : "partOfFullName");
    if (draft.name.keys.length === mention.name.keys.length || isIntroduction(mention)) {
      draft.fullAt.push(mention.span.start);
    }
  }
  for (const draft of drafts) draft.fullAt.sort((a, b) => a - b);
  for (const mention of mentions) {
    if (mention.name.keys.length > 1) continue;
    const key = mention.name.keys[0] ?? "";
    const known = namesake(mention, byWord.get(key) ?? []);
    join(known ?? newDraft(mention.name, drafts, byWord), mention, known ? "shortName" : "oneName");
  }
  return drafts.map((draft) => ({
    name: draft.name,
    mentions: draft.mentions.sort((a, b) => a.mention.span.start - b.mention.span.start),
  }));
}

function isIntroduction({ name }: NamedMention): boolean {
  return name.keys.length > 1 && standsAlone(name.keys[0] ?? "");
}

function newDraft(name: PersonName, drafts: Draft[], byWord: Map<string, Draft[]>): Draft {
  const draft: Draft = {
    name,
    titles: new Set(),
    genders: new Set(),
    asKin: false,
    fullAt: [],
    mentions: [],
  };
  drafts.push(draft);
  const words = new Set(name.keys.filter(standsAlone));
  if (name.nickname !== null) words.add(name.nickname.toLowerCase());
  for (const word of words) {
    const sharing = byWord.get(word);
    if (sharing === undefined) byWord.set(word, [draft]);
    else sharing.push(draft);
  }
  return draft;
}

function join(draft: Draft, mention: NamedMention, rule: string): void {
  draft.mentions.push({ mention, rule });
  for (const title of mention.titles) draft.titles.add(title);
  if (mention.gender !== null) draft.genders.add(mention.gender);
  if (mention.asKin) draft.asKin = true;
  const sameLength = mention.name.keys.length === draft.name.keys.length;
  // "James Okoro" says more than "J. Okoro".
  const isFuller = mention.name.text.length > draft.name.text.length;
  if (sameLength && isFuller && mention.name.keys.join(" ") !== draft.name.keys.join(" ")) {
    draft.name = mention.name;
  }
  if (isShouted(draft.name.text) && !isShouted(mention.name.text)) {
    if (sameLength) draft.name = mention.name;
  }
}

function isShouted(text: string): boolean {
  return text === text.toUpperCase();
}

/** The person of a longer name whose words the name repeats. */
function fullerName(name: PersonName, byWord: Map<string, Draft[]>): Draft | undefined {
  const last = byWord.get(name.keys.at(-1) ?? "") ?? byWord.get(name.keys[0] ?? "") ?? [];
  return last.slice(-MOST_NAMESAKES).find((draft) => isFormOf(name, draft.name));
}

/** The person whom a one-word name means, of those who bear the word. */
function namesake(mention: NamedMention, sharing: readonly Draft[]): Draft | undefined {
  let candidates: readonly Draft[] = sharing.slice(-MOST_NAMESAKES);
  candidates = preferred(candidates, (draft) => !contradicts(mention, draft));
  candidates = preferred(candidates, (draft) =>
    mention.titles.some((title) => draft.titles.has(title)),
  );
  candidates = preferred(candidates, (draft) =>
    mention.gender === null ? false : draft.genders.has(mention.gender),
  );
  const key = mention.name.keys[0] ?? "";
  candidates = preferred(candidates, ({ name }) => familyKeys(name).includes(key));
  candidates = preferred(candidates, ({ fullAt }) => (fullAt[0] ?? 0) < mention.span.start);
  // "His cousin, Rosa Diaz, drowned. Diaz said …": the surname alone stays with the one first named.
  candidates = preferred(candidates, ({ asKin }) => !asKin);
  if (candidates.length > 1 && candidates.every(({ asKin }) => asKin)) return earliest(candidates);
  return latest(candidates, mention.span.start);
}

/** Of several introduced as kin, the one first named. */
function earliest(candidates: readonly Draft[]): Draft | undefined {
  const firstAt = ({ fullAt }: Draft) => fullAt[0] ?? Number.POSITIVE_INFINITY;
  return candidates.reduce<Draft | undefined>(
    (best, draft) => (best === undefined || firstAt(draft) < firstAt(best) ? draft : best),
    undefined,
  );
}

/** Those that pass, or all where none does. */
function preferred<T>(all: readonly T[], passes: (item: T) => boolean): readonly T[] {
  if (all.length < 2) return all;
  const kept = all.filter(passes);
  return kept.length > 0 ? kept : all;
}

function contradicts({ gender }: NamedMention, { genders }: Draft): boolean {
  return gender !== null && genders.size > 0 && !genders.has(gender);
}

/** The one whose full name was read last before `offset`, else the first after it. */
function latest(candidates: readonly Draft[], offset: number): Draft | undefined {
  let best: Draft | undefined;
  let bestAt = Number.NEGATIVE_INFINITY;
  for (const draft of candidates) {
    const at = lastBefore(draft.fullAt, offset);
    if (at > bestAt || best === undefined) {
      best = draft;
      bestAt = at;
    }
  }
  return best;
}

function lastBefore(sorted: readonly number[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return sorted[low - 1] ?? -(sorted[0] ?? 0);
}
