import { constants } from "node:fs";
import { access, readdir, readFile, rm, stat, statfs, writeFile } from "node:fs/promises";
import { totalmem } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { Config } from "../config.ts";
import { FeedState } from "../library/records/feed-states.ts";
import { ServerRecord } from "../library/records/records.ts";
import { systemCodeOf } from "../library/store/disk.ts";
import { isLocked } from "../library/store/folder-lock.ts";
import { many } from "../wording/english/forms.ts";
import { type Finding, mend, note, ok } from "./finding.ts";

const MB = 1024 * 1024;

/** Memory that a bot with a few thousand articles takes, with a margin for adding more. */
const MEMORY_MB = 512;

/** Free disk space below which a warning is given, and below which nothing is reliable. */
const LOW_MB = 1_000;
const FULL_MB = 100;

/** Checks this machine: programs, memory and the shared articles. */
export async function lookAtMachine({ libraryDir }: Config, version: string): Promise<readonly Finding[]> {
  return [versions(version), memory(), await sharedFolder(libraryDir)];
}

/** Checks a data folder: its rights, its disk, what is stored, and the feeds' last states. */
export async function lookAtDataFolder(folder: string, now: Date): Promise<readonly Finding[]> {
  return [await dataFolder(folder), await disk(folder), await records(folder), await feeds(folder, now)];
}

function versions(version: string): Finding {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const says = `Verbatim ${version}, Node ${process.versions.node}`;
  const isNewEnough = major > 20 || (major === 20 && minor >= 19);
  return isNewEnough ? ok("Versions", says) : mend("Versions", says, "Install Node 20.19 or newer.");
}

function memory(): Finding {
  const limit = process.constrainedMemory();
  const all = totalmem();
  const size = Math.round((limit > 0 && limit < all ? limit : all) / MB);
  const says = `${size} MB for this process and others`;
  return size >= MEMORY_MB
    ? ok("Memory", says)
    : note(
        "Memory",
        says,
        `Give it ${MEMORY_MB} MB, or set MAX_ARTICLES lower: 1,000 articles take about 45 MB.`,
      );
}

async function sharedFolder(folder: string): Promise<Finding> {
  const what = "Shared articles";
  try {
    await access(folder, constants.R_OK | constants.X_OK);
    const files = await readdir(folder, { recursive: true, withFileTypes: true });
    const count = files.filter(file => file.isFile()).length;
    if (count > 0) return ok(what, `${many(count, "file")} in "${folder}"`);
    return note(what, `"${folder}" is empty`, "Put articles there, or let servers add their own.");
  } catch (error) {
    return mend(
      what,
      `"${folder}" can't be read (${systemCodeOf(error)})`,
      "Set LIBRARY_DIR, or mend the folder's rights.",
    );
  }
}

async function dataFolder(folder: string): Promise<Finding> {
  const what = "Data folder";
  const probe = join(folder, "doctor.tmp");
  try {
    const home = await existing(folder);
    // Not created here: the doctor may run as another user than the bot.
    if (home !== folder) {
      await access(join(home, "."), constants.W_OK | constants.X_OK);
      return ok(what, `"${folder}" isn't there yet; the first start makes it`);
    }
    await writeFile(probe, "");
    await rm(probe);
  } catch (error) {
    return mend(
      what,
      `"${folder}" can't be written to (${systemCodeOf(error)})`,
      "Set DATA_DIR, or give the folder to the user that runs the bot.",
    );
  }
  const use = (await isLocked(folder)) ? "a bot uses it" : "no bot uses it now";
  return ok(what, `"${folder}" can be written to; ${use}`);
}

/** The folder, or of those that it would be in the nearest that is there. */
async function existing(folder: string): Promise<string> {
  try {
    await stat(folder);
    return folder;
  } catch (error) {
    const parent = dirname(resolve(folder));
    if (systemCodeOf(error) !== "ENOENT" || parent === folder) throw error;
    return existing(parent);
  }
}

async function disk(folder: string): Promise<Finding> {
  const what = "Disk";
  try {
    const { bavail, bsize } = await statfs(await existing(folder));
    const free = Math.floor((bavail * bsize) / MB);
    const says = `${free} MB free`;
    const todo = "Make room, or move DATA_DIR: a full disk lets nothing be added.";
    if (free < FULL_MB) return mend(what, says, todo);
    return free < LOW_MB ? note(what, says, todo) : ok(what, says);
  } catch (error) {
    return note(what, `can't be looked at (${systemCodeOf(error)})`, "Look at it by hand: df -h");
  }
}

async function records(folder: string): Promise<Finding> {
  const what = "Servers' records";
  const servers = await namesIn(join(folder, "servers"), /^\d{17,20}$/);
  const damaged: string[] = [];
  for (const server of servers) {
    const path = join(folder, "servers", server, "server.json");
    const text = await readFile(path, "utf8").catch(() => null);
    if (text !== null && !ServerRecord.safeParse(jsonOf(text)).success) damaged.push(server);
  }
  if (damaged.length === 0) return ok(what, `${many(servers.length, "server")}, all readable`);
  return mend(
    what,
    `damaged: ${damaged.map(server => `servers/${server}/server.json`).join(", ")}`,
    'Put a backup\'s file back; see "What is kept, and where" in docs/library.md.',
  );
}

async function feeds(folder: string, now: Date): Promise<Finding> {
  const what = "Feeds";
  const names = await namesIn(join(folder, "feeds"), /\.json$/);
  const states = await Promise.all(
    names.map(async name =>
      FeedState.safeParse(jsonOf(await readFile(join(folder, "feeds", name), "utf8").catch(() => ""))),
    ),
  );
  const failing = states.flatMap(({ data }) => (data?.failing ? [{ ...data, failing: data.failing }] : []));
  const day = 24 * 60 * 60 * 1000;
  const long = failing.filter(({ failing: { since } }) => now.getTime() - Date.parse(since) > day);
  const says = `${names.length} followed, ${failing.length} failing`;
  if (long.length === 0) return ok(what, says);
  // The rest of an address may be a key.
  const hosts = long.map(
    ({ url, failing: { since, problem } }) => `${new URL(url).host} since ${since.slice(0, 10)} (${problem})`,
  );
  return note(
    what,
    `${says}, for more than a day: ${hosts.join("; ")}`,
    "Tell the managers who follow them: /library feed list",
  );
}

async function namesIn(folder: string, pattern: RegExp): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter(name => pattern.test(name)).sort();
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
