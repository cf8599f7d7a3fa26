/** The words of a white-space separated list. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** The phrases of a list with one phrase a line, or several between semicolons. */
export function phraseSet(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(/[;\n]/)
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== ""),
  );
}
