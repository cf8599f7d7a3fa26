import type { Article } from "../../src/article.ts";
import { overlaps, type Span, trimmed } from "../../src/core/span.ts";

/** An entity of the result, of any kind. */
interface Entity {
  readonly id: string;
  readonly name: string;
  readonly mentions: readonly (Span & { readonly rule: string })[];
}

/** What of the promises of `extract` a result breaks, in words; nothing when it keeps them all. */
export function violations(article: Article): readonly string[] {
  return [
    ...spanViolations(article),
    ...orderViolations(article),
    ...idViolations(article),
    ...referenceViolations(article),
    ...sectionViolations(article),
    ...unreadViolations(article),
    ...unfrozen(article, "article"),
  ];
}

/** Every object of the result that has offsets, with its path. */
function spansIn(
  value: unknown,
  path: string,
): readonly (Span & { text: unknown; path: string })[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, each]) => spansIn(each, `${path}.${key}`));
  if (!("start" in value && "end" in value)) return inner;
  const { start, end } = value;
  if (typeof start !== "number" || typeof end !== "number")
    throw new Error(`${path} has no offsets`);
  return [{ start, end, text: "text" in value ? value.text : undefined, path }, ...inner];
}

function spanViolations(article: Article): readonly string[] {
  return spansIn(article, "article").flatMap(({ start, end, text, path }) => {
    const whole = Number.isInteger(start) && Number.isInteger(end);
    if (!whole || start < 0 || start >= end || end > article.text.length) {
      return [`${path} is ${start}-${end} of ${article.text.length}`];
    }
    return text === undefined || text === article.text.slice(start, end)
      ? []
      : [`${path} is ${JSON.stringify(text)}, its slice is not`];
  });
}

function orderViolations(article: Article): readonly string[] {
  const entities = [...article.people, ...article.organizations, ...article.places];
  // The "I" of a quotation may stand before the name of its speaker.
  const firstMentions = (list: readonly Entity[]) =>
    list.flatMap(({ mentions }) =>
      mentions.filter(({ rule }) => rule !== "firstPerson").slice(0, 1),
    );
  const lists: readonly (readonly [string, readonly Span[]])[] = [
    ["sections", article.sections],
    ["people", firstMentions(article.people)],
    ["organizations", firstMentions(article.organizations)],
    ["places", firstMentions(article.places)],
    ["dates", article.dates],
    ["quotes", article.quotes],
    ["events", article.events.map(({ trigger }) => trigger)],
    ...entities.map(({ id, mentions }) => [`mentions of ${id}`, mentions] as const),
    ...article.quotes.map(({ id, contents }) => [`contents of ${id}`, contents] as const),
  ];
  return lists.flatMap(([name, spans]) => {
    const sorted = spans.every((span, i) => i === 0 || (spans[i - 1]?.start ?? 0) <= span.start);
    return sorted ? [] : [`${name} are not in text order`];
  });
}

function idViolations(article: Article): readonly string[] {
  const lists = [
    ["person", article.people],
    ["organization", article.organizations],
    ["place", article.places],
    ["quote", article.quotes],
    ["event", article.events],
  ] as const;
  return lists.flatMap(([kind, items]) =>
    items.flatMap(({ id }, i) =>
      id === `${kind}-${i + 1}` ? [] : [`the ${i + 1}. ${kind} has the id ${id}`],
    ),
  );
}

function referenceViolations(article: Article): readonly string[] {
  const people: readonly Entity[] = article.people;
  const entities = [...people, ...article.organizations, ...article.places];
  const nameById = new Map(entities.map(({ id, name }) => [id, name]));
  const references = [
    ...article.quotes.flatMap(({ id, speaker }) =>
      speaker === null ? [] : [{ of: id, ...speaker }],
    ),
    ...article.events.flatMap(({ id, participants, place }) =>
      [...participants, ...(place === null ? [] : [place])].map((each) => ({ of: id, ...each })),
    ),
  ];
  return [
    ...entities
      .filter(({ mentions }) => mentions.length === 0)
      .map(({ id }) => `${id} has no mention`),
    ...references.flatMap(({ of, entity, name }) => {
      if (name === "") return [`${of} has a reference without a name`];
      if (entity === null || nameById.get(entity) === name) return [];
      return [`${of} refers to ${entity} as ${name}, whose name is ${nameById.get(entity)}`];
    }),
    ...article.quotes
      .filter(({ contents }) => contents.length === 0)
      .map(({ id }) => `${id} has no content`),
    ...article.quotes
      .filter((quote) => quote.contents.some((each) => !isIn(each, quote)))
      .map(({ id }) => `${id} does not hold its contents`),
  ];
}

const isIn = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Sections do not overlap and leave nothing but white space between them. */
function sectionViolations({ text, sections }: Article): readonly string[] {
  let end = 0;
  const gaps = [...sections, { start: text.length, end: text.length }].flatMap((section) => {
    const gap = text.slice(end, section.start);
    const found = section.start < end ? ["sections overlap"] : [];
    end = section.end;
    const blank = trimmed(gap, { start: 0, end: gap.length });
    return blank.start === blank.end
      ? found
      : [...found, `no section holds ${JSON.stringify(gap)}`];
  });
  return gaps;
}

/** Furniture, bylines and captions give nothing. */
function unreadViolations(article: Article): readonly string[] {
  const unread = article.sections.filter(({ kind }) =>
    ["furniture", "byline", "caption"].includes(kind),
  );
  const items: readonly (readonly [string, Span])[] = [
    ...[...article.people, ...article.organizations, ...article.places].flatMap(
      ({ id, mentions }) => mentions.map((mention) => [`mention of ${id}`, mention] as const),
    ),
    ...article.dates.map((date) => [`date ${date.text}`, date] as const),
    ...article.quotes.flatMap(({ id, contents }) =>
      contents.map((content) => [`content of ${id}`, content] as const),
    ),
    ...article.events.map(({ id, trigger }) => [`trigger of ${id}`, trigger] as const),
  ];
  return items.flatMap(([name, span]) =>
    unread
      .filter((section) => overlaps(section, span))
      .map(({ kind }) => `${name} stands in ${kind}`),
  );
}

function unfrozen(value: unknown, path: string): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, each]) => unfrozen(each, `${path}.${key}`));
  return Object.isFrozen(value) ? inner : [`${path} is not frozen`, ...inner];
}
