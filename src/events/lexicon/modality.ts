const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words, by lemma, that say of the act they govern whether it took place. */
export const GOVERNORS = {
  /** "plans to", "is due to", "agreed to", "ordered the army to". */
  planned: words(`
    plan due set schedule scheduled agree promise intend pledge vow prepare decide expect expected aim
    ready about order instruct slate slated prepared determined commit poised want hope need plan plans
    announce pause bound oblige oblige hire send invite bid`),
  /** "threatened to", "is considering", "urged X to", "proposed that". */
  possible: words(`
    threaten consider propose ask urge demand seek offer likely unlikely able call suggest allege suspect
    weigh mull discuss try attempt eye may might could can claim rumour rumor fear press push lobby
    encourage tell warn recommend request appeal advise unclear possible possibility prospect risk chance
    whether unless proposal talk debate vote reportedly allegedly perhaps maybe accuse`),
  /** "failed to", "refused to". */
  negated: words(`
    fail refuse decline unable neglect forget deny avoid stop prevent block without cancel halt postpone
    scrap shelve reluctant unwilling never abandon rule`),
} as const;

/** Modals, by the reading of the act they stand before. */
export const MODALS: Readonly<Record<string, "planned" | "possible">> = {
  will: "planned",
  "'ll": "planned",
  "’ll": "planned",
  wo: "planned",
  shall: "planned",
  would: "planned",
  "'d": "planned",
  "’d": "planned",
  could: "possible",
  may: "possible",
  might: "possible",
  can: "possible",
  ca: "possible",
  should: "possible",
  must: "possible",
};

/** Words that deny their clause. */
export const NEGATIONS: ReadonlySet<string> = words(
  "not n't n’t never no nobody none neither nor without no-one",
);
