import { readFile } from "node:fs/promises";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { type Analyst, inlineAnalyst } from "../../src/library/analysis/analyst.ts";
import { plainTextOf } from "../../src/local/member/plain-text.ts";
import { redirects, sends } from "../library/hostile-server.ts";
import { file, idOf, seenIn, startLibraryBot, TRAM, upload } from "./library-bot.ts";

// All articles here are invented.

const page = (name: string) => readFile(`tests/fixtures/pages/${name}`);
const bytes = (text: string) => new TextEncoder().encode(text);

describe("/library add file", () => {
  it("adds a file, which is found at once, and says what is in it", async () => {
    const { manager, reader } = await startLibraryBot();
    const reply = await upload(manager);
    expect(reply.isEphemeral).toBe(true);
    expect(reply.text()).toBe(
      "Added 1 article (2 paragraphs, 1 quotation, 1 speaker)\n“The tram will run on Sundays.”\n[Show] [List] [Undo]",
    );
    const answer = await reader.slash("/who-said", { quote: "we begin in the spring, not before" });
    expect(answer.text()).toContain("not checked against its source");
  });

  it("adds several files and the files in a zip in one addition, and gives a reason for each other", async () => {
    const { manager } = await startLibraryBot();
    const zip = zipSync({
      "a.txt": bytes("The bridge is shut for repairs."),
      "b.json": bytes('{"title": "Ferries", "text": "The ferries run again."}'),
      "tram.txt": bytes(TRAM),
    });
    const reply = await manager.slash("/library add file", {
      file: file("tram.txt"),
      "file-2": file("week.zip", zip),
      "file-3": file("old-scan.png", "x"),
      "file-4": file("broken.json", "{"),
      "file-5": file("empty.txt", ""),
    });
    expect(reply.text()).toContain("Added 3 articles (4 paragraphs, 1 quotation, 1 speaker)");
    expect(reply.text()).toContain("Already here: “The tram will run on Sundays.”");
    expect(reply.text()).toContain(
      "Not read:\nold-scan.png (a picture; recognise its text (OCR) and save that as .txt)",
    );
    expect(reply.text()).toContain("broken.json (");
    expect(reply.text()).toContain("empty.txt (empty)");
    const undone = await manager.press(reply, "Undo");
    expect(undone.text()).toBe("Undone: 3 articles removed again.");
    expect((await manager.slash("/library list")).text()).toContain("This server has added no articles yet");
  });

  it("shows how far long work has come", async () => {
    let read = 0;
    const slow: Analyst = {
      ...inlineAnalyst,
      analyse: async file => {
        // As slow as a busy machine, relative to the pace: two groups of files take longer than one progress
        // interval.
        if (read++ % 50 === 0) await new Promise(resolve => setTimeout(resolve, 200));
        return inlineAnalyst.analyse(file);
      },
    };
    const { local, manager } = await startLibraryBot(
      {},
      { analyst: slow, pace: { deferAfterMs: 150, progressEveryMs: 300 } },
    );
    const shown: string[] = [];
    local.events.on(event => {
      if (event.kind === "message-updated") shown.push(plainTextOf(event.message));
    });
    const entries = Array.from({ length: 130 }, (_, at) => [`${at}.txt`, bytes(`Ferry number ${at} sails.`)]);
    const reply = await upload(manager, zipSync(Object.fromEntries(entries)), "ferries.zip");
    await expect.poll(() => reply.text()).toMatch(/^Added 130 articles \(130 paragraphs/);
    expect(
      shown.some(text => text.startsWith("Reading article 50 of 130 (38 %)\nDone: 50 · already here: 0")),
    ).toBe(true);
  });

  it("refuses what is too large before it is fetched", async () => {
    const { manager } = await startLibraryBot();
    const reply = await upload(manager, "x".repeat(5 * 1024 * 1024 + 1), "long.txt");
    expect(reply.text()).toMatch(/^Nothing was added\nNot read:\nlong\.txt \(larger than 5 MB;/);
  });

  it("says that the source of a file is shown as claimed, and never confirms its words", async () => {
    const { manager, reader } = await startLibraryBot();
    const forged = await upload(
      manager,
      JSON.stringify({
        title: "Mayor gives up",
        publisher: "BBC News",
        url: "https://www.bbc.co.uk/news/1",
        text: "Mayor Ida Quill said: “I will sell the harbour to the highest bidder.”",
      }),
      "bbc.json",
    );
    expect(forged.text()).toContain("shown as claimed: a file or a pasted text can say anything");
    const check = await reader.slash("/who-said", { quote: "I will sell the harbour to the highest bidder" });
    expect(check.text()).toMatch(/^Quoted with these words in an article that this server added/);
    expect(check.text()).toContain("Said to be from BBC News, added here as a file on");
    expect(check.buttons().some(({ url }) => url !== null)).toBe(false);
    const shown = await manager.press(forged, "Show");
    expect(shown.text()).toContain("Outlet, as claimed: BBC News");
    expect(shown.text()).toContain("Link, as claimed: https://www.bbc.co.uk/news/1");
  });

  it("shows hostile titles and names as they are, and pings nobody", async () => {
    const { local, manager } = await startLibraryBot();
    const title = "@everyone [press](http://y.example) **bold** ||x|| <@1> `code`";
    await upload(manager, JSON.stringify({ title, author: "# @here", text: "Zebra." }), "x.json");
    const list = await manager.slash("/library list");
    const replies = [
      list,
      await manager.slash("/library show", { article: "everyone" }),
      await manager.slash("/library remove", { article: "everyone" }),
      await manager.slash("/library status"),
    ];
    for (const reply of replies.slice(0, 3)) expect(reply.text()).toContain(title);
    for (const reply of replies) {
      expect(reply.message.mentions).toEqual([]);
      expect(reply.markdown().replace(/\\[^\p{L}\p{N}\s]/gu, "")).not.toMatch(/@|<|\|\||`|https?:\/\//);
    }
    expect(local.violations).toEqual([]);
  });

  it("keeps to the limits of a server, in plain words", async () => {
    const limits = { articles: 1, bytes: 1000, feeds: 1 };
    const { manager } = await startLibraryBot({}, { limits });
    await upload(manager);
    const reply = await upload(manager, "Another article altogether.", "other.txt");
    expect(reply.text()).toContain(
      "Not added:\nother.txt (this server's limit of 1 article is reached; remove some first)",
    );
  });

  it("makes a member wait who adds too often", async () => {
    const rate = { times: 1, withinMs: 600_000 };
    const { manager } = await startLibraryBot({}, { rates: { adding: { member: rate, server: rate } } });
    await upload(manager);
    expect((await upload(manager, "More.", "more.txt")).text()).toMatch(
      /^You have added articles 1 times? in 10 minutes/,
    );
  });
});

describe("Undo", () => {
  it("undoes an addition after a restart, and the second time says that nothing is left", async () => {
    const { manager, reader, restart } = await startLibraryBot();
    const reply = await upload(manager);
    const undo = idOf(reply, "Undo");
    await restart();
    await manager.press(reply, undo);
    expect(reply.text()).toBe("Undone: 1 article removed again.");
    expect((await reader.slash("/articles", { search: "tram" })).text()).toMatch(/^No articles found/);
    await upload(manager, "The bridge is shut.", "bridge.txt");
    const status = await manager.slash("/library status");
    expect((await manager.press(status, "Undo the last addition (1 article)")).text()).toBe(
      "Undone: 1 article removed again.",
    );
  });
});

describe("/library add link", () => {
  it("adds the article at its source, which is the domain that answered", async () => {
    const { manager, site } = await startLibraryBot({
      "/news/pools.html": sends(await page("no-json-ld.html")),
      "/short": redirects("/news/pools.html"),
    });
    const reply = await manager.slash("/library add link", { link: `${site.address}/short` });
    expect(reply.text()).toMatch(/^Added 1 article \(6 paragraphs,/);
    expect(reply.text()).not.toContain("shown as claimed");
    const shown = await manager.press(reply, "Show");
    expect(shown.text()).toContain("Origin: read from 127.0.0.1 on ");
    expect(shown.text()).toContain(`Link: ${site.address}/news/pools.html`);
    const again = await manager.slash("/library add link", { link: `${site.address}/news/pools.html` });
    expect(again.text()).toMatch(/^Nothing was added\nAlready here: “Harrow Ford votes to close/);
  });

  it("says how much of a page is missing", async () => {
    const { manager, site } = await startLibraryBot({ "/paid": sends(await page("paywall-stub.html")) });
    const reply = await manager.slash("/library add link", { link: `${site.address}/paid` });
    expect(reply.text()).toContain("Only partly read:\nThe pools that a town could not keep (");
    expect(reply.text()).toContain("the rest is behind a paywall)");
    expect((await manager.slash("/library status")).text()).toContain("1 article only partly read:");
  });

  it.each([
    ["no address", "the pools article", "Nothing was added: that is not a full address of a page"],
    ["an address inside", "http://127.0.0.1:1/", "Nothing was added: that is not a full address of a page"],
    [
      "a hidden address inside",
      "http://0x7f.1/",
      "Nothing was added: that address is not on the public internet",
    ],
    ["another scheme", "file:///etc/passwd", "Nothing was added: that is not a full address of a page"],
  ])("refuses %s, and says why", async (_, link, sentence) => {
    const { manager } = await startLibraryBot();
    const reply = await manager.slash("/library add link", { link });
    expect(reply.text().startsWith(sentence)).toBe(true);
  });

  it.each([
    ["an error", "/gone", "the site answered with an error (status 404)"],
    ["a picture", "/picture", "it is not a page or a text; to follow a feed, use /library feed add"],
    ["a loop", "/loop", "the address redirects too many times"],
    ["a page without an article", "/empty", "Not read:"],
  ])("says what is wrong with %s", async (_, path, sentence) => {
    const { manager, site } = await startLibraryBot({
      "/picture": sends("GIF89a", { "content-type": "image/gif" }),
      "/loop": redirects("/loop"),
      "/empty": sends("<!doctype html><title>Nothing</title><body></body>"),
    });
    const reply = await manager.slash("/library add link", { link: `${site.address}${path}` });
    expect(reply.text()).toContain(sentence);
    expect(reply.text()).toMatch(/^Nothing was added/);
  });
});

describe("/library add text", () => {
  it("keeps what was pasted, with what was typed beside it as claimed", async () => {
    const { manager, reader } = await startLibraryBot();
    const form = await manager.slashForm("/library add text");
    expect(form.fields.map(({ label, isRequired, maxLength }) => [label, isRequired, maxLength])).toEqual([
      ["Title", false, 300],
      ["Published on", false, 40],
      ["Author", false, 200],
      ["Link (shown as claimed, not checked)", false, 2000],
      ["Text, with a blank line between paragraphs", true, 4000],
    ]);
    const reply = await form.submit({
      title: "Sunday trams",
      date: "18 November 2024",
      author: "Ines Calloway",
      link: "https://courier.test/trams",
      text: TRAM,
    });
    expect(reply.isEphemeral).toBe(true);
    expect(reply.text()).toContain("Added 1 article (2 paragraphs, 1 quotation, 1 speaker)\n“Sunday trams”");
    expect(reply.text()).toContain("shown as claimed");
    const shown = await manager.slash("/library show", { article: "Sunday trams" });
    expect(shown.text()).toContain("Published, as claimed: 18 Nov 2024\nAuthor, as claimed: Ines Calloway");
    const check = await reader.slash("/who-said", { quote: "We begin in the spring, not before" });
    expect(check.text()).toMatch(/^Quoted with these words in an article that this server added/);
  });

  it("is continued part by part, also after a restart, and undone as one", async () => {
    const { manager, restart } = await startLibraryBot();
    const reply = await (await manager.slashForm("/library add text")).submit({ title: "Trams", text: TRAM });
    await restart();
    const form = await manager.pressForm(reply, "Add another part");
    const longer = await form.submit({ text: "The bridge stays shut.\n\nSo do the pools." });
    expect(longer.id).toBe(reply.id);
    expect(longer.text()).toMatch(/^The part was added\n“Trams”/);
    await (await manager.pressForm(longer, "Add another part")).submit({ text: "That is all." });
    const shown = await manager.slash("/library show", { article: "Trams" });
    expect(shown.text()).toContain("Size: 5 paragraphs");
    expect((await manager.press(longer, "Undo")).text()).toBe("Undone: 1 article removed again.");
  });

  it("loses nothing where a date or a link can't be used", async () => {
    const { manager, restart } = await startLibraryBot();
    const form = await manager.slashForm("/library add text");
    const reply = await form.submit({ title: "Trams", date: "soon", link: "courier.test", text: TRAM });
    expect(reply.text()).toContain("Added 1 article");
    expect(reply.text()).toContain("“soon” is not a date, so the article has none.");
    expect(reply.text()).toContain("“courier.test” is not a full address, so the article has no link.");
    await restart();
    const details = await manager.pressForm(reply, "Change details");
    expect(details.fields.map(({ label, value }) => [label, value])).toEqual([
      ["Title", "Trams"],
      ["Published on", ""],
      ["Author", ""],
      ["Link (shown as claimed, not checked)", ""],
    ]);
    const changed = await details.submit({ date: "2024-11-18" });
    expect(changed.text()).toMatch(/^The details were changed\n“Trams”/);
    await restart();
    const shown = await manager.slash("/library show", { article: "Trams" });
    expect(shown.text()).toContain("Published, as claimed: 18 Nov 2024");
  });

  it("returns a text that could not be stored", async () => {
    const limits = { articles: 1, bytes: 1000, feeds: 1 };
    const { local, manager } = await startLibraryBot({}, { limits });
    const pasted = await (await manager.slashForm("/library add text")).submit({ text: TRAM });
    const refused = await (await manager.slashForm("/library add text")).submit({ text: "Another one." });
    expect(refused.text()).toContain("What you typed is in the file below; none of it was kept here.");
    expect(textOfFile(local.attachment(refused.message.attachments[0]?.id ?? ""))).toBe("Another one.");
    const part = await manager.pressForm(pasted, "Add another part");
    await manager.slash("/library remove", { article: "tram" }).then(ask => manager.press(ask, "Remove"));
    const lost = await part.submit({ text: "A part that comes too late." });
    expect(lost.text()).toContain("What you typed is in the file below");
    expect(textOfFile(local.attachment(lost.message.attachments[0]?.id ?? ""))).toBe(
      "A part that comes too late.",
    );
  });
});

describe("a text that comes too soon after another", () => {
  it("is given back, not lost", async () => {
    const rate = { times: 1, withinMs: 600_000 };
    const { local, manager } = await startLibraryBot(
      {},
      { rates: { adding: { member: rate, server: rate } } },
    );
    await upload(manager);
    const reply = await (await manager.slashForm("/library add text")).submit({ text: "The ferry sails." });
    expect(reply.text()).toMatch(
      /^You have added articles 1 times? in 10 minutes; try again in 10 minutes\.\nWhat you typed/,
    );
    expect(textOfFile(local.attachment(reply.message.attachments[0]?.id ?? ""))).toBe("The ferry sails.");
  });
});

describe("the managers' channel", () => {
  it("reports every change, and who made it", { timeout: 30_000 }, async () => {
    const { local, manager, site } = await startLibraryBot({
      "/feed": sends(await readFile("tests/fixtures/feeds/rss.xml"), {
        "content-type": "application/rss+xml",
      }),
    });
    await manager.slash("/library settings", { log: "#general" });
    const added = await upload(manager);
    await manager.press(added, "Undo");
    await upload(manager);
    await manager.press(await manager.slash("/library remove", { article: "tram" }), "Remove");
    await upload(manager, "The bridge is shut.", "bridge.txt");
    await manager.press(
      await manager.slash("/library block article", { article: "bridge" }),
      "Block for good",
    );
    await manager.press(
      await manager.slash("/library block domain", { domain: "news.example" }),
      "Block for good",
    );
    await manager.slash("/library block lift", { blocked: "news.example" });
    await manager.slash("/library feed add", { link: `${site.address}/feed` });
    await manager.slash("/library feed remove", { feed: `${site.address}/feed` });
    await upload(manager);
    await manager.slash("/library export");
    await manager.slash("/library settings", { sharing: "Managers" });
    const said = () => seenIn(local, "#general").join("\n");
    await expect.poll(said, { timeout: 15_000 }).toContain("Only managers may share");
    for (const sentence of [
      "added 1 article",
      "undid the addition of 1 article",
      "removed 1 article",
      "blocked 1 article for good",
      "blocked the domain news.example",
      "unblocked everything from news.example",
      "followed a feed",
      "stopped following a feed",
      "exported the library",
      "changed the settings",
      `<@${manager.user.id}>`,
    ]) {
      expect(said()).toContain(sentence);
    }
  });
});

function textOfFile(file: Uint8Array | undefined): string {
  return new TextDecoder().decode(file);
}
