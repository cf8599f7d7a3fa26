/**
 * Lets words bear any label where silver labels and a tagger that has not learnt from them disagree, and with
 * them the rest of the names that they are part of (after Tsuboi and others, 2008, on partial labels).
 */
export function doubtDisagreements(allowed: Int32Array, found: Uint8Array): void {
  const disagree = Array.from(allowed, (bits, i) => ((bits >> (found[i] ?? 0)) & 1) === 0);
  const isName = (i: number): boolean => (found[i] ?? 0) > 0 || ((allowed[i] ?? 1) & 1) === 0;
  const doubted = new Set<number>();
  disagree.forEach((differs, i) => {
    if (!differs) return;
    doubted.add(i);
    for (const step of [-1, 1]) {
      for (let k = i + step; k >= 0 && k < allowed.length && isName(k) && !disagree[k]; k += step) {
        doubted.add(k);
      }
    }
  });
  for (const i of doubted) allowed[i] = -1;
}
