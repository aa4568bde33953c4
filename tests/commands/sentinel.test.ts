import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type APIMessage, EmbedType } from "discord.js";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { commands } from "../../commands/all.ts";
import type { Command } from "../../src/discord/answering/command.ts";
import type { Reply } from "../../src/discord/message/reply.ts";
import { FetchError } from "../../src/library/fetch/fetch-error.ts";
import type { LocalDiscord } from "../../src/local/local-discord.ts";
import type { LocalFile } from "../../src/local/member/actor.ts";
import { startKeepingBot, startTestBot } from "./start-bot.ts";

const SENTINEL = "zanzibarquokka umbrellafish";

/** What the process itself wrote, besides its log. */
let written = "";

beforeEach(() => {
  written = "";
  const keep = (chunk: unknown) => {
    written += String(chunk);
    return true;
  };
  vi.spyOn(process.stdout, "write").mockImplementation(keep);
  vi.spyOn(process.stderr, "write").mockImplementation(keep);
});

afterEach(() => vi.restoreAllMocks());

describe("what a member typed", () => {
  it("is in no log and no file, whatever is done with it", async () => {
    const { local, logged } = await startTestBot();
    const before = await filesThat(holdSentinel);
    const reader = local.member("reader");
    const asked = await reader.slash("/ask", { question: `where is ${SENTINEL} the missiles` });
    await reader.slash("/who-said", { quote: SENTINEL, speaker: SENTINEL });
    await reader.slash("/quotes", { speaker: SENTINEL, about: SENTINEL });
    await reader.slash("/latest", { about: SENTINEL });
    await reader.slash("/timeline", { about: SENTINEL, speaker: SENTINEL });
    await reader.slash("/compare", { speaker: SENTINEL, other: SENTINEL, about: SENTINEL });
    await reader.slash("/articles", { search: SENTINEL });
    await reader.slash("/speakers", { search: SENTINEL });
    await reader.slash("/summary", { article: SENTINEL });
    await reader.slash("/quotes", { since: SENTINEL });
    await reader.autocomplete("/quotes", { about: SENTINEL });
    const message = await local.member("other").say(`“${SENTINEL}” said nobody`);
    await reader.menu("Check this quote", message);
    await reader.menu("Find in articles", message);
    for (const { label, url } of asked.buttons()) if (url === null) await reader.press(asked, label);
    expect(logged()).toContain('"command":"ask"');
    expectNothingOf(logged());
    expect(await filesThat(holdSentinel)).toEqual(before);
  });

  it("stays out of the log when a handler throws it", async () => {
    const { local, logged } = await startTestBot({ commands: commands.map(throwing) });
    const reader = local.member("reader");
    const replies = [
      await reader.slash("/ask", { question: SENTINEL }),
      await reader.slash("/who-said", { quote: SENTINEL }),
      await reader.menu("Check this quote", await reader.say(SENTINEL)),
      await reader.menu("Check this quote", forwarding(local, await reader.say("look"))),
    ];
    for (const reply of replies) {
      expect(reply.isEphemeral).toBe(true);
      const id = /^Something went wrong on our side. It has been noted as (\w{4});/.exec(reply.text())?.[1];
      expect(logged()).toContain(`"errorId":"${id}"`);
    }
    expect(await reader.autocomplete("/ask", { question: "x", article: SENTINEL })).toEqual([]);
    expect(logged()).toContain("sentinel.test.ts");
    expectNothingOf(logged());
  });

  it("stays out of the log when Discord refuses a reply that shows it", async () => {
    const { local, logged } = await startTestBot({ commands: commands.map(withBadLink) });
    const reply = await local.member("reader").slash("/ask", { question: SENTINEL });
    expect(reply.text()).toMatch(/^Something went wrong on our side/);
    expect(logged()).toContain('"code":50035');
    expectNothingOf(logged());
    local.violations.length = 0;
  });
});

