import { parentPort } from "node:worker_threads";
import { type AnalysedFile, analyseFile, type GivenFile, unreadFile } from "./analyse-file.ts";

// The other end of `threadAnalyst`: a file comes in, what was worked out of it goes out, in that order.
parentPort?.on("message", (file: GivenFile) => parentPort?.postMessage(analyse(file)));

// An error that ended the thread might be told before an earlier file's answer, and be laid to that file.
function analyse(file: GivenFile): AnalysedFile {
  try {
    return analyseFile(file);
  } catch (error) {
    const name = error instanceof Error ? error.name : "Error";
    return unreadFile(file.name, `it could not be worked out (${name})`);
  }
}
