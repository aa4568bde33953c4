import { describe, expect, it } from "vitest";
import type { ServerLibrary } from "../../src/library/servers/server-library.ts";
import { type Disk, DiskError, realDisk } from "../../src/library/store/disk.ts";
import { addBefore, CHANGES, REPORTING, stateOf } from "./each-change.ts";
import { openedOn } from "./opened-libraries.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const GUILD = "100000000000000001";

/** What a disk does wrong once it is broken. */
interface Fault {
  readonly code: string;
  /** Calls that it refuses. */
  readonly refuses: ReadonlySet<Call>;
  /** Whether it refuses one of them, or all from then on. */
  readonly isOnce: boolean;
}

type Call = "create" | "write" | "sync" | "rename" | "remove";

const FAULTS = {
  "one sync fails": { code: "EIO", refuses: new Set<Call>(["sync"]), isOnce: true },
  "the disk is full": { code: "ENOSPC", refuses: new Set<Call>(["create", "write"]), isOnce: false },
  "the disk becomes read-only": {
    code: "EROFS",
    refuses: new Set<Call>(["create", "write", "rename", "remove"]),
    isOnce: false,
  },
} as const satisfies Readonly<Record<string, Fault>>;

/** A disk that refuses the call with this number, from 1, once it is broken. */
function brokenDisk({ code, refuses, isOnce }: Fault, refused: number) {
  let calls = 0;
  let isBroken = false;
  const check = (call: Call) => {
    if (!isBroken || !refuses.has(call)) return;
    calls++;
    if (calls === refused || (calls > refused && !isOnce)) throw Object.assign(new Error(call), { code });
  };
  const disk: Disk = {
    ...realDisk,
    open: async (...args: Parameters<Disk["open"]>) => {
      if (args[1] === "wx") check("create");
      const file = await realDisk.open(...args);
      const { sync, writeFile } = file;
      file.sync = async () => {
        check("sync");
        return sync.apply(file);
      };
      file.writeFile = async (...given: Parameters<typeof writeFile>) => {
        check("write");
        return writeFile.apply(file, given);
      };
      return file;
    },
    rename: async (from, to) => {
      check("rename");
      return realDisk.rename(from, to);
    },
    unlink: async path => {
      check("remove");
      return realDisk.unlink(path);
    },
    rm: async (...args: Parameters<Disk["rm"]>) => {
      check("remove");
      return realDisk.rm(...args);
    },
  };
  return {
    disk,
    break: () => {
      isBroken = true;
    },
    wasReached: () => calls >= refused,
  };
}

/** What is there before the change, after it, and after a restart. */
async function changed(fault: Fault, refused: number, change: (own: ServerLibrary) => Promise<unknown>) {
  const folder = await temporaryFolder();
  const broken = brokenDisk(fault, refused);
  const first = await openedOn(folder, broken.disk);
  const own = await first.libraries.server(GUILD);
  await addBefore(own);
  const before = stateOf(own);
  broken.break();
  const isRefused = await change(own).then(
    () => false,
    error => error instanceof DiskError || Promise.reject(error),
  );
  const now = stateOf(own);
  await first.close();
  const second = await openedOn(folder, realDisk);
  const later = stateOf(await second.libraries.server(GUILD));
  await second.close();
  return { before, now, later, isRefused, wasReached: broken.wasReached() };
}

describe.each(Object.entries(FAULTS))("a change in the middle of which %s", (_, fault) => {
  it.each(Object.entries(CHANGES))(
    "holds whole or is undone, now and after a restart: %s",
    { timeout: 60_000 },
    async (name, change) => {
      const { before, now: after } = await changed(fault, Number.POSITIVE_INFINITY, change);
      expect(after).not.toEqual(before);
      for (let refused = 1; ; refused++) {
        const { now, later, isRefused, wasReached } = await changed(fault, refused, change);
        if (!wasReached) return;
        expect(later, `call ${refused} refused`).toEqual(now);
        // A new version is stored before the old one is removed: if only that is refused, both are there.
        const articles = [...new Set([...before.articles, ...after.articles])].sort();
        const allowed = name === "another part" ? [before, after, { ...after, articles }] : [before, after];
        if (isRefused || REPORTING.has(name)) expect(allowed).toContainEqual(now);
        else expect(now).toEqual(after);
      }
    },
  );
});
