import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";
import { OperatorError } from "../errors.ts";
import type { PageFiles } from "./bundle-page.ts";

export interface PageServerOptions {
  readonly files: PageFiles;
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
  readonly onOpen: (socket: WebSocket) => void;
}

export interface PageServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Room for a file of 10 MiB in base64; everything else is small. */
const MAX_REQUEST_BYTES = 15 * 1024 * 1024;

/**
 * Serves the page and its WebSocket, to this machine alone: a request whose Host or Origin is another's (a web
 * page that points a name of its own at 127.0.0.1) is refused.
 *
 * @throws {OperatorError} where the port is taken or not allowed
 */
export async function servePage({ files, host, port, onOpen }: PageServerOptions): Promise<PageServer> {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_REQUEST_BYTES });
  const server = createServer((request, response) => serve(request, response, files, isOwn));
  server.on("upgrade", (request, socket, head) => {
    // A browser always says where a WebSocket comes from.
    if (request.url !== "/live" || !isOwn(request) || request.headers.origin === undefined) {
      socket.end("HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n");
      return;
    }
    sockets.handleUpgrade(request, socket, head, onOpen);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", error => {
      const why = "code" in error && error.code === "EADDRINUSE" ? "is taken" : "can't be used";
      reject(new OperatorError(`PORT: ${port} ${why}; set another one`, { cause: error }));
    });
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const bound = typeof address === "object" && address ? address.port : port;
  const hosts = new Set([`${host}:${bound}`, `localhost:${bound}`]);

  function isOwn({ headers }: IncomingMessage): boolean {
    const isOwnOrigin = headers.origin === undefined || hosts.has(headers.origin.replace(/^http:\/\//, ""));
    return hosts.has(headers.host ?? "") && isOwnOrigin;
  }

  return {
    url: `http://${host === "127.0.0.1" ? "localhost" : host}:${bound}`,
    async stop() {
      for (const client of sockets.clients) client.terminate();
      server.closeAllConnections();
      await new Promise<void>(resolve => server.close(() => resolve()));
    },
  };
}

function serve(
  request: IncomingMessage,
  response: ServerResponse,
  files: PageFiles,
  isOwn: (request: IncomingMessage) => boolean,
): void {
  if (!isOwn(request)) {
    response.writeHead(403, { "content-type": "text/plain" }).end("This page is for this machine only.\n");
    return;
  }
  const known: Readonly<Record<string, readonly [type: string, text: string]>> = {
    "/": ["text/html", files.html],
    "/page.css": ["text/css", files.css],
    "/page.js": ["text/javascript", files.js],
  };
  const found = known[(request.url ?? "/").split("?")[0] ?? "/"];
  if (!found || request.method !== "GET") {
    response.writeHead(404, { "content-type": "text/plain" }).end("Not here.\n");
    return;
  }
  const [type, text] = found;
  response.writeHead(200, {
    "content-type": `${type}; charset=utf-8`,
    "cache-control": "no-store",
    "content-security-policy": contentSecurityPolicy(request.headers.host ?? ""),
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
  });
  response.end(text);
}

/** The page's own script and style, no inline ones, no other machine. */
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
