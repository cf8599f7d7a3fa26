/** Only dates and people, and only what they need: `npx tsx examples/two-extractors.ts`. */
import { dates, names, people, pipeline, quotations, sentences, structure } from "onrecord";

// The order does not matter; a missing extractor is a compile error that names the missing layer.
const calendar = pipeline([structure(), quotations(), sentences(), names(), people(), dates()]);

const found = calendar.run(
  "Foreign Minister Amina Yusuf flew to Oslo on Friday. She returns next week.",
  { publishedAt: "2025-03-10" },
);

console.log(`ran: ${calendar.order.join(", ")}`);
for (const person of found.people) console.log(`person: ${person.name}`);
for (const date of found.dates) console.log(`date: ${date.text} = ${date.value}`);
