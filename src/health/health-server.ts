import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Worker } from "../library/store/workers.ts";
import { listenOn } from "../listen-on.ts";
import type { Metrics } from "./metrics.ts";

export interface HealthServerOptions {
  /** On loopback; 0 for any free one. */
  readonly port: number;
  /** Why the bot can't answer now; null if it can. */
  readonly whyNotReady: () => string | null;
  /** Who else shares the store; null if nobody does. */
  readonly workers?: () => Promise<readonly Worker[]> | null;
  /** What is wrong with how they share Discord's shards, in a line each. */
  readonly faultsOf?: (workers: readonly Worker[]) => readonly string[];
  readonly metrics: Pick<Metrics, "text" | "contentType">;
  readonly failed: (error: unknown) => void;
}

export interface HealthServer {
  readonly url: string;
  stop(): Promise<void>;
}

const HOST = "127.0.0.1";

/**
 * Reports the bot's health to this machine only: `/healthz` while the process runs, with a line for each process
 * that shares its database and each mistake in their shards, `/readyz` while it can answer on Discord (503 with the reason otherwise), `/metrics` for
 * Prometheus.
 *
 * @throws {OperatorError} if the port is taken or not allowed
 */
export async function serveHealth(options: HealthServerOptions): Promise<HealthServer> {
  const { port, failed } = options;
  const server = createServer((request, response) => {
    answer(request, response, options).catch((error: unknown) => {
      failed(error);
      send(response, 500, "failed\n");
    });
  });
  const url = await listenOn(server, { setting: "HEALTH_PORT", port, host: HOST });
  return {
    url,
    async stop() {
      server.closeAllConnections();
      await new Promise<void>(resolve => server.close(() => resolve()));
    },
  };
}

async function answer(
  { method, url }: IncomingMessage,
  response: ServerResponse,
  { whyNotReady, metrics, ...others }: HealthServerOptions,
): Promise<void> {
  if (method !== "GET" && method !== "HEAD") return send(response, 405, "GET only\n");
  switch (url) {
    case "/healthz":
      return send(response, 200, `ok\n${await linesOf(others)}`);
    case "/readyz": {
      const why = whyNotReady();
      return why === null ? send(response, 200, "ready\n") : send(response, 503, `${why}\n`);
    }
    case "/metrics":
      return send(response, 200, await metrics.text(), metrics.contentType);
    default:
      return send(response, 404, "Try /healthz, /readyz or /metrics\n");
  }
}

/** A line for each process. This one is known to run even if the database can't report the others. */
async function linesOf({
  workers = () => null,
  faultsOf = () => [],
}: Pick<HealthServerOptions, "workers" | "faultsOf">): Promise<string> {
  try {
    const there = (await workers()) ?? [];
    const lines = there.map(
      ({ id, shards, release, state, silentMs }) =>
        `${id} ${state}, shards ${shards ?? "all"}, release ${release}, seen ${Math.round(silentMs / 1_000)} s ago`,
    );
    return [...lines, ...faultsOf(there).map(fault => `wrong: ${fault}`)].map(line => `${line}\n`).join("");
  } catch {
    return "the other processes can't be asked for\n";
  }
}

function send(
  response: ServerResponse,
  status: number,
  body: string,
  type = "text/plain; charset=utf-8",
): void {
  response.writeHead(status, { "content-type": type, "cache-control": "no-store" }).end(body);
}
