/** Short names that are no part of the full one: the full name, then what it is called, in lower case without suffixes. */
const ROWS: readonly (readonly string[])[] = [
  ["metropolitan police", "met"],
  ["metropolitan police service", "met"],
  ["met office", "met"],
  ["metropolitan museum of art", "met"],
  ["federal reserve", "fed"],
  ["u.s. federal reserve", "fed"],
  ["liberal democrats", "lib dems"],
  ["conservative party", "tories"],
  ["democratic party", "democrats"],
  ["republican party", "republicans", "gop"],
  ["wolverhampton wanderers", "wolves"],
  ["tottenham hotspur", "spurs"],
  ["san antonio spurs", "spurs"],
  ["queens park rangers", "qpr"],
  ["manchester united", "man united", "man utd"],
  ["manchester city", "man city"],
  ["barcelona", "barça", "barca"],
  ["juventus", "juve"],
  ["médecins sans frontières", "doctors without borders"],
];

const OTHER_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  ROWS.map(([full = "", ...others]) => [full, others] as const),
);

/** What else an organization is called that no words of its name tell: "Fed" of "Federal Reserve"; in lower case. */
export function otherNames(name: string): readonly string[] {
  return OTHER_NAMES.get(name.toLowerCase()) ?? [];
}
