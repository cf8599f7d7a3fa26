import { defineExtractor } from "../core/extractor.ts";
import { type Span, trimmed } from "../core/span.ts";
import { type Paragraph, Paragraphs, type Quotation, Quotations } from "./layers.ts";
import { type Mark, marksIn } from "./quotation-marks.ts";

/**
 * Finds the quotations of the headline and the body: outermost pairs of marks, each within its
 * paragraph, joined where paragraph after paragraph opens with a mark until one closes.
 */
export const quotations = () =>
  defineExtractor({
    name: "quotations",
    needs: [Paragraphs],
    gives: [Quotations],
    extract: ({ text, paragraphs }) => ({ quotations: quotationsIn(text, paragraphs) }),
  });

function quotationsIn(text: string, paragraphs: readonly Paragraph[]): readonly Quotation[] {
  const marked = paragraphs
    .filter((paragraph) => paragraph.kind === "headline" || paragraph.kind === "body")
    .map((paragraph) => ({ paragraph, marks: marksIn(text, paragraph) }));
  const singlesLead = singlesArePrimary(marked.map(({ marks }) => marks));
  return joined(
    text,
    marked.map(({ paragraph, marks }) => ({
      paragraph,
      pieces: piecesIn(text, paragraph, marks, singlesLead),
    })),
  );
}

/** British style: single marks quote, and double ones quote within them. */
function singlesArePrimary(paragraphs: readonly (readonly Mark[])[]): boolean {
  let lead = 0;
  for (const mark of paragraphs.flat()) {
    if (mark.opens < 2) continue;
    if (mark.style === "single") lead++;
    else if (isDouble(mark)) lead--;
  }
  return lead > 0;
}

const isDouble = ({ style }: Mark): boolean => style === "double" || style === "straight";

/** What one paragraph holds of a quotation. */
interface Piece extends Span {
  readonly style: Mark["style"];
  readonly content: Span;
  readonly closed: boolean;
  /** Whether its opening mark is the first thing in the paragraph. */
  readonly leads: boolean;
  /** Whether it runs to the paragraph's end for want of a closing mark. */
  readonly runsOn: boolean;
}

function piecesIn(
  text: string,
  paragraph: Span,
  marks: readonly Mark[],
  singlesLead: boolean,
): readonly Piece[] {
  const nextOfStyle = nextByStyle(marks);
  const closings = closingsFrom(marks, nextOfStyle);
  const doublesBefore = countsBefore(marks, isDouble);
  const pieces: Piece[] = [];
  for (let i = 0; i < marks.length; ) {
    const open = marks[i];
    if (open === undefined || open.opens === 0) {
      i++;
      continue;
    }
    const next = nextOfStyle[i];
    const { close, limit, surely } = (next === undefined ? undefined : closings[next]) ?? UNCLOSED;
    const shut = close === undefined ? undefined : marks[close];
    const leads = open.start === paragraph.start;
    const accepted =
      shut === undefined
        ? open.opens === 2 && opensUnclosed(text, open, leads, singlesLead)
        : open.style !== "single" ||
          singlesLead ||
          (surely && holdsWhole(i, close ?? i, doublesBefore));
    if (!accepted) {
      i++;
      continue;
    }
    const cut = limit === undefined ? undefined : marks[limit];
    const until = shut?.start ?? cut?.start ?? paragraph.end;
    const content = trimmed(text, { start: open.end, end: until });
    if (content.start < content.end) {
      pieces.push({
        start: open.start,
        end: shut?.end ?? content.end,
        style: open.style,
        content,
        closed: shut !== undefined,
        leads,
        runsOn: shut === undefined && cut === undefined,
      });
    }
    i = close !== undefined ? close + 1 : (limit ?? marks.length);
  }
  return pieces;
}

/** An opening mark with no closing one is believed where a quotation is expected. */
function opensUnclosed(text: string, open: Mark, leads: boolean, singlesLead: boolean): boolean {
  if (isDouble(open) || open.style === "corner") return true;
  if (leads) return open.style !== "single" || singlesLead;
  return (
    open.style === "single" &&
    singlesLead &&
    /[,:.!?…]\s$/.test(text.slice(open.start - 2, open.start))
  );
}

/** Where double marks lead, what two single ones hold is a quotation if no double one is cut by it. */
function holdsWhole(open: number, close: number, doublesBefore: readonly number[]): boolean {
  return ((doublesBefore[close] ?? 0) - (doublesBefore[open] ?? 0)) % 2 === 0;
}

interface Closing {
  readonly close: number | undefined;
  readonly surely: boolean;
  /** Where the next quotation opens, when that comes before any closing mark. */
  readonly limit: number | undefined;
}

