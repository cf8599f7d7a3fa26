import {
  Chrono,
  configuration,
  type Parser,
  ParsingComponents,
  type ParsingResult,
  ReferenceWithTimezone,
  type Refiner,
} from "chrono-node/en";
import type { DateOrder } from "../core/document.ts";

type ParsingContext = Parameters<Parser["extract"]>[0];

/** A parser of chrono's kind: proposes a reading where its pattern matches between word boundaries. */
export interface DateParser<Reading> {
  readonly name: string;
  /**
   * Matches every text, in lower case, that the pattern can match in, and is cheaper: elsewhere the
   * pattern is not tried.
   */
  readonly cue?: RegExp;
  /** Tried where a word begins, or at a quotation mark. */
  readonly pattern: RegExp;
  /** Null where the words that matched say something else. */
  read(match: RegExpMatchArray, around: Surroundings): Reading | null;
}

/** The text on both sides of a match, as far as a rule may look. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

const SIGHT = 48;

/** What a parser proposes, in offsets of the text that was read. */
export interface Proposal<Reading> {
  readonly start: number;
  readonly end: number;
  readonly parser: string;
  readonly reading: Reading;
}

/** A refiner of chrono's kind: takes the proposals for a text, sorted by start, and returns better ones. */
export type DateRefiner<Reading> = (
  text: string,
  proposals: readonly Proposal<Reading>[],
) => readonly Proposal<Reading>[];

/** What chrono's own parsers read of a calendar date: only what the text says. */
export interface CalendarDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
  /** `HH:MM`, of an ISO 8601 stamp. */
  readonly time: string | null;
}

/** What a reader of dates is made of. */
export interface DateReaderSpec<Reading> {
  readonly dateOrder: DateOrder;
  readonly parsers: readonly DateParser<Reading>[];
  readonly refiners: readonly DateRefiner<Reading>[];
  /** The reading of a date that chrono's own parsers found. */
  readonly calendar: (date: CalendarDate) => Reading;
}

/**
 * Builds a reader from chrono's own calendar parsers, the parsers given, and only the refiners given.
 * The reader gives the proposals for a text, sorted by start.
 */
export function dateReader<Reading>(
  spec: DateReaderSpec<Reading>,
): (text: string) => readonly Proposal<Reading>[] {
  const proposals = new WeakMap<ParsingResult, Proposal<Reading>>();
  const groups = byCue([
    ...spec.parsers.map((parser) => ({
      cue: parser.cue ?? /^/,
      parser: asChronoParser(parser, proposals),
    })),
    ...calendarParsers(spec.dateOrder).map((parser) => ({ cue: CALENDAR_CUE, parser })),
  ]);
  const read = (text: string): readonly Proposal<Reading>[] => {
    let found: readonly Proposal<Reading>[] = [];
    const refiner: Refiner = {
      refine(context, results) {
        found = refined(context, results, spec, (result) => proposals.get(result));
        return [];
      },
    };
    const lower = text.toLowerCase();
    const cued = groups.filter(({ cue }) => cue.test(lower));
    if (cued.length === 0) return [];
    const chrono = new Chrono({
      parsers: cued.flatMap(({ parsers }) => parsers),
      refiners: [refiner],
    });
    chrono.parse(text, REFERENCE);
    return found;
  };
  return (text) => readSpaced(text, read);
}

/**
 * Reads a text as if one space stood wherever white space does, since chrono's own patterns take no
 * more than a few; offsets are of the text as it is.
 */
function readSpaced<Reading>(
  text: string,
  read: (text: string) => readonly Proposal<Reading>[],
): readonly Proposal<Reading>[] {
  if (!/\s{2}/.test(text)) return read(text);
  /** Where each unit of the text with single spaces stands in the text as it is. */
  const origins: number[] = [];
  for (let index = 0; index < text.length; index++) {
    if (!(isSpace(text, index) && isSpace(text, index + 1))) origins.push(index);
  }
  const single = text.replace(/\s{2,}/g, " ");
  return read(single).map((proposal) => ({
    ...proposal,
    start: origins[proposal.start] ?? text.length,
    end: (origins[proposal.end - 1] ?? text.length - 1) + 1,
  }));
}

