import { describe } from "@jest/globals";
import { readMarked } from "../coreference/marked.ts";
import { table } from "../support/table.ts";

const read = (marked: string) =>
  readMarked(marked).organizations.map(({ name, acronym, aliases }) => [name, acronym, ...aliases]);

describe("names of one organization", () => {
  table(read, [
    [
      "acronym in parentheses",
      "The <O World Grain Programme> (<O WGP>) left. <O WGP> staff waited.",
      [["World Grain Programme", "WGP", "WGP"]],
    ],
    [
      "full name in parentheses",
      "<O SAK> (<O Central Union of Workers>) struck.",
      [["Central Union of Workers", "SAK", "SAK"]],
    ],
    [
      "known as",
      "The <O National Grain Board>, known as <O Nagra>, met. A <O Nagra> official left.",
      [["National Grain Board", null, "Nagra"]],
    ],
    [
      "initials",
      "The <O European Lending Bank> paid. The <O ELB> denied it.",
      [["European Lending Bank", "ELB", "ELB"]],
    ],
    [
      "legal suffix",
      "<O Tervola> fell\n\n<O Tervola Oyj> cut jobs.",
      [["Tervola Oyj", null, "Tervola"]],
    ],
    [
      "first word",
      "<O Hanbit Electronics Co> grew. <O Hanbit> hired.",
      [["Hanbit Electronics Co", null, "Hanbit"]],
    ],
    [
      "country left out",
      "The <O U.S. State Department> spoke. The <O State Department> left.",
      [["U.S. State Department", null, "State Department"]],
    ],
    [
      "legal suffix with a stroke",
      "<O Norrsken A/S> fell. <O Norrsken> cut jobs.",
      [["Norrsken A/S", null, "Norrsken"]],
    ],
    [
      "two legal suffixes",
      "<O Hanbit Electronics Co., Ltd.> grew. <O Hanbit Electronics> hired.",
      [["Hanbit Electronics Co., Ltd.", null, "Hanbit Electronics"]],
    ],
    [
      "last word of a team",
      "<O Porto Villa> met the <O Bergen Celtics>. <O Villa> won, the <O Celtics> lost.",
      [
        ["Porto Villa", null, "Villa"],
        ["Bergen Celtics", null, "Celtics"],
      ],
    ],
    [
      "city left out",
      "The <O Boston Blue Hats> met <O Leeds City>. The <O Blue Hats> beat <O City>.",
      [
        ["Boston Blue Hats", null, "Blue Hats"],
        ["Leeds City", null, "City"],
      ],
    ],
    [
      "country left out, either order",
      "The <O U.S. Department of Justice> sued. The <O Justice Department> won.",
      [["U.S. Department of Justice", null, "Justice Department"]],
    ],
    [
      "body of something",
      "The <O Bank of England> met. The <O Bank> cut rates.",
      [["Bank of England", null, "Bank"]],
    ],
    [
      "an address on the web",
      "<O Harbolet.com Inc.> fell. <O Harbolet> cut jobs.",
      [["Harbolet.com Inc.", null, "Harbolet"]],
    ],
    [
      "beginnings of words",
      "<O Lagos State University> closed. <O LASU> students left. <O UNILAG>, the <O University of Lagos>, did not.",
      [
        ["Lagos State University", "LASU", "LASU"],
        ["University of Lagos", "UNILAG", "UNILAG"],
      ],
    ],
    [
      "what it is known as",
      "The <O Federal Reserve> met. The <O Fed> cut rates.",
      [["Federal Reserve", null, "Fed"]],
    ],
    [
      "a hospital acts",
      "<L St. Olav Hospital> closed. The hospital has no power.",
      [["St. Olav Hospital", null]],
    ],
    [
      "circuit",
      "The <O U.S. Court of Appeals for the 10th Circuit> ruled. The <O 10th Circuit> agreed.",
      [["U.S. Court of Appeals for the 10th Circuit", null, "10th Circuit"]],
    ],
    [
      "circuit in words",
      "The <O 10th U.S. Circuit Court of Appeals> ruled. The <O Tenth Circuit> agreed.",
      [["10th U.S. Circuit Court of Appeals", null, "Tenth Circuit"]],
    ],
    [
      "either order",
      "The <O Ministry of Health> objected. The <O Health Ministry> denied it.",
      [["Ministry of Health", null, "Health Ministry"]],
    ],
    [
      "foreign affairs",
      "The <O Foreign Ministry> objected. The <O Ministry of Foreign Affairs> denied it.",
      [["Ministry of Foreign Affairs", null, "Foreign Ministry"]],
    ],
    [
      "country before or behind",
      "<O Kenya’s central bank> cut rates. The <O Central Bank of Kenya> (<O CBK>) said so.",
      [["Central Bank of Kenya", "CBK", "Kenya’s central bank", "CBK"]],
    ],
    [
      "country or nationality",
      "The <O Kenyan Supreme Court> sat. The <O Supreme Court of Kenya> ruled.",
      [["Supreme Court of Kenya", null, "Kenyan Supreme Court"]],
    ],
    [
      "any country left out",
      "The <O Kenya Ports Authority> spoke. The <O Ports Authority> left.",
      [["Kenya Ports Authority", null, "Ports Authority"]],
    ],
    [
      "British and American spelling",
      "The <O World Grain Organisation> left. The <O World Grain Organization> stayed. <O W.G.O.> wept.",
      [["World Grain Organisation", "W.G.O.", "World Grain Organization", "W.G.O."]],
    ],
    [
      "and for &",
      "<O Prowse & Gale> fell. <O Prowse and Gale> rose.",
      [["Prowse and Gale", null, "Prowse & Gale"]],
    ],
    [
      "acronym that takes small words whole",
      "<O Bank of Avalon Corp> fell. <O BofA> rose.",
      [["Bank of Avalon Corp", "BofA", "BofA"]],
    ],
    ["acronym of an acronym", "<O KV Telecom> fell. <O KVT> rose.", [["KV Telecom", "KVT", "KVT"]]],
    [
      "acronym before the full name",
      "<O KFA> met. The <O Kuran Football Association> paid.",
      [["Kuran Football Association", "KFA", "KFA"]],
    ],
    [
      "acronym in another language",
      "<O Doctors of Hope> (also known by its French acronym, <O MDE>) left. <O MDE> said so.",
      [["Doctors of Hope", "MDE", "MDE"]],
    ],
    [
      "initials run together",
      "<O J.P. Morton Chase & Co.> fell. <O JPMorton> rose.",
      [["J.P. Morton Chase & Co.", null, "JPMorton"]],
    ],
    [
      "last word of a team",
      "<O Marlow United> won. <O United> were strong.",
      [["Marlow United", null, "United"]],
    ],
    [
      "last word of a newspaper",
      "<O The Marlow Times> wrote. The <O Times> said so.",
      [["Marlow Times", null, "Times"]],
    ],
    ["leading the", "<O The Harbour Post> wrote.", [["Harbour Post", null]]],
    ["possessive", "<O Tervola>’s head left <O Tervola>.", [["Tervola", null]]],
  ]);
});

