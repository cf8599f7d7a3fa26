import { defineExtractor } from "../core/extractor.ts";
import { Names } from "../names/layers.ts";
import { Sentences, Tokens } from "../syntax/layers.ts";
import { Paragraphs, Quotations } from "../text/layers.ts";
import { clusterNames, type NameCluster, type NamedMention } from "./clusters.ts";
import { People, type Person } from "./layers.ts";
import { nameParts, personName } from "./person-name.ts";

/** Ties the mentions of the same person together: names, descriptions and pronouns; reads the person's roles. */
export const people = () =>
  defineExtractor({
    name: "people",
    needs: [Names, Paragraphs, Quotations, Sentences, Tokens],
    gives: [People],
    extract: ({ names }) => {
      const named = names
        .filter(({ type }) => type === "PER")
        .map(
          (span): NamedMention => ({
            span,
            name: personName(span.text),
            titles: [],
            gender: null,
            asKin: false,
          }),
        );
      const clusters = [...clusterNames(named)].sort((a, b) => firstStart(a) - firstStart(b));
      return { people: clusters.map(person) };
    },
  });

function firstStart({ mentions }: NameCluster): number {
  return mentions[0]?.mention.span.start ?? 0;
}

function person({ name, mentions }: NameCluster, index: number): Person {
  const forms = mentions.map(({ mention }) => mention.name.text);
  return {
    id: `person-${index + 1}`,
    name: name.text,
    ...nameParts(name),
    aliases: [...new Set(forms)].filter((form) => form !== name.text),
    roles: [],
    mentions: mentions.map(({ mention: { span }, rule }) => ({
      start: span.start,
      end: span.end,
      text: span.text,
      kind: "name",
      rule,
    })),
  };
}
