import { createSafeFetch } from "../../src/library/fetch/safe-fetch.ts";
import type { LocalDiscord } from "../../src/local/local-discord.ts";
import type { Actor, FormValues, Reply } from "../../src/local/member/actor.ts";
import { plainTextOf } from "../../src/local/member/plain-text.ts";
import { ReplyHandle } from "../../src/local/member/reply-handle.ts";
import { type Answers, type HostileServer, hostileServer } from "../library/hostile-server.ts";
import { type KeepingBot, type KeepingBotOptions, startKeepingBot } from "./start-bot.ts";

// All texts here are invented.

/** Two paragraphs, one quotation. */
export const TRAM =
  "The tram will run on Sundays.\n\nMayor Ida Quill said: “We begin in the spring, not before.”";

export interface LibraryBot extends KeepingBot {
  readonly manager: Actor;
  readonly reader: Actor;
  /** The only site there is. */
  readonly site: HostileServer;
}

/** A bot that keeps libraries, and a site on loopback that links and feeds may lead to. */
export async function startLibraryBot(
  answers: Answers = {},
  options: KeepingBotOptions = {},
): Promise<LibraryBot> {
  const site = await hostileServer(answers);
  const bot = await startKeepingBot({ fetch: createSafeFetch({ allowed: () => [site.host] }), ...options });
  return { ...bot, site, manager: bot.local.member("manager"), reader: bot.local.member("reader") };
}

export function file(name: string, content: string | Uint8Array = TRAM) {
  return { name, content };
}

/** Adds a text as an uploaded file. */
export function upload(
  manager: Actor,
  content: string | Uint8Array = TRAM,
  name = "tram.txt",
): Promise<Reply> {
  return manager.slash("/library add file", { file: file(name, content) });
}

/** Changes the settings of a channel or a role in its form. */
export async function setRule(
  manager: Actor,
  option: "channel" | "role",
  name: string,
  values: FormValues,
): Promise<Reply> {
  const form = await manager.slashForm("/library settings", { [option]: name });
  return form.submit(values);
}

/** Everything that a member sees in a channel, each message as a person reads it. */
export function seenIn(local: LocalDiscord, channelName: string): string[] {
  const channel = local.world.channelNamed(channelName);
  return channel ? local.messages.list(channel.id, null).map(plainTextOf) : [];
}

/** Presses a button on a private message of this member's, as if the bot had put it there. */
export function pressAnyway(
  local: LocalDiscord,
  member: string,
  channelName: string,
  customId: string,
): Promise<Reply> {
  const { world, messages, events } = local;
  const channel = world.channelNamed(channelName);
  if (!channel) throw new Error(`no channel ${channelName}`);
  const { id } = messages.create(
    {
      body: {
        flags: 1 << 15,
        components: [{ type: 1, components: [{ type: 2, style: 2, label: "Press", custom_id: customId }] }],
      },
      files: [],
    },
    { channel, author: world.bot, visibleTo: world.userNamed(member).id, extra: { flags: 1 << 6 } },
  );
  const reply = new ReplyHandle(id, messages, events, 10_000);
  return local.member(member).in(channelName).press(reply, "Press");
}

/** A button's custom id. */
export function idOf(reply: Reply, label: string): string {
  const id = reply.buttons().find(button => button.label === label)?.customId;
  if (!id) throw new Error(`no button "${label}" in: ${reply.text()}`);
  return id;
}
