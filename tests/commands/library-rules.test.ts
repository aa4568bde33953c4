import { describe, expect, it } from "vitest";
import { sends } from "../library/hostile-server.ts";
import { file, type LibraryBot, seenIn, setRule, startLibraryBot, upload } from "./library-bot.ts";

// All articles here are invented.

const COURIER =
  "Title: The tram on Sundays\nPublisher: The Courier\nDate: 2025-03-01\n\nThe tram will run on Sundays.\n\nMayor Ida Quill said: “We begin in the spring, not before.”";
const HERALD =
  "Title: Ferries sail\nPublisher: The Herald\nDate: 2025-03-02\n\nThe ferries sail on Mondays.\n\nCaptain Odo Marsh said: “The sea decides when we sail, nobody else.”";

const TRAM = { quote: "We begin in the spring, not before" };
const FERRY = { quote: "The sea decides when we sail, nobody else" };

async function start(): Promise<LibraryBot> {
  const bot = await startLibraryBot();
  await upload(bot.manager, COURIER, "tram.txt");
  await upload(bot.manager, HERALD, "ferry.txt");
  return bot;
}

describe("/library settings channel:", () => {
  it("opens a form with what holds there, changes it, and shows it", async () => {
    const { manager, restart } = await start();
    const form = await manager.slashForm("/library settings", { channel: "#general" });
    expect(form.title).toBe("Settings for #general");
    expect(form.fields.map(({ label, kind }) => [label, kind])).toEqual([
      ["Only these articles", "text"],
      ["Replies", "menu"],
      ["Who may ask", "roles"],
      ["Mentions of me", "menu"],
    ]);
    const changed = await form.submit({
      articles: "the courier",
      replies: ["private"],
      askers: ["@Managers"],
      mentions: ["nowhere"],
    });
    expect(changed.text()).toMatch(
      /^Changed\.\n<#\d+>: only articles of “the courier” · Private unless somebody asks otherwise · questions only from <@&\d+> · Mentions not answered\nThis also applies in the channel's threads and posts\.\n\[Change again\]$/,
    );
    await restart();
    const shown = await manager.slash("/library settings");
    expect(shown.text()).toMatch(/For single channels and roles:\n<#\d+>: only articles of/);
    const again = await manager.slashForm("/library settings", { channel: "#general" });
    expect(again.fields.map(({ value }) => value)[0]).toBe("the courier");
    await again.submit({
      articles: "",
      replies: ["As in the rest of the server"],
      askers: [],
      mentions: ["server"],
    });
    expect((await manager.slash("/library settings")).text()).not.toContain("For single channels");
  });

  it("answers from the channel's outlet alone, in its threads too", async () => {
    const { local, manager, reader } = await start();
    await setRule(manager, "channel", "#general", { articles: "The Courier" });
    const there = reader.in("#general");
    expect((await there.slash("/who-said", TRAM)).text()).toContain("Ida Quill");
    expect((await there.slash("/who-said", FERRY)).text()).not.toContain("Odo Marsh");
    expect((await there.slash("/articles")).text()).not.toContain("Ferries");
    expect(await there.autocomplete("/summary", { article: "ferries" })).toEqual([]);
    expect((await reader.slash("/who-said", FERRY)).text()).toContain("Odo Marsh");
    local.admin.createThread("#general", "Ferries?", "reader");
    expect((await reader.in("Ferries?").slash("/who-said", FERRY)).text()).not.toContain("Odo Marsh");
  });

  it("answers from what was labelled, whether it was added as a file or comes from a feed", async () => {
    const items = [1, 2].map(
      day =>
        `<item><title>Ferry ${day}</title><link>http://SITE/ferry-${day}</link><guid>${day}</guid></item>`,
    );
    const rss = (shown: readonly string[]) =>
      `<rss version="2.0"><channel><title>Ferries</title>${shown.join("")}</channel></rss>`;
    let shown = items.slice(0, 1);
    const bot = await startLibraryBot({
      "/feed": (request, response) =>
        sends(rss(shown).replaceAll("SITE", request.headers.host ?? ""), {
          "content-type": "application/rss+xml",
        })(request, response),
      "/ferry-2": sends("Captain Odo Marsh said: “The sea decides when we sail, nobody else.”", {
        "content-type": "text/plain",
      }),
    });
    const { manager, reader, site, kept } = bot;
    await manager.slash("/library add file", { file: file("tram.txt", COURIER), label: "Sport" });
    await upload(manager, HERALD.replace("Odo Marsh", "Bo Wren"), "ferry.txt");
    const followed = await manager.slash("/library feed add", {
      link: `${site.address}/feed`,
      label: "sport",
    });
    expect(followed.text()).toContain("Label: sport");
    shown = items;
    await kept().poller.poll(`${site.address}/feed`);
    await setRule(manager, "channel", "#general", { articles: "sport" });
    const there = reader.in("#general");
    expect((await there.slash("/who-said", TRAM)).text()).toContain("Ida Quill");
    const ferry = (await there.slash("/who-said", FERRY)).text();
    expect([ferry.includes("Odo Marsh"), ferry.includes("Bo Wren")]).toEqual([true, false]);
  });

  it("keeps replies private but for its threads, and answers mentions only there", async () => {
    const { local, manager, reader } = await start();
    await setRule(manager, "channel", "#general", { replies: ["threads"], mentions: ["threads"] });
    expect((await reader.in("#general").slash("/who-said", TRAM)).isEphemeral).toBe(true);
    local.admin.createThread("#general", "Trams", "reader");
    const thread = reader.in("Trams");
    expect((await thread.slash("/who-said", TRAM)).isEphemeral).toBe(false);
    expect((await thread.mention(`who said "${TRAM.quote}"?`)).text()).toContain("Ida Quill");
    await reader.in("#general").say(`@bot who said "${TRAM.quote}"?`);
    await reader.mention(`who said "${TRAM.quote}"?`);
    expect(seenIn(local, "general").filter(text => text.includes("Ida Quill"))).toEqual([]);
  });

  it("lets only some roles ask, and managers", async () => {
    const { local, manager, reader } = await start();
    local.admin.createRole("The newsroom", "Desk");
    const changed = await setRule(manager, "channel", "#general", { askers: ["@Desk"] });
    expect(changed.text()).toContain("questions only from <@&");
    const refused = "Only members with certain roles may ask in this channel.";
    const there = reader.in("#general");
    const reply = await there.slash("/who-said", TRAM);
    expect([reply.isEphemeral, reply.text()]).toEqual([true, refused]);
    const said = await there.say(`"${TRAM.quote}"`);
    expect((await there.menu("Check this quote", said)).text()).toBe(refused);
    expect(await there.autocomplete("/summary", { article: "tram" })).toEqual([]);
    expect((await there.slash("/help")).text()).not.toBe(refused);
    const managers = await manager.in("#general").slash("/who-said", TRAM);
    expect(managers.text()).toContain("Ida Quill");
    const context = managers.buttons().find(({ label }) => label.includes("in context"))?.label ?? "";
    expect((await there.press(managers, context)).text()).toBe(refused);
    local.admin.setRoles("The newsroom", "reader", ["Members", "Desk"]);
    expect((await there.slash("/who-said", TRAM)).text()).toContain("Ida Quill");
  });

  it("says what it can't do, and changes nothing", async () => {
    const { manager, reader } = await start();
    const unknown = await setRule(manager, "channel", "#general", { articles: "The Gazette" });
    expect(unknown.text()).toBe(
      "No article here is from “The Gazette” or has that label. Nothing was changed.",
    );
    const both = await manager.slash("/library settings", { channel: "#general", "private-replies": true });
    expect(both.text()).toBe("Change one channel or one role at a time, without the other options.");
    expect((await manager.slash("/library settings")).text()).not.toContain("For single channels");
    expect((await reader.forced.slash("/library settings", { channel: "#general" })).text()).toMatch(
      /^Only people who can manage this server/,
    );
  });

  it("is reported in the managers' channel", async () => {
    const { local, manager } = await start();
    await manager.slash("/library settings", { log: "#news" });
    await setRule(manager, "channel", "#general", { replies: ["private"] });
    await expect
      .poll(() => seenIn(local, "news").join("\n"))
      .toMatch(/changed the settings[\s\S]*In single channels:\n<#\d+>: Private unless/);
  });

  it("is forgotten with the channel, also where that goes while the bot is away", async () => {
    const { local, manager, stop, restart } = await start();
    local.admin.createChannel("The newsroom", "one");
    local.admin.createChannel("The newsroom", "two");
    for (const name of ["#one", "#two"]) await setRule(manager, "channel", name, { replies: ["private"] });
    const count = async () =>
      (await manager.slash("/library settings"))
        .text()
        .split("\n")
        .filter(line => line.startsWith("<#")).length;
    expect(await count()).toBe(2);
    local.admin.deleteChannel("#one");
    await expect.poll(count).toBe(1);
    await stop();
    local.admin.deleteChannel("#two");
    await restart();
    await expect.poll(count).toBe(0);
  });

  it("holds for 25 channels at most", { timeout: 30_000 }, async () => {
    const { local, manager, kept } = await start();
    const { libraries } = kept();
    const full = Array.from({ length: 25 }, (_, at) => ({
      channel: local.admin.createChannel("The newsroom", `room-${at}`).id,
      articles: null,
      replies: "private" as const,
      askers: [],
      mentions: null,
    }));
    await libraries.configure(local.world.guildNamed("The newsroom").id, { channels: full });
    expect((await setRule(manager, "channel", "#general", { replies: ["private"] })).text()).toMatch(
      /^25 channels already have settings/,
    );
    expect((await setRule(manager, "channel", "#room-3", { replies: ["everybody"] })).text()).toMatch(
      /^Changed/,
    );
  });
});

describe("/library settings role:", () => {
  it("narrows what members with it see, and makes their replies private", async () => {
    const { local, manager, reader } = await start();
    local.admin.createRole("The newsroom", "Interns");
    local.admin.setRoles("The newsroom", "reader", ["Members", "Interns"]);
    const changed = await setRule(manager, "role", "@Interns", {
      articles: "The Herald",
      replies: ["private"],
    });
    expect(changed.text()).toMatch(/^Changed\.\n<@&\d+>: only articles of “The Herald” · Private/);
    const reply = await reader.slash("/who-said", TRAM);
    expect([reply.isEphemeral, reply.text().includes("Ida Quill")]).toEqual([true, false]);
    expect((await local.member("other").slash("/who-said", TRAM)).text()).toContain("Ida Quill");
    local.admin.deleteRole("The newsroom", "Interns");
    await expect.poll(async () => (await reader.slash("/who-said", TRAM)).isEphemeral).toBe(false);
    const shown = async () => (await manager.slash("/library settings")).text();
    await expect.poll(shown).not.toContain("for single roles");
  });
});
