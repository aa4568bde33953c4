import { request as httpRequest } from "node:http";
import { connect } from "node:net";
import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import { type DoorServerOptions, serveDoor } from "../../../src/discord/door/door-server.ts";
import { MAX_AGE_S } from "../../../src/discord/door/signature.ts";
import { OperatorError } from "../../../src/errors.ts";
import { Outgoing, type Tampering } from "../../../src/local/outgoing/outgoing.ts";

const PING = { type: 1 };

async function door(options: Partial<DoorServerOptions> = {}) {
  const outgoing = new Outgoing();
  const interactions: unknown[] = [];
  const events: unknown[] = [];
  const failures: unknown[] = [];
  const server = await serveDoor({
    host: "127.0.0.1",
    port: 0,
    publicKey: outgoing.publicKey,
    interaction: data => interactions.push(data),
    event: data => events.push(data),
    failed: error => failures.push(error),
    ...options,
  });
  onTestFinished(async () => {
    await server.stop();
    expect(failures.splice(0)).toEqual([]);
  });
  const send = (path: string, data: unknown, tampering?: Tampering) =>
    outgoing.post(server.url + path, data, tampering);
  const raw = (path: string, body: string, headers: Record<string, string>, method = "POST") =>
    fetch(server.url + path, { method, headers, ...(method === "POST" && { body }) });
  return { server, outgoing, interactions, events, failures, send, raw };
}

const seconds = () => Math.floor(Date.now() / 1_000);

