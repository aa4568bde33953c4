import type { Library } from "../../answers/library.ts";

/** Which library a server sees. Direct messages (no server) see only the shared articles. */
export interface Libraries {
  /**
   * @param selections outlets or labels: an article must match one of each list
   * @param since what other processes did before this moment (`performance.now()`) is enough; default: before the call
   */
  of(guildId: string | null, selections?: readonly (readonly string[])[], since?: number): Promise<Library>;
}
