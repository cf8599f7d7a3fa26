import type { Person } from "../../people/layers.ts";
import type { PartialArticle } from "../article-lists.ts";
import type { Page } from "./page.ts";
import type { Palette } from "./palette.ts";
import { type Row, table } from "./table.ts";
import { flowing, whole } from "./wrap.ts";

/** A row a person: name, then roles and aliases. */
export function personLines(
  { people = [] }: PartialArticle,
  { width, palette }: Page,
): readonly string[] {
  return table(
    people.map((person) => personRow(person, palette)),
    width,
    2,
  );
}

function personRow({ name, roles, aliases }: Person, palette: Palette): Row {
  const also = aliases.length === 0 ? "" : `also ${aliases.join(", ")}`;
  const separator = roles.length > 0 && also !== "" ? " · " : "";
  return [
    [whole(name, palette.name)],
    [flowing(roles.join("; "), palette.text), flowing(separator + also, palette.detail)],
  ];
}
