import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { articleKeyOf } from "../../../src/articles/create-article.ts";
import { inlineAnalyst } from "../../../src/library/analysis/analyst.ts";
import type { Database } from "../../../src/library/postgres/database.ts";
import { PostgresStore } from "../../../src/library/postgres/postgres-store.ts";
import type { IncomingFile } from "../../../src/library/records/add-report.ts";
import { renewReadings } from "../../../src/library/servers/renew-readings.ts";
import { ServerLibraries } from "../../../src/library/servers/server-libraries.ts";
import { fetched, uploaded } from "../bring.ts";
import { A, NOW } from "../opened-libraries.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { liteDatabase } from "./lite-database.ts";

// All texts here are invented.

const FERRY = "The ferry is back on the river.";
const BRIDGE = "The bridge is shut for repairs.";

const SELF = { shards: null, release: "" };

let database: Database;
beforeAll(async () => {
  database = await liteDatabase();
}, 120_000);
afterAll(() => database.close());

function pasted(text: string): IncomingFile {
  return { ...uploaded(text), origin: { kind: "pasted", on: "2025-03-01" } };
}

async function storeOf(engine: string): Promise<PostgresStore> {
  return PostgresStore.open({ ...database, close: async () => {} }, SELF, engine);
}

/** Another process. */
async function start(engine = "one"): Promise<ServerLibraries> {
  const store = await storeOf(engine);
  const libraries = await ServerLibraries.open({
    sharedFolder: await temporaryFolder(),
    store,
    analyst: inlineAnalyst,
    now: () => NOW,
    failed: error => {
      throw error;
    },
  });
  onTestFinished(async () => {
    await libraries.close();
    await store.delete(A);
  });
  return libraries;
}

async function titlesIn(libraries: ServerLibraries): Promise<readonly string[]> {
  return (await libraries.of(A)).articles.map(({ article }) => article.title);
}

describe("a saved reading of an article that another process has described since", () => {
  it.each([
    ["with others", [BRIDGE]],
    ["alone", []],
  ])("isn't stored, %s", async (_, others) => {
    const [one, two] = [await start(), await start()];
    await (await two.server(A)).add([FERRY, ...others].map(pasted));
    await (await one.server(A)).describe(articleKeyOf(FERRY), { title: "The new title" });
    await two.save();
    expect(await titlesIn(await start())).toContain("The new title");
    expect(await titlesIn(two)).toContain("The new title");
    await two.save();
    await one.save();
    expect(await titlesIn(await start())).toContain("The new title");
  });

  it("doesn't show what its new link blocks", async () => {
    const [one, two] = [await start(), await start()];
    await (await one.server(A)).blockDomain("bad.example");
    await (await two.server(A)).add([pasted(FERRY)]);
    await (await one.server(A)).describe(articleKeyOf(FERRY), { url: "https://bad.example/ferry" });
    await two.save();
    expect(await titlesIn(one)).toEqual([]);
    expect(await titlesIn(await start())).toEqual([]);
  });

  it("isn't stored by `renew`, which was reading it meanwhile", async () => {
    const old = await start("old");
    await (await old.server(A)).add([pasted(FERRY)]);
    const describing = {
      ...inlineAnalyst,
      analyse: async (file: Parameters<typeof inlineAnalyst.analyse>[0]) => {
        const read = await inlineAnalyst.analyse(file);
        await (await old.server(A)).describe(articleKeyOf(FERRY), { title: "The new title" });
        return read;
      },
    };
    const store = await storeOf("new");
    await renewReadings({ store, sharedFolder: await temporaryFolder(), analyst: describing });
    expect(await titlesIn(await start("new"))).toEqual(["The new title"]);
  });

  it("isn't used after the article was removed and came back from another site", async () => {
    const [one, two] = [await start(), await start()];
    await (await two.server(A)).add([fetched(FERRY, "first.example")]);
    await (await one.server(A)).remove(articleKeyOf(FERRY));
    await (await one.server(A)).add([fetched(FERRY, "second.example")]);
    await two.save();
    for (const libraries of [one, two, await start()]) {
      const [only] = (await libraries.of(A)).articles;
      expect(only?.article.origin).toMatchObject({ domain: "second.example" });
    }
  });
});
