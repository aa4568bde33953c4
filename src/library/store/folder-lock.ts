import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { link, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { OperatorError } from "../../errors.ts";
import { systemCodeOf, UNFINISHED } from "./disk.ts";

/**
 * How long a lock from another machine or container counts as held after its last sign of life, in milliseconds.
 * Longer makes a moved bot wait, shorter lets a stalled one count as dead. The holder gives a sign every tenth of it.
 */
const SIGN_OF_LIFE_MS = 30_000;

const Holder = z.object({ pid: z.number().int(), host: z.string(), started: z.string() });
type Holder = z.infer<typeof Holder>;

export interface FolderLock {
  release(): Promise<void>;
}

/**
 * Takes a folder for this process alone, with a file `lock` in it.
 *
 * A lock whose process is gone is taken over. The time at which the process started shows whether another process
 * has its number now.
 *
 * @throws {OperatorError} one line, if another process holds the folder
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const path = join(folder, "lock");
  const self: Holder = { pid: process.pid, host: hostname(), started: startOf(process.pid) ?? "" };
  const content = JSON.stringify(self);
  for (let attempt = 0; attempt < 5; attempt++) {
    if (await create(path, content)) return holding(path, content);
    const found = await readFile(path, "utf8").catch(() => null);
    if (found === null) continue;
    if (await isHeld(path, found)) throw refusal(folder, found);
    await setAside(path, found);
  }
  throw new OperatorError(`The data folder "${folder}" can't be locked: others keep taking it.`);
}

/** Whether a process that still runs has taken the folder. */
export async function isLocked(folder: string): Promise<boolean> {
  const path = join(folder, "lock");
  const found = await readFile(path, "utf8").catch(() => null);
  return found !== null && (await isHeld(path, found));
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
    throw new OperatorError(`The data folder can't be written to (${systemCodeOf(cause)}). Set DATA_DIR.`, {
      cause,
    });
  } finally {
    await rm(aside, { force: true }).catch(() => undefined);
  }
}

async function isHeld(path: string, content: string): Promise<boolean> {
  const holder = parseHolder(content);
  const signedAt = (await stat(path).catch(() => null))?.mtimeMs ?? 0;
  const silentMs = Date.now() - signedAt;
  if (holder === null || holder.host !== hostname()) return silentMs < SIGN_OF_LIFE_MS;
  const started = startOf(holder.pid);
  return started !== null && (started === holder.started || started === "" || holder.started === "");
}

// A rename is the only step that only one of two takers can do; a live lock moved by mistake is put back.
async function setAside(path: string, content: string): Promise<void> {
  const aside = asideOf(path);
  try {
    await rename(path, aside);
  } catch (error) {
    if (systemCodeOf(error) === "ENOENT") return;
    throw error;
  }
  if ((await readFile(aside, "utf8")) !== content) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
}

function asideOf(path: string): string {
  return `${path}.${randomBytes(4).toString("hex")}${UNFINISHED}`;
}

function holding(path: string, content: string): FolderLock {
  const sign = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => undefined);
  }, SIGN_OF_LIFE_MS / 10);
  sign.unref();
  return {
    release: async () => {
      clearInterval(sign);
      // Only its own: an operator may have deleted the lock and started another process.
      if ((await readFile(path, "utf8").catch(() => "")) === content) await rm(path, { force: true });
    },
  };
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
