import { placeKind } from "../../models/countries.ts";
import type { Name } from "../layers.ts";
import { retyped } from "./retyped.ts";

/** A post in a team, with a name behind it: "Surrey captain Rory Burnham". */
const PLAYER =
  /^ (?:head )?(?:captain|coach|manager|striker|winger|midfielder|defender|goalkeeper|keeper|forward|skipper|fly-half|scrum-half|bowler|batsman|quarterback|pitcher|guard|boss|fullback|full-back|wing|prop|hooker|lock|wicketkeeper|opener)s? \p{Lu}/u;

/** Takes a place's name for its team before the post of a player, where the text names that team elsewhere. */
export function teamsOfPlayers(text: string, names: readonly Name[]): readonly Name[] {
  const teams = new Set(names.filter(({ type }) => type === "ORG").map((name) => name.text));
  return retyped(
    names,
    "ORG",
    "teamOfPlayer",
    (name) =>
      name.type === "LOC" &&
      teams.has(name.text) &&
      placeKind(name.text) !== "country" &&
      PLAYER.test(text.slice(name.end, name.end + 40)),
  );
}
