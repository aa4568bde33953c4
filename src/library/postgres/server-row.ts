import { randomBytes } from "node:crypto";
import { NEW_SERVER, ServerRecord } from "../records/records.ts";
import { DiskError } from "../store/disk.ts";
import type { RecordStore } from "../store/library-store.ts";
import type { Connection, Database, Row } from "./database.ts";
import { CollisionError, OutcomeUnknownError, untilDone } from "./understood.ts";

/** The parts of a record that no answer depends on and that change often: they have a separate version. */
const POSTING = ["pending", "postingHours", "unreachable", "work"] as const;
type Posting = Pick<ServerRecord, (typeof POSTING)[number]>;

/** A server's row as last read. */
export interface RowState {
  readonly record: ServerRecord;
  /** Changes when a library is deleted and started again: both count from 1. */
  readonly generation: string;
  readonly version: bigint;
  readonly postingVersion: bigint;
  /** Rows of files removed up to this version are deleted. */
  readonly swept: bigint;
  /** Null if there is no row. */
  readonly writtenBy: string | null;
}

const NO_ROW: RowState = {
  record: NEW_SERVER,
  generation: "",
  version: 0n,
  postingVersion: 0n,
  swept: 0n,
  writtenBy: null,
};

/**
 * A server's row. A change is based on the version that was read, in one transaction with everything that belongs to
 * it; if another process interfered, the row is read again and the change based on that.
 */
export class ServerRow implements RecordStore {
  readonly guildId: string;
  readonly isLost = false;
  readonly database: Database;
  #state: RowState;

  private constructor(database: Database, guildId: string, state: RowState) {
    this.database = database;
    this.guildId = guildId;
    this.#state = state;
  }

  static async open(database: Database, guildId: string): Promise<ServerRow> {
    return new ServerRow(database, guildId, await readRow(database, guildId));
  }

  /** A row whose state is still to be loaded, along with what else belongs to it. */
  static unread(database: Database, guildId: string): ServerRow {
    return new ServerRow(database, guildId, NO_ROW);
  }

  get record(): ServerRecord {
    return this.#state.record;
  }

  get state(): RowState {
    return this.#state;
  }

  /** Stores what was read. */
  take(state: RowState): void {
    this.#state = state;
  }

  /** Takes in how the row is now. */
  async refresh(): Promise<void> {
    this.take(await readRow(this.database, this.guildId));
  }

  /** @param refresh as for `write` */
  async update(
    change: (record: ServerRecord) => ServerRecord,
    refresh?: () => Promise<unknown>,
  ): Promise<ServerRecord> {
    return this.write(async (connection, state) => {
      const next = change(state.record);
      if (next === state.record) return { state, result: next };
      const isPostingOnly = JSON.stringify(answerable(next)) === JSON.stringify(answerable(state.record));
      return isPostingOnly
        ? { state: await writePosting(connection, this.guildId, state, next), result: next }
        : { state: await writeRow(connection, this.guildId, state, next), result: next };
    }, refresh);
  }

  /**
   * Makes a change in one transaction, again if another interfered.
   *
   * @param refresh reads the current state before the next try
   */
  async write<Result>(
    change: (connection: Connection, state: RowState) => Promise<Written<Result>>,
    refresh: () => Promise<unknown> = () => this.refresh(),
  ): Promise<Result> {
    let before = this.#state;
    let written: Written<Result> | null = null;
    return untilDone(
      async () => {
        before = this.#state;
        written = null;
        const { state, result } = await this.database.inTransaction(async connection => {
          written = await change(connection, before);
          return written;
        });
        this.#state = state;
        return result;
      },
      async error => {
        await refresh();
        const isMade =
          error instanceof OutcomeUnknownError && written !== null && this.#has(written.state, before);
        return isMade ? written : null;
      },
    );
  }

  /**
   * Whether the row is as a change left it whose commit was lost. If somebody has written since, that can't be known;
   * the change is then decided on what is there.
   */
  #has(written: RowState, before: RowState): boolean {
    return written.writtenBy !== before.writtenBy && written.writtenBy === this.#state.writtenBy;
  }
}

/** The row as a change leaves it. */
interface Written<Result> {
  readonly state: RowState;
  readonly result: Result;
}

