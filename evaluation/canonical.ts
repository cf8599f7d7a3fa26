/**
 * A name as scorers compare it: typewriter quotes, single spaces and small letters (a dateline may
 * shout), without a leading "the" and without a possessive ending.
 */
export function canonical(name: string): string {
  return plain(name).toLowerCase().replace(/^the /, "").replace(/'s?$/, "");
}

/** A description as scorers compare it: in lower case, without its determiner. */
export function described(text: string): string {
  return canonical(text).replace(/^(?:an?|the|this|that|his|her|its|their|our|my|one|some) /, "");
}

/** Whether one text stands in the other as whole words, determiners and case aside. */
export function sharesWords(a: string, b: string): boolean {
  const [x, y] = [` ${described(a)} `, ` ${described(b)} `];
  return x.trim() !== "" && y.trim() !== "" && (x.includes(y) || y.includes(x));
}

function plain(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, " ").trim();
}
