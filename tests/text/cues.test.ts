import { describe, expect, test } from "@jest/globals";
import { CUES } from "../../src/text/cues.ts";
import { table } from "../support/table.ts";

/** The rule of the first cue that a line holds, and the kind it gives. */
const cueOf = (line: string): string => {
  const words = line.split(/\s+/).length;
  const found = CUES.find(({ pattern, mostWords }) => words <= mostWords && pattern.test(line));
  return found === undefined ? "none" : `${found.kind}: ${found.rule}`;
};

const ROWS = [
  ["Photo: Rescuers at the harbour on Friday. (Lena Holt / Staff)", "caption: pictureLabel"],
  ["Image source, Getty Images", "caption: imageLabel"],
  ["Credit: Lena Holt", "caption: creditLabel"],
  [
    "The mayor listens at the meeting. (Photo: Lena Holt/Harbour Mail)",
    "caption: pictureInBrackets",
  ],
  ["The mayor in Turku last year. Photo: Supplied", "caption: pictureAtEnd"],
  ["The mayor in Turku. Credit: Lena Holt", "caption: creditAtEnd"],
  ["Rescuers at the harbour. Lena Holt/AFP", "caption: agencyAfterSlash"],
  ["Rescuers at the harbour (AP Photo by Lena Holt)", "caption: agencyPhoto"],
  ["The mayor at a conference in Turku. (Getty Images)", "caption: agencyInBrackets"],
  ["Officers outside the shop (Lena Holt / Staff)", "caption: photographerSlashPaper"],
  ["By Lena Holt and A. B. Marsh, Turku", "byline: byName"],
  ["BY LENA HOLT", "byline: byName"],
  ["By our Environment Editor", "byline: byName"],
  ["Interview by Lena Holt", "byline: workBy"],
  ["Published 4 October 2025", "byline: published"],
  ["Last updated: 16:48", "byline: published"],
  ["Posted on Thu 2 Mar 2023 at 5:12pm", "byline: published"],
  ["Author: Lena Holt", "byline: authorLabel"],
  ["From Lena Holt in Turku", "byline: fromWriter"],
  ["The Associated Press", "byline: agencyAlone"],
  ["Special to the Harbour Mail", "byline: specialTo"],
  ["Published", "byline: publishedLabel"],
  ["ABC —", "byline: outlet"],
  ["4 min read", "byline: readingTime"],
  ["2 hours ago", "byline: hoursAgo"],
  ["Staff report", "byline: staff"],
  ["Skip to main content", "furniture: skipLink"],
  ["Harbour Mail Logo", "furniture: logo"],
  ["Share on Facebook", "furniture: share"],
  ["Share  Tweet  Email", "furniture: share"],
  ["Follow us on WhatsApp", "furniture: follow"],
  ["Sign up for our weekly letter: the morning’s stories", "furniture: signUp"],
  ["SUBSCRIBE NOW — 3 months for $1", "furniture: signUp"],
  ["Newsletter: sign up for long reads", "furniture: newsletter"],
  ["Get the day's top stories every evening", "furniture: getInInbox"],
  ["The best of the week, in your inbox", "furniture: inYourInbox"],
  ["Enter your email", "furniture: enterEmail"],
  ["Already a subscriber? Log in", "furniture: subscription"],
  ["This article is more than 2 years old", "furniture: articleAge"],
  ["In Summary", "furniture: summaryLabel"],
  ["By signing up you agree to our Terms of Use.", "furniture: terms"],
  ["We use cookies to improve your visit.", "furniture: cookies"],
  ["© 2025 Harbour Mail", "furniture: copyright"],
  ["Copyright 2021 Harbour Mail. All rights reserved.", "furniture: copyright"],
  ["This material may not be published or rewritten.", "furniture: redistribution"],
  ["Read more: Why the harbour is closed", "furniture: readMore"],
  ["RELATED: Who pays for the harbour?", "furniture: readMore"],
  ["▶ Listen to this story (3 min)", "furniture: listen"],
  ["☰ MENU", "furniture: mediaButton"],
  ["Tags: harbour, council, strike", "furniture: tags"],
  ["ADVERTISEMENT", "furniture: advertisement"],
  ["STORY CONTINUES BELOW", "furniture: advertisement"],
  ["Got a tip? Email us", "furniture: tip"],
  ["Contact the newsdesk", "furniture: getInTouch"],
  ["News desk tips@harbourmail.example", "furniture: tipAddress"],
  ["(Reporting by Lena Holt; Editing by A. Marsh)", "furniture: reportingBy"],
  ["Additional reporting by Lena Holt", "furniture: reportingByBare"],
  ["Harbour Mail writer Lena Holt in Turku contributed to this report.", "furniture: contributed"],
  ["Our Standards: The Harbour Principles.", "furniture: standards"],
  ["($1 = 0.9956 euros)", "furniture: exchangeRate"],
  ["Editor’s note: The names are invented.", "furniture: editorsNote"],
  ["This interview has been edited for length.", "furniture: editedForLength"],
  ["This is a developing story and will be updated.", "furniture: developing"],
  ["-30-", "furniture: endMark"],
  ["# # #", "furniture: endMark"],
  ["--- Harbour News Pool. Photos on request. ---", "furniture: dashedNote"],
  ["FOR IMMEDIATE RELEASE", "furniture: release"],
  ["Media Contact:", "furniture: contactLabel"],
  ["Tel: +358 30 555 0172", "furniture: contactLine"],
  ["SOURCE Harbour Holdings", "furniture: sourceLine"],
  ["cb/rtm/jd", "furniture: slug"],
  ["((TAKE VO))", "furniture: broadcastCue"],
  ["More on boats: https://harbour.example/boats", "furniture: hub"],
  ["@lenaholt", "furniture: handle"],
  ["The views expressed are the author’s own.", "furniture: views"],
  ["A version of this article appeared in the Harbour Mail.", "furniture: appearedFirst"],
  ["The transcript was made by a machine.", "furniture: transcriptNote"],
  ["For further information, visit our site.", "furniture: forInformation"],
  ["Video: How the harbour burned", "furniture: gallery"],
  ["Download our app for alerts", "furniture: clickHere"],
  ["Correction: The harbour was built in 1921.", "furniture: correction"],
  ["Edited by Lena Holt", "furniture: editedBy"],
  ["(APPLAUSE)", "furniture: broadcastCue"],
  ["Leave a comment", "furniture: comments"],
  ["Back to top", "furniture: button"],
] as const;

