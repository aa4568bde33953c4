import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import fc from "fast-check";
import { zipSync } from "fflate";
import { describe, expect, it, onTestFinished } from "vitest";
import { checkQuote } from "../../../src/answers/check/check-quote.ts";
import { articleKeyOf } from "../../../src/articles/create-article.ts";
import { inlineAnalyst } from "../../../src/library/analysis/analyst.ts";
import type { ServerLibraries } from "../../../src/library/servers/server-libraries.ts";
import { DataFolder } from "../../../src/library/store/data-folder.ts";
import { type Disk, realDisk } from "../../../src/library/store/disk.ts";
import { inEnglish } from "../../articles/in-english.ts";
import { fetched, uploaded } from "../bring.ts";
import { A, B, GUILDS, NOW, opened, SHARED, textsIn } from "../opened-libraries.ts";
import { putWhole } from "../put-whole.ts";
import { temporaryFolder } from "../temporary-folder.ts";

// All texts here are invented.

async function until(isSo: () => boolean | Promise<boolean>, withinMs: number): Promise<number> {
  const begun = performance.now();
  while (!(await isSo()) && performance.now() - begun < withinMs) await setTimeout(10);
  return performance.now() - begun;
}

describe("ServerLibraries.of()", () => {
  it("is the shared articles for direct messages and new servers, and one's own beside them", async () => {
    const { libraries, reopen } = await opened();
    const report = await (await libraries.server(A)).add([uploaded("Tilda Brook keeps bees on the roof.")]);
    expect(report).toMatchObject({ refused: [], unread: [] });
    expect(report.added.map(({ title }) => title)).toEqual(["Tilda Brook keeps bees on the roof."]);
    const both = [SHARED, "Tilda Brook keeps bees on the roof."];
    expect(textsIn(await libraries.of(A))).toEqual(both);
    expect(textsIn(await libraries.of(B))).toEqual([SHARED]);
    expect(textsIn(await libraries.of(null))).toEqual([SHARED]);
    const again = await reopen();
    expect(textsIn(await again.libraries.of(A))).toEqual(both);
    const { hits } = await (await again.libraries.of(A)).search.search("Who keeps bees?");
    expect(hits[0]?.article.text).toBe("Tilda Brook keeps bees on the roof.");
  });

  it("leaves the shared articles out where a server switched them off, over a restart too", async () => {
    const { libraries, reopen } = await opened();
    await libraries.configure(A, { isSharedShown: false, isPrivateByDefault: true });
    expect(await libraries.settingsOf(A)).toMatchObject({ isSharedShown: false, isPrivateByDefault: true });
    expect((await libraries.settingsOf(B)).isPrivateByDefault).toBe(false);
    expect(textsIn(await libraries.of(A))).toEqual([]);
    expect(textsIn(await libraries.of(B))).toEqual([SHARED]);
    const again = await reopen();
    expect(textsIn(await again.libraries.of(A))).toEqual([]);
    await again.libraries.configure(A, { isSharedShown: true });
    expect(textsIn(await again.libraries.of(A))).toEqual([SHARED]);
  });

  it("keeps the library of a left server for its return, and searches it no more", async () => {
    const { libraries, reopen } = await opened();
    await (await libraries.server(A)).add([uploaded("Tilda Brook keeps bees.")]);
    await libraries.leave(A);
    expect(textsIn(await libraries.of(A))).toEqual([SHARED]);
    const again = await reopen();
    expect(textsIn(await again.libraries.of(A))).toEqual([SHARED]);
    await again.libraries.join(A);
    expect(textsIn(await again.libraries.of(A))).toEqual([SHARED, "Tilda Brook keeps bees."]);
    await again.libraries.delete(A);
    expect(textsIn(await again.libraries.of(A))).toEqual([SHARED]);
    expect(await again.store.servers()).toEqual([]);
  });

  it("never lets one server see, find or reach what another has, whatever they do", {
    timeout: 40_000,
  }, async () => {
    const WORD = ["amber", "basalt", "cobalt", "damask", "ebony", "flint"] as const;
    const textOf = (server: number, word: string) =>
      `Report of ${GUILDS[server]}: “The ${word} is mine${server},” said Speaker${server} Vane.`;
    const operation = fc.record({
      server: fc.nat(GUILDS.length - 1),
      word: fc.constantFrom(...WORD),
      what: fc.constantFrom("add", "add", "add", "remove", "block", "hide", "show", "leave", "reopen"),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(operation, { minLength: 5, maxLength: 25 }), async operations => {
        let all = await opened();
        const model = GUILDS.map(() => ({
          words: new Set<string>(),
          blocked: new Set<string>(),
          isShared: true,
        }));
        for (const { server, word, what } of operations) {
          const guild = GUILDS[server];
          const known = model[server];
          if (!guild || !known) throw new Error("no such server");
          const own = await all.libraries.server(guild);
          const key = articleKeyOf(textOf(server, word));
          if (what === "add") {
            await own.add([uploaded(textOf(server, word))]);
            if (!known.blocked.has(word)) known.words.add(word);
          } else if (what === "remove" || what === "block") {
            // Also with a key that only another server has: nothing may happen to that one.
            for (const other of GUILDS.keys()) await own.remove(articleKeyOf(textOf(other, word)));
            if (what === "block") await own.block({ key, url: null });
            known.words.delete(word);
            if (what === "block") known.blocked.add(word);
          } else if (what === "reopen") {
            all = await all.reopen();
          } else if (what === "leave") {
            await all.libraries.leave(guild);
            await all.libraries.join(guild);
          } else {
            known.isShared = what === "show";
            await all.libraries.configure(guild, { isSharedShown: known.isShared });
          }
        }
        for (const [server, guild] of GUILDS.entries()) {
          const known = model[server];
          const library = await all.libraries.of(guild);
          const own = [...(known?.words ?? [])].map(word => textOf(server, word));
          expect(textsIn(library)).toEqual([...own, ...(known?.isShared ? [SHARED] : [])].sort());
          for (const other of GUILDS.keys()) {
            if (other === server) continue;
            for (const word of WORD) expect(library.byKey(articleKeyOf(textOf(other, word)))).toBeUndefined();
            const { hits } = await library.search.search(
              `What did Speaker${other} Vane say of mine${other}?`,
            );
            for (const { article } of hits) expect(article.text).not.toContain(`Speaker${other}`);
          }
        }
        expect(textsIn(await all.libraries.of(null))).toEqual([SHARED]);
      }),
      { numRuns: 8 },
    );
  });
});

