import { type Disk, DiskError } from "./disk.ts";
import type { FolderLock } from "./folder-lock.ts";

const READING: ReadonlySet<PropertyKey> = new Set(["readdir", "readFile", "stat"] satisfies (keyof Disk)[]);

/**
 * A disk that changes nothing once the folder's lock is lost. Otherwise two processes would write to one folder, or a
 * deleted one would come back with whatever is added next, and everything else would be missing from it.
 */
export function whileHeld(disk: Disk, lock: Pick<FolderLock, "isHeld">): Disk {
  return new Proxy(disk, {
    get: (target, name): unknown => {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== "function" || READING.has(name)) return value;
      return async (...args: unknown[]): Promise<unknown> => {
        const isReading = name === "open" && args[1] === "r";
        if (!isReading && !lock.isHeld) throw new DiskError("lock", "TAKEN");
        return Reflect.apply(value, target, args);
      };
    },
  });
}
