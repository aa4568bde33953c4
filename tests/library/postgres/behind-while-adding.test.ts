import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { inlineAnalyst } from "../../../src/library/analysis/analyst.ts";
import type { Database } from "../../../src/library/postgres/database.ts";
import { PostgresStore } from "../../../src/library/postgres/postgres-store.ts";
import { ServerLibraries } from "../../../src/library/servers/server-libraries.ts";
import { uploaded } from "../bring.ts";
import { A, NOW } from "../opened-libraries.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { liteDatabase } from "./lite-database.ts";

// All texts here are invented.

let database: Database;
beforeAll(async () => {
  database = await liteDatabase();
}, 120_000);
afterAll(() => database.close());

async function start(query: Database["query"] = database.query): Promise<ServerLibraries> {
  const store = await PostgresStore.open({ ...database, query, close: async () => {} });
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

function signal(): { readonly given: Promise<void>; readonly give: () => void } {
  let give = () => {};
  const given = new Promise<void>(resolve => {
    give = resolve;
  });
  return { given, give };
}

describe("an addition by a process that is behind", () => {
  it("knows the article that another adds while a question is asked here", async () => {
    const [reading, goOn] = [signal(), signal()];
    let isHeld = false;
    const two = await start(async (statement, values) => {
      if (isHeld && statement.startsWith("select body from file_part")) {
        isHeld = false;
        reading.give();
        await goOn.given;
      }
      return database.query(statement, values);
    });
    const one = await start();
    await (await one.server(A)).add([uploaded("Zero.", "0.txt")]);
    const own = await two.server(A);
    await (await one.server(A)).add([uploaded("One.", "1.txt")]);
    isHeld = true;
    const pasted = { ...uploaded("Two."), origin: { kind: "pasted", on: "2025-03-01" } } as const;
    const adding = own.add([pasted]);
    await reading.given;
    await (await one.server(A)).add([uploaded("Two.", "2.txt")]);
    const asking = two.of(A);
    while (!own.store.files.some(({ name }) => name === "2.txt")) await new Promise(setImmediate);
    goOn.give();
    expect((await adding).refused.map(({ why }) => why.kind)).toEqual(["present"]);
    await asking;
    expect(own.store.articleCount).toBe(3);
    expect(own.distinctArticles).toHaveLength(3);
  });
});
