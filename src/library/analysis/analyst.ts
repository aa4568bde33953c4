import { Worker } from "node:worker_threads";
import { type AnalysedFile, analyseFile, type GivenFile, unreadFile } from "./analyse-file.ts";

/** Works files out, one after the other, in the order they were given. */
export interface Analyst {
  analyse(file: GivenFile): Promise<AnalysedFile>;
  close(): Promise<void>;
}

/**
 * How long one file may take, in milliseconds. An article takes 10 ms and a list of 1,000 of them 10 s;
 * raising it lets one hostile page hold up everybody else's files for longer.
 */
const TIME_LIMIT_MS = 60_000;

/** Memory for the thread, in megabytes; a page that fills it ends the thread, not the bot. */
const MEMORY_MB = 1024;

/** Works on the thread it is called on: for the command line and small tests. */
export const inlineAnalyst: Analyst = {
  analyse: async file => analyseFile(file),
  close: async () => {},
};

export interface AnalystOptions {
  readonly timeLimitMs?: number;
}

interface Turn {
  readonly id: number;
  readonly file: GivenFile;
  readonly resolve: (analysed: AnalysedFile) => void;
}

/**
 * Works on a thread of its own, so that answers don't wait. A file that takes too long or too much
 * memory is given up and told as unread; the next one gets a new thread.
 */
export function threadAnalyst({ timeLimitMs = TIME_LIMIT_MS }: AnalystOptions = {}): Analyst {
  const waiting: Turn[] = [];
  let current: Turn | null = null;
  let worker: Worker | null = null;
  let timer: NodeJS.Timeout | undefined;
  let count = 0;

  const finish = (analysed: AnalysedFile) => {
    clearTimeout(timer);
    const turn = current;
    current = null;
    turn?.resolve(analysed);
    next();
  };
  const giveUp = (reason: string) => {
    const gone = worker;
    worker = null;
    gone?.removeAllListeners();
    gone?.terminate();
    if (current) finish(unreadFile(current.file.name, reason));
  };
  const next = () => {
    if (current) return;
    current = waiting.shift() ?? null;
    // An idle thread doesn't keep the process alive.
    if (!current) return worker?.unref();
    worker ??= start();
    worker.ref();
    worker.postMessage({ id: current.id, file: current.file });
    timer = setTimeout(() => giveUp("it took too long to read"), timeLimitMs);
  };
  const start = () => {
    const started = new Worker(new URL("analyst-thread.mjs", import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    });
    started.on("message", (done: { id: number; analysed: AnalysedFile }) => {
      if (done.id === current?.id) finish(done.analysed);
    });
    started.on("error", error => giveUp(`it could not be worked out (${error.name})`));
    return started;
  };

  return {
    analyse: file =>
      new Promise(resolve => {
        waiting.push({ id: ++count, file, resolve });
        next();
      }),
    close: async () => {
      clearTimeout(timer);
      const gone = worker;
      worker = null;
      gone?.removeAllListeners();
      await gone?.terminate();
    },
  };
}