describe("what a manager typed", () => {
  const WORD = "zanzibarquokka";
  const LINK = `https://${WORD}.example/umbrellafish`;
  const FORM = {
    Title: SENTINEL,
    Author: SENTINEL,
    "Published on": WORD,
    "Link (shown as claimed, not checked)": LINK,
  };
  const FILE: LocalFile = { name: `${WORD}.txt`, content: `Umbrellafish. “${SENTINEL},” said Ada Quill.` };
  const fetch = async (url: string) => {
    throw new FetchError("unreachable", { cause: new Error(`getaddrinfo ENOTFOUND ${url}`) });
  };

  it("is in no log, whatever is added, listed, blocked or followed", async () => {
    const { local, logged, restart } = await startKeepingBot({ fetch });
    const manager = local.member("manager");
    await manager.slash("/library add file", { file: FILE });
    await manager.slash("/library add file", { file: { ...FILE, name: `${WORD}.pdf` } });
    await manager.slash("/library add link", { link: LINK });
    await manager.slash("/library add link", { link: SENTINEL });
    const form = await manager.slashForm("/library add text");
    const added = await form.submit({ ...FORM, "Text, with a blank line between paragraphs": SENTINEL });
    await manager.slash("/library list", { search: SENTINEL });
    await manager.slash("/library show", { article: SENTINEL });
    await manager.autocomplete("/library show", { article: WORD });
    await manager.slash("/library block domain", { domain: `${WORD}.example` });
    await manager.slash("/library feed add", { link: LINK, words: SENTINEL });
    await manager.slash("/library status");
    for (const { label, url } of added.buttons()) {
      if (url === null && !["Add another part", "Change details"].includes(label)) {
        await manager.press(added, label).catch(() => {});
      }
    }
    await restart();
    expect(logged()).toContain('"command":"library add file","options":["file"]');
    expect(logged()).toContain('"form":"library-text"');
    expectNothingOf(logged());
  });

  it("stays out of the log when a handler throws it", async () => {
    const { local, logged } = await startKeepingBot({ commands: commands.map(throwing) });
    const manager = local.member("manager");
    const replies = [
      await manager.slash("/library add file", { file: FILE }),
      await manager.slash("/library add link", { link: LINK }),
      await manager.slash("/library feed add", { link: LINK, words: SENTINEL }),
    ];
    for (const reply of replies) expect(reply.text()).toMatch(/^Something went wrong on our side/);
    expect(logged()).toContain('"command":"library feed add","options":["link","words"]');
    expectNothingOf(logged());
  });

  it("stays out of the log when the handler of a form throws it", async () => {
    const { local, logged } = await startKeepingBot({ commands: commands.map(throwingAtForms) });
    const form = await local.member("manager").slashForm("/library add text");
    const reply = await form.submit({ ...FORM, "Text, with a blank line between paragraphs": SENTINEL });
    expect(reply.text()).toMatch(/^Something went wrong on our side/);
    expect(logged()).toContain('"form":"library-text"');
    expectNothingOf(logged());
  });
});

function expectNothingOf(logged: string): void {
  for (const word of SENTINEL.split(" ")) {
    expect(logged).not.toContain(word);
    expect(written).not.toContain(word);
  }
}

// A message that a member forwarded, with the words in a field of an embed; of the reference's types
// Discord's document names 0 only.
function forwarding(local: LocalDiscord, message: APIMessage): APIMessage {
  const { content: _, ...kept } = message;
  const embeds = [{ type: EmbedType.Rich, fields: [{ name: "field", value: SENTINEL, inline: false }] }];
  const snapshot = { ...kept, content: "", embeds };
  return Object.assign(local.messages.get(message.id) ?? message, {
    message_reference: { type: 0, channel_id: message.channel_id, message_id: message.id },
    message_snapshots: [{ message: snapshot }],
  });
}

// A handler at its worst: what was typed is in the message, the cause and a field of the error.
const fail = (): never => {
  throw Object.assign(new Error(`can't answer "${SENTINEL}"`, { cause: new Error(SENTINEL) }), {
    question: SENTINEL,
  });
};

function throwingAtForms(command: Command): Command {
  return command.kind === "slash" && command.submit ? { ...command, submit: async () => fail() } : command;
}

function throwing(command: Command): Command {
  return command.kind === "slash"
    ? { ...command, execute: async () => fail(), autocomplete: fail }
    : { ...command, execute: async () => fail() };
}

// A link that Discord refuses, with the whole request in the error.
function withBadLink(command: Command): Command {
  if (command.kind !== "slash") return command;
  const button = { kind: "link", label: SENTINEL, url: `gopher://${SENTINEL}` } as const;
  return {
    ...command,
    execute: async (): Promise<Reply> => ({
      tone: "neutral",
      blocks: [{ kind: "buttons", buttons: [button] }],
    }),
  };
}

// The places in the project that a run could write to.
async function filesThat(hold: (path: string) => Promise<boolean>): Promise<string[]> {
  const entries = await readdir(".", { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries
    .filter(entry => entry.isFile() && !/(^|\/)(node_modules|\.git|tests)(\/|$)/.test(entry.parentPath))
    .map(entry => join(entry.parentPath, entry.name));
  const held = await Promise.all(paths.map(hold));
  return paths.filter((_, index) => held[index]);
}

async function holdSentinel(path: string): Promise<boolean> {
  const content = await readFile(path, "utf8").catch(() => "");
  return SENTINEL.split(" ").some(word => content.includes(word));
}
