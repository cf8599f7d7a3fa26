/** Letters that Unicode decomposes into no base letter and mark. */
const BASE_LETTER: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  ı: "i",
  ħ: "h",
  æ: "ae",
  œ: "oe",
  ß: "ss",
  þ: "th",
};

/** The word as names are compared: lower case, no diacritics, one kind of apostrophe and hyphen. */
export function folded(word: string): string {
  if (/^[\w'.-]*$/.test(word)) return word.toLowerCase();
  return word
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[øłđðıħæœßþ]/g, (letter) => BASE_LETTER[letter] ?? letter)
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/[‐‑–]/g, "-");
}

/** The name without a possessive ending: "Malawi’s" → "Malawi". */
export function withoutPossessive(name: string): string {
  const bare = name.replace(/['’]s$/i, "");
  return bare.length > 0 ? bare : name;
}
