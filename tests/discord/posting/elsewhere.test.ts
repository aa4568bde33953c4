import { describe, expect, it, onTestFinished } from "vitest";
import { connect, createClient, disconnect } from "../../../src/discord/connection/client.ts";
import { shardOf } from "../../../src/discord/connection/shard-range.ts";
import { notice } from "../../../src/discord/message/notice.ts";
import { sendToChannel } from "../../../src/discord/posting/send-to-channel.ts";
import { createLog } from "../../../src/log.ts";
import { english } from "../../../src/wording/english/english.ts";
import { ManualClock } from "../../local/manual-clock.ts";
import { startLocal } from "../../local/start-local.ts";

const COUNT = 2;

/** A client of the shard that The newsroom is not on. */
async function startElsewhere() {
  const local = await startLocal({ shards: COUNT, clock: new ManualClock(Date.now()) });
  const guild = local.world.guildNamed("The newsroom");
  const other = 1 - shardOf(guild.id, COUNT);
  const shards = { first: other, last: other, count: COUNT };
  const client = createClient({ apiUrl: local.url, shards }, createLog("silent", { write: () => {} }));
  onTestFinished(() => disconnect(client));
  const channel = local.world.channelNamed("news")?.id ?? "";
  return { local, guildId: guild.id, channel, client: await connect(client, local.token) };
}

const POST = { reply: notice("The bridge is open."), nonce: "one" };

describe("sendToChannel() to a server whose shard another process has", () => {
  it("posts there", async () => {
    const { client, local, guildId, channel } = await startElsewhere();
    expect(client.guilds.cache.has(guildId)).toBe(false);
    expect(await sendToChannel(client, { guildId, channel }, POST, english)).toEqual({ kind: "sent" });
    expect(local.messages.list(channel, null)).toHaveLength(1);
    expect(local.violations).toEqual([]);
  });

  it("posts in no other server's channel, and reports one that is gone", async () => {
    const { client, local, guildId, channel } = await startElsewhere();
    const foreign = { guildId: String(BigInt(guildId) + (2n << 22n)), channel };
    expect(await sendToChannel(client, foreign, POST, english)).toEqual({ kind: "unreachable", why: "gone" });
    const gone = { guildId, channel: "100000000000000007" };
    expect(await sendToChannel(client, gone, POST, english)).toEqual({ kind: "unreachable", why: "gone" });
    expect(local.messages.list(channel, null)).toHaveLength(0);
  });
});
