import { defineExtractor } from "../core/extractor.ts";
import { at, byPosition } from "../core/span.ts";
import { genderOfNoun } from "../coreference/gender-words.ts";
import { type Mention, nameMention } from "../coreference/mention.ts";
import { resolvePeople } from "../coreference/people-resolution.ts";
import { type Reading, reading, tokensOf } from "../coreference/reading.ts";
import type { Name } from "../names/layers.ts";
import { Names } from "../names/layers.ts";
import { Sentences, Tokens } from "../syntax/layers.ts";
import { Paragraphs, Quotations } from "../text/layers.ts";
import { clusterNames, type NameCluster, type NamedMention } from "./clusters.ts";
import { People, type Person } from "./layers.ts";
import { nameParts } from "./name-parts.ts";
import { ageBeside, namedPerson } from "./named-person.ts";
import { bearerOfBirthName, MOST_BEFORE, nicknameBeside } from "./nicknames.ts";
import { isPerson } from "./person-evidence.ts";
import { type PersonName, personName } from "./person-name.ts";
import { headKey, isKinPhrase } from "./roles/role-phrase.ts";
import { roleTexts } from "./roles/role-texts.ts";
import { rolesAround } from "./roles/roles.ts";
import { rolesSaid } from "./roles/roles-said.ts";
import { sharedFamilyName } from "./shared-family-name.ts";

/** Ties the mentions of the same person together: names, descriptions and pronouns; reads the person's roles. */
export const people = () =>
  defineExtractor({
    name: "people",
    needs: [Names, Paragraphs, Quotations, Sentences, Tokens],
    gives: [People],
    extract: (layers) => {
      const doc = reading(layers);
      const named = namedMentions(doc);
      const clusters = clusterNames(named)
        .filter((cluster) => isPerson(doc, cluster))
        .sort((a, b) => firstStart(a) - firstStart(b));
      const resolved = resolvePeople(
        doc,
        clusters.map((cluster) => namedPerson(doc, cluster)),
      );
      return {
        people: clusters
          .map((cluster, i) => person(doc, cluster, resolved[i] ?? []))
          .sort((a, b) => firstMention(a) - firstMention(b))
          .map((found, i) => ({ id: `person-${i + 1}`, ...found })),
      };
    },
  });

/** The names tagged as people's, and the nicknames beside them, in text order. */
function namedMentions(doc: Reading): readonly NamedMention[] {
  const tagged = doc.names.filter(({ type }) => type === "PER");
  const nicknames = tagged.flatMap((name, i) => {
    const span = nicknameBeside(doc, name);
    const bearer = bearerOfBirthName(doc, name, tagged.slice(Math.max(0, i - MOST_BEFORE), i));
    return [
      ...(span === undefined ? [] : [{ span, owner: name }]),
      ...(bearer === undefined ? [] : [{ span: name, owner: bearer }]),
    ];
  });
  const spans = nicknames.map(({ span }) => span);
  const named = tagged
    .filter((name) => at(spans, name.start) === undefined)
    .map((name) => namedMention(doc, name, null));
  if (nicknames.length === 0) return named;
  return [
    ...named,
    ...nicknames.map(({ span, owner }) =>
      namedMention(
        doc,
        { ...span, type: "PER", rule: "nickname" },
        withoutTitle(owner, personName(owner.text)).start,
      ),
    ),
  ].sort((a, b) => a.span.start - b.span.start);
}

function namedMention(doc: Reading, tagged: Name, nicknameOf: number | null): NamedMention {
  const name = personName(tagged.text);
  const span = withoutTitle(tagged, name);
  const shared = sharedFamilyName(doc, span, name);
  const { address, honorific, roles } = rolesAround(doc, span);
  const titles = roles.map(({ phrase }) => headKey(doc, phrase));
  const gender = honorific ?? titles.map(genderOfNoun).find((told) => told !== null) ?? null;
  return {
    span,
    name: shared === null ? name : personName(`${name.text} ${shared}`),
    form: name.text,
    nicknameOf,
    titles,
    roles,
    address,
    generation: generationOf(doc, span),
    aged: ageBeside(doc, span) !== null,
    gender,
    asKin:
      isSpouse(doc, span, roles) ||
      roles.some(({ phrase }) => isKinPhrase(doc, phrase) && phrase.opening === "possessive"),
  };
}

/** "the elder Diaz" */
function generationOf({ tokens }: Reading, span: Name): NamedMention["generation"] {
  const word = tokens[tokensOf(tokens, span).from - 1]?.lower;
  return word === "elder" || word === "younger" ? word : null;
}

/** Whether somebody marries the person named: "She married a fellow student, Bo Lind". */
function isSpouse(doc: Reading, span: Name, roles: NamedMention["roles"]): boolean {
  const { from } = tokensOf(doc.tokens, span);
  const outer = Math.min(from, ...roles.map(({ phrase }) => phrase.outerFrom));
  return /^(?:married|wed|divorced)$/.test(doc.tokens[outer - 1]?.lower ?? "");
}

/** The name without the titles that it begins with, should the tagger have left one in. */
function withoutTitle(tagged: Name, { words }: PersonName): Name {
  const skipped = Math.max(0, tagged.text.indexOf(words[0] ?? ""));
  const text = tagged.text.slice(skipped);
  return skipped === 0 ? tagged : { ...tagged, start: tagged.start + skipped, text };
}

function firstStart({ mentions }: NameCluster): number {
  return mentions[0]?.mention.span.start ?? 0;
}

/** A description such as "a coroner" may come before the name. */
function firstMention({ mentions }: Pick<Person, "mentions">): number {
  return mentions[0]?.start ?? 0;
}

function person(
  doc: Reading,
  { name, mentions }: NameCluster,
  others: readonly Mention[],
): Omit<Person, "id"> {
  const forms = mentions.map(({ mention }) => mention.form);
  return {
    name: name.text,
    ...nameParts(name),
    aliases: [...new Set(forms)].filter((form) => form !== name.text),
    roles: roleTexts(doc, [
      ...mentions.flatMap(({ mention }) => mention.roles),
      ...others.flatMap((other) => rolesSaid(doc, other)),
    ]),
    mentions: [
      ...mentions.map(({ mention, rule }) => nameMention(mention.span, rule)),
      ...others,
    ].sort(byPosition),
  };
}
