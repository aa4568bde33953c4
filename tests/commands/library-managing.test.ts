import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commands } from "../../commands/all.ts";
import { library } from "../../commands/library.ts";
import type { Actor } from "../../src/local/member/actor.ts";
import { sends } from "../library/hostile-server.ts";
import { idOf, pressAnyway, startLibraryBot, TRAM, upload } from "./library-bot.ts";
import { nextOf } from "./reply-buttons.ts";

// All articles here are invented.

const BRIDGE = "The bridge is shut for repairs.\n\n“It leaks,” said Tomas Brandt, who runs it.";

const POOLS = () => readFile("tests/fixtures/pages/no-json-ld.html");

/** Asks, and presses the button that the question offers. */
async function confirm(
  manager: Actor,
  command: string,
  options: Record<string, string>,
  answer: string,
): Promise<string> {
  const ask = await manager.slash(command, options);
  await manager.press(ask, answer);
  return ask.text();
}

describe("/library list", () => {
  it("says how to begin where nothing was added", async () => {
    const { manager } = await startLibraryBot();
    expect((await manager.slash("/library list")).text()).toMatch(
      /^This server has added no articles yet\nAdd the first with \/library add file/,
    );
  });

  it("shows the last addition first, page by page, each article once", async () => {
    const { manager, restart } = await startLibraryBot();
    const lines = Array.from({ length: 20 }, (_, index) =>
      JSON.stringify({
        title: `Report number ${index + 1} of the ferry`,
        text: `Ferry report ${index + 1}.`,
      }),
    );
    await upload(manager, lines.join("\n"), "reports.jsonl");
    await upload(manager);
    const reply = await manager.slash("/library list");
    expect(reply.text()).toMatch(/^21 articles added by this server\nArticle beginning “The tram/);
    expect(reply.text()).toContain("no date · uploaded on");
    const shown = new Set(showIds(reply));
    await restart();
    for (let next = nextOf(reply); next !== undefined; next = nextOf(reply)) {
      await manager.press(reply, next);
      for (const id of showIds(reply)) shown.add(id);
    }
    expect(shown.size).toBe(21);
    expect(reply.text()).toContain("[Previous: 3 of 4]");
  });

  it("searches, and keeps the search from page to page", async () => {
    const { manager } = await startLibraryBot();
    const lines = Array.from({ length: 12 }, (_, index) =>
      JSON.stringify({ title: `Ferry ${index}`, text: `The ferry sails, ${index}.` }),
    );
    await upload(manager, lines.join("\n"), "reports.jsonl");
    await upload(manager);
    const reply = await manager.slash("/library list", { search: "ferry" });
    expect(reply.text()).toMatch(/^12 articles found\nSearch: ferry/);
    await manager.press(reply, "Next: 2 of 2");
    expect(reply.text()).toContain("Search: ferry");
    expect(reply.text()).toContain("[Previous: 1 of 2]");
    const none = await manager.slash("/library list", { search: "volcano" });
    expect(none.text()).toMatch(/^No article that this server added has these words/);
  });
});

describe("/library show", () => {
  it("shows everything that is known of an article", async () => {
    const { manager } = await startLibraryBot();
    await upload(manager);
    const reply = await manager.slash("/library show", { article: "tram" });
    for (const fact of [
      "Origin: uploaded on",
      "Size: 2 paragraphs, 9",
      "Quoted: Ida Quill (1)",
      "File: tram.txt",
    ]) {
      expect(reply.text()).toContain(fact);
    }
    expect(reply.text()).toMatch(/Fingerprint of the file \(SHA-256\): [0-9a-f]{64}/);
    expect((await manager.press(reply, "Summary")).text()).toContain("The tram will run on Sundays");
    expect((await manager.press(reply, "List")).text()).toMatch(/^1 article added by this server/);
  });

  it("offers and finds this server's own articles only", async () => {
    const { manager } = await startLibraryBot();
    await upload(manager);
    for (const command of ["/library show", "/library remove", "/library refresh article"]) {
      const choices = await manager.autocomplete(command, { article: "" });
      expect(choices.map(({ name }) => name)).toEqual(["The tram will run on Sundays."]);
    }
    expect(await manager.autocomplete("/library block article", { article: "" })).toHaveLength(2);
    const reply = await manager.slash("/library show", { article: "Biden" });
    expect(reply.text()).toMatch(/^No article that this server added matches “Biden”/);
  });
});

