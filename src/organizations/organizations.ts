import { defineExtractor } from "../core/extractor.ts";
import { byPosition } from "../core/span.ts";
import { type Mention, nameMention } from "../coreference/mention.ts";
import { resolveOrganizations } from "../coreference/organization-resolution.ts";
import { reading } from "../coreference/reading.ts";
import { type Name, Names } from "../names/layers.ts";
import { Sentences, Tokens } from "../syntax/layers.ts";
import { Paragraphs, Quotations } from "../text/layers.ts";
import { clusterNames, type NameCluster } from "./clusters.ts";
import { familiesNamed } from "./families.ts";
import { isInstitution } from "./institutions.ts";
import { type Organization, Organizations } from "./layers.ts";
import { isCommonNoun, organizationName } from "./organization-name.ts";

/** Ties the mentions of the same organization together: names, acronyms, descriptions and pronouns. */
export const organizations = () =>
  defineExtractor({
    name: "organizations",
    needs: [Names, Paragraphs, Quotations, Sentences, Tokens],
    gives: [Organizations],
    extract: (layers) => {
      const { text, names } = layers;
      const families = familiesNamed(names);
      const clusters = clusterNames(
        text,
        names.filter((name) => isBody(name) && !families.has(name.text.toLowerCase())),
      ).filter(({ name }) => !isCommonNoun(name));
      const resolved = resolveOrganizations(
        reading(layers),
        clusters.map(({ name, mentions }) => ({
          words: name.keys,
          isCompany: name.isCompany,
          spans: mentions.map(({ span }) => span),
        })),
      );
      return {
        organizations: clusters.map((cluster, i) => organization(cluster, resolved[i] ?? [], i)),
      };
    },
  });

function isBody(name: Name): boolean {
  return name.type === "ORG" || isInstitution(name);
}

function organization(
  cluster: NameCluster,
  others: readonly Mention[],
  index: number,
): Organization {
  const forms = cluster.mentions.map(({ span }) => organizationName(span.text).text);
  return {
    id: `organization-${index + 1}`,
    name: cluster.name.text,
    acronym: cluster.acronym,
    aliases: [...new Set(forms)].filter((form) => form !== cluster.name.text),
    mentions: [
      ...cluster.mentions.map(({ span, rule }) => nameMention(span, rule)),
      ...others,
    ].sort(byPosition),
  };
}
