import { zipSync } from "fflate";
import { describe, expect, it, vi } from "vitest";
import type { ServerLibrary } from "../../src/library/servers/server-library.ts";
import type { RunningLibrary } from "../../src/library/start-library.ts";
import { DiskError } from "../../src/library/store/disk.ts";
import type { LocalDiscord } from "../../src/local/local-discord.ts";
import { redirects, sends } from "../library/hostile-server.ts";
import { file, startLibraryBot, TRAM, upload } from "./library-bot.ts";

// All articles here are invented.

const WORDS = "I will sell the harbour to the highest bidder";
const FORGED = {
  title: "Mayor gives up",
  publisher: "BBC News",
  url: "https://www.bbc.co.uk/news/1",
  text: `Mayor Ida Quill said: “${WORDS}.”`,
};
const NOTICE = `<!doctype html><title>Just a moment...</title><main><p>${"Please allow cookies and scripts to go on to this site, which can't be read without. ".repeat(3)}</p></main>`;

function ownOf(local: LocalDiscord, kept: RunningLibrary): Promise<ServerLibrary> {
  const [guild] = local.world.guilds.keys();
  return kept.libraries.server(guild ?? "");
}

describe("a forged article", () => {
  it.each([
    ["application/json", JSON.stringify(FORGED)],
    ["text/plain", `Publisher: BBC News\nUrl: ${FORGED.url}\n\n${FORGED.text}`],
    ["text/markdown", `---\npublisher: BBC News\nurl: ${FORGED.url}\n---\n\n${FORGED.text}`],
  ])("that is fetched as %s is cited as its own site's, with no link to another", async (type, body) => {
    const { manager, reader, site } = await startLibraryBot({ "/x": sends(body, { "content-type": type }) });
    await manager.slash("/library add link", { link: `${site.address}/x` });
    const check = await reader.slash("/who-said", { quote: WORDS });
    expect(check.text()).toContain("127.0.0.1");
    expect(check.text()).not.toContain("BBC");
    expect(check.markdown()).not.toContain("bbc.co.uk");
  });

  it("that a search page was made to print is not taken", async () => {
    const path = `/search?q=${encodeURIComponent(FORGED.text)}`;
    const page = `<!doctype html><title>Search</title><main><p>You searched for: ${FORGED.text} Nothing was found, so try other words, or look through the sections of this site, of which there are many.</p></main>`;
    const { manager, site } = await startLibraryBot({ [path]: sends(page) });
    const reply = await manager.slash("/library add link", { link: site.address + path });
    expect(reply.text()).toMatch(/^Nothing was added\nNot read:\n.*words that stand in its own link/);
  });

  it("that was uploaded to Discord has no source there", async () => {
    const { manager } = await startLibraryBot();
    for (const link of ["https://cdn.discordapp.com/attachments/1/2/x.html", "media.discordapp.net/x.json"]) {
      expect((await manager.slash("/library add link", { link })).text()).toBe(
        "Nothing was added: that is a file uploaded to Discord, not a source; add it with /library add file.",
      );
    }
  });
});

describe("an upload and a page with the same words", () => {
  it("are one article, the page's: counted once, shown with its file, and fetched again", async () => {
    const { manager, site } = await startLibraryBot({ "/x": sends(TRAM, { "content-type": "text/plain" }) });
    await upload(manager);
    const added = await manager.slash("/library add link", { link: `${site.address}/x` });
    expect(added.text()).toContain("Added 1 article (2 paragraphs, 1 quotation, 1 speaker)");
    const shown = await manager.slash("/library show", { article: "tram" });
    expect(shown.text()).toContain("File: 127.0.0.1-x.txt");
    expect((await manager.press(shown, "Fetch again")).text()).toContain(
      "changed at its source. Nothing was changed here",
    );
  });

  it("keep the page's words as they are when a part is added to a form opened before", async () => {
    const { manager, reader, site } = await startLibraryBot({
      "/x": sends(TRAM, { "content-type": "text/plain" }),
    });
    const pasted = await (await manager.slashForm("/library add text")).submit({ text: TRAM });
    const part = await manager.pressForm(pasted, "Add another part");
    const details = await manager.pressForm(pasted, "Change details");
    await manager.slash("/library add link", { link: `${site.address}/x` });
    const gone = "This has expired";
    expect((await part.submit({ text: "And she is for sale." })).text()).toContain(gone);
    expect((await details.submit({ title: "Mayor lies" })).text()).toContain(gone);
    const check = await reader.slash("/who-said", { quote: "we begin in the spring, not before" });
    expect(check.text()).toMatch(/^Quoted from Ida Quill, in these words/);
    expect(check.text()).not.toContain("Mayor lies");
  });
});

