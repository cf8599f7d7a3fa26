import { defineExtractor } from "../core/extractor.ts";
import { byPosition } from "../core/span.ts";
import { genderOfNoun } from "../coreference/gender-words.ts";
import { type Mention, nameMention } from "../coreference/mention.ts";
import { resolvePeople } from "../coreference/people-resolution.ts";
import { type Reading, reading, tokensOf } from "../coreference/reading.ts";
import type { Name } from "../names/layers.ts";
import { Names } from "../names/layers.ts";
import { cueLemma, frameOf } from "../quotes/cues.ts";
import { Sentences, Tokens } from "../syntax/layers.ts";
import { Paragraphs, Quotations } from "../text/layers.ts";
import { clusterNames, type NameCluster, type NamedMention } from "./clusters.ts";
import { genderOfGivenName } from "./given-names.ts";
import { People, type Person } from "./layers.ts";
import { ageBeside, namedPerson } from "./named-person.ts";
import { nameParts, personName } from "./person-name.ts";
import { headKey, isKinPhrase } from "./roles/role-phrase.ts";
import { roleTexts } from "./roles/role-texts.ts";
import { rolesAround } from "./roles/roles.ts";
import { rolesSaid } from "./roles/roles-said.ts";

/** Ties the mentions of the same person together: names, descriptions and pronouns; reads the person's roles. */
export const people = () =>
  defineExtractor({
    name: "people",
    needs: [Names, Paragraphs, Quotations, Sentences, Tokens],
    gives: [People],
    extract: (layers) => {
      const doc = reading(layers);
      const named = layers.names
        .filter(({ type }) => type === "PER")
        .map((span) => namedMention(doc, span));
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

function namedMention(doc: Reading, tagged: Name): NamedMention {
  const span = withoutTitle(tagged);
  const { address, honorific, roles } = rolesAround(doc, span);
  const titles = roles.map(({ phrase }) => headKey(doc, phrase));
  const gender = honorific ?? titles.map(genderOfNoun).find((told) => told !== null) ?? null;
  return {
    span,
    name: personName(span.text),
    titles,
    roles,
    address,
    aged: ageBeside(doc, span) !== null,
    gender,
    asKin: roles.some(({ phrase }) => isKinPhrase(doc, phrase) && phrase.opening === "possessive"),
  };
}

/**
 * Whether something beside a name of one word says that it is a person's, as one of two words says by
 * itself: a title, an age, a reporting verb, or that the text keeps coming back to it.
 */
function isPerson(doc: Reading, { name, mentions }: NameCluster): boolean {
  if (name.words.length > 1 || genderOfGivenName(name.words[0] ?? "") !== null) return true;
  if (mentions.length > 2) return true;
  return mentions.some(
    ({ mention: { span, address, aged, roles } }) =>
      address !== null || aged || roles.length > 0 || isReporter(doc, span),
  );
}

/** Whether a reporting verb stands on either side of the name: "Okonjo said", "said Okonjo". */
function isReporter({ tokens }: Reading, span: Name): boolean {
  const { from, to } = tokensOf(tokens, span);
  return [tokens[from - 1], tokens[to]].some((token) => {
    const lemma = token === undefined ? undefined : cueLemma(token.lower);
    return lemma !== undefined && token?.upos === "VERB" && (frameOf(lemma)?.that ?? false);
  });
}

/** The name without the titles that it begins with, should the tagger have left one in. */
function withoutTitle(tagged: Name): Name {
  const { words } = personName(tagged.text);
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
  const forms = mentions.map(({ mention }) => mention.name.text);
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
