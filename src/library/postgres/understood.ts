import { OperatorError } from "../../errors.ts";
import { DatabaseRefusesError, StoreAwayError, systemCodeOf } from "../store/disk.ts";

/** It isn't known whether a transaction was committed: to be looked up, never guessed. */
export class OutcomeUnknownError extends Error {
  override readonly name = "OutcomeUnknownError";
}

/** Another transaction interfered; the same may be tried again. */
export class CollisionError extends Error {
  override readonly name = "CollisionError";
}

/** After this many tries something else is wrong. */
const MAX_TRIES = 50;

/** What a transaction came to after all. */
interface Done<Result> {
  readonly result: Result;
}

/**
 * Runs a transaction, and again if another interfered or its outcome is unknown: made twice, it must be the same, unless
 * what is done before the next try finds out that it was made.
 *
 * @param beforeNext may read the current state; what it returns ends the tries
 */
export async function untilDone<Result>(
  run: () => Promise<Result>,
  beforeNext: (error: CollisionError | OutcomeUnknownError) => Promise<Done<Result> | null> = async () =>
    null,
): Promise<Result> {
  for (let tried = 1; ; tried++) {
    try {
      return await run();
    } catch (error) {
      const isForAnotherTry = error instanceof CollisionError || error instanceof OutcomeUnknownError;
      if (!isForAnotherTry || tried === MAX_TRIES) throw error;
      const done = await beforeNext(error);
      if (done) return done.result;
    }
  }
}

/** Others hold a table for longer than a statement was to wait; nothing has changed. */
export class TableHeldError extends Error {
  override readonly name = "TableHeldError";
}

/**
 * Translates an error from the client; the message never contains a value that was sent.
 *
 * @param statement what was asked, without its values
 */
export function understood(error: unknown, statement = ""): unknown {
  const code = systemCodeOf(error);
  // Serialisation failure, deadlock, or unique violation because somebody else was first.
  if (code === "40001" || code === "40P01" || code === "23505") {
    return new CollisionError(`PostgreSQL says ${code}`);
  }
  if (code === "55P03") return new TableHeldError("PostgreSQL says 55P03");
  const cause = { cause: nameOnly(error) };
  if (code === "42501") return new DatabaseRefusesError("EACCES", missingRight(error, statement), cause);
  const refusal = REFUSALS.get(code ?? "");
  if (refusal) return new DatabaseRefusesError(refusal.code, refusal.remedy, cause);
  if (code === null || AWAY.test(code)) return new StoreAwayError(cause);
  if (code === "28P01" || code === "28000" || code === "3D000") {
    return new OperatorError(`PostgreSQL refuses the connection (${code}). Check DATABASE_URL.`);
  }
  if (CERTIFICATE.test(code)) {
    return new OperatorError(`The database's certificate isn't trusted (${code}). Check DATABASE_URL.`);
  }
  return new Error(`PostgreSQL says ${code}`);
}

/** Node's and OpenSSL's codes for certificate problems. */
const CERTIFICATE = /CERT|UNABLE_TO_VERIFY/;

const DAMAGED =
  "PostgreSQL says that its own data is damaged: stop the bot, copy the database's folder, and restore a backup.";

/** What PostgreSQL refuses for good: the system's code for the same of a disk, and what the operator can do. */
const REFUSALS: ReadonlyMap<string, { readonly code: string; readonly remedy: string }> = new Map([
  ["53100", { code: "ENOSPC", remedy: "The database's disk is full: make room on it." }],
  [
    "58030",
    {
      code: "EIO",
      remedy: "The database's disk reports an error: make a backup of the database now, and check the disk.",
    },
  ],
  ["XX001", { code: "EIO", remedy: DAMAGED }],
  ["XX002", { code: "EIO", remedy: DAMAGED }],
  [
    "25006",
    {
      code: "EROFS",
      remedy:
        "The database is read-only: it is a replica, or was set so. DATABASE_URL must lead to the one that is written to.",
    },
  ],
  [
    "3F000",
    {
      code: "EACCES",
      remedy: "The database has no schema for the bot's tables: create it, or correct search_path.",
    },
  ],
]);

/** From the system (`ECONNREFUSED`), and about connections (08…), shutdown (57…) and too many connections (53…). */
const AWAY = /^(?:E[A-Z]+|08\w{3}|57\w{3}|53\w{3}|25P03)$/;

/** As PostgreSQL says it in English, of the object alone and never with a value; it has no field for the name. */
const DENIED = /^permission denied for (table|schema|database|relation) (\w{1,63})$/;
const NOT_OWNED = /^must be owner of (?:table|relation|index) (\w{1,63})$/;

/** Says which right the role lacks, by names from the schema only; if PostgreSQL speaks another language, just that one is lacking. */
function missingRight(error: unknown, statement: string): string {
  const message = error instanceof Error ? error.message : "";
  const [, kind, name] = DENIED.exec(message) ?? [];
  const owned = NOT_OWNED.exec(message)?.[1];
  const right =
    owned !== undefined
      ? `isn't the owner of ${owned}`
      : kind !== undefined && name !== undefined
        ? `may not ${rightsFor(statement, name)} (${kind} ${name})`
        : "lacks a right";
  return `The role in DATABASE_URL ${right}: let it own the database and its tables, as docs/scale.md says.`;
}

/** The rights that a statement needs to what it names. */
function rightsFor(statement: string, name: string): string {
  const text = statement.toLowerCase().replace(/\s+/g, " ");
  if (text.includes(`insert into ${name} `))
    return text.includes(" do update ") ? "INSERT or UPDATE" : "INSERT";
  if (text.includes(`update ${name} `)) return "UPDATE";
  if (text.includes(`delete from ${name} `)) return "DELETE";
  if (text.trim().startsWith("create ")) return "CREATE";
  // To lock rows, the role needs both.
  return /\bfor (?:no key )?update\b/.test(text) ? "SELECT or UPDATE" : "SELECT";
}

function nameOnly(error: unknown): Error {
  return new Error(error instanceof Error ? error.name : "unknown");
}
