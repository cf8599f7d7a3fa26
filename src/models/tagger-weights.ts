export const TAGGER_WEIGHTS = "";
