import { type Interaction, MessageFlags, SlashCommandBuilder } from "discord.js";
import { afterEach, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { PERMISSIONS } from "../../src/local/rules/permissions.ts";
import type { PageEvent, PageRequest } from "../../src/playground/protocol.ts";
import { type Playground, startPlayground } from "../../src/playground/start-playground.ts";
import { connectBot } from "./connect-bot.ts";
import { files } from "./page-files.ts";

const COMMANDS = [
  new SlashCommandBuilder()
    .setName("ask")
    .setIntegrationTypes(0, 1)
    .setDescription("Asks")
    .addStringOption(option =>
      option.setName("question").setDescription("What").setRequired(true).setAutocomplete(true),
    )
    .toJSON(),
  { name: "Check this", type: 3 },
  { name: "silent", description: "Never answers" },
  {
    name: "attach",
    description: "Takes a file",
    options: [{ type: 11, name: "file", description: "Which one", required: true }],
  },
  { name: "rule", description: "For managers", default_member_permissions: "32" },
];

const FILE = { name: "../../x\u0000<b>\u202Etxt.exe", type: "text/html; x\r\ny: z", base64: "AAAA" };

/** Valid and invalid shapes; none of them may end the process. */
const HOSTILE_REQUESTS: readonly unknown[] = [
  null,
  { kind: "sit", seat: { member: "__proto__", channelId: "__proto__" } },
  { kind: "sit", seat: { member: "owner", channelId: "1" } },
  { kind: "sit", seat: { member: "reader", channelId: null, locale: "__proto__" } },
  { kind: "say", content: " ", replyToId: null },
  { kind: "say", content: "x".repeat(3_000), replyToId: null },
  { kind: "say", content: "\u0000\ud800", replyToId: null },
  { kind: "say", content: "x", replyToId: "zzz" },
  { kind: "slash", command: "ask", options: { question: 1 } },
  { kind: "slash", command: "ask", options: { question: FILE } },
  { kind: "slash", command: "ask", options: { question: "x".repeat(7_000) } },
  { kind: "slash", command: "ask", options: JSON.parse('{"__proto__":"x","question":"y"}') },
  { kind: "slash", command: "constructor", options: {} },
  { kind: "slash", command: "attach", options: { file: FILE } },
  { kind: "slash", command: "attach", options: { file: { ...FILE, name: "" } } },
  { kind: "slash", command: "attach", options: { file: { ...FILE, base64: "no base64" } } },
  { kind: "slash", command: "attach", options: { file: { ...FILE, base64: "A".repeat(16 * 1024 * 1024) } } },
  { kind: "slash", command: "attach", options: { file: "a name" } },
  { kind: "autocomplete", request: 1, command: "ask", options: {}, focused: "nothing" },
  { kind: "autocomplete", request: 1, command: "ask", options: { question: FILE }, focused: "question" },
  { kind: "menu", command: "Check this", messageId: "x" },
  { kind: "menu", command: "ask", messageId: "1" },
  { kind: "press", messageId: "__proto__", customId: "x" },
  { kind: "select", messageId: "x", customId: "x", values: ["a"] },
  { kind: "submit", openerId: "x", values: { a: "b" } },
  { kind: "submit", openerId: "__proto__", values: { a: [FILE] } },
  { kind: "restart-bot", by: "nobody" },
];

const playgrounds: Playground[] = [];
const sockets: WebSocket[] = [];

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.close();
  await Promise.all(playgrounds.splice(0).map(playground => playground.stop()));
});

async function answer(interaction: Interaction, start: number): Promise<void> {
  if (interaction.isAutocomplete()) await interaction.respond([{ name: "Why?", value: "why" }]);
  else if (interaction.isButton()) await interaction.update(`pressed, start ${start}`);
  else if (interaction.isMessageContextMenuCommand()) {
    await interaction.reply({ content: "checked", flags: MessageFlags.Ephemeral });
  } else if (interaction.isChatInputCommand() && interaction.commandName === "ask") {
    const components = [{ type: 1, components: [{ type: 2, style: 1, label: "More", custom_id: "more" }] }];
    await interaction.reply({ content: interaction.options.getString("question", true), components });
  }
}

/** A playground with its own small bot. */
async function start() {
  let starts = 0;
  const lines: string[] = [];
  const failures: unknown[] = [];
  const playground = await startPlayground({
    files,
    port: 0,
    print: line => lines.push(line),
    failed: error => failures.push(error),
    connectTo: discord => {
      const start = ++starts;
      return connectBot(discord, COMMANDS, interaction => answer(interaction, start));
    },
  });
  playgrounds.push(playground);
  return { playground, lines, failures };
}

type Kind = PageEvent["kind"];
type EventOf<K extends Kind> = Extract<PageEvent, { kind: K }>;

