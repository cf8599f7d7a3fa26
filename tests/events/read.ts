import { newsExtractors } from "../../src/article.ts";
import { pipeline } from "../../src/core/pipeline.ts";
import type { Event } from "../../src/events/layers.ts";

const news = pipeline(newsExtractors());

/** Events of a text, whose relative dates resolve against Thursday, 16 May 2024. */
export function eventsOf(text: string): readonly Event[] {
  return news.run(text, { publishedAt: "2024-05-16" }).events;
}

/** Each event as "type trigger". */
export const triggers = (text: string): readonly string[] =>
  eventsOf(text).map(({ type, trigger }) => `${type}: ${trigger.text}`);

/** Each event as "type: agents > patients". */
export const roles = (text: string): readonly string[] =>
  eventsOf(text).map(({ type, participants }) => {
    const named = (wanted: string): string =>
      participants
        .filter(({ role }) => role === wanted)
        .map(({ name }) => name)
        .join(" + ");
    return `${type}: ${named("agent")} > ${named("patient")}`;
  });

/** Each event as "type date". */
export const dated = (text: string): readonly string[] =>
  eventsOf(text).map(({ type, date }) => `${type} ${date}`);

/** Each event as "type place". */
export const placed = (text: string): readonly string[] =>
  eventsOf(text).map(({ type, place }) => `${type} ${place?.name ?? null}`);

/** Each event as "type factuality". */
export const factual = (text: string): readonly string[] =>
  eventsOf(text).map(({ type, factuality }) => `${type} ${factuality}`);
