import { describe, expect, test } from "@jest/globals";
import { pipeline } from "../../src/core/pipeline.ts";
import { referenceDate } from "../../src/text/reference-date.ts";
import { structure } from "../../src/text/structure.ts";
import { table } from "../support/table.ts";

const reader = pipeline([structure()]);

/** place | date | agency ‖ what follows, for each dateline that opens a paragraph. */
const filed = (text: string): readonly string[] => {
  const { datelines, paragraphs } = reader.run(text, { publishedAt: "2025-01-03" });
  return datelines.map(({ end, place, date, agency }) => {
    const parts = [place, agency].map((span) => (span ? text.slice(span.start, span.end) : "-"));
    const rest = paragraphs.find((paragraph) => paragraph.start >= end);
    return `${parts[0]} | ${date ?? "-"} | ${parts[1]} ‖ ${rest ? text.slice(rest.start, rest.end) : ""}`;
  });
};

const BODY = "The harbour was closed on Friday after a fire.";
const row = (line: string, found: string) =>
  [line, `${line}${BODY}`, [`${found} ‖ ${BODY}`]] as const;

describe("datelines", () => {
  table(filed, [
    row("NAIROBI, Oct 4 (Reuters) — ", "NAIROBI | 2024-10-04 | Reuters"),
    row("NAIROBI, Jan. 2 (Reuters) - ", "NAIROBI | 2025-01-02 | Reuters"),
    row("LONDON (AP) -- ", "LONDON | - | AP"),
    row("LONDON (AP) — ", "LONDON | - | AP"),
    row("June 21, 2023: ", "- | 2023-06-21 | -"),
    row("21 June 2023 – ", "- | 2023-06-21 | -"),
    row("BEIJING, June 19, 2023 (Harbour Wire) — ", "BEIJING | 2023-06-19 | Harbour Wire"),
    row("Nairobi, 3 March 2024 – ", "Nairobi | 2024-03-03 | -"),
    row("Lausanne, 17 July 2024 (AFP) – ", "Lausanne | 2024-07-17 | AFP"),
    row("Accra, 3 May 2024. ", "Accra | 2024-05-03 | -"),
    row("WASHINGTON — ", "WASHINGTON | - | -"),
    row("LOS ANGELES — ", "LOS ANGELES | - | -"),
    row("SANTIAGO DE CHILE, 5 May 2024 - ", "SANTIAGO DE CHILE | 2024-05-05 | -"),
    row("KISUMU, Kenya, Dec. 11 (Reuters) – ", "KISUMU | 2024-12-11 | Reuters"),
    row("TULSA, Okla., Nov. 18, 2021 (Harbour Wire) — ", "TULSA | 2021-11-18 | Harbour Wire"),
    row("ACCRA, Ghana – September 13, 2023 – ", "ACCRA | 2023-09-13 | -"),
    row("CAIRO/ADDIS ABABA, Friday (MENA): ", "CAIRO/ADDIS ABABA | - | MENA"),
    row("THE HAGUE, Netherlands (AFP), Friday 26 April 2019 — ", "THE HAGUE | 2019-04-26 | AFP"),
    row("NUKU'ALOFA, Tonga — ", "NUKU'ALOFA | - | -"),
    row("BOSTON, June 12, 2024 /PRNewswire/ -- ", "BOSTON | 2024-06-12 | PRNewswire"),
    row("NEW DELHI, Jan 3 (PTI) ", "NEW DELHI | 2025-01-03 | PTI"),
    row("MUMBAI: ", "MUMBAI | - | -"),
    row("Lahore: ", "Lahore | - | -"),
    row("Beijing (Xinhua) -- ", "Beijing | - | Xinhua"),
    row("(Reuters) - ", "- | - | Reuters"),
    row("Oct 4 (Reuters) - ", "- | 2024-10-04 | Reuters"),
    row("TURKU, Finland, 2024-10-04 — ", "TURKU | 2024-10-04 | -"),
    [
      "a paragraph of its own",
      `SHREWSBURY, 14 July 2024\n\n${BODY}`,
      [`SHREWSBURY | 2024-07-14 | - ‖ ${BODY}`],
    ],
    [
      "one for each brief",
      `TURKU (AP) — ${BODY}\n\nACCRA (AP) — ${BODY}`,
      [`TURKU | - | AP ‖ ${BODY}`, `ACCRA | - | AP ‖ ${BODY}`],
    ],
  ]);
});

describe("no datelines", () => {
  table(filed, [
    ["an acronym", "NATO — the alliance that he leads — met on Friday.", []],
    ["a label", "EXCLUSIVE — The harbour was closed on Friday.", []],
    ["speech in a transcript", "MODERATOR: The harbour was closed on Friday.", []],
    [
      "a speaker with the name of a town",
      "MODERATOR: Who was on the boat?\n\nFLORENCE: My cousin was on it.\n\nMODERATOR: And then?\n\nFLORENCE: Then it sank.",
      [],
    ],
    ["a name and a dash", "Lena Holt — the mayor of Turku — left on Friday.", []],
    ["a date in a sentence", "June 21, 2023 was the day on which the harbour closed.", []],
    ["a hyphen in a word", "COVID-19 closed the harbour on Friday.", []],
    ["in capitals", "THE HARBOUR WAS CLOSED - POLICE SAY A FIRE IS TO BLAME FOR IT.", []],
  ]);
});

/** The reference date of a page that was published on 3 January 2025. */
const reference = (text: string): string | null =>
  referenceDate(reader.run(text, { publishedAt: "2025-01-03" }));

describe("reference date", () => {
  table(reference, [
    ["dateline", `TURKU, Jan. 2 (AP) — ${BODY}`, "2025-01-02"],
    [
      "publish line",
      `Harbour closed after a fire\n\nPublished 1 January 2025\n\n${BODY}`,
      "2025-01-01",
    ],
    [
      "published rather than updated",
      `Harbour closed after a fire\nUpdated Jan. 2, 2025\nPublished Jan. 1, 2025\n\n${BODY}`,
      "2025-01-01",
    ],
    [
      "date line",
      `Harbour closed after a fire\n\nWednesday, January 1, 2025\n\n${BODY}`,
      "2025-01-01",
    ],
    [
      "figures, one reading",
      `Harbour closed after a fire\nPosted: 24/12/2024 at 07:15\n\n${BODY}`,
      "2024-12-24",
    ],
    [
      "figures, the nearer reading",
      `Harbour closed after a fire\n01-02-2025\n\n${BODY}`,
      "2025-01-02",
    ],
    [
      "the dateline before the publish line",
      `Harbour closed after a fire\nPublished 1 January 2025\n\nTURKU, Jan. 2 (AP) — ${BODY}`,
      "2025-01-02",
    ],
    ["nothing in the text", BODY, "2025-01-03"],
    ["no date in a copyright line", `${BODY}\n\n© 1 January 2020 Harbour Mail`, "2025-01-03"],
  ]);
});

test.each([
  ["DMY", "2011-03-12"],
  ["MDY", "2011-12-03"],
] as const)("a dateline in figures is read %s", (dateOrder, date) => {
  const publishedAt = "2011-12-04";
  const page = `12/03/2011 – ${BODY}`;
  expect(referenceDate(reader.run(page, { publishedAt, dateOrder }))).toBe(date);
  expect(referenceDate(reader.run(page, { dateOrder }))).toBe(date);
});
