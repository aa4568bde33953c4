import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { articleKeyOf } from "../../../src/articles/create-article.ts";
import type { Connection, Database } from "../../../src/library/postgres/database.ts";
import { PostgresStore } from "../../../src/library/postgres/postgres-store.ts";
import { DatabaseRefusesError } from "../../../src/library/store/disk.ts";
import { uploaded } from "../bring.ts";
import { A, NOW } from "../opened-libraries.ts";
import { liteDatabase } from "./lite-database.ts";

// One for all tests: it takes seconds to make on a busy machine.
let lite: Database;
beforeAll(async () => {
  lite = await liteDatabase();
}, 120_000);
afterAll(() => lite.close());

/** A database on whose disk nothing can be written once it is full. */
function fillingDatabase() {
  let isFull = false;
  const ask = async (connection: Connection, ...[statement, values]: Parameters<Connection["query"]>) => {
    if (isFull && /^(?:update|insert|delete)/.test(statement))
      throw new DatabaseRefusesError("ENOSPC", "Make room.");
    return connection.query(statement, values);
  };
  const database: Database = {
    query: (statement, values) => ask(lite, statement, values),
    inTransaction: work =>
      lite.inTransaction(connection => work({ query: (...given) => ask(connection, ...given) })),
    close: async () => {},
  };
  const fill = () => {
    isFull = true;
  };
  return { database, fill };
}

const version = (which: string) => {
  const text = `The ${which} version.`;
  return { ...uploaded(text, `${which}.txt`), articles: [articleKeyOf(text)] };
};

describe("a database whose disk is full", () => {
  it("opens a library in which a new version has yet to replace the old one, with both", async () => {
    const own = await (await PostgresStore.open(lite)).server(A);
    const [old] = await own.keep([version("first")], NOW);
    const instead = { file: old?.id ?? "", key: articleKeyOf("The first version.") };
    await own.keep([{ ...version("second"), instead }], new Date(NOW.getTime() + 1000));
    const { database, fill } = fillingDatabase();
    const store = await PostgresStore.open(database);
    fill();
    expect((await store.server(A)).files.map(({ name }) => name)).toEqual(["first.txt", "second.txt"]);
    const later = await PostgresStore.open(lite);
    expect((await later.server(A)).files.map(({ name }) => name)).toEqual(["second.txt"]);
  });
});
