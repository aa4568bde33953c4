import { parentPort } from "node:worker_threads";
import { analyseFile, type GivenFile } from "./analyse-file.ts";

// The other end of `threadAnalyst`.
parentPort?.on("message", ({ id, file }: { id: number; file: GivenFile }) => {
  parentPort?.postMessage({ id, analysed: analyseFile(file) });
});
