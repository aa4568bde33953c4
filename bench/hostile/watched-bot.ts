import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { LocalDiscord } from "../../src/local/local-discord.ts";
import type { BotRequest } from "./bot-process.ts";

/** A bot in a separate process, connected to a Discord and a site in this one. */
export interface WatchedBot {
  readonly local: LocalDiscord;
  /** The site's responses, by path. */
  readonly pages: Map<string, { readonly type: string; readonly body: string }>;
  /** Without a trailing slash. */
  readonly site: string;
  poll(url: string): Promise<void>;
  /** Runs something, and returns the longest time for which the bot was blocked, in milliseconds. */
  longest(run: () => Promise<unknown>): Promise<number>;
  stop(): Promise<void>;
}

/** How long to wait for an answer. */
const PATIENCE_MS = 20_000;

export async function startWatchedBot(): Promise<WatchedBot> {
  const local = await LocalDiscord.start({ timeoutMs: PATIENCE_MS });
  const pages: WatchedBot["pages"] = new Map();
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? "");
    response.writeHead(page ? 200 : 404, { "content-type": page?.type ?? "text/plain" }).end(page?.body);
  });
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve));
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === "string") throw new Error("the site has no port");
  const host = `127.0.0.1:${address.port}`;
  const dataDir = await mkdtemp(join(tmpdir(), "verbatim-hostile-"));
  const settings = { apiUrl: local.url, token: local.token, libraryDir: "seeds", dataDir, site: host };
  const script = fileURLToPath(new URL("bot-process.ts", import.meta.url));
  const child = fork(script, [JSON.stringify(settings)], { execArgv: ["--import", "tsx"] });
  await answerOf(child);
  const ask = async (request: BotRequest): Promise<number> => {
    child.send(request);
    return answerOf(child);
  };
  return {
    local,
    pages,
    site: `http://${host}`,
    poll: async url => void (await ask({ kind: "poll", url })),
    longest: async run => {
      await ask({ kind: "begin" });
      await run();
      return ask({ kind: "longest" });
    },
    stop: async () => {
      const gone = once(child, "exit");
      child.kill("SIGKILL");
      await gone;
      await local.stop();
      server.closeAllConnections();
      server.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function answerOf(child: ChildProcess): Promise<number> {
  const ended = new AbortController();
  const exit = once(child, "exit", { signal: ended.signal }).then(([code]) => {
    throw new Error(`the bot's process ended (${code})`);
  });
  exit.catch(() => {});
  try {
    const [answer]: readonly unknown[] = await Promise.race([
      once(child, "message", { signal: ended.signal }),
      exit,
    ]);
    return Number(answer);
  } finally {
    ended.abort();
  }
}
