import { describe, expect, it } from "vitest";
import { createArticle } from "../../../src/articles/create-article.ts";
import { findPosts } from "../../../src/quotes/linking/posts.ts";
import { findPeople, printedForm } from "../../../src/quotes/people/people.ts";
import { readArticle } from "../../../src/quotes/reading/reading.ts";
import { readingOf } from "../reading/readings.ts";

// Every post here is invented.

/** The posts of a text, one paragraph a line, as "name: words". */
function postsIn(text: string): string[] {
  const reading = readingOf(text);
  const people = findPeople(reading);
  return findPosts(reading, people).map(({ start, end, source }) => {
    const name = source?.person ? printedForm(reading, source.person.fullest) : source?.described?.name;
    return `${name}: ${text.slice(start, end)}`;
  });
}

describe("findPosts()", () => {
  it.each([
    ["We won. — Ann Roe (@annroe) November 17, 2024", ["Ann Roe: We won."]],
    ["We won. – Ann Roe (@annroe) 17 November 2024", ["Ann Roe: We won."]],
    ["We won. -- Ann Roe (@ann.roe@tarn.social)", ["Ann Roe: We won."]],
    ["We won. &mdash; Ann Roe (@annroe) November 17, 2024 at 9:30 AM", ["Ann Roe: We won."]],
    ["We won. — Ann Roe / Анна Роу (@annroe)", ["Ann Roe: We won."]],
    ["We won. — Ann Roe", []],
    ["We won. Ann Roe (@annroe)", []],
    ["— Ann Roe (@annroe)", []],
    ["We won. — Ann Roe (@annroe) wrote on Monday", []],
  ])("%s", (text, expected) => {
    expect(postsIn(text)).toEqual(expected);
  });

  it.each([
    ["The nurse Ann Roe left.\nWe won. — Ann Roe (@annroe)", "Ann Roe"],
    ["Mr Osei left.\nWe won. — Tariq Osei (@tosei)", "Tariq Osei"],
    ["The nurse Ann Roe left.\nWe won. — Tarn Weekly (@tarn)", "Tarn Weekly"],
  ])("knows the people of the article: %s", (text, name) => {
    expect(postsIn(text)).toEqual([`${name}: We won.`]);
  });

  it("adds the handle to what somebody is called", () => {
    const reading = readingOf("The nurse Ann Roe left.\nWe won. — Ann Roe / Анна Роу (@annroe)");
    const people = findPeople(reading);
    findPosts(reading, people);
    expect(people.all.find(({ surname }) => surname === "roe")?.aliases).toEqual([
      "Ann Roe",
      "Анна Роу",
      "@annroe",
    ]);
  });

  it.each([
    ["post", "We won. A post shared by Ann Roe (@annroe)", ["Ann Roe"]],
    ["post", "We won. Posted by Ann Roe on November 17, 2024", ["Ann Roe"]],
    ["post", "We won. — @annroe", ["@annroe"]],
    ["body", "We won. A post shared by Ann Roe (@annroe)", []],
    ["body", "We won. — @annroe", []],
  ] as const)("in a paragraph that is a %s: %s", (role, text, expected) => {
    const paragraphs = [{ start: 0, end: text.length, role }];
    const article = createArticle(text, paragraphs, { origin: { kind: "host", file: "invented.txt" } });
    const reading = readArticle(article);
    const people = findPeople(reading);
    const signers = findPosts(reading, people).map(({ source }) =>
      source?.person ? printedForm(reading, source.person.fullest) : source?.described?.name,
    );
    expect(signers).toEqual(expected);
  });
});