const isSpace = (text: string, index: number): boolean => /\s/.test(text.charAt(index));

/** Parsers that are tried in the same texts. */
interface CuedParsers {
  readonly cue: RegExp;
  readonly parsers: Parser[];
}

/** Groups parsers of equal cues, in the order of the first of each, so that each cue is looked for once. */
function byCue(
  parsers: readonly { readonly cue: RegExp; readonly parser: Parser }[],
): readonly CuedParsers[] {
  const groups = new Map<string, CuedParsers>();
  for (const { cue, parser } of parsers) {
    const group = groups.get(cue.source);
    if (group !== undefined) group.parsers.push(parser);
    else groups.set(cue.source, { cue, parsers: [parser] });
  }
  return [...groups.values()];
}

/** Calendar dates that chrono reads, each as at least one of its parsers matches it. */
const CALENDAR_DATES = ["12 March 2019", "March 12, 2019", "2019 March", "2019-03-12", "3/12/2019"];

const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)";

/** The end of an ordinal in words. */
const ORDINAL_WORD = "(?:first|second|third|[a-z]th)";

/** Matches, in lower case, what every calendar date holds: an ordinal or a figure beside a month, or beside a figure. */
const CALENDAR_CUE = new RegExp(
  `${ORDINAL_WORD}\\s(?:of\\s)?${MONTH}|${MONTH}[a-z]{0,6}\\.?[\\s,/-]{1,9}\\d|\\d(?:st|nd|rd|th)?,?(?:\\s{1,9}of)?[\\s,/-]{1,9}${MONTH}|\\d[-/.]\\d`,
);

/** chrono's own parsers of calendar dates: those of times of day and of relative dates are left out. */
function calendarParsers(dateOrder: DateOrder): readonly Parser[] {
  const { parsers } = configuration.createConfiguration(true, dateOrder === "DMY");
  const wanted: Parser[] = [];
  // chrono makes the context that a pattern asks for only while it parses.
  const chooser: Parser = {
    pattern(context) {
      const matches = (parser: Parser, text: string) => parser.pattern(context).test(text);
      const reads = (parser: Parser) => CALENDAR_DATES.some((text) => matches(parser, text));
      wanted.push(...parsers.filter((each) => reads(each) && !matches(each, "at 9:30")));
      return /(?!)/;
    },
    extract: () => null,
  };
  new Chrono({ parsers: [chooser], refiners: [] }).parse("", REFERENCE);
  return wanted;
}

/** chrono asks the clock when it is given no reference; only what the text itself says is taken from it. */
const REFERENCE = { instant: new Date(Date.UTC(2000, 0, 1, 12)), timezone: 0 };

function asChronoParser<Reading>(
  parser: DateParser<Reading>,
  proposals: WeakMap<ParsingResult, Proposal<Reading>>,
): Parser {
  const { source, flags } = parser.pattern;
  const pattern = new RegExp(`(?:\\b|(?=[’'‘]))(?:${source})`, flags);
  return {
    pattern: () => pattern,
    extract(context, match) {
      const start = match.index ?? 0;
      const end = start + match[0].length;
      if (!standsAlone(context.text, start, end)) return null;
      const reading = parser.read(match, {
        before: context.text.slice(Math.max(0, start - SIGHT), start),
        after: context.text.slice(end, end + SIGHT),
      });
      if (reading === null) return null;
      return kept(context, { start, end, parser: parser.name, reading }, proposals);
    },
  };
}

const WORD = /[\p{L}\p{N}]/u;

