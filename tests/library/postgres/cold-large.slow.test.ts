import { afterAll, describe, expect, it, onTestFinished } from "vitest";
import { postgresPrograms, startPostgres } from "../../../bench/cluster/postgres-server.ts";
import { inventedNews, inventedQuestion } from "../../../bench/invented/invented-news.ts";
import { watchStretches } from "../../../bench/watch-stretches.ts";
import { ask } from "../../../src/answers/ask/ask.ts";
import { inlineAnalyst } from "../../../src/library/analysis/analyst.ts";
import { PostgresStore } from "../../../src/library/postgres/postgres-store.ts";
import { ServerLibraries } from "../../../src/library/servers/server-libraries.ts";
import { uploaded } from "../bring.ts";
import { A, B, NOW } from "../opened-libraries.ts";
import { temporaryFolder } from "../temporary-folder.ts";

/** How many articles the library has; 5,000 take minutes to store. */
const LARGE = Number(process.env.VERBATIM_COLD_ARTICLES ?? 400);

/** Storing and reading them on a busy machine, in milliseconds. */
const PATIENCE_MS = 300_000 + 300 * LARGE;

/** Others wait no longer than this, in milliseconds of processor time; it must hold for any size. */
const LONGEST_MS = 200;

const programs = postgresPrograms();
const server = programs === null ? null : await startPostgres(programs);
afterAll(() => server?.stop(), 30_000);

async function open(address: string, sharedFolder: string) {
  const store = await PostgresStore.open(address);
  const libraries = await ServerLibraries.open({
    sharedFolder,
    store,
    now: () => NOW,
    analyst: inlineAnalyst,
    failed: error => {
      throw error;
    },
  });
  const close = async () => {
    await libraries.close();
    await store.close();
  };
  return { libraries, close };
}

describe.skipIf(!server)("a large library that is opened", () => {
  it("doesn't keep other servers waiting", { timeout: PATIENCE_MS }, async () => {
    const address = (await server?.newDatabase()) ?? "";
    const shared = await temporaryFolder();
    const texts = inventedNews(LARGE + 5);
    const before = await open(address, shared);
    await (await before.libraries.server(A)).add(
      texts.slice(5).map((text, at) => uploaded(text, `${at}.txt`)),
    );
    await (await before.libraries.server(B)).add(
      texts.slice(0, 5).map((text, at) => uploaded(text, `${at}.txt`)),
    );
    await before.libraries.save();
    await before.close();

    const { libraries, close } = await open(address, shared);
    onTestFinished(close);
    const question = async (at: number) => ask(await libraries.of(B), inventedQuestion(at));
    for (let at = 0; at < 20; at++) await question(at);
    let isOpen = false;
    const stretches = watchStretches();
    stretches.begin();
    const opening = libraries.of(A).finally(() => {
      isOpen = true;
    });
    let asked = 0;
    while (!isOpen) await question(asked++);
    const longest = stretches.longest();
    stretches.end();
    expect((await opening).articles).toHaveLength(LARGE);
    expect(asked).toBeGreaterThan(10);
    expect(longest).toBeLessThan(LONGEST_MS);
  });
});
