import { getHeapStatistics } from "node:v8";

/** What one server may keep. */
export interface LibraryLimits {
  readonly articles: number;
  /** Of the files as they were given. */
  readonly bytes: number;
  readonly feeds: number;
}

/**
 * A community's collection of a few years fits. An article of 750 words takes about 30 kB of memory
 * (`npm run bench -- library add`), so 5,000 take 150 MB; raising it means giving Node more.
 */
export const DEFAULT_LIMITS: LibraryLimits = { articles: 5000, bytes: 100 * 1024 * 1024, feeds: 25 };

/** Share of Node's heap that may be in use before nothing more is added; questions need the rest. */
export const DEFAULT_MEMORY_SHARE = 0.8;

/** Whether adding must stop before the process runs out of memory. */
export function isMemoryShort(share = DEFAULT_MEMORY_SHARE): boolean {
  const { used_heap_size, heap_size_limit } = getHeapStatistics();
  return used_heap_size > share * heap_size_limit;
}
