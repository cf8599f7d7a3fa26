/** Past forms that are spelt as nouns or adjectives are: "Profit rose in May". */
const LIKE_NOUNS = new Set(
  "rose slid fell sank fled lost won left shut grew spent shot swept".split(" "),
);

/** Past forms that are spelt as the base is; news tells with them far oftener than it plans. */
const LIKE_BASES = new Set(
  "put cut set hit let cost shut hurt beat split quit spread burst forecast broadcast cast read bid shed".split(
    " ",
  ),
);

/** Whether a word is a past form that is spelt as a noun or an adjective is. */
export const isPastLikeNoun = (lower: string): boolean => LIKE_NOUNS.has(lower);

/** Whether a word is a past form that is spelt as its base is. */
export const isPastLikeBase = (lower: string): boolean => LIKE_BASES.has(lower);
