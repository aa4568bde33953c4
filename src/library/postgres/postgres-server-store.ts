import type { ArticleKey } from "../../articles/article.ts";
import { type DepartedChange, NOTHING_DEPARTED } from "../records/departed-articles.ts";
import type { KeptFile, ServerRecord, TypedFields } from "../records/records.ts";
import { inSlices } from "../scheduling/in-slices.ts";
import { Turns } from "../scheduling/turns.ts";
import { DiskError, StoreAwayError } from "../store/disk.ts";
import {
  byAddition,
  filesLeft,
  planKeeping,
  planRemembering,
  planRemoving,
  sha256Of,
  unfinishedReplacements,
} from "../store/kept-files.ts";
import {
  ChangedMeanwhile,
  type Keeping,
  type NewFile,
  type Readings,
  type ServerStore,
} from "../store/library-store.ts";
import { joinedParts } from "./body-parts.ts";
import type { Connection, Database, Row } from "./database.ts";
import { removeFile, rowsOfFilesSteps, writeArticles, writeFiles, writeKept } from "./kept-rows.ts";
import { PostgresDeparted, writeDeparted } from "./postgres-departed.ts";
import { deleteReadings, PostgresReadings } from "./postgres-readings.ts";
import { type RowState, type ServerRow, stateOf, versionOf, writeRow } from "./server-row.ts";
import { CollisionError } from "./understood.ts";

/** Lets through what a full disk or the like refuses, but not that nothing can be read. */
function unlessAway(error: unknown): void {
  if (!(error instanceof DiskError) || error instanceof StoreAwayError) throw error;
}

const NOTHING_DAMAGED: ServerStore["damaged"] = [];

/** The effect of a change on the rows. */
interface Changed<Result> {
  readonly state: RowState;
  readonly changed: readonly KeptFile[];
  readonly gone: readonly string[];
  readonly result: Result;
}

/** What one server stores, in rows that other processes may change: `refresh` loads their changes. */
export class PostgresServerStore implements ServerStore {
  readonly damaged = NOTHING_DAMAGED;
  readonly isLost = false;
  readonly readings: Readings;
  readonly departed: PostgresDeparted;
  readonly #row: ServerRow;
  readonly #database: Database;
  readonly #guildId: string;
  /** In the order in which they were added. */
  #files: ReadonlyMap<string, KeptFile> = new Map();
  /** Those whose bytes were not all there when they were last read about. */
  #unreadable: ReadonlyMap<string, DiskError> = new Map();
  #takenIn = 0;
  #timesDeleted = 0;
  /** The version that the files belong to, and the library. */
  #readAt = 0n;
  #readOf = "";
  /** When the version was last looked at, by `performance.now()`. */
  #lookedAt = 0;
  readonly #turns = new Turns();

  private constructor(row: ServerRow, engine: string) {
    this.#row = row;
    this.#database = row.database;
    this.#guildId = row.guildId;
    this.readings = new PostgresReadings(row.database, row.guildId, engine);
    this.departed = new PostgresDeparted(row.database, row.guildId);
  }

