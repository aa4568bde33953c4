import { once } from "node:events";
import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";
import { expect, it, onTestFinished } from "vitest";
import type { Job } from "../../../src/library/analysis/analyst-worker.ts";

it("the analyst's thread says of each job how it ended, so that no file gets the next one's articles", async () => {
  const { port1: parts, port2: far } = new MessageChannel();
  const file = new URL("../../../src/library/analysis/analyst-thread.mjs", import.meta.url);
  const worker = new Worker(file, { workerData: far, transferList: [far] });
  onTestFinished(async () => {
    parts.close();
    await worker.terminate();
  });
  const job: Job = { kind: "wholeness", html: "<p>The pool is shut.</p>" };
  worker.postMessage({ kind: "a job that nobody has written" });
  expect(await once(worker, "message")).toEqual([{ kind: "failed", error: "TypeError" }]);
  expect(receiveMessageOnPort(parts)).toBeUndefined();
  worker.postMessage(job);
  expect(await once(worker, "message")).toEqual([{ kind: "done" }]);
  expect(receiveMessageOnPort(parts)).toEqual({ message: { isWhole: false } });
});