/** chrono matches against the rest of the text, so that a pattern cannot look behind its start. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  if (WORD.test(before) || (before === "." && /\d/.test(text.charAt(start - 2)))) return false;
  return !(WORD.test(text.charAt(end)) && WORD.test(text.charAt(end - 1)));
}

/** The components of a result that stands for a proposal: nobody reads them, and making them is dear. */
const UNREAD = new ParsingComponents(new ReferenceWithTimezone(REFERENCE.instant, 0));

/** chrono's result that stands for a proposal. */
function kept<Reading>(
  context: ParsingContext,
  proposal: Proposal<Reading>,
  proposals: WeakMap<ParsingResult, Proposal<Reading>>,
): ParsingResult {
  const result = context.createParsingResult(proposal.start, proposal.end, UNREAD);
  proposals.set(result, proposal);
  return result;
}

/** Turns what chrono's own parsers found into proposals, and runs the refiners over all. */
function refined<Reading>(
  context: ParsingContext,
  results: readonly ParsingResult[],
  spec: DateReaderSpec<Reading>,
  proposalOf: (result: ParsingResult) => Proposal<Reading> | undefined,
): readonly Proposal<Reading>[] {
  let proposals: readonly Proposal<Reading>[] = results.flatMap((result) => {
    const own = proposalOf(result);
    return own === undefined ? calendarProposals(context.text, result, spec.calendar) : [own];
  });
  for (const refine of spec.refiners) proposals = refine(context.text, proposals);
  return proposals;
}

const RANGE = /^(.*?\d(?:st|nd|rd|th)?)(\s*(?:-|–|to|until|through|till|and)\s*)(?=\d)(.+)$/is;

/** A range that chrono reads as one result ("May 3-5") gives a proposal for each of its ends. */
function calendarProposals<Reading>(
  text: string,
  result: ParsingResult,
  calendar: (date: CalendarDate) => Reading,
): readonly Proposal<Reading>[] {
  const { start, end } = result;
  const preposition = /^on\s+/i.exec(result.text)?.[0].length ?? 0;
  const index = result.index + preposition;
  const from = calendarDate(start, result.tags());
  const stop = result.index + result.text.trimEnd().length;
  if (!isDateText(text.slice(index, stop))) return [];
  if (from === null || !standsAlone(text, index, stop)) return [];
  const parser = "calendarDate";
  const to = end === undefined || end === null ? null : calendarDate(end, result.tags());
  const range = to === null ? null : RANGE.exec(text.slice(index, stop));
  if (to === null || range === null) {
    return [{ start: index, end: stop, parser, reading: calendar(from) }];
  }
  const [, first = "", dash = ""] = range;
  const second = index + first.length + dash.length;
  return [
    { start: index, end: index + first.length, parser, reading: calendar(from) },
    { start: second, end: stop, parser, reading: calendar(to) },
  ];
}

/** "5/8" is a fraction as often as a day, "October, 18" counts what follows, and "2023, may" or "march 3" hold a verb. */
function isDateText(text: string): boolean {
  if (/^[A-Za-z]+\.?,\s\d{1,2}$/.test(text)) return false;
  return !/^\d{1,2}\/\d{1,2}$/.test(text) && !/(?<![A-Za-z])(?:may|march)(?![a-z])/.test(text);
}

/** The calendar date that a result says in full, or null where it is relative, or a time of day only. */
function calendarDate(
  components: ParsingResult["start"],
  tags: ReadonlySet<string>,
): CalendarDate | null {
  const known = (name: Parameters<typeof components.get>[0]): number | null =>
    components.isCertain(name) ? components.get(name) : null;
  const month = known("month");
  const year = known("year");
  const day = known("day");
  if (month === null || (day === null && year === null)) return null;
  if ([...tags].some((tag) => tag.startsWith("result/relative"))) return null;
  if (!components.isValidDate()) return null;
  const hour = known("hour");
  if (hour !== null && !tags.has("parser/ISOFormatParser")) return null;
  const clock = [hour, known("minute") ?? 0].map((part) => String(part).padStart(2, "0"));
  return { year, month, day, time: hour === null ? null : clock.join(":") };
}
