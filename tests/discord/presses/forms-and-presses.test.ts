import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  BaseInteraction,
  ComponentType,
  InteractionContextType,
  TextInputStyle,
} from "discord.js";
import { describe, expect, it, onTestFinished } from "vitest";
import type { SlashCommand } from "../../../src/discord/answering/command.ts";
import { writeCustomId } from "../../../src/discord/custom-ids/custom-id.ts";
import { plain } from "../../../src/discord/message/markdown.ts";
import type { Pace } from "../../../src/discord/message/pace.ts";
import { type Block, type Form, type Reply, text } from "../../../src/discord/message/reply.ts";
import { UserError } from "../../../src/errors.ts";
import { AnalystClosedError, inlineAnalyst } from "../../../src/library/analysis/analyst.ts";
import { startKeepingBot, startTestBot } from "../../commands/start-bot.ts";
import { ManualClock } from "../../local/manual-clock.ts";

const ACTION = { action: "library-text" } as const;

const FORM: Form = {
  modal: {
    custom_id: writeCustomId(ACTION),
    title: "A text",
    components: [
      {
        type: ComponentType.Label,
        label: "Text",
        component: { type: ComponentType.TextInput, custom_id: "text", style: TextInputStyle.Paragraph },
      },
    ],
  },
};

const says = (words: string, ...blocks: readonly Block[]): Reply => ({
  tone: "neutral",
  blocks: [text(plain(words)), ...blocks],
});

const BUTTON: Block = {
  kind: "buttons",
  buttons: [{ kind: "press", label: "Another part", customId: writeCustomId(ACTION) }],
};

const wait = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms));

/** A separate `/library`, so that only the edge is tested. */
const managing = {
  kind: "slash",
  visibility: "private",
  isForManagers: true,
  data: {
    type: ApplicationCommandType.ChatInput,
    name: "library",
    description: "Manage",
    contexts: [InteractionContextType.Guild],
    // Left open here: the router must check itself.
    default_member_permissions: null,
    options: [
      {
        type: ApplicationCommandOptionType.SubcommandGroup,
        name: "add",
        description: "Add",
        options: [
          {
            type: ApplicationCommandOptionType.Subcommand,
            name: "text",
            description: "A text",
            options: [
              {
                type: ApplicationCommandOptionType.String,
                name: "title",
                description: "Its title",
                autocomplete: true,
              },
              { type: ApplicationCommandOptionType.Attachment, name: "file", description: "A file" },
            ],
          },
        ],
      },
    ],
  },
  execute: async () => FORM,
  submit: async (interaction, { server }, press) => {
    server?.countAddition();
    return says(`${press.action}: ${interaction.fields.getTextInputValue("text")}`, BUTTON);
  },
  press: async () => FORM,
  autocomplete: () => [{ name: "Secret", value: "secret" }],
} as const satisfies SlashCommand;

/** A hundred times, and ten times, as fast as for members; anything slow here takes longer than that. */
const PACE: Pace = { deferAfterMs: 15, progressEveryMs: 300 };
const LONG_MS = 40;

const start = (command: SlashCommand = managing) => startKeepingBot({ commands: [command], pace: PACE });

