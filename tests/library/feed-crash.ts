import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { onTestFinished } from "vitest";
import type { LocalDiscord } from "../../src/local/local-discord.ts";
import { plainTextOf } from "../../src/local/member/plain-text.ts";
import { startLocal } from "../local/start-local.ts";
import type { FeedPlan } from "./feed-crash-plan.ts";
import { temporaryFolder } from "./temporary-folder.ts";

// All items are invented.

export interface PublishingSite {
  readonly host: string;
  readonly feed: string;
  /** How many items there are; they are numbered from 1. */
  readonly count: () => number;
  readonly publish: () => void;
  /** Leaves requests for an item's page unanswered; null answers them again. */
  readonly hold: (number: number | null) => void;
  /** How often a page's answer was withheld. */
  readonly withheld: () => number;
}

/** How many items the feed holds. */
const FEED_LENGTH = 2_000;

/** A site with a feed of its last items, each with a page. */
async function publishingSite(): Promise<PublishingSite> {
  let count = 0;
  let held: number | null = null;
  let withheld = 0;
  const server = createServer((request, response) => {
    const { host } = request.headers;
    const number = Number(/^\/item-(\d+)$/.exec(request.url ?? "")?.[1]);
    if (request.url === "/feed") {
      const numbers = Array.from({ length: Math.min(count, FEED_LENGTH) }, (_, at) => count - at);
      const items = numbers.map(one => `<item><link>http://${host}/item-${one}</link></item>`).join("");
      response.writeHead(200, { "content-type": "application/rss+xml" });
      response.end(`<rss version="2.0"><channel><title>Courier</title>${items}</channel></rss>`);
    } else if (number === held) {
      withheld++;
    } else if (number >= 1 && number <= count) {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
      response.end(pageOf(number));
    } else response.writeHead(404).end();
  });
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the site has no port");
  const host = `127.0.0.1:${address.port}`;
  return {
    host,
    feed: `http://${host}/feed`,
    count: () => count,
    publish: () => void count++,
    hold: number => {
      held = number;
    },
    withheld: () => withheld,
  };
}

function pageOf(number: number): string {
  const paragraphs = [
    `The council of Harrow Ford dealt with matter ${number} on Monday evening after a long debate.`,
    `Members heard that matter ${number} would cost the town four million crowns over three years.`,
    `“We have waited for matter ${number} since the flood,” said Mara Lindqvist, who leads the council.`,
  ];
  const body = paragraphs.map(text => `<p>${text}</p>`).join("\n");
  return `<!doctype html><html lang="en"><head><title>${titleOf(number)}</title></head><body><article><h1>${titleOf(number)}</h1>\n${body}</article></body></html>`;
}

function titleOf(number: number): string {
  return `Invented item ${number} of the Courier`;
}

/** A bot in a separate process, started as often as needed. */
export class KilledBot {
  readonly #file: string;
  readonly #plan: FeedPlan;
  #child: ChildProcess | null = null;
  #said = "";

  constructor(file: string, plan: FeedPlan) {
    this.#file = file;
    this.#plan = plan;
  }

  get said(): string {
    return this.#said;
  }

  start(): void {
    this.#said = "";
    const child = spawn(process.execPath, [this.#file, JSON.stringify(this.#plan)], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    child.stdout.setEncoding("utf8").on("data", (data: string) => {
      this.#said += data;
    });
    this.#child = child;
  }

  /** Waits for a line that begins like this. */
  async hear(begin: string, withinMs = 30_000): Promise<void> {
    const tooLate = performance.now() + withinMs;
    while (!this.#said.includes(`\n${begin}`) && !this.#said.startsWith(begin)) {
      if (performance.now() > tooLate)
        throw new Error(`"${begin}" was not said: ${this.#said.slice(-2_000)}`);
      await setTimeout(5);
    }
  }

  async kill(): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const isClosed = once(child, "close");
    child.kill("SIGKILL");
    await isClosed;
  }
}

export interface Courier {
  readonly local: LocalDiscord;
  readonly site: PublishingSite;
  readonly bot: KilledBot;
  readonly plan: FeedPlan;
}

/** A feed, a Discord, and a bot that follows the feed in two of its servers. */
export async function startCourier(
  file: string,
  speed: number,
  databaseUrl: string | null = null,
): Promise<Courier> {
  const folder = await temporaryFolder();
  const libraryDir = join(folder, "shared");
  await mkdir(libraryDir);
  const site = await publishingSite();
  const local = await startLocal();
  const follows = (["news", "lobby"] as const).flatMap(name => {
    const channel = local.world.channelNamed(name);
    const guild = channel && local.world.guildOf(channel);
    return channel && guild ? [[guild.id, channel.id] satisfies [string, string]] : [];
  });
  const plan: FeedPlan = {
    apiUrl: local.url,
    token: local.token,
    feed: site.feed,
    site: site.host,
    dataDir: join(folder, "data"),
    libraryDir,
    databaseUrl,
    follows,
    begunAt: Date.now(),
    speed,
  };
  const bot = new KilledBot(file, plan);
  onTestFinished(() => bot.kill());
  return { local, site, bot, plan };
}

/** How often each item is in a channel, by its number, and how many are in digests without their titles. */
export function postedIn(local: LocalDiscord, channel: string) {
  const times = new Map<number, number>();
  let uncounted = 0;
  for (const message of local.messages.list(channel, null)) {
    const text = plainTextOf(message);
    for (const [, number] of text.matchAll(/Invented item (\d+) of the Courier/g)) {
      times.set(Number(number), (times.get(Number(number)) ?? 0) + 1);
    }
    uncounted += Number(/and (\d+) more/.exec(text)?.[1] ?? 0);
  }
  return { times, uncounted };
}
