import { countryOf, demonymCountry, placeKind } from "../models/countries.ts";
import type { OrganizationName } from "./organization-name.ts";

/** Bodies that are named by "of" or by a word before them: "Ministry of Health", "Health Ministry". */
const BODIES: ReadonlySet<string> = new Set(
  `ministry department university bank court parliament government embassy office institute college
   academy army navy police treasury congress assembly church bureau agency council federation
   association union commission party authority`.split(/\s+/),
);

const ORDINALS: ReadonlyMap<string, string> = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
    .split(" ")
    .map((word, i) => [word, ["1st", "2nd", "3rd"][i] ?? `${i + 1}th`] as const),
);

/**
 * The forms under which the names of one organization meet: its words without spaces ("JPMorgan", "J.P. Morgan"),
 * what stands behind "of" put first ("Ministry of Health" as "health ministry"), and the circuit of a court of
 * appeals. The first is that of the name as it stands.
 */
export function nameForms({ keys }: OrganizationName): readonly string[] {
  const plain = keys.join("");
  return [...new Set([plain, turned(keys), circuit(keys) ?? plain])];
}

function turned(keys: readonly string[]): string {
  const of = keys.findIndex((key, i) => i > 0 && /^(?:of|for)$/.test(key));
  const body = keys[of - 1] ?? "";
  if (of < 1 || !BODIES.has(body)) return withCodes(keys);
  const field = keys.slice(of + 1).filter((key) => key !== "the");
  const isForeign = field.length === 2 && field[0] === "foreign" && field[1] === "affairs";
  return withCodes([...(isForeign ? ["foreign"] : field), ...keys.slice(0, of)]);
}

/** The words joined, countries and nationalities by their code: "Kenya’s Supreme Court", "Kenyan Supreme Court". */
function withCodes(keys: readonly string[]): string {
  const words = keys.map((key) => {
    const bare = key.replace(/'s?$/, "");
    const country = placeKind(bare) === "country" ? countryOf(bare) : null;
    return demonymCountry(bare) ?? country ?? bare;
  });
  return words.length < 2 ? words.join("") : `${words.join(" ")} `;
}

/** "10th Circuit" of "U.S. Court of Appeals for the 10th Circuit" and of "10th U.S. Circuit Court of Appeals". */
function circuit(keys: readonly string[]): string | null {
  if (!keys.includes("circuit")) return null;
  const isCourt = keys.includes("appeals") || keys.length === 2;
  const which = keys
    .map((key) => ORDINALS.get(key) ?? key)
    .find((key) => /^\d+(?:st|nd|rd|th)$/.test(key) || key === "dc" || key === "federal");
  return isCourt && which !== undefined ? `${which} circuit` : null;
}