describe("a form", () => {
  it("is opened by a command and by a button, and answered like them", async () => {
    const { local, logged } = await start();
    const manager = local.member("manager");
    const reply = await (await manager.slashForm("/library add text")).submit({ Text: "It rained." });
    expect(reply.isEphemeral).toBe(true);
    expect(reply.text()).toBe("library-text: It rained.\n[Another part]");
    const changed = await (await manager.pressForm(reply, "Another part")).submit({ Text: "It snowed." });
    expect(changed.id).toBe(reply.id);
    expect(reply.text()).toBe("library-text: It snowed.\n[Another part]");
    expect(logged()).toContain('"form":"library-text"');
    expect(logged()).toContain('"press":"library-text"');
  });

  it("may take its time: Discord hears that an answer will come", async () => {
    const { local } = await start({
      ...managing,
      submit: async (...given) => {
        await wait(LONG_MS);
        return managing.submit(...given);
      },
    });
    const manager = local.member("manager");
    const reply = await (await manager.slashForm("/library add text")).submit({ Text: "One." });
    expect([reply.isEphemeral, reply.text()]).toEqual([true, "library-text: One.\n[Another part]"]);
    await (await manager.pressForm(reply, "Another part")).submit({ Text: "Two." });
    await expect.poll(() => reply.text()).toBe("library-text: Two.\n[Another part]");
  });

  it("that comes too late is asked for again", async () => {
    const { local } = await start({
      ...managing,
      execute: async () => {
        await wait(LONG_MS);
        return FORM;
      },
    });
    const reply = await local.member("manager").slash("/library add text");
    expect([reply.isEphemeral, reply.text()]).toEqual([true, "That took too long. Please try again."]);
  });

  it("of a command that is gone is said to have expired", async () => {
    const { submit: _, press: __, ...without } = managing;
    const { local, logged } = await start(without);
    const form = await local.member("manager").slashForm("/library add text");
    expect((await form.submit({ Text: "x" })).text()).toMatch(/^This has expired/);
    expect(logged()).toContain('"code":"expired"');
  });

  it("counts as an addition where it adds", async () => {
    const { local } = await startKeepingBot({
      commands: [managing],
      rates: {
        adding: { member: { times: 2, withinMs: 600_000 }, server: { times: 3, withinMs: 600_000 } },
      },
    });
    const submit = async (name: string) =>
      (await (await local.member(name).slashForm("/library add text")).submit({ Text: "x" })).text();
    for (let time = 0; time < 2; time++) expect(await submit("manager")).toMatch(/^library-text/);
    expect(await submit("manager")).toBe(
      "You have added articles 2 times in 10 minutes; try again in 10 minutes.",
    );
    expect(await submit("owner")).toMatch(/^library-text/);
    expect(await submit("owner")).toBe(
      "3 additions were made in this server in 10 minutes; try again in 10 minutes.",
    );
  });
});

describe("a managers' command", () => {
  const refused = "Only people who can manage this server can do that.";

  it("is refused to everybody else: the command, its choices, its forms and its buttons", async () => {
    const { local } = await start();
    const manager = local.member("manager");
    const reader = local.member("reader");
    const reply = await reader.slash("/library add text");
    expect([reply.isEphemeral, reply.text()]).toEqual([true, refused]);
    expect(await reader.autocomplete("/library add text", { title: "s" })).toEqual([]);
    expect(await manager.autocomplete("/library add text", { title: "s" })).toHaveLength(1);
    const form = await manager.slashForm("/library add text");
    const mine = await form.submit({ Text: "One." });
    local.admin.setRoles("The newsroom", "manager", ["Members"]);
    expect((await form.submit({ Text: "Two." })).text()).toBe(refused);
    const pressed = await manager.press(mine, "Another part");
    expect([pressed.id === mine.id, pressed.isEphemeral, pressed.text()]).toEqual([false, true, refused]);
    expect(mine.text()).toMatch(/^library-text: One/);
  });

  it("is refused in a server that has the commands without the bot", async () => {
    const { local } = await startKeepingBot({ commands: [managing] });
    const known = Object.getOwnPropertyDescriptor(BaseInteraction.prototype, "guild") ?? {};
    Object.defineProperty(BaseInteraction.prototype, "guild", { get: () => null, configurable: true });
    onTestFinished(() => void Object.defineProperty(BaseInteraction.prototype, "guild", known));
    const refused = await local.member("manager").slash("/library add text");
    expect(refused.isEphemeral).toBe(true);
    expect(refused.text()).toMatch(/^This works only in a server that added me\./);
  });

  it("is refused where nothing is kept", async () => {
    const { local } = await startTestBot({ commands: [managing] });
    const reply = await local.member("manager").slash("/library add text");
    expect(reply.text()).toBe("This works only in a server that added me.");
  });
});

describe("the log", () => {
  it("names the whole path of a command and its options, never their values", async () => {
    const { local, logged } = await start({ ...managing, execute: async () => says("done") });
    const manager = local.member("manager");
    const file = { name: "quagga-notes.txt", content: "x", type: "text/plain" };
    await manager.slash("/library add text", { title: "Quokka", file });
    await manager.autocomplete("/library add text", { title: "Quokka" });
    expect(logged()).toContain('"command":"library add text","options":["title","file"]');
    expect(logged()).not.toMatch(/quokka|quagga/i);
  });
});

