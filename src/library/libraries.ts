import type { Library } from "../answers/library.ts";

/** Which library a server sees. Direct messages (no server) see the shared articles only. */
export interface Libraries {
  of(guildId: string | null): Library;
}

/** Every server sees the same shared articles. */
export function sharedLibraries(library: Library): Libraries {
  return { of: () => library };
}
