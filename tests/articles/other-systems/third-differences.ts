import type { KnownDifferences } from "./gold.ts";

/** What is still read differently in the third set. */
export const THIRD: KnownDifferences = {
  "allafrica-wire.html": {
    why: "the paper is named by a picture and a meta of this system alone; the last line says what the site is in plain sentences",
    differences: [
      "outlet: continentwire.example",
      "extra body: Continentwire publishes around 500 reports a day from more than 90 new…",
      "never: Continentwire publishes around 500 reports a day from more than 90 news organizations",
    ],
  },
  "feed-atom-xhtml-fi.xml": {
    why: "the second item is by the feed's editors; the gold accepts them or nobody, in a form that nothing fits",
    differences: ["authors: Toimitus"],
  },
  "feedly.json": {
    why: "the second item is one sentence without a language: too short to tell it by",
    differences: ["language: none"],
  },
  "obsidian-clip.md": {
    why: "who is quoted stands inside the marks of the quotation",
    differences: ["block-quote, not body: — letter from the trawler Ailbhe, read at the meeting"],
  },
  "ocr-scan.txt": {
    why: "a scan as its program wrote it: the running head and the deck in capitals are lines like others",
    differences: [
      "title: 6 THE HARWICK EVENING STAR, SATURDAY, OCTOBER 3, 1931 PRICE TWO CENTS",
      "authors: BELL RINGER FINDS",
      "outlet: none",
      "extra heading: 6 THE HARWICK EVENING STAR, SATURDAY, OCTOBER 3, 1931 PRICE TWO CENTS",
      "extra byline: BELL RINGER FINDS",
      "extra byline: ROPE TOO SHORT",
      "never: PRICE TWO CENTS",
    ],
  },
  "slack-paste.txt": {
    why: "headline, byline and the line with the paper and the day are shown, as of every plain text",
    differences: [
      "extra heading: Museum of Delays opens late",
      "extra byline: By Gwendolyn Tsai",
      "extra byline: Quayside Record, July 8, 2026",
    ],
  },
  "vi-express.html": {
    why: "the place is set against the first word by style alone",
    differences: [
      "extra body: Hậu ThạnhNước rút nhanh sau một đêm khiến 37 ghe hàng nằm giữa ruộng, …",
      "never: Hậu Thạnh",
    ],
  },
};
