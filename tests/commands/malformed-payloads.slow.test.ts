import { EmbedType } from "discord.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { LocalDiscord } from "../../src/local/local-discord.ts";
import type { Reply } from "../../src/local/member/actor.ts";
import type { MemberInChannel } from "../../src/local/member/member-in-channel.ts";
import type { Violation } from "../../src/local/world/events.ts";
import { damages } from "./malformed.ts";
import { type KeepingBot, startKeepingBot } from "./start-bot.ts";

/** How long to wait for an answer, or a log line that says why there is none, on a busy machine. */
const PATIENCE_MS = 15_000;

const OFTEN = { member: { times: 1e6, withinMs: 1_000 }, server: { times: 1e6, withinMs: 1_000 } };

const QUOTE = { quote: "the missiles will speak for themselves" };

/** What every interaction has. */
const PLACE = [
  "id",
  "application_id",
  "type",
  "token",
  "guild_id",
  "channel",
  "channel.id",
  "channel.type",
  "member",
  "member.user",
  "member.user.id",
  "member.user.username",
  "member.permissions",
  "member.roles",
  "app_permissions",
  "entitlements",
  "authorizing_integration_owners",
  "data",
];

const MESSAGE = [
  "id",
  "channel_id",
  "type",
  "content",
  "author",
  "author.id",
  "author.username",
  "embeds",
  "attachments",
  "components",
  "mentions",
  "flags",
];

const inside = (place: string, paths: readonly string[]) => paths.map(path => `${place}.${path}`);

/** When broken like this, a message isn't for the bot: a notice from Discord, or words without a mention. */
const NOT_FOR_THE_BOT: ReadonlySet<string> = new Set(["type, a number", "content, a text"]);

/** If a payload has a wrong token or type, the bot can't know how to answer: its attempt is refused. */
function isRefusedTry({ where, problem }: Violation): boolean {
  const isAnswer = where === "POST /interactions/:interaction/:token/callback";
  return isAnswer && /"code":10062|"BASE_TYPE_CHOICES"/.test(problem);
}

/** A real action by a member whose event is broken on its way to the bot. */
interface Kind {
  readonly event: "INTERACTION_CREATE" | "MESSAGE_CREATE";
  readonly paths: readonly string[];
  /** What must exist before: the message that it is done to, or the interaction that opened a form. */
  readonly before?: (local: LocalDiscord) => Promise<string>;
  readonly act: (local: LocalDiscord, who: MemberInChannel, before: string) => void;
}

const KINDS: Readonly<Record<string, Kind>> = {
  "a slash command": {
    event: "INTERACTION_CREATE",
    paths: [
      ...PLACE,
      ...inside("data", ["id", "name", "type", "options", "options.0"]),
      ...inside("data.options.0", ["name", "type", "value"]),
    ],
    act: (local, who) => void local.actions.slash(who, "/who-said", QUOTE),
  },
  "a file": {
    event: "INTERACTION_CREATE",
    paths: [
      ...inside("data", ["options.0.name", "options.0.options", "options.0.options.0.options"]),
      ...inside("data.options.0.options.0.options.0", ["name", "type", "value"]),
      ...inside("data.resolved", ["attachments", "attachments.*"]),
      ...inside("data.resolved.attachments.*", ["id", "filename", "url", "size"]),
    ],
    act: (local, who) =>
      void local.actions.slash(who, "/library add file", { file: { name: "a.txt", content: "Words." } }),
  },
  "a completion": {
    event: "INTERACTION_CREATE",
    paths: ["type", "member", ...inside("data", ["name", "options", "options.0.value", "options.0.focused"])],
    act: (local, who) => void local.actions.autocomplete(who, "/quotes", { speaker: "star" }, "speaker"),
  },
  "a menu on somebody's message": {
    event: "INTERACTION_CREATE",
    paths: [
      ...inside("data", ["name", "type", "target_id", "resolved", "resolved.messages"]),
      ...inside("data.resolved.messages.*", [
        ...MESSAGE,
        ...inside("embeds.0", ["title", "description", "fields", "fields.0.value"]),
      ]),
    ],
    before: async local => {
      const { world, messages } = local;
      const channel = world.channelNamed("news");
      if (!channel) throw new Error("no #news");
      const fields = [{ name: "Quote", value: QUOTE.quote, inline: false }];
      const embed = { type: EmbedType.Rich, title: "Said", description: "He said:", fields };
      const setting = { channel, author: world.userNamed("other") };
      const message = messages.create({ body: { content: `“${QUOTE.quote}”` }, files: [] }, setting);
      Object.assign(message, { embeds: [embed] });
      return message.id;
    },
    act: (local, who, id) => void local.actions.menu(who, "Check this quote", id),
  },
  "a menu on the bot's own reply": {
    event: "INTERACTION_CREATE",
    paths: inside("data.resolved.messages.*", [
      "author",
      "components",
      ...inside("components.0", ["type", "components", "components.0", "components.0.content"]),
    ]),
    before: async local => (await checked(local)).id,
    act: (local, who, id) => void local.actions.menu(who, "Check this quote", id),
  },
  "a button": {
    event: "INTERACTION_CREATE",
    paths: [
      "member",
      "message",
      ...inside("data", ["custom_id", "component_type"]),
      ...inside("message", [
        ...MESSAGE,
        ...inside("components.0", ["type", "components", "components.0.content"]),
        "interaction_metadata",
        "interaction_metadata.user",
      ]),
    ],
    before: async local => (await checked(local)).id,
    act: (local, who, id) => {
      const button = local.messages.get(id)?.components ?? [];
      const customId = /"custom_id":"(v1:context:[^"]+)"/.exec(JSON.stringify(button))?.[1];
      local.actions.press(who, id, customId ?? "none");
    },
  },
  "a form": {
    event: "INTERACTION_CREATE",
    paths: [
      "member",
      ...inside("data", ["custom_id", "components", "components.0", "components.0.component"]),
      ...inside("data.components.0.component", ["type", "custom_id", "value"]),
      ...inside("data.components.4.component", ["type", "custom_id", "value"]),
    ],
    before: local => openedForm(local),
    act: (local, who, opener) => void local.actions.submit(who, opener, { title: "T", text: "Words." }),
  },
  "a mention": {
    event: "MESSAGE_CREATE",
    paths: [...MESSAGE, "guild_id", "member", "member.roles", "mentions.0", "mentions.0.id", "timestamp"],
    act: (local, who) => void local.actions.say(who, `@bot who said ${QUOTE.quote}?`),
  },
};

