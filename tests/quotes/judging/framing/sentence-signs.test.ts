import { expect, it } from "vitest";
import { articleOfParagraphs } from "../../../../src/articles/create-article.ts";
import { signsOf } from "../../../../src/quotes/judging/framing/sentence-signs.ts";
import { readArticle } from "../../../../src/quotes/reading/reading.ts";

function signs(sentence: string, speaker = "Ann Roe"): string[] {
  const article = articleOfParagraphs([sentence], {
    origin: { kind: "host", file: "invented.txt" },
    id: "invented",
    title: "News",
  });
  const words = new Set(speaker.toLowerCase().split(" "));
  return signsOf(readArticle(article).tokens, words).map(({ name }) => name);
}

it("reads stems, pairs of stems and what a sentence opens with", () => {
  expect(signs("Her phones were stolen.")).toEqual([
    "her",
    "^her",
    "phone",
    "her_phone",
    "were",
    "phone_were",
    "stolen",
    "were_stolen",
    "@access",
  ]);
});

it("knows names, the speaker, numbers and quotations by their kind alone", () => {
  const found = signs("On 4 May Roe met Bo Lee, who said “no”.");
  expect(found).toEqual(expect.arrayContaining(["<number>", "<speaker>", "<name>", "<words>"]));
  expect(found.filter(sign => /roe|lee|may/.test(sign))).toEqual([]);
});

it("gives each sign once, with the token that shows it first", () => {
  const found = signs("The tape is the tape.");
  expect(found.filter(sign => sign === "tape")).toHaveLength(1);
});

it("counts classes of words, and two classes of which there are two words", () => {
  const found = signs("An understudy had read it on tape in 1990.").filter(sign => sign.startsWith("@"));
  expect(found).toEqual(
    expect.arrayContaining(["@performers", "@sound", "@texts", "@year", "@performers@year"]),
  );
  expect(found).not.toContain("@sound@texts");
});
