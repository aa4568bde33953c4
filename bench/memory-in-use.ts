import { setTimeout } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Buffers and what only weak references hold are released some turns after a collection. */
const COLLECTIONS = 4;
const PAUSE_MS = 30;

/** Bytes of heap and typed arrays in use after garbage was collected. */
export async function memoryInUse(): Promise<number> {
  await collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Collects garbage without a flag on Node's command line. */
export async function collectGarbage(): Promise<void> {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  if (typeof collect !== "function") throw new Error("garbage can't be collected");
  for (let at = 0; at < COLLECTIONS; at++) {
    collect();
    await setTimeout(PAUSE_MS);
  }
}
