import { describe, expect, it } from "vitest";
import { ArticleKey } from "../../src/articles/article.ts";
import { type PostingHour, planPosts } from "../../src/library/feeds/plan-posts.ts";
import type { PendingPost } from "../../src/library/store/records.ts";

const NOW = new Date("2025-03-01T12:00:00Z");
const minutesAgo = (minutes: number) => NOW.getTime() - minutes * 60_000;
const waiting = (count: number): PendingPost[] =>
  Array.from({ length: count }, (_, at) => ({
    article: ArticleKey.parse(String(at).padStart(10, "0")),
    feed: "0123456789abcdef",
    channel: "100000000000000001",
    post: "summary",
    at: NOW.toISOString(),
  }));

describe("planPosts()", () => {
  it.each<[string, number, PostingHour | null, [single: number, digest: number, posted: number | null]]>([
    ["nothing waiting", 0, null, [0, 0, null]],
    ["the first of an hour by themselves", 3, null, [3, 0, 3]],
    ["no more than the number an hour", 9, null, [5, 0, 5]],
    ["what is left of the hour's number", 4, { begunAt: minutesAgo(10), posted: 3 }, [2, 0, 5]],
    ["nothing when the number is reached", 4, { begunAt: minutesAgo(59), posted: 5 }, [0, 0, 5]],
    ["one digest when that hour is over", 4, { begunAt: minutesAgo(60), posted: 5 }, [0, 4, 1]],
    ["no digest of one", 1, { begunAt: minutesAgo(60), posted: 5 }, [1, 0, 1]],
    ["a new hour by itself after one with room left", 2, { begunAt: minutesAgo(90), posted: 2 }, [2, 0, 2]],
  ])("posts %s", (_, count, hour, [single, digest, posted]) => {
    const plan = planPosts(waiting(count), hour, NOW);
    expect([plan.single.length, plan.digest.length, plan.hour?.posted ?? null]).toEqual([
      single,
      digest,
      posted,
    ]);
  });
});
