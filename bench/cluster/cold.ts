import { rm } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import { PostgresStore } from "../../src/library/postgres/postgres-store.ts";
import { LocalDiscord } from "../../src/local/local-discord.ts";
import { inventedQuestion } from "../invented/invented-news.ts";
import { bundleProgram } from "./bundle-program.ts";
import { Cluster, countReady } from "./cluster.ts";
import type { PostgresServer } from "./postgres-server.ts";
import { runOpening } from "./run-opening.ts";
import { sharedFolder } from "./servers.ts";

export interface ColdReport {
  readonly articles: number;
  /** Of the first question in the large library. */
  readonly acknowledgedMs: number;
  readonly answeredMs: number;
  /** Another server's questions, before that and until it is answered. */
  readonly othersBefore: Waits;
  readonly othersMeanwhile: Waits;
}

/** In milliseconds. */
interface Waits {
  readonly asked: number;
  /** Not answered in time, as on a busy machine. */
  readonly failed: number;
  readonly p50: number;
  readonly p99: number;
  readonly longest: number;
}

/** Articles in the other server. */
const FEW = 20;

/** Questions asked before anything is measured: a new process spends half of its time compiling. */
const WARMING = 1_000;
const BEFORE = 300;

/** Others' questions are asked at this pace, answered or not: a long stall then holds up several of them. */
const PER_SECOND = 20;

/**
 * Asks the first question in a server with a large library, through the local Discord and while another server's
 * questions are answered by the same process.
 */
export async function measureCold(server: PostgresServer, articles: number): Promise<ColdReport> {
  const program = await bundleProgram("bench/cluster/bot.ts");
  const databaseUrl = await server.newDatabase();
  const shared = await sharedFolder(1);
  const local = await LocalDiscord.start({ shards: 1, timeoutMs: 20_000 });
  await runOpening("fill", databaseUrl, shared, local.world.guildNamed("The newsroom").id, articles);
  await runOpening("fill", databaseUrl, shared, local.world.guildNamed("The book club").id, FEW);
  const store = await PostgresStore.open(databaseUrl);
  const cluster = await Cluster.start({
    program: program.file,
    place: databaseUrl,
    libraryDir: shared,
    apiUrl: local.url,
    token: local.token,
    count: 1,
    countReady: () => countReady(store.workers),
    logLevel: "error",
  });
  try {
    await warm(local);
    const othersBefore = await askOthers(local, asked => asked < BEFORE);
    let isAnswered = false;
    const first = askFirst(local).finally(() => {
      isAnswered = true;
    });
    const othersMeanwhile = await askOthers(local, () => !isAnswered);
    return { articles, ...(await first), othersBefore, othersMeanwhile };
  } finally {
    await cluster.stop();
    await store.close();
    await local.stop();
    await program.remove();
    await rm(shared, { recursive: true, force: true });
  }
}

/** How long the first question in the large library waits for its acknowledgement, and for its answer. */
async function askFirst(local: LocalDiscord): Promise<Pick<ColdReport, "acknowledgedMs" | "answeredMs">> {
  const begun = performance.now();
  let id: string | null = null;
  let acknowledgedMs = Number.NaN;
  const sinceBegun = () => Math.round(performance.now() - begun);
  const off = local.events.on(event => {
    if (event.kind === "interaction-created") id ??= event.interaction.id;
    if (event.kind === "interaction-answered" && event.interactionId === id) acknowledgedMs = sinceBegun();
  });
  await local
    .member("reader")
    .in("#news")
    .slash("/ask", { question: inventedQuestion(1) });
  off();
  return { acknowledgedMs, answeredMs: sinceBegun() };
}

async function warm(local: LocalDiscord): Promise<void> {
  const reader = local.member("reader").in("#lobby");
  for (let at = 0; at < WARMING; at++) await reader.slash("/ask", { question: inventedQuestion(at) });
}

/** Asks in the other server, as long as a condition holds. */
async function askOthers(local: LocalDiscord, goesOn: (asked: number) => boolean): Promise<Waits> {
  const reader = local.member("reader").in("#lobby");
  const waits: number[] = [];
  const asking: Promise<unknown>[] = [];
  let failed = 0;
  const begun = performance.now();
  for (let at = 0; goesOn(at); at++) {
    const due = begun + (at * 1_000) / PER_SECOND;
    await setTimeout(Math.max(0, due - performance.now()));
    asking.push(
      reader.slash("/ask", { question: inventedQuestion(at) }).then(
        () => waits.push(performance.now() - due),
        () => failed++,
      ),
    );
  }
  await Promise.all(asking);
  waits.sort((a, b) => a - b);
  const at = (share: number) => Math.round(waits[Math.floor(share * (waits.length - 1))] ?? 0);
  return { asked: asking.length, failed, p50: at(0.5), p99: at(0.99), longest: at(1) };
}
