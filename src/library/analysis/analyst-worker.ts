import { MessagePort, parentPort, workerData } from "node:worker_threads";
import { type GivenFeed, readFeed } from "../feed-parsing/read-feed.ts";
import { isWholeText } from "../feed-parsing/whole-text.ts";
import { Turns } from "../scheduling/turns.ts";
import { type AnalysedFile, analyseFile, type GivenFile, unreadFile } from "./analyse-file.ts";
import { partsOf } from "./hand-over.ts";
import { feedPartsOf } from "./hand-over-feed.ts";

/** The thread's tasks. */
export type Job =
  | { readonly kind: "file"; readonly file: GivenFile }
  | { readonly kind: "feed"; readonly feed: GivenFeed }
  | { readonly kind: "wholeness"; readonly html: string };

/** Whether a feed has the whole article. */
export interface Wholeness {
  readonly isWhole: boolean;
}

/** How a job ended: its parts are all there, or it has failed, perhaps with some of them there. */
export type Ended = { readonly kind: "done" } | { readonly kind: "failed"; readonly error: string };

// The other end of `threadAnalyst`: a job comes in; the parts of its result go to the port that they wait on, and a
// message then says how it ended. In this order, and one job at a time: each job needs its own message, because the next
// job's would be taken for it.
const turns = new Turns();
parentPort?.on("message", (job: Job) => {
  void turns.take("", async () => {
    const ended: Ended = await handOver(job).then(
      () => ({ kind: "done" }),
      (error: unknown) => ({ kind: "failed", error: nameOf(error) }),
    );
    parentPort?.postMessage(ended);
  });
});

async function handOver(job: Job): Promise<void> {
  const parts: unknown = workerData;
  if (!(parts instanceof MessagePort)) throw new TypeError("the thread was started without a port");
  for (const part of await workedOut(job)) parts.postMessage(part);
}

async function workedOut(job: Job): Promise<Iterable<unknown>> {
  switch (job.kind) {
    case "file":
      return partsOf(await analyse(job.file));
    case "feed":
      return feedPartsOf(unlessFailed(() => readFeed(job.feed), { kind: "no-feed", feedLink: null }));
    case "wholeness":
      return [{ isWhole: unlessFailed(() => isWholeText(job.html), false) } satisfies Wholeness];
  }
}

// Only this file is at fault: the thread needn't be replaced.
async function analyse(file: GivenFile): Promise<AnalysedFile> {
  try {
    return await analyseFile(file);
  } catch (error) {
    return unreadFile(file.name, { kind: "failed", error: nameOf(error) });
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : "Error";
}

function unlessFailed<Result>(work: () => Result, otherwise: Result): Result {
  try {
    return work();
  } catch {
    return otherwise;
  }
}
