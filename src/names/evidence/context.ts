import { placeKind } from "../../models/countries.ts";
import { after, before, type Candidate, isCapital } from "../candidate.ts";
import { gazetteerType } from "../gazetteers.ts";
import type { Evidence } from "./evidence.ts";

/** The words and marks beside the candidate, whichever type they speak for. */
export const CONTEXT_EVIDENCE: readonly Evidence[] = [
  { rule: "afterThe", holds: (c) => /^the$/i.test(before(c)?.text ?? "") },
  { rule: "afterArticleA", holds: (c) => /^an?$/.test(before(c)?.text ?? "") },
  { rule: "afterIn", holds: (c) => before(c)?.lower === "in" },
  { rule: "afterAt", holds: (c) => before(c)?.lower === "at" },
  { rule: "afterFrom", holds: (c) => before(c)?.lower === "from" },
  {
    rule: "afterTo",
    holds: (c) => before(c)?.lower === "to" && before(c, 2)?.lower !== "according",
  },
  { rule: "afterOf", holds: (c) => before(c)?.lower === "of" },
  { rule: "afterFor", holds: (c) => before(c)?.lower === "for" },
  { rule: "afterBy", holds: (c) => before(c)?.lower === "by" },
  { rule: "afterWith", holds: (c) => before(c)?.lower === "with" },
  { rule: "afterAnd", holds: (c) => before(c)?.lower === "and" },
  { rule: "afterComma", holds: (c) => before(c)?.text === "," },
  {
    rule: "afterSubordinator",
    holds: (c) =>
      /^(that|while|when|because|if|after|before|as|but|who|whom|where|than)$/.test(
        before(c)?.lower ?? "",
      ),
  },
  { rule: "afterOpeningBracket", holds: (c) => before(c)?.text === "(" },
  { rule: "afterOpeningQuote", holds: (c) => /^[“"‘']$/.test(before(c)?.text ?? "") },
  { rule: "afterPossessive", holds: (c) => before(c)?.possessive === true },
  {
    rule: "afterPlace",
    holds: (c) => isCapital(before(c)) && placeKind(before(c)?.text ?? "") !== null,
  },
  {
    rule: "afterNationality",
    holds: (c) => isCapital(before(c)) && gazetteerType(before(c)?.text ?? "") === "MISC",
  },
  { rule: "afterNumber", holds: (c) => before(c)?.kind === "number" },
  { rule: "afterVerb", holds: (c) => before(c)?.kind === "lower" && before(c)?.verb === true },
  {
    rule: "afterPlainWord",
    holds: (c) => before(c)?.kind === "lower" && before(c)?.verb === false,
  },
  { rule: "afterSlashOrDash", holds: (c) => /^[/–—-]$/.test(before(c)?.text ?? "") },
  {
    rule: "afterVersus",
    holds: (c) =>
      /^(against|beat|beats|defeated|over|v|vs|versus|edged|thrashed|hosts|hosted|joined|signed|visit|face|faces|faced)$/.test(
        before(c)?.lower ?? "",
      ),
  },
  { rule: "beforeComma", holds: (c) => after(c)?.text === "," },
  { rule: "beforeOpeningBracket", holds: (c) => after(c)?.text === "(" },
  { rule: "beforeClosingBracket", holds: (c) => after(c)?.text === ")" },
  { rule: "beforeClosingQuote", holds: (c) => /^[”"’']$/.test(after(c)?.text ?? "") },
  {
    rule: "beforeStop",
    holds: (c) => after(c) === undefined || /^[.;:!?]$/.test(after(c)?.text ?? ""),
  },
  { rule: "beforeVerb", holds: (c) => after(c)?.kind === "lower" && after(c)?.verb === true },
  { rule: "beforePlainWord", holds: (c) => after(c)?.kind === "lower" && after(c)?.verb === false },
  {
    rule: "beforePlural",
    holds: (c) =>
      after(c)?.kind === "lower" && after(c)?.verb === false && /[^s]s$/.test(after(c)?.text ?? ""),
  },
  { rule: "beforeAnd", holds: (c) => after(c)?.lower === "and" },
  { rule: "beforeOf", holds: (c) => after(c)?.lower === "of" },
  { rule: "beforeNumber", holds: (c) => after(c)?.kind === "number" },
  {
    rule: "beforeHyphen",
    holds: (c) =>
      after(c)?.text === "-" || (after(c)?.tight === true && after(c)?.kind === "lower"),
  },
  { rule: "beforeCapital", holds: (c) => isCapital(after(c)) },
  { rule: "possessive", holds: (c) => c.sentence[c.to - 1]?.possessive === true },
  {
    rule: "beforePreposition",
    holds: (c) => /^(in|at|on|to|from|for|with|by)$/.test(after(c)?.lower ?? ""),
  },
  { rule: "inList", holds: isInList },
];

function isInList(c: Candidate): boolean {
  return (
    before(c)?.text === "," &&
    /^(,|and)$/.test(after(c)?.text ?? "") &&
    (isCapital(before(c, 2)) || isCapital(after(c, 2)))
  );
}
