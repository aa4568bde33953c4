import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";
import { listenOn } from "../listen-on.ts";
import type { PageFiles } from "./page-files.ts";
import { pictureType } from "./picture-type.ts";

export interface PageServerOptions {
  readonly files: PageFiles;
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
  readonly onOpen: (socket: WebSocket) => void;
  /** An attachment's bytes; undefined for an unknown id. */
  readonly attachment: (id: string) => Uint8Array | undefined;
  /** Other pages to read; `base` is the requested address, `"http://localhost:3000"`. */
  readonly reading?: (path: string, base: string) => Promise<ServedText | undefined>;
}

/** A page or a feed. */
export interface ServedText {
  readonly type: string;
  readonly text: string;
}

export interface PageServer {
  readonly url: string;
  /** The addresses on this machine: `host:port`. */
  readonly hosts: readonly string[];
  stop(): Promise<void>;
}

/** Enough for ten files of 10 MiB in base64, as in a form; everything else is small. */
const MAX_REQUEST_BYTES = 140 * 1024 * 1024;

/** Pages that may be open at once; nobody needs this many. */
const MAX_PAGES = 50;

const ALWAYS = {
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
} as const;

/**
 * Serves the page and its WebSocket, only to this machine: a request with another Host or Origin (a web page that
 * points its own name to 127.0.0.1) is refused.
 *
 * @throws {OperatorError} if the port is taken or not allowed
 */
export async function servePage(options: PageServerOptions): Promise<PageServer> {
  const { host, port, onOpen } = options;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_REQUEST_BYTES });
  const server = createServer((request, response) => {
    if (isOwn(request)) serve(request, response, options).catch(() => plain(response, 500, "Try again.\n"));
    else plain(response, 403, "This page is for this machine only.\n");
  });
  server.on("upgrade", (request, socket, head) => {
    // Node no longer listens for errors of a socket that is handed over: a reset one would end the process.
    socket.on("error", () => socket.destroy());
    // A browser always says where a WebSocket comes from.
    if (request.url !== "/live" || !isOwn(request) || request.headers.origin === undefined) {
      socket.end("HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n");
      return;
    }
    if (sockets.clients.size >= MAX_PAGES) {
      socket.end("HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\n\r\n");
      return;
    }
    sockets.handleUpgrade(request, socket, head, onOpen);
  });
  const address = new URL(await listenOn(server, { setting: "PORT", port, host }));
  const named = new URL(address);
  named.hostname = "localhost";
  // As browsers write them: without the port if it is 80.
  const hosts = new Set([address.host, named.host]);

  function isOwn({ headers }: IncomingMessage): boolean {
    const isOwnOrigin = headers.origin === undefined || hosts.has(headers.origin.replace(/^http:\/\//, ""));
    return hosts.has(headers.host ?? "") && isOwnOrigin;
  }

  return {
    hosts: [...hosts],
    url: (host === "127.0.0.1" ? named : address).origin,
    async stop() {
      for (const client of sockets.clients) client.terminate();
      server.closeAllConnections();
      await new Promise<void>(resolve => server.close(() => resolve()));
    },
  };
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  { files, attachment, reading = async () => undefined }: PageServerOptions,
): Promise<void> {
  const known: Readonly<Record<string, ServedText>> = {
    "/": { type: "text/html", text: files.html },
    "/page.css": { type: "text/css", text: files.css },
    "/article.css": { type: "text/css", text: files.articleCss },
    "/page.js": { type: "text/javascript", text: files.js },
  };
  const path = (request.url ?? "/").split("?")[0] ?? "/";
  const fileId = /^\/files\/(\d{1,20})$/.exec(path)?.[1];
  const bytes = fileId === undefined ? undefined : attachment(fileId);
  const found = known[path] ?? (await reading(path, `http://${request.headers.host}`));
  if (request.method !== "GET") plain(response, 404, "Not here.\n");
  else if (bytes) serveAttachment(response, bytes);
  else if (found) servePart(request, response, found);
  else plain(response, 404, "Not here.\n");
}

function servePart({ headers }: IncomingMessage, response: ServerResponse, { type, text }: ServedText): void {
  response.writeHead(200, {
    ...ALWAYS,
    "content-type": `${type}; charset=utf-8`,
    "content-security-policy": contentSecurityPolicy(headers.host ?? ""),
    "cross-origin-opener-policy": "same-origin",
  });
  response.end(text);
}

/** Pictures can be shown; everything else can only be saved, under the name in the page's link. */
function serveAttachment(response: ServerResponse, bytes: Uint8Array): void {
  const type = pictureType(bytes);
  response.writeHead(200, {
    ...ALWAYS,
    "content-type": type ?? "application/octet-stream",
    "content-disposition": type ? "inline" : "attachment",
    "content-security-policy": "default-src 'none'; sandbox",
    "cross-origin-resource-policy": "same-origin",
  });
  response.end(bytes);
}

function plain(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { ...ALWAYS, "content-type": "text/plain" }).end(text);
}

/** Only the page's own script and style, no inline ones, no other machine. */
function contentSecurityPolicy(host: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    `connect-src 'self' ws://${host}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}
