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

/** How a title frames what each of these says in the article. */
function reasonsUnder(title: string): string[] {
  const found = ["Ann Roe", "Tariq Osei", "Ingrid Vell"].map(name => {
    const article = articleOfParagraphs([`“The bridge is a joke,” said ${name}.`], {
      origin: { kind: "host", file: "invented.txt" },
      title: title.replace("NAME", name),
    });
    const [words] = extractQuotations(article);
    return words ? (framedByTitle(article, words)?.reason ?? "plain") : "none";
  });
  return [...new Set(found)];
}

it.each([
  ...["say", "write", "tell parents", "insist"].flatMap(verb => [
    `Did NAME and Tom Hale ${verb} the bridge is a joke?`,
    `Did NAME ever actually ${verb} the bridge is a joke?`,
    `Did NAME, the mayor, ${verb} the bridge is a joke?`,
    `Did NAME (mayor) really ${verb} the bridge is a joke?`,
  ]),
  "Was it NAME who said the old bridge is a joke?",
  "Has NAME Jr. said the bridge is a joke?",
  "Is it true NAME would call the bridge a joke?",
  "Has the mayor NAME of Tarn dubbed the bridge a joke?",
  "Did NAME think of the bridge as 'a joke'?",
  "Did NAME like the 'joke' of a bridge?",
])("“%s” asks whether it was said", title => {
  expect(reasonsUnder(title)).toEqual(["unclear"]);
});

it.each([
  "Did NAME break her word on the bridge?",
  "Did NAME keep her election promise on the bridge?",
  "Has NAME won a second term and a new bridge?",
  "Did NAME resign after Tom Hale said the bridge is a joke?",
  "Has NAME's plan saved the bridge?",
  "Has NAME saved the bridge?",
])("“%s” doesn’t", title => {
  expect(reasonsUnder(title)).toEqual(["plain"]);
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

it.each([
  "Has NAME, who called the bridge a joke, changed her mind?",
  "Has NAME, who called the bridge ‘a joke’, kept her promise?",
  "Did NAME, who said the bridge is a joke, resign?",
  "Have NAME, who says the bridge is a joke, and Tom Hale met?",
  "Did NAME, whose friend called the bridge a joke, resign?",
])("“%s” takes for granted that it was said", title => {
  expect(reasonsUnder(title)).toEqual(["plain"]);
});

it.each([
  "Did NAME, who lives in Tarn, call the bridge a joke?",
  "Was it NAME, who lives in Tarn, who said the bridge is a joke?",
  "Fact check: NAME, who called the bridge a joke",
])("“%s” asks whether it was said behind an aside", title => {
  expect(reasonsUnder(title)).toEqual(["unclear"]);
});
