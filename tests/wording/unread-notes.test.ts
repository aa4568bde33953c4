import { expect, it } from "vitest";
import type { Unread } from "../../src/articles/unread.ts";
import { unreadNotes } from "../../src/wording/unread-notes.ts";

const at = (file: string, line: number | null): Unread => ({ file, line, reason: { kind: "no-object" } });
const NO_OBJECT = "an article is expected here, as { … }";

it("unreadNotes() gives each problem of a file a note, up to three", () => {
  const problems = [at("a.jsonl", 2), at("b.json", null), at("a.jsonl", 5), at("a.jsonl", 9)];
  expect(unreadNotes(problems)).toEqual([
    `Not read: a.jsonl, line 2: ${NO_OBJECT}`,
    `Not read: a.jsonl, line 5: ${NO_OBJECT}`,
    `Not read: a.jsonl, line 9: ${NO_OBJECT}`,
    `Not read: b.json: ${NO_OBJECT}`,
  ]);
});

it("unreadNotes() counts the lines of a file with more, those that aren't named too", () => {
  const lines = [2, 5, 9, 10].map(line => at("a.jsonl", line));
  const more: Unread = { file: "a.jsonl", line: null, reason: { kind: "more-problems", count: 10 } };
  expect(unreadNotes([...lines, more])).toEqual([
    `Not read: a.jsonl: 14 lines; the first, line 2: ${NO_OBJECT}`,
  ]);
});

it("unreadNotes() counts articles where there are no lines, and keeps what concerns the whole file", () => {
  const articles = Array.from({ length: 4 }, () => at("a.json", null));
  expect(unreadNotes(articles)).toEqual([`Not read: a.json: 4 articles; the first: ${NO_OBJECT}`]);
  const empty: Unread = { file: "a.jsonl", line: null, reason: { kind: "empty" } };
  expect(unreadNotes([...[1, 2, 3, 4].map(line => at("a.jsonl", line)), empty])).toEqual([
    `Not read: a.jsonl: 4 lines; the first, line 1: ${NO_OBJECT}`,
    "Not read: a.jsonl: empty",
  ]);
});
