import type { Name } from "../names/layers.ts";
import { nameForms } from "./name-forms.ts";
import {
  isAcronym,
  isAcronymOf,
  isShortOf,
  type OrganizationName,
  organizationName,
} from "./organization-name.ts";
import { otherNames } from "./other-names.ts";

/** The name mentions of one organization, in text order. */
export interface NameCluster {
  readonly name: OrganizationName;
  readonly acronym: string | null;
  readonly mentions: readonly { readonly span: Name; readonly rule: string }[];
}

interface Draft {
  name: OrganizationName;
  acronym: string | null;
  firstAt: number;
  readonly mentions: { span: Name; rule: string }[];
}

/** How many organizations that share a word are weighed against each other. */
const MOST_NAMESAKES = 24;

/** Ties the names of the same organization together: the same words, parentheses, initials, short forms. */
export function clusterNames(text: string, spans: readonly Name[]): readonly NameCluster[] {
  const named = spans.map((span) => ({ span, name: organizationName(span.text) }));
  const pairs = acronymPairs(text, spans);
  const drafts: Draft[] = [];
  const byForm = new Map<string, Draft>();
  const byWord = new Map<string, Draft[]>();
  const byAcronym = new Map<string, Draft>();
  // "Apple Inc." before "Apple", which may else be taken for a part of "Apple Corps".
  const longestFirst = [...named].sort(
    (a, b) =>
      b.name.keys.length - a.name.keys.length ||
      Number(b.name.isCompany) - Number(a.name.isCompany),
  );
  for (const { span, name } of longestFirst) {
    const forms = nameForms(name);
    const form = forms[0] ?? "";
    const acronym = isAcronym(name.text) ? form : null;
    const same = byForm.get(form);
    const turned = forms.map((other) => byForm.get(other)).find((other) => other !== undefined);
    const inPair = pairs.get(form);
    const found =
      same !== undefined
        ? { draft: same, rule: "sameName" }
        : (tied(turned, "otherOrder") ??
          tied(inPair === undefined ? undefined : byForm.get(inPair), "acronymInParentheses") ??
          tied(acronym === null ? undefined : byAcronym.get(acronym), "acronym") ??
          tied(acronym === null ? undefined : spelledOut(name, drafts), "acronym") ??
          tied(fullerName(name, byWord, span.start), "shortName"));
    const draft = found?.draft ?? newDraft(name, drafts, byWord);
    if (acronym !== null && form !== formOf(draft.name)) {
      draft.acronym ??= name.text;
      byAcronym.set(acronym, draft);
    }
    for (const other of forms) if (!byForm.has(other)) byForm.set(other, draft);
    if (name.text.length > draft.name.text.length && form === formOf(draft.name)) {
      draft.name = name;
    }
    draft.firstAt = Math.min(draft.firstAt, span.start);
    draft.mentions.push({ span, rule: found?.rule ?? "sameName" });
  }
  return drafts
    .map((draft) => ({
      name: draft.name,
      acronym: draft.acronym,
      mentions: draft.mentions.sort((a, b) => a.span.start - b.span.start),
    }))
    .sort((a, b) => (a.mentions[0]?.span.start ?? 0) - (b.mentions[0]?.span.start ?? 0));
}

function formOf(name: OrganizationName): string {
  return name.keys.join("");
}

function tied(draft: Draft | undefined, rule: string) {
  return draft === undefined ? undefined : { draft, rule };
}

function newDraft(name: OrganizationName, drafts: Draft[], byWord: Map<string, Draft[]>): Draft {
  const draft: Draft = { name, acronym: null, firstAt: Number.POSITIVE_INFINITY, mentions: [] };
  drafts.push(draft);
  const [first = "", second = ""] = name.keys;
  const others = otherNames(name.text).map((other) => other.split(" ")[0] ?? "");
  for (const key of new Set([first, first + second, name.keys.at(-1) ?? "", ...others])) {
    const sharing = byWord.get(key);
    if (sharing === undefined) byWord.set(key, [draft]);
    else sharing.push(draft);
  }
  return draft;
}

/** How many characters may stand between the two names of a pair. */
const MOST_BETWEEN = 60;
/** "(", "(the", "(also known by its French acronym," */
const OPENS_PAIR =
  /^['’]?s?\s?\((?:[^()]{0,30}\b(?:acronym|abbreviation|initials|known as|abbreviated|or)\b[^()]{0,20})?(?:the )?["“‘']?$/;

/** ", known as", ", better known as the" */
const OPENS_ALIAS =
  /^,? (?:(?:which is |also |better |widely |locally |commonly |popularly )*(?:known|abbreviated|referred to)(?: by [a-z ]{1,30})? as) (?:the )?["“‘']?$/;

/** "World Food Programme (WFP)", "WFP (World Food Programme)" and "…, known as Wafo,": the short form's key to the long one's. */
function acronymPairs(text: string, spans: readonly Name[]): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  spans.forEach((span, i) => {
    const next = spans[i + 1];
    if (next === undefined || next.start - span.end > MOST_BETWEEN) return;
    const between = text.slice(span.end, next.start);
    if (!OPENS_PAIR.test(between) && !OPENS_ALIAS.test(between)) return;
    if (!/^["”’']?[),]/.test(text.slice(next.end, next.end + 2))) return;
    const one = organizationName(span.text);
    const other = organizationName(next.text);
    const [long, short] = one.keys.length >= other.keys.length ? [one, other] : [other, one];
    if (isAcronym(short.text) || short.keys.length === 1) {
      pairs.set(formOf(short), formOf(long));
    }
  });
  return pairs;
}

/** The first organization whose initials an acronym spells. */
function spelledOut(acronym: OrganizationName, drafts: readonly Draft[]): Draft | undefined {
  const first = acronym.keys[0]?.[0];
  return drafts
    .slice(0, 200)
    .find(({ name }) => startsWithLetter(name, first) && isAcronymOf(acronym.text, name));
}

function startsWithLetter({ keys }: OrganizationName, letter: string | undefined): boolean {
  return keys[0]?.[0] === letter || keys[1]?.[0] === letter;
}

/** The last organization before `offset`, else the first after it, of which the name is a short form. */
function fullerName(
  name: OrganizationName,
  byWord: Map<string, Draft[]>,
  offset: number,
): Draft | undefined {
  const sharing = new Set([
    ...(byWord.get(name.keys[0] ?? "") ?? []).slice(-MOST_NAMESAKES),
    ...(byWord.get(name.keys.at(-1) ?? "") ?? []).slice(-MOST_NAMESAKES),
  ]);
  const fuller = [...sharing].filter((draft) => isShortOf(name, draft.name));
  const before = fuller.filter((draft) => draft.firstAt < offset);
  return before.length > 0 ? before.reduce((a, b) => (a.firstAt > b.firstAt ? a : b)) : fuller[0];
}
