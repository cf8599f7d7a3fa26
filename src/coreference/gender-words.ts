/** Nouns that tell the gender of the person they stand for. */
const FEMALE = `
  abbess actress alderwoman assemblywoman aunt ballerina baroness bride businesswoman chairwoman
  congresswoman councilwoman countess dame daughter daughter-in-law duchess empress fiancee
  firewoman forewoman girl girlfriend goddess godmother granddaughter grandma grandmother
  half-sister headmistress heiress hostess housewife lady landlady madam matriarch mom mother
  mother-in-law mum niece noblewoman nun policewoman priestess princess queen saleswoman
  schoolgirl seamstress sister sister-in-law spokeswoman sportswoman stateswoman stepdaughter
  stepmother stewardess viscountess waitress widow wife woman ex-wife songstress midwife
`;
const MALE = `
  abbot alderman assemblyman baron boy boyfriend brother brother-in-law businessman cameraman
  chairman clergyman congressman councilman count dad duke emperor father father-in-law fiance
  fireman fisherman friar gentleman godfather grandfather grandpa grandson groom gunman half-brother
  headmaster husband imam king landlord lord man monk monsignor nephew patriarch policeman pope
  priest prince salesman schoolboy shah sheikh son son-in-law spokesman sportsman statesman stepfather
  stepson sultan uncle viscount waiter widower ex-husband quarryman cardinal archbishop emir ayatollah
  altar-boy batsman
`;

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const FEMALE_NOUNS = words(FEMALE);
const MALE_NOUNS = words(MALE);

/** Nouns in "-man" that are used of women too, so that they tell nothing. */
const EITHER: ReadonlySet<string> = words("chairman human layman ombudsman alderman midwife");

export type Gender = "male" | "female";

/** The gender that a noun tells, where it tells one. */
export function genderOfNoun(noun: string): Gender | null {
  const key = noun.toLowerCase().replace(/\.$/, "");
  if (EITHER.has(key)) return null;
  if (FEMALE_NOUNS.has(key)) return "female";
  return MALE_NOUNS.has(key) ? "male" : null;
}

const PRONOUNS: Readonly<Record<string, Gender>> = {
  he: "male",
  him: "male",
  his: "male",
  himself: "male",
  she: "female",
  her: "female",
  hers: "female",
  herself: "female",
};

/** The gender of a singular personal pronoun of the third person; null for any other word. */
export function genderOfPronoun(word: string): Gender | null {
  return Object.hasOwn(PRONOUNS, word) ? (PRONOUNS[word] ?? null) : null;
}
