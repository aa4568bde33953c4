import { MessageChannel, type MessagePort, Worker } from "node:worker_threads";
import type { Reason } from "../../articles/reason.ts";
import { unreadFile } from "./analyse-file.ts";
import { type Analyst, AnalystClosedError } from "./analyst.ts";
import type { Ended, Job, Wholeness } from "./analyst-worker.ts";
import { createAssembly, takeOver } from "./hand-over.ts";
import { createFeedAssembly } from "./hand-over-feed.ts";

/**
 * How long one file may take, in milliseconds. An article takes 10 ms and a list of 1,000 of them 10 s; raising it
 * lets one hostile page delay everybody else's files for longer.
 */
const TIME_LIMIT_MS = 60_000;

/**
 * Memory for the thread, in megabytes; a page that fills it ends the thread, not the bot. The limit applies to what
 * JavaScript counts, and again to the growth of the whole process meanwhile: only the process counts unpacked bytes.
 */
const MEMORY_MB = 1024;

/** How often the process's memory is checked, in milliseconds. Unpacking can take a gigabyte in a few seconds. */
const LOOK_MS = 100;

/** Files sent to the thread in advance, so that it never waits for this side. */
const FILES_AHEAD = 8;

export interface ThreadAnalystOptions {
  readonly timeLimitMs?: number;
  readonly memoryMb?: number;
}

interface Thread {
  readonly worker: Worker;
  /** The port on which the parts of its results wait. */
  readonly parts: MessagePort;
}

interface Turn {
  readonly job: Job;
  readonly finish: (parts: MessagePort) => Promise<void>;
  readonly giveUp: (reason: Reason) => void;
  readonly reject: (error: AnalystClosedError) => void;
}

/** How the result of a job is received, and what replaces it if the job was given up. */
interface Taking<Part, Result> {
  readonly assemble: (part: Part) => Result | null;
  readonly givenUp: (reason: Reason) => Result;
}

/**
 * Works on a separate thread, so that answers don't wait. A file that takes too long or too much memory is given up
 * and reported as unread; those after it get a new thread.
 */
export function threadAnalyst(options: ThreadAnalystOptions = {}): Analyst {
  const thread = new AnalysisThread(options);
  return {
    analyse: file =>
      thread.ask(
        { kind: "file", file },
        { assemble: createAssembly(), givenUp: why => unreadFile(file.name, why) },
      ),
    readFeed: feed =>
      thread.ask(
        { kind: "feed", feed },
        { assemble: createFeedAssembly(), givenUp: () => ({ kind: "no-feed", feedLink: null }) },
      ),
    isWholeText: async html => {
      const { isWhole } = await thread.ask(
        { kind: "wholeness", html },
        { assemble: (whole: Wholeness) => whole, givenUp: () => ({ isWhole: false }) },
      );
      return isWhole;
    },
    close: () => thread.close(),
  };
}

class AnalysisThread {
  readonly #waiting: Turn[] = [];
  /** Sent to the thread, which is working on the first. */
  readonly #sent: Turn[] = [];
  readonly #timeLimitMs: number;
  readonly #memoryBytes: number;
  #thread: Thread | null = null;
  #timer: NodeJS.Timeout | undefined;
  #look: NodeJS.Timeout | undefined;
  #isClosed = false;
  /** Results are received one after another; the thread continues meanwhile. */
  #takingOver: Promise<void> = Promise.resolve();

  constructor({ timeLimitMs = TIME_LIMIT_MS, memoryMb = MEMORY_MB }: ThreadAnalystOptions) {
    this.#timeLimitMs = timeLimitMs;
    this.#memoryBytes = memoryMb * 1024 * 1024;
  }

  ask<Part, Result>(job: Job, { assemble, givenUp }: Taking<Part, Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      if (this.#isClosed) return reject(new AnalystClosedError());
      this.#waiting.push({
        job,
        finish: parts => takeOver(parts, assemble).then(resolve, reject),
        giveUp: reason => resolve(givenUp(reason)),
        reject,
      });
      this.#send(false);
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#endWatch();
    for (const { reject } of [...this.#sent.splice(0), ...this.#waiting.splice(0)]) {
      reject(new AnalystClosedError());
    }
    await this.#endThread();
  }

  /** Time is measured from when the thread begins a job: when it gets its first, or has finished one. */
  #send(isNextBegun: boolean): void {
    let isBegun = isNextBegun;
    while (this.#sent.length < FILES_AHEAD) {
      const turn = this.#waiting.shift();
      if (!turn) break;
      this.#thread ??= this.#start();
      this.#thread.worker.postMessage(turn.job);
      this.#sent.push(turn);
      if (this.#sent.length === 1) isBegun = true;
    }
    if (this.#sent.length === 0) {
      this.#endWatch();
      // An idle thread doesn't keep the process alive.
      this.#thread?.worker.unref();
    } else if (isBegun) {
      this.#thread?.worker.ref();
      this.#watch();
    }
  }

  #watch(): void {
    this.#endWatch();
    const before = process.memoryUsage.rss();
    this.#timer = setTimeout(() => this.#giveUp({ kind: "too-slow" }), this.#timeLimitMs);
    this.#look = setInterval(() => {
      if (process.memoryUsage.rss() - before > this.#memoryBytes) this.#giveUp({ kind: "too-much-memory" });
    }, LOOK_MS);
  }

  #endWatch(): void {
    clearTimeout(this.#timer);
    clearInterval(this.#look);
  }

  #finish({ parts }: Thread): void {
    const turn = this.#sent.shift();
    if (turn) this.#takingOver = this.#takingOver.then(() => turn.finish(parts));
    this.#send(true);
  }

  #giveUp(reason: Reason): void {
    void this.#endThread();
    const [first, ...others] = this.#sent.splice(0);
    this.#waiting.unshift(...others);
    first?.giveUp(reason);
    this.#send(true);
  }

  #start(): Thread {
    const { port1: parts, port2: far } = new MessageChannel();
    const worker = new Worker(new URL("analyst-thread.mjs", import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
      workerData: far,
      transferList: [far],
    });
    const started = { worker, parts };
    worker.on("message", (ended: Ended) => {
      if (ended.kind === "done") this.#finish(started);
      // Parts of it may be there already, so the next results need another port.
      else this.#giveUp(ended);
    });
    worker.on("error", error => this.#giveUp({ kind: "failed", error: error.name }));
    return started;
  }

  async #endThread(): Promise<void> {
    const gone = this.#thread;
    this.#thread = null;
    gone?.worker.removeAllListeners();
    await this.#takingOver;
    gone?.parts.close();
    await gone?.worker.terminate();
  }
}