describe("what a link leads to", () => {
  it("is said, with a warning where it is little", async () => {
    const { manager, site } = await startLibraryBot({ "/short": redirects("/x"), "/x": sends(NOTICE) });
    const reply = await manager.slash("/library add link", { link: `${site.address}/short` });
    expect(reply.text()).toMatch(/^Added 1 article .*\n“Just a moment...”\nread from 127\.0\.0\.1 on /);
    expect(reply.text()).toContain("It may be a cookie notice or a login page");
  });

  it("may be written without https://", async () => {
    const { manager } = await startLibraryBot();
    expect((await manager.slash("/library add link", { link: "10.0.0.1/news" })).text()).toBe(
      "Nothing was added: that address is not on the public internet.",
    );
  });
});

describe("what is blocked twice", () => {
  it("is let in when it is lifted once", async () => {
    const { manager } = await startLibraryBot();
    const first = await manager.slash("/library block domain", { domain: "news.example" });
    const second = await manager.slash("/library block domain", { domain: "news.example" });
    await manager.press(first, "Block for good");
    expect((await manager.press(second, "Block for good")).text()).toContain("Blocked news.example");
    expect((await manager.slash("/library block domain", { domain: "live.news.example" })).text()).toBe(
      "Already blocked: everything from news.example. /library block lift unblocks it.",
    );
    expect((await manager.slash("/library block list")).text()).toMatch(/^1 thing is blocked/);
    await manager.slash("/library block lift", { blocked: "news.example" });
    expect((await manager.slash("/library block list")).text()).toContain("Nothing is blocked");
  });

  it("is not called lifted without a word on the block that still holds", async () => {
    const { manager } = await startLibraryBot();
    for (const domain of ["live.news.example", "news.example"]) {
      await manager.press(await manager.slash("/library block domain", { domain }), "Block for good");
    }
    const lifted = await manager.slash("/library block lift", { blocked: "live.news.example" });
    expect(lifted.text()).toContain("Another block still keeps it out: everything from news.example.");
  });

  it("names a shared article by its title", async () => {
    const { manager } = await startLibraryBot();
    const asked = await manager.slash("/library block article", { article: "Biden" });
    await manager.press(asked, "Block for good");
    const title = "the shared article “Joe Biden has given Ukraine permission";
    expect((await manager.slash("/library block list")).text()).toContain(title);
    const [choice] = await manager.autocomplete("/library block lift", { blocked: "biden" });
    expect(choice?.name).toContain(title);
    const lifted = await manager.slash("/library block lift", { blocked: choice?.value ?? "" });
    expect(lifted.text()).toContain(`No longer blocked: ${title}`);
  });
});