async function checked(local: LocalDiscord): Promise<Reply> {
  return local.member("manager").slash("/who-said", QUOTE);
}

async function openedForm(local: LocalDiscord): Promise<string> {
  const opened = new Promise<string>(resolve => {
    const stop = local.events.on(event => {
      if (event.kind !== "interaction-answered" || event.answer.kind !== "modal") return;
      stop();
      resolve(event.interactionId);
    });
  });
  await local.member("manager").slashForm("/library add text");
  return opened;
}

const rejected: unknown[] = [];
const note = (error: unknown) => void rejected.push(error);

beforeEach(() => {
  rejected.length = 0;
  process.on("unhandledRejection", note);
});

afterEach(() => void process.off("unhandledRejection", note));

/** Resolves when the bot has answered, or has logged what happened to the event. */
async function isSettled({ local, logged }: KeepingBot, act: () => void): Promise<boolean> {
  const before = logged().length;
  let isAnswered = false;
  const stop = local.events.on(event => {
    const isPosted = event.kind === "message-created" && event.message.author.id === local.world.bot.id;
    isAnswered ||= event.kind === "interaction-answered" || isPosted;
  });
  const tooLate = performance.now() + PATIENCE_MS;
  act();
  const isDone = () => isAnswered || logged().length > before;
  while (!isDone() && performance.now() < tooLate) await new Promise(resolve => setTimeout(resolve, 2));
  stop();
  return isDone();
}

describe("a payload that Discord never sends", () => {
  it.each(Object.entries(KINDS))(
    "ends in an answer or in the one catch: %s",
    { timeout: 120_000 },
    async (_, kind) => {
      const bot = await startKeepingBot({ rates: { questions: OFTEN, presses: OFTEN, adding: OFTEN } });
      const { local } = bot;
      const channel = local.world.channelNamed("news");
      if (!channel) throw new Error("no #news");
      const who = { userId: local.world.userNamed("manager").id, channel };
      const left: string[] = [];
      const before = (await kind.before?.(local)) ?? "";
      for (const damage of damages(kind.paths)) {
        local.faults.garble(kind.event, damage.garble);
        const act = () => kind.act(local, who, before);
        if (kind.event === "MESSAGE_CREATE" && NOT_FOR_THE_BOT.has(damage.name)) act();
        else if (!(await isSettled(bot, act))) left.push(damage.name);
        await new Promise(resolve => setImmediate(resolve));
        left.push(...rejected.splice(0).map(error => `${damage.name}: ${String(error)}`));
      }
      expect(left).toEqual([]);
      expect((await local.member("reader").slash("/help")).text()).not.toBe("");
      await bot.stop();
      expect(local.violations.splice(0).filter(violation => !isRefusedTry(violation))).toEqual([]);
    },
  );

  it.each([
    ["GUILD_CREATE", null],
    ["GUILD_CREATE", { id: "1", channels: 7 }],
    ["GUILD_UPDATE", { id: null }],
    ["GUILD_DELETE", 7],
    ["GUILD_ROLE_CREATE", {}],
    ["CHANNEL_CREATE", null],
    ["CHANNEL_UPDATE", { id: "1", type: "x" }],
    ["THREAD_CREATE", { type: 11 }],
    ["MESSAGE_UPDATE", null],
    ["MESSAGE_DELETE_BULK", { ids: 7 }],
    ["USER_UPDATE", null],
    ["NO_SUCH_EVENT", null],
  ])("stops nothing where it is of an event that is only kept in mind: %s %j", async (event, data) => {
    const { local } = await startKeepingBot();
    local.gateway.dispatch({ event, guildId: null, intents: 0, data: () => data });
    expect((await local.member("reader").slash("/help")).text()).not.toBe("");
    expect(rejected).toEqual([]);
    // The local Discord was meant to send this.
    local.violations.splice(0);
  });
});
