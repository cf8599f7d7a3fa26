import type { Token } from "../syntax/layers.ts";
import { type NounPhrase, nounPhraseAt } from "../syntax/noun-phrases.ts";
import { cueLemma, particlesOf } from "./cues.ts";
import type { Unit, VerbUnit } from "./units.ts";

const MODALS: ReadonlySet<string> = new Set(
  "will would could can may might shall should must wo ca 'll ’ll".split(" "),
);
const NEGATIONS: ReadonlySet<string> = new Set("not n't n’t never nt cannot".split(" "));

/** A unit and the token behind it. */
export interface Read {
  readonly unit: Unit;
  readonly next: number;
}

/** Reads the verb group, noun phrase or word that starts at token `i` and ends before `end`. */
export function unitAt(tokens: readonly Token[], i: number, end: number): Read {
  const verb = tokens[i]?.lower === "according" ? undefined : verbAt(tokens, i, end);
  if (verb !== undefined) return verb;
  const phrase = nounPhraseAt(tokens, i, cutAtCue(tokens, i, end));
  const token = tokens[i];
  if (phrase !== undefined) {
    const { head: last, endToken } = grown(tokens, phrase, end);
    const head = tokens[last];
    return {
      unit: {
        kind: "phrase",
        start: phrase.start,
        end: Math.max(phrase.end, head?.end ?? 0),
        type: phrase.kind,
        head: head?.lower ?? "",
        headSpan: { start: head?.start ?? phrase.start, end: head?.end ?? phrase.end },
        token: last,
      },
      next: endToken,
    };
  }
  const some = quantifierAt(tokens, i);
  if (some !== undefined) return some;
  const inWord = tokens[i - 1]?.end === token?.start && tokens[i + 1]?.start === token?.end;
  return {
    unit: {
      kind: "word",
      start: token?.start ?? 0,
      end: token?.end ?? 0,
      // The hyphen of "so-called" is no dash.
      lower: token !== undefined && inWord && /^[-–]$/.test(token.text) ? "" : (token?.lower ?? ""),
      upos: token?.upos ?? "X",
      token: i,
    },
    next: i + 1,
  };
}

/** A phrase with what belongs to it: "the 31-year|-old", "the local|’s president". */
function grown(
  tokens: readonly Token[],
  { head, endToken }: NounPhrase,
  end: number,
): Pick<NounPhrase, "head" | "endToken"> {
  const link = tokens[endToken];
  const last = tokens[endToken + 1];
  if (link === undefined || last === undefined || endToken + 1 >= end) return { head, endToken };
  if (/^olds?$/.test(last.lower) && /^[-‐‑]$/.test(link.text) && link.end === last.start)
    return { head: endToken + 1, endToken: endToken + 2 };
  if (link.upos !== "PART" || !/^['’]s$/.test(link.lower)) return { head, endToken };
  const owned = nounPhraseAt(tokens, endToken + 1, cutAtCue(tokens, endToken + 1, end));
  return owned === undefined || owned.kind === "pronoun" ? { head, endToken } : owned;
}

const QUANTIFIERS =
  /^(many|most|some|several|few|both|none|all|those|dozens|hundreds|thousands|another)$/;

/** A word of number that stands for people: "Many in the crowd said", "Several said", "Those surveyed say". */
function quantifierAt(tokens: readonly Token[], i: number): Read | undefined {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (token === undefined || next === undefined || !QUANTIFIERS.test(token.lower)) return undefined;
  // "Another, Ivo Kos, said"
  const alone = token.lower === "another" && /^(,|who)$/.test(next.lower);
  if (!alone && next.upos !== "VERB" && !/^(of|in|at|on|among|with)$/.test(next.lower))
    return undefined;
  const { start, end, lower } = token;
  const headSpan = { start, end };
  return {
    unit: { kind: "phrase", start, end, type: "common", head: lower, headSpan, token: i },
    next: i + 1,
  };
}

/** Ends a noun phrase before a reporting verb that the tagger took for a noun: "The minister claims". */
function cutAtCue(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from; i < Math.min(end, from + 24); i++) if (i > from && isCue(tokens, i)) return i;
  return end;
}

/** Whether the token is a reporting verb, also where the tagger took it for a noun. */
function isCue(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || cueLemma(token.lower) === undefined) return false;
  if (token.upos === "VERB") return true;
  if (/^(said|told|says|wrote)$/.test(token.lower)) return true;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (token.upos !== "NOUN" && token.upos !== "PROPN") return false;
  if (before === undefined || !/^(NOUN|PROPN|PRON)$/.test(before.upos)) return false;
  if (before.xpos === "PRP$" || before.xpos === "POS") return false;
  if (particlesOf(cueLemma(token.lower) ?? "")?.has(after?.lower ?? "") === true) return true;
  if (after === undefined) return false;
  if (token.lower === "estimates" && after.upos === "NUM") return true;
  // "Shipowners estimate that"
  if (/s$/.test(before.lower) && after.lower === "that") return true;
  if (!/(s|ed)$/.test(token.lower)) return false;
  if (/^(that|it|he|she|they|the|a|an|no|its|his|her|their)$/.test(after.lower)) return true;
  if (after.text === ":") return true;
  return /^[,.;]$/.test(after.text) && opensClause(tokens, i);
}

