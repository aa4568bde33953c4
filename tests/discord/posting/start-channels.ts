import { once } from "node:events";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished } from "vitest";
import { connect, createClient, disconnect } from "../../../src/discord/connection/client.ts";
import { followMemberships } from "../../../src/discord/connection/memberships.ts";
import { type ChannelPosts, createChannelPosts } from "../../../src/discord/posting/channel-posts.ts";
import { inlineAnalyst } from "../../../src/library/analysis/analyst.ts";
import { DEFAULT_LIMITS } from "../../../src/library/contents/library-limits.ts";
import { followFeed } from "../../../src/library/feeds/follow.ts";
import { FetchError } from "../../../src/library/fetch/fetch-error.ts";
import type { Fetched, SafeFetch } from "../../../src/library/fetch/safe-fetch.ts";
import type { FollowedFeed } from "../../../src/library/records/records.ts";
import { type RunningLibrary, startLibrary } from "../../../src/library/start-library.ts";
import type { LocalDiscord } from "../../../src/local/local-discord.ts";
import { plainTextOf } from "../../../src/local/member/plain-text.ts";
import { createLog } from "../../../src/log.ts";
import { temporaryFolder } from "../../library/temporary-folder.ts";
import { startLocal } from "../../local/start-local.ts";

// All feeds and pages here are invented.

export const FEED = "https://courier.test/feed";

const MINUTE_MS = 60_000;

/** A web of feeds and pages, as each test defines it. */
export class InventedWeb {
  /** Links in each feed, newest first. */
  readonly items = new Map<string, string[]>([[FEED, []]]);
  readonly pages = new Map<string, string>();
  readonly asked: string[] = [];
  failing: FetchError | null = null;

  readonly fetch: SafeFetch = async (url): Promise<Fetched> => {
    this.asked.push(url);
    const links = this.items.get(url);
    if (links && this.failing) throw this.failing;
    const text = links
      ? `<rss version="2.0"><channel><title>Courier</title>${links.map(link => `<item><link>${link}</link></item>`).join("")}</channel></rss>`
      : this.pages.get(url);
    if (text === undefined) throw new FetchError("status", { status: 404 });
    const type = links ? "application/rss+xml" : "text/html";
    const about = { url, movedTo: null, type, charset: "utf-8", etag: null, lastModified: null };
    return { kind: "fetched", bytes: new TextEncoder().encode(text), ...about };
  };

  /** Publishes a page and puts it at the top of a feed. */
  publish(title: string, { feed = FEED, paragraphs = paragraphsOf(title) } = {}): void {
    const link = `https://courier.test/${title.toLowerCase().replaceAll(" ", "-")}`;
    this.pages.set(link, pageOf(title, paragraphs));
    this.items.get(feed)?.unshift(link);
  }
}

function paragraphsOf(title: string): readonly string[] {
  return [
    `The council of Harrow Ford dealt with ${title} on Monday evening after a long debate in the town hall.`,
    `Members heard that ${title} would cost the town four million crowns over the next three years.`,
    `“We have waited for ${title} since the flood,” said Mara Lindqvist, who leads the council.`,
    "Work is to begin in the spring, and the bridge at Weir Street stays closed until the summer.",
  ];
}