describe("files of a reply", () => {
  const file = (name: string) => ({ name, bytes: new TextEncoder().encode(`words of ${name}`) });

  it("are shown below it and can be read", async () => {
    const { local } = await start({
      ...managing,
      execute: async () => ({ ...says("Here they are"), files: [file("articles.zip"), file("list.txt")] }),
    });
    const reply = await local.member("manager").slash("/library add text");
    expect(reply.text()).toBe("Here they are\n[file: articles.zip]\n[file: list.txt]");
    const [, list] = reply.message.attachments;
    expect(await (await fetch(list?.url ?? "")).text()).toBe("words of list.txt");
  });

  it("go when the reply becomes another", async () => {
    const { local } = await start({
      ...managing,
      execute: async () => ({ ...says("Here it is", BUTTON), files: [file("articles.zip")] }),
      press: async () => says("That was it"),
    });
    const manager = local.member("manager");
    const reply = await manager.slash("/library add text");
    await manager.press(reply, "Another part");
    expect(reply.text()).toBe("That was it");
    expect(reply.message.attachments).toEqual([]);
  });
});

describe("a stop", () => {
  it("interrupts long work, and says so", { timeout: 15_000 }, async () => {
    let close = () => {};
    const closed = new Promise<void>(resolve => {
      close = resolve;
    });
    const { local, logged, stop } = await startKeepingBot({
      pace: PACE,
      lastAnswersMs: 100,
      analyst: {
        ...inlineAnalyst,
        analyse: async () => {
          await closed;
          throw new AnalystClosedError();
        },
        close: async () => close(),
      },
    });
    const file = { name: "bees.txt", content: "Tilda Brook keeps bees.", type: "text/plain" };
    const adding = local.member("manager").slash("/library add file", { file });
    await wait(LONG_MS);
    await stop();
    expect((await adding).text()).toBe(
      "I'm restarting, so this was interrupted. /library status shows what is here.",
    );
    expect(logged()).toContain("interrupted by a stop");
    expect(logged()).not.toMatch(/"level":(40|50|60)/);
  });
});

describe("progress", () => {
  /** Always has something new to show. */
  const working = (forMs: number): SlashCommand => ({
    ...managing,
    execute: async (_interaction, { showProgress }) => {
      const end = performance.now() + forMs;
      for (let state = 1; performance.now() < end; state++) {
        showProgress(says(`State ${state}`));
        await wait(5);
      }
      return says("Done");
    },
  });

  it("is shown in few edits of the reply that holds the end", async () => {
    const { local } = await start(working(2.4 * PACE.progressEveryMs));
    const shown: string[] = [];
    local.events.on(event => {
      if (event.kind === "message-updated") shown.push(JSON.stringify(event.message.components));
    });
    const reply = await local.member("manager").slash("/library add text");
    await expect.poll(() => reply.text()).toBe("Done");
    expect(reply.isEphemeral).toBe(true);
    expect(shown.length).toBeGreaterThanOrEqual(2);
    expect(shown.length).toBeLessThanOrEqual(3);
    await wait(1.1 * PACE.progressEveryMs);
    expect(reply.text()).toBe("Done");
  });

  it("gives way to what went wrong", async () => {
    const { local } = await start({
      ...managing,
      execute: async () => says("Begin", BUTTON),
      press: async (_press, _pressed, { showProgress }) => {
        showProgress(says("1 of 2"));
        await wait(1.2 * PACE.progressEveryMs);
        throw new UserError("expired", () => "The second is gone.");
      },
    });
    const manager = local.member("manager");
    const reply = await manager.slash("/library add text");
    await manager.press(reply, "Another part");
    await expect.poll(() => reply.text()).toBe("The second is gone.");
  });

  it("ends quietly where nothing can be shown after 15 minutes", async () => {
    const clock = new ManualClock(Date.now());
    const { local, logged } = await startKeepingBot({
      commands: [working(4 * PACE.progressEveryMs)],
      local: { clock },
      pace: PACE,
    });
    const isThinking = new Promise<void>(resolve => {
      local.events.on(({ kind }) => kind === "message-created" && resolve());
    });
    const thinking = local.member("manager").slash("/library add text");
    thinking.catch(() => {});
    await isThinking;
    clock.advance(16 * 60_000);
    await expect.poll(logged).toContain("done already, or too late");
    expect(logged()).not.toMatch(/"level":(40|50|60)/);
    // Discord counts an attempt with a dead token against the bot: progress tries once, the final reply once.
    expect(local.violations.splice(0).length).toBeLessThanOrEqual(2);
  });
});
