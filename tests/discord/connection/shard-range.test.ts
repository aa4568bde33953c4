import { describe, expect, it } from "vitest";
import {
  hasServer,
  parseShardBlocks,
  parseShardRange,
  shardIds,
  shardOf,
  writtenBlocks,
  writtenShards,
} from "../../../src/discord/connection/shard-range.ts";

describe("parseShardRange()", () => {
  it.each([
    ["0-3/64", [0, 1, 2, 3]],
    ["60-63/64", [60, 61, 62, 63]],
    ["5/16", [5]],
    ["0/1", [0]],
  ])("reads %s, which can be written again", (text, ids) => {
    const range = parseShardRange(text);
    expect(range && shardIds(range)).toEqual(ids);
    expect(range && writtenShards(range)).toBe(text);
  });

  it.each(["", "3", "0-3", "3-0/64", "0-64/64", "0/0", "-1/4", "0-3/64x", "1.5/4"])(
    "doesn't accept %j as shards",
    text => {
      expect(parseShardRange(text)).toBeNull();
    },
  );
});

describe("parseShardBlocks()", () => {
  it.each([
    ["any-4/64", { size: 4, count: 64 }],
    ["any-1/1", { size: 1, count: 1 }],
    ["any-3/8", { size: 3, count: 8 }],
  ])("reads %s, which can be written again", (text, blocks) => {
    expect(parseShardBlocks(text)).toEqual(blocks);
    expect(writtenBlocks(blocks)).toBe(text);
  });

  it.each(["", "any", "any-0/4", "any-5/4", "any-4", "4/64", "any-1/0", "any-4/64x", "Any-4/64"])(
    "doesn't accept %j",
    text => {
      expect(parseShardBlocks(text)).toBeNull();
    },
  );
});

describe("hasServer()", () => {
  it("gives every server to one of the processes", () => {
    const ranges = ["0-1/5", "2/5", "3-4/5"].flatMap(text => parseShardRange(text) ?? []);
    for (let at = 0; at < 40; at++) {
      const id = String((BigInt(1_000 + at) << 22n) + 77n);
      expect(ranges.filter(range => hasServer(range, id))).toHaveLength(1);
      expect(shardOf(id, 5)).toBe((1_000 + at) % 5);
    }
  });
});
