import { get } from "node:http";
import { Client, Events, GatewayIntentBits, type Interaction, REST } from "discord.js";
import { afterEach, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import type { LocalDiscord } from "../../../src/local/local-discord.ts";
import { startLocal } from "../start-local.ts";
import { startBot } from "../test-bot.ts";

const COMMAND = { name: "ping", description: "Pings" };
const EDIT = "PATCH /webhooks/:application/:token/messages/:message";
const CALLBACK = "POST /interactions/:interaction/:token/callback";

async function startPing(local: LocalDiscord) {
  const codes: unknown[] = [];
  const bot = await startBot(local, {
    commands: [COMMAND],
    onInteraction: async (interaction: Interaction) => {
      if (!interaction.isChatInputCommand()) return;
      try {
        await interaction.deferReply();
        await interaction.editReply("pong");
      } catch (error) {
        codes.push(error instanceof Error && "code" in error ? error.code : error);
      }
    },
  });
  return { bot, codes, ping: () => local.member("reader").slash("/ping") };
}

describe("Faults", () => {
  it("429: the client waits and tries again", async () => {
    const local = await startLocal();
    const { ping } = await startPing(local);
    local.faults.plan(EDIT, { kind: "rate-limited", retryAfterSeconds: 1 });
    const start = performance.now();
    expect((await ping()).text()).toBe("pong");
    expect(performance.now() - start).toBeGreaterThan(900);
    expect(local.violations).toEqual([]);
  });

  it.each([500, 502, 503] as const)("%d once: the client tries again at once", async status => {
    const local = await startLocal();
    const { ping } = await startPing(local);
    local.faults.plan(EDIT, { kind: "server-error", status });
    expect((await ping()).text()).toBe("pong");
  });

  it("500 three times: still answered; four times: given up", async () => {
    const local = await startLocal();
    const { ping, codes } = await startPing(local);
    local.faults.plan(EDIT, { kind: "server-error", status: 500 }, { times: 3 });
    expect((await ping()).text()).toBe("pong");
    local.faults.plan(EDIT, { kind: "server-error", status: 500 }, { times: 4 });
    void ping().catch(() => undefined);
    await expect.poll(() => codes).toHaveLength(1);
  });

  it("a lost answer to a callback: the client's second try meets 40060", async () => {
    const local = await startLocal();
    const { ping, codes } = await startPing(local);
    local.faults.plan(CALLBACK, { kind: "server-error", status: 500, isPerformed: true });
    void ping().catch(() => undefined);
    await expect.poll(() => codes).toEqual([40060]);
    expect(local.violations.map(({ problem }) => problem)).toEqual([expect.stringContaining("40060")]);
  });

  it("a cut connection is an error that the bot can see", async () => {
    const local = await startLocal();
    const { ping, codes } = await startPing(local);
    local.faults.plan(CALLBACK, { kind: "cut" }, { times: 5 });
    void ping().catch(() => undefined);
    await expect.poll(() => codes).toHaveLength(1);
  });
});

describe("rate limits", () => {
  it("the client keeps to the buckets that it was given", async () => {
    const local = await startLocal({ rateLimit: { limit: 3, windowMs: 300 } });
    const bot = await startBot(local);
    const channel = bot.channels.cache.get(local.world.channelNamed("#news")?.id ?? "");
    if (!channel?.isSendable()) throw new Error("no channel to send to");
    const limited: unknown[] = [];
    bot.rest.on("rateLimited", info => limited.push(info.scope));
    for (let index = 0; index < 7; index++) await channel.send(`${index}`);
    expect(limited.length).toBeGreaterThan(0);
    expect(local.messages.list(channel.id, null)).toHaveLength(7);
  });

  it("one too many is refused with the time to wait", async () => {
    const local = await startLocal({ rateLimit: { limit: 1, windowMs: 60_000 } });
    const request = () =>
      fetch(`${local.url}/v10/users/@me`, {
        headers: { authorization: `Bot ${local.token}`, "user-agent": "DiscordBot (https://a.example, 1.0)" },
      });
    expect((await request()).status).toBe(200);
    const refused = await request();
    expect([refused.status, refused.headers.get("retry-after"), await refused.json()]).toEqual([
      429,
      "60",
      expect.objectContaining({ global: false, retry_after: expect.any(Number) }),
    ]);
  });
});

describe("RestRouter", () => {
  it("refuses a wrong token, an unknown route and a request without User-Agent", async () => {
    const local = await startLocal();
    const rest = new REST({ api: local.url }).setToken("wrong");
    await expect(rest.get("/users/@me")).rejects.toMatchObject({ status: 401 });
    await expect(new REST({ api: local.url }).setToken(local.token).get("/nope")).rejects.toMatchObject({
      status: 404,
    });
    await fetch(`${local.url}/v10/users/@me`, {
      headers: { authorization: `Bot ${local.token}`, "user-agent": "x" },
    });
    expect(local.invalidRequests).toBe(1);
    expect(local.violations.map(({ problem }) => problem)).toEqual([
      "the local Discord has no such route",
      "no valid User-Agent",
    ]);
  });

  const CHANNEL = "/channels/:channel/messages";

  /** Posts a body to #news as the bot would, and gets the status. */
  async function post(local: LocalDiscord, body: string, more: Record<string, string> = {}): Promise<number> {
    const { id = "" } = local.world.channelNamed("#news") ?? {};
    const response = await fetch(`${local.url}/v10/channels/${id}/messages`, {
      method: "POST",
      body,
      headers: {
        authorization: `Bot ${local.token}`,
        "user-agent": "DiscordBot (https://a.example, 1.0)",
        "content-type": "application/json",
        ...more,
      },
    });
    await response.text();
    return response.status;
  }

  it.each([
    ["not JSON", () => "{", 400, "50109"],
    ["more than 25 MiB", () => JSON.stringify({ content: "x".repeat(26 * 1024 * 1024) }), 413, "40005"],
  ])(
    "a body that is %s is refused and a violation; the next request is answered",
    async (_name, body, status, code) => {
      const local = await startLocal();
      expect(await post(local, body())).toBe(status);
      expect(await post(local, '{"content":"good"}')).toBe(200);
      expect(local.violations).toEqual([
        { by: "bot", where: `POST ${CHANNEL}`, problem: expect.stringContaining(code) },
      ]);
    },
  );

  it("reports every exchange, with a refusal, too many and a planned failure, which is no violation", async () => {
    const local = await startLocal({ rateLimit: { limit: 4, windowMs: 60_000 } });
    const seen: number[] = [];
    local.events.on(event => {
      if (event.kind === "exchange" && event.where === `POST ${CHANNEL}`) seen.push(event.status);
    });
    local.faults.plan(`POST ${CHANNEL}`, { kind: "refused", status: 404, code: 10_062 });
    local.faults.plan(`POST ${CHANNEL}`, { kind: "server-error", status: 502 });
    await post(local, '{"content":"1"}');
    await post(local, '{"content":"2"}');
    await post(local, '{"content":"3"}', { authorization: "Bot wrong" });
    await post(local, '{"content":"4"}');
    await post(local, '{"content":"5"}');
    expect(seen).toEqual([404, 502, 401, 200, 429]);
    expect(local.violations).toEqual([]);
  });

  it("answers to its own address alone", async () => {
    const local = await startLocal();
    const { hostname, port } = new URL(local.url);
    const status = await new Promise(resolve => {
      const options = { hostname, port, path: "/api/v10/gateway/bot", headers: { host: "evil.example" } };
      get(options, response => resolve(response.statusCode));
    });
    expect(status).toBe(403);
  });
});

describe("Gateway rules", () => {
  const sockets: WebSocket[] = [];

  afterEach(() => {
    for (const socket of sockets.splice(0)) socket.terminate();
  });

  /** A raw connection that sends what it is told; resolves with the close code. */
  async function closeCode(local: LocalDiscord, payloads: readonly unknown[]): Promise<number> {
    const socket = new WebSocket(
      `${local.url.replace("http", "ws").replace("/api", "/gateway")}?v=10&encoding=json`,
    );
    sockets.push(socket);
    socket.on("error", () => undefined);
    await new Promise(resolve => socket.once("message", resolve));
    for (const payload of payloads) {
      socket.send(typeof payload === "string" ? payload : JSON.stringify(payload));
    }
    return new Promise(resolve => socket.once("close", resolve));
  }

  const identify = (local: LocalDiscord, more: object = {}) => ({
    op: 2,
    d: { token: local.token, intents: 1, properties: { os: "a", browser: "b", device: "c" }, ...more },
  });

  it.each<[string, (local: LocalDiscord) => unknown[], number]>([
    ["what isn't JSON", () => ["{"], 4002],
    ["anything before identifying", () => [{ op: 3, d: {} }], 4003],
    ["a wrong token", local => [identify(local, { token: "x" })], 4004],
    ["identifying twice", local => [identify(local), identify(local)], 4005],
    ["121 events in a minute", local => [identify(local), ...Array(120).fill({ op: 1, d: null })], 4008],
    ["a shard out of range", local => [identify(local, { shard: [2, 2] })], 4010],
    ["an intent that was not granted", local => [identify(local, { intents: 1 << 15 })], 4014],
    ["more than 4,096 bytes", local => [identify(local, { presence: "x".repeat(4_096) })], 1009],
  ])("closes on %s", async (_name, payloads, code) => {
    const local = await startLocal();
    expect(await closeCode(local, payloads(local))).toBe(code);
  });

  /** Identifies, is cut off, misses so many events, and resumes: what it then gets. */
  async function resumeAfter(local: LocalDiscord, missed: number): Promise<unknown[][]> {
    const connect = () => {
      const socket = new WebSocket(
        `${local.url.replace("http", "ws").replace("/api", "/gateway")}?v=10&encoding=json`,
      );
      sockets.push(socket);
      const received: Record<string, unknown>[] = [];
      socket.on("error", () => undefined);
      socket.on("message", raw => received.push(JSON.parse(raw.toString())));
      return { socket, received };
    };
    const first = connect();
    first.socket.once("open", () => first.socket.send(JSON.stringify(identify(local))));
    const lastOf = ({ received }: typeof first) => received.at(-1) ?? {};
    // READY and a server each for the two that the bot is in.
    await expect.poll(() => lastOf(first).s).toBe(3);
    const ready = first.received.find(({ t }) => t === "READY")?.d;
    const gone = new Promise(resolve => first.socket.once("close", resolve));
    local.gateway.cutConnections();
    await gone;
    await expect.poll(() => local.isBotReady).toBe(false);
    for (let index = 0; index < missed; index++) {
      local.gateway.dispatch({ event: "MISSED", guildId: null, intents: 0, data: () => ({ index }) });
    }
    const second = connect();
    const session = ready && typeof ready === "object" && "session_id" in ready ? ready.session_id : "";
    const resume = { op: 6, d: { token: local.token, session_id: session, seq: 3 } };
    second.socket.once("open", () => second.socket.send(JSON.stringify(resume)));
    await expect.poll(() => lastOf(second).op === 9 || lastOf(second).t === "RESUMED").toBe(true);
    return second.received.map(({ op, s, t, d }) => (op === 9 ? [op, d] : [op, s, t])).slice(1);
  }

  it.each([0, 1, 500])("replays all of %d missed events", async missed => {
    const received = await resumeAfter(await startLocal(), missed);
    expect(received).toEqual([
      ...Array.from({ length: missed }, (_, index) => [0, index + 4, "MISSED"]),
      [0, missed + 4, "RESUMED"],
    ]);
  });

  it.each([501, 900])("doesn't resume after %d missed events: not all of them are kept", async missed => {
    const local = await startLocal();
    expect(await resumeAfter(local, missed)).toEqual([[9, false]]);
    expect(local.isBotReady).toBe(false);
  });

  it("closes when heartbeats stay away", async () => {
    const local = await startLocal({ heartbeatMs: 40 });
    expect(await closeCode(local, [identify(local)])).toBe(4009);
  });

  it("two shards share the servers; the first gets direct messages", async () => {
    const local = await startLocal({ shards: 2 });
    const client = new Client({
      intents: [GatewayIntentBits.Guilds],
      shards: "auto",
      rest: { api: local.url },
    });
    const seen: string[] = [];
    client.on(Events.InteractionCreate, async interaction => {
      if (!interaction.isChatInputCommand()) return;
      seen.push(`${interaction.guild?.name ?? "direct"} on ${interaction.guild?.shardId ?? 0}`);
      await interaction.reply("pong");
    });
    const ready = new Promise(resolve => client.once(Events.ClientReady, resolve));
    await client.login(local.token);
    await ready;
    await client.application?.commands.set([COMMAND]);
    try {
      expect(client.ws.shards.size).toBe(2);
      expect(client.guilds.cache.size).toBe(2);
      const reader = local.member("reader");
      for (const place of ["#news", "#lobby", "dm"]) await reader.in(place).slash("/ping");
      const shardOfGuild = (name: string) => client.guilds.cache.find(guild => guild.name === name)?.shardId;
      expect(seen).toEqual([
        `The newsroom on ${shardOfGuild("The newsroom")}`,
        `The book club on ${shardOfGuild("The book club")}`,
        "direct on 0",
      ]);
    } finally {
      await client.destroy();
    }
  });

  it("the bot is told when it is removed from a server and added again", async () => {
    const local = await startLocal();
    const { bot } = await startPing(local);
    const names: string[] = [];
    bot.on(Events.GuildDelete, guild => names.push(`left ${guild.name}`));
    bot.on(Events.GuildCreate, guild => names.push(`joined ${guild.name}`));
    local.admin.kickBot("The book club");
    await expect.poll(() => names).toEqual(["left The book club"]);
    await expect(local.member("reader").in("#lobby").slash("/ping")).rejects.toThrow("is not offered");
    local.admin.inviteBot("The book club");
    await expect.poll(() => names).toEqual(["left The book club", "joined The book club"]);
    expect((await local.member("reader").in("#lobby").slash("/ping")).text()).toBe("pong");
    expect(local.violations).toEqual([]);
  });
});
