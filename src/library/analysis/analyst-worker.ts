import { MessagePort, parentPort, workerData } from "node:worker_threads";
import { type AnalysedFile, analyseFile, type GivenFile, unreadFile } from "./analyse-file.ts";
import { partsOf } from "./hand-over.ts";

// The other end of `threadAnalyst`: a file comes in; the parts of what was worked out of it go to the port on
// which they wait, and then it is told that they are there. In that order, and one file after the other.
let last: Promise<void> = Promise.resolve();
parentPort?.on("message", (file: GivenFile) => {
  last = last.then(async () => {
    const parts: unknown = workerData;
    if (!(parts instanceof MessagePort)) throw new TypeError("the thread was started without a port");
    for (const part of partsOf(await analyse(file))) parts.postMessage(part);
    parentPort?.postMessage("done");
  });
});

// An error that ended the thread might be told before an earlier file's answer, and be laid to that file.
async function analyse(file: GivenFile): Promise<AnalysedFile> {
  try {
    return await analyseFile(file);
  } catch (error) {
    const name = error instanceof Error ? error.name : "Error";
    return unreadFile(file.name, `it could not be worked out (${name})`);
  }
}
