import type { Reading } from "../../coreference/reading.ts";
import type { Token } from "../../syntax/layers.ts";
import { rolesFrom } from "./apposition.ts";
import { behindAsides } from "./asides.ts";
import { isHyphen, type RoleMention } from "./role-phrase.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Forms of "be" that say at once what somebody is. */
const COPULAS = words("is was remains remained been 's ’s");
const BECOME = words("become becomes became");
/** Adverbs between a copula and a role that leave it as it is; "never" does not. */
const STILL = words("also now still once currently already both previously formerly then later");
/** Verbs behind which "as" and the post may stand that somebody takes, has or leaves. */
const AS_VERBS = words(`
  serve served serves serving work worked works working act acts acted acting name named names naming appoint
  appointed appoints appointing elect elected elects re-elected reelected choose chosen pick picked select selected
  nominate nominated confirm confirmed install installed inaugurate inaugurated sworn hire hired hires recruit
  recruited promote promoted employ employed train trained begin began begins begun start started starts starting
  join joins joined joining continue continues continued return returns returned stay stays stayed take takes took
  taking taken step stepped steps stepping stand stood stands standing resign resigns resigned resigning quit quits
  quitting down retire retires retired retiring leave leaves left leaving remove removed dismiss dismissed oust
  ousted sack sacked fire fired suspend suspended reappointed reinstated unveil unveiled announce announced
  introduce introduced spend spent replace replaces replaced replacing succeed succeeds succeeded succeeding follow
  follows followed known
`);
/** Verbs whose object had the post before their subject: "Ana Ruiz succeeds Bo Lind as chair". */
const SUCCESSION = words(
  "replace replaces replaced replacing succeed succeeds succeeded succeeding follow follows followed",
);
const NAMING_VERBS = words(
  "named names appointed appoints elected elects re-elected reelected made crowned",
);
/** Forms of naming verbs that take the person named as object, and no passive. */
const ACTIVE_NAMING = /^(?:names|appoints|elects)$/;
const RISING_VERBS = words("promoted elevated rose risen rises");
/** Verbs that say how others see somebody: "described her as a leader". */
const VIEWS = words(`
  describe described describes describing see saw seen sees portray portrayed regard regarded view viewed hail hailed
  praise praised dismiss dismissed denounce denounced brand branded label labelled labeled cast painted remember
  remembered treat treated use used depict depicted recall recalled identify identified
`);
/** How many tokens a verb group may have before it says what its subject is. */
const LONGEST_VERB_GROUP = 6;
/** How many tokens behind its verb "as" may stand. */
const FARTHEST_AS = 9;
/** How many tokens before a name the verb may stand whose object it is. */
const FARTHEST_VERB = 8;

/**
 * What a clause says that its subject, a name or pronoun at tokens [from, to), is: "X is the head of Y",
 * "X, who was a trader", "X will serve as interim chief executive"; or its object: "named X chief executive".
 */
export function predicateRoles(
  doc: Reading,
  from: number,
  to: number,
  ceiling: number,
): RoleMention[] {
  const { tokens } = doc;
  if (tokens[to]?.lower === "as") {
    return isViewed(tokens, from) ? [] : rolesFrom(doc, to + 1, ceiling, "nameAsRole").slice(0, 1);
  }
  // "appointed its head of netball, Ana Ruiz, as director of sport"
  if (tokens[to]?.text === "," && tokens[to + 1]?.lower === "as" && isTaken(tokens, from)) {
    return rolesFrom(doc, to + 2, ceiling, "nameAsRole").slice(0, 1);
  }
  if (NAMING_VERBS.has(tokens[from - 1]?.lower ?? "")) {
    return rolesFrom(doc, to, ceiling, "nameAsRole").slice(0, 1);
  }
  return clauseRoles(doc, behindAsides(doc, to, ceiling), ceiling);
}

/** The role in the clause, the relative or the participial one that goes on from token `at`, behind its subject. */
export function clauseRoles(doc: Reading, at: number, ceiling: number): RoleMention[] {
  const { tokens } = doc;
  if (tokens[at]?.text !== ",") return verbGroupRoles(doc, at, ceiling, false);
  const isRelative = tokens[at + 1]?.lower === "who";
  return verbGroupRoles(doc, isRelative ? at + 2 : at + 1, ceiling, !isRelative);
}

