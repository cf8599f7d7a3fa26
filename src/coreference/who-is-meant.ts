import { countryOf, demonymCountry } from "../models/countries.ts";
import { isKinNoun } from "../people/roles/role-nouns.ts";
import { byCalling } from "./calling.ts";
import { genderOfNoun } from "./gender-words.ts";
import type { GrammaticalRole } from "./grammatical-role.ts";
import type { NamedPerson } from "./named-person.ts";
import type { Description } from "./people-descriptions.ts";
import type { Referent } from "./referents.ts";
import { covers } from "./role-classes.ts";

/** What is known when a description is read. */
interface Known {
  readonly people: readonly NamedPerson[];
  /** Of each person, by index. */
  readonly referents: readonly Referent[];
  readonly recent: readonly Referent[];
  /** Indexes of the people whose role has the description's head noun. */
  readonly withHead: readonly number[];
  readonly lastNamed: readonly { readonly person: number; readonly sentence: number }[];
  readonly sentence: number;
  /** What the description is in its clause. */
  readonly role: GrammaticalRole;
  /** Index of the person whose relation it is: "her" in "her brother". */
  readonly possessor: number | null;
}

/** Who is meant, and by what rule. */
interface Meant {
  readonly referent: Referent;
  readonly rule: string;
}

const GENERIC_MODIFIER =
  /^(?:former|then|new|old|young|late|veteran|elderly|current|outgoing|incoming|acting|interim|\d+|year|same|two|first|top|ex)$/;
const CLASS_REACH = 4;
const MOST_NAMESAKES = 16;

/** The one person whom a definite description can mean; undefined rather than a guess. */
export function whoIsMeant(description: Description, known: Known): Meant | undefined {
  switch (description.kind) {
    case "latter":
    case "former":
      return oneOfTwo(description.kind, known);
    case "age":
      return byAge(description, known);
    case "anybody":
      return description.head === "counterpart"
        ? byCountry(description, known)
        : byGender(description, known);
    case "role":
      return byRole(description, known);
  }
}

/** "the latter": the person named last; "the former": the one before, where one sentence named both. */
function oneOfTwo(which: "latter" | "former", known: Known): Meant | undefined {
  const [before, last] = known.lastNamed.slice(-2);
  const meant = which === "latter" ? (last ?? before) : last === undefined ? undefined : before;
  if (meant === undefined || known.sentence - meant.sentence > 1) return undefined;
  const referent = known.referents[meant.person];
  return referent === undefined
    ? undefined
    : { referent, rule: which === "latter" ? "theLatter" : "theFormer" };
}

/** "the 34-year-old": who was said to be of that age, else the subject of this sentence or the last whose age is not told. */
function byAge({ age }: Description, { people, recent, sentence }: Known): Meant | undefined {
  const agesOf = ({ person }: Referent) => (person === null ? undefined : people[person]?.ages);
  const aged = recent.filter((referent) => age !== null && agesOf(referent)?.has(age));
  if (aged.length === 1 && aged[0] !== undefined) return { referent: aged[0], rule: "age" };
  const subjects = recent.filter((referent) =>
    referent.touches.some(
      (touched) =>
        touched.role === "subject" && !touched.quoted && sentence - touched.sentence <= 1,
    ),
  );
  const last = subjects.at(-1);
  return last !== undefined && agesOf(last)?.size === 0
    ? { referent: last, rule: "ageOfSubject" }
    : undefined;
}

/** "the woman": the only one of the gender in this sentence and the last. */
function byGender(
  { head, restricted, modifiers, complement }: Description,
  known: Known,
): Meant | undefined {
  const gender = genderOfNoun(head);
  if (gender === null || restricted || complement.length > 0) return undefined;
  if (modifiers.some((word) => !GENERIC_MODIFIER.test(word))) return undefined;
  const near = known.recent.filter(({ touches, told, bound, guessed }) => {
    const last = touches.at(-1);
    return (
      last !== undefined &&
      known.sentence - last.sentence <= 2 &&
      // In "Aydin treated the boy" the boy is somebody else.
      !(known.role === "object" && last.role === "subject" && last.sentence === known.sentence) &&
      (told ?? bound ?? guessed ?? gender) === gender
    );
  });
  const referent = near.length === 1 ? near[0] : undefined;
  return referent === undefined ? undefined : { referent, rule: "genderNoun" };
}

/** "her Chinese counterpart": the one person near whose role names the country. */
function byCountry({ modifiers }: Description, known: Known): Meant | undefined {
  const country = modifiers.map(demonymCountry).find((code) => code !== null);
  const near = known.recent.filter(({ person, touches }) => {
    const last = touches.at(-1);
    if (person === null || last === undefined || person === known.possessor) return false;
    const { countries } = known.people[person] ?? {};
    return known.sentence - last.sentence <= CLASS_REACH && countries?.has(country ?? "") === true;
  });
  const only = near.length === 1 ? near[0] : undefined;
  return only === undefined ? undefined : { referent: only, rule: "counterpart" };
}

