/** What form of a verb a word is; a word may be several ("put", "cut"). */
export type VerbForm = "base" | "third" | "past" | "participle" | "gerund";

/** Irregular pasts and participles of the verbs that the lexicon uses. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  be: ["was", "been"],
  become: ["became", "become"],
  begin: ["began", "begun"],
  beat: ["beat", "beaten"],
  burst: ["burst", "burst"],
  catch: ["caught", "caught"],
  choose: ["chose", "chosen"],
  forbid: ["forbade", "forbidden"],
  let: ["let", "let"],
  lose: ["lost", "lost"],
  get: ["got", "got"],
  lend: ["lent", "lent"],
  rise: ["rose", "risen"],
  run: ["ran", "run"],
  come: ["came", "come"],
  seek: ["sought", "sought"],
  slit: ["slit", "slit"],
  sweep: ["swept", "swept"],
  tell: ["told", "told"],
  withhold: ["withheld", "withheld"],
  uphold: ["upheld", "upheld"],
  rip: ["ripped", "ripped"],
  see: ["saw", "seen"],
  spend: ["spent", "spent"],
  blow: ["blew", "blown"],
  break: ["broke", "broken"],
  bring: ["brought", "brought"],
  buy: ["bought", "bought"],
  cast: ["cast", "cast"],
  cut: ["cut", "cut"],
  find: ["found", "found"],
  fly: ["flew", "flown"],
  freeze: ["froze", "frozen"],
  give: ["gave", "given"],
  go: ["went", "gone"],
  hang: ["hanged", "hanged"],
  have: ["had", "had"],
  hit: ["hit", "hit"],
  hold: ["held", "held"],
  hurt: ["hurt", "hurt"],
  keep: ["kept", "kept"],
  lay: ["laid", "laid"],
  leave: ["left", "left"],
  make: ["made", "made"],
  meet: ["met", "met"],
  overcome: ["overcame", "overcome"],
  overthrow: ["overthrew", "overthrown"],
  pay: ["paid", "paid"],
  plead: ["pleaded", "pleaded"],
  put: ["put", "put"],
  quit: ["quit", "quit"],
  sell: ["sold", "sold"],
  send: ["sent", "sent"],
  set: ["set", "set"],
  shed: ["shed", "shed"],
  shoot: ["shot", "shot"],
  sink: ["sank", "sunk"],
  sit: ["sat", "sat"],
  slay: ["slew", "slain"],
  speak: ["spoke", "spoken"],
  stand: ["stood", "stood"],
  strike: ["struck", "struck"],
  swear: ["swore", "sworn"],
  take: ["took", "taken"],
  tear: ["tore", "torn"],
  throw: ["threw", "thrown"],
  win: ["won", "won"],
  withdraw: ["withdrew", "withdrawn"],
};

/** Verbs of more than one syllable that double their last consonant. */
const DOUBLING =
  /^(?:ban|acquit|commit|kidnap|admit|drop|trim|tap|nab|pin|bar|expel|snap|sit|set|put|cut|get|win|begin|hit|quit|shed|stab|rob|mug|step|drop|slam|scrap|ram|slap|rebel|pat|run|nip|rap|skid|pip|plan|bag|tip|scrub|dub|stop|ship|plug)$/;

/** Verbs that double their last consonant in British English alone: "travelled", "traveled". */
const DOUBLING_IN_BRITISH =
  /^(?:cancel|channel|counsel|fuel|initial|label|level|marshal|signal|travel)$/;

/** Forms of a verb given by its infinitive: "step" → step, steps, stepped, stepping. */
export function verbForms(infinitive: string): readonly (readonly [string, VerbForm])[] {
  const irregular = IRREGULAR[infinitive];
  const regular = past(infinitive);
  const pasts = irregular === undefined ? [regular] : [irregular[0]];
  if (infinitive === "be") pasts.push("were");
  const british = DOUBLING_IN_BRITISH.exec(infinitive)?.[0];
  return [
    [infinitive, "base"],
    [infinitive === "be" ? "is" : third(infinitive), "third"],
    ...pasts.map((form) => [form, "past"] as const),
    [irregular?.[1] ?? regular, "participle"],
    [gerund(infinitive), "gerund"],
    ...(british === undefined
      ? []
      : ([
          [`${british}led`, "past"],
          [`${british}led`, "participle"],
          [`${british}ling`, "gerund"],
        ] as const)),
    ...(infinitive === "be" ? ([["are", "third"]] as const) : []),
  ];
}

/** Singular and plural of a noun: "riot" → riot, riots. */
export function nounForms(singular: string): readonly string[] {
  return [singular, third(singular)];
}

function third(word: string): string {
  if (/(?:s|x|z|ch|sh|go|do|to)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return word === "have" ? "has" : `${word}s`;
}

function past(verb: string): string {
  if (verb.endsWith("e")) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return DOUBLING.test(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`;
}

function gerund(verb: string): string {
  if (/(?:[^e]e|[^aeiou]ee)$/.test(verb) && !/(?:ee|oe|ye)$/.test(verb) && verb !== "be") {
    return `${verb.slice(0, -1)}ing`;
  }
  return DOUBLING.test(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`;
}
