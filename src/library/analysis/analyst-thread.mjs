// A thread doesn't always get the loader of the thread that starts it, so this one brings its own.
import { tsImport } from "tsx/esm/api";

await tsImport("./analyst-worker.ts", import.meta.url);