/** Whether the verb before the name says how others see its object. */
function isViewed(tokens: readonly Token[], from: number): boolean {
  return VIEWS.has(verbBefore(tokens, from));
}

/** Whether the verb before the name gives its object a post. */
function isTaken(tokens: readonly Token[], from: number): boolean {
  const verb = verbBefore(tokens, from);
  return NAMING_VERBS.has(verb) || AS_VERBS.has(verb);
}

/** The next verb before the name, in lower case; "" where none is near. */
function verbBefore(tokens: readonly Token[], from: number): string {
  for (let i = from - 1; i >= Math.max(0, from - FARTHEST_VERB); i--) {
    const token = tokens[i];
    if (token === undefined || /^[.;:]$/.test(token.text)) return "";
    if (token.upos === "VERB") return token.lower;
  }
  return "";
}

/** Reads the verb group that begins at `at`; a participle alone is taken for the passive: "X, appointed minister in May,". */
function verbGroupRoles(
  doc: Reading,
  at: number,
  ceiling: number,
  isParticipial: boolean,
): RoleMention[] {
  const { tokens } = doc;
  for (let i = at; i < Math.min(at + LONGEST_VERB_GROUP, ceiling); i++) {
    const word = tokens[i]?.lower ?? "";
    const opensParticiple = isParticipial && i === at;
    const isPassive = opensParticiple || (i > at && tokens[i - 1]?.upos !== "PART");
    if (NAMING_VERBS.has(word) && isPassive && !ACTIVE_NAMING.test(word)) {
      const named = rolesFrom(doc, i + 1, ceiling, "nameAsRole");
      if (named.length > 0) return named.slice(0, 2);
    }
    if (RISING_VERBS.has(word)) return roleBehind(doc, i, ceiling, "to", word);
    if (AS_VERBS.has(word)) {
      const taken = roleBehind(doc, i, ceiling, "as", word);
      if (taken.length > 0) return taken;
    }
    if (BECOME.has(word)) return rolesFrom(doc, i + 1, ceiling, "nameIsRole").slice(0, 1);
    // Behind a name "’s" may be possessive: "Bo Lind, Ana Ruiz’s husband".
    if (COPULAS.has(word) && (word.length > 2 || tokens[i]?.upos !== "PART")) {
      const said = rolesFrom(doc, behindAdverbs(tokens, i + 1), ceiling, "nameIsRole");
      if (said.length > 0) return said;
    }
    if (!/^(?:AUX|ADV|VERB)$/.test(tokens[i]?.upos ?? "") && !AS_VERBS.has(word)) return [];
    if (/^(?:not|never|n['’]t)$/.test(word)) return [];
  }
  return [];
}

function behindAdverbs(tokens: readonly Token[], at: number): number {
  let behind = at;
  while (STILL.has(tokens[behind]?.lower ?? "") && behind < at + 2) behind++;
  return behind;
}

/** The role behind the next "as" or "to" of the clause of the verb at `verb`: "was confirmed by the Senate as ambassador". */
function roleBehind(
  doc: Reading,
  verb: number,
  ceiling: number,
  preposition: "as" | "to",
  word: string,
): RoleMention[] {
  const { tokens, nameOf } = doc;
  for (let i = verb + 1; i < Math.min(verb + FARTHEST_AS, ceiling); i++) {
    const token = tokens[i];
    if (token === undefined || /^[,.;:—–()“”"]$/.test(token.text)) return [];
    if (token.lower === preposition) {
      return rolesFrom(doc, i + 1, ceiling, "nameAsRole").slice(0, 2);
    }
    if (nameOf[i]?.type === "PER" && !SUCCESSION.has(word)) return [];
    if (/^(?:that|which|who|because|when|while|and|but)$/.test(token.lower)) return [];
    // "joined Pittsburgh-based Hanbit as a clerk"
    const isTied = isHyphen(tokens[i - 1]);
    if (/^(?:VERB|AUX)$/.test(token.upos) && !isTied && !AS_VERBS.has(token.lower)) return [];
  }
  return [];
}
