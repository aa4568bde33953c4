import { isDeepStrictEqual } from "node:util";
import { OperatorError } from "../errors.ts";
import { sha256Of } from "./store/kept-files.ts";
import type { LibraryStore, ServerStore } from "./store/library-store.ts";
import type { MoveMark } from "./store/move-mark.ts";

/** What was moved, and compared at the destination. */
export interface Moved {
  readonly servers: number;
  readonly files: number;
  /** Of the files, each read back and hashed. */
  readonly bytes: number;
  /** Removed articles that are remembered. */
  readonly departed: number;
  readonly feeds: number;
  /** Whether a move that was interrupted was begun again. */
  readonly isAgain: boolean;
}

/** What was moved of one server. */
type MovedServer = Pick<Moved, "files" | "bytes" | "departed">;

/** Files that are read and written together. */
const FILES_TOGETHER = 20;

/**
 * Copies everything from one store to another, which must be empty, and compares the two. Both then have a mark, so
 * that the bot doesn't start on the source any more; nothing else of it is changed. Articles are analysed again. If it is
 * interrupted, it can be begun again: what had arrived is deleted first.
 *
 * @param now when this is, for the marks
 * @throws {OperatorError} if the destination isn't empty, a process uses one of them, or the copy differs
 */
export async function moveLibraries(from: LibraryStore, to: LibraryStore, now: Date): Promise<Moved> {
  for (const store of [from, to]) await refuseInUse(store);
  const isAgain = (await to.moves.get())?.kind === "arriving";
  if (isAgain) await clear(to);
  else if ((await to.servers()).length > 0) {
    throw new OperatorError("Something is kept there already. Move into an empty place.");
  }
  const markAs = (kind: MoveMark["kind"], other: LibraryStore): MoveMark => ({
    version: 1,
    kind,
    other: other.form,
    at: now.toISOString(),
  });
  await to.moves.set(markAs("arriving", from));
  const servers = await from.servers();
  let sum: MovedServer = { files: 0, bytes: 0, departed: 0 };
  const urls = new Set<string>();
  for (const guildId of servers) {
    const own = await from.server(guildId);
    for (const { url } of own.record.feeds) urls.add(url);
    sum = added(sum, await moveOne(own, await to.server(guildId)));
  }
  const feeds = await moveFeeds([...urls], from, to);
  sum = added(sum, { files: 0, bytes: 0, departed: await moveShared(from, to) });
  if (!isDeepStrictEqual([...(await to.servers())].sort(), [...servers].sort())) {
    throw new OperatorError("Not every server is there. Move again.");
  }
  // In this order: if it is interrupted in between, the bot starts on neither, and this can be begun again.
  await from.moves.set(markAs("left", to));
  await to.moves.set(markAs("arrived", from));
  return { servers: servers.length, ...sum, feeds, isAgain };
}

async function refuseInUse({ workers }: LibraryStore): Promise<void> {
  if (((await workers?.all()) ?? []).length === 0) return;
  throw new OperatorError(
    "A process uses the database: end it first. One that was killed counts as ended after 20 seconds.",
  );
}

/** Deletes what an interrupted move has left. */
async function clear(to: LibraryStore): Promise<void> {
  for (const guildId of await to.servers()) await to.delete(guildId);
  await to.feeds.keepOnly(async () => []);
}

function added(sum: MovedServer, { files, bytes, departed }: MovedServer): MovedServer {
  return { files: sum.files + files, bytes: sum.bytes + bytes, departed: sum.departed + departed };
}

async function moveOne(own: ServerStore, other: ServerStore): Promise<MovedServer> {
  if (own.damaged.length > 0) {
    throw new OperatorError(`Damaged: ${own.damaged.map(({ file }) => file).join(", ")}. Mend it first.`);
  }
  const { record } = own;
  await other.update(() => ({ ...record }));
  for (let at = 0; at < own.files.length; at += FILES_TOGETHER) {
    const some = own.files.slice(at, at + FILES_TOGETHER);
    await other.putBack(await Promise.all(some.map(async kept => ({ kept, bytes: await own.read(kept) }))));
  }
  const departed = await own.departed.all();
  await other.departed.change(departed, []);
  const isSame =
    isDeepStrictEqual(other.record, record) &&
    isDeepStrictEqual(byId(other), byId(own)) &&
    // Those of one moment are in no order.
    isDeepStrictEqual(new Map(await other.departed.all()), new Map(departed));
  if (!isSame) throw new OperatorError("What came there is not what was sent. Nothing was changed here.");
  for (const kept of other.files) {
    if (sha256Of(await other.read(kept)) !== kept.sha256)
      throw new OperatorError("A file came there damaged.");
  }
  return { files: own.files.length, bytes: own.bytes, departed: departed.length };
}

/** Moves what is remembered of the shared folder. @returns of how many articles */
async function moveShared(from: LibraryStore, to: LibraryStore): Promise<number> {
  const sent = await (await from.shared.departed()).all();
  const there = await to.shared.departed();
  await there.change(sent, []);
  await there.written();
  const arrived = new Map(await there.all());
  if (!sent.every(([key, departed]) => isDeepStrictEqual(arrived.get(key), departed))) {
    throw new OperatorError("What is remembered of shared articles came there otherwise.");
  }
  return sent.length;
}

async function moveFeeds(urls: readonly string[], from: LibraryStore, to: LibraryStore): Promise<number> {
  let moved = 0;
  for (const url of urls) {
    const state = await from.feeds.get(url);
    if (!state) continue;
    const claim = await to.feeds.claim(url, true);
    await claim?.set(state);
    await claim?.release();
    if (!isDeepStrictEqual(await to.feeds.get(url), state)) {
      throw new OperatorError("What is remembered of a feed came there otherwise.");
    }
    moved++;
  }
  return moved;
}

function byId({ files }: ServerStore): ServerStore["files"] {
  return [...files].sort((a, b) => (a.id < b.id ? -1 : 1));
}
