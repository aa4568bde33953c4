import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { connectBot } from "./connect-bot.ts";
import { browserPath } from "./open-page.ts";
import { pageTest } from "./page-test.ts";

const option = (type: number, name: string, more: object = {}) => ({
  type,
  name,
  description: `The ${name}`,
  ...more,
});

const COMMANDS = [
  {
    name: "pick",
    description: "Takes options of every kind",
    options: [
      option(6, "user", { required: true }),
      option(7, "channel", { channel_types: [0] }),
      option(8, "role"),
      option(9, "either"),
      option(4, "count", { min_value: 1, max_value: 10 }),
      option(10, "share"),
      option(3, "colour", {
        choices: [
          { name: "Red", value: "#f00" },
          { name: "Blue", value: "#00f" },
        ],
      }),
      option(5, "loud"),
      option(3, "note", { min_length: 3, max_length: 10 }),
      option(11, "file"),
    ],
  },
  {
    name: "team",
    description: "Teams",
    options: [
      {
        type: 2,
        name: "member",
        description: "Members",
        options: [{ type: 1, name: "add", description: "Adds a member" }],
      },
      { type: 1, name: "list", description: "Lists the teams" },
    ],
  },
  { name: "rule", description: "For managers", default_member_permissions: "32" },
];

const WRONG = [
  ["user *", "", "This option is required. Specify a value."],
  ["user *", "nobody", "Pick one from the list"],
  ["channel", "lobby", "Pick one from the list"],
  ["colour", "green", "Pick one from the list"],
  ["count", "1.5", "Input a valid whole number"],
  ["count", "many", "Input a valid number"],
  ["count", "11", "The most is 10"],
  ["count", "0", "The least is 1"],
  ["note", "no", "At least 3 characters"],
  ["note", "far too long", "At most 10 characters; these are 12"],
] as const;

describe.skipIf(browserPath === null)("the options of a command", () => {
  let page: Page;
  const test = pageTest(discord =>
    connectBot(discord, COMMANDS, interaction => {
      if (!interaction.isChatInputCommand()) return undefined;
      const { options, commandName } = interaction;
      if (commandName !== "pick") return interaction.reply(`${interaction}`);
      const file = options.getAttachment("file");
      const picked = {
        user: options.getUser("user")?.username,
        channel: options.getChannel("channel")?.name,
        role: options.getRole("role")?.name,
        either: options.getMentionable("either") === null ? undefined : "somebody",
        count: options.getInteger("count") ?? undefined,
        share: options.getNumber("share") ?? undefined,
        colour: options.getString("colour") ?? undefined,
        loud: options.getBoolean("loud") ?? undefined,
        note: options.getString("note") ?? undefined,
        file: file ? `${file.name} of ${file.size}` : undefined,
      };
      return interaction.reply(`\`${JSON.stringify(picked)}\``);
    }),
  );
  const field = (name: string) => page.getByLabel(name, { exact: true });
  const send = () => page.getByRole("button", { name: "Send" }).click();
  const add = (name: string) => page.getByRole("button", { name: `+ ${name}` }).click();
  const offered = () => page.locator(".suggestion-label").allTextContents();

  beforeEach(async () => {
    page = await test.open();
  });

  it("are added and filled in with the keyboard alone", async () => {
    await test.choose(page, "pick");
    expect(await offered()).toEqual(["@Verbatim", "@owner", "@manager", "@reader", "@other", "@stranger"]);
    await page.keyboard.type("ot");
    await page.keyboard.press("Enter");
    // Tab moves on to what can be added; after adding, the new field has the focus.
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await offered()).toEqual(["#news", "#general", "#archive"]);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await test.message(page, '{"user":"other","channel":"general"}').waitFor();
  });

  it("take people, roles, choices, numbers and words", async () => {
    await test.choose(page, "pick");
    await field("user *").fill("@reader");
    for (const name of ["role", "either", "count", "share", "colour", "loud", "note"]) await add(name);
    await field("role").fill("managers");
    await field("either").fill("everyone");
    await field("count").fill("10");
    await field("share").fill("0.5");
    await field("colour").fill("blue");
    await field("loud").fill("True");
    await field("note").fill("quietly");
    await send();
    await test
      .message(
        page,
        '{"user":"reader","role":"Managers","either":"somebody","count":10,"share":0.5,"colour":"#00f","loud":true,"note":"quietly"}',
      )
      .waitFor();
  });

  it("show what is wrong with an entry, next to it", async () => {
    await test.choose(page, "pick");
    for (const name of ["channel", "colour", "count", "note"]) await add(name);
    const right: Readonly<Record<string, string>> = { "user *": "other" };
    for (const [name, value, problem] of WRONG) {
      await field("user *").fill("other");
      await field(name).fill(value);
      await send();
      expect(await page.getByRole("alert").allTextContents(), `${name}: ${value}`).toEqual([problem]);
      expect(await page.evaluate("document.activeElement.id")).toBe(`option-${name.replace(" *", "")}`);
      expect(await field(name).getAttribute("aria-invalid")).toBe("true");
      await field(name).fill(right[name] ?? "");
      expect(await page.getByRole("alert").count()).toBe(0);
    }
  });

  it("that were added can be taken away, also with Backspace", async () => {
    await test.choose(page, "pick");
    await add("count");
    await field("count").press("Backspace");
    expect(await field("count").count()).toBe(0);
    await add("count");
    await page.getByRole("button", { name: "Take count away" }).click();
    await page.getByRole("button", { name: "+ count" }).waitFor();
  });

  it("take a file that is dropped or chosen, and let it be taken away", async () => {
    await test.choose(page, "pick");
    await field("user *").fill("other");
    await add("file");
    await page.evaluate(DROP_A_FILE);
    await page.getByText("dropped.txt 4 bytes").waitFor();
    await page.getByRole("button", { name: "Take dropped.txt away" }).click();
    await field("file").setInputFiles({
      name: "chosen.txt",
      mimeType: "text/plain",
      buffer: Buffer.from("It rained."),
    });
    await page.getByText("chosen.txt 10 bytes").waitFor();
    await send();
    await test.message(page, '{"user":"other","file":"chosen.txt of 10"}').waitFor();
  });

  it("subcommands are in the picker with their groups and descriptions", async () => {
    await page.getByRole("textbox", { name: "Message" }).fill("/team");
    expect(await page.locator(".suggestion").allTextContents()).toEqual([
      "/team member addAdds a member",
      "/team listLists the teams",
    ]);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await test.message(page, "/team member add").getByText("reader used /team member add").waitFor();
  });

  it("commands for managers are hidden from members", async () => {
    const names = async (of: Page) => {
      await of.getByRole("textbox", { name: "Message" }).fill("/");
      return of.locator(".suggestion-label").allTextContents();
    };
    expect(await names(page)).toEqual(["/pick", "/team member add", "/team list"]);
    await test.sit(page, "manager");
    await expect.poll(() => names(page)).toContain("/rule");
    expect(await names(await test.open("stranger"))).not.toContain("/rule");
  });
});

/** A script for the page: what the browser does when a file is dropped on an element. */
const DROP_A_FILE = `{
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File(["abcd"], "dropped.txt", { type: "text/plain" }));
  const dropped = new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true });
  document.querySelector(".drop-zone").dispatchEvent(dropped);
}`;
