import { parentPort } from "node:worker_threads";
import { analyseFile, type GivenFile } from "./analyse-file.ts";

// The other end of `threadAnalyst`: a file comes in, what was worked out of it goes out, in that order.
parentPort?.on("message", (file: GivenFile) => parentPort?.postMessage(analyseFile(file)));
