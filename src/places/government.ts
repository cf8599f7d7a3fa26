import { grammaticalRole } from "../coreference/grammatical-role.ts";
import { type Reading, tokensOf } from "../coreference/reading.ts";
import { placeKind } from "../models/countries.ts";
import type { Name } from "../names/layers.ts";
import type { Token } from "../syntax/layers.ts";
import { keyOf, placeText } from "./place-name.ts";

/** Buildings and streets that stand for the government that sits there, and its country. */
const SEATS: ReadonlyMap<string, string> = new Map([
  ["white house", "US"],
  ["capitol hill", "US"],
  ["kremlin", "RU"],
  ["downing street", "GB"],
  ["whitehall", "GB"],
  ["elysee", "FR"],
  ["elysee palace", "FR"],
  ["quai d'orsay", "FR"],
  ["zhongnanhai", "CN"],
]);

/** The country whose government sits in the building or street of that name; null for any other. */
export function seatCountry(name: string): string | null {
  return SEATS.get(keyOf(name)) ?? null;
}

/** What governments do and places do not. */
const ACTS: ReadonlySet<string> = new Set(
  `accuse acknowledge admit agree announce approve argue ask authorise authorize back ban believe blame block call cancel
   claim complain condemn confirm consider criticise criticize decide declare demand denounce deny deploy describe
   dismiss dispute expect expel express fear fire freeze grant hail hope impose insist intend invite lobby maintain negotiate
   object offer oppose order pledge praise press pressure promise propose protest push ratify reaffirm recall recognise
   recognize refuse regard reject reiterate rely repeat respond restore resume retaliate revoke sanction say seek send
   sever sign signal slam stress summon support suspect suspend tell think threaten try urge veto vow want warn welcome
   withdraw`.split(/\s+/),
);

/** What stands between governments: "ties with Beijing", "talks between Washington and Tehran". */
const DEALINGS =
  /^(?:ties|relations|relationship|talks|negotiations|tensions|dialogue|diplomacy|agreement|deal|treaty|pact|accord|dispute|feud|spat|rivalry|alliance|pressure|summit|truce|rapprochement|row|standoff|stand-off)$/;
/** What a government has: "Washington’s refusal". */
const HOLDINGS =
  /^(?:decision|offer|refusal|response|reaction|position|stance|policy|policies|demand|demands|proposal|promise|pledge|threat|threats|warning|claim|claims|envoy|ambassador|delegation|allies|ally|support|backing|approval|consent|request|accusation|accusations|intentions|ambitions|strategy|pressure|sanctions|tariffs|willingness|insistence|denial|message)$/;

/** Whether the name of a country, a capital or a seat of power stands for the government there: "Washington said". `doc` is built where it is asked for. */
export function standsForGovernment(
  tokens: readonly Token[],
  span: Name,
  doc: () => Reading,
): boolean {
  const name = placeText(span.text);
  const kind = placeKind(name);
  if (kind !== "country" && kind !== "capital" && seatCountry(name) === null) return false;
  const { from, to } = tokensOf(tokens, span);
  if (/^['’]s?$/.test(tokens[to]?.text ?? "")) return isHolder(tokens, to + 1);
  if (isPartner(tokens, from)) return true;
  const end = tokens[to]?.lower === "and" ? to + 2 : to;
  return acts(tokens, from, to) && grammaticalRole(doc(), from, end) === "subject";
}

/** Whether the verb behind the name is an act of state. */
function acts(tokens: readonly Token[], from: number, to: number): boolean {
  // "a spokesman in Beijing said"
  if (
    /^(?:in|at|from|near|to|of|outside|around|across|over)$/.test(tokens[from - 1]?.lower ?? "")
  ) {
    return false;
  }
  // "Paris and Berlin agreed"
  const isPaired = tokens[to]?.lower === "and" && /^\p{Lu}/u.test(tokens[to + 1]?.text ?? "");
  for (let i = isPaired ? to + 2 : to; i < to + 4; i++) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (token.upos === "VERB") return ACTS.has(token.lemma);
    if (!/^(?:AUX|ADV|PART)$/.test(token.upos)) return false;
  }
  return false;
}

function isHolder(tokens: readonly Token[], at: number): boolean {
  return [tokens[at], tokens[at + 1]].some((token) => HOLDINGS.test(token?.lower ?? ""));
}

/** "ties with Beijing", "tensions between Seoul and Tokyo" */
function isPartner(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  if (tokens[at]?.lower === "and" && tokens[at - 2]?.lower === "between") at -= 2;
  const preposition = tokens[at]?.lower ?? "";
  if (!/^(?:with|between|from)$/.test(preposition)) return false;
  const noun = tokens[at - 1]?.lower ?? "";
  return preposition === "from" ? noun === "pressure" : DEALINGS.test(noun);
}
