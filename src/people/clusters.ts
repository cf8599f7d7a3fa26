import type { Name } from "../names/layers.ts";
import { namesake } from "./namesakes.ts";
import { isFormOf, isOtherOrder, type PersonName, standsAlone } from "./person-name.ts";
import type { RoleMention } from "./roles/role-phrase.ts";

/** A person's name in the text, with what stands around it. */
export interface NamedMention {
  readonly span: Name;
  readonly name: PersonName;
  /** The name as it stands there; `name` is fuller for "Luis" of "the brothers Luis and Rafael Soto". */
  readonly form: string;
  /** Where the name stands whose nickname this is: "Omar Diallo, known as ‘the Lion’". */
  readonly nicknameOf: number | null;
  /** Head nouns of the titles and roles beside it, in lower case: "general", "minister". */
  readonly titles: readonly string[];
  readonly roles: readonly RoleMention[];
  /** Form of address before it, in lower case: "mr", "dr". */
  readonly address: string | null;
  /** Which of two of the name: "the elder Diaz". */
  readonly generation: "elder" | "younger" | null;
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

/** A person whose names are being gathered. */
export interface Draft {
  name: PersonName;
  nickname: string | null;
  readonly titles: Set<string>;
  readonly genders: Set<string>;
  asKin: boolean;
  /** Where the full names stand, in text order. */
  readonly fullAt: number[];
  readonly mentions: { mention: NamedMention; rule: string }[];
}

/** How many people who share a word of their names are weighed against each other. */
const MOST_NAMESAKES = 24;

/** Ties the names of the same person together: full names first, then nicknames and the short ones, in text order. */
export function clusterNames(mentions: readonly NamedMention[]): readonly NameCluster[] {
  const drafts: Draft[] = [];
  const byForm = new Map<string, Draft>();
  const byWord = new Map<string, Draft[]>();
  const byStart = new Map<number, Draft>();
  const plain = mentions.filter(({ nicknameOf }) => nicknameOf === null);
  const nicknames = new Map(
    mentions.flatMap(({ name, nicknameOf }) =>
      nicknameOf !== null && name.words.length > 1 ? [[name.text, nicknameOf]] : [],
    ),
  );
  const full = plain.filter(({ name }) => name.words.length > 1 && !nicknames.has(name.text));
  const byLength = [...full].sort((a, b) => b.name.parts.length - a.name.parts.length);
  for (const mention of byLength) {
    const { name, span } = mention;
    const form = name.parts.join(" ");
    const same = byForm.get(form);
    const known = same ?? fullerName(name, byWord);
    const draft = known ?? newDraft(name, drafts);
    const isSame = same !== undefined || known === undefined;
    byForm.set(form, draft);
    byStart.set(span.start, draft);
    join(draft, mention, isSame ? "fullName" : "partOfFullName");
    register(draft, name, byWord);
    if (draft.name.parts.length === name.parts.length || isIntroduction(mention)) {
      draft.fullAt.push(span.start);
    }
  }
  for (const draft of drafts) draft.fullAt.sort((a, b) => a - b);
  for (const mention of mentions) {
    const bearer = mention.nicknameOf ?? nicknames.get(mention.name.text);
    const owner = bearer === undefined ? undefined : byStart.get(bearer);
    if (owner === undefined) continue;
    join(owner, { ...mention, nicknameOf: bearer ?? null }, "nickname");
    register(owner, mention.name, byWord);
  }
  for (const mention of mentions) {
    const { name, nicknameOf } = mention;
    const bearer = nicknameOf ?? nicknames.get(name.text);
    if (bearer !== undefined ? byStart.has(bearer) : name.words.length > 1) continue;
    const key = name.keys[0] ?? "";
    const known = namesake(mention, (byWord.get(key) ?? []).slice(-MOST_NAMESAKES));
    const draft = known ?? newDraft(name, drafts);
    join(draft, mention, known ? "shortName" : "oneName");
    if (known === undefined) register(draft, name, byWord);
  }
  return drafts.map((draft) => ({
    name: draft.name,
    mentions: draft.mentions.sort((a, b) => a.mention.span.start - b.mention.span.start),
  }));
}

function isIntroduction({ name }: NamedMention): boolean {
  return name.words.length > 1 && standsAlone(name.keys[0] ?? "");
}

function newDraft(name: PersonName, drafts: Draft[]): Draft {
  const draft: Draft = {
    name,
    nickname: name.nickname,
    titles: new Set(),
    genders: new Set(),
    asKin: false,
    fullAt: [],
    mentions: [],
  };
  drafts.push(draft);
  return draft;
}

/** Lists the person under each word by which a short name can mean them. */
function register(draft: Draft, name: PersonName, byWord: Map<string, Draft[]>): void {
  const of = name.keys.indexOf("of");
  const keys = of > 0 ? name.keys.slice(0, of) : name.keys;
  const words = new Set([...keys, ...keys.flatMap((key) => key.split("-"))].filter(standsAlone));
  if (name.nickname !== null) words.add(name.nickname.toLowerCase());
  for (const word of words) {
    const sharing = byWord.get(word);
    if (sharing === undefined) byWord.set(word, [draft]);
    else if (!sharing.slice(-MOST_NAMESAKES).includes(draft)) sharing.push(draft);
  }
}

function join(draft: Draft, mention: NamedMention, rule: string): void {
  const { name, nicknameOf } = mention;
  draft.mentions.push({ mention, rule });
  for (const title of mention.titles) draft.titles.add(title);
  if (mention.gender !== null) draft.genders.add(mention.gender);
  if (mention.asKin) draft.asKin = true;
  draft.nickname ??= name.nickname;
  if (nicknameOf === null && isBetter(name, draft.name)) draft.name = name;
}

/** Whether a form says more than another of one person: "James Okoro" than "J. Okoro", "Tyrell Simmons" than "TYRELL SIMMONS". */
function isBetter(name: PersonName, than: PersonName): boolean {
  // "James Thornbury" than "J. M. Thornbury"
  const [spelled, shortened] = [isSpelledOut(name), isSpelledOut(than)];
  if (name.words.length > 1 && spelled !== shortened) return spelled;
  if (name.parts.length !== than.parts.length) return false;
  if (isShouted(name.text) !== isShouted(than.text)) return isShouted(than.text);
  if (name.parts.join(" ") !== than.parts.join(" ")) return name.text.length > than.text.length;
  return name.nickname === null && than.nickname !== null;
}

/** Whether the given name is more than initials. */
function isSpelledOut({ parts }: PersonName): boolean {
  return parts.slice(0, -1).some((part) => part.length > 1);
}

function isShouted(text: string): boolean {
  return text === text.toUpperCase();
}

/** The person of a longer name whose words the name repeats. */
function fullerName(name: PersonName, byWord: Map<string, Draft[]>): Draft | undefined {
  for (const key of [name.keys.at(-1) ?? "", name.keys[0] ?? ""]) {
    const found = (byWord.get(key) ?? [])
      .slice(-MOST_NAMESAKES)
      .find(
        (draft) =>
          isFormOf(name, { ...draft.name, nickname: draft.nickname }) ||
          isOtherOrder(name, draft.name),
      );
    if (found !== undefined) return found;
  }
  return undefined;
}