/** The state of what is answered from, as `ServerStore.version`. */
export function versionOf({ generation, version }: RowState): string {
  return `${generation} ${version}`;
}

async function readRow(connection: Connection, guildId: string): Promise<RowState> {
  const [row] = await connection.query(
    `select generation, version, written_by, record, posting, posting_version, swept
     from library where library_id = $1`,
    [guildId],
  );
  return stateOf(row);
}

/** The state of a server with this row, or none. */
export function stateOf(row: Row | undefined): RowState {
  if (!row) return NO_ROW;
  const record = { ...parsed(row.record), ...parsed(row.posting) };
  return {
    record: ServerRecord.parse(record),
    generation: String(row.generation),
    version: BigInt(String(row.version)),
    postingVersion: BigInt(String(row.posting_version)),
    swept: BigInt(String(row.swept)),
    writtenBy: String(row.written_by),
  };
}

/**
 * Writes a record based on the version that was read, so that nobody else can write to that version.
 *
 * @throws {CollisionError} if the version has changed
 * @throws {DiskError} if the row is gone: the server's data was deleted
 */
export async function writeRow(
  connection: Connection,
  guildId: string,
  state: RowState,
  record: ServerRecord,
): Promise<RowState> {
  const next: RowState = {
    ...state,
    record,
    generation: state.writtenBy === null ? newName() : state.generation,
    version: state.version + 1n,
    postingVersion: state.postingVersion + 1n,
    writtenBy: newName(),
  };
  const values = [
    guildId,
    next.version,
    next.writtenBy,
    JSON.stringify(answerable(record)),
    JSON.stringify(postingOf(record)),
    next.postingVersion,
    record.leftAt,
    isBusy(record),
    next.generation,
  ];
  const rows =
    state.writtenBy === null
      ? await connection.query(
          `insert into library
             (library_id, version, written_by, record, posting, posting_version, left_at, is_busy, generation)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning version`,
          values,
        )
      : await connection.query(
          `update library set version = $2, written_by = $3, record = $4, posting = $5, posting_version = $6, left_at = $7,
             is_busy = $8
           where library_id = $1 and generation = $9 and version = $10 and posting_version = $11
           returning version`,
          [...values, state.version, state.postingVersion],
        );
  if (rows.length === 0) await refuse(connection, guildId);
  return next;
}

async function writePosting(
  connection: Connection,
  guildId: string,
  state: RowState,
  record: ServerRecord,
): Promise<RowState> {
  // A new server's row begins with its first version, whatever it contains.
  if (state.writtenBy === null) return writeRow(connection, guildId, state, record);
  const rows = await connection.query(
    `update library set posting = $2, posting_version = posting_version + 1, is_busy = $4
     where library_id = $1 and posting_version = $3 and generation = $5 returning posting_version`,
    [guildId, JSON.stringify(postingOf(record)), state.postingVersion, isBusy(record), state.generation],
  );
  if (rows.length === 0) await refuse(connection, guildId);
  return { ...state, record, postingVersion: state.postingVersion + 1n };
}

function newName(): string {
  return randomBytes(12).toString("hex");
}

async function refuse(connection: Connection, guildId: string): Promise<never> {
  const [row] = await connection.query("select version from library where library_id = $1", [guildId]);
  if (!row) throw new DiskError(guildId, "GONE");
  throw new CollisionError("the library is another version by now");
}

function isBusy({ feeds, pending, unreachable, work, leftAt }: ServerRecord): boolean {
  const isAnything = feeds.length > 0 || pending.length > 0 || unreachable.length > 0 || work !== null;
  return leftAt === null && isAnything;
}

function answerable(record: ServerRecord): Omit<ServerRecord, keyof Posting> {
  const { pending, postingHours, unreachable, work, ...rest } = record;
  return rest;
}

function postingOf({ pending, postingHours, unreachable, work }: ServerRecord): Posting {
  return { pending, postingHours, unreachable, work };
}

function parsed(text: unknown): object {
  const value: unknown = JSON.parse(String(text));
  if (typeof value !== "object" || value === null) throw new TypeError("a record is no object");
  return value;
}