function byRole(description: Description, known: Known): Meant | undefined {
  if (description.restricted) return undefined;
  const national = description.modifiers.some((word) => demonymCountry(word) !== null);
  if (national) {
    const meant = byNationality(description, known);
    if (meant !== undefined) return meant;
  }
  const introduced = (person: number) => (known.referents[person]?.touches.length ?? 0) > 0;
  const exact = known.withHead
    .slice(-MOST_NAMESAKES)
    .filter((person) => introduced(person) && fits(description, known.people[person], "exact"));
  const bestExact = mostRecent(exact.map((person) => known.referents[person]));
  const unnamed = known.recent.findLast(
    ({ person, heads }) => person === null && heads.has(description.head),
  );
  if (bestExact !== undefined) {
    return laterOf(bestExact, unnamed, description) === unnamed
      ? undefined
      : { referent: bestExact, rule: "roleNoun" };
  }
  if (unnamed !== undefined) return undefined;
  if (description.phrase.opening === "possessive") return byKinship(description, known);
  const called = byCalling(description, known.recent, known.people, known.sentence);
  if (national) return called;
  const covered = known.recent.filter(({ person, touches }) => {
    const last = touches.at(-1);
    if (person === null || last === undefined) return false;
    if (known.sentence - last.sentence > CLASS_REACH) return false;
    return fits(description, known.people[person], "class");
  });
  const only = covered.length === 1 ? covered[0] : undefined;
  if (only !== undefined) return { referent: only, rule: "roleClass" };
  return called ?? byNarrowerRole(description, known);
}

/** "the barrister" of the only lawyer near: a post that the one told covers. */
function byNarrowerRole(
  { head, modifiers, complement, phrase }: Description,
  known: Known,
): Meant | undefined {
  if (phrase.opening !== "definite" || modifiers.length + complement.length > 0) return undefined;
  const told = genderOfNoun(head);
  const near = known.recent.filter(({ person, touches, ...referent }) => {
    const last = touches.at(-1);
    if (person === null || last === undefined || known.sentence - last.sentence > 2) return false;
    const gender = referent.told ?? referent.bound ?? referent.guessed;
    if (told !== null && gender !== null && told !== gender) return false;
    return known.people[person]?.roles.some(
      ({ head: post }) => NARROWED.test(post) && covers(post, head),
    );
  });
  const only = near.length === 1 ? near[0] : undefined;
  return only === undefined ? undefined : { referent: only, rule: "narrowerRole" };
}

/** Posts and trades that news narrows when it comes back to somebody. */
const NARROWED =
  /^(?:lawyer|attorney|doctor|scientist|researcher|teacher|player|footballer|athlete|artist|musician|writer|farmer)$/;

/** "the Chinese leader": of those whose role names the country, the one whose post is or is covered by "leader". */
function byNationality(description: Description, known: Known): Meant | undefined {
  const national = known.recent.filter(
    ({ person }) => person !== null && (known.people[person]?.countries.size ?? 0) > 0,
  );
  const fitting = (level: "exact" | "class") =>
    national.filter(
      ({ person }) => person !== null && fits(description, known.people[person], level),
    );
  const exact = fitting("exact").at(-1);
  if (exact !== undefined) return { referent: exact, rule: "nationalRole" };
  const covered = fitting("class");
  const only = covered.length === 1 ? covered[0] : undefined;
  return only === undefined ? undefined : { referent: only, rule: "nationalRole" };
}

/** "her brother": the one man of her family name. */
function byKinship({ head }: Description, known: Known): Meant | undefined {
  const gender = genderOfNoun(head);
  const { possessor, people, recent } = known;
  if (!isKinNoun(head) || gender === null || possessor === null) return undefined;
  const familyName = people[possessor]?.familyName ?? null;
  const kin = recent.filter(({ person, told, bound, guessed }) => {
    if (person === null || person === possessor || familyName === null) return false;
    return people[person]?.familyName === familyName && (told ?? bound ?? guessed) === gender;
  });
  const only = kin.length === 1 ? kin[0] : undefined;
  return only === undefined ? undefined : { referent: only, rule: "kinship" };
}

/** An unnamed one of the same role who was spoken of later is meant, unless the description says more. */
function laterOf(
  named: Referent,
  unnamed: Referent | undefined,
  { modifiers }: Description,
): Referent {
  if (unnamed === undefined || modifiers.length > 0) return named;
  const a = named.touches.at(-1)?.token ?? -1;
  const b = unnamed.touches.at(-1)?.token ?? -1;
  return b > a ? unnamed : named;
}

function mostRecent(referents: readonly (Referent | undefined)[]): Referent | undefined {
  let best: Referent | undefined;
  for (const referent of referents) {
    if (referent === undefined) continue;
    if ((referent.touches.at(-1)?.token ?? -1) > (best?.touches.at(-1)?.token ?? -1))
      best = referent;
  }
  return best;
}

/** Whether a description can mean a person, by head noun, nationality, modifiers and complement. */
function fits(
  { head, modifiers, complement }: Description,
  person: NamedPerson | undefined,
  level: "exact" | "class",
): boolean {
  if (person === undefined) return false;
  const told = genderOfNoun(head);
  if (told !== null && person.told !== null && told !== person.told) return false;
  const roles = person.roles.filter((role) =>
    level === "exact" ? role.head === head : covers(head, role.head),
  );
  return roles.some(({ words }) => {
    if (complement.length > 0 && !complement.some((word) => words.has(word))) {
      // "the president of Brazil" of "the Brazilian president"
      const country = countryOf(complement.join(" "));
      if (country === null || !person.countries.has(country)) return false;
    }
    return modifiers.every((word) => {
      if (GENERIC_MODIFIER.test(word)) return true;
      const country = demonymCountry(word);
      if (country !== null) {
        return person.countries.has(country) || (level === "exact" && person.countries.size === 0);
      }
      return words.has(word) || (level === "exact" && words.size <= 1);
    });
  });
}
