import type { Library } from "../answers/library.ts";
import { UnreachableError } from "../errors.ts";
import type { Analyst } from "./analysis/analyst.ts";
import { threadAnalyst } from "./analysis/thread-analyst.ts";
import { DEFAULT_LIMITS, isMemoryShort, type LibraryLimits } from "./contents/library-limits.ts";
import type { FailureNotice } from "./feeds/failure-notices.ts";
import { FeedPoller } from "./feeds/feed-poller.ts";
import { createSafeFetch, type SafeFetch } from "./fetch/safe-fetch.ts";
import type { FeedStates } from "./records/feed-states.ts";
import { createSeal } from "./records/seal.ts";
import { ServerLibraries } from "./servers/server-libraries.ts";
import { DataFolder } from "./store/data-folder.ts";
import { StoreAwayError } from "./store/disk.ts";
import type { LibraryStore } from "./store/library-store.ts";
import { refuseMoved } from "./store/refuse-moved.ts";
import type { WorkerSelf } from "./store/workers.ts";
import { clockBehind, clockJumped, isDoubtful } from "./upkeep/clock-doubts.ts";
import { Presence } from "./upkeep/presence.ts";
import { Upkeep } from "./upkeep/upkeep.ts";
import { WatchedClock } from "./upkeep/watched-clock.ts";

export interface StartLibraryOptions {
  /** Folder of the shared articles. */
  readonly libraryDir: string;
  /** Folder for the bot's data. */
  readonly dataDir: string;
  /** Address of a PostgreSQL database to use instead of the folder. */
  readonly databaseUrl?: string | null;
  readonly limits?: LibraryLimits;
  /** Share of Node's heap in use above which nothing more can be added. */
  readonly memoryShare?: number;
  /** For a database: what the other processes that use it are told about this one. */
  readonly self?: WorkerSelf;
  /** Whether this process is responsible for a server; default: for all. */
  readonly isOwn?: (guildId: string) => boolean;
  /** Known only to this bot: exports are sealed with it. */
  readonly secret?: string | null;
  readonly fetch?: SafeFetch;
  /** Default: a separate thread. */
  readonly analyst?: Analyst;
  /** For tests. */
  readonly now?: () => Date;
  /** Notifies a channel that a feed has failed for a day. */
  readonly failedForADay: (notice: FailureNotice) => Promise<void>;
  /** Receives background errors: a full disk, a missing folder. */
  readonly failed: (error: unknown) => void;
}

export interface RunningLibrary {
  readonly libraries: ServerLibraries;
  readonly store: LibraryStore;
  /** This process among those that share the store; null if it is the only one. */
  readonly presence: Presence | null;
  readonly states: FeedStates;
  readonly poller: FeedPoller;
  readonly fetch: SafeFetch;
  readonly limits: LibraryLimits;
  stop(): Promise<void>;
}

const MINUTE_MS = 60_000;
const SAVING_MS = 10 * MINUTE_MS;
const SWEEPING_MS = 24 * 60 * MINUTE_MS;

/**
 * How long after the start data of servers that the bot left is first checked: by then Discord has reported which
 * servers the bot is in. A server that it came back to while it was off must not be deleted before that.
 */
const FIRST_SWEEP_MS = 60 * MINUTE_MS;

/**
 * Opens the store and everything that runs alongside the answers: following the shared folder, polling feeds, saving
 * snapshots, deleting the data of servers that were left 30 days ago.
 *
 * @throws {UnreachableError} if the database can't be reached; it may be started again
 * @throws {OperatorError} if the folder or the database can't be used, another process uses the folder, or the data was
 *   moved elsewhere
 */
