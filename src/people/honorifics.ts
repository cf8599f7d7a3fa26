/** Forms of address: they stand before a name, tell the gender where they do, and are no role. */
const HONORIFICS: Readonly<Record<string, "male" | "female" | null>> = {
  mr: "male",
  mister: "male",
  mrs: "female",
  ms: "female",
  miss: "female",
  mx: null,
  dr: null,
  doctor: null,
  sir: "male",
  señor: "male",
  señora: "female",
  monsieur: "male",
  madame: "female",
  madam: "female",
  mme: "female",
  herr: "male",
  frau: "female",
  signor: "male",
  signora: "female",
  lady: "female",
  dame: "female",
  hajji: null,
  hajj: null,
  alhaji: "male",
  alhaja: "female",
  hajiya: "female",
  datuk: "male",
  don: "male",
  doña: "female",
  pak: "male",
  hon: null,
  engr: null,
  shri: "male",
  smt: "female",
};

const LONGEST = 9;

/** What the word says as a form of address: undefined where it is none, null where it tells no gender. */
export function honorificGender(word: string): "male" | "female" | null | undefined {
  if (word.length > LONGEST) return undefined;
  const key = word.toLowerCase().replace(/\.$/, "");
  return Object.hasOwn(HONORIFICS, key) ? HONORIFICS[key] : undefined;
}
