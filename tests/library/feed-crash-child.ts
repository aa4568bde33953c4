import { startBot } from "../../src/discord/bot.ts";
import { inlineAnalyst } from "../../src/library/analysis/analyst.ts";
import { DEFAULT_LIMITS } from "../../src/library/contents/library-limits.ts";
import { followFeed } from "../../src/library/feeds/follow.ts";
import { createSafeFetch } from "../../src/library/fetch/safe-fetch.ts";
import { startLibrary } from "../../src/library/start-library.ts";
import { createLog } from "../../src/log.ts";
import { FeedPlan } from "./feed-crash-plan.ts";

// The bot that follows a feed in two servers and polls it without pause. The test kills it.

const plan = FeedPlan.parse(JSON.parse(process.argv[2] ?? ""));
const { apiUrl, token, feed: url, site, dataDir, libraryDir, databaseUrl, follows, begunAt, speed } = plan;
const now = () => new Date(begunAt + (Date.now() - begunAt) * speed);
const say = (line: string) => process.stdout.write(`${line}\n`);
const failed = (error: unknown) => say(`failed ${error instanceof Error ? error.message : String(error)}`);
const kept = await startLibrary({
  libraryDir,
  dataDir,
  databaseUrl,
  fetch: createSafeFetch({ allowed: () => [site] }),
  analyst: inlineAnalyst,
  now,
  failed,
  failedForADay: async () => {},
});
const { libraries, poller } = kept;
say("open");
await startBot({
  apiUrl,
  token,
  guildId: null,
  commands: [],
  libraries,
  services: kept,
  settings: { logLevel: "error" },
  log: createLog("error", { write: line => void say(`log ${line.trim()}`) }),
  now,
});
say("ready");
for (const [guildId, channel] of follows) {
  const { store } = await libraries.server(guildId);
  if (store.record.feeds.some(feed => feed.url === url)) continue;
  await followFeed(store, { url, channel, post: "title", words: [] }, { limits: DEFAULT_LIMITS, now: now() });
  say(`followed ${guildId}`);
}
for (;;) {
  const state = await poller.poll(url);
  const left: string[] = [];
  for (const [guildId] of follows) {
    const own = await libraries.server(guildId);
    left.push(`${own.articles.length}/${own.store.record.pending.length}`);
  }
  say(`polled ${state.items} ${left.join(" ")}`);
  await new Promise(resolve => setTimeout(resolve, 150));
}
