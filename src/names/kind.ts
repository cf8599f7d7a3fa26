/** What kind of word its letters show: "Ada", "NATO", "ship", "1990s", a mark. */
export type WordKind = "capital" | "upper" | "lower" | "number" | "mark";

/** Reads the kind of a word from its surface. */
export function kindOf(surface: string): WordKind {
  const first = surface.charCodeAt(0);
  const second = surface.charCodeAt(1);
  // The plain cases of English first: they are most, and classes of Unicode letters are slow.
  if (first < 0x80) {
    if (isSmall(first) && (surface.length === 1 || isSmall(second))) return "lower";
    if (isLarge(first) && isSmall(second)) return "capital";
    if (!isSmall(first) && !isLarge(first)) return isDigit(first) ? "number" : "mark";
  }
  if (/^\p{Lu}/u.test(surface)) {
    return /^[\p{Lu}\p{N}.&'’-]{2,}$/u.test(surface) ? "upper" : "capital";
  }
  if (/^\p{Ll}\p{Lu}/u.test(surface)) return "capital";
  if (/^\p{N}/u.test(surface)) return "number";
  return /^\p{L}/u.test(surface) ? "lower" : "mark";
}

function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isLarge(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