describe("cues", () => {
  table(
    cueOf,
    ROWS.map(([line, found]) => [line, line, found] as const),
  );
});

test("each cue has a row", () => {
  const shown = new Set(ROWS.map(([, found]) => found.split(": ")[1]));
  expect(CUES.map(({ rule }) => rule).filter((rule) => !shown.has(rule))).toEqual([]);
});

describe("no cues", () => {
  table(
    cueOf,
    [
      "By Monday the fire had spread to the harbour.",
      "By the time the doors opened, 400 people had queued",
      "Share prices fell by 3 percent on Monday.",
      "Shares in the firm rose.",
      "Photographs show the harbour before the fire.",
      "Updated forecasts show 20 percent growth",
      "Published figures show that debts grew in May.",
      "Contact with the ship was lost on Monday.",
      "Print workers walked out on Monday.",
      "Like many others, she had left the town.",
      "Follow the money, he told the committee.",
      "Copyright law must change, she said.",
      "Related charges against her husband were dropped.",
      "Reporting from the front has become hard, he said.",
      "Get out, she told them.",
      "More than 40 boats sank.",
      "“Sign up or leave,” the coach told her.",
      "Comments by the minister angered the union.",
      "The story continues to divide the town.",
      "Watch out for ice, the police said.",
      "About 200 residents protested outside the hall.",
      "Save Our Shelves, a friends’ group, may sue.",
      "Has your town a harbour? Ours has none, he said.",
      "The council met in private (Ms Holt / Mr Marsh abstained).",
      "Q: Did you sign it?",
      "Source of the fire unknown, police say",
    ].map((line) => [line, line, "none"] as const),
  );
});
