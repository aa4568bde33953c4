import { parentPort } from "node:worker_threads";

// Imports one bundle of tests after another and answers with the name of the first test that fails, or null.
// Plain JavaScript: a worker's own file isn't transpiled.
parentPort?.on("message", async ({ url, sample }) => {
  try {
    const { firstFailure } = await import(url);
    parentPort?.postMessage(await firstFailure(sample));
  } catch (error) {
    // A change may break a table that is made while a module loads.
    parentPort?.postMessage(`loading: ${error}`);
  }
});