export async function startLibrary(options: StartLibraryOptions): Promise<RunningLibrary> {
  const { failed, failedForADay, fetch = createSafeFetch(), limits = DEFAULT_LIMITS } = options;
  const { now = () => new Date(), analyst = threadAnalyst() } = options;
  const store = await openStore(options);
  /** What ends what was begun, the last first. */
  const closers: Closer[] = [() => store.close()];
  try {
    await refuseMoved(store);
    const presence = store.workers && (await Presence.begin(store.workers, { failed }));
    if (presence) {
      closers.unshift(() => presence.end());
      // Again, once others know of this process: a move that didn't yet find it has left its mark before.
      await refuseMoved(store);
    }
    const libraries = await ServerLibraries.open({
      sharedFolder: options.libraryDir,
      store,
      now,
      failed,
      limits,
      isMemoryShort: () => isMemoryShort(options.memoryShare),
      ...(options.isOwn && { isOwn: options.isOwn }),
      ...(options.secret && { seal: createSeal(options.secret) }),
      analyst,
    });
    // Closed first: nothing is added any more when it is saved.
    closers.unshift(
      () => libraries.close(),
      () => libraries.save(),
    );
    const states = store.feeds;
    const poller = new FeedPoller({
      fetch,
      analyst,
      states,
      now,
      random: Math.random,
      followers: feed => libraries.followers(feed),
      failedForADay,
      failed,
    });
    const upkeep = new Upkeep(failed);
    closers.unshift(() => {
      upkeep.stop();
      return Promise.all([poller.stop(), upkeep.settled()]);
    });
    // Nobody has to wait for it.
    upkeep.begin(() => checkClock(libraries.shared, store, now(), failed));
    const sweep = createSweep({ libraries, store, now, failed });
    upkeep.once(FIRST_SWEEP_MS, sweep);
    upkeep.every(MINUTE_MS, () => poller.tick());
    upkeep.every(SAVING_MS, () => libraries.save());
    upkeep.every(SWEEPING_MS, sweep);
    // What another process was doing when it ended; for a single process it is known from the start.
    if (presence) upkeep.every(MINUTE_MS, () => libraries.noteInterrupted());
    return {
      libraries,
      store,
      presence,
      states,
      poller,
      fetch,
      limits,
      stop: () => closeAll(closers, failed),
    };
  } catch (error) {
    await closeAll(closers, failed).catch(failed);
    throw error instanceof StoreAwayError ? new UnreachableError(error.remedy, { cause: error }) : error;
  }
}

type Closer = () => Promise<unknown>;

/**
 * Runs all of them in order, though one fails.
 *
 * @param failed receives every failure but the first
 * @throws the first failure
 */
async function closeAll(closers: readonly Closer[], failed: (error: unknown) => void): Promise<void> {
  const failures: unknown[] = [];
  for (const close of closers) await close().catch((error: unknown) => failures.push(error));
  for (const other of failures.slice(1)) failed(other);
  if (failures.length > 0) throw failures[0];
}

interface SweepOptions extends Pick<StartLibraryOptions, "failed"> {
  readonly libraries: ServerLibraries;
  readonly store: LibraryStore;
  readonly now: () => Date;
}

/** Deletes what is no longer needed, unless the clock may be wrong. */
function createSweep({ libraries, store, now, failed }: SweepOptions): () => Promise<void> {
  const clock = new WatchedClock(now);
  let isDoubted = false;
  return async () => {
    const jumpedMs = clock.jumped();
    // Only once in a row: a machine that sleeps looks the same.
    isDoubted = !isDoubted && isDoubtful(jumpedMs);
    if (isDoubted) failed(clockJumped(jumpedMs));
    else await libraries.sweep().catch(failed);
    await store.tidy().catch(failed);
    // What a feed's unreadable follower has seen must not be forgotten: it would be told all of it again.
    await store.feeds.keepOnly(() => libraries.followed()).catch(failed);
  };
}

/** One that was polled is enough, and thousands would take long. */
const FEEDS_LOOKED_AT = 20;

/** Tells the operator if the clock is behind what happened before the start. */
async function checkClock(
  { articles }: Library,
  store: LibraryStore,
  now: Date,
  failed: (error: unknown) => void,
): Promise<void> {
  const links: string[] = [];
  for (const guildId of await store.busy()) {
    const kept = await store.record(guildId).catch(() => null);
    links.push(...(kept?.record.feeds ?? []).map(({ url }) => url));
    if (links.length >= FEEDS_LOOKED_AT) break;
  }
  const states = await Promise.all(
    links.slice(0, FEEDS_LOOKED_AT).map(url => store.feeds.get(url).catch(() => null)),
  );
  const behind = clockBehind(now, {
    published: articles.flatMap(({ article }) => article.date ?? []),
    polled: states.flatMap(state => state?.answeredAt ?? []),
  });
  if (behind) failed(behind);
}

async function openStore({
  dataDir,
  databaseUrl = null,
  self,
  failed,
}: StartLibraryOptions): Promise<LibraryStore> {
  if (databaseUrl === null) return DataFolder.open(dataDir, { failed });
  // Only loaded when needed: a single process with files needs no database client.
  const { PostgresStore } = await import("./postgres/postgres-store.ts");
  return PostgresStore.open(databaseUrl, self);
}