describe("ServerLibraries following the shared folder", () => {
  it("follows what is added, changed, moved and deleted within 2 s", { timeout: 30_000 }, async () => {
    const { libraries, shared } = await opened();
    await (await libraries.server(A)).add([uploaded("Tilda Brook keeps bees.")]);
    const followed = async (guild: string, texts: readonly string[]) => {
      const isSo = async () => textsIn(await libraries.of(guild)).join("|") === [...texts].sort().join("|");
      expect(await until(isSo, 5000)).toBeLessThan(2000);
    };
    await putWhole(join(shared, "new.txt"), "A new article came.");
    await followed(B, [SHARED, "A new article came."]);
    await followed(A, [SHARED, "A new article came.", "Tilda Brook keeps bees."]);

    const before = await libraries.of(B);
    await putWhole(join(shared, "new.txt"), "A changed article came.");
    await followed(B, [SHARED, "A changed article came."]);
    // An answer in progress keeps the library it began with.
    expect(textsIn(before)).toEqual(["A new article came.", SHARED].sort());
    expect(await libraries.departed(B, articleKeyOf("A new article came."))).toEqual({
      title: "A new article came.",
      happened: "changed",
      at: NOW,
    });

    await mkdir(join(shared, "deeper"));
    await rename(join(shared, "new.txt"), join(shared, "deeper", "moved.txt"));
    await writeFile(join(shared, "deeper", "third.txt"), "A third article came.");
    await followed(B, [SHARED, "A changed article came.", "A third article came."]);

    await rm(join(shared, "deeper"), { recursive: true });
    await followed(B, [SHARED]);
    expect((await libraries.departed(null, articleKeyOf("A third article came.")))?.happened).toBe("removed");

    await writeFile(join(shared, "scan.pdf"), "words");
    await until(() => libraries.unread.length > 0, 2000);
    expect(libraries.unread.map(({ file }) => file)).toEqual(["scan.pdf"]);
  });

  it("reads zips too, within their bounds, and follows them", async () => {
    const { libraries, shared } = await opened();
    const words = (text: string) => new TextEncoder().encode(text);
    const [day, week] = [join(shared, "day.zip"), join(shared, "week.zip")];
    await putWhole(
      week,
      zipSync({ "a.txt": words("Alpha words."), "sub/b.md": words("Beta words."), "c.pdf": words("C") }),
    );
    await putWhole(day, "no zip");
    // Two files, so that one may be read in an earlier check than the other.
    const areBothRead = async () =>
      (await libraries.of(null)).articles.length === 3 && libraries.unread.length === 2;
    expect(await until(areBothRead, 5000)).toBeLessThan(2000);
    const beta = (await libraries.of(null)).articles.find(({ article }) => article.text === "Beta words.");
    expect(beta?.article.origin).toEqual({ kind: "host", file: "week.zip/sub/b.md" });
    expect(inEnglish(libraries.unread).map(({ file, reason }) => `${file}: ${reason}`)).toEqual([
      "day.zip: no file in it",
      "week.zip/c.pdf: damaged, or no PDF",
    ]);
    await putWhole(week, zipSync({ "a.txt": words("Alpha words, changed.") }));
    const isSo = async () =>
      textsIn(await libraries.of(null)).join() === ["Alpha words, changed.", SHARED].join();
    expect(await until(isSo, 5000)).toBeLessThan(2000);
    expect((await libraries.departed(null, articleKeyOf("Alpha words.")))?.happened).toBe("changed");
    expect((await libraries.departed(null, articleKeyOf("Beta words.")))?.happened).toBe("removed");
  });

  it("does not read unchanged files again", async () => {
    const read: string[] = [];
    const { libraries, shared } = await opened({
      analyst: {
        ...inlineAnalyst,
        analyse: file => {
          read.push(file.name);
          return inlineAnalyst.analyse(file);
        },
      },
    });
    await writeFile(join(shared, "second.txt"), "A second article.");
    await until(async () => (await libraries.of(null)).articles.length === 2, 3000);
    expect(read).toEqual(["second.txt"]);
  });
});

