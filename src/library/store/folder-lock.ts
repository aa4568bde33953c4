import { createHash, randomBytes } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { link, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { z } from "zod";
import { OperatorError } from "../../errors.ts";
import { systemCodeOf, UNFINISHED } from "./disk.ts";

/**
 * How long a lock from another machine or container counts as held after its last sign of life, in milliseconds.
 * Longer makes a moved bot wait, shorter lets a stalled one count as dead. The holder gives a sign every tenth of it.
 */
const SIGN_OF_LIFE_MS = 30_000;

/** How often the holder gives one. */
const SIGN_EVERY_MS = SIGN_OF_LIFE_MS / 10;

/**
 * How long a lock that looks abandoned is watched for a sign of life. Clocks of two machines differ, and are put
 * forward and back: only a lock that doesn't change is abandoned.
 */
const WATCHED_MS = 3 * SIGN_EVERY_MS + 1_000;

const Holder = z.object({
  pid: z.number().int(),
  host: z.string(),
  started: z.string(),
  /** The namespace in which the number is valid: containers on one network have one host name. */
  space: z.string().optional(),
});
type Holder = z.infer<typeof Holder>;

export interface FolderLock {
  /** False once the lock was deleted, with its folder or without, or another process has taken it. */
  readonly isHeld: boolean;
  release(): Promise<void>;
}

export interface FolderLockOptions {
  /** Called once if the lock is lost. */
  readonly lost?: () => void;
  readonly signEveryMs?: number;
  readonly watchedMs?: number;
}

/**
 * Takes a folder for this process alone, with a file `lock` in it.
 *
 * A lock whose process is gone is taken over. The time at which the process started shows whether another process
 * has its number now.
 *
 * @throws {OperatorError} one line, if another process holds the folder
 */
export async function lockFolder(
  folder: string,
  { lost = () => {}, signEveryMs = SIGN_EVERY_MS, watchedMs = WATCHED_MS }: FolderLockOptions = {},
): Promise<FolderLock> {
  const path = join(folder, "lock");
  const self: Holder = {
    pid: process.pid,
    host: hostname(),
    started: startOf(process.pid) ?? "",
    space: processSpace(),
  };
  const content = JSON.stringify(self);
  for (let attempt = 0; attempt < 5; attempt++) {
    if (await create(path, content)) return new HeldLock(path, content, { lost, signEveryMs });
    const found = await readFile(path, "utf8").catch(() => null);
    if (found === null) continue;
    if (await isHeld(path, found, watchedMs)) throw refusal(folder, found);
    if (await takeOver(path, found, content)) return new HeldLock(path, content, { lost, signEveryMs });
    await setTimeout(TAKING_MS);
  }
  throw new OperatorError(`The data folder "${folder}" can't be locked: others keep taking it.`);
}

/** Whether a process that still runs has taken the folder. */
export async function isLocked(folder: string): Promise<boolean> {
  const path = join(folder, "lock");
  const found = await readFile(path, "utf8").catch(() => null);
  return found !== null && (await isHeld(path, found, WATCHED_MS));
}

// Written under another name and linked, so that a lock is never seen without its holder.
async function create(path: string, content: string): Promise<boolean> {
  const aside = asideOf(path);
  try {
    await writeFile(aside, content);
    await link(aside, path);
    return true;
  } catch (cause) {
    if (systemCodeOf(cause) === "EEXIST") return false;
    const code = systemCodeOf(cause);
    const isFull = code === "ENOSPC" || code === "EDQUOT";
    const what = isFull
      ? `The disk of the data folder is full (${code}). Make room on it, or set DATA_DIR.`
      : `The data folder can't be written to (${code}). Set DATA_DIR.`;
    throw new OperatorError(what, { cause });
  } finally {
    await rm(aside, { force: true }).catch(() => undefined);
  }
}

async function isHeld(path: string, content: string, watchedMs: number): Promise<boolean> {
  const holder = parseHolder(content);
  const signedAt = await signOf(path);
  const isHere = holder !== null && holder.host === hostname();
  if (isHere && (holder.space ?? processSpace()) === processSpace()) {
    const started = startOf(holder.pid);
    return started !== null && (started === holder.started || started === "" || holder.started === "");
  }
  const silentMs = Date.now() - signedAt;
  // A container that was killed is started again at once, with its host name.
  if (!isHere && silentMs >= 0 && silentMs < SIGN_OF_LIFE_MS) return true;
  return isSigned(path, signedAt, watchedMs);
}

/** Whether the holder of a lock gives a sign of life while it is watched. */
async function isSigned(path: string, signedAt: number, watchedMs: number): Promise<boolean> {
  const until = performance.now() + watchedMs;
  while (performance.now() < until) {
    await setTimeout(Math.min(WATCH_EVERY_MS, watchedMs));
    if ((await signOf(path)) !== signedAt) return true;
  }
  return false;
}

const WATCH_EVERY_MS = 250;

async function signOf(path: string): Promise<number> {
  // A file's time has fractions of a millisecond, the clock's has none: a sign given just now would be in the future.
  return Math.floor((await stat(path).catch(() => null))?.mtimeMs ?? 0);
}

/** How long to wait for another process that is taking the folder. */
const TAKING_MS = 20;

/** How long a process may need for it: after that one in another container has died. */
const TAKEN_MS = 1_000;

/**
 * Puts a lock in the place of an abandoned one; false if another process was first.
 *
 * Whoever does that holds a second lock meanwhile, named after what it replaces. So nobody moves a lock by mistake
 * that another taker has put there a moment before. If a taker dies in between, its second lock is taken over the same
 * way.
 */
async function takeOver(path: string, abandoned: string, content: string): Promise<boolean> {
  const name = createHash("sha256").update(abandoned).digest("hex").slice(0, 8);
  const taking = `${path}.${name}${UNFINISHED}`;
  if (!(await create(taking, content))) {
    const other = await readFile(taking, "utf8").catch(() => null);
    if (other === null || (await isHeld(taking, other, TAKEN_MS))) return false;
    if (!(await takeOver(taking, other, content))) return false;
  }
  const aside = asideOf(path);
  try {
    if ((await readFile(path, "utf8").catch(() => null)) !== abandoned) return false;
    await writeFile(aside, content);
    await rename(aside, path);
    return true;
  } finally {
    await rm(aside, { force: true });
    await rm(taking, { force: true });
  }
}

function asideOf(path: string): string {
  return `${path}.${randomBytes(4).toString("hex")}${UNFINISHED}`;
}

class HeldLock implements FolderLock {
  readonly #path: string;
  readonly #content: string;
  readonly #signs: NodeJS.Timeout;
  #isHeld = true;

  constructor(
    path: string,
    content: string,
    { lost, signEveryMs }: Required<Pick<FolderLockOptions, "lost" | "signEveryMs">>,
  ) {
    this.#path = path;
    this.#content = content;
    this.#signs = setInterval(() => void this.#sign(lost), signEveryMs);
    this.#signs.unref();
  }

  get isHeld(): boolean {
    return this.#isHeld;
  }

  async release(): Promise<void> {
    clearInterval(this.#signs);
    // Only its own: an operator may have deleted the lock and started another process.
    if ((await readFile(this.#path, "utf8").catch(() => "")) === this.#content)
      await rm(this.#path, { force: true });
  }

  async #sign(lost: () => void): Promise<void> {
    // A disk that can't be read says nothing about who holds it.
    const found = await readFile(this.#path, "utf8").catch((error: unknown) =>
      systemCodeOf(error) === "ENOENT" ? null : this.#content,
    );
    if (found === this.#content) {
      const now = new Date();
      await utimes(this.#path, now, now).catch(() => undefined);
    } else if (this.#isHeld) {
      this.#isHeld = false;
      clearInterval(this.#signs);
      lost();
    }
  }
}

function refusal(folder: string, content: string): OperatorError {
  const holder = parseHolder(content);
  const who = holder ? `process ${holder.pid} on ${holder.host}` : "another process";
  return new OperatorError(`The data folder "${folder}" is in use by ${who}. Stop it, or set DATA_DIR.`);
}

function parseHolder(content: string): Holder | null {
  try {
    return Holder.parse(JSON.parse(content));
  } catch {
    return null;
  }
}

/** Where this process's number is valid; the same everywhere if the system doesn't say. */
function processSpace(): string {
  try {
    return readlinkSync("/proc/self/ns/pid");
  } catch {
    return "";
  }
}

/** When a process started, in the system's own count; "" if the system doesn't say, null if it is gone. */
function startOf(pid: number): string | null {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (systemCodeOf(error) === "ESRCH") return null;
  }
  try {
    const line = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The second field is the program's name in brackets and may contain spaces; the state follows, and the start
    // time is the 22nd field. A zombie has ended.
    const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" ? null : (fields[19] ?? "");
  } catch {
    return "";
  }
}
