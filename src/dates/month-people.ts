import type { Candidate } from "./propose.ts";

/** Before a month, words that put it in time. */
const IN_TIME =
  /\b(?:in|on|since|until|till|during|last|next|this|early|late|mid|through|throughout|each|every|end\s+of|beginning\s+of|start\s+of|middle\s+of)[\s-]+(?:the\s+)?$/i;

const SIGHT = 24;

/** "Theresa May", "Mrs May" and "June Okafor", wherever the article tells a full name. */
const FULL_NAME =
  /(?<![\p{L}\p{N}.-])(?:(?<first>\p{Lu}[\p{Ll}.]+)\s+(?<surname>March|April|May|June|August)(?=\s+(?:said|says|told|was|is|has|had|who)\b|[’']s\b|,\s+(?:\d\d,|who|a|an|the)\s)|(?<given>April|June|August|Jan|Jun|May)\s+\p{Lu}\p{Ll}+(?=\s+(?:said|says|told|was|is|has|had|who)\b|,\s+(?:\d\d,|who|a|an|the)\s))/gu;

/** Words with a capital that stand before a month, and are no name. */
const NO_NAME =
  /^(?:In|On|Since|Until|By|For|From|To|Last|Next|This|That|The|Early|Late|Mid|During|After|Before|Between|And|But|Every|Each|With|Of|As|When|While|If|Only|Through|Throughout|A|An|Its|Their|Our|His|Her|It|Around|About|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Spring|Summer|Autumn|Fall|Winter)\.?$/;

/** Drops bare months that are the name of somebody whose full name the article tells: "a setback for May". */
export function withoutPeople(
  text: string,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const isBare = ({ rule, start, end }: Candidate) =>
    rule === "month" && /^(?:March|April|May|June|August|Jan|Jun)$/.test(text.slice(start, end));
  if (!candidates.some(isBare)) return candidates;
  const people = peopleNamedAsMonths(text);
  if (people.size === 0) return candidates;
  return candidates.filter((candidate) => {
    const { start, end } = candidate;
    if (!isBare(candidate) || !people.has(text.slice(start, end))) return true;
    return IN_TIME.test(text.slice(Math.max(0, start - SIGHT), start));
  });
}

function peopleNamedAsMonths(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { groups: { first, surname, given } = {} } of text.matchAll(FULL_NAME)) {
    if (given !== undefined) names.add(given);
    else if (surname !== undefined && !NO_NAME.test(first ?? "")) names.add(surname);
  }
  return names;
}
