import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { OperatorError } from "../errors.ts";
import { type Disk, realDisk, syncFolder, systemCodeOf, writeDurably } from "../library/store/disk.ts";
import { lockFolder } from "../library/store/folder-lock.ts";
import { asOperatorError, type BackupReport, reportOf } from "./back-up.ts";
import { assertWrittenAsRead, checkFile, KEPT, readManifest } from "./manifest.ts";

export interface RestoreOptions {
  /** A backup's folder. */
  readonly from: string;
  /** The data folder to restore to; it must be empty. */
  readonly dataDir: string;
  /** Tests pass one that fails. */
  readonly disk?: Disk;
}

/**
 * Restores a backup to an empty data folder, and compares every file with its hash before anything is written and
 * afterwards. The bot must not run meanwhile, which the folder's lock ensures.
 *
 * @throws {OperatorError} in one line: no backup, a damaged one, or a folder with data
 */
export async function restore({ from, dataDir, disk = realDisk }: RestoreOptions): Promise<BackupReport> {
  const manifest = await readManifest(from);
  const backup = join(from, KEPT);
  const damaged: string[] = [];
  for (const file of manifest.files) {
    const isWhole = await checkFile(backup, file).then(({ isWhole }) => isWhole, unlessGone);
    if (!isWhole) damaged.push(file.path);
  }
  if (damaged.length > 0) throw new OperatorError(damagedInWords(damaged));

  try {
    await mkdir(dataDir, { recursive: true });
    const lock = await lockFolder(dataDir);
    try {
      await checkIsEmpty(dataDir);
      const aside = join(dataDir, "restoring.tmp");
      await rm(aside, { recursive: true, force: true });
      await mkdir(join(aside, "servers"), { recursive: true });
      for (const file of manifest.files) {
        const { bytes, isWhole } = await checkFile(backup, file);
        if (!isWhole) throw new OperatorError(damagedInWords([file.path]));
        const copy = join(aside, file.path);
        await mkdir(dirname(copy), { recursive: true });
        await writeDurably(disk, copy, bytes);
      }
      await assertWrittenAsRead(aside, manifest.files);
      // The servers last: a folder that contains them is complete.
      const names = (await readdir(aside)).sort((a, b) => Number(a === "servers") - Number(b === "servers"));
      await rm(join(dataDir, "servers"), { recursive: true, force: true });
      for (const name of names) await rename(join(aside, name), join(dataDir, name));
      await rm(aside, { recursive: true, force: true });
      await syncFolder(realDisk, dataDir);
    } finally {
      await lock.release();
    }
  } catch (error) {
    throw asOperatorError(error, `"${dataDir}" could not be written to`);
  }
  return reportOf(dataDir, manifest);
}

function unlessGone(error: unknown): boolean {
  if (systemCodeOf(error) === null) throw error;
  return false;
}

function damagedInWords([first = "", ...others]: readonly string[]): string {
  const more = others.length === 0 ? "" : ` and ${others.length} more`;
  return `The backup is damaged, and nothing was restored: ${first}${more} differ from their hashes, or are gone.`;
}

async function checkIsEmpty(dataDir: string): Promise<void> {
  const servers = await readdir(join(dataDir, "servers")).catch(() => []);
  const feeds = await readdir(join(dataDir, "feeds")).catch(() => []);
  if (servers.length + feeds.length === 0) return;
  throw new OperatorError(
    `Something is kept in "${dataDir}" already. Move that folder aside, or name another one in DATA_DIR.`,
  );
}