describe("serveDoor()", () => {
  it("answers Discord's pings, and refuses the same with a signature that isn't Discord's", async () => {
    const { send } = await door();
    expect(await send("/interactions", PING)).toEqual({ status: 200, body: { type: 1 } });
    expect(await send("/events", { type: 0 })).toEqual({ status: 204, body: null });
    for (const path of ["/interactions", "/events"]) {
      expect(await send(path, { type: 1 }, { isForged: true })).toEqual({ status: 401, body: null });
    }
  });

  it("hands over what Discord signed, and says that the answer comes by itself", async () => {
    const { send, interactions, events } = await door();
    expect((await send("/interactions", { type: 2, id: "1", word: "naïve “words” 🦊" })).status).toBe(202);
    expect((await send("/events", { type: 1, event: { type: "X" } })).status).toBe(204);
    expect(interactions).toEqual([{ type: 2, id: "1", word: "naïve “words” 🦊" }]);
    expect(events).toEqual([{ type: 1, event: { type: "X" } }]);
  });

  it("answers 500 if an interaction can't be handled, and reports it once", async () => {
    const broken = new Error("broken");
    const { send, failures } = await door({
      interaction() {
        throw broken;
      },
    });
    expect(await send("/interactions", { type: 2, id: "1" })).toEqual({ status: 500, body: null });
    expect(failures.splice(0)).toEqual([broken]);
  });

  it("reports no failure if the sender hangs up", async () => {
    const { server, failures } = await door();
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    const signed = `x-signature-timestamp: ${seconds()}\r\nx-signature-ed25519: ${"0".repeat(128)}\r\n`;
    socket.write(`POST /interactions HTTP/1.1\r\nhost: x\r\n${signed}content-length: 100\r\n\r\n{`);
    await new Promise(resolve => setTimeout(resolve, 50));
    socket.destroy();
    await server.stop();
    expect(failures).toEqual([]);
  });

  it("accepts nothing that was changed on the way", async () => {
    const { outgoing, raw, interactions } = await door();
    const body = JSON.stringify({ type: 2, id: "1" });
    const headers = outgoing.headersFor(body);
    await fc.assert(
      fc.asyncProperty(fc.nat(body.length - 1), fc.integer({ min: 32, max: 126 }), async (at, code) => {
        const changed = body.slice(0, at) + String.fromCharCode(code) + body.slice(at + 1);
        fc.pre(changed !== body);
        expect((await raw("/interactions", changed, headers)).status).toBe(401);
      }),
      { numRuns: 20 },
    );
    const later = { ...headers, "x-signature-timestamp": String(seconds() + 1) };
    expect((await raw("/interactions", body, later)).status).toBe(401);
    expect(interactions).toEqual([]);
  });

  it.each([
    ["without a signature", { "x-signature-timestamp": "1" }],
    ["without a time", { "x-signature-ed25519": "0".repeat(128) }],
    ["with half a signature", { "x-signature-ed25519": "0".repeat(64), "x-signature-timestamp": "1" }],
    ["with a signature of zeros", { "x-signature-ed25519": "0".repeat(128), "x-signature-timestamp": "NOW" }],
    ["with words for a time", { "x-signature-ed25519": "0".repeat(128), "x-signature-timestamp": "now" }],
  ])("refuses a request %s", async (_, headers: Record<string, string>) => {
    const { raw, interactions } = await door();
    const given = Object.entries(headers).map(([name, value]) => [
      name,
      value.replace("NOW", String(seconds())),
    ]);
    const answer = await raw("/interactions", JSON.stringify(PING), Object.fromEntries(given));
    expect(answer.status).toBe(401);
    expect(await answer.text()).toBe("");
    expect(interactions).toEqual([]);
  });

  it("refuses what Discord signed long ago, or will have signed", async () => {
    const { send, interactions } = await door();
    const data = { type: 2 };
    for (const off of [-MAX_AGE_S - 5, MAX_AGE_S + 5]) {
      expect((await send("/interactions", data, { timestamp: seconds() + off })).status).toBe(401);
    }
    // Clocks may differ: otherwise nothing would be accepted any more.
    expect((await send("/interactions", data, { timestamp: seconds() - 60 })).status).toBe(202);
    expect(interactions).toHaveLength(1);
  });

  it("does once what is sent again within that time", async () => {
    const { outgoing, raw, interactions, events } = await door();
    const body = JSON.stringify({ type: 2, id: "1" });
    const headers = outgoing.headersFor(body);
    for (const path of ["/interactions", "/interactions", "/events"]) {
      expect([202, 204]).toContain((await raw(path, body, headers)).status);
    }
    const upper = { ...headers, "x-signature-ed25519": headers["x-signature-ed25519"]?.toUpperCase() ?? "" };
    expect((await raw("/interactions", body, upper)).status).toBe(202);
    expect(interactions).toHaveLength(1);
    expect(events).toEqual([]);
  });

  it("has two addresses, for one method", async () => {
    const { raw } = await door();
    expect((await raw("/", "", {})).status).toBe(404);
    expect((await raw("/interactions/", "", {})).status).toBe(404);
    const got = await raw("/interactions", "", {}, "GET");
    expect([got.status, got.headers.get("allow")]).toEqual([405, "POST"]);
  });

  it("reads no more of a body than Discord would send", async () => {
    const { outgoing, raw, interactions } = await door();
    const body = JSON.stringify({ type: 2, filler: "x".repeat(600 * 1024) });
    expect((await raw("/interactions", body, outgoing.headersFor(body))).status).toBe(413);
    expect(await chunked(outgoing, body)).toBe(413);
    expect(interactions).toEqual([]);

    /** Without announcing its length. */
    async function chunked(from: Outgoing, text: string): Promise<number | undefined> {
      const { server } = await door({ publicKey: from.publicKey });
      return new Promise((resolve, reject) => {
        const sent = httpRequest(`${server.url}/interactions`, {
          method: "POST",
          headers: { ...from.headersFor(text), "transfer-encoding": "chunked" },
        });
        sent.on("response", ({ statusCode }) => resolve(statusCode));
        sent.on("error", reject);
        for (let at = 0; at < text.length; at += 64 * 1024) sent.write(text.slice(at, at + 64 * 1024));
      });
    }
  });

  it("refuses what is signed and isn't JSON", async () => {
    const { outgoing, raw, interactions } = await door();
    for (const body of ["", "{", "\u0000", "[".repeat(100_000)]) {
      expect((await raw("/interactions", body, outgoing.headersFor(body))).status).toBe(400);
    }
    expect(interactions).toEqual([]);
  });

  it("ends a connection that sends its request too slowly", { timeout: 30_000 }, async () => {
    const { server } = await door();
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    onTestFinished(() => void socket.destroy());
    let answered = "";
    socket.on("data", data => {
      answered += String(data);
    });
    const signed = `x-signature-timestamp: ${seconds()}\r\nx-signature-ed25519: ${"0".repeat(128)}\r\n`;
    socket.write(`POST /interactions HTTP/1.1\r\nhost: x\r\n${signed}content-length: 100\r\n\r\n{`);
    const ended = new Promise<void>(resolve => socket.on("close", () => resolve()));
    await ended;
    expect(answered).toMatch(/^HTTP\/1\.1 408 /);
  });

  it("names the setting where its port is taken", async () => {
    const { server } = await door();
    const port = Number(new URL(server.url).port);
    const second = door({ port });
    await expect(second).rejects.toThrow(OperatorError);
    await expect(second).rejects.toThrow(/^INTERACTIONS_PORT: \d+ is taken; set another one$/);
  });
});
