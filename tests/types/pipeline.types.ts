// Compiled, never run: what must compile compiles, and each line marked must not.
import {
  type Article,
  type DateMention,
  type Document,
  dates,
  defineExtractor,
  extract,
  layer,
  names,
  newsExtractors,
  organizations,
  People,
  type Person,
  people,
  pipeline,
  places,
  type Quote,
  quotations,
  quotes,
  type Result,
  type Span,
  sentences,
  structure,
} from "../../src/index.ts";

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function same<A, B>(...proof: Equal<A, B> extends true ? [] : [never]): void;

// @ts-expect-error: the comparison itself tells types apart
same<1, 2>();

// In any order, with the result type inferred from the extractors chosen.
const news = pipeline([dates(), people(), names(), sentences(), quotations(), structure()]);
const doc = news.run("Ann Lee said hello.");
same<typeof doc.people, readonly Person[]>();
same<typeof doc.dates, readonly DateMention[]>();
same<Result<typeof news>, typeof doc>();

// All of them.
const all = pipeline(newsExtractors()).run("");
same<typeof all.quotes, readonly Quote[]>();
same<ReturnType<typeof extract>, Article>();

// A larger document is usable where a smaller one is wanted.
const narrower: Document<typeof People> = doc;
void narrower;

// @ts-expect-error: places were not asked for
void doc.places;

// @ts-expect-error: documents are immutable
doc.people.push();

// @ts-expect-error: offsets are immutable
if (doc.dates[0]) doc.dates[0].start = 1;

// @ts-expect-error: dates need "sentences", "tokens" and "datelines"
pipeline([dates()]);

// @ts-expect-error: quotes need "places" too
pipeline([structure(), quotations(), sentences(), names(), people(), organizations(), quotes()]);

// The gap is named: the error asks for `missingLayer: "places"`.
type QuotesGap = Parameters<
  typeof pipeline<[ReturnType<typeof structure>, ReturnType<typeof dates>]>
>[0][1] extends { missingLayer: infer Gap }
  ? Gap
  : never;
same<QuotesGap, "sentences" | "tokens" | "quotations">();

const Money = layer<Span & { readonly amount: number }>()("money");
const money = () =>
  defineExtractor({
    name: "money",
    needs: [People],
    gives: [Money],
    extract: () => ({ money: [] }),
  });

// One's own extractor beside those of the library.
const own = pipeline([structure(), quotations(), sentences(), names(), people(), money()]).run("");
same<(typeof own.money)[number]["amount"], number>();

// @ts-expect-error: money needs "people"
pipeline([money()]);

pipeline([
  structure(),
  quotations(),
  sentences(),
  names(),
  // @ts-expect-error: "people" is given with an item type that quotes cannot read
  quotes(),
  organizations(),
  places(),
  defineExtractor({
    name: "spans",
    gives: [layer<Span>()("people")],
    extract: () => ({ people: [] }),
  }),
]);

// A richer item type is fine.
pipeline([
  defineExtractor({
    name: "richer",
    gives: [layer<Person & { readonly born: number }>()("people")],
    extract: () => ({ people: [] }),
  }),
  money(),
]);

defineExtractor({
  name: "peek",
  needs: [People],
  gives: [Money],
  // @ts-expect-error: may not read a layer that it did not declare
  extract: (read) => ({ money: read.quotes }),
});

// @ts-expect-error: must give what it declares
defineExtractor({ name: "liar", gives: [Money], extract: () => ({}) });

// @ts-expect-error: a text is a string
extract(5);

// @ts-expect-error: a date of publication is an ISO string
extract("", { publishedAt: new Date(0) });
