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

/** The first form that is not all in capitals, as datelines are, or a fuller one, else a listed one in small letters; "U.S." may be. */
export function displayed(forms: readonly string[]): string {
  const plain = forms.find((form) => !isShouted(form));
  const first = forms[0] ?? "";
  if (plain === undefined) return placeKind(first) === null ? first : inSmallLetters(first);
  // "Addis Ababa" rather than "Addis", "Las Vegas" rather than "Vegas"
  const fuller = forms.find((form) => isFuller(form, plain));
  if (fuller === undefined) return plain;
  return isShouted(fuller) ? inSmallLetters(fuller) : fuller;
}

function isShouted(form: string): boolean {
  return form.replace(/\./g, "").length > 3 && form === form.toUpperCase();
}

function isFuller(form: string, than: string): boolean {
  if (than.includes(" ") || / city$/i.test(form)) return false;
  const [long, short] = [form.toLowerCase(), than.toLowerCase()];
  return long.startsWith(`${short} `) || long.endsWith(` ${short}`);
}

/** "KATHMANDU" as "Kathmandu", "PORT-AU-PRINCE" as "Port-au-Prince". */
function inSmallLetters(surface: string): string {
  return surface
    .replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
    .replace(/(?<=[\s-])(Of|And|The|Au|Sur|De|Del|Es)(?=[\s-])/g, (word) => word.toLowerCase());
}
