import { PGlite, type Transaction } from "@electric-sql/pglite";
import type { Connection, Database, Value } from "../../../src/library/postgres/database.ts";
import { understood } from "../../../src/library/postgres/understood.ts";
import { systemCodeOf } from "../../../src/library/store/disk.ts";

/** The files of an empty database. Making them takes seconds of processor time, copying them half a second. */
let emptyFiles: Promise<Blob> | undefined;

async function emptyDatabase(): Promise<PGlite> {
  if (emptyFiles) return PGlite.create({ loadDataDir: await emptyFiles });
  const first = PGlite.create();
  emptyFiles = first.then(made => made.dumpDataDir("none"));
  await emptyFiles;
  return first;
}

/** PostgreSQL inside the process: for machines without a server. It has one connection, so no races. */
export async function liteDatabase(): Promise<Database> {
  const lite = await emptyDatabase();
  const ask = async (client: PGlite | Transaction, statement: string, values: readonly Value[] = []) => {
    try {
      if (values.length === 0 && statement.includes(";")) {
        await client.exec(statement);
        return [];
      }
      return (await client.query<Record<string, unknown>>(statement, [...values])).rows;
    } catch (error) {
      throw systemCodeOf(error) === null ? error : understood(error);
    }
  };
  return {
    query: (statement, values) => ask(lite, statement, values),
    inTransaction: work =>
      lite.transaction(transaction => {
        const connection: Connection = {
          query: (statement, values) => ask(transaction, statement, values),
        };
        return work(connection);
      }),
    close: () => lite.close(),
  };
}

/** Deletes all rows, for the next test; the tables stay. */
export async function emptied(database: Database): Promise<void> {
  const tables = await database.query(
    "select tablename from pg_tables where schemaname = 'public' and tablename <> 'migration'",
  );
  for (const { tablename } of tables) await database.query(`delete from ${String(tablename)}`);
}
