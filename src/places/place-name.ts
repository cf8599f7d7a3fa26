import { folded, withoutPossessive } from "../coreference/folded.ts";
import { placeKind } from "../models/countries.ts";
import { placeKey } from "./place-aliases.ts";

/** The name without a possessive ending and a leading "the". */
export function placeText(surface: string): string {
  return withoutPossessive(surface.replace(/\s+/g, " ").trim()).replace(/^the (?=\S)/, "");
}

/** The form under which the names of one place meet. */
export function keyOf(surface: string): string {
  const key = folded(placeText(surface));
  return placeKey(/^(?:\p{L}\.){2,}$/u.test(key) ? key.replace(/\./g, "") : key);
}

/** The first form that is not all in capitals, as datelines are, else a listed one in small letters; "U.S." may be. */
export function displayed(forms: readonly string[]): string {
  const isShouted = (form: string) =>
    form.replace(/\./g, "").length > 3 && form === form.toUpperCase();
  const plain = forms.find((form) => !isShouted(form));
  const first = forms[0] ?? "";
  return plain ?? (placeKind(first) === null ? first : inSmallLetters(first));
}

/** "KATHMANDU" as "Kathmandu", "PORT-AU-PRINCE" as "Port-au-Prince". */
function inSmallLetters(surface: string): string {
  return surface
    .replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
    .replace(/(?<=[\s-])(Of|And|The|Au|Sur|De|Del|Es)(?=[\s-])/g, (word) => word.toLowerCase());
}
