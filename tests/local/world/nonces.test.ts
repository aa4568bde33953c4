import { describe, expect, it } from "vitest";
import { ManualClock } from "../manual-clock.ts";
import { startLocal } from "../start-local.ts";
import { startBot } from "../test-bot.ts";

describe("nonces", () => {
  it.each<[string, object, object, "#news" | "#general", number, number]>([
    ["once with the same nonce", { enforce_nonce: true }, {}, "#news", 0, 1],
    ["once a few minutes later", { enforce_nonce: true }, {}, "#news", 4 * 60_000, 1],
    ["again after that", { enforce_nonce: true }, {}, "#news", 6 * 60_000, 2],
    ["again with another nonce", { enforce_nonce: true }, { nonce: "b" }, "#news", 0, 2],
    ["again where it isn't enforced", {}, {}, "#news", 0, 2],
    ["again in another channel", { enforce_nonce: true }, {}, "#general", 0, 2],
  ])("post %s", async (_name, enforced, second, channelName, waitMs, count) => {
    const clock = new ManualClock();
    const local = await startLocal({ clock });
    const bot = await startBot(local);
    const post = (name: string, body: object) =>
      bot.rest.post(`/channels/${local.world.channelNamed(name)?.id}/messages`, {
        body: { content: "news", nonce: "a", ...enforced, ...body },
      });
    const first = await post("#news", {});
    clock.advance(waitMs);
    const again = await post(channelName, second);
    const ids = new Set([first, again].map(sent => Object(sent).id));
    expect(ids.size).toBe(count);
    const places = new Set(["#news", channelName]);
    const all = [...places].flatMap(name =>
      local.messages.list(local.world.channelNamed(name)?.id ?? "", null),
    );
    expect(all).toHaveLength(count);
    expect(local.violations).toEqual([]);
  });

  it("a second try after a lost answer returns the first message", async () => {
    const local = await startLocal();
    const bot = await startBot(local);
    const where = "POST /channels/:channel/messages";
    local.faults.plan(where, { kind: "server-error", status: 502, isPerformed: true });
    const channel = await bot.channels.fetch(local.world.channelNamed("#news")?.id ?? "");
    if (!channel?.isSendable()) throw new Error("no channel to send to");
    const sent = await channel.send({ content: "news", nonce: "a", enforceNonce: true });
    expect(local.messages.list(channel.id, null).map(({ id }) => id)).toEqual([sent.id]);
  });
});
