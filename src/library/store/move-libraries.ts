import { isDeepStrictEqual } from "node:util";
import { OperatorError } from "../../errors.ts";
import type { DepartedArticles } from "../records/departed-articles.ts";
import { sha256Of } from "./kept-files.ts";
import type { LibraryStore, ServerStore } from "./library-store.ts";
import type { MoveMark } from "./move-mark.ts";
import { refuseMoved } from "./refuse-moved.ts";

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

/** Files that are read and written together. */
const FILES_TOGETHER = 20;

/**
 * Copies everything from one store to another, which must be empty, opens that again and compares the two. Both then
 * have a mark, so that the bot doesn't start on the source any more; nothing else of it is changed. While it runs, the
 * bot starts on neither. Articles are analysed again. If it is interrupted, it can be begun again: what had arrived is
 * deleted first.
 *
 * @param openTo opens the destination; called several times, so that what is compared comes from the disk or the database
 * @param now when this is, for the marks
 * @throws {OperatorError} if the destination isn't empty, a process uses one of them, the source is itself half of a
 *   move or was left by one, or the copy differs
 */
export async function moveLibraries(
  from: LibraryStore,
  openTo: () => Promise<LibraryStore>,
  now: Date,
): Promise<Moved> {
  const isAgain = await opened(openTo, to => begin(from, to, now));
  let moved: Omit<Moved, "isAgain">;
  try {
    // Who starts from now on finds the mark; who looked for it before is found here.
    await refuseInUse(from);
    await opened(openTo, async to => {
      if (isAgain) await clear(to);
      await copyAll(from, to);
    });
    moved = await opened(openTo, to => compareAll(from, to));
  } catch (error) {
    // The source is as it was, so the bot may start there. If this fails too, its refusal says what to do.
    await from.moves.set(null).catch(() => undefined);
    throw error;
  }
  // In this order: if it is interrupted in between, the bot starts on neither, and this can be begun again.
  await opened(openTo, async to => {
    await from.moves.set(markAs("left", to, now));
    await to.moves.set(markAs("arrived", from, now));
  });
  return { ...moved, isAgain };
}

async function opened<Result>(
  open: () => Promise<LibraryStore>,
  use: (store: LibraryStore) => Promise<Result>,
): Promise<Result> {
  const store = await open();
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

function markAs(kind: MoveMark["kind"], { form }: LibraryStore, now: Date): MoveMark {
  return { version: 1, kind, other: form, at: now.toISOString() };
}

/** Leaves a mark in both, on which the bot doesn't start. @returns whether an earlier move was interrupted */
async function begin(from: LibraryStore, to: LibraryStore, now: Date): Promise<boolean> {
  const arriving = await to.moves.get();
  const isAgain = arriving?.kind === "arriving";
  if (!isAgain && (await to.servers()).length > 0) {
    throw new OperatorError("Something is kept there already. Move into an empty place.");
  }
  const mark = await from.moves.get();
  // Both of these are of one move, which lacked only its last step.
  const isLastStep = isAgain && mark?.kind === "left" && mark.at === arriving.at;
  if (mark?.kind !== "leaving" && !isLastStep) await refuseMoved(from);
  for (const store of [from, to]) await refuseInUse(store);
  await to.moves.set(markAs("arriving", from, now));
  await from.moves.set(markAs("leaving", to, now));
  return isAgain;
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

async function copyAll(from: LibraryStore, to: LibraryStore): Promise<void> {
  const urls = new Set<string>();
  for (const guildId of await from.servers()) {
    const own = await from.server(guildId);
    for (const { url } of own.record.feeds) urls.add(url);
    await copyOne(own, await to.server(guildId));
  }
  for (const url of urls) await copyFeed(url, from, to);
  await copyDeparted(await from.shared.departed(), await to.shared.departed());
}

async function copyOne(own: ServerStore, other: ServerStore): Promise<void> {
  if (own.damaged.length > 0) {
    throw new OperatorError(`Damaged: ${own.damaged.map(({ file }) => file).join(", ")}. Mend it first.`);
  }
  const { record } = own;
  await other.update(() => ({ ...record }));
  for (let at = 0; at < own.files.length; at += FILES_TOGETHER) {
    const some = own.files.slice(at, at + FILES_TOGETHER);
    await other.putBack(await Promise.all(some.map(async kept => ({ kept, bytes: await own.read(kept) }))));
  }
  await copyDeparted(own.departed, other.departed);
}

async function copyDeparted(own: DepartedArticles, other: DepartedArticles): Promise<void> {
  await other.change(await own.all(), []);
  await other.written();
}

async function copyFeed(url: string, from: LibraryStore, to: LibraryStore): Promise<void> {
  const state = await from.feeds.get(url);
  if (!state) return;
  const claim = await to.feeds.claim(url, true);
  await claim?.set(state);
  await claim?.release();
}

/** Compares everything, as it is in both now. */
async function compareAll(from: LibraryStore, to: LibraryStore): Promise<Omit<Moved, "isAgain">> {
  const servers = await from.servers();
  if (!isDeepStrictEqual([...(await to.servers())].sort(), [...servers].sort()))
    throw differs("The list of servers");
  let [files, bytes, departed, feeds] = [0, 0, 0, 0];
  const urls = new Set<string>();
  for (const guildId of servers) {
    const own = await from.server(guildId);
    for (const { url } of own.record.feeds) urls.add(url);
    departed += await compareOne(own, await to.server(guildId), guildId);
    files += own.files.length;
    bytes += own.bytes;
  }
  for (const url of urls) {
    const state = await from.feeds.get(url);
    if (!isDeepStrictEqual(await to.feeds.get(url), state)) throw differs("A feed's state");
    if (state) feeds++;
  }
  departed += await compareShared(from, to);
  for (const store of [from, to]) await refuseInUse(store);
  return { servers: servers.length, files, bytes, departed, feeds };
}

/** @returns how many removed articles are remembered */
async function compareOne(own: ServerStore, other: ServerStore, guildId: string): Promise<number> {
  const departed = await own.departed.all();
  const isSame =
    isDeepStrictEqual(other.record, own.record) &&
    isDeepStrictEqual(byId(other), byId(own)) &&
    // Those of one moment are in no order.
    isDeepStrictEqual(new Map(await other.departed.all()), new Map(departed));
  if (!isSame) throw differs(`Server ${guildId}`);
  for (const kept of other.files) {
    if (sha256Of(await other.read(kept)) !== kept.sha256) throw differs(`A file of server ${guildId}`);
  }
  return departed.length;
}

/** Compares what is remembered of the shared folder. @returns of how many articles */
async function compareShared(from: LibraryStore, to: LibraryStore): Promise<number> {
  const own = await (await from.shared.departed()).all();
  const other = new Map(await (await to.shared.departed()).all());
  if (!own.every(([key, departed]) => isDeepStrictEqual(other.get(key), departed))) {
    throw differs("What is remembered of shared articles");
  }
  return own.length;
}

function differs(what: string): OperatorError {
  return new OperatorError(`${what} differs in the copy. Nothing was changed here: move again.`);
}

function byId({ files }: ServerStore): ServerStore["files"] {
  return [...files].sort((a, b) => (a.id < b.id ? -1 : 1));
}
