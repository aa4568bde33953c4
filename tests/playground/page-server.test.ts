import { once } from "node:events";
import { request } from "node:http";
import { connect } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { type PageServer, servePage } from "../../src/playground/page-server.ts";
import { files } from "./page-files.ts";

const MAX_PAGE_BYTES = 200_000;
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** By id; their names and types are the page's business. */
const ATTACHMENTS: Readonly<Record<string, Uint8Array>> = {
  "1": Uint8Array.from(PNG),
  "2": new TextEncoder().encode("<script>alert(1)</script>"),
  "3": new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  "4": new Uint8Array(),
};
const servers: PageServer[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map(server => server.stop()));
});

async function start() {
  const files = { html: "<p>page</p>", css: "p {}", articleCss: "h1 {}", js: "1" };
  const server = await servePage({
    files,
    host: "127.0.0.1",
    port: 0,
    onOpen: socket => socket.send("hello"),
    attachment: id => ATTACHMENTS[id],
  });
  servers.push(server);
  const { port } = new URL(server.url);
  return { server, port };
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** `fetch` doesn't allow setting the Host header. */
function get(port: string, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, headers }, response => {
      let text = "";
      response.on("data", chunk => {
        text += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, text }));
    });
    sent.on("error", reject);
    sent.end();
  });
}

/** The first message over the WebSocket, or the reason why there was none. */
function greet(port: string, origin: string | undefined, host?: string): Promise<string> {
  const headers = { ...(host && { host }) };
  const socket = new WebSocket(`ws://127.0.0.1:${port}/live`, { ...(origin && { origin }), headers });
  return new Promise(resolve => {
    socket.on("message", data => {
      resolve(String(data));
      socket.close();
    });
    socket.on("error", error => resolve(error.message));
  });
}

describe("servePage()", () => {
  it.each([
    ["/", "text/html; charset=utf-8", "<p>page</p>"],
    ["/?x=1", "text/html; charset=utf-8", "<p>page</p>"],
    ["/page.css", "text/css; charset=utf-8", "p {}"],
    ["/page.js", "text/javascript; charset=utf-8", "1"],
  ])("serves %s", async (path, type, text) => {
    const { port } = await start();
    const answer = await get(port, path);
    expect([answer.status, answer.headers["content-type"], answer.text]).toEqual([200, type, text]);
  });

  it("allows no inline script, no inline style and no other machine", async () => {
    const { port } = await start();
    const { headers } = await get(port, "/");
    const policy = String(headers["content-security-policy"]);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it.each([
    ["1", "image/png", "inline"],
    ["2", "application/octet-stream", "attachment"],
    ["3", "application/octet-stream", "attachment"],
    ["4", "application/octet-stream", "attachment"],
  ])("gives out attachment %s as %s, to be shown %s", async (id, type, disposition) => {
    const { port } = await start();
    const { status, headers } = await get(port, `/files/${id}`);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      "content-type": type,
      "content-disposition": disposition,
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox",
      "cross-origin-resource-policy": "same-origin",
    });
  });

  it("says which setting to change where the port is taken", async () => {
    const { port } = await start();
    const files = { html: "", css: "", articleCss: "", js: "" };
    const second = servePage({
      files,
      host: "127.0.0.1",
      port: Number(port),
      onOpen: () => undefined,
      attachment: () => undefined,
    });
    await expect(second).rejects.toThrow(`PORT: ${port} is taken; set another one`);
  });

  it.each([
    "/etc/passwd",
    "/../package.json",
    "/page/main.ts",
    "/%2e%2e/package.json",
    "/live",
    "/files/5",
    "/files/../1",
    "/files/1/x",
    "/files/package.json",
    "/files/",
  ])("has no file at %s", async path => {
    const { port } = await start();
    expect((await get(port, path)).status).toBe(404);
  });

  it.each<[string, (port: string) => Record<string, string>, number]>([
    ["localhost", port => ({ host: `localhost:${port}` }), 200],
    ["its own origin", port => ({ origin: `http://127.0.0.1:${port}` }), 200],
    ["another name that points here", port => ({ host: `evil.example:${port}` }), 403],
    ["another port", () => ({ host: "127.0.0.1:1" }), 403],
    ["another page's origin", () => ({ origin: "https://evil.example" }), 403],
    ["a sandboxed page's origin", () => ({ origin: "null" }), 403],
  ])("answers a request from %s as it should", async (_name, headers, status) => {
    const { port } = await start();
    expect((await get(port, "/", headers(port))).status).toBe(status);
    expect((await get(port, "/files/1", headers(port))).status).toBe(status);
  });

  it.each<[string, (port: string) => [origin: string | undefined, host?: string], string]>([
    ["its own page", port => [`http://localhost:${port}`], "hello"],
    ["another page", () => ["https://evil.example"], "Unexpected server response: 403"],
    [
      "a rebound name",
      port => [`http://evil.example:${port}`, `evil.example:${port}`],
      "Unexpected server response: 403",
    ],
    ["nowhere", () => [undefined], "Unexpected server response: 403"],
  ])("lets a WebSocket in from %s as it should", async (_name, from, answer) => {
    const { port } = await start();
    expect(await greet(port, ...from(port))).toBe(answer);
  });
});

it("servePage() goes on after a refused WebSocket is reset", async () => {
  const { port } = await start();
  for (let i = 0; i < 5; i++) {
    const socket = connect(Number(port), "127.0.0.1");
    await once(socket, "connect");
    socket.write(
      "GET /live HTTP/1.1\r\nHost: evil.example\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n",
    );
    socket.resetAndDestroy();
    await once(socket, "close");
  }
  expect((await get(port, "/")).status).toBe(200);
});

it("servePage() lets 50 pages be open at once", async () => {
  const { port } = await start();
  const origin = `http://localhost:${port}`;
  const pages = Array.from({ length: 50 }, () => new WebSocket(`ws://127.0.0.1:${port}/live`, { origin }));
  await Promise.all(pages.map(page => once(page, "message")));
  expect(await greet(port, origin)).toBe("Unexpected server response: 503");
  const [first] = pages;
  first?.close();
  await expect.poll(() => greet(port, origin)).toBe("hello");
});

describe("bundlePage()", () => {
  it("makes a page of less than 200 kB, without inline script or style", async () => {
    const { html, css, js } = files;
    expect(Buffer.byteLength(html + css + js)).toBeLessThan(MAX_PAGE_BYTES);
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=|style=/);
    expect(js).not.toMatch(/innerHTML|insertAdjacentHTML|document\.write|eval\(/);
  });
});
