import { dirname } from "node:path";
import { readSnapshot, type SnapshotFile, type SnapshotOf, snapshotFrames } from "../analysis/snapshot.ts";
import { type Disk, replaceFile, syncFolder } from "./disk.ts";

/**
 * Saves the analysis of files, so that the next start need not do it again.
 *
 * @throws {DiskError} if the disk refuses; an older snapshot is then still there
 */
export async function saveSnapshot(
  disk: Disk,
  path: string,
  files: readonly SnapshotFile[],
  of: SnapshotOf,
): Promise<void> {
  await replaceFile(disk, path, snapshotFrames(files, of));
  await syncFolder(disk, dirname(path));
}

/**
 * Loads a snapshot. Null for a missing, damaged or outdated one, or one for something else: the files are then
 * analysed again.
 */
export async function loadSnapshot(
  disk: Disk,
  path: string,
  of: SnapshotOf,
): Promise<readonly SnapshotFile[] | null> {
  let bytes: Buffer;
  try {
    bytes = await disk.readFile(path);
  } catch {
    return null;
  }
  return readSnapshot(bytes, of);
}
