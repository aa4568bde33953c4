import { expect, it } from "vitest";
import { articleOfParagraphs } from "../../../../src/articles/create-article.ts";
import { extractQuotations } from "../../../../src/quotes/extract-quotations.ts";
import { framedByTitle } from "../../../../src/quotes/judging/framing/article-title.ts";
import { shown } from "./placed.ts";

// All texts and people are invented.
it.each<[title: string, expected: string]>([
  ["Deepfake of Ann Roe spreads online", "unclear: The clip was seen on Monday."],
  ["No, Ann Roe did not say that schools will close", "unclear: The clip was seen on Monday."],
  ["What Ann Roe should have said", "unclear: The clip was seen on Monday."],
  ["Five fake quotes that went round the world", "unclear: The clip was seen on Monday."],
  ["Ann Roe and the dragon, chapter four", "unclear: The clip was seen on Monday."],
  ["Did Ann Roe tell parents that schools close?", "unclear: The clip was seen on Monday."],
  ["Fact check: Ann Roe and the “schools” clip", "unclear: The clip was seen on Monday."],
  ["Did Ann Roe really say that schools close?", "unclear: The clip was seen on Monday."],
  ["Has Ann Roe been telling parents that schools close?", "unclear: The clip was seen on Monday."],
  ["Did Ann Roe want all “schools” shut?", "unclear: The clip was seen on Monday."],
  ["Has Ann Roe saved the schools?", "plain"],
  ["Did Ann Roe break the rules on schools?", "plain"],
  ["Minister: has Roe kept her promise on schools?", "plain"],
  ["Have Roe and Lee closed the schools?", "plain"],
  ["Did Ann Roe resign?", "plain"],
  ["Did Bo Lee close all schools?", "plain"],
  ["Ann Roe speaks about the schools", "plain"],
  ["Fake pills kill dozens", "plain"],
  ["Bo Lee did not say when schools will close", "plain"],
  ["Ann Roe did not resign", "plain"],
  ["News of the day", "plain"],
])("under the title “%s”", (title, expected) => {
  const article = articleOfParagraphs(
    ["The clip was seen on Monday.", "“All schools will close,” said Ann Roe."],
    {
      origin: { kind: "host", file: "invented.txt" },
      title,
    },
  );
  const [words] = extractQuotations(article);
  expect(words && shown(article, framedByTitle(article, words))).toBe(expected);
});

it.each<[title: string, last: string, expected: string]>([
  ["Spoof account fools the town", "“All schools are open,” said Bo Lee.", "plain"],
  [
    "Spoof account of Bo Lee fools the town",
    "“All schools are open,” said Bo Lee.",
    "unclear: The town woke.",
  ],
  ["Five fake quotes fool the town", "“All schools are open,” said Bo Lee.", "unclear: The town woke."],
  ["Spoof account fools the town", "“All schools are open,” Bo Lee posted.", "unclear: The town woke."],
])("under “%s”, beside what is posted: %s", (title, last, expected) => {
  const article = articleOfParagraphs(["The town woke.", "“All schools are closed,” Ann Roe posted.", last], {
    origin: { kind: "host", file: "invented.txt" },
    title,
  });
  const quotations = extractQuotations(article);
  const words = quotations.at(-1);
  expect(words && shown(article, framedByTitle(article, words, quotations))).toBe(expected);
});