/** Whether nothing but a short noun phrase stands between token `i` and the comma before it. */
function opensClause(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 6); k--) {
    const token = tokens[k];
    if (token !== undefined && /^[,"”’'»]$/.test(token.text)) return true;
    if (token === undefined || !/^(NOUN|PROPN|ADJ|DET|PRON)$/.test(token.upos)) return false;
  }
  return false;
}

/** A verb group: auxiliaries, "not", adverbs between them, "to", and the main verb. */
function verbAt(tokens: readonly Token[], from: number, end: number): Read | undefined {
  const first = tokens[from];
  if (first === undefined) return undefined;
  let i = from;
  let main = -1;
  for (; i < end; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.upos === "AUX" || NEGATIONS.has(token.lower)) {
      if (main >= 0 && tokens[main]?.upos === "VERB") break;
      if (token.upos === "AUX") main = i;
    } else if (token.upos === "VERB" || isCue(tokens, i)) {
      if (main >= 0 && tokens[main]?.upos === "VERB") break;
      main = i;
      i++;
      break;
    } else if (token.lower === "to" && i === from && tokens[i + 1]?.upos === "VERB") {
    } else if (!(token.upos === "ADV" && main >= 0)) break;
  }
  if (main < 0) return undefined;
  const head = tokens[main];
  if (head === undefined) return undefined;
  return { unit: verbUnit(tokens, from, main), next: main + 1 };
}

function verbUnit(tokens: readonly Token[], from: number, main: number): VerbUnit {
  const head = tokens[main];
  const group = tokens.slice(from, main);
  const infinitive = tokens[from]?.lower === "to";
  const ing = head !== undefined && /ing$/.test(head.lower) && head.upos !== "AUX";
  const be = group.some((token) =>
    /^(be|is|are|was|were|been|being|'s|’s|’re|'re)$/.test(token.lower),
  );
  return {
    kind: "verb",
    start: tokens[from]?.start ?? 0,
    end: head?.end ?? 0,
    lower: head?.lower ?? "",
    lemma: (head && (cueLemma(head.lower) ?? head.lemma)) ?? "",
    word: { start: head?.start ?? 0, end: head?.end ?? 0 },
    finite: !infinitive && !(ing && group.length === 0),
    passive: be && !ing && head?.upos !== "AUX",
    negated: group.some((token) => NEGATIONS.has(token.lower)),
    modal: group.some((token) => MODALS.has(token.lower)),
    infinitive,
    participle: ing && group.length === 0,
    auxiliary: head?.upos === "AUX",
    token: main,
  };
}