/** An open page, without a browser. */
class OpenPage {
  readonly #socket: WebSocket;
  readonly #events: PageEvent[] = [];
  #wake: () => void = () => undefined;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    sockets.push(socket);
    socket.on("message", data => {
      this.#events.push(JSON.parse(String(data)));
      this.#wake();
    });
  }

  static async open({ url }: Playground, member = "reader"): Promise<OpenPage> {
    const socket = new WebSocket(`${url.replace("http", "ws")}/live`, { origin: url });
    const page = new OpenPage(socket);
    await new Promise(resolve => socket.once("open", resolve));
    page.send({ kind: "sit", seat: { member, channelId: null } });
    return page;
  }

  send(request: PageRequest): void {
    this.#socket.send(JSON.stringify(request));
  }

  sendRaw(text: string): void {
    this.#socket.send(text);
  }

  /** The next event of a kind; those of other kinds before it are skipped. */
  async next<K extends Kind>(kind: K): Promise<EventOf<K>> {
    for (;;) {
      const event = this.#events.shift();
      if (event === undefined) {
        await new Promise<void>(resolve => {
          this.#wake = resolve;
        });
      } else if (isKind(event, kind)) {
        return event;
      }
    }
  }

  /** The kinds of all received events not looked at yet. */
  get pending(): Kind[] {
    return this.#events.map(({ kind }) => kind);
  }
}

function isKind<K extends Kind>(event: PageEvent, kind: K): event is EventOf<K> {
  return event.kind === kind;
}