describe("ServerLibrary.add()", () => {
  const FORGED = [
    "---",
    "title: Quill to scrap the tram",
    "publisher: The Invented Broadcasting Service",
    "url: https://broadcasting.test/news/tram",
    "---",
    "Mayor Ida Quill said: “I will scrap the tram and sell the rails for scrap.”",
  ].join("\n");

  it.each([
    ["uploaded", uploaded(FORGED, "forged.md")],
    ["pasted", { ...uploaded(FORGED, "forged.md"), origin: { kind: "pasted", on: "2025-03-01" } } as const],
  ])("never lets a forged %s article confirm a quote", async (kind, file) => {
    const { libraries } = await opened();
    await (await libraries.server(A)).add([file]);
    const check = await checkQuote(
      await libraries.of(A),
      "I will scrap the tram and sell the rails for scrap",
    );
    expect(check.matches[0]?.article.origin.kind).toBe(kind);
    expect(check.isOnlyUnchecked).toBe(true);
    const checked = await checkQuote(await libraries.of(A), "The tram will run on Sundays");
    expect(checked.isOnlyUnchecked).toBe(false);
  });

  it("does not let a file say where it came from", async () => {
    const { libraries } = await opened();
    const claim = JSON.stringify({
      text: "The tram is gone.",
      origin: { kind: "host", file: "x" },
      publisher: "P",
    });
    await (await libraries.server(A)).add([uploaded(claim, "claim.json")]);
    const found = (await libraries.of(A)).articles.find(
      ({ article }) => article.text === "The tram is gone.",
    );
    expect(found?.article.origin).toEqual({ kind: "uploaded", on: "2025-03-01" });
  });

  it("lets the fetched twin of an uploaded text speak for it, and not the other way round", async () => {
    const { libraries, reopen } = await opened();
    const own = await libraries.server(A);
    const words = "“The bridge is open again,” said Ida Quill.";
    await own.add([uploaded(words, "a.txt")]);
    expect((await own.add([fetched(words, "news.test")])).added).toHaveLength(1);
    for (const again of [fetched(words, "news.test"), uploaded(words, "b.txt")]) {
      expect((await own.add([again])).refused).toMatchObject([
        { why: { kind: "present", article: { origin: { kind: "fetched" } } } },
      ]);
    }
    const kindsIn = async (of: ServerLibraries) =>
      (await of.of(A)).articles.map(({ article }) => article.origin.kind).sort();
    expect(await kindsIn(libraries)).toEqual(["fetched", "host"]);
    expect(await kindsIn((await reopen()).libraries)).toEqual(["fetched", "host"]);
  });

  it("adds what it can of several files, and says for each other file why not", async () => {
    const { libraries } = await opened({ limits: { articles: 3, bytes: 1000, feeds: 1 } });
    const own = await libraries.server(A);
    const steps: number[] = [];
    const report = await own.add(
      [
        uploaded("First words.", "first.txt"),
        uploaded("First words.", "twin.txt"),
        uploaded(" ", "empty.txt"),
        uploaded("x".repeat(2000), "long.txt"),
        uploaded("Second words.", "second.txt"),
        uploaded("Third words.", "third.txt"),
        uploaded("Fourth words.", "fourth.txt"),
      ],
      { onProgress: done => steps.push(done) },
    );
    expect(report.added.map(({ text }) => text)).toEqual(["First words.", "Second words.", "Third words."]);
    expect(report.refused.map(({ name, why }) => [name, why.kind])).toEqual([
      ["twin.txt", "present"],
      ["long.txt", "too-many-bytes"],
      ["fourth.txt", "too-many-articles"],
    ]);
    expect(inEnglish(report.unread)).toEqual([{ file: "empty.txt", line: null, reason: "empty" }]);
    expect(steps).toEqual([7]);
  });

  it("stops before memory runs out", async () => {
    const { libraries } = await opened({ isMemoryShort: () => true });
    const report = await (await libraries.server(A)).add([uploaded("Words.")]);
    expect(report.refused).toEqual([{ name: "article.txt", why: { kind: "memory-short" } }]);
  });

  it("unpacks a zip, whatever its names", async () => {
    const { libraries } = await opened();
    const words = (text: string) => new TextEncoder().encode(text);
    const zip = zipSync({
      "a.txt": words("Alpha article."),
      "../../b.md": words("# Beta\n\nBeta article."),
      "__MACOSX/._a.txt": words("\0"),
      ".hidden.txt": words("Hidden."),
      "deep/inner.zip": zipSync({ "c.txt": words("Gamma.") }),
      "big.txt": new Uint8Array(8 * 1024 * 1024).fill(97),
    });
    const report = await (await libraries.server(A)).add([{ ...uploaded("", "week.zip"), bytes: zip }]);
    expect(report.added.map(({ text }) => text)).toEqual(["Alpha article.", "Beta article."]);
    expect(inEnglish(report.unread).map(({ file, reason }) => `${file}: ${reason}`)).toEqual([
      "big.txt: too large (the limit is 5 MB)",
      "deep/inner.zip: a zip in a zip; unpack it first",
    ]);
    const broken = await (await libraries.server(B)).add([uploaded("PK no zip", "broken.zip")]);
    expect(broken.added).toEqual([]);
    expect(broken.unread).toHaveLength(1);
  });
});

