import { folded, withoutPossessive } from "../coreference/folded.ts";
import { demonymCountry, placeKind } from "../models/countries.ts";
import { LEGAL_SUFFIXES } from "./legal-suffixes.ts";
import { nameForms } from "./name-forms.ts";
import { otherNames } from "./other-names.ts";

/** An organization's name as it stands in the text, taken apart. */
export interface OrganizationName {
  /** The name without a leading "the" and a possessive ending. */
  readonly text: string;
  /** Its words as names are compared, legal suffixes left out. */
  readonly keys: readonly string[];
  /** Whether a legal suffix such as "Ltd" marks it as a company. */
  readonly isCompany: boolean;
}

/** Takes a name apart. */
export function organizationName(surface: string): OrganizationName {
  const bare = withoutPossessive(surface.replace(/\s+/g, " ").trim());
  const text = bare.replace(/^the (?=\S)/i, "");
  const words = text
    .split(/[\s,]+/)
    .map(wordKey)
    .filter((word) => word.length > 0);
  let end = words.length;
  while (end > 1 && LEGAL_SUFFIXES.has((words[end - 1] ?? "").replace(/[./]/g, ""))) end--;
  const keys = words.slice(0, end).filter((key, i) => !/^(?:&|and)$/.test(key) || i === 0);
  return { text, keys, isCompany: end < words.length };
}

/** Spellings of one word on the two sides of the Atlantic. */
const AMERICAN: Readonly<Record<string, string>> = {
  organisation: "organization",
  labour: "labor",
  centre: "center",
  defence: "defense",
  programme: "program",
  theatre: "theater",
  harbour: "harbor",
  honour: "honor",
};

