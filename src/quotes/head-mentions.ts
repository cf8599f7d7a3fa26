import { type Cast, mentionsOver, type Named } from "./cast.ts";
import { ownerOf } from "./owners.ts";
import type { PhraseUnit } from "./units.ts";

/** Letters behind a name, in lower case: "Ana Brod KC". */
const POST_NOMINALS: ReadonlySet<string> = new Set(
  "kc qc sc mp mep msp mla td obe mbe cbe md phd frs jp esq jr sr".split(" "),
);

/** The mention that covers the head of a phrase: a name before a description, a person before others. */
export function headMention(
  cast: Cast,
  phrase: PhraseUnit,
  type?: Named["type"],
): Named | undefined {
  const honoured = POST_NOMINALS.has(phrase.head);
  const over = mentionsOver(cast, honoured ? phrase : phrase.headSpan).filter(
    (mention) =>
      (type === undefined || mention.type === type) &&
      (honoured ? mention.kind === "name" : mention.end >= phrase.headSpan.end),
  );
  return over.sort((a, b) => rank(a) - rank(b) || b.end - b.start - (a.end - a.start))[0];
}

/** The mention that covers the head of a phrase, unless the phrase belongs to the same one: "Kos's lawyer" is not Kos. */
export function headOfOther(text: string, cast: Cast, phrase: PhraseUnit): Named | undefined {
  const own = headMention(cast, phrase);
  if (own?.kind !== "description") return own;
  const owner = ownerOf(text, phrase);
  const owned =
    owner !== undefined &&
    mentionsOver(cast, owner.headSpan).some(
      ({ kind, entity }) => kind !== "description" && entity === own.entity,
    );
  return owned ? undefined : own;
}

function rank(mention: Named): number {
  const kind = mention.kind === "name" ? 0 : mention.kind === "description" ? 1 : 2;
  return kind * 3 + ["person", "organization", "place"].indexOf(mention.type);
}
