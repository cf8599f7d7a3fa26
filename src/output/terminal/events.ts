import type { Event } from "../../events/layers.ts";
import type { PartialArticle } from "../article-lists.ts";
import type { Page } from "./page.ts";
import type { Palette } from "./palette.ts";
import { type Row, table } from "./table.ts";
import { type Fragment, flowing, whole } from "./wrap.ts";

/** A row an event: date, type, factuality where it did not simply happen, who → whom, where. */
export function eventLines(
  { events = [] }: PartialArticle,
  { width, palette }: Page,
): readonly string[] {
  return table(
    events.map((event) => eventRow(event, palette)),
    width,
    2,
  );
}

function eventRow(event: Event, palette: Palette): Row {
  return [
    [event.date === null ? whole("no date", palette.detail) : whole(event.date, palette.value)],
    [
      whole(event.type, palette.name),
      ...(event.factuality === "happened" ? [] : [whole(` ${event.factuality}`, palette.caution)]),
    ],
    told(event, palette),
  ];
}

function told(event: Event, palette: Palette): readonly Fragment[] {
  const agents = named(event, "agent");
  const patients = named(event, "patient");
  return [
    // Who took part says more than the verb, which stands in only where nobody is told.
    ...(agents === "" && patients === ""
      ? [flowing(`“${event.trigger.text}”`, palette.text)]
      : [flowing(agents, palette.text)]),
    ...(patients === ""
      ? []
      : [flowing(agents === "" ? "→ " : " → ", palette.detail), flowing(patients, palette.text)]),
    ...(event.place === null ? [] : [flowing(` · ${event.place.name}`, palette.detail)]),
  ];
}

function named({ participants }: Event, role: "agent" | "patient"): string {
  return participants
    .filter((participant) => participant.role === role)
    .map(({ name }) => name)
    .join(", ");
}
