export const WORD_CLUSTERS = "";