function wordKey(word: string): string {
  const plain = folded(word).replace(/^["'“”]+|["'“”,]+$/g, "");
  const key = /^(?:\p{L}\.){2,}$/u.test(plain)
    ? plain.replace(/\./g, "")
    : plain.replace(/\.$/, "").replace(/(?<=.{2})\.com$/, "");
  return Object.hasOwn(AMERICAN, key) ? (AMERICAN[key] ?? key) : key;
}

/** Words of a name that give no letter to its acronym. */
const UNLETTERED: ReadonlySet<string> = new Set(
  "a an and at by de del der des di do du e en et for in of on the to und y &".split(" "),
);

/** The initials of a name's words, "and", "of" and the like left out: "European Investment Bank" → "eib". */
export function initials({ keys }: OrganizationName): string {
  return keys
    .flatMap((key) => key.split("-"))
    .filter((key) => !UNLETTERED.has(key))
    .map((key) => key[0] ?? "")
    .join("");
}

/** Whether the surface looks like an acronym: "EIB", "SAK", "IPCC", "MoD", "U.N.". */
export function isAcronym(surface: string): boolean {
  const letters = surface.replace(/[.’'&-]/g, "");
  if (!/^\p{L}[\p{L}\d]{1,7}$/u.test(letters)) return false;
  return (letters.match(/\p{Lu}/gu)?.length ?? 0) >= Math.max(2, letters.length - 2);
}

/**
 * Whether the acronym's letters are the initials of the name, up to small words that may or may not count
 * ("BofA") and a first word that is an acronym itself ("SKT" of "SK Telecom").
 */
export function isAcronymOf(acronym: string, name: OrganizationName): boolean {
  const letters = folded(acronym).replace(/[^\p{L}\d]/gu, "");
  if (name.keys.length < 2) return false;
  if (initials(name) === letters) return true;
  const words = name.keys.flatMap((key) => key.split("-"));
  const [first = ""] = words;
  const joined = (letterOf: (word: string, i: number) => string) => words.map(letterOf).join("");
  return (
    joined((word) => word[0] ?? "") === letters ||
    joined((word) => (UNLETTERED.has(word) ? word : (word[0] ?? ""))) === letters ||
    (first.length === 2 && joined((word, i) => (i === 0 ? word : (word[0] ?? ""))) === letters) ||
    (words.length > 2 && spellsBeginnings(words, letters))
  );
}

/** How many letters of one word an acronym may take: "LASU" of "Lagos State University", "UNILAG" of "University of Lagos". */
const MOST_OF_A_WORD = 3;

/** Whether the letters are the beginnings of the words in order, one to three letters of each, small words left out. */
function spellsBeginnings(words: readonly string[], letters: string): boolean {
  const lettered = words.filter((word) => !UNLETTERED.has(word));
  if (lettered.length < 2 || letters.length < lettered.length + 1 || letters.length < 4)
    return false;
  let reached: ReadonlySet<number> = new Set([0]);
  for (const word of lettered) {
    const next = new Set<number>();
    for (const at of reached) {
      for (let size = 1; size <= MOST_OF_A_WORD; size++) {
        if (letters.slice(at, at + size) === word.slice(0, size)) next.add(at + size);
      }
    }
    reached = next;
  }
  return reached.has(letters.length);
}

/** Words other than countries that governments put before their own bodies. */
const NATIONAL: ReadonlySet<string> = new Set("us uk eu national federal".split(" "));

/**
 * Whether `short` is a shorter form of `full`: its first words ("Hanbit" of "Hanbit Electronics"), the name without
 * the country or city before it ("State Department" of "U.S. State Department", "Red Sox" of "Boston Red Sox"), its
 * body in either order ("Justice Department" of "U.S. Department of Justice"), the last word of a team ("Villa"), or
 * what it is known as ("Fed").
 * A name with a legal suffix is whole.
 */
export function isShortOf(short: OrganizationName, full: OrganizationName): boolean {
  const { keys } = short;
  if (keys.length === 0 || short.isCompany) return false;
  if (otherNames(full.text).includes(short.text.toLowerCase())) return true;
  if (beginsWith(full.keys, keys.join(""))) {
    const isOf = /^(?:of|for)$/.test(full.keys[1] ?? "");
    return keys.length > 1 || isOf || !COMMON_FIRST.has(keys[0] ?? "");
  }
  if (keys.length >= full.keys.length) return false;
  const skipped = full.keys.length - keys.length;
  if (!keys.every((key, i) => key === full.keys[skipped + i])) return isOtherOrder(short, full);
  if (keys.length > 1) {
    const before = full.keys.slice(0, skipped);
    return (skipped === 1 && isNational(before[0] ?? "")) || placeKind(before.join(" ")) !== null;
  }
  return COMMON_LAST.has(keys[0] ?? "") || isTeamWord(keys[0] ?? "", full);
}

/** "Justice Department" of "U.S. Department of Justice" */
function isOtherOrder(short: OrganizationName, full: OrganizationName): boolean {
  if (!isNational(full.keys[0] ?? "")) return false;
  const others = nameForms({ ...full, keys: full.keys.slice(1) });
  return nameForms(short).some((form) => others.includes(form));
}

/** "Villa" of "Aston Villa", "Celtics" of "Boston Celtics": the last word of two or three, which is no common one. */
function isTeamWord(key: string, { keys }: OrganizationName): boolean {
  // "City" of "Manchester City"
  if (key === "city") return keys.length === 2 && placeKind(keys[0] ?? "") !== null;
  return (
    keys.length < 4 &&
    key.length > 3 &&
    !GENERIC.has(key) &&
    !COMMON_FIRST.has(key) &&
    !SHARED_LAST.has(key)
  );
}

/** Last words that say what kind of thing a name is of, so that they stand for none alone. */
const SHARED_LAST: ReadonlySet<string> = new Set(
  `house street state states nations kingdom university college school hospital company group holdings industries
   energy motors airlines airways bank news media capital partners systems technologies records pictures studios
   police army navy forces republic county district region north south east west international national women
   men juniors minister secretary president`.split(/\s+/),
);

/** Whether the first words, spaces left out, spell `joined`: "JPMorgan" of "J.P. Morgan Chase". */
function beginsWith(words: readonly string[], joined: string): boolean {
  let read = "";
  for (const word of words.slice(0, -1)) {
    read += word;
    if (read.length >= joined.length) return read === joined;
  }
  return false;
}

function isNational(key: string): boolean {
  return (
    NATIONAL.has(key) ||
    key.endsWith("'s") ||
    demonymCountry(key) !== null ||
    placeKind(key) === "country"
  );
}

/** First words that many organizations share, so that they name none alone. */
const COMMON_FIRST: ReadonlySet<string> = new Set(
  "american asian african bank british central chinese city department european federal first general global high international ministry national new north northern office royal south southern state supreme the united university us western world".split(
    " ",
  ),
);

/** Last words that stand for the whole with a capital letter: "the Forum", "the Alliance", "the Commission". */
const COMMON_LAST: ReadonlySet<string> = new Set(
  "academy agency albion alliance assembly athletic association authority bank board bureau centre center chamber club coalition commission committee confederation congress council court department federation forum foundation front fund gazette guild hotspur institute journal league ministry movement museum office organization parliament party post rovers senate service society times tribunal tribune trust union united university wanderers".split(
    " ",
  ),
);

/** Whether the name is a common noun for a body and says by itself which of them no more than "the government" does. */
export function isCommonNoun({ keys }: OrganizationName): boolean {
  return keys.length === 1 && GENERIC.has(keys[0] ?? "");
}

const GENERIC: ReadonlySet<string> = new Set(
  "agency bank board club college committee company council court department federation force government group hospital ministry office party school team union university".split(
    " ",
  ),
);
