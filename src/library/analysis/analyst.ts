import { Worker } from "node:worker_threads";
import { type AnalysedFile, analyseFile, type GivenFile, unreadFile } from "./analyse-file.ts";

/** Works files out, one after the other, in the order they were given. */
export interface Analyst {
  /** @throws {AnalystClosedError} if it is, or was meanwhile, closed */
  analyse(file: GivenFile): Promise<AnalysedFile>;
  close(): Promise<void>;
}

/** The process stops: what was waiting to be worked out is not. */
export class AnalystClosedError extends Error {}

/**
 * How long one file may take, in milliseconds. An article takes 10 ms and a list of 1,000 of them 10 s;
 * raising it lets one hostile page hold up everybody else's files for longer.
 */
const TIME_LIMIT_MS = 60_000;

/** Memory for the thread, in megabytes; a page that fills it ends the thread, not the bot. */
const MEMORY_MB = 1024;

/** Files that the thread has before it, so that it never waits for an answer to be given here. */
const FILES_AHEAD = 8;

/** Works on the thread it is called on: for the command line and small tests. */
export const inlineAnalyst: Analyst = {
  analyse: async file => analyseFile(file),
  close: async () => {},
};

export interface AnalystOptions {
  readonly timeLimitMs?: number;
}

interface Turn {
  readonly file: GivenFile;
  readonly resolve: (analysed: AnalysedFile) => void;
  readonly reject: (error: AnalystClosedError) => void;
}

/**
 * Works on a thread of its own, so that answers don't wait. A file that takes too long or too much
 * memory is given up and told as unread; those behind it get a new thread.
 */
export function threadAnalyst({ timeLimitMs = TIME_LIMIT_MS }: AnalystOptions = {}): Analyst {
  const waiting: Turn[] = [];
  /** With the thread, which works on the first. */
  const sent: Turn[] = [];
  let worker: Worker | null = null;
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;

  const finish = (analysed: AnalysedFile) => {
    sent.shift()?.resolve(analysed);
    send(true);
  };
  const giveUp = (reason: string) => {
    const gone = worker;
    worker = null;
    gone?.removeAllListeners();
    gone?.terminate();
    const [first, ...others] = sent.splice(0);
    waiting.unshift(...others);
    first?.resolve(unreadFile(first.file.name, reason));
    send(true);
  };
  // The time counts from when the thread begins with a file: when it gets its first, or is done with one.
  const send = (isNextBegun: boolean) => {
    while (sent.length < FILES_AHEAD) {
      const turn = waiting.shift();
      if (!turn) break;
      worker ??= start();
      worker.postMessage(turn.file);
      sent.push(turn);
      if (sent.length === 1) isNextBegun = true;
    }
    if (sent.length === 0) {
      clearTimeout(timer);
      // An idle thread doesn't keep the process alive.
      worker?.unref();
    } else if (isNextBegun) {
      worker?.ref();
      clearTimeout(timer);
      timer = setTimeout(() => giveUp("it took too long to read"), timeLimitMs);
    }
  };
  const start = () => {
    const started = new Worker(new URL("analyst-thread.mjs", import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    });
    started.on("message", finish);
    started.on("error", error => giveUp(`it could not be worked out (${error.name})`));
    return started;
  };

  return {
    analyse: file =>
      new Promise((resolve, reject) => {
        if (isClosed) return reject(new AnalystClosedError());
        waiting.push({ file, resolve, reject });
        send(false);
      }),
    close: async () => {
      isClosed = true;
      clearTimeout(timer);
      for (const { reject } of [...sent.splice(0), ...waiting.splice(0)]) reject(new AnalystClosedError());
      const gone = worker;
      worker = null;
      gone?.removeAllListeners();
      await gone?.terminate();
    },
  };
}