  /** @param engine identifies the code that analyses articles here */
  static async open(row: ServerRow, engine: string): Promise<PostgresServerStore> {
    const store = new PostgresServerStore(row, engine);
    await store.#read();
    const removals = unfinishedReplacements(store.#files);
    // If the disk refuses, both are shown; removal is tried again when the library is next opened.
    if (removals.size > 0) await store.removeAll(removals).catch(unlessAway);
    return store;
  }

  get record(): ServerRecord {
    return this.#row.record;
  }

  get version(): string {
    return versionOf(this.#row.state);
  }

  get files(): readonly KeptFile[] {
    return [...this.#files.values()];
  }

  get bytes(): number {
    return this.files.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  get articleCount(): number {
    return this.files.reduce((sum, { articles, without }) => sum + articles.length - without.length, 0);
  }

  get takenIn(): number {
    return this.#takenIn;
  }

  get timesDeleted(): number {
    return this.#timesDeleted;
  }

  /** This process has deleted the server's data. */
  noteDeleted(): void {
    this.#timesDeleted++;
  }

  async refresh(since?: number): Promise<void> {
    if (since !== undefined && this.#lookedAt >= since) return;
    const look = async () => {
      const begun = performance.now();
      const [row] = await this.#database.query(
        "select generation, version, posting_version from library where library_id = $1",
        [this.#guildId],
      );
      const { generation, version, postingVersion } = this.#row.state;
      const isSame =
        this.#readAt === version &&
        String(row?.generation ?? "") === generation &&
        String(row?.version ?? 0) === String(version) &&
        String(row?.posting_version ?? 0) === String(postingVersion);
      if (!isSame) await this.#read();
      this.#lookedAt = begun;
    };
    return this.#turns.takeOnce("", look, "refresh");
  }

  async update(change: (record: ServerRecord) => ServerRecord): Promise<ServerRecord> {
    return this.#turns.take("", async () => {
      // If another process interferes, its changes to the files are read too, and not only the record: otherwise the
      // version would be known without what belongs to it.
      const next = await this.#row.update(change, () => this.#read());
      this.#noteRead(this.#row.state);
      return next;
    });
  }

  async keep(
    files: readonly NewFile[],
    at: Date,
    planned?: string,
    noting = (record: ServerRecord) => record,
  ): Promise<readonly KeptFile[]> {
    return this.#change(async (connection, state) => {
      if (planned !== undefined && planned !== versionOf(state)) throw new ChangedMeanwhile();
      const next = await writeRow(connection, this.#guildId, state, noting(state.record));
      const again = files.flatMap(({ articles }) => articles);
      await writeDeparted(connection, this.#guildId, { gone: [], again });
      return this.#write(connection, next, planKeeping(files, this.#files, at));
    });
  }

  async putBack(files: readonly Keeping[]): Promise<void> {
    await this.#change(async (connection, state) => {
      const next = await writeRow(connection, this.#guildId, state, state.record);
      return this.#write(connection, next, files);
    });
  }

  async noteLinks(links: ReadonlyMap<string, NonNullable<KeptFile["links"]>>): Promise<void> {
    return this.#change(async (connection, state) => {
      // Who changes the files at this moment begins again; nothing that is answered from moves.
      const rows = await connection.query(
        "update library set packs = packs + 1 where library_id = $1 and version = $2 returning version",
        [this.#guildId, state.version],
      );
      if (rows.length === 0) throw new CollisionError("the library is another version by now");
      const noted = [...links].flatMap(([id, links]): readonly KeptFile[] => {
        const kept = this.#files.get(id);
        return kept ? [{ ...kept, links }] : [];
      });
      for (const kept of noted) {
        await connection.query("update kept_file set kept = $3 where library_id = $1 and file_id = $2", [
          this.#guildId,
          kept.id,
          JSON.stringify(kept),
        ]);
        await writeArticles(connection, this.#guildId, kept);
      }
      return { state, changed: noted, gone: [], result: undefined };
    });
  }

  async describe({ id }: KeptFile, typed: TypedFields): Promise<KeptFile> {
    return this.#change(async (connection, state) => {
      const kept = this.#files.get(id);
      if (!kept) throw new DiskError(id, "ENOENT");
      const next = await writeRow(connection, this.#guildId, state, state.record);
      await deleteReadings(connection, this.#guildId, [id]);
      const described: KeptFile = { ...kept, typed };
      await writeKept(connection, this.#guildId, described, next.version);
      return { state: next, changed: [described], gone: [], result: described };
    });
  }

  remove(id: string, key: ArticleKey): Promise<void> {
    return this.removeAll(new Map([[id, [key]]]));
  }

  async removeAll(
    removals: ReadonlyMap<string, readonly ArticleKey[]>,
    departed: DepartedChange = NOTHING_DEPARTED,
  ): Promise<void> {
    return this.#change(async (connection, state) => {
      const removing = planRemoving(removals, this.#files);
      const { gone, left } = removing;
      if (gone.length === 0 && left.length === 0) {
        await writeDeparted(connection, this.#guildId, { ...departed, gone: [] });
        return { state, changed: [], gone: [], result: undefined };
      }
      const next = await writeRow(connection, this.#guildId, state, state.record);
      for (const kept of left) await writeKept(connection, this.#guildId, kept, next.version);
      for (const { id } of gone) await removeFile(connection, this.#guildId, id, next.version);
      await deleteReadings(connection, this.#guildId, [...removals.keys()]);
      const files = filesLeft(removing, this.#files).values();
      await writeDeparted(connection, this.#guildId, planRemembering(departed, files, state.record));
      return { state: next, changed: left, gone: gone.map(({ id }) => id), result: undefined };
    });
  }

  async unreadable(files: readonly KeptFile[]): Promise<ReadonlyMap<string, DiskError>> {
    return new Map(
      files.flatMap(({ id }) => {
        const error = this.#unreadable.get(id);
        return error ? [[id, error] as const] : [];
      }),
    );
  }

  async read(kept: KeptFile): Promise<Uint8Array> {
    const rows = await this.#database.query(
      "select body from file_part where library_id = $1 and file_id = $2 order by part",
      [this.#guildId, kept.id],
    );
    if (rows.length === 0) throw new DiskError(kept.name, "ENOENT");
    const bytes = joinedParts(rows);
    if (sha256Of(bytes) !== kept.sha256) throw new DiskError(kept.name, "CHANGED");
    return bytes;
  }

  async #write(
    connection: Connection,
    state: RowState,
    list: readonly Keeping[],
  ): Promise<Changed<readonly KeptFile[]>> {
    await writeFiles(connection, this.#guildId, list, state.version);
    const kept = list.map(one => one.kept);
    return { state, changed: kept, gone: [], result: kept };
  }

  /** Changes rows and the copy here, both or neither. */
  #change<Result>(
    work: (connection: Connection, state: RowState) => Promise<Changed<Result>>,
  ): Promise<Result> {
    return this.#turns.take("", async () => {
      const done = await this.#row.write(
        async (connection, state) => {
          const outcome = await work(connection, state);
          return { state: outcome.state, result: outcome };
        },
        () => this.#read(),
      );
      const files = new Map(this.#files);
      for (const kept of done.changed) files.set(kept.id, kept);
      for (const id of done.gone) files.delete(id);
      this.#files = files;
      this.#noteRead(done.state);
      return done.result;
    });
  }

  /** Reads what has changed since the last time, at one moment. */
  async #read(): Promise<void> {
    const first = await this.#changedSince(this.#readAt);
    // The library was deleted, and perhaps started again; or removals that far back are no longer recorded.
    const isWhole = first.state.generation !== this.#readOf || first.state.swept > this.#readAt;
    const { state, rows } = isWhole && this.#readAt > 0n ? await this.#changedSince(0n) : first;
    const read = await inSlices(rowsOfFilesSteps(rows));
    const files = isWhole ? new Map<string, KeptFile>() : new Map(this.#files);
    const unreadable = isWhole ? new Map<string, DiskError>() : new Map(this.#unreadable);
    for (const { id, kept, size } of read) {
      unreadable.delete(id);
      if (kept === null) {
        files.delete(id);
        continue;
      }
      files.set(id, kept);
      if (size === null) unreadable.set(id, new DiskError(kept.name, "ENOENT"));
      else if (size !== kept.bytes) unreadable.set(id, new DiskError(kept.name, "CHANGED"));
    }
    this.#files = new Map([...files].sort(([, a], [, b]) => byAddition(a, b)));
    this.#unreadable = unreadable;
    // Only now: who sees it move looks at the files.
    if (state.version !== this.#readAt || state.generation !== this.#readOf) this.#takenIn++;
    if (this.#readOf !== "" && state.generation !== this.#readOf) this.#timesDeleted++;
    this.#noteRead(state);
    this.#row.take(state);
  }

  /** The server's row, and those of the files changed after a version: one statement sees one moment. */
  async #changedSince(version: bigint): Promise<{ readonly state: RowState; readonly rows: readonly Row[] }> {
    const rows = await this.#database.query(
      `select generation, version, written_by, record, posting, posting_version, swept,
         null as file_id, null as gone, null as kept, null as size
       from library where library_id = $1
       union all
       select null, null, null, null, null, null, null, file_id, gone, kept,
         (select sum(octet_length(body)) from file_part
          where file_part.library_id = kept_file.library_id and file_part.file_id = kept_file.file_id)
       from kept_file where library_id = $1 and changed > $2`,
      [this.#guildId, version],
    );
    const isOfFile = ({ file_id }: Row) => file_id !== null;
    return { state: stateOf(rows.find(row => !isOfFile(row))), rows: rows.filter(isOfFile) };
  }

  #noteRead({ generation, version }: RowState): void {
    this.#readOf = generation;
    this.#readAt = version;
  }
}
