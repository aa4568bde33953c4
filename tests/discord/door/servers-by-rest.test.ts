import { GatewayDispatchEvents } from "discord.js";
import { describe, expect, it, onTestFinished } from "vitest";
import { connect, createClient, disconnect } from "../../../src/discord/connection/client.ts";
import { hasGateway, receivesEventsOf } from "../../../src/discord/connection/gateway-events.ts";
import { ServersByRest } from "../../../src/discord/door/servers-by-rest.ts";
import { WithoutGateway } from "../../../src/discord/door/without-gateway.ts";
import { createLog } from "../../../src/log.ts";
import { startLocal } from "../../local/start-local.ts";

const silent = createLog("silent", { write: () => {} });

async function withoutGateway() {
  const local = await startLocal();
  const failures: unknown[] = [];
  const made: WithoutGateway[] = [];
  const kept: string[] = [];
  const client = createClient(
    {
      apiUrl: local.url,
      standIn: (connections, tell) => {
        const standIn = new WithoutGateway(connections, tell, {
          kept: async () => kept,
          failed: error => failures.push(error),
        });
        made.push(standIn);
        return standIn;
      },
    },
    silent,
  );
  onTestFinished(async () => {
    await disconnect(client);
    expect(local.violations).toEqual([]);
    expect(failures.splice(0)).toEqual([]);
  });
  const ready = await connect(client, local.token);
  const [standIn] = made;
  if (!standIn) throw new Error("no stand-in was asked for");
  let now = 0;
  const servers = new ServersByRest({
    client: ready,
    take: (event, data) => client.take(event, data),
    failed: error => failures.push(error),
    now: () => now,
    waitMs: 200,
  });
  const { id } = local.world.guildNamed("The newsroom");
  const read: string[] = [];
  local.events.on(event => {
    if (event.kind === "exchange" && event.where.startsWith("GET /guilds/:guild")) read.push(event.where);
  });
  const pass = (minutes: number) => {
    now += minutes * 60_000;
  };
  return { local, client: ready, standIn, servers, id, read, pass, kept, failures };
}

describe("a client without the gateway", () => {
  it("greets as with it, and knows in which servers it is", async () => {
    const { local, client, id } = await withoutGateway();
    expect(local.isBotReady).toBe(false);
    expect(client.isReady()).toBe(true);
    expect(client.user.id).toBe(local.world.bot.id);
    expect(client.application.id).toBe(local.world.bot.id);
    expect([...client.guilds.cache.keys()].sort()).toEqual([...local.world.guilds.keys()].sort());
    expect([hasGateway(client), receivesEventsOf(client, id)]).toEqual([false, false]);
  });

  it("learns of servers that have come and gone when it looks again", async () => {
    const { local, client, standIn, id } = await withoutGateway();
    const news = local.world.addGuild("The choir", ["notes"], ["owner"]);
    local.admin.kickBot("The newsroom");
    await standIn.look();
    expect([client.guilds.cache.has(id), client.guilds.cache.has(news.id)]).toEqual([false, true]);
  });

  it("learns of servers that came and went, or went and came, between two looks", async () => {
    const { client, standIn, id, kept } = await withoutGateway();
    const told: unknown[] = [];
    for (const event of [GatewayDispatchEvents.GuildCreate, GatewayDispatchEvents.GuildDelete]) {
      client.ws.on(event, (data: unknown) => told.push([event, data]));
    }
    await standIn.look();
    expect(told).toEqual([]);
    kept.push(id, "77");
    await standIn.look();
    expect(told).toEqual([
      ["GUILD_DELETE", { id: "77" }],
      ["GUILD_CREATE", { id, unavailable: true }],
    ]);
    expect(client.guilds.cache.has(id)).toBe(true);
  });

  it("lists more servers than Discord names at once", async () => {
    const { local, client, standIn } = await withoutGateway();
    for (let at = 0; at < 401; at++) local.world.addGuild(`Server ${at}`, ["talk"], ["owner"]);
    await standIn.look();
    expect(client.guilds.cache.size).toBe(403);
  });
});