describe("startPlayground()", () => {
  it("says where the page is, and shows a member's servers, commands and messages", async () => {
    const { playground, lines } = await start();
    expect(lines).toEqual([expect.stringContaining(playground.url)]);
    const page = await OpenPage.open(playground);
    const seated = await page.next("seated");
    expect(seated.channels.map(({ name, guild }) => `${guild} ${name}`)).toEqual([
      "The newsroom news",
      "The newsroom general",
      "The newsroom archive",
      "The newsroom quote-checks",
      "The newsroom Did he say that?",
      "The book club lobby",
      "A server without the bot visiting",
      "null Verbatim",
      "null A group of friends",
    ]);
    expect(seated.commands.map(({ name }) => name)).toEqual(["ask", "Check this", "silent", "attach"]);
    expect(seated.commands[0]?.options).toEqual([
      expect.objectContaining({ name: "question", type: "text", isRequired: true, hasAutocomplete: true }),
    ]);
    expect([seated.member, seated.isBotReady, seated.messages.length]).toEqual(["reader", true, 1]);
  });

  it("sends a command, shows the reply, presses its button", async () => {
    const { playground } = await start();
    const page = await OpenPage.open(playground);
    page.send({ kind: "slash", command: "ask", options: { question: "why?" } });
    const { message } = await page.next("message");
    expect(message.content).toBe("why?");
    page.send({ kind: "press", messageId: message.id, customId: "more" });
    const updated = await page.next("message");
    expect([updated.message.content, updated.message.id]).toEqual(["pressed, start 1", message.id]);
  });

  it("offers choices while an option is typed", async () => {
    const { playground } = await start();
    const page = await OpenPage.open(playground);
    page.send({
      kind: "autocomplete",
      request: 7,
      command: "ask",
      options: { question: "w" },
      focused: "question",
    });
    expect(await page.next("choices")).toEqual({
      kind: "choices",
      request: 7,
      choices: [{ name: "Why?", value: "why" }],
    });
  });

  it("old buttons work after the bot was restarted, and the page hears of it", async () => {
    const { playground } = await start();
    const page = await OpenPage.open(playground);
    page.send({ kind: "slash", command: "ask", options: { question: "why?" } });
    const { message } = await page.next("message");
    page.send({ kind: "restart-bot" });
    const states = [await page.next("bot"), await page.next("bot"), await page.next("bot")];
    expect(states.map(({ state }) => state)).toEqual(["restarting", "away", "ready"]);
    page.send({ kind: "press", messageId: message.id, customId: "more" });
    expect((await page.next("message")).message.content).toBe("pressed, start 2");
  });

  it("shows an ephemeral reply to the one who asked, in this page and after a reload", async () => {
    const { playground } = await start();
    const [page, other] = [await OpenPage.open(playground), await OpenPage.open(playground, "other")];
    const [posted] = (await page.next("seated")).messages;
    await other.next("seated");
    page.send({ kind: "menu", command: "Check this", messageId: posted?.id ?? "" });
    expect((await page.next("message")).message.content).toBe("checked");
    await page.next("answered");
    expect(other.pending).toEqual([]);
    const reloaded = await (await OpenPage.open(playground)).next("seated");
    expect(reloaded.messages.map(({ content }) => content)).toContain("checked");
  });

  it("says when the bot does not answer", async () => {
    const { playground } = await start();
    const page = await OpenPage.open(playground);
    page.send({ kind: "slash", command: "silent", options: {} });
    expect(await page.next("unanswered")).toMatchObject({ messageId: null });
  });

  it.each<[string, PageRequest, string]>([
    ["an unknown command", { kind: "slash", command: "nope", options: {} }, '"nope" is not offered'],
    ["a missing option", { kind: "slash", command: "ask", options: {} }, 'needs the option "question"'],
    ["a command for managers", { kind: "slash", command: "rule", options: {} }, '"rule" is not offered'],
    ["an unknown message", { kind: "press", messageId: "1", customId: "x" }, "is not there"],
  ])("refuses %s", async (_name, request, reason) => {
    const { playground } = await start();
    const page = await OpenPage.open(playground);
    page.send(request);
    expect((await page.next("refused")).reason).toContain(reason);
  });

  it.each(["{", '{"kind":"shut-down"}', '{"kind":"say"}', "[]"])("refuses %s", async text => {
    const { playground } = await start();
    const page = await OpenPage.open(playground);
    page.sendRaw(text);
    expect((await page.next("refused")).reason).toContain("something unknown");
  });

  it("survives anything that a page sends, and continues answering it", { timeout: 30_000 }, async () => {
    const { playground, failures } = await start();
    const page = await OpenPage.open(playground);
    await page.next("seated");
    for (const hostile of HOSTILE_REQUESTS) {
      page.sendRaw(JSON.stringify(hostile));
      page.send({ kind: "trace", isOn: false });
      page.send({ kind: "sit", seat: { member: "reader", channelId: null } });
      await page.next("seated");
    }
    expect(failures).toEqual([]);
    page.send({ kind: "slash", command: "ask", options: { question: "still there?" } });
    await expect.poll(async () => (await page.next("message")).message.content).toBe("still there?");
  });

  it("offers a manager what only managers may use", async () => {
    const { playground } = await start();
    const manager = await OpenPage.open(playground, "manager");
    expect((await manager.next("seated")).commands.map(({ name }) => name)).toContain("rule");
  });

  it("offers who has the app for themselves its commands where the bot isn't, and others none", async () => {
    const { playground } = await start();
    const page = await OpenPage.open(playground);
    const { channels } = await page.next("seated");
    const offered = async (member: string, place: string) => {
      const channelId = channels.find(({ name }) => name === place)?.id ?? "";
      page.send({ kind: "sit", seat: { member, channelId } });
      const { commands, people } = await page.next("seated");
      return { commands: commands.map(({ name }) => name), people: people.map(({ name }) => name) };
    };
    expect(await offered("reader", "A group of friends")).toEqual({
      commands: ["ask"],
      people: ["reader", "other"],
    });
    expect((await offered("reader", "visiting")).commands).toEqual(["ask"]);
    expect((await offered("other", "visiting")).commands).toEqual([]);
  });

  it("who changes the member keeps the channel, and direct messages are always one's own", async () => {
    const { playground } = await start();
    const page = await OpenPage.open(playground);
    const { channels } = await page.next("seated");
    const idOf = (wanted: string) => channels.find(({ name }) => name === wanted)?.id ?? "";
    const sit = async (member: string, channelId: string) => {
      page.send({ kind: "sit", seat: { member, channelId } });
      const seated = await page.next("seated");
      return seated.channels.find(({ id }) => id === seated.channelId);
    };
    expect(await sit("stranger", idOf("general"))).toMatchObject({ name: "general", canWrite: false });
    expect(await sit("manager", idOf("lobby"))).toMatchObject({ name: "lobby", guild: "The book club" });
    // The other one is not in that server.
    expect(await sit("other", idOf("lobby"))).toMatchObject({ name: "news" });
    const own = await sit("other", idOf("Verbatim"));
    expect(own).toMatchObject({ name: "Verbatim", guild: null });
    expect(own?.id).not.toBe(idOf("Verbatim"));
  });

  it("follows the servers: new channels and threads, and who may write there", async () => {
    const { playground } = await start();
    const { admin } = playground.local;
    const page = await OpenPage.open(playground);
    await page.next("seated");
    admin.createChannel("The newsroom", "sports");
    expect((await page.next("seated")).channels.map(({ name }) => name)).toContain("sports");
    admin.createThread("#news", "Monday");
    expect((await page.next("seated")).channels.slice(0, 2).map(({ name }) => name)).toEqual([
      "news",
      "Monday",
    ]);
    admin.overwrite("#news", "@everyone", { deny: PERMISSIONS.sendMessages });
    const { channels } = await page.next("seated");
    expect(channels.find(({ name }) => name === "news")?.canWrite).toBe(false);
    admin.overwrite("#news", "@everyone", { deny: PERMISSIONS.viewChannel });
    expect((await page.next("seated")).channels.map(({ name }) => name)).not.toContain("news");
  });

  it("a stranger may not write, but may use commands", async () => {
    const { playground } = await start();
    const page = await OpenPage.open(playground, "stranger");
    page.send({ kind: "say", content: "hello", replyToId: null });
    expect((await page.next("refused")).reason).toBe("stranger may not write here");
    page.send({ kind: "slash", command: "ask", options: { question: "who?" } });
    expect((await page.next("message")).message.content).toBe("who?");
  });
});
