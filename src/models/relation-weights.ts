export const RELATION_WEIGHTS = "";
