import { expect, it } from "vitest";
import { RecentRequests } from "../../../src/discord/door/recent-requests.ts";

it("remembers a request as long as its signature is good, and no longer", () => {
  let now = 0;
  const recent = new RecentRequests(() => now);
  expect(recent.isNew("a")).toBe(true);
  now = 299_000;
  expect(recent.isNew("a")).toBe(false);
  now = 599_000;
  expect(recent.isNew("A")).toBe(false);
  now = 601_000;
  expect(recent.isNew("a")).toBe(true);
});

it("forgets the oldest first where very many come", () => {
  const recent = new RecentRequests(() => 0);
  for (let at = 0; at < 100_001; at++) expect(recent.isNew(`r${at}`)).toBe(true);
  expect(recent.isNew("r100000")).toBe(false);
  expect(recent.isNew("r0")).toBe(true);
});
