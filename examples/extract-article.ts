/** Everything that an article holds: `npx tsx examples/extract-article.ts [article.txt]`. */
import { readFileSync } from "node:fs";
import { extract } from "onrecord";

const path = process.argv[2] ?? "fixtures/own/O-01-beijing-meeting.txt";
const article = extract(readFileSync(path, "utf8"), { publishedAt: "2023-06-19" });

for (const person of article.people) {
  console.log(`${person.name}: ${person.roles.join(", ") || "no role given"}`);
}
for (const quote of article.quotes) {
  const words = quote.contents.map((content) => content.text).join(" … ");
  console.log(`${quote.speaker?.name ?? "nobody named"} (${quote.kind}): ${words}`);
}
for (const event of article.events) {
  const who = event.participants.map((participant) => participant.name).join(", ");
  console.log(`${event.date ?? "no date"}: ${event.type} (${event.factuality}), ${who}`);
}
