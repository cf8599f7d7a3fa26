import { isCircumstance } from "../people/roles/role-nouns.ts";
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

/** How many sentences back the one who is meant may last have been spoken of. */
const REACH = 2;

/**
 * Whom "the striker" or "the 19-year-old apprentice" means where nobody has been called so: the only one near
 * whose roles, gender and age allow it. Undefined where two may be meant.
 */
export function byCalling(
  { head, modifiers, complement, phrase }: Description,
  recent: readonly Referent[],
  people: readonly NamedPerson[],
  sentence: number,
): { readonly referent: Referent; readonly rule: string } | undefined {
  if (phrase.opening !== "definite" || complement.length > 0) return undefined;
  const age = modifiers.includes("old") ? modifiers.find((word) => /^\d+$/.test(word)) : undefined;
  if (age === undefined && !CALLINGS.has(head)) return undefined;
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
  if (only === undefined || another !== undefined) return undefined;
  return { referent: only, rule: age === undefined ? "calling" : "ageOfSubject" };
}

/** Whether somebody of the role may be called by a trade that the text has not told yet. */
function allows(post: string): boolean {
  return CALLINGS.has(post) || isCircumstance(post) || isAnybody(post);
}
