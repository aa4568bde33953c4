import { z } from "zod";

/** What the process receives at its start. */
export const Stretch = z.object({
  libraryDir: z.string(),
  dataDir: z.string(),
  feeds: z.number(),
  additions: z.number(),
  /** Days between two items of a feed. */
  itemDays: z.number(),
  /** First day, and the day after the last. */
  from: z.number(),
  to: z.number(),
  end: z.enum(["stopped", "killed"]),
});
export type Stretch = z.infer<typeof Stretch>;

const Kept = z.object({ articles: z.number(), ofFirstVersion: z.number() });

/** What it reports. */
export const Told = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("started"), kept: Kept, ms: z.number() }),
  z.object({ kind: z.literal("lived"), day: z.number(), kept: Kept, rss: z.number(), heap: z.number() }),
]);
export type Told = z.infer<typeof Told>;
