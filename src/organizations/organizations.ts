import { defineExtractor } from "../core/extractor.ts";
import { Names } from "../names/layers.ts";
import { Sentences, Tokens } from "../syntax/layers.ts";
import { Paragraphs, Quotations } from "../text/layers.ts";
import { clusterNames, type NameCluster } from "./clusters.ts";
import { type Organization, Organizations } from "./layers.ts";
import { organizationName } from "./organization-name.ts";

/** Ties the mentions of the same organization together: names, acronyms, descriptions and pronouns. */
export const organizations = () =>
  defineExtractor({
    name: "organizations",
    needs: [Names, Paragraphs, Quotations, Sentences, Tokens],
    gives: [Organizations],
    extract: ({ text, names }) => {
      const clusters = clusterNames(
        text,
        names.filter(({ type }) => type === "ORG"),
      );
      return { organizations: clusters.map(organization) };
    },
  });

function organization(cluster: NameCluster, index: number): Organization {
  const forms = cluster.mentions.map(({ span }) => organizationName(span.text).text);
  return {
    id: `organization-${index + 1}`,
    name: cluster.name.text,
    acronym: cluster.acronym,
    aliases: [...new Set(forms)].filter((form) => form !== cluster.name.text),
    mentions: cluster.mentions.map(({ span, rule }) => ({
      start: span.start,
      end: span.end,
      text: span.text,
      kind: "name",
      rule,
    })),
  };
}