describe("ServerLibrary removing and blocking", () => {
  const PAGE = "---\ntitle: Bees\nurl: https://www.hive.test/bees/\n---\nTilda Brook keeps bees.";

  it("removes at once, and says afterwards what became of a cited article", async () => {
    const { libraries } = await opened();
    const own = await libraries.server(A);
    const [added] = (await own.add([uploaded(PAGE, "bees.md")])).added;
    if (!added) throw new Error("nothing was added");
    expect(own.keptFile(added.key)?.name).toBe("bees.md");
    expect(await own.remove(added.key)).toBe(true);
    expect(await own.remove(added.key)).toBe(false);
    expect((await libraries.of(A)).byKey(added.key)).toBeUndefined();
    expect(await libraries.departed(A, added.key)).toEqual({ title: "Bees", happened: "removed", at: NOW });
    expect(await libraries.departed(B, added.key)).toBeNull();
    expect((await own.add([uploaded(PAGE, "bees.md")])).added).toHaveLength(1);
    expect(await libraries.departed(A, added.key)).toBeNull();
  });

  it("blocks a text and its link for good, over a restart", async () => {
    const { libraries, reopen } = await opened();
    const own = await libraries.server(A);
    const [added] = (await own.add([uploaded(PAGE, "bees.md")])).added;
    if (!added) throw new Error("nothing was added");
    await own.block(added);
    const again = await (await reopen()).libraries.server(A);
    for (const text of [
      PAGE,
      PAGE.replace("keeps", "still keeps").replace("www.hive.test/bees/", "hive.test/bees?utm_source=x"),
    ]) {
      expect((await again.add([uploaded(text, "bees.md")])).refused).toMatchObject([
        { why: { kind: "blocked" } },
      ]);
    }
    expect(
      (await again.add([uploaded(PAGE.replace("bees/\n", "wasps\n").replace("bees.", "wasps."), "w.md")]))
        .added,
    ).toHaveLength(1);
  });

  it("brings back an article that was removed from a file with several, when the file comes again", async () => {
    const { libraries, reopen } = await opened();
    const own = await libraries.server(A);
    const both = uploaded('{"text":"Alpha words."}\n{"text":"Beta words."}', "two.jsonl");
    const [alpha] = (await own.add([both])).added;
    if (!alpha) throw new Error("nothing was added");
    await own.remove(alpha.key);
    expect((await own.add([both])).added.map(({ text }) => text)).toEqual(["Alpha words."]);
    expect(textsIn(await (await reopen()).libraries.of(A))).toEqual(["Alpha words.", "Beta words.", SHARED]);
  });

  it("hides a shared article from the server that blocked it, and from no other", async () => {
    const { libraries, reopen } = await opened();
    const [shared] = (await libraries.of(A)).articles;
    if (!shared) throw new Error("nothing is shared");
    await (await libraries.server(A)).block(shared.article);
    expect([textsIn(await libraries.of(A)), textsIn(await libraries.of(B))]).toEqual([[], [SHARED]]);
    expect(textsIn(await (await reopen()).libraries.of(A))).toEqual([]);
  });

  it("removes while a long addition is running", async () => {
    const { libraries } = await opened();
    const own = await libraries.server(A);
    const [first] = (await own.add([uploaded("First words.")])).added;
    if (!first) throw new Error("nothing was added");
    const order: string[] = [];
    const adding = own
      .add(Array.from({ length: 120 }, (_, at) => uploaded(`Words of number ${at}.`, `${at}.txt`)))
      .finally(() => order.push("added"));
    await own.remove(first.key).then(() => order.push("removed"));
    const { added } = await adding;
    expect(order).toEqual(["removed", "added"]);
    expect(own.articles).toHaveLength(120);
    expect(added).toHaveLength(120);
  });

  it("blocks a domain with what came from it, and its subdomains, but no other", async () => {
    const { libraries } = await opened();
    const own = await libraries.server(A);
    await own.add([
      uploaded(PAGE, "bees.md"),
      fetched("Fetched words.", "m.hive.test"),
      fetched("Other.", "beehive.test"),
    ]);
    const gone = await own.blockDomain("WWW.hive.test");
    expect(gone.map(({ text }) => text).sort()).toEqual(["Fetched words.", "Tilda Brook keeps bees."]);
    expect(textsIn(await libraries.of(A))).toEqual([SHARED, "Other."].sort());
    expect((await own.add([fetched("New words.", "hive.test")])).refused).toMatchObject([
      { why: { kind: "blocked" } },
    ]);
  });

  it("puts a new version in the place of the old one", async () => {
    const { libraries } = await opened();
    const own = await libraries.server(A);
    const [first] = (await own.add([fetched("Old words.", "news.test")])).added;
    if (!first) throw new Error("nothing was added");
    expect((await own.replace(first.key, fetched("Old words.", "news.test"))).added).toEqual([]);
    expect((await libraries.of(A)).byKey(first.key)).toBeDefined();
    await own.replace(first.key, fetched("New words.", "news.test"));
    expect(textsIn(await libraries.of(A))).toEqual([SHARED, "New words."].sort());
    expect((await libraries.departed(A, first.key))?.happened).toBe("changed");
  });

  it("brings nothing back that was removed or blocked while its new version was on its way", async () => {
    const { libraries } = await opened();
    const own = await libraries.server(A);
    const added = await own.add([fetched("Old words.", "news.test"), fetched("Older words.", "news.test")]);
    const [first, second] = added.added;
    if (!first || !second) throw new Error("nothing was added");
    await own.remove(first.key);
    await own.block({ key: second.key, url: null });
    for (const { key } of [first, second]) {
      expect((await own.replace(key, fetched("New words.", "news.test"))).added).toEqual([]);
    }
    expect(textsIn(await libraries.of(A))).toEqual([SHARED]);
  });

  it("leaves an uploaded text where its fetched twin has a new version", async () => {
    const { libraries } = await opened();
    const own = await libraries.server(A);
    const [first] = (await own.add([uploaded("Old words.")])).added;
    await own.add([fetched("Old words.", "news.test")]);
    await own.replace(first?.key ?? expect.fail("nothing was added"), fetched("New words.", "news.test"));
    const origins = (await libraries.of(A)).articles.map(
      ({ article }) => `${article.text} ${article.origin.kind}`,
    );
    expect(origins.sort()).toEqual([`${SHARED} host`, "New words. fetched", "Old words. uploaded"].sort());
  });

  it("reads a text that a file has twice as one article, and removes it with its file", async () => {
    const { libraries, store } = await opened();
    const own = await libraries.server(A);
    const line = JSON.stringify({ title: "Bees", text: "Tilda Brook keeps bees on the roof." });
    const { added, refused } = await own.add([uploaded(`${line}\n${line}\n`, "two.jsonl")]);
    expect([added.length, refused.length, own.store.articleCount]).toEqual([1, 0, 1]);
    await own.remove(added[0]?.key ?? expect.fail("nothing was added"));
    expect(own.store.articleCount).toBe(0);
    expect(await readdir(join(store.folder, "servers", A, "articles"))).toEqual([]);
  });

  it("answers from nothing that is gone, though the disk refuses before all of it is", async () => {
    const folder = await temporaryFolder();
    let isBroken = false;
    const disk: Disk = {
      ...realDisk,
      rm: async (path, options) => {
        if (isBroken && String(path).includes(broken)) {
          throw Object.assign(new Error("EIO"), { code: "EIO" });
        }
        await realDisk.rm(path, options);
      },
    };
    const store = await DataFolder.open(join(folder, "data"), { disk });
    onTestFinished(() => store.close());
    const { libraries } = await opened({ store });
    const own = await libraries.server(A);
    const { addition } = await own.add([
      uploaded("First words.", "1.txt"),
      uploaded("Second words.", "2.txt"),
    ]);
    const [, second] = own.store.files;
    const broken = second?.id ?? expect.fail("nothing was kept");
    isBroken = true;
    await expect(own.undo(addition)).rejects.toMatchObject({ code: "EIO" });
    expect(own.articles).toHaveLength(1);
    expect(textsIn(await libraries.of(A))).toEqual(
      [SHARED, ...own.articles.map(({ article }) => article.text)].sort(),
    );
  });

  it("shows a pasted article no more once the link that is typed for it is blocked", async () => {
    const { libraries } = await opened();
    const own = await libraries.server(A);
    const [first] = (
      await own.add([{ ...uploaded("Pasted words."), origin: { kind: "pasted", on: "2025-03-01" } }])
    ).added;
    const key = first?.key ?? expect.fail("nothing was added");
    await own.blockDomain("news.test");
    expect(await own.describe(key, { url: "https://news.test/a" })).toBeNull();
    expect((await libraries.of(A)).byKey(key)).toBeUndefined();
  });
});
