import { describe, expect, it } from "vitest";
import { ArticleKey } from "../../../src/articles/article.ts";
import { planPosts } from "../../../src/library/feeds/plan-posts.ts";
import type { PendingPost, PostingHour } from "../../../src/library/records/records.ts";

const NOW = new Date("2025-03-01T12:00:00Z");
const minutesAgo = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000).toISOString();
const hour = (minutes: number, posted: number): PostingHour => ({ begunAt: minutesAgo(minutes), posted });
const waiting = (count: number, sinceMinutes: number): PendingPost[] =>
  Array.from({ length: count }, (_, at) => ({
    article: ArticleKey.parse(String(at).padStart(10, "0")),
    feed: "0123456789abcdef",
    channel: "100000000000000001",
    post: "summary",
    at: minutesAgo(sinceMinutes),
  }));

describe("planPosts()", () => {
  it.each<[string, PendingPost[], PostingHour | null, [single: number, digest: number, posted: number]]>([
    ["nothing waiting", [], null, [0, 0, 0]],
    ["the first of an hour by themselves", waiting(3, 1), null, [3, 0, 0]],
    ["no more than the number an hour", waiting(9, 1), null, [5, 0, 0]],
    ["what is left of the hour's number", waiting(4, 1), hour(10, 3), [2, 0, 3]],
    ["nothing when the number is reached", waiting(4, 1), hour(59, 5), [0, 0, 5]],
    ["one digest when that hour is over", waiting(4, 1), hour(60, 5), [0, 4, 0]],
    ["no digest of one", waiting(1, 1), hour(60, 5), [1, 0, 0]],
    ["a new hour by itself after one with room left", waiting(2, 1), hour(90, 2), [2, 0, 0]],
    ["no digest of what came after the full hour", waiting(3, 1), hour(90, 5), [3, 0, 0]],
    [
      "in a digest only what came in the full hour",
      [...waiting(2, 40), ...waiting(3, 1)],
      hour(90, 5),
      [0, 2, 0],
    ],
  ])("posts %s", (_, pending, begun, [single, digest, posted]) => {
    const plan = planPosts(pending, begun, NOW);
    expect([plan.single.length, plan.digest.length, plan.hour.posted]).toEqual([single, digest, posted]);
  });
});