describe("names of two organizations", () => {
  table(read, [
    [
      "one kind of thing",
      "<O Harbolet Energy> bought <O Kauri Energy>. The <O White House> and the <O House> met.",
      [
        ["Harbolet Energy", null],
        ["Kauri Energy", null],
        ["White House", null],
        ["House", null],
      ],
    ],
    [
      "a common first word",
      "<O National Bank> sued <O National>.",
      [
        ["National Bank", null],
        ["National", null],
      ],
    ],
    [
      "a whole name with a legal suffix",
      "<O Kauri Records> sued <O Kauri>. <O Kauri Inc.> lost.",
      [
        ["Kauri Records", null],
        ["Kauri Inc.", null, "Kauri"],
      ],
    ],
    [
      "two ministries",
      "The <O Ministry of Health> met the <O Ministry of Defence> and the <O Finance Ministry>.",
      [
        ["Ministry of Health", null],
        ["Ministry of Defence", null],
        ["Finance Ministry", null],
      ],
    ],
    [
      "two countries",
      "The <O Bank of Kenya> met the <O Bank of Uganda>.",
      [
        ["Bank of Kenya", null],
        ["Bank of Uganda", null],
      ],
    ],
    [
      "two circuits",
      "The <O 9th Circuit> and the <O 10th Circuit> split.",
      [
        ["9th Circuit", null],
        ["10th Circuit", null],
      ],
    ],
    [
      "other initials",
      "The <O European Lending Bank> met the <O EIB>.",
      [
        ["European Lending Bank", null],
        ["EIB", null],
      ],
    ],
  ]);
});

describe("no organization", () => {
  table(read, [
    ["a family", "The <O Okwus> fled. <P Chidi Okwu> wept.", []],
    ["a common noun", "The <O Government> fell. The <O Union> struck.", []],
    [
      "a common noun that stands for a name",
      "The <O Dockers’ Union> met. The <O Union> struck.",
      [["Dockers’ Union", null, "Union"]],
    ],
  ]);
});
