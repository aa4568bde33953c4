import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { OperatorError } from "../errors.ts";
import { STORED_FILE } from "../library/records/records.ts";
import { realDisk, syncFolder, systemCodeOf, writeDurably } from "../library/store/disk.ts";
import { FileMoveMarks } from "../library/store/file-move-marks.ts";
import { refuseMoved } from "../library/store/refuse-moved.ts";
import { keptFiles } from "./kept-files.ts";
import {
  assertWrittenAsRead,
  type BackedUpFile,
  KEPT,
  MANIFEST,
  type Manifest,
  sha256Of,
} from "./manifest.ts";

export interface BackUpOptions {
  readonly dataDir: string;
  /** A new folder; it appears there once everything is written and checked. */
  readonly to: string;
  readonly now: Date;
  /** Version of Verbatim. */
  readonly version: string;
}

/** The contents of a backup, for the operator. */
export interface BackupReport {
  readonly folder: string;
  readonly servers: number;
  /** Number of article files. */
  readonly articles: number;
  readonly files: number;
  readonly bytes: number;
}

/**
 * Copies all of the bot's data to a new folder, with a hash of every file, whether or not the bot is running. What
 * was written is read again and compared.
 *
 * @throws {OperatorError} in one line: no data there, the folder exists, the data was moved elsewhere, the disk refuses
 */
export async function backUp({ dataDir, to, now, version }: BackUpOptions): Promise<BackupReport> {
  await checkIsKept(dataDir);
  await checkIsNew(to, dataDir);
  // Not copied with the rest, so a bot would start on what is restored.
  await refuseMoved({ form: "files", moves: new FileMoveMarks(dataDir, realDisk) });
  const unfinished = `${to}.unfinished`;
  try {
    await rm(unfinished, { recursive: true, force: true });
    const files: BackedUpFile[] = [];
    await mkdir(join(unfinished, KEPT), { recursive: true });
    for await (const { path, bytes } of keptFiles(dataDir)) {
      const copy = join(unfinished, KEPT, path);
      await mkdir(dirname(copy), { recursive: true });
      await writeDurably(realDisk, copy, bytes);
      files.push({ path, bytes: bytes.length, sha256: sha256Of(bytes) });
    }
    await assertWrittenAsRead(join(unfinished, KEPT), files);
    const manifest: Manifest = { version: 1, madeBy: version, madeAt: now.toISOString(), files };
    await writeDurably(realDisk, join(unfinished, MANIFEST), JSON.stringify(manifest, null, 2));
    await rename(unfinished, to);
    await syncFolder(realDisk, dirname(resolve(to)));
    return reportOf(to, manifest);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true }).catch(() => undefined);
    throw asOperatorError(error, `The backup could not be written to "${to}"`);
  }
}

export function reportOf(folder: string, { files }: Manifest): BackupReport {
  return {
    folder,
    servers: new Set(files.flatMap(({ path }) => /^servers\/(\d+)\//.exec(path)?.[1] ?? [])).size,
    articles: files.filter(({ path }) => path.includes("/articles/") && STORED_FILE.test(basename(path)))
      .length,
    files: files.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

/** An error from the system in one line; any other error unchanged. */
export function asOperatorError(error: unknown, what: string): unknown {
  if (error instanceof OperatorError) return error;
  const code = systemCodeOf(error);
  return code === null ? error : new OperatorError(`${what} (${code}).`, { cause: error });
}

async function checkIsKept(dataDir: string): Promise<void> {
  const names = await readdir(join(dataDir, "servers")).catch(() => null);
  if (names === null) throw new OperatorError(`Nothing is kept in "${dataDir}". Set DATA_DIR.`);
}

async function checkIsNew(to: string, dataDir: string): Promise<void> {
  const [inside, kept] = [resolve(to), resolve(dataDir)];
  if (inside === kept || inside.startsWith(`${kept}/`)) {
    throw new OperatorError(
      `"${to}" lies in the data folder: a backup belongs elsewhere, best on another disk.`,
    );
  }
  const names = await readdir(to).catch(() => null);
  if (names !== null) throw new OperatorError(`"${to}" is there already. Name a new folder.`);
}
