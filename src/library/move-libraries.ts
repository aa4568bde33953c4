import { isDeepStrictEqual } from "node:util";
import { OperatorError } from "../errors.ts";
import { sha256Of } from "./store/kept-files.ts";
import type { LibraryStore, ServerStore } from "./store/library-store.ts";

/** What was moved, and verified at the destination. */
export interface Moved {
  readonly servers: number;
  readonly files: number;
  readonly feeds: number;
}

/** Files that are read and written together. */
const FILES_TOGETHER = 20;

/**
 * Copies everything from one store to another, which must be empty, and compares the two. The source is not changed;
 * articles are analysed again.
 *
 * @throws {OperatorError} if the destination isn't empty, or the copy differs
 */
export async function moveLibraries(from: LibraryStore, to: LibraryStore): Promise<Moved> {
  if ((await to.servers()).length > 0) {
    throw new OperatorError("Something is kept there already. Move into an empty place.");
  }
  let files = 0;
  const urls = new Set<string>();
  const servers = await from.servers();
  for (const guildId of servers) {
    const own = await from.server(guildId);
    for (const { url } of own.record.feeds) urls.add(url);
    await moveOne(own, await to.server(guildId));
    files += own.files.length;
  }
  const feeds = await moveFeeds([...urls], from, to);
  const there = await to.shared.departed();
  await there.change(await (await from.shared.departed()).all(), []);
  if (!isDeepStrictEqual([...(await to.servers())].sort(), [...servers].sort())) {
    throw new OperatorError("Not every server is there. Move again into an empty place.");
  }
  return { servers: servers.length, files, feeds };
}

async function moveOne(own: ServerStore, other: ServerStore): Promise<void> {
  if (own.damaged.length > 0) {
    throw new OperatorError(`Damaged: ${own.damaged.map(({ file }) => file).join(", ")}. Mend it first.`);
  }
  const { record } = own;
  await other.update(() => ({ ...record }));
  for (let at = 0; at < own.files.length; at += FILES_TOGETHER) {
    const some = own.files.slice(at, at + FILES_TOGETHER);
    await other.putBack(await Promise.all(some.map(async kept => ({ kept, bytes: await own.read(kept) }))));
  }
  await other.departed.change(await own.departed.all(), []);
  const isSame =
    isDeepStrictEqual(other.record, record) &&
    isDeepStrictEqual(byId(other), byId(own)) &&
    isDeepStrictEqual(await other.departed.all(), await own.departed.all());
  if (!isSame) throw new OperatorError("What came there is not what was sent. Nothing was changed here.");
  for (const kept of other.files) {
    if (sha256Of(await other.read(kept)) !== kept.sha256)
      throw new OperatorError("A file came there damaged.");
  }
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
