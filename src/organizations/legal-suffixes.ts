/** Endings that say what a company is in law, without stops and in lower case: left out when names are compared. */
export const LEGAL_SUFFIXES: ReadonlySet<string> = new Set(
  "ab ag aps as asa bhd bv co company corp corporation gmbh inc incorporated kg kk limited llc llp lp ltd ltda nv oao oy oyj ooo pbc plc pte pty sa sab sae sarl sas saoc sdn se spa srl spzoo tbk zrt".split(
    " ",
  ),
);
