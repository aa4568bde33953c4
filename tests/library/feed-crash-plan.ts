import { z } from "zod";

/** What the bot that will be killed must know. */
export const FeedPlan = z.object({
  apiUrl: z.string(),
  token: z.string(),
  feed: z.string(),
  /** `host:port` of the feed and its pages. */
  site: z.string(),
  dataDir: z.string(),
  libraryDir: z.string(),
  /** Null: files in `dataDir`. */
  databaseUrl: z.string().nullable(),
  follows: z.array(z.tuple([z.string(), z.string()])),
  /** Its clock runs this many times as fast from here on. */
  begunAt: z.number(),
  speed: z.number(),
});
export type FeedPlan = z.infer<typeof FeedPlan>;
