/** A sorted word list in which each word gives, as one base-36 digit, how much it shares with the last one. */
export function frontCoded(words: readonly string[]): string {
  let last = "";
  return [...words]
    .sort()
    .map((word) => {
      let shared = 0;
      while (shared < 35 && shared < last.length && last[shared] === word[shared]) shared++;
      last = word;
      return shared.toString(36) + word.slice(shared);
    })
    .join(" ");
}
