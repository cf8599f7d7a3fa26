import type { Span } from "../core/span.ts";
import { genderOfNoun } from "../coreference/gender-words.ts";
import type { NamedPerson, NameMention } from "../coreference/named-person.ts";
import { type Reading, tokensOf } from "../coreference/reading.ts";
import { countryOf, demonymCountry } from "../models/countries.ts";
import type { NameCluster, NamedMention } from "./clusters.ts";
import { genderOfGivenName } from "./given-names.ts";
import { nameParts } from "./name-parts.ts";
import { headKey, type RolePhrase } from "./roles/role-phrase.ts";

/** How many of a person's mentions are read for roles, gender and country. */
const MOST_READ = 60;

/** What coreference needs to know of a person: gender, role words, countries, where the names stand. */
export function namedPerson(doc: Reading, { name, mentions }: NameCluster): NamedPerson {
  const named = mentions.map(({ mention }) => mention);
  const read = named.slice(0, MOST_READ);
  const phrases = read.flatMap(({ roles }) => roles.map(({ phrase }) => phrase));
  const told = [
    ...read.map(({ gender }) => gender),
    ...phrases.map((phrase) => genderOfNoun(headKey(doc, phrase))),
  ].find((gender) => gender !== null);
  const { givenName, familyName } = nameParts(name);
  return {
    told: told ?? null,
    guessed: genderOfGivenName(givenName ?? name.words[0] ?? ""),
    familyName,
    roles: [
      ...phrases.map((phrase) => ({ head: headKey(doc, phrase), words: wordsOf(doc, phrase) })),
      ...read.flatMap(({ address }) =>
        address === "dr" || address === "doctor" ? [{ head: "doctor", words: DOCTOR }] : [],
      ),
    ],
    countries: new Set(phrases.flatMap((phrase) => countriesOf(doc, phrase))),
    ages: new Set(read.flatMap(({ span }) => ageBeside(doc, span) ?? [])),
    mentions: named.map((mention) => nameMention(doc, mention)),
  };
}

const DOCTOR: ReadonlySet<string> = new Set(["doctor"]);

function wordsOf({ tokens }: Reading, { outerFrom, to }: RolePhrase): ReadonlySet<string> {
  const words = tokens
    .slice(outerFrom, to)
    .filter(
      ({ upos, text }) => !/^(?:DET|ADP|CCONJ|PART)$/.test(upos) && /[\p{L}\p{N}]/u.test(text),
    );
  return new Set(words.map(({ lower }) => lower.replace(/['’]s$/, "")));
}

function countriesOf(
  { tokens, nameOf }: Reading,
  { outerFrom, to }: RolePhrase,
): readonly string[] {
  const found: string[] = [];
  for (let i = outerFrom; i < to; i++) {
    const name = nameOf[i];
    const country =
      demonymCountry(tokens[i]?.text ?? "") ?? (name === undefined ? null : countryOf(name.text));
    if (country !== null) found.push(country);
  }
  return found;
}

/** The years in "Ana Ruiz, 34," or "Ana Ruiz (34)". */
export function ageBeside({ tokens }: Reading, span: Span): string | null {
  const { to } = tokensOf(tokens, span);
  const open = /^[,(]$/.test(tokens[to]?.text ?? "");
  const age = tokens[to + 1]?.text ?? "";
  const close = /^[,).;]$/.test(tokens[to + 2]?.text ?? "");
  return open && close && /^\d{1,3}$/.test(age) ? age : null;
}

function nameMention({ tokens }: Reading, { span, roles, asKin }: NamedMention): NameMention {
  const { from, to } = tokensOf(tokens, span);
  let outerFrom = from;
  let outerTo = to;
  for (const { phrase, rule } of roles) {
    // "X is the head of Y" says it of X in the predicate, not beside the name.
    if (rule === "nameIsRole" || rule === "nameAsRole" || rule === "roleIsName") continue;
    outerFrom = Math.min(outerFrom, phrase.outerFrom);
    outerTo = Math.max(outerTo, phrase.to);
  }
  return { start: span.start, end: span.end, from, to, outerFrom, outerTo, asKin };
}
