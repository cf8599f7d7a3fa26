import nlp from "compromise";

/** How a verb phrase is put: "has not been charged" is a negated past passive of "charge". */
export interface VerbPhrase {
  /** Dictionary form with its particle ("lay off"); null where it cannot be told. */
  readonly infinitive: string | null;
  readonly tense: "past" | "present" | "future";
  readonly negated: boolean;
  readonly passive: boolean;
  /** Auxiliaries and modals in lower case, in order. */
  readonly auxiliaries: readonly string[];
}

/** Reads short phrases, and remembers what it has read. */
export interface PhraseReader {
  /** Reads one verb phrase without its subject or object; null where compromise sees no verb. */
  verbPhrase(phrase: string): VerbPhrase | null;
}

/** compromise tags about 30,000 tokens a second: a phrase longer than this is no phrase, and is not read. */
const LONGEST_PHRASE = 120;

/**
 * Makes a reader with a cache of its own. The same phrase always gets the same answer, cached or not.
 * @param capacity how many answers are kept; the oldest goes first.
 */
export function phraseReader(capacity = 2000): PhraseReader {
  const verbs = boundedCache<VerbPhrase | null>(capacity);
  return Object.freeze({
    verbPhrase: (phrase: string) => verbs(plain(phrase).toLowerCase(), readVerbPhrase),
  });
}

/** Remembers the answers of a pure function, at most `capacity` of them. */
export function boundedCache<Answer>(
  capacity: number,
): (key: string, answer: (key: string) => Answer) => Answer {
  const kept = new Map<string, { readonly answer: Answer }>();
  return (key, answer) => {
    const known = kept.get(key);
    if (known !== undefined) return known.answer;
    const made = answer(key);
    if (kept.size >= capacity) {
      const oldest = kept.keys().next();
      if (!oldest.done) kept.delete(oldest.value);
    }
    if (capacity > 0) kept.set(key, { answer: made });
    return made;
  };
}

/** White space made single, typographic apostrophes straight, and stops at the ends taken off. */
function plain(phrase: string): string {
  const bounded = phrase.length > LONGEST_PHRASE ? "" : phrase;
  return withoutStops(bounded.replace(/[’ʼ]/g, "'").replace(/\s+/g, " ").trim());
}

/** compromise takes a stop or comma after a word as part of it, in its text and in its offsets. */
function withoutStops(phrase: string): string {
  return phrase.replace(/^[.,;:!?]{1,9}/, "").replace(/[.,;:!?]{1,9}$/, "");
}

const BE = new Set(["be", "am", "is", "are", "was", "were", "been", "being", "get", "gets", "got"]);
const AUXILIARIES = new Set([
  ...BE,
  ..."have has had having do does did will would shall should can could may might must to".split(
    " ",
  ),
]);

function readVerbPhrase(phrase: string): VerbPhrase | null {
  if (phrase === "") return null;
  const verb = field(firstOf(nlp(phrase).verbs().json()), "verb");
  const grammar = field(verb, "grammar");
  const infinitive = textOf(field(verb, "infinitive"));
  if (verb === undefined || infinitive === null) return null;
  const words = phrase.split(" ");
  const auxiliaries = words.slice(0, -1).filter((word) => AUXILIARIES.has(word));
  const last = words.at(-1) ?? "";
  return Object.freeze({
    infinitive: mainVerb(infinitive),
    tense: tenseOf(textOf(field(grammar, "tense"))),
    negated: field(verb, "negative") === true,
    passive: BE.has(auxiliaries.at(-1) ?? "") && !last.endsWith("ing"),
    auxiliaries: Object.freeze(auxiliaries),
  });
}

/** compromise gives some passives whole as their own infinitive ("were hurt"): that tells nothing. */
function mainVerb(infinitive: string): string | null {
  const cleaned = withoutStops(infinitive).trim();
  return cleaned === "" || AUXILIARIES.has(cleaned.split(" ")[0] ?? "") ? null : cleaned;
}

function tenseOf(tense: string | null): VerbPhrase["tense"] {
  if (tense === "PastTense") return "past";
  return tense === "FutureTense" ? "future" : "present";
}

function firstOf(list: unknown): unknown {
  return Array.isArray(list) ? list[0] : undefined;
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  const fields: Readonly<Record<string, unknown>> = { ...value };
  return fields[name];
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}
