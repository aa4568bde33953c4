import { setTimeout } from "node:timers/promises";
import { openDatabase } from "../../src/library/postgres/database.ts";
import { PostgresStore } from "../../src/library/postgres/postgres-store.ts";
import { LocalDiscord } from "../../src/local/local-discord.ts";
import type { Actor } from "../../src/local/member/actor.ts";
import { bundleProgram } from "./bundle-program.ts";
import { Cluster, countReady } from "./cluster.ts";
import type { PostgresServer } from "./postgres-server.ts";

export interface DeployReport {
  readonly exchanged: number;
  readonly asked: number;
  /** Questions not answered in time. */
  readonly unanswered: number;
  /** Texts that managers added, and the number of articles found from them: should be equal. */
  readonly added: number;
  readonly articles: number;
  /** What Discord refused from the bot, except where another process had already answered. */
  readonly refused: number;
}

const MEMBERS = ["reader", "other", "stranger", "owner", "manager"] as const;

const QUESTION = { question: "What did Orla Venn say about the missiles?" };

/** Replaces every process of a cluster with a new one while questions and additions come in. */
export async function deploy(
  server: PostgresServer,
  { shards = 2, perSecond = 20 } = {},
): Promise<DeployReport> {
  const program = await bundleProgram("bench/cluster/bot.ts");
  const databaseUrl = await server.newDatabase();
  const store = await PostgresStore.open(databaseUrl);
  const local = await LocalDiscord.start({ shards, timeoutMs: 30_000 });
  const cluster = await Cluster.start({
    program: program.file,
    place: databaseUrl,
    libraryDir: "seeds",
    apiUrl: local.url,
    token: local.token,
    count: shards,
    countReady: () => countReady(store.workers),
    logLevel: "error",
  });
  const members = MEMBERS.map(name => local.member(name).in("#news"));
  const questions: Promise<boolean>[] = [];
  const additions: Promise<boolean>[] = [];
  let isOver = false;
  const using = (async () => {
    for (let at = 0; !isOver; at++) {
      const member = members[at % members.length];
      if (member) questions.push(isAnswered(() => member.slash("/ask", QUESTION)));
      if (at % perSecond === 0) additions.push(isAnswered(() => addText(local.member("manager"), at)));
      await setTimeout(1_000 / perSecond);
    }
  })();
  for (let shard = 0; shard < shards; shard++) {
    await setTimeout(2_000);
    await cluster.exchange(shard);
  }
  await setTimeout(2_000);
  isOver = true;
  await using;
  const answered = await Promise.all(questions);
  const added = (await Promise.all(additions)).filter(isDone => isDone).length;
  await cluster.stop();
  const articles = await countArticles(databaseUrl);
  await store.close();
  await local.stop();
  await program.remove();
  return {
    exchanged: shards,
    asked: answered.length,
    unanswered: answered.filter(isDone => !isDone).length,
    added,
    articles,
    refused: local.violations.filter(({ problem }) => !problem.includes("40060")).length,
  };
}

async function addText(manager: Actor, number: number): Promise<unknown> {
  const content = `Words of number ${number} were read out at the town hall, and nothing else.`;
  return manager.slash("/library add file", { file: { name: `${number}.txt`, content } });
}

async function isAnswered(use: () => Promise<unknown>): Promise<boolean> {
  return use().then(
    () => true,
    () => false,
  );
}

async function countArticles(address: string): Promise<number> {
  const database = openDatabase(address);
  const [row] = await database.query("select count(*) as count from kept_file where not gone");
  await database.close();
  return Number(row?.count);
}
