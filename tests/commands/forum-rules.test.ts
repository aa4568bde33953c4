import { describe, expect, it } from "vitest";
import { file, seenIn, setRule, startLibraryBot, upload } from "./library-bot.ts";

// All articles here are invented.

const COURIER =
  "Title: The tram on Sundays\nPublisher: The Courier\nDate: 2025-03-01\n\nThe tram will run on Sundays.\n\nMayor Ida Quill said: “We begin in the spring, not before.”";
const HERALD =
  "Title: Ferries sail\nPublisher: The Herald\nDate: 2025-03-02\n\nThe ferries sail on Mondays.\n\nCaptain Odo Marsh said: “The sea decides when we sail, nobody else.”";

const TRAM = { quote: "We begin in the spring, not before" };
const FERRY = { quote: "The sea decides when we sail, nobody else" };
const askWho = ({ quote }: { readonly quote: string }) => `who said "${quote}"?`;

/** A forum with a post that reader started, and a post in another forum without settings. */
async function start() {
  const bot = await startLibraryBot();
  const { local, manager, reader } = bot;
  await upload(manager, COURIER, "tram.txt");
  await manager.slash("/library add file", { file: file("ferry.txt", HERALD), label: "Sea" });
  local.admin.createChannel("The newsroom", "questions", "forum");
  local.admin.createChannel("The newsroom", "open", "forum");
  await reader.in("#questions").post("Sundays", "Is it true?");
  await reader.in("#open").post("Anything", "What else?");
  return { ...bot, post: reader.in("Sundays"), elsewhere: reader.in("Anything") };
}

describe("in a forum", () => {
  it("a mention is answered in the post, from its first message on", async () => {
    const { local, reader, post } = await start();
    const first = await reader.in("#questions").mentionInPost("Who?", askWho(TRAM));
    expect([first.channelId, first.isEphemeral]).toEqual([local.world.channelNamed("Who?")?.id, false]);
    expect(first.text()).toContain("Ida Quill");
    expect((await post.mention(askWho(FERRY))).text()).toContain("Odo Marsh");
    const checked = await post.menu("Check this quote", await post.say(`“${TRAM.quote}”`));
    expect(checked.text()).toContain("Ida Quill");
    expect(local.violations).toEqual([]);
  });

  it.each([
    ["an outlet", "The Herald"],
    ["a label", "sea"],
  ])("its articles can be limited to %s, which holds in its posts alone", async (_, articles) => {
    const { manager, reader, post, elsewhere } = await start();
    const changed = await setRule(manager, "channel", "#questions", { articles });
    expect(changed.text()).toContain("This also applies in the channel's threads and posts.");
    expect((await post.slash("/who-said", FERRY)).text()).toContain("Odo Marsh");
    expect((await post.slash("/who-said", TRAM)).text()).not.toContain("Ida Quill");
    expect((await post.mention(askWho(TRAM))).text()).not.toContain("Ida Quill");
    expect((await reader.in("#questions").mentionInPost("T", askWho(TRAM))).text()).not.toContain(
      "Ida Quill",
    );
    expect((await post.slash("/articles")).text()).not.toContain("tram");
    expect(await post.autocomplete("/summary", { article: "tram" })).toEqual([]);
    expect((await elsewhere.slash("/who-said", TRAM)).text()).toContain("Ida Quill");
  });

  it("replies can be private in its posts, or public only there", async () => {
    const { manager, post, elsewhere, reader } = await start();
    await setRule(manager, "channel", "#questions", { replies: ["private"] });
    expect((await post.slash("/who-said", TRAM)).isEphemeral).toBe(true);
    expect((await elsewhere.slash("/who-said", TRAM)).isEphemeral).toBe(false);
    await manager.slash("/library settings", { "private-replies": true });
    await setRule(manager, "channel", "#questions", { replies: ["threads"] });
    expect((await post.slash("/who-said", TRAM)).isEphemeral).toBe(false);
    expect((await reader.slash("/who-said", TRAM)).isEphemeral).toBe(true);
  });

  it("mentions can be left unanswered, or answered because it is a post", async () => {
    const { local, manager, post, elsewhere } = await start();
    await setRule(manager, "channel", "#questions", { mentions: ["nowhere"] });
    await post.say(`@bot ${askWho(TRAM)}`);
    expect((await elsewhere.mention(askWho(TRAM))).text()).toContain("Ida Quill");
    expect(seenIn(local, "Sundays").join("\n")).not.toContain("Ida Quill");
    await setRule(manager, "channel", "#questions", { mentions: ["threads"] });
    expect((await post.mention(askWho(TRAM))).text()).toContain("Ida Quill");
  });

  it("only members with the forum's roles may ask, by command, menu, button or mention", async () => {
    const { local, manager, reader, post } = await start();
    local.admin.createRole("The newsroom", "Desk");
    await setRule(manager, "channel", "#questions", { askers: ["@Desk"] });
    const refused = "Only members with certain roles may ask in this channel.";
    const reply = await post.slash("/who-said", TRAM);
    expect([reply.isEphemeral, reply.text()]).toEqual([true, refused]);
    const said = await post.say(`“${TRAM.quote}”`);
    expect((await post.menu("Check this quote", said)).text()).toBe(refused);
    expect(await post.autocomplete("/summary", { article: "tram" })).toEqual([]);
    await reader.in("#questions").post("Mine", `@bot ${askWho(TRAM)}`);
    await post.say(`@bot ${askWho(TRAM)}`);
    const asDesk = local.member("other");
    local.admin.setRoles("The newsroom", "other", ["Members", "Desk"]);
    const answered = await asDesk.in("Sundays").mention(askWho(TRAM));
    expect(answered.text()).toContain("Ida Quill");
    // Those who were refused asked before, and have got nothing in public.
    const shown = [...seenIn(local, "Sundays"), ...seenIn(local, "Mine")];
    expect(shown.filter(text => text.includes("Ida Quill"))).toHaveLength(1);
    local.admin.setRoles("The newsroom", "reader", ["Members", "Desk"]);
    expect((await post.slash("/who-said", TRAM)).text()).toContain("Ida Quill");
  });

  it("its settings hold in posts that were started before the bot came, and are forgotten with it", async () => {
    const { local, manager, post, restart } = await start();
    await setRule(manager, "channel", "#questions", { articles: "The Herald" });
    await restart();
    expect((await post.slash("/who-said", TRAM)).text()).not.toContain("Ida Quill");
    expect((await post.mention(askWho(TRAM))).text()).not.toContain("Ida Quill");
    local.admin.deleteChannel("#questions");
    const shown = async () => (await manager.slash("/library settings")).text();
    await expect.poll(shown).not.toContain("For single channels");
  });
});
