import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { z } from "zod";
import { listenOn } from "../../listen-on.ts";
import { readBody } from "./read-body.ts";
import { RecentRequests } from "./recent-requests.ts";
import { createSignatureCheck, mayBeSigned } from "./signature.ts";

export interface DoorServerOptions {
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
  /** The application's public key, in hexadecimal digits. */
  readonly publicKey: string;
  /** Receives an interaction. Discord has already been told that the answer will come separately; must not throw. */
  readonly interaction: (data: unknown) => void;
  /** Receives events about the application, such as a server having added it; must not throw. */
  readonly event: (data: unknown) => void;
  readonly failed: (error: unknown) => void;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

export interface DoorServer {
  readonly url: string;
  /** Accepts nothing more; accepted requests continue. */
  stop(): Promise<void>;
}

/** Longest body, in bytes: a message as large as possible, with every character escaped, takes half of it. */
const MAX_BODY = 512 * 1024;

/** All headers together, in bytes. */
const MAX_HEADERS = 8 * 1024;

/** How long a request may take to arrive, in milliseconds: Discord waits for three seconds. */
const REQUEST_MS = 5_000;

/**
 * Longer than a proxy keeps a connection open (nginx one minute, Caddy two): otherwise one would end just as the
 * proxy reuses it.
 */
const KEEP_ALIVE_MS = 150_000;

/** Connections at once. Each holds at most one body: together 64 MB. */
const MAX_CONNECTIONS = 128;

const INTERACTION_PING = z.object({ type: z.literal(1) });
const EVENT_PING = z.object({ type: z.literal(0) });

/**
 * Where Discord delivers interactions (`POST /interactions`) and events about the application (`POST /events`).
 * Accepts what Discord has signed, and refuses everything else with 401, as Discord requires and tests from time to
 * time. Says nothing about what went wrong.
 *
 * @throws {OperatorError} if the port is taken or not allowed
 */
export async function serveDoor(options: DoorServerOptions): Promise<DoorServer> {
  const { host, port, publicKey, failed, now = Date.now } = options;
  const rooms = {
    ...options,
    isSigned: createSignatureCheck(publicKey, now),
    recent: new RecentRequests(now),
  };
  const server = createServer(
    {
      maxHeaderSize: MAX_HEADERS,
      headersTimeout: REQUEST_MS,
      requestTimeout: REQUEST_MS,
      connectionsCheckingInterval: 1_000,
      keepAliveTimeout: KEEP_ALIVE_MS,
    },
    (request, response) => {
      answer(request, response, rooms).catch((error: unknown) => {
        // The client has hung up, so there is nobody to answer.
        if (request.errored || response.destroyed) return;
        failed(error);
        send(response, 500);
      });
    },
  );
  server.maxConnections = MAX_CONNECTIONS;
  const url = await listenOn(server, { setting: "INTERACTIONS_PORT", host, port });
  return {
    url,
    async stop() {
      const closed = new Promise<void>(resolve => server.close(() => resolve()));
      server.closeIdleConnections();
      const patience = setTimeout(() => server.closeAllConnections(), REQUEST_MS);
      await closed;
      clearTimeout(patience);
    },
  };
}

interface Rooms extends DoorServerOptions {
  readonly isSigned: ReturnType<typeof createSignatureCheck>;
  readonly recent: RecentRequests;
}

async function answer(request: IncomingMessage, response: ServerResponse, rooms: Rooms): Promise<void> {
  const { method, url = "" } = request;
  const isInteraction = url === "/interactions";
  if (!isInteraction && url !== "/events") return refuse(response, 404);
  if (method !== "POST") return refuse(response, 405, { allow: "POST" });
  const timestamp = headerOf(request, "x-signature-timestamp");
  const signature = headerOf(request, "x-signature-ed25519");
  // Nothing is read from a client that doesn't even claim to be Discord.
  if (!mayBeSigned({ timestamp, signature })) return refuse(response, 401);
  const body = await readBody(request, MAX_BODY);
  if (body === null) return refuse(response, 413);
  if (!rooms.isSigned({ timestamp, signature, body })) return refuse(response, 401);
  const data = jsonOf(body);
  if (data === undefined) return refuse(response, 400);
  if (isInteraction && INTERACTION_PING.safeParse(data).success) return send(response, 200, { type: 1 });
  if (!isInteraction && EVENT_PING.safeParse(data).success) return send(response, 204);
  const take = isInteraction ? rooms.interaction : rooms.event;
  if (rooms.recent.isNew(signature)) take(data);
  send(response, isInteraction ? 202 : 204);
}

function headerOf({ headers }: IncomingMessage, name: string): string {
  const value = headers[name];
  return typeof value === "string" ? value : "";
}

function jsonOf(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return undefined;
  }
}

/** Also ends the connection: the rest of the request is not waited for. */
function refuse(
  response: ServerResponse,
  status: 400 | 401 | 404 | 405 | 413,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { ...headers, connection: "close" }).end();
}

function send(response: ServerResponse, status: 200 | 202 | 204 | 500, body?: { readonly type: 1 }): void {
  if (response.headersSent) return;
  if (body) response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  else response.writeHead(status).end();
}
