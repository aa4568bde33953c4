import type { FileHandle } from "node:fs/promises";
import { type Disk, realDisk } from "../../src/library/store/disk.ts";

export interface DyingDisk {
  readonly disk: Disk;
  /** Resolves when the process would have died. */
  readonly dead: Promise<void>;
  /** Releases its files, like the end of a process. */
  readonly close: () => Promise<void>;
}

/**
 * The disk of a process that is killed before the change with this number, from 1: from then on nothing it requests
 * is done, or ever answered.
 */
export function dyingDisk(killedBefore: number): DyingDisk {
  let changes = 0;
  let die = () => {};
  const dead = new Promise<void>(resolve => {
    die = resolve;
  });
  const never = new Promise<never>(() => {});
  const asked = async (isChange: boolean): Promise<void> => {
    if (changes >= killedBefore) return never;
    if (!isChange || ++changes < killedBefore) return;
    die();
    return never;
  };
  const opened: FileHandle[] = [];
  const counted = (file: FileHandle): FileHandle => {
    opened.push(file);
    const { writeFile, sync } = file;
    file.writeFile = async (...args: Parameters<FileHandle["writeFile"]>) => {
      await asked(true);
      return writeFile.apply(file, args);
    };
    file.sync = async () => {
      await asked(true);
      return sync.apply(file);
    };
    return file;
  };
  const disk: Disk = {
    ...realDisk,
    open: async (...args: Parameters<Disk["open"]>) => {
      await asked(args[1] === "wx");
      return counted(await realDisk.open(...args));
    },
    rename: async (from, to) => {
      await asked(true);
      return realDisk.rename(from, to);
    },
    rm: async (...args: Parameters<Disk["rm"]>) => {
      await asked(true);
      return realDisk.rm(...args);
    },
    unlink: async path => {
      await asked(true);
      return realDisk.unlink(path);
    },
  };
  const close = async () => void (await Promise.allSettled(opened.map(file => file.close())));
  return { disk, dead, close };
}
