import { OperatorError } from "../errors.ts";
import type { Analyst } from "./analysis/analyst.ts";
import { threadAnalyst } from "./analysis/thread-analyst.ts";
import type { FailureNotice } from "./feeds/failure-notices.ts";
import { FeedPoller } from "./feeds/feed-poller.ts";
import type { FeedStates } from "./feeds/feed-states.ts";
import { createSafeFetch, type SafeFetch } from "./fetch/safe-fetch.ts";
import { DEFAULT_LIMITS, isMemoryShort, type LibraryLimits } from "./library-limits.ts";
import { Presence } from "./presence.ts";
import { createSeal } from "./seal.ts";
import { ServerLibraries } from "./server-libraries.ts";
import { DataFolder } from "./store/data-folder.ts";
import type { LibraryStore } from "./store/library-store.ts";
import type { WorkerSelf } from "./store/workers.ts";
import { WatchedClock } from "./watched-clock.ts";

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
 * @throws {OperatorError} if the folder or the database can't be used, or another process uses the folder
 */
export async function startLibrary(options: StartLibraryOptions): Promise<RunningLibrary> {
  const { failed, failedForADay, fetch = createSafeFetch(), limits = DEFAULT_LIMITS } = options;
  const { now = () => new Date(), analyst = threadAnalyst() } = options;
  const store = await openStore(options);
  try {
    const presence = store.workers && (await Presence.begin(store.workers, { failed }));
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
    const states = store.feeds;
    const followers = () => libraries.followers();
    const random = Math.random;
    const poller = new FeedPoller({ fetch, analyst, states, now, random, followers, failedForADay, failed });
    // Work in progress when the process stops still reads the store.
    const underWay = new Set<Promise<void>>();
    const follow = (work: Promise<unknown>): Promise<void> => {
      const done = work.then(() => {}, failed).finally(() => underWay.delete(done));
      underWay.add(done);
      return done;
    };
    const every = (ms: number, run: () => Promise<unknown>) => {
      let isRunning = false;
      const timer = setInterval(() => {
        if (isRunning) return;
        isRunning = true;
        void follow(run()).finally(() => {
          isRunning = false;
        });
      }, ms);
      timer.unref();
      return timer;
    };
    const clock = new WatchedClock(now);
    let isDoubted = false;
    const sweep = async () => {
      const jumpedMs = clock.jumped();
      // Only once in a row: a machine that sleeps looks the same.
      isDoubted = !isDoubted && Math.abs(jumpedMs) >= DOUBTED_MS;
      if (isDoubted) failed(clockJumped(jumpedMs));
      else await libraries.sweep();
      await store.tidy();
      // What a feed's unreadable follower has seen must not be forgotten: it would be told all of it again.
      const followed = await libraries.followed();
      if (followed) await states.keepOnly(followed);
    };
    const timers = [
      setTimeout(() => void follow(sweep()), FIRST_SWEEP_MS).unref(),
      every(MINUTE_MS, () => poller.tick()),
      every(SAVING_MS, () => libraries.save()),
      every(SWEEPING_MS, sweep),
      // What another process was doing when it ended; for a single process it is known from the start.
      ...(presence ? [every(MINUTE_MS, () => libraries.noteInterrupted())] : []),
    ];
    return {
      libraries,
      store,
      presence,
      states,
      poller,
      fetch,
      limits,
      stop: async () => {
        for (const timer of timers) clearInterval(timer);
        await poller.stop();
        await Promise.allSettled(underWay);
        await libraries.close();
        await libraries.save();
        await presence?.end();
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** A clock that was put forward or back by this much may be wrong, and libraries of servers that were left are deleted by it. */
const DOUBTED_MS = 24 * 60 * MINUTE_MS;

function clockJumped(ms: number): OperatorError {
  const hours = Math.round(Math.abs(ms) / (60 * MINUTE_MS));
  return new OperatorError(
    `This machine's clock was put ${ms > 0 ? "forward" : "back"} by ${hours} h. Nothing of servers that were left is deleted until tomorrow: check the clock by then.`,
  );
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
