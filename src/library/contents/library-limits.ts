import { totalmem } from "node:os";
import { getHeapSpaceStatistics, getHeapStatistics } from "node:v8";

/** What one server may store. */
export interface LibraryLimits {
  readonly articles: number;
  /** The total size of the files as given. */
  readonly bytes: number;
  readonly feeds: number;
}

/**
 * A community's collection of a few years fits. An article of 750 words takes 35 to 58 kB of memory
 * (docs/library.md), so 5,000 take 290 MB at most; raising it means giving Node more.
 */
export const DEFAULT_LIMITS: LibraryLimits = { articles: 5000, bytes: 100 * 1024 * 1024, feeds: 25 };

/**
 * Share of the memory that may be in use before nothing more can be added. Questions, and making the next index
 * beside the current one, need the rest; 0.6 to 0.8 are sensible.
 */
export const DEFAULT_MEMORY_SHARE = 0.75;

/**
 * Whether adding must stop before the process runs out of memory: of Node's heap, or of what the container or
 * machine has. Indexes are outside the heap.
 */
export function isMemoryShort(share = DEFAULT_MEMORY_SHARE): boolean {
  const { heap_size_limit } = getHeapStatistics();
  const kept = getHeapSpaceStatistics().filter(({ space_name }) => !space_name.startsWith("new_"));
  // A long text has its own pages, whose remainder nothing else can use.
  const used = kept.reduce(
    (sum, { space_name, space_size, space_used_size }) =>
      sum + (space_name === "large_object_space" ? space_size : space_used_size),
    0,
  );
  return used > share * (heap_size_limit - YOUNG_BYTES) || process.memoryUsage.rss() > share * memoryLimit();
}

/**
 * The part of Node's limit reserved for new values: three halves of 16 MB, unless `--max-semi-space-size` says
 * otherwise. Articles never fit in there.
 */
const YOUNG_BYTES = 48 * 1024 * 1024;

function memoryLimit(): number {
  const all = totalmem();
  // If nothing limits the process, the system says 0, or more than there is.
  const constrained = process.constrainedMemory();
  return constrained > 0 && constrained < all ? constrained : all;
}