describe("ServersByRest", () => {
  it("reads a server once for everybody who asks at the same time, and again some minutes later", async () => {
    const { local, client, servers, id, read, pass } = await withoutGateway();
    await Promise.all([servers.reach(id), servers.reach(id)]);
    expect(read).toHaveLength(3);
    const guild = client.guilds.cache.get(id);
    expect(guild?.channels.cache.map(({ name }) => name)).toContain("news");
    expect(guild?.members.me?.id).toBe(client.user.id);
    local.admin.createChannel("The newsroom", "later");
    local.admin.deleteChannel("#general");
    pass(4);
    await servers.reach(id);
    expect(read).toHaveLength(3);
    pass(2);
    await servers.reach(id);
    expect(read).toHaveLength(6);
    const names = guild?.channels.cache.map(({ name }) => name);
    expect(names).toContain("later");
    expect(names).not.toContain("general");
  });

  it("counts a server that the bot isn't in as left", async () => {
    const { local, client, servers, id, read, pass } = await withoutGateway();
    local.admin.kickBot("The newsroom");
    await servers.reach(id);
    expect(client.guilds.cache.has(id)).toBe(false);
    read.length = 0;
    await servers.reach(id);
    expect(read).toEqual([]);
    local.admin.inviteBot("The newsroom");
    servers.forget(id);
    pass(0);
    await servers.reach(id);
    expect(client.guilds.cache.get(id)?.available).toBe(true);
  });

  it.each([
    ["a 403 without a code", "GET /guilds/:guild", { status: 403 }],
    ["a 404 without a code", "GET /guilds/:guild/channels", { status: 404 }],
    ["missing permissions", "GET /guilds/:guild/channels", { status: 403, code: 50_013 }],
    ["an unknown member that isn't the bot", "GET /guilds/:guild", { status: 404, code: 10_007 }],
  ] as const)("doesn't take %s for having left", async (_, where, refusal) => {
    const { local, client, servers, id } = await withoutGateway();
    local.faults.plan(where, { kind: "refused", ...refusal });
    await expect(servers.reach(id)).rejects.toThrow();
    expect(client.guilds.cache.has(id)).toBe(true);
    await servers.reach(id);
    expect(client.guilds.cache.get(id)?.available).toBe(true);
  });

  it.each([
    ["GET /guilds/:guild", { status: 404, code: 10_004 }],
    ["GET /guilds/:guild/channels", { status: 403, code: 50_001 }],
    ["GET /guilds/:guild/members/:user", { status: 404, code: 10_007 }],
  ] as const)(
    "counts Discord's answer to those who aren't in a server as having left it: %s",
    async (where, refusal) => {
      const { local, client, servers, id } = await withoutGateway();
      local.faults.plan(where, { kind: "refused", ...refusal });
      await servers.reach(id);
      expect(client.guilds.cache.has(id)).toBe(false);
    },
  );

  it("waits for a while only, and handles what comes later", async () => {
    const { local, client, servers, id } = await withoutGateway();
    local.faults.plan("GET /guilds/:guild", { kind: "rate-limited", retryAfterSeconds: 1 });
    await servers.reach(id);
    expect(client.guilds.cache.get(id)?.available).toBe(false);
    await expect.poll(() => client.guilds.cache.get(id)?.available, { timeout: 5_000 }).toBe(true);
  });

  it("reports what fails later", async () => {
    const { local, servers, id, failures } = await withoutGateway();
    local.faults.plan("GET /guilds/:guild", { kind: "rate-limited", retryAfterSeconds: 1 });
    local.faults.plan("GET /guilds/:guild", { kind: "refused", status: 403 });
    await servers.reach(id);
    await expect.poll(() => failures.splice(0), { timeout: 5_000 }).toHaveLength(1);
  });

  it("doesn't take a server that it knows nothing of for one without settings", async () => {
    const { local, client, servers } = await withoutGateway();
    const { id } = local.world.addGuild("The choir", ["notes"], ["owner"]);
    local.faults.plan("GET /guilds/:guild", { kind: "rate-limited", retryAfterSeconds: 1 });
    await expect(servers.reach(id)).rejects.toThrow("takes too long");
    await expect.poll(() => client.guilds.cache.get(id)?.available, { timeout: 5_000 }).toBe(true);
  });

  it("doesn't take an outage of Discord's for an answer", async () => {
    const { local, client, servers, id } = await withoutGateway();
    local.faults.plan("GET /guilds/:guild/channels", { kind: "server-error", status: 502 }, { times: 4 });
    await expect(servers.reach(id)).rejects.toThrow();
    expect(client.guilds.cache.has(id)).toBe(true);
    await servers.reach(id);
    expect(client.guilds.cache.get(id)?.available).toBe(true);
  });
});
