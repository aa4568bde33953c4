import type { Worker } from "../../library/store/workers.ts";
import {
  NO_SHARDS,
  parseShardBlocks,
  parseShardRange,
  type ShardRange,
  shardIds,
  writtenShards,
} from "./shard-range.ts";

/** A mistake in how Discord's shards are given to the processes, each of which looks right by itself. */
export type ShardFault =
  /** The processes have different totals, so some servers are answered twice and some not at all. */
  | { readonly kind: "totals"; readonly totals: readonly number[] }
  /** These settings have shards in common, so servers are answered twice for good. */
  | { readonly kind: "overlap"; readonly shards: readonly string[] }
  /** Two processes have the same shards: right only while one takes over from the other. */
  | { readonly kind: "twice"; readonly shards: string }
  /** Nobody has these: right only while processes are starting. */
  | { readonly kind: "gap"; readonly shards: string }
  /** Discord recommends more shards in total, and refuses those with too many servers. */
  | { readonly kind: "few"; readonly total: number; readonly recommended: number };

/**
 * What is wrong with the shards of the processes that share a database.
 *
 * @example shardFaults([{ shards: "0-3/8", … }, { shards: "2-7/8", … }]); // overlap of "0-3/8" and "2-7/8"
 */
export function shardFaults(
  workers: readonly Pick<Worker, "shards" | "state">[],
  recommended: number | null = null,
): readonly ShardFault[] {
  const serving = workers.filter(({ state, shards }) => state !== "draining" && shards !== NO_SHARDS);
  const totals = [...new Set(serving.flatMap(({ shards }) => totalOf(shards) ?? []))].sort((a, b) => a - b);
  const few = totals.flatMap((total): readonly ShardFault[] =>
    recommended !== null && total < recommended ? [{ kind: "few", total, recommended }] : [],
  );
  // What several totals leave free, or have twice, can't be said.
  if (totals.length > 1) return [{ kind: "totals", totals }, ...few];
  return [...overlaps(serving), ...twice(serving), ...gaps(serving), ...few];
}

/** One line for the operator. */
export function faultInWords(fault: ShardFault): string {
  switch (fault.kind) {
    case "totals":
      return `Processes have different totals of shards (${fault.totals.join(", ")}): give all of them the same in SHARDS.`;
    case "overlap":
      return `Shards are given to more than one process (${fault.shards.join(" and ")}): each may be in one SHARDS only.`;
    case "twice":
      return `More than one process has the shards ${fault.shards}: end one, unless it is taking over from the other.`;
    case "gap":
      return `No process has the shards ${fault.shards}: their servers get no answers.`;
    case "few":
      return `SHARDS has a total of ${fault.total}, and Discord recommends ${fault.recommended}: give all processes at least that.`;
  }
}

type Serving = readonly Pick<Worker, "shards" | "state">[];

function totalOf(shards: string | null): number | null {
  if (shards === null) return null;
  return (parseShardRange(shards) ?? parseShardBlocks(shards))?.count ?? null;
}

/** Those with numbered shards, each once, in their order. */
function rangesOf(serving: Serving): readonly ShardRange[] {
  const written = new Set(serving.flatMap(({ shards }) => shards ?? []));
  return [...written]
    .flatMap(shards => parseShardRange(shards) ?? [])
    .sort((a, b) => a.first - b.first || a.last - b.last);
}

function overlaps(serving: Serving): readonly ShardFault[] {
  const ranges = rangesOf(serving);
  const written = ranges.map(writtenShards);
  // Without SHARDS a process has all of them.
  if (serving.some(({ shards }) => shards === null) && ranges.length > 0) {
    return [{ kind: "overlap", shards: ["all", ...written] }];
  }
  return ranges.flatMap((one, at) =>
    ranges
      .slice(at + 1)
      .flatMap((other): readonly ShardFault[] =>
        other.first <= one.last
          ? [{ kind: "overlap", shards: [writtenShards(one), writtenShards(other)] }]
          : [],
      ),
  );
}

function twice(serving: Serving): readonly ShardFault[] {
  const ready = serving.filter(({ state }) => state === "ready").map(({ shards }) => shards ?? "all");
  const again = new Set(ready.filter((shards, at) => ready.indexOf(shards) < at));
  return [...again].map((shards): ShardFault => ({ kind: "twice", shards }));
}

function gaps(serving: Serving): readonly ShardFault[] {
  const ranges = rangesOf(serving);
  const [some] = ranges;
  if (!some || serving.some(({ shards }) => shards === null)) return [];
  const taken = new Set(ranges.flatMap(shardIds));
  const { count } = some;
  const free = shardIds({ first: 0, last: count - 1, count }).filter(shard => !taken.has(shard));
  const runs: ShardRange[] = [];
  for (const shard of free) {
    const last = runs.at(-1);
    if (last?.last === shard - 1) runs[runs.length - 1] = { ...last, last: shard };
    else runs.push({ first: shard, last: shard, count });
  }
  return free.length === 0 ? [] : [{ kind: "gap", shards: runs.map(writtenShards).join(", ") }];
}
