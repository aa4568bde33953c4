import { backUp } from "../backup/back-up.ts";
import { restore } from "../backup/restore.ts";
import type { Config } from "../config.ts";
import { type ExamineOptions, examine } from "../doctor/examine.ts";
import type { Finding } from "../doctor/finding.ts";
import { OperatorError } from "../errors.ts";
import { threadAnalyst } from "../library/analysis/thread-analyst.ts";
import { LONG_STATEMENT_MS, openDatabase } from "../library/postgres/database.ts";
import { PostgresStore } from "../library/postgres/postgres-store.ts";
import { renewReadings } from "../library/servers/renew-readings.ts";
import { DataFolder } from "../library/store/data-folder.ts";
import { moveLibraries } from "../library/store/move-libraries.ts";
import { VERSION } from "../version.ts";
import { many } from "../wording/english/forms.ts";
import type { OperatingVerb } from "./arguments.ts";
import type { Printable } from "./printable.ts";

export interface OperateOptions {
  /** The words after the verb. */
  readonly folder: string;
  /** Where `move` moves the data. */
  readonly to: "postgres" | "files" | undefined;
  readonly config: Config;
  /** Loaded when needed: they come with Discord's client. */
  readonly commands: () => Promise<ExamineOptions["commands"]>;
  readonly now: () => Date;
}

export interface Operated extends Printable {
  /** 1 if the doctor found something to fix. */
  readonly status: 0 | 1;
}

/** @throws {OperatorError} as `backUp` and `restore` do */
export async function operate(
  verb: OperatingVerb,
  { folder, to, config, commands, now }: OperateOptions,
): Promise<Operated> {
  const { dataDir } = config;
  switch (verb) {
    case "doctor": {
      const findings = await examine({ config, commands: await commands(), now, version: VERSION });
      const status = findings.some(({ state }) => state === "mend") ? 1 : 0;
      return { json: { findings }, text: () => findings.map(findingInWords).join("\n"), status };
    }
    case "backup": {
      checkIsInFiles(config);
      const report = await backUp({ dataDir, to: folder, now: now(), version: VERSION });
      const { servers, articles, files, bytes } = report;
      const text = () =>
        `Backed up ${many(servers, "server")} with ${many(articles, "article file")} (${many(files, "file")}, ${many(bytes, "byte")}) to ${folder}, and checked every hash.`;
      return { json: report, text, status: 0 };
    }
    case "restore": {
      checkIsInFiles(config);
      const report = await restore({ from: folder, dataDir });
      const { servers, articles, files } = report;
      const text = () =>
        `Restored ${many(servers, "server")} with ${many(articles, "article file")} (${many(files, "file")}) to ${dataDir}, and checked every hash.`;
      return { json: report, text, status: 0 };
    }
    case "move":
      return move(to, config, now());
    case "renew":
      return renew(config);
  }
}

/** @throws {OperatorError} if the data is in a database: a copy of the folder would contain none of it */
function checkIsInFiles({ hosting }: Config): void {
  if (hosting.databaseUrl === null) return;
  throw new OperatorError(
    "DATABASE_URL is set, and backups are of files: use PostgreSQL's own tools (pg_dump, pg_restore).",
  );
}

async function move(to: OperateOptions["to"], { dataDir, hosting }: Config, now: Date): Promise<Operated> {
  const { databaseUrl } = hosting;
  if (to === undefined) throw new OperatorError("Say where: move --to postgres, or move --to files.");
  if (databaseUrl === null) throw new OperatorError("DATABASE_URL is missing. See .env.example.");
  const openFiles = () => DataFolder.open(dataDir, { refusesDamaged: true });
  const openTables = () => openPatiently(databaseUrl);
  const [openFrom, openTo] = to === "postgres" ? [openFiles, openTables] : [openTables, openFiles];
  const from = await openFrom();
  try {
    const moved = await moveLibraries(from, openTo, now);
    const text = () =>
      [
        ...(moved.isAgain ? ["An earlier move was interrupted; what had arrived was deleted first."] : []),
        `Copied ${many(moved.servers, "server")} with ${many(moved.files, "article file")} and ${many(moved.feeds, "feed")} to ${to}.`,
        `Compared there: each server's settings, feeds, blocks and corrections; each file's description, and the hash of ${many(moved.bytes, "byte")}; each feed's state; what is remembered of ${many(moved.departed, "removed article")}.`,
        "The bot no longer starts on what was copied.",
      ].join("\n");
    return { json: moved, text, status: 0 };
  } finally {
    await from.close();
  }
}

/** Nobody waits for what an operator's command does, and the database may be busy with it. */
function openPatiently(databaseUrl: string): Promise<PostgresStore> {
  return PostgresStore.open(openDatabase(databaseUrl, { statementMs: LONG_STATEMENT_MS }));
}

async function renew({ hosting, libraryDir }: Config): Promise<Operated> {
  const { databaseUrl } = hosting;
  // Files belong to one process: the next start reads them before it answers.
  if (databaseUrl === null) throw new OperatorError("DATABASE_URL is missing. See .env.example.");
  const store = await openPatiently(databaseUrl);
  const analyst = threadAnalyst();
  try {
    const renewed = await renewReadings({ store, sharedFolder: libraryDir, analyst });
    const { servers, files, unread } = renewed;
    const text = () =>
      [
        `Read ${many(files, "article file")}, the shared ones and those of ${many(servers, "server")}, for version ${VERSION}.`,
        ...(unread.length > 0 ? [`Not read: ${unread.join(", ")}.`] : []),
      ].join("\n");
    return { json: renewed, text, status: 0 };
  } finally {
    await analyst.close();
    await store.close();
  }
}

const SIGNS = { ok: "ok  ", note: "note", mend: "MEND" } as const;

function findingInWords({ state, what, says, todo }: Finding): string {
  const line = `${SIGNS[state]}  ${what}: ${says}`;
  return todo === null ? line : `${line}\n      ${todo}`;
}
