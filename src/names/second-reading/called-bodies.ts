import type { Name } from "../layers.ts";
import { retyped } from "./retyped.ts";

/** A word for a body of people directly before a name: "the consultancy Penfold Marsh". */
const BODY =
  /\b(?:consultancy|carmaker|automaker|chipmaker|drugmaker|start-?up|brokerage|law firm|think[ -]tank|airline|charity|newspaper|supermarket|bank|lender|firm|company|band|non-?profit|website|platform|app|hedge fund|fashion house|record label|football club)[^\S\n]$/i;
const LOOK_BACK = 24;

/** Takes a name for an organization's, wherever it stands, where the text once calls it one. */
export function calledBodies(text: string, names: readonly Name[]): readonly Name[] {
  const called = new Set<string>();
  for (const { type, text: surface, start } of names) {
    if (type !== "PER" || !BODY.test(text.slice(Math.max(0, start - LOOK_BACK), start))) continue;
    called.add(surface);
  }
  if (called.size === 0) return names;
  const ofPeople = new Set(
    names
      .filter(
        ({ type, text: other }) => type === "PER" && other.includes(" ") && !called.has(other),
      )
      .flatMap(({ text: other }) => other.split(" ")),
  );
  for (const surface of [...called]) {
    const first = surface.split(" ")[0] ?? surface;
    if (!ofPeople.has(first)) called.add(first);
  }
  return retyped(names, "ORG", "calledBody", ({ type, text: surface }) => {
    return type === "PER" && called.has(surface);
  });
}
