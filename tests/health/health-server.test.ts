import { afterEach, describe, expect, it } from "vitest";
import { OperatorError } from "../../src/errors.ts";
import { type HealthServer, serveHealth } from "../../src/health/health-server.ts";
import { type BotState, createMetrics } from "../../src/health/metrics.ts";
import type { Worker } from "../../src/library/store/workers.ts";

const servers: HealthServer[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
});

const STATE: BotState = {
  isConnected: true,
  isReady: false,
  servers: 2,
  sharedArticles: 1,
  ownArticles: 40,
  feeds: { working: 3, failing: 1 },
  filesWaiting: 5,
};
const metrics = createMetrics(async () => STATE);

async function start({
  why = null,
  port = 0,
  workers = () => null,
  faultsOf = () => [],
}: {
  readonly why?: string | null;
  readonly port?: number;
  readonly workers?: () => Promise<readonly Worker[]> | null;
  readonly faultsOf?: (workers: readonly Worker[]) => readonly string[];
} = {}) {
  const failed = (error: unknown) => {
    throw error;
  };
  const server = await serveHealth({ port, metrics, whyNotReady: () => why, workers, faultsOf, failed });
  servers.push(server);
  return server.url;
}

async function get(url: string): Promise<[status: number, body: string]> {
  const response = await fetch(url);
  return [response.status, await response.text()];
}

describe("serveHealth()", () => {
  it("says that the process runs, also while the bot can't answer", async () => {
    expect(await get(`${await start({ why: "Discord has not been reached yet" })}/healthz`)).toEqual([
      200,
      "ok\n",
    ]);
  });

  it("names the processes that share its database, where there are others", async () => {
    const workers = async () => [
      { id: "a1", shards: "0-3/8", release: "0.3.0", state: "draining" as const, silentMs: 1_200 },
      { id: "b2", shards: null, release: "0.3.1", state: "ready" as const, silentMs: 4_900 },
    ];
    expect(await get(`${await start({ workers })}/healthz`)).toEqual([
      200,
      "ok\na1 draining, shards 0-3/8, release 0.3.0, seen 1 s ago\nb2 ready, shards all, release 0.3.1, seen 5 s ago\n",
    ]);
    const faultsOf = (there: readonly unknown[]) => [`${there.length} overlap.`];
    const [, body] = await get(`${await start({ workers, faultsOf })}/healthz`);
    expect(body).toMatch(/ 5 s ago\nwrong: 2 overlap\.\n$/);
    const away = () => Promise.reject(new Error("away"));
    expect(await get(`${await start({ workers: away })}/healthz`)).toEqual([
      200,
      "ok\nthe other processes can't be asked for\n",
    ]);
  });

  it.each<[string | null, number, string]>([
    [null, 200, "ready\n"],
    ["Discord has not been reached yet", 503, "Discord has not been reached yet\n"],
  ])("says whether the bot can answer (%s)", async (why, status, body) => {
    expect(await get(`${await start({ why })}/readyz`)).toEqual([status, body]);
  });

  it("reports the metrics by command and outcome", async () => {
    metrics.answered({ kind: "command", name: "ask", outcome: "none", ms: 30 });
    const [status, body] = await get(`${await start()}/metrics`);
    expect(status).toBe(200);
    expect(body).toContain('verbatim_answers_total{kind="command",name="ask",outcome="none"} 1');
    expect(body).toContain('verbatim_answer_seconds_bucket{le="0.05",kind="command",name="ask"} 1');
    expect(body).toContain('verbatim_articles{origin="server"} 40');
    expect(body).toContain('verbatim_feeds{state="failing"} 1');
    expect(body).toContain("verbatim_gateway_connected 1");
    expect(body).toContain("verbatim_ready 0");
    expect(body).toContain("verbatim_files_waiting 5");
    expect(body).toMatch(/^process_resident_memory_bytes \d+$/m);
  });

  it("reports the rest where the database can't tell something", async () => {
    const states = [{ ...STATE, servers: null, feeds: null }, STATE];
    const those = createMetrics(async () => states.shift() ?? expect.fail("asked again"));
    const body = await those.text();
    expect(body).not.toMatch(/^verbatim_(?:servers|feeds)\b/m);
    expect(body).toContain('verbatim_articles{origin="shared"} 1');
    expect(body).toContain("verbatim_gateway_connected 1");
    const again = await those.text();
    expect(again).toContain("verbatim_servers 2");
    expect(again).toContain('verbatim_feeds{state="failing"} 1');
  });

  it("has nothing else, and takes nothing", async () => {
    const url = await start();
    expect((await get(`${url}/`))[0]).toBe(404);
    expect((await fetch(`${url}/healthz`, { method: "POST" })).status).toBe(405);
  });

  it("says which setting to change where the port is taken", async () => {
    const port = Number(new URL(await start()).port);
    await expect(start({ port })).rejects.toThrow(
      new OperatorError(`HEALTH_PORT: ${port} is taken; set another one`),
    );
  });
});