describe("/library remove", () => {
  it("asks first, over a restart too, and takes effect at once", async () => {
    const { manager, reader, restart } = await startLibraryBot();
    await upload(manager);
    const ask = await manager.slash("/library remove", { article: "tram" });
    expect(ask.text()).toMatch(/^Remove “The tram will run on Sundays\.”\?\n/);
    await restart();
    expect((await reader.slash("/ask", { question: "When does the tram run?" })).text()).toContain("Sundays");
    await manager.press(ask, "Remove");
    expect(ask.text()).toBe("Removed “The tram will run on Sundays.”. Answers here no longer use it.");
    expect((await reader.slash("/ask", { question: "When does the tram run?" })).text()).not.toContain(
      "Sundays",
    );
  });

  it("changes nothing where the answer is no", async () => {
    const { manager } = await startLibraryBot();
    await upload(manager);
    const ask = await manager.slash("/library remove", { article: "tram" });
    await manager.press(ask, "Keep it");
    expect(ask.text()).toBe("Nothing was changed.");
    expect((await manager.slash("/library list")).text()).toMatch(/^1 article/);
  });

  it("says that a shared article can't be removed, but hidden", async () => {
    const { manager } = await startLibraryBot();
    const reply = await manager.slash("/library remove", { article: "Biden" });
    expect(reply.text()).toContain("/library block article hides it from this server");
  });

  it("says that a button has expired whose article went meanwhile", async () => {
    const { manager } = await startLibraryBot();
    const added = await upload(manager);
    const ask = await manager.slash("/library remove", { article: "tram" });
    await manager.press(added, "Undo");
    expect((await manager.press(ask, "Remove")).text()).toMatch(/^This has expired/);
  });
});

