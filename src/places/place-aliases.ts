/** Names of the same place: the first of each row is the fullest; without stops, in lower case. */
const ROWS: readonly (readonly string[])[] = [
  ["united states of america", "united states", "us", "usa", "america"],
  ["united kingdom", "uk", "britain", "great britain"],
  ["united arab emirates", "uae", "emirates"],
  ["european union", "eu"],
  ["russian federation", "russia"],
  ["people's republic of china", "prc", "china"],
  ["republic of korea", "south korea"],
  ["north korea", "democratic people's republic of korea", "dprk"],
  ["democratic republic of congo", "democratic republic of the congo", "drc", "dr congo"],
  ["czech republic", "czechia"],
  ["ivory coast", "cote d'ivoire"],
  ["turkey", "turkiye"],
  ["myanmar", "burma"],
  ["eswatini", "swaziland"],
  ["netherlands", "holland"],
  ["new york city", "new york", "nyc"],
  ["los angeles", "la"],
  ["washington dc", "washington, dc"],
  ["hague", "the hague"],
  ["kyiv", "kiev"],
  ["addis ababa", "addis"],
  ["las vegas", "vegas"],
  ["philadelphia", "philly"],
  ["johannesburg", "joburg", "jo'burg"],
];

const FIRST_OF: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(([first = "", ...others]) => others.map((other) => [other, first] as const)),
);

/** The form under which the names of one place meet: "U.S." and "United States" give the same. */
export function placeKey(key: string): string {
  return FIRST_OF.get(key) ?? key;
}
