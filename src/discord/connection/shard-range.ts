/** The Discord shards of one process, and their total. */
export interface ShardRange {
  readonly first: number;
  /** The last shard, included. */
  readonly last: number;
  readonly count: number;
}

/** How many free shards a process takes, and the total. */
export interface ShardBlocks {
  readonly size: number;
  readonly count: number;
}

/** Which of Discord's shards a process has, as the setting says it; without it a process has all. */
export type Shards =
  | { readonly kind: "range"; readonly range: ShardRange }
  /** Some that no other process has, while it holds a lease for them. */
  | { readonly kind: "blocks"; readonly blocks: ShardBlocks }
  /** None: there is no connection to the gateway. */
  | { readonly kind: "none" };

/**
 * Reads which shards a process has, as in the setting; null if the text is invalid.
 *
 * @example parseShards("any-4/64"); // { kind: "blocks", blocks: { size: 4, count: 64 } }
 */
export function parseShards(text: string): Shards | null {
  if (text === "none") return { kind: "none" };
  const range = parseShardRange(text);
  if (range) return { kind: "range", range };
  const blocks = parseShardBlocks(text);
  return blocks && { kind: "blocks", blocks };
}

const BLOCKS_WRITTEN = /^any-(\d{1,4})\/(\d{1,4})$/;

/**
 * Reads how many shards a process takes for itself; null if the text is invalid.
 *
 * @example parseShardBlocks("any-4/64"); // { size: 4, count: 64 }
 */
export function parseShardBlocks(text: string): ShardBlocks | null {
  const [, some, of] = BLOCKS_WRITTEN.exec(text) ?? [];
  const [size, count] = [Number(some), Number(of)];
  return 0 < size && size <= count ? { size, count } : null;
}

/** What the shards of a process are written as if it hears from Discord by HTTP only. */
export const NO_SHARDS = "none";

/** The same as text, as in the setting. */
export function writtenBlocks({ size, count }: ShardBlocks): string {
  return `any-${size}/${count}`;
}

const WRITTEN = /^(\d{1,4})(?:-(\d{1,4}))?\/(\d{1,4})$/;

/**
 * Reads which shards a process has; null if the text is invalid.
 *
 * @example parseShardRange("0-3/64"); // { first: 0, last: 3, count: 64 }
 */
export function parseShardRange(text: string): ShardRange | null {
  const [, from, to = from, of] = WRITTEN.exec(text) ?? [];
  const [first, last, count] = [Number(from), Number(to), Number(of)];
  return first <= last && last < count ? { first, last, count } : null;
}

/** The same as text, as in the setting. */
export function writtenShards({ first, last, count }: ShardRange): string {
  return first === last ? `${first}/${count}` : `${first}-${last}/${count}`;
}

export function shardIds({ first, last }: ShardRange): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** Which of several connections receives a server from Discord. */
export function shardOf(guildId: string, count: number): number {
  return Number((BigInt(guildId) >> 22n) % BigInt(count));
}

/** Whether a server is on one of the shards. */
export function hasServer({ first, last, count }: ShardRange, guildId: string): boolean {
  const shard = shardOf(guildId, count);
  return first <= shard && shard <= last;
}
