import type { Name } from "../layers.ts";
import { calledBodies } from "./called-bodies.ts";
import { companies } from "./companies.ts";
import { credits } from "./credits.ts";
import { foreignInstitutions } from "./foreign-institutions.ts";
import { givenNamePlaces } from "./given-name-places.ts";
import { givenNamesBefore } from "./given-names-before.ts";
import { joinedNames } from "./joined-names.ts";
import { lineUps } from "./line-ups.ts";
import { separateNames } from "./separate-names.ts";
import { shortOrganizations } from "./short-organizations.ts";
import { teamsOfPlayers } from "./teams-of-players.ts";
import { valleys } from "./valleys.ts";

/** One rule: the names of a text, in order and apart, in; the same with some joined, split or of another type out. */
export type Reread = (text: string, names: readonly Name[]) => readonly Name[];

const RULES: readonly Reread[] = [
  credits,
  lineUps,
  separateNames,
  joinedNames,
  givenNamesBefore,
  shortOrganizations,
  calledBodies,
  companies,
  foreignInstitutions,
  valleys,
  teamsOfPlayers,
  givenNamePlaces,
];

/** Reads the tagged names of a text again, by what stands between them and what else the text calls so. */
export function secondReading(text: string, names: readonly Name[]): readonly Name[] {
  return RULES.reduce((read, rule) => rule(text, read), names);
}
