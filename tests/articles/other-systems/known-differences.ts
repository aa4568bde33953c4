import type { GoldSet, KnownDifferences } from "./gold.ts";
import { THIRD } from "./third-differences.ts";

const FIRST: KnownDifferences = {
  "arc-xp.html": {
    why: "says that all its text is behind a wall, and is too short to be whole by its length",
    differences: ["partial: true"],
  },
  "feed-podcast.xml": {
    why: "an item without a link is not taken from a feed",
    differences: ["not read"],
  },
  "feed-substack.xml": {
    why: "a cut item is not taken from the feed, its page is",
    differences: ["partial: false"],
  },
  "gov-press.html": {
    why: "the site is the outlet, where the gold has the office",
    differences: ["outlet: GOV.EX"],
  },
  "gutenberg.txt": {
    why: "a text keeps its headline, as a heading",
    differences: ["extra heading: NOTES FROM A LEVEL CROSSING", "byline, not heading: I. THE GATES"],
  },
  "lexis.txt": {
    why: "too short to tell its language; a signed letter in an archive",
    differences: ["language: none", "body, not byline: Mrs D. Pomfret"],
  },
  "newsletter-plain.eml": {
    why: "the masthead and the last notice of a plain mail look like text",
    differences: [
      "extra heading: MOORWATCH / January 2026 / sent to 311 of you",
      "extra body: Next walk: Sunday 8 February, meet at the trough. Bring a lamp.",
      "never: MOORWATCH / January 2026 / sent to 311 of you",
      "never: Next walk: Sunday 8 February, meet at the trough. Bring a lamp.",
    ],
  },
  "nyt.html": {
    why: "says that all its text is behind a wall, and is short; a line on how it was reported is a sentence like others",
    differences: [
      "partial: true",
      "extra body: Adeline Marsh drove to Pelham Notch three times, twice behind a plow.",
      "never: Adeline Marsh drove to Pelham Notch three times, twice behind a plow.",
    ],
  },
  "pdf-copy.txt": {
    why: "a text keeps its headline and its author, with their roles; running heads are not read as the outlet",
    differences: [
      "outlet: none",
      "extra heading: The Slow Collapse of Quarrier’s Wall",
      "extra byline: Edwina Marsh",
    ],
  },
  "readability-saved.html": {
    why: "an address is no outlet",
    differences: ["outlet: none"],
  },
  "spiegel-de.html": {
    why: "what stands before the headline is a part of it in every place that the page has it",
    differences: ["title: Bad Ellern: Kreisstadt verkauft ihr Rathaus versehentlich im Internet"],
  },
  "web-copy.txt": {
    why: "a text keeps its headline, its author and its day, with their roles; the site's name stands in a line like others",
    differences: [
      "outlet: none",
      "extra heading: Village votes to keep its pothole",
      "extra byline: By Callum Prior",
      "extra byline: Senior Reporter",
      "extra byline: Published 07:00 BST, 30 September 2026",
    ],
  },
  "wikinews.html": {
    why: "the outlet as the JSON-LD has it",
    differences: ["outlet: Contributors to Wikigazette"],
  },
  "wix-listicle.html": {
    why: "a post has its signature at its end, wherever the markup has it",
    differences: ["extra post: She always rolls a nine #liberty — @calloway"],
  },
  "wrapped-72.txt": {
    why: "a text keeps its headline, its author and its day, with their roles",
    differences: [
      "extra heading: FERRY DOG RETIRES AFTER 9,000 CROSSINGS",
      "extra byline: By Ines Calloway",
      "extra byline: August 3, 2026",
    ],
  },
};

export const KNOWN_DIFFERENCES: Readonly<Record<GoldSet, KnownDifferences>> = {
  "other-systems": FIRST,
  "third-systems": THIRD,
};
