import { after, before, type Candidate } from "../candidate.ts";
import { COMPANY_NOUNS, HYPHEN_SUFFIXES, ORGANIZATION_NOUNS } from "../lexicon/cues.ts";
import { COMPANY_FORMS, OPENING_ORGANIZATION_WORDS } from "../lexicon/heads.ts";
import { ROLES } from "../lexicon/titles.ts";
import type { Evidence } from "./evidence.ts";

/** What shows an organization. */
export const ORGANIZATION_EVIDENCE: readonly Evidence[] = [
  { rule: "listedOrganization", holds: (c) => c.listed === "ORG" },
  {
    rule: "companyForm",
    holds: (c) => c.names.length > 1 && COMPANY_FORMS.has(c.names.at(-1)?.lower ?? ""),
  },
  { rule: "organizationHead", holds: (c) => c.headType === "ORG" },
  { rule: "acronym", holds: isAcronym },
  {
    rule: "acronymInParentheses",
    holds: (c) => isAcronym(c) && before(c)?.text === "(" && after(c)?.text === ")",
  },
  {
    rule: "openingOrganizationWord",
    holds: (c) =>
      c.names.length > 1 && OPENING_ORGANIZATION_WORDS.has(c.sentence[c.from]?.lower ?? ""),
  },
  {
    rule: "acronymFirst",
    holds: (c) =>
      c.names.length > 1 &&
      /^[A-Z]{1,4}$/.test(c.names[0]?.text ?? "") &&
      c.names[1]?.kind === "capital",
  },
  {
    rule: "acronymLast",
    holds: (c) =>
      c.names.length > 1 &&
      /^[A-Z]{2,4}$/.test(c.names.at(-1)?.text ?? "") &&
      c.names[0]?.kind === "capital",
  },
  { rule: "ampersandInside", holds: (c) => c.text.includes("&") },
  {
    rule: "innerCapital",
    holds: (c) =>
      c.names.length === 1 &&
      /\p{Ll}{2}\p{Lu}/u.test(c.text) &&
      !/^(Mc|Mac|De|Di|La|Le|Van|O['’]|D['’])/.test(c.text),
  },
  {
    rule: "kindThenName",
    holds: (c) => ORGANIZATION_NOUNS.has(before(c)?.text ?? ""),
  },
  {
    rule: "nameThenCompanyNoun",
    holds: (c) => COMPANY_NOUNS.has(after(c)?.text ?? "") && c.listed !== "LOC",
  },
  {
    rule: "nameThenRoleThenName",
    holds: (c) =>
      ROLES.has(after(c)?.lower ?? "") && after(c)?.kind === "capital" && c.listed !== "LOC",
  },
  {
    rule: "sharesOfName",
    holds: (c) =>
      before(c)?.text === "of" &&
      /^(shares|subsidiary|unit|chairman|ceo|executive|employees|owner|parent|division|arm|clients|customers|members|member|founder|co-founder|director|editor|supporters|leader)$/.test(
        before(c, 2)?.lower ?? "",
      ),
  },
  {
    rule: "roleAtName",
    holds: (c) =>
      before(c)?.text === "at" &&
      (ROLES.has(before(c, 2)?.lower ?? "") ||
        ROLES.has((before(c, 2)?.lower ?? "").replace(/s$/, ""))),
  },
  {
    rule: "nameThenOwned",
    holds: (c) =>
      /^(owned|affiliated|linked|run|controlled)$/.test(after(c)?.text ?? "") &&
      after(c)?.tight === false &&
      HYPHEN_SUFFIXES.has(after(c)?.text ?? ""),
  },
  {
    rule: "tickerAfter",
    holds: (c) =>
      after(c)?.text === "(" &&
      /^[A-Z0-9]{1,6}$/.test(after(c, 2)?.text ?? "") &&
      /^[.:)]$/.test(after(c, 3)?.text ?? "") &&
      c.names.length > 0,
  },
  {
    rule: "itsRelative",
    holds: (c) => after(c)?.text === "," && after(c, 2)?.text === "which",
  },
  { rule: "companyApposition", holds: hasApposition },
];

function isAcronym(c: Candidate): boolean {
  return c.names.length === 1 && /^[A-Z][A-Z0-9&-]{1,6}$/.test(c.text);
}

/** "X, a maker of …", "X, the country’s largest bank". */
function hasApposition(c: Candidate): boolean {
  if (after(c)?.text !== "," || !/^(a|an|the|its|one|another)$/.test(after(c, 2)?.text ?? ""))
    return false;
  for (let distance = 3; distance < 9; distance++) {
    const word = after(c, distance);
    if (
      word === undefined ||
      word.kind === "mark" ||
      /^(of|at|for|in|on|to|who|which|that|said)$/.test(word.text)
    )
      return false;
    if (ROLES.has(word.lower) && !ROLES.has(after(c, distance + 1)?.lower ?? "")) return false;
    if (ORGANIZATION_NOUNS.has(word.text) && after(c, distance + 1)?.kind !== "lower") return true;
    if (
      ORGANIZATION_NOUNS.has(word.text) &&
      /^(of|in|that|which|based|and|for|with)$/.test(after(c, distance + 1)?.text ?? "")
    )
      return true;
  }
  return false;
}
