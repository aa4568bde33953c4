import { OperatorError, UnreachableError } from "../../errors.ts";
import type { FeedStates } from "../records/feed-states.ts";
import { Snowflake } from "../records/records.ts";
import { OpenedOnce } from "../scheduling/opened-once.ts";
import { DatabaseRefusesError, StoreAwayError } from "../store/disk.ts";
import {
  type Intake,
  KEPT_AFTER_LEAVING_MS,
  type LibraryStore,
  type RecordStore,
  type ServerStore,
  type SharedStore,
} from "../store/library-store.ts";
import type { MoveMarks } from "../store/move-mark.ts";
import type { WorkerSelf, Workers } from "../store/workers.ts";
import { type Connection, type Database, openDatabase, overAllServers } from "./database.ts";
import { engineInUse, forgetUnusedEngines, noteEngine } from "./engines.ts";
import { migrate } from "./migrations.ts";
import { PostgresDeparted } from "./postgres-departed.ts";
import { PostgresFeedStates } from "./postgres-feed-states.ts";
import { PostgresIntake } from "./postgres-intake.ts";
import { PostgresMoveMarks } from "./postgres-move-marks.ts";
import { PostgresReadings, SHARED_ID } from "./postgres-readings.ts";
import { PostgresServerStore } from "./postgres-server-store.ts";
import { PostgresWorkers } from "./postgres-workers.ts";
import { ServerRow } from "./server-row.ts";
import { OutcomeUnknownError, untilDone } from "./understood.ts";

/** Tables with rows of a server, `library` last: it shows whether anything is stored. */
const OF_SERVERS = ["reading", "file_part", "kept_article", "kept_file", "departed", "library"] as const;

const UNNAMED: WorkerSelf = { shards: null, release: "" };

/** The bot's data in a PostgreSQL database that several processes may use. */
export class PostgresStore implements LibraryStore {
  readonly form = "postgres";
  readonly feeds: FeedStates;
  readonly moves: MoveMarks;
  readonly workers: Workers;
  readonly #database: Database;
  readonly #engine: string;
  readonly #servers = new OpenedOnce<PostgresServerStore>();

  private constructor(database: Database, self: WorkerSelf, engine: string) {
    this.#database = database;
    this.#engine = engine;
    this.feeds = new PostgresFeedStates(database);
    this.moves = new PostgresMoveMarks(database);
    this.workers = new PostgresWorkers(database, self);
  }

  /**
   * Opens a database and brings its tables up to date.
   *
   * @param database its address, or one that is already open
   * @param self what the other processes are told about this one
   * @param engine identifies the code that analyses articles here
   * @throws {OperatorError} if it refuses the connection or what is needed there, or belongs to a newer release
   * @throws {UnreachableError} if it can't be reached
   */
  static async open(
    database: string | Database,
    self: WorkerSelf = UNNAMED,
    engine = engineInUse(),
  ): Promise<PostgresStore> {
    const opened = typeof database === "string" ? openDatabase(database) : database;
    try {
      await migrate(opened);
      await noteEngine(opened, engine);
    } catch (error) {
      await opened.close();
      if (!(error instanceof DatabaseRefusesError)) throw error;
      const { remedy } = error;
      if (error instanceof StoreAwayError) throw new UnreachableError(remedy, { cause: error });
      throw new OperatorError(remedy, { cause: error });
    }
    return new PostgresStore(opened, self, engine);
  }

  get shared(): SharedStore {
    return {
      readings: () => new PostgresReadings(this.#database, SHARED_ID, this.#engine),
      departed: async () => new PostgresDeparted(this.#database, SHARED_ID),
    };
  }

  async servers(): Promise<readonly string[]> {
    const rows = await this.#database.query("select library_id from library order by library_id");
    return rows.map(({ library_id }) => String(library_id));
  }

  async busy(feed?: string): Promise<readonly string[]> {
    // The link as it is written in a record.
    const isFollower = feed === undefined ? "" : "and strpos(record, $1) > 0";
    const rows = await this.#database.query(
      `select library_id from library where is_busy ${isFollower} order by library_id`,
      feed === undefined ? [] : [JSON.stringify(feed)],
    );
    return rows.map(({ library_id }) => String(library_id));
  }

  async working(): Promise<readonly string[]> {
    const rows = await this.#database.query(
      "select library_id from library where is_busy and posting::json ->> 'work' is not null order by library_id",
    );
    return rows.map(({ library_id }) => String(library_id));
  }

  record(guildId: string): Promise<RecordStore> {
    return ServerRow.open(this.#database, Snowflake.parse(guildId));
  }

  async server(guildId: string): Promise<ServerStore> {
    Snowflake.parse(guildId);
    const held = this.#servers.held(guildId);
    if (held) await held.refresh();
    return this.#servers.get(guildId, async () =>
      PostgresServerStore.open(ServerRow.unread(this.#database, guildId), this.#engine),
    );
  }

  async intake(guildId: string): Promise<Intake> {
    return new PostgresIntake(ServerRow.unread(this.#database, Snowflake.parse(guildId)));
  }

  async leave(guildId: string, at: Date): Promise<boolean> {
    const row = await ServerRow.open(this.#database, Snowflake.parse(guildId));
    // A server without data has no row.
    if (row.state.writtenBy === null) return false;
    await row.update(record => ({ ...record, leftAt: record.leftAt ?? at.toISOString() }));
    return true;
  }

  async rejoin(guildId: string): Promise<void> {
    const row = await ServerRow.open(this.#database, Snowflake.parse(guildId));
    await row.update(record => (record.leftAt === null ? record : { ...record, leftAt: null }));
  }

  async expire(guildId: string, now: Date): Promise<boolean> {
    return this.#remove(guildId, async connection => {
      const rows = await connection.query(
        "select library_id from library where library_id = $1 and left_at <= $2 for update",
        [guildId, new Date(now.getTime() - KEPT_AFTER_LEAVING_MS)],
      );
      return rows.length > 0;
    });
  }

  async tidy(): Promise<void> {
    const rows = await overAllServers(this.#database, "select distinct library_id from kept_file where gone");
    for (const { library_id: id } of rows) {
      const forget = async (connection: Connection) => {
        await connection.query("update library set swept = version where library_id = $1", [String(id)]);
        await connection.query("delete from kept_file where library_id = $1 and gone", [String(id)]);
      };
      await untilDone(() => this.#database.inTransaction(forget));
    }
    await forgetUnusedEngines(this.#database, this.#engine);
  }

  async delete(guildId: string): Promise<void> {
    Snowflake.parse(guildId);
    await this.#remove(guildId, async () => true);
  }

  close(): Promise<void> {
    return this.#database.close();
  }

  async #remove(guildId: string, isDoomed: (connection: Connection) => Promise<boolean>): Promise<boolean> {
    let wasDoomed = false;
    const remove = async (connection: Connection) => {
      wasDoomed = await isDoomed(connection);
      if (!wasDoomed) return false;
      for (const table of OF_SERVERS) {
        await connection.query(`delete from ${table} where library_id = $1`, [guildId]);
      }
      return true;
    };
    const isGone = await untilDone(
      () => this.#database.inTransaction(remove),
      // Once it is gone, nothing says any more that it was to be removed.
      async error => {
        if (!wasDoomed || !(error instanceof OutcomeUnknownError)) return null;
        const rows = await this.#database.query("select 1 from library where library_id = $1", [guildId]);
        return rows.length === 0 ? { result: true } : null;
      },
    );
    if (isGone) {
      this.#servers.held(guildId)?.noteDeleted();
      this.#servers.forget(guildId);
    }
    return isGone;
  }
}