const UNCLOSED: Closing = { close: undefined, surely: false, limit: undefined };

/**
 * For each mark, what closes a quotation that is open there: the first sure closing mark from it on
 * before the next opening mark of its style, else the first possible one. Read from the last mark
 * back, so that each mark is looked at once.
 */
function closingsFrom(
  marks: readonly Mark[],
  nextOfStyle: readonly (number | undefined)[],
): readonly Closing[] {
  const closings: Closing[] = new Array(marks.length).fill(UNCLOSED);
  const from = (j: number | undefined): Closing =>
    (j === undefined ? undefined : closings[j]) ?? UNCLOSED;
  for (let j = marks.length - 1; j >= 0; j--) {
    const mark = marks[j];
    if (mark === undefined) continue;
    if (mark.closes === 2) {
      closings[j] = { close: j, surely: true, limit: undefined };
    } else if (mark.closes === 1) {
      const later = from(nextOfStyle[j]);
      closings[j] = later.surely ? later : { close: j, surely: false, limit: later.limit };
    } else if (mark.opens === 2) {
      const inner = nestedClosing(j, marks, nextOfStyle);
      closings[j] =
        inner === undefined
          ? { close: undefined, surely: false, limit: j }
          : from(nextOfStyle[inner]);
    } else {
      closings[j] = from(nextOfStyle[j]);
    }
  }
  return closings;
}

/** The closing mark of a quotation nested in one of the same style: “He said “yes” to me,” she said. */
function nestedClosing(
  open: number,
  marks: readonly Mark[],
  nextOfStyle: readonly (number | undefined)[],
): number | undefined {
  const inner = nextOfStyle[open];
  const outer = inner === undefined ? undefined : nextOfStyle[inner];
  if (inner === undefined || outer === undefined) return undefined;
  return marks[inner]?.closes === 2 && marks[outer]?.closes === 2 ? inner : undefined;
}

function nextByStyle(marks: readonly Mark[]): readonly (number | undefined)[] {
  const next: (number | undefined)[] = new Array(marks.length).fill(undefined);
  const last = new Map<Mark["style"], number>();
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i];
    if (mark === undefined) continue;
    next[i] = last.get(mark.style);
    last.set(mark.style, i);
  }
  return next;
}

function countsBefore(marks: readonly Mark[], counted: (mark: Mark) => boolean): readonly number[] {
  let count = 0;
  return marks.map((mark) => {
    const before = count;
    if (counted(mark)) count++;
    return before;
  });
}

/** A paragraph that ends in its attribution only lost its closing mark, which stood before it: the quotation ends there. */
const ENDS_ATTRIBUTED =
  /[,?!.]['’]?(?=\s(?:(?:he|she|they|it|\p{Lu}[\p{L}’'-]{1,20})\s(?:said|says|added|told \p{L}{1,20})(?: on \p{L}{1,12})?|(?:said|says|added)\s[^.]{1,100})\.?$)/u;
const LONGEST_ATTRIBUTION = 120;

/** Where the quotation of a piece without closing mark ends, if its paragraph ends in an attribution. */
function endBeforeAttribution(text: string, { content, end }: Piece): number | undefined {
  const from = Math.max(content.start, end - LONGEST_ATTRIBUTION);
  const found = ENDS_ATTRIBUTED.exec(text.slice(from, end));
  return found === null ? undefined : from + found.index + found[0].length;
}

/** Joins the pieces of quotations that run over several paragraphs. */
function joined(
  text: string,
  paragraphs: readonly { readonly paragraph: Paragraph; readonly pieces: readonly Piece[] }[],
): readonly Quotation[] {
  const found: Quotation[] = [];
  let running: { start: number; style: Mark["style"]; contents: Span[]; end: number } | undefined;
  const flush = (): void => {
    if (running === undefined) return;
    const { start, end, contents } = running;
    found.push({ start, end, contents, closed: false });
    running = undefined;
  };
  for (const { paragraph, pieces } of paragraphs) {
    for (const piece of pieces) {
      if (running !== undefined && !(piece.leads && piece.style === running.style)) flush();
      const start: number = running?.start ?? piece.start;
      const contents: Span[] = running?.contents ?? [];
      running = undefined;
      const cut = piece.closed ? undefined : endBeforeAttribution(text, piece);
      const end = cut ?? piece.end;
      contents.push(cut === undefined ? piece.content : { start: piece.content.start, end: cut });
      const open = piece.runsOn && paragraph.kind === "body" && cut === undefined;
      if (open) running = { start, end, contents, style: piece.style };
      else found.push({ start, end, contents, closed: piece.closed });
    }
    if (running !== undefined && running.end < paragraph.start) flush();
  }
  flush();
  return found;
}