function pageOf(title: string, paragraphs: readonly string[]): string {
  const body = paragraphs.map(text => `<p>${text}</p>`).join("\n");
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>\n${body}</article></body></html>`;
}

export interface Channels {
  readonly local: LocalDiscord;
  readonly web: InventedWeb;
  readonly clock: { now: Date };
  readonly posts: () => ChannelPosts;
  readonly kept: () => RunningLibrary;
  readonly logged: () => string;
  /** Follows a feed in The newsroom (or another server), as `/library feed add` does. */
  readonly follow: (wanted?: Partial<FollowedFeed> & { readonly guild?: string }) => Promise<void>;
  /** Lets time pass: feeds that are due are polled, and waiting posts are sent. */
  readonly after: (minutes: number) => Promise<void>;
  /** What the bot has posted in a channel, oldest first, as a person reads it. */
  readonly read: (channel: string) => readonly string[];
  /** Changes something in a server, and waits until the bot has received it. */
  readonly change: (
    heard: "channelUpdate" | "channelDelete" | "guildDelete",
    act: () => void,
  ) => Promise<void>;
  readonly guild: (name?: string) => string;
  readonly channel: (name: string) => string;
  /** Stops everything and starts it again with the stored data. */
  readonly restart: () => Promise<void>;
  /** Ends the process: nothing more is written or posted. */
  readonly stop: () => Promise<void>;
}

/** Libraries on a disk, an invented web, and the real client at a local Discord. */
export async function startChannels(): Promise<Channels> {
  const folder = await temporaryFolder();
  await mkdir(join(folder, "shared"));
  const clock = { now: new Date("2025-03-01T12:00:00Z") };
  const web = new InventedWeb();
  const local = await startLocal();
  onTestFinished(() => expect(local.violations).toEqual([]));
  const lines: string[] = [];
  const log = createLog("trace", { write: line => void lines.push(line) });
  const now = () => clock.now;
  const failed = (error: unknown) => void lines.push(`failed: ${String(error)}\n`);

  const open = async () => {
    let posts: ChannelPosts | null = null;
    const kept = await startLibrary({
      libraryDir: join(folder, "shared"),
      dataDir: join(folder, "data"),
      fetch: web.fetch,
      analyst: inlineAnalyst,
      now,
      failed,
      failedForADay: async notice => posts?.failedForADay(notice),
    });
    const client = createClient({ apiUrl: local.url }, log);
    const memberships = followMemberships(client, { services: kept, failed });
    const ready = await connect(client, local.token);
    await memberships.settled();
    posts = createChannelPosts({
      client: ready,
      services: kept,
      log,
      now,
      gatherMs: 5,
      retryMs: 5,
    });
    const made = posts;
    made.start();
    let isStopped = false;
    const stop = async () => {
      if (isStopped) return;
      isStopped = true;
      await made.stop();
      await disconnect(client);
      await kept.stop();
    };
    const change: Channels["change"] = async (heard, act) => {
      const told = once(client, heard);
      act();
      await told;
      await memberships.settled();
    };
    return { kept, posts: made, stop, change };
  };
  let running = await open();
  onTestFinished(() => running.stop());

  const guild = (name = "The newsroom") => local.world.guildNamed(name).id;
  const channel = (name: string) => {
    const found = local.world.channelNamed(name);
    if (!found) throw new Error(`no channel ${name}`);
    return found.id;
  };
  return {
    local,
    web,
    clock,
    guild,
    channel,
    posts: () => running.posts,
    kept: () => running.kept,
    logged: () => lines.join(""),
    follow: async ({ guild: name, ...wanted } = {}) => {
      const { store } = await running.kept.libraries.server(guild(name));
      const feed = { url: FEED, channel: channel("#news"), post: "summary", words: [], ...wanted } as const;
      await followFeed(store, feed, { limits: DEFAULT_LIMITS, now: clock.now });
      await running.kept.poller.poll(feed.url);
    },
    after: async minutes => {
      clock.now = new Date(clock.now.getTime() + minutes * MINUTE_MS);
      await running.kept.poller.tick();
      await running.posts.deliver();
    },
    read: name =>
      local.messages.list(channel(name), null).map(message => withNames(plainTextOf(message), local)),
    restart: async () => {
      await running.stop();
      running = await open();
    },
    stop: () => running.stop(),
    change: (heard, act) => running.change(heard, act),
  };
}

/** Mentions of members and channels by name, as Discord's client shows them. */
function withNames(text: string, { world }: LocalDiscord): string {
  return text
    .replace(/<@(\d+)>/g, (_, id: string) => `@${world.users.get(id)?.username ?? "unknown"}`)
    .replace(/<#(\d+)>/g, (_, id: string) => {
      const channel = world.channelById(id);
      return `#${channel && "name" in channel ? channel.name : "unknown"}`;
    });
}
