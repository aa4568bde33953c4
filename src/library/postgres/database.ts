import pg from "pg";
import { StoreAwayError } from "../store/disk.ts";
import { OutcomeUnknownError, understood } from "./understood.ts";

/** A parameter of a statement, or a value in a row. */
export type Value = string | number | bigint | boolean | Date | Uint8Array | null;

export type Row = Readonly<Record<string, unknown>>;

/** The queries that one connection takes. */
export interface Connection {
  /** @throws {DatabaseRefusesError} if the database can't be reached, or its disk is full or broken */
  query(statement: string, values?: readonly Value[]): Promise<readonly Row[]>;
}

export interface TransactionOptions {
  /** Whether its statements may take minutes, as those over all servers do. */
  readonly isLong?: boolean;
}

/** A PostgreSQL database. */
export interface Database extends Connection {
  /**
   * Runs `work` in one transaction: completely or not at all. Its reads see one moment.
   *
   * @throws {OutcomeUnknownError} if the connection was lost during the commit
   */
  inTransaction<Result>(
    work: (connection: Connection) => Promise<Result>,
    options?: TransactionOptions,
  ): Promise<Result>;
  close(): Promise<void>;
}

/**
 * Connections of one process. PostgreSQL allows 100 in total by default, and a question holds one for less than a
 * millisecond; more than there are cores makes nothing faster.
 */
const CONNECTIONS = 10;

/** Longer than any statement takes, and short enough to say "try again" within Discord's three seconds. */
const STATEMENT_MS = 2_000;
const CONNECTING_MS = 2_000;

/** For statements that nobody waits for, in milliseconds: an index over millions of rows takes a minute or two. */
export const LONG_STATEMENT_MS = 10 * 60_000;

/** How much longer the client waits than the server, in milliseconds, so that the server's own error comes first. */
const CLIENT_MARGIN_MS = 250;

export interface DatabaseOptions {
  /** How long a statement may take, in milliseconds. */
  readonly statementMs?: number;
}

/**
 * Opens a database by its address, `postgres://user:password@host/database`; options such as `?sslmode=verify-full`
 * are those of the client.
 */
export function openDatabase(
  address: string,
  { statementMs = STATEMENT_MS }: DatabaseOptions = {},
): Database {
  const pool = new pg.Pool({
    connectionString: address,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECTING_MS,
    statement_timeout: statementMs,
    query_timeout: statementMs + CLIENT_MARGIN_MS,
    idle_in_transaction_session_timeout: 10_000,
    application_name: "verbatim",
  });
  // A connection that breaks while idle is replaced when one is next needed.
  pool.on("error", () => undefined);
  return {
    query: (statement, values) => ask(pool, statement, values),
    inTransaction: (work, options) => transact(pool, work, options),
    close: () => pool.end(),
  };
}

/** Runs a statement that goes over the rows of all servers, which nobody waits for. */
export function overAllServers(
  database: Database,
  statement: string,
  values: readonly Value[] = [],
): Promise<readonly Row[]> {
  return database.inTransaction(connection => connection.query(statement, values), { isLong: true });
}

async function transact<Result>(
  pool: pg.Pool,
  work: (connection: Connection) => Promise<Result>,
  { isLong = false }: TransactionOptions = {},
): Promise<Result> {
  const client = await pool.connect().catch((error: unknown) => {
    throw understood(error);
  });
  const timeoutMs = isLong ? LONG_STATEMENT_MS + CLIENT_MARGIN_MS : undefined;
  const connection: Connection = {
    query: (statement, values) => ask(client, statement, values, timeoutMs),
  };
  let isBroken = false;
  const broken = () => {
    isBroken = true;
  };
  client.on("error", broken);
  try {
    await connection.query("begin isolation level repeatable read");
    if (isLong) await connection.query(`set local statement_timeout = ${LONG_STATEMENT_MS}`);
    const result = await work(connection);
    await connection.query("commit").catch((error: unknown) => {
      throw error instanceof StoreAwayError ? new OutcomeUnknownError("commit", { cause: error }) : error;
    });
    return result;
  } catch (error) {
    isBroken ||= error instanceof StoreAwayError || error instanceof OutcomeUnknownError;
    if (!isBroken) await connection.query("rollback").catch(broken);
    throw error;
  } finally {
    client.off("error", broken);
    // A broken connection is closed, not given back.
    client.release(isBroken);
  }
}

/** What the client takes; its types don't have the limit of a single statement. */
interface TimedQuery extends pg.QueryConfig {
  readonly query_timeout?: number;
}

async function ask(
  client: Pick<pg.Pool | pg.PoolClient, "query">,
  statement: string,
  values: readonly Value[] = [],
  timeoutMs?: number,
): Promise<readonly Row[]> {
  try {
    const query: TimedQuery = {
      text: statement,
      values: values.map(asGiven),
      ...(timeoutMs !== undefined && { query_timeout: timeoutMs }),
    };
    const { rows } = await client.query<Row>(query);
    return rows;
  } catch (error) {
    throw understood(error, statement);
  }
}

function asGiven(value: Value): Exclude<Value, bigint | Uint8Array> | Buffer {
  if (value instanceof Uint8Array) return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  return typeof value === "bigint" ? String(value) : value;
}
