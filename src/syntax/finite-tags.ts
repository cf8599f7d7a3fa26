/** Fine tags of the finite verb of a clause, modal verbs included. */
export const FINITE_TAG = /^(?:VBD|VBZ|VBP|MD)$/;
