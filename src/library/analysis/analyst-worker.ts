import { MessagePort, parentPort, workerData } from "node:worker_threads";
import { type GivenFeed, readFeed } from "../feeds/read-feed.ts";
import { isWholeText } from "../feeds/whole-text.ts";
import { Turns } from "../turns.ts";
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

// The other end of `threadAnalyst`: a job comes in; the parts of its result go to the port that they wait on, and a
// message then says that they are there. In this order, and one job at a time.
const turns = new Turns();
parentPort?.on("message", (job: Job) => {
  void turns.take("", async () => {
    const parts: unknown = workerData;
    if (!(parts instanceof MessagePort)) throw new TypeError("the thread was started without a port");
    for (const part of await workedOut(job)) parts.postMessage(part);
    parentPort?.postMessage("done");
  });
});

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

// An error that ended the thread might arrive before an earlier job's answer, and be blamed on that job.
async function analyse(file: GivenFile): Promise<AnalysedFile> {
  try {
    return await analyseFile(file);
  } catch (error) {
    const name = error instanceof Error ? error.name : "Error";
    return unreadFile(file.name, { kind: "failed", error: name });
  }
}

function unlessFailed<Result>(work: () => Result, otherwise: Result): Result {
  try {
    return work();
  } catch {
    return otherwise;
  }
}