describe("/library block", () => {
  it("keeps an article out, however it comes back, until it is lifted", async () => {
    const { manager, site } = await startLibraryBot({ "/trams.html": sends(await POOLS()) });
    await upload(manager);
    await manager.slash("/library add link", { link: `${site.address}/trams.html` });
    expect(
      await confirm(manager, "/library block article", { article: "will run on sundays" }, "Block for good"),
    ).toContain("Blocked “The tram will run on Sundays.”");
    expect((await upload(manager)).text()).toContain(
      "Not added:\ntram.txt (blocked here; /library block list shows what is)",
    );
    await confirm(manager, "/library block article", { article: "Harrow Ford" }, "Block for good");
    const asked = site.asked.length;
    expect((await manager.slash("/library add link", { link: `${site.address}/trams.html#x` })).text()).toBe(
      "Nothing was added: blocked here; /library block list shows what is.",
    );
    expect(site.asked.length).toBe(asked);
    const list = await manager.slash("/library block list");
    expect(list.text()).toMatch(/^2 things are blocked\nthe article at http:\/\/127/);
    const [choice] = await manager.autocomplete("/library block lift", { blocked: "key" });
    expect(choice?.name).toMatch(/^an article that was added here \(key /);
    await manager.slash("/library block lift", { blocked: String(choice?.value) });
    expect((await upload(manager)).text()).toMatch(/^Added 1 article/);
  });

  it("hides a shared article from this server only", async () => {
    const { local, manager } = await startLibraryBot();
    await confirm(manager, "/library block article", { article: "Biden" }, "Block for good");
    const quote = { quote: "the missiles will speak for themselves" };
    expect((await manager.slash("/who-said", quote)).text()).not.toContain("Quoted from");
    const owner = local.member("owner").in("#lobby");
    expect((await owner.slash("/who-said", quote)).text()).toContain("Quoted from Volodymyr Zelensky");
    await manager.slash("/library block lift", {
      blocked: (await manager.autocomplete("/library block lift", { blocked: "" }))[0]?.value ?? "",
    });
    expect((await manager.slash("/who-said", quote)).text()).toContain("Quoted from Volodymyr Zelensky");
  });

  it("doesn't take an upload's word for whose link it blocks", async () => {
    const { manager, site } = await startLibraryBot({
      "/real": sends(await POOLS()),
    });
    const forged = JSON.stringify({ title: "Forged", url: `${site.address}/real`, text: "Invented words." });
    await upload(manager, forged, "forged.json");
    await confirm(manager, "/library block article", { article: "Forged" }, "Block for good");
    expect((await manager.slash("/library add link", { link: `${site.address}/real` })).text()).toMatch(
      /^Added 1 article/,
    );
  });

  it("blocks a domain, with what is there from it, and its subdomains", async () => {
    const { manager, restart } = await startLibraryBot();
    const from = (url: string, title: string) =>
      JSON.stringify({ title, url, text: `${title} is told here.` });
    await upload(manager, from("https://news.example/1", "Ferries"), "a.json");
    const ask = await manager.slash("/library block domain", {
      domain: "https://www.News.example/some/page",
    });
    expect(ask.text()).toMatch(
      /^Block everything from news\.example for good\?\n1 article from there would be removed/,
    );
    await restart();
    await manager.press(ask, "Block for good");
    expect(ask.text()).toContain("Blocked news.example and removed 1 article.");
    const again = await upload(manager, from("https://live.news.example/2", "Trams"), "b.json");
    expect(again.text()).toContain("b.json (blocked here;");
    expect((await manager.slash("/library add link", { link: "https://news.example/3" })).text()).toContain(
      "blocked here",
    );
    expect(
      (await manager.slash("/library feed add", { link: "https://news.example/feed" })).text(),
    ).toContain("Not followed: its domain or address is blocked here");
    await manager.slash("/library block lift", { blocked: "news.example" });
    expect((await upload(manager, from("https://live.news.example/2", "Trams"), "b.json")).text()).toMatch(
      /^Added/,
    );
  });

  it.each(["", "news", "two words", "https://", "user:secret@news.example", "news..example", "[::1]"])(
    "knows %j as no domain",
    async domain => {
      const { manager } = await startLibraryBot();
      const reply = await manager.slash("/library block domain", { domain: domain || " " });
      expect(reply.text()).toContain("is not a domain. Write it like this: news.example.");
    },
  );
});

describe("members who may not manage the server", () => {
  it("are not offered the command", async () => {
    const { reader } = await startLibraryBot();
    await expect(reader.slash("/library list")).rejects.toThrow("is not offered");
  });

  it("are refused whatever they send", async () => {
    const open = { ...library, data: { ...library.data, default_member_permissions: null } };
    const { local, manager, reader } = await startLibraryBot(
      {},
      { commands: commands.map(command => (command === library ? open : command)) },
    );
    const added = await upload(manager);
    const sentence = "Only people who can manage this server can do that.";
    for (const [command, options] of [
      ["/library list", {}],
      ["/library add link", { link: "https://news.example" }],
      ["/library add text", {}],
      ["/library export", {}],
      ["/library import", { file: { name: "a.zip", content: "PK" } }],
      ["/library settings", { sharing: "Nobody" }],
      ["/library remove", { article: "tram" }],
    ] as const) {
      expect((await reader.slash(command, options)).text()).toBe(sentence);
    }
    expect(await reader.autocomplete("/library remove", { article: "" })).toEqual([]);
    for (const id of [idOf(added, "Undo"), idOf(added, "Show"), idOf(added, "List")]) {
      expect((await pressAnyway(local, "reader", "#news", id)).text()).toBe(sentence);
    }
    expect((await manager.slash("/library list")).text()).toMatch(/^1 article/);
  });

  it("are refused when the right was taken between asking and answering", async () => {
    const { local, manager } = await startLibraryBot();
    await upload(manager);
    const ask = await manager.slash("/library remove", { article: "tram" });
    const form = await manager.slashForm("/library add text");
    local.admin.setRoles("The newsroom", "manager", ["Members"]);
    const sentence = "Only people who can manage this server can do that.";
    expect((await manager.press(ask, "Remove")).text()).toBe(sentence);
    expect((await form.submit({ text: TRAM })).text()).toBe(sentence);
    expect((await local.member("owner").slash("/library list")).text()).toMatch(/^1 article/);
  });
});

describe("two servers", () => {
  it("never see, name or reach each other's articles, through any button either", async () => {
    const { local, manager, reader } = await startLibraryBot();
    const owner = local.member("owner").in("#lobby");
    const added = await upload(manager);
    await upload(owner, BRIDGE, "bridge.txt");
    expect((await manager.slash("/library list")).text()).not.toContain("bridge");
    expect((await owner.slash("/library list")).text()).not.toContain("tram");
    expect(await owner.autocomplete("/library show", { article: "tram" })).toEqual([]);
    expect((await owner.slash("/library show", { article: "tram" })).text()).toMatch(
      /^No article that this server added matches/,
    );
    expect((await reader.slash("/ask", { question: "Why is the bridge shut?" })).text()).not.toContain(
      "repairs",
    );
    const shown = await manager.press(added, "Show");
    const ask = await manager.slash("/library remove", { article: "tram" });
    for (const id of [
      idOf(shown, "Summary"),
      idOf(shown, "Remove"),
      idOf(shown, "Block for good"),
      idOf(ask, "Remove"),
    ]) {
      const reply = await pressAnyway(local, "owner", "#lobby", id);
      expect(reply.text()).toMatch(/^(?:This has expired|That article isn't in this library)/);
    }
    const other = await upload(manager, "The ferry sails.", "ferry.txt");
    const undone = await pressAnyway(local, "owner", "#lobby", idOf(other, "Undo"));
    expect(undone.text()).toBe("Nothing from that addition is here any more.");
    expect((await manager.slash("/library list")).text()).toMatch(/^2 articles/);
    expect((await owner.slash("/library list")).text()).toMatch(/^1 article/);
  });
});

describe("what managers type", () => {
  it("is in no log, and who they are in no file", async () => {
    const { manager, logged, dataDir, stop } = await startLibraryBot();
    const word = "zyzzyva";
    const form = await manager.slashForm("/library add text");
    const pasted = await form.submit({
      title: `${word} 1`,
      date: word,
      author: word,
      link: word,
      text: `${word} text`,
    });
    await (await manager.pressForm(pasted, "Add another part")).submit({ text: `${word} part` });
    await upload(manager, "{", `${word}.json`);
    for (const [command, options] of [
      ["/library list", { search: word }],
      ["/library show", { article: word }],
      ["/library remove", { article: `${word}ical` }],
      ["/library add link", { link: `https://${word}.invalid/` }],
      ["/library block domain", { domain: `${word} ${word}` }],
      ["/library block lift", { blocked: word }],
      ["/library feed add", { link: word, words: word }],
      ["/library feed remove", { feed: word }],
    ] as const) {
      await manager.slash(command, options);
    }
    expect(logged()).not.toContain(word);
    await stop();
    const files = await readdir(dataDir, { recursive: true, withFileTypes: true });
    const texts = await Promise.all(
      files
        .filter(entry => entry.isFile())
        .map(entry => readFile(join(entry.parentPath, entry.name), "latin1")),
    );
    expect(texts.length).toBeGreaterThan(2);
    expect(texts.join("\n")).not.toContain(manager.user.id);
  });
});

function showIds(reply: { buttons(): readonly { label: string; customId: string | null }[] }): string[] {
  return reply.buttons().flatMap(({ label, customId }) => (label === "Show" && customId ? [customId] : []));
}
