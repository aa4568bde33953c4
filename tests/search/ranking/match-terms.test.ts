import { expect, it } from "vitest";
import { articleOfParagraphs } from "../../../src/articles/create-article.ts";
import { createTermIndex } from "../../../src/search/index/create-term-index.ts";
import { buildTokenTable } from "../../../src/search/index/token-table.ts";
import { readQuestion } from "../../../src/search/question/question.ts";
import { type Matches, matchTerms } from "../../../src/search/ranking/match-terms.ts";
import { finish, type Steps } from "../../../src/search/steps.ts";

// All texts are invented.
const ARTICLES = [
  ["The harbour at Vell is dredged.", "Ships wait outside the harbour for the tide."],
  ["The bridge at Vell is closed, and ships go round.", "The tide took the bridge."],
].map((paragraphs, at) =>
  articleOfParagraphs(paragraphs, { origin: { kind: "host", file: `${at}.txt` }, language: "en" }),
);

it("scores two questions that take turns as it scores each alone", () => {
  const index = createTermIndex(buildTokenTable(ARTICLES));
  const stepsOf = (typed: string) => matchTerms(index, readQuestion(typed, index).terms);
  const questions = ["Which ships wait for the tide at the harbour?", "Is the bridge at Vell closed?"];
  const [one, other] = takingTurns(questions.map(stepsOf));
  expect([one, other]).toEqual(questions.map(typed => finish(stepsOf(typed))));
  expect(one?.scores).not.toEqual(other?.scores);
});

/** One step of each after another. */
function takingTurns(works: readonly Steps<Matches>[]): Matches[] {
  const done = new Map<Steps<Matches>, Matches>();
  while (done.size < works.length) {
    for (const work of works) {
      if (done.has(work)) continue;
      const step = work.next();
      if (step.done) done.set(work, step.value);
    }
  }
  return works.flatMap(work => done.get(work) ?? []);
}
