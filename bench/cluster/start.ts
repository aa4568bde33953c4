import { join } from "node:path";
import { bundlePage } from "../../build/bundle.mjs";
import { makeSureOfBuild } from "../../build/make-sure.mjs";
import { loadConfig } from "../../src/config.ts";
import { PostgresStore } from "../../src/library/postgres/postgres-store.ts";
import { ServerLibraries } from "../../src/library/servers/server-libraries.ts";
import { shelfOf } from "../../src/playground/shelf.ts";
import { startPlayground } from "../../src/playground/start-playground.ts";
import { Cluster, countReady } from "./cluster.ts";
import { onInterrupt } from "./on-interrupt.ts";
import { postgresPrograms, startPostgres } from "./postgres-server.ts";

/**
 * `npm run cluster`: the page, a local Discord, a PostgreSQL that is deleted afterwards, and the bot in four
 * processes.
 */
const COUNT = 4;

/** How long all of it may take to end, in milliseconds; then it is ended at once. */
const STOPPING_MS = 30_000;

const programs = postgresPrograms();
if (programs === null) {
  console.error("PostgreSQL is not installed: apt-get install postgresql");
  process.exit(1);
}
const config = loadConfig();
const program = join(await makeSureOfBuild(process.cwd()), "main.mjs");
const files = await bundlePage(process.cwd());
// From here on: whoever is tired of waiting must not leave processes behind.
const isInterrupted = new Promise<void>(onInterrupt);
void isInterrupted.then(() => setTimeout(() => process.exit(1), STOPPING_MS).unref());
const server = await startPostgres(programs);
const databaseUrl = await server.newDatabase();
const store = await PostgresStore.open(databaseUrl);
const failed = (error: unknown) => console.error(error);
// The page's list is read here; its answers come from the four.
const libraries = await ServerLibraries.open({
  sharedFolder: config.libraryDir,
  store,
  now: () => new Date(),
  failed,
});

const playground = await startPlayground({
  files,
  port: config.port,
  // The four refuse addresses on this machine, so the page's own feed can't be followed here.
  openShelf: async () => shelfOf({ libraries, poller: { poll: async () => undefined } }),
  connectTo: async ({ apiUrl, token }) => {
    const { libraryDir, logLevel } = config;
    const { workers } = store;
    return Cluster.start({
      program,
      place: databaseUrl,
      libraryDir,
      apiUrl,
      token,
      count: COUNT,
      countReady: () => countReady(workers),
      logLevel,
    });
  },
  print: line => console.log(`${line}\n${COUNT} processes share ${databaseUrl}. End them with Ctrl-C.`),
  failed,
});
await isInterrupted;
await playground.stop();
await libraries.close();
await store.close();
await server.stop();
process.exit(0);
