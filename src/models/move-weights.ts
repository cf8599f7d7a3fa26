export const MOVE_WEIGHTS = "";
