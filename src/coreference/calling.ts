import { demonymCountry } from "../models/countries.ts";
import { isCircumstance, isRoleNoun } from "../people/roles/role-nouns.ts";
import { genderOfNoun } from "./gender-words.ts";
import type { NamedPerson } from "./named-person.ts";
import type { Description } from "./people-descriptions.ts";
import type { Referent } from "./referents.ts";
import { isAnybody } from "./role-classes.ts";

/** Trades by which news goes on speaking of somebody just named, and that a scene does not bring with it as "the judge" is. */
const CALLINGS: ReadonlySet<string> = new Set(
  `striker winger midfielder defender goalkeeper forward playmaker footballer quarterback pitcher batsman bowler
   fullback full-back centre-back cricketer runner sprinter swimmer cyclist boxer golfer skier skater gymnast athlete
   wrestler jockey rower surfer judoka climber mountaineer explorer astronaut singer rapper vocalist soprano tenor
   songwriter singer-songwriter musician composer pianist violinist cellist guitarist drummer actor actress comedian
   filmmaker film-maker screenwriter playwright dramatist author novelist poet writer essayist biographer memoirist
   artist painter sculptor dancer ballerina choreographer cartoonist photographer chef star superstar icon legend
   laureate philanthropist billionaire millionaire tycoon entrepreneur businessman businesswoman scientist physicist
   chemist biologist geologist glaciologist ecologist climatologist oceanographer astronomer historian philosopher
   sociologist anthropologist archaeologist economist mathematician veteran champion`.split(/\s+/),
);

/** Those who act in many scenes unnamed, so that their post alone says of nobody just named that it is theirs. */
const OF_THE_SCENE: ReadonlySet<string> = new Set(
  `judge jury juror magistrate coroner prosecutor spokesman spokeswoman spokesperson official officer detective
   constable policeman policewoman inspector investigator witness source reporter correspondent journalist
   president minister premier chancellor secretary governor mayor king queen prince princess emperor emir sultan
   pope ambassador envoy diplomat commissioner commander general colonel captain sergeant soldier guard leader
   chief chairman chairwoman chair head boss executive manager coach referee umpire director owner driver pilot
   member aide adviser advisor deputy lawmaker senator mp councillor politician representative negotiator
   candidate agent assistant partner speaker interviewer host moderator editor doctor lawyer attorney solicitor
   regulator teammate predecessor successor employee worker victim suspect defendant`.split(/\s+/),
);

/** Posts that leave open what somebody is by trade. */
const BESIDE_A_TRADE: ReadonlySet<string> = new Set(
  "prof professor dr doctor academic researcher lecturer founder co-founder owner member resident author".split(
    " ",
  ),
);

/** How many sentences back the one who is meant may last have been spoken of. */
const REACH = 2;

/**
 * Whom "the striker" or "the 19-year-old apprentice" means where nobody has been called so: the only one near
 * whose roles, gender and age allow it. Undefined where two may be meant.
 */
export function byCalling(
  description: Description,
  recent: readonly Referent[],
  people: readonly NamedPerson[],
  sentence: number,
): { readonly referent: Referent; readonly rule: string } | undefined {
  const { head, modifiers, complement, phrase } = description;
  if (phrase.opening !== "definite" || complement.length > 0) return undefined;
  const age = modifiers.includes("old") ? modifiers.find((word) => /^\d+$/.test(word)) : undefined;
  if (age === undefined && !CALLINGS.has(head)) {
    return byTrade(description, recent, people, sentence);
  }
  const told = genderOfNoun(head);
  const near = recent.filter(({ touches, person, ...referent }) => {
    const last = touches.at(-1);
    if (last === undefined || sentence - last.sentence > REACH) return false;
    const named = person === null ? undefined : people[person];
    if (named === undefined) return false;
    const gender = referent.told ?? referent.bound ?? referent.guessed;
    if (told !== null && gender !== null && told !== gender) return false;
    if (named.ages.size > 0 && age !== undefined) return named.ages.has(age);
    return named.roles.every(({ head: post }) => age !== undefined || allows(post));
  });
  const [only, another] = near;
  if (only === undefined && age === undefined) {
    return byTrade(description, recent, people, sentence);
  }
  if (only === undefined || another !== undefined) return undefined;
  return { referent: only, rule: age === undefined ? "calling" : "ageOfSubject" };
}

/**
 * Whom "the retired postman", "the Nigerian bookbinder" or "the nurse" means: the only one who was the subject of
 * the main clause of this sentence or the last. A trade that says nothing else of them needs somebody without a post.
 */
function byTrade(
  { head, modifiers }: Description,
  recent: readonly Referent[],
  people: readonly NamedPerson[],
  sentence: number,
): { readonly referent: Referent; readonly rule: string } | undefined {
  if (OF_THE_SCENE.has(head) || isCircumstance(head) || !isRoleNoun(head)) return undefined;
  const saysMore = modifiers.some(
    (word) => /^(?:retired|former)$/.test(word) || demonymCountry(word) !== null,
  );
  if (!saysMore && modifiers.length > 0) return undefined;
  const told = genderOfNoun(head);
  const subjects = recent.filter(({ touches }) =>
    touches.some(
      ({ role, quoted, embedded, sentence: at }) =>
        role === "subject" && !quoted && !embedded && sentence - at <= 1,
    ),
  );
  const [only, another] = subjects;
  const person = only?.person ?? null;
  const named = person === null ? undefined : people[person];
  if (only === undefined || another !== undefined || named === undefined) return undefined;
  const gender = only.told ?? only.bound ?? only.guessed;
  if (told !== null && gender !== null && told !== gender) return undefined;
  const mayBe = (post: string) =>
    isCircumstance(post) || isAnybody(post) || BESIDE_A_TRADE.has(post);
  if (!saysMore && !named.roles.every(({ head: post }) => mayBe(post))) return undefined;
  return { referent: only, rule: "calling" };
}

/** Whether somebody of the role may be called by a trade that the text has not told yet. */
function allows(post: string): boolean {
  return CALLINGS.has(post) || isCircumstance(post) || isAnybody(post);
}
