import { MessageChannel, type MessagePort, Worker } from "node:worker_threads";
import { type AnalysedFile, analyseFile, type GivenFile, unreadFile } from "./analyse-file.ts";
import { takeOver } from "./hand-over.ts";

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

/**
 * Memory for the thread, in megabytes; a page that fills it ends the thread, not the bot. So much for what JavaScript
 * counts, and so much for all that the process takes while a file is worked out: unpacked bytes count for the process alone.
 */
const MEMORY_MB = 1024;

/** How often the memory is looked at, in milliseconds. What unpacks takes a gigabyte in two seconds. */
const LOOK_MS = 100;

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

interface Thread {
  readonly worker: Worker;
  /** On which the parts of what it has worked out wait. */
  readonly parts: MessagePort;
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
  let thread: Thread | null = null;
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;
  /** Taking over one file after the other; the thread works on meanwhile. */
  let takingOver: Promise<void> = Promise.resolve();

  const finish = ({ parts }: Thread) => {
    const turn = sent.shift();
    if (turn) takingOver = takingOver.then(() => takeOver(parts).then(turn.resolve, turn.reject));
    send(true);
  };
  const endThread = async () => {
    const gone = thread;
    thread = null;
    gone?.worker.removeAllListeners();
    await takingOver;
    gone?.parts.close();
    await gone?.worker.terminate();
  };
  const giveUp = (reason: string) => {
    void endThread();
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
      thread ??= start();
      thread.worker.postMessage(turn.file);
      sent.push(turn);
      if (sent.length === 1) isNextBegun = true;
    }
    if (sent.length === 0) {
      clearTimeout(timer);
      // An idle thread doesn't keep the process alive.
      thread?.worker.unref();
    } else if (isNextBegun) {
      thread?.worker.ref();
      clearTimeout(timer);
      timer = setTimeout(() => giveUp("it took too long to read"), timeLimitMs);
    }
  };
  const start = (): Thread => {
    const { port1: parts, port2: far } = new MessageChannel();
    const worker = new Worker(new URL("analyst-thread.mjs", import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
      workerData: far,
      transferList: [far],
    });
    const started = { worker, parts };
    worker.on("message", () => finish(started));
    worker.on("error", error => giveUp(`it could not be worked out (${error.name})`));
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
      await endThread();
    },
  };
}