describe("Undo", () => {
  it("is on the list too, which replaces the report", async () => {
    const { manager } = await startLibraryBot();
    const list = await manager
      .press(await upload(manager, "Another text."), "Show")
      .then(shown => manager.press(shown, "List"));
    expect((await manager.press(list, "Undo the last addition (1 article)")).text()).toBe(
      "Undone: 1 article removed again.",
    );
    expect((await manager.slash("/library list")).buttons()).toEqual([]);
  });

  it("of the last addition means what a member added, not what a feed or a refresh added since", async () => {
    const { kept, local, manager } = await startLibraryBot();
    await upload(manager);
    const own = await ownOf(local, kept());
    const bytes = new TextEncoder().encode("A feed brought this.");
    await own.add([
      { name: "f.txt", bytes, origin: { kind: "fetched", domain: "news.example", on: "2025-03-04" } },
    ]);
    await manager.press(await manager.slash("/library status"), "Undo the last addition (1 article)");
    const list = await manager.slash("/library list");
    expect(list.text()).toContain("A feed brought this.");
    expect(list.text()).not.toContain("The tram");
  });
});

describe("a day that is typed", () => {
  it.each([
    [new Date(Date.now() + 3 * 86_400_000), true],
    [new Date(), false],
  ])("%s: whether it is said to be in the future: %s", async (day, isSaid) => {
    const { manager } = await startLibraryBot();
    const form = await manager.slashForm("/library add text");
    const reply = await form.submit({ text: TRAM, date: day.toISOString().slice(0, 10) });
    expect(reply.text()).toContain("Added 1 article");
    expect(reply.text().includes("is in the future")).toBe(isSaid);
  });
});

describe("a page that has become a notice", () => {
  it("doesn't take the place of the article that was read there", async () => {
    let page = `<!doctype html><title>Trams</title><main>${"<p>The tram will run on Sundays, says the mayor, who has waited for it long.</p>".repeat(30)}</main>`;
    const { manager, reader, site } = await startLibraryBot({
      "/x": (request, response) => sends(page)(request, response),
    });
    await manager.slash("/library add link", { link: `${site.address}/x` });
    page = NOTICE;
    const reply = await manager.slash("/library refresh article", { article: "Trams" });
    expect(reply.text()).toContain("“Trams” stays as it was: its page has far fewer words now");
    const all = await manager.slash("/library refresh all");
    expect(all.text()).toContain("its page has far fewer words now, perhaps a notice or a login page");
    const answer = await reader.slash("/ask", { question: "When will the tram run?" });
    expect(answer.text()).toContain("The tram will run on Sundays");
    expect((await manager.slash("/library list")).text()).toContain("Trams");
  });
});

describe("files that are no articles", () => {
  it("are refused with what to do instead", async () => {
    const { manager } = await startLibraryBot();
    const reply = await manager.slash("/library add file", {
      file: file("scan.png", "x"),
      "file-2": file("letter.doc", "x"),
      "file-3": file("none.txt", ""),
      "file-4": file("none.zip", zipSync({})),
    });
    expect(reply.text()).toContain("scan.png (a picture; recognise its text (OCR) and save that as .txt)");
    expect(reply.text()).toContain("letter.doc (an old word processor's file; save it as .docx)");
    expect(reply.text()).toContain("none.txt (empty)");
    expect(reply.text()).toContain("none.zip (no file in it)");
  });
});

describe("a full disk", () => {
  it("is reported to the manager for every command, and to the operator by its name only", async () => {
    const { kept, local, logged, manager } = await startLibraryBot();
    await upload(manager);
    const own = await ownOf(local, kept());
    const full = () => Promise.reject(new DiskError("server.json", "ENOSPC"));
    vi.spyOn(own.store, "update").mockImplementation(full);
    vi.spyOn(own.store, "removeAll").mockImplementation(full);
    const told =
      "That could not be saved, so it may be lost (server.json: the disk is full). Tell whoever runs me; /library status shows what is here.";
    const remove = await manager.slash("/library remove", { article: "tram" });
    expect((await manager.press(remove, "Remove")).text()).toContain(told);
    const block = await manager.slash("/library block domain", { domain: "news.example" });
    expect((await manager.press(block, "Block for good")).text()).toContain(told);
    expect((await manager.slash("/library settings", { sharing: "Nobody" })).text()).toContain(told);
    expect(logged()).toContain('"code":"not-written"');
    expect(logged()).not.toContain("server.json");
  });
});
