import { createServer, type RequestListener } from "node:http";
import { Events } from "discord.js";
import { afterEach, describe, expect, it } from "vitest";
import { connect, createClient, disconnect } from "../../../src/discord/connection/client.ts";
import { OperatorError, UnreachableError } from "../../../src/errors.ts";
import { createLog } from "../../../src/log.ts";
import { startLocal } from "../../local/start-local.ts";

const silent = createLog("silent");
const stops: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

describe("createClient()", () => {
  it("remembers few of the people who write in its servers, and itself always", async () => {
    const local = await startLocal();
    const client = createClient({ apiUrl: local.url }, silent);
    stops.push(() => client.destroy());
    const { user, guilds } = await connect(client, local.token);
    const { world, messages } = local;
    const channel = world.channelNamed("#news");
    if (!channel) throw new Error("no #news");
    const newsroom = world.guildNamed("The newsroom");
    const like = newsroom.members.get(world.userNamed("reader").id);
    if (!like) throw new Error("no reader");
    const writers = Array.from({ length: 600 }, (_, at) => String(200_000_000_000_000_000n + BigInt(at)));
    let heard = 0;
    client.on(Events.MessageCreate, () => void heard++);
    for (const id of writers) {
      const author = { ...world.userNamed("reader"), id, username: `writer${id}` };
      newsroom.members.set(id, { ...like, user: author });
      messages.create({ body: { content: "Good morning" }, files: [] }, { channel, author });
    }
    await expect.poll(() => heard).toBe(writers.length);
    const guild = guilds.cache.get(newsroom.id);
    expect(client.users.cache.size).toBeLessThanOrEqual(500);
    expect(guild?.members.cache.size).toBeLessThanOrEqual(50);
    expect(client.users.cache.has(user.id)).toBe(true);
    expect(guild?.members.me?.id).toBe(user.id);
  });
});

describe("connect()", () => {
  it("asks for the gateway and nothing else", async () => {
    const local = await startLocal();
    const client = createClient({ apiUrl: local.url }, silent);
    stops.push(() => client.destroy());
    const ready = await connect(client, local.token);
    expect(ready.user.bot).toBe(true);
    expect(local.violations).toEqual([]);
  });

  it("says in one line that the token was refused", async () => {
    const local = await startLocal();
    const failed = connect(createClient({ apiUrl: local.url }, silent), "wrong");
    await expect(failed).rejects.toThrow(OperatorError);
    await expect(failed).rejects.toThrow(/^DISCORD_TOKEN was refused by Discord\..*$/);
  });

  it("says in one line that something else answers at the address", async () => {
    const url = await serve((_, response) => response.writeHead(404).end("<html>"));
    await expect(connect(createClient({ apiUrl: url }, silent), "any")).rejects.toThrow(
      /^What answers at DISCORD_API_URL is not Discord, .*HTTP status 404/,
    );
  });

  it("says in one line that the gateway can't be reached, rather than trying for ever", async () => {
    const gateway = {
      url: "ws://127.0.0.1:9",
      shards: 1,
      session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 },
    };
    const url = await serve((_, response) =>
      response.setHeader("content-type", "application/json").end(JSON.stringify(gateway)),
    );
    const lines: string[] = [];
    const client = createClient(
      { apiUrl: url },
      createLog("error", { write: line => void lines.push(line) }),
    );
    // Waiting for other processes at the gate doesn't mean that.
    const waiting = [true, true];
    const gate = {
      get isWaiting() {
        return waiting.pop() ?? false;
      },
    };
    const begun = performance.now();
    const connecting = connect(client, "any", { timeoutMs: 300, gate });
    await expect(connecting).rejects.toThrow(/^Discord's gateway could not/);
    expect(performance.now() - begun).toBeGreaterThan(850);
    expect(lines).toEqual([]);
  });

  it("says in one line that Discord can't be reached", async () => {
    const client = createClient({ apiUrl: "http://127.0.0.1:9/api", rest: { retries: 0 } }, silent);
    await expect(connect(client, "any")).rejects.toThrow(/^Discord could not be reached at DISCORD_API_URL/);
  });

  it.each([
    [503, true],
    [404, false],
  ])("recognises HTTP status %i as temporary or not: %s", async (status, mayPass) => {
    const url = await serve((_, response) => response.writeHead(status).end());
    const failed = connect(createClient({ apiUrl: url, rest: { retries: 0 } }, silent), "any");
    await failed.catch((error: unknown) => expect(error instanceof UnreachableError).toBe(mayPass));
    expect.assertions(1);
  });

  it("recognises a network failure as temporary", async () => {
    const client = createClient({ apiUrl: "http://127.0.0.1:9/api", rest: { retries: 0 } }, silent);
    await expect(connect(client, "any")).rejects.toThrow(UnreachableError);
  });

  it("says in one line that the token was refused after the bot had worked", async () => {
    const local = await startLocal();
    const ends: string[] = [];
    const lost = ({ message }: OperatorError) => void ends.push(message);
    const client = createClient({ apiUrl: local.url, lost }, silent);
    stops.push(() => client.destroy());
    await connect(client, local.token);
    local.gateway.refuseToken();
    await expect.poll(() => ends).toEqual([expect.stringMatching(/^DISCORD_TOKEN was refused by Discord\./)]);
  });
});

describe("disconnect()", () => {
  it("doesn't log the end that was wanted as a reconnection", async () => {
    const local = await startLocal();
    const lines: string[] = [];
    const log = createLog("trace", { write: line => void lines.push(line) });
    await disconnect(await connect(createClient({ apiUrl: local.url }, log), local.token));
    expect(lines).toEqual([]);
  });
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve));
  stops.push(async () => void server.close());
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/api`;
}
