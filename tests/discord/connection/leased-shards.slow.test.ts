import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { type BundledProgram, bundleProgram } from "../../../bench/cluster/bundle-program.ts";
import { postgresPrograms, startPostgres } from "../../../bench/cluster/postgres-server.ts";
import { PostgresStore } from "../../../src/library/postgres/postgres-store.ts";
import { LEASE_MS } from "../../../src/library/store/shard-leases.ts";
import type { Worker } from "../../../src/library/store/workers.ts";
import type { LocalDiscord } from "../../../src/local/local-discord.ts";
import { startLocal } from "../../local/start-local.ts";

const programs = postgresPrograms();
const server = programs === null ? null : await startPostgres(programs);
afterAll(() => server?.stop(), 30_000);

let program: BundledProgram;
beforeAll(async () => {
  program = await bundleProgram("src/main.ts");
}, 60_000);
afterAll(() => program.remove());

/** How long a process takes to be connected once shards are free, on a busy machine. */
const CONNECTING_MS = 60_000;

const QUESTION = { question: "What did Orla Venn say about the missiles?" };

async function cluster({ shards }: { readonly shards: number }) {
  if (!server) throw new Error("PostgreSQL is not installed");
  const databaseUrl = await server.newDatabase();
  const store = await PostgresStore.open(databaseUrl);
  const local = await startLocal({ shards, timeoutMs: CONNECTING_MS });
  onTestFinished(() => store.close());
  const workers = () => store.workers.all();
  const start = () => {
    const child = spawn(process.execPath, [program.file], {
      stdio: ["ignore", "ignore", "inherit"],
      env: {
        ...process.env,
        DISCORD_TOKEN: local.token,
        DISCORD_API_URL: local.url,
        DATABASE_URL: databaseUrl,
        LIBRARY_DIR: "seeds",
        SHARDS: `any-1/${shards}`,
        LOG_LEVEL: "fatal",
      },
    });
    onTestFinished(() => end(child, "SIGKILL"));
    return child;
  };
  return { local, workers, start };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill(signal);
  await ended;
}

const shardsOf = (workers: readonly Worker[], state: Worker["state"]) =>
  workers
    .filter(worker => worker.state === state)
    .map(({ shards }) => shards)
    .sort();

const patiently = { timeout: CONNECTING_MS + LEASE_MS };

/** Asks until there is an answer; Discord answers a member at once if no process is connected. */
/** Members who ask in turn. */
const ASKING = ["owner", "manager", "reader", "other"] as const;

async function answer(local: LocalDiscord, member = "reader"): Promise<string> {
  return (await local.member(member).slash("/ask", QUESTION)).text();
}

describe.runIf(server)("processes that share shards by leases", () => {
  it("that start at once take one block each, and a third waits", { timeout: 240_000 }, async () => {
    const { local, workers, start } = await cluster({ shards: 2 });
    const children = [start(), start(), start()];
    await expect.poll(async () => shardsOf(await workers(), "ready"), patiently).toEqual(["0/2", "1/2"]);
    await expect.poll(async () => shardsOf(await workers(), "starting"), patiently).toEqual(["any-1/2"]);
    expect(await answer(local)).toContain("Orla Venn");
    await Promise.all(children.map(child => end(child, "SIGTERM")));
    expect(children.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
    expect(local.violations).toEqual([]);
  });

  it("take over from one that is killed, once its lease has run out", { timeout: 240_000 }, async () => {
    const { local, workers, start } = await cluster({ shards: 1 });
    const first = start();
    await expect.poll(async () => shardsOf(await workers(), "ready"), patiently).toEqual(["0/1"]);
    start();
    await expect.poll(async () => shardsOf(await workers(), "starting"), patiently).toEqual(["any-1/1"]);
    await end(first, "SIGKILL");
    const killed = performance.now();
    await expect.poll(() => local.isBotReady, patiently).toBe(false);
    await expect.poll(() => local.isBotReady, patiently).toBe(true);
    // The rest of the lease, and Discord's five seconds between two connections.
    expect(performance.now() - killed).toBeGreaterThan(LEASE_MS - 10_000);
    expect(await answer(local)).toContain("Orla Venn");
    expect(local.violations).toEqual([]);
  });

  it("take over from one that is paused, which answers nothing when it continues, and waits for shards", {
    timeout: 300_000,
  }, async () => {
    const { local, workers, start } = await cluster({ shards: 1 });
    const first = start();
    await expect.poll(async () => shardsOf(await workers(), "ready"), patiently).toEqual(["0/1"]);
    const [{ id: firstId = "" } = {}] = await workers();
    const second = start();
    await expect.poll(async () => (await workers()).length, patiently).toBe(2);
    first.kill("SIGSTOP");
    const isSecondReady = async () =>
      (await workers()).some(({ id, state }) => id !== firstId && state === "ready");
    await expect.poll(isSecondReady, patiently).toBe(true);
    // Discord gives it to both: the first finds it in its connection when it continues.
    expect(await answer(local)).toContain("Orla Venn");
    first.kill("SIGCONT");
    const firstNow = async () => (await workers()).find(({ id }) => id === firstId);
    await expect.poll(firstNow, patiently).toMatchObject({ state: "starting", shards: "any-1/1" });
    // Nothing was refused, because the first asked nothing of Discord: it knew that the shards were no longer its
    // own.
    expect(local.violations).toEqual([]);
    // It waits to take over in turn.
    await end(second, "SIGTERM");
    await expect.poll(firstNow, patiently).toMatchObject({ state: "ready", shards: "0/1" });
    expect(await answer(local)).toContain("Orla Venn");
  });

  it("hand over to one that waits without a gap when they are to end", { timeout: 240_000 }, async () => {
    const { local, workers, start } = await cluster({ shards: 1 });
    const first = start();
    await expect.poll(async () => shardsOf(await workers(), "ready"), patiently).toEqual(["0/1"]);
    const second = start();
    await expect.poll(async () => shardsOf(await workers(), "starting"), patiently).toEqual(["any-1/1"]);
    let isOver = false;
    const answers: Promise<string>[] = [];
    const asking = (async () => {
      // In turn, because each may ask 20 times a minute.
      for (let at = 0; !isOver; at++) {
        answers.push(answer(local, ASKING[at % ASKING.length]));
        await setTimeout(200);
      }
    })();
    await end(first, "SIGTERM");
    expect(second.exitCode).toBeNull();
    await setTimeout(2_000);
    isOver = true;
    await asking;
    for (const text of await Promise.all(answers)) expect(text).toContain("Orla Venn");
    // The second one was refused; nothing else was.
    for (const { problem } of local.violations.splice(0)) expect(problem).toContain("40060");
    await end(second, "SIGTERM");
    // Nobody waited: it ended at once.
    expect(second.exitCode).toBe(0);
  });
});
