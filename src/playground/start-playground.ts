import { randomBytes } from "node:crypto";
import type { WebSocket } from "ws";
import { LocalDiscord } from "../local/local-discord.ts";
import { addForum } from "./add-forum.ts";
import { EXAMPLE_MESSAGE } from "./examples.ts";
import type { PageFiles } from "./page-files.ts";
import { servePage } from "./page-server.ts";
import { addPlacesWithoutBot } from "./places-without-bot.ts";
import type { PageEvent } from "./protocol.ts";
import { ReadingRoom } from "./reading-room.ts";
import { type ConnectedBot, RestartableBot } from "./restartable-bot.ts";
import { seatPage } from "./seat-page.ts";
import type { ArticleShelf } from "./shelf.ts";

export interface PlaygroundOptions {
  readonly files: PageFiles;
  /** Port of the page; 0 for any free one. */
  readonly port: number;
  readonly host?: string;
  /** Connects the bot to the local Discord, at start and at every restart. */
  readonly connectTo: (discord: {
    readonly apiUrl: string;
    readonly token: string;
    readonly guildId: null;
  }) => Promise<ConnectedBot>;
  /**
   * Opens the library that the bot answers from, once the page is served at these `host:port`s and before the bot
   * connects.
   * Without it the page knows no articles.
   */
  readonly openShelf?: (hosts: readonly string[]) => Promise<ArticleShelf>;
  /** Receives the line with the page's address. */
  readonly print?: (line: string) => void;
  readonly botName?: string;
  /** Receives unexpected errors in a page's request. */
  readonly failed?: (error: unknown) => void;
}

export interface Playground {
  readonly url: string;
  readonly local: LocalDiscord;
  restartBot(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts a local Discord, connects the bot to it and serves the page.
 *
 * @throws {OperatorError} if the port is taken; otherwise what `connectTo` throws
 */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  const { files, port, host = "127.0.0.1", connectTo, botName = "Verbatim" } = options;
  const { openShelf, print = () => undefined, failed = () => undefined } = options;
  // A token that no other page on this machine can guess.
  const token = randomBytes(24).toString("base64url");
  const local = await LocalDiscord.start({ botName, token, hasStableIds: true });
  addPlacesWithoutBot(local);
  addForum(local);
  const pages = new Set<(event: PageEvent) => void>();
  const bot = new RestartableBot(
    () => connectTo({ apiUrl: local.url, token, guildId: null }),
    () => {
      for (const send of pages) send({ kind: "bot", state: "restarting" });
    },
  );
  let room: ReadingRoom | null = null;
  const onOpen = (socket: WebSocket): void =>
    seatPage(socket, {
      local,
      pages,
      shelfOf: async guildId => (await room?.shelfOf(guildId)) ?? null,
      publishNext: async () => (await room?.publishNext()) ?? null,
      postDigest: async () => {
        await room?.gatherDigest();
        await bot.deliverPosts();
      },
      restartBot: () => bot.restart(),
      failed,
    });

  // The page first: a taken port is reported before the bot has begun to work.
  const page = await servePage({
    files,
    host,
    port,
    onOpen,
    attachment: id => local.attachment(id),
    reading: async (path, base) => room?.read(path, base),
  }).catch(async (error: unknown) => {
    await local.stop();
    throw error;
  });
  const stop = async () => {
    await page.stop();
    await bot.stop();
    await local.stop();
  };
  try {
    const shelf = await openShelf?.(page.hosts);
    if (shelf) room = await ReadingRoom.open({ local, shelf, hosts: page.hosts });
    await bot.start();
    sayExample(local);
    print(`No DISCORD_TOKEN: the bot runs in its own local Discord. Try it on ${page.url}`);
    return { url: page.url, local, restartBot: () => bot.restart(), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** So that there is a message with quotations to try the menus on. */
function sayExample({ world, actions }: LocalDiscord): void {
  const news = world.channelNamed("news");
  const { id: userId } = world.userNamed("other");
  if (news) actions.say({ userId, channel: news }, EXAMPLE_MESSAGE);
}
