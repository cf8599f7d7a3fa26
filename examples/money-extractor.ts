/** An extractor of one's own, as docs/write-an-extractor.md builds it: `npx tsx examples/money-extractor.ts`. */
import {
  defineExtractor,
  layer,
  names,
  overlaps,
  People,
  people,
  pipeline,
  quotations,
  Sentences,
  sentences,
  structure,
  type TextSpan,
} from "onrecord";

interface Amount extends TextSpan {
  readonly currency: string;
  readonly value: number;
  /** Ids of the people named in the same sentence. */
  readonly people: readonly string[];
}

const Money = layer<Amount>()("money");

const AMOUNT = /([$€£])(\d{1,12}(?:\.\d{1,2})?)(?: (million|billion))?/g;
const CURRENCY: Readonly<Record<string, string>> = { $: "USD", "€": "EUR", "£": "GBP" };
const SCALE: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9 };

const money = () =>
  defineExtractor({
    name: "money",
    needs: [Sentences, People],
    gives: [Money],
    extract: ({ text, sentences, people }) => ({
      money: sentences.flatMap((sentence) =>
        [...text.slice(sentence.start, sentence.end).matchAll(AMOUNT)].map((match): Amount => {
          const [surface, sign = "", digits = "", scale = ""] = match;
          const start = sentence.start + match.index;
          return {
            start,
            end: start + surface.length,
            text: surface,
            currency: CURRENCY[sign] ?? sign,
            value: Number(digits) * (SCALE[scale] ?? 1),
            people: people
              .filter((person) => person.mentions.some((mention) => overlaps(mention, sentence)))
              .map((person) => person.id),
          };
        }),
      ),
    }),
  });

const business = pipeline([structure(), quotations(), sentences(), names(), people(), money()]);

const { money: amounts } = business.run(
  "Chief executive Lucía Ferrer said the plant would cost $1.2 billion. Rent adds €40.50 a month.",
);
for (const amount of amounts) {
  console.log(`${amount.text}: ${amount.value} ${amount.currency}, ${amount.people.length} people`);
}
