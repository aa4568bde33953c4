import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { ArticleKey } from "../../../src/articles/article.ts";
import { exportZips } from "../../../src/library/export/export-zip.ts";
import { type ImportOptions, importExport } from "../../../src/library/export/import-export.ts";
import { feedIdOf } from "../../../src/library/records/feed-states.ts";
import { KeptFile } from "../../../src/library/records/records.ts";
import { createSeal } from "../../../src/library/records/seal.ts";
import type { ServerLibrary } from "../../../src/library/servers/server-library.ts";
import { inEnglish, reasonsIn } from "../../articles/in-english.ts";
import { A, B, NOW, opened } from "../opened-libraries.ts";

// All texts here are invented.

const SEAL = createSeal("a secret of this bot");
const CHANNEL = "200000000000000001";
const ROLE = "300000000000000001";
const bytes = (text: string) => new TextEncoder().encode(text);

const OPTIONS: ImportOptions = {
  seal: SEAL,
  withBlocks: true,
  withSettings: true,
  isChannel: id => id === CHANNEL,
  isRole: id => id === ROLE,
  maxFeeds: 25,
};

const inWords = () => expect.fail("everything can be read");

async function zipsOf({ store }: ServerLibrary, seal = SEAL) {
  const zips = [];
  for await (const zip of exportZips(store, { maxBytes: 10_000_000, seal, inWords })) zips.push(zip);
  return zips;
}

/** A library with a fetched, a pasted and an uploaded file; some of it removed, and something blocked. */
async function filled(): Promise<{ from: ServerLibrary; to: ServerLibrary }> {
  const { libraries } = await opened();
  const from = await libraries.server(A);
  await from.add([
    {
      name: "courier.test-pools.html",
      bytes: bytes(`<article><p>${"The council of Harrow Ford closes its pools. ".repeat(5)}</p></article>`),
      origin: { kind: "fetched", domain: "courier.test", on: "2025-02-01" },
      source: { url: "https://courier.test/pools", charset: "utf-8" },
    },
    {
      name: "pasted.txt",
      bytes: bytes("“We sell it all,” said Ann Lee."),
      origin: { kind: "pasted", on: "2025-02-02" },
      typed: { title: "The letter", date: "2025-02-02" },
    },
    {
      name: "two.json",
      bytes: bytes(
        '[{"text":"The bridge is shut."},{"text":"The ferry runs."},{"text":"The tram is late."}]',
      ),
      origin: { kind: "uploaded", on: "2025-02-03" },
    },
  ]);
  const keyOf = (text: string) => from.articles.find(({ article }) => article.text.includes(text))?.article;
  const [ferry, tram] = [keyOf("ferry"), keyOf("tram")];
  if (!ferry || !tram) throw new Error("the articles are missing");
  await from.remove(ferry.key);
  await from.block(tram);
  await from.blockDomain("spam.test");
  await from.store.update(record => ({
    ...record,
    settings: {
      ...record.settings,
      isPrivateByDefault: true,
      digestChannel: CHANNEL,
      logChannel: "200000000000000009",
      channels: [
        { channel: CHANNEL, articles: "The Courier", replies: "private", askers: [ROLE], mentions: null },
        { channel: "200000000000000009", articles: null, replies: "private", askers: [], mentions: null },
      ],
      roles: [
        { role: ROLE, articles: null, replies: "everybody" },
        { role: "300000000000000009", articles: null, replies: "private" },
      ],
    },
    feeds: [
      {
        id: "0123456789abcdef",
        url: "https://courier.test/feed",
        channel: CHANNEL,
        post: "title",
        words: [],
        addedAt: NOW.toISOString(),
        isPrimed: true,
        isFailureTold: false,
      },
    ],
  }));
  return { from, to: await libraries.server(B) };
}

/** In an order of its own: the articles of one addition have none. */
const summaryOf = ({ articles }: ServerLibrary) =>
  articles
    .map(({ article: { title, date, origin, url, text } }) => ({ title, date, origin, url, text }))
    .sort((a, b) => a.text.localeCompare(b.text));

/** The keys of a file's articles as another version would have them. */
function withOtherKeys(description: string): string {
  const kept = KeptFile.safeParse(JSON.parse(description));
  if (!kept.success) return description;
  const other = (key: ArticleKey) => ArticleKey.parse([...key].reverse().join(""));
  const { articles, without, ...rest } = { ...JSON.parse(description), ...kept.data };
  return JSON.stringify({ ...rest, articles: articles.map(other), without: without.map(other) });
}

describe("importExport()", () => {
  it("brings a whole library into another server: origins, what was typed, blocks, settings and feeds", async () => {
    const { from, to } = await filled();
    const imported = await importExport(to, await zipsOf(from), OPTIONS);
    expect(summaryOf(to)).toEqual(summaryOf(from));
    expect(imported).toMatchObject({ isExport: true, unsealed: 0, blocks: 2, feeds: 1, hasSettings: true });
    expect(imported.report.added).toHaveLength(3);
    expect(imported.report.unread).toEqual([]);
    const { settings, tombstones, feeds } = to.store.record;
    expect(settings).toMatchObject({ isPrivateByDefault: true, digestChannel: CHANNEL, logChannel: null });
    expect(settings.channels).toEqual(from.store.record.settings.channels.slice(0, 1));
    expect(settings.roles).toEqual(from.store.record.settings.roles.slice(0, 1));
    expect(tombstones).toEqual(from.store.record.tombstones);
    expect(feeds).toMatchObject([{ url: "https://courier.test/feed", isPrimed: false }]);
  });

  it("brings a library back into its own server after everything was removed", async () => {
    const { from } = await filled();
    const before = summaryOf(from);
    const zips = await zipsOf(from);
    for (const { article } of from.articles) await from.remove(article.key);
    await importExport(from, zips, OPTIONS);
    expect(summaryOf(from)).toEqual(before);
  });

  it("leaves blocks and settings where that is chosen", async () => {
    const { from, to } = await filled();
    await importExport(to, await zipsOf(from), { ...OPTIONS, withBlocks: false, withSettings: false });
    expect(to.store.record).toMatchObject({
      tombstones: [],
      feeds: [],
      settings: { isPrivateByDefault: false },
    });
  });

  it("adds nothing twice", async () => {
    const { from, to } = await filled();
    const zips = await zipsOf(from);
    await importExport(to, zips, OPTIONS);
    const again = await importExport(to, zips, OPTIONS);
    expect(again.report.added).toEqual([]);
    expect(again).toMatchObject({ blocks: 0, feeds: 0 });
  });

  it("believes no origin that this bot did not seal", async () => {
    const { from, to } = await filled();
    const imported = await importExport(to, await zipsOf(from, createSeal("another bot's")), OPTIONS);
    expect(imported.unsealed).toBe(1);
    expect(to.articles.map(({ article }) => article.origin.kind).sort()).toEqual([
      "pasted",
      "uploaded",
      "uploaded",
    ]);
  });

  it.each([
    ["what was typed of it", (kept: string) => kept.replace(/"typed":\s*\{/, '"typed":{"title":"Forged",')],
    [
      "the name by which it is read",
      (kept: string) => kept.replace(/"name":\s*"[^"]*"/, '"name":"forged.txt"'),
    ],
  ])("believes no origin whose description was changed in %s", async (_, change) => {
    const { from, to } = await filled();
    const [zip] = await zipsOf(from);
    const entries = unzipSync(zip?.bytes ?? new Uint8Array());
    for (const [name, content] of Object.entries(entries)) {
      if (!name.endsWith(".html.json")) continue;
      const changed = change(strFromU8(content));
      expect(changed).not.toBe(strFromU8(content));
      entries[name] = strToU8(changed);
    }
    await importExport(to, [{ name: "x.zip", bytes: zipSync(entries) }], OPTIONS);
    expect(to.articles.some(({ article }) => article.origin.kind === "fetched")).toBe(false);
  });

  it("accepts no changed file, and believes no changed description", async () => {
    const { from, to } = await filled();
    const [zip] = await zipsOf(from);
    const entries = unzipSync(zip?.bytes ?? new Uint8Array());
    for (const [name, content] of Object.entries(entries)) {
      if (name.endsWith("pasted.txt")) entries[name] = strToU8("“We sell nothing,” said Ann Lee.");
      if (name.endsWith(".html.json")) {
        entries[name] = strToU8(strFromU8(content).replaceAll("courier.test", "famous.test"));
      }
    }
    const { report, unsealed } = await importExport(
      to,
      [{ name: "x.zip", bytes: zipSync(entries) }],
      OPTIONS,
    );
    expect(reasonsIn(report)).toEqual(["changed since it was exported, or damaged"]);
    expect(unsealed).toBe(1);
    expect(to.articles.some(({ article }) => article.origin.kind === "fetched")).toBe(false);
  });

  it("imports whole files whose articles are now read differently, without those that had been removed", async () => {
    const { from, to } = await filled();
    const [zip] = await zipsOf(from);
    const entries = unzipSync(zip?.bytes ?? new Uint8Array());
    for (const [name, content] of Object.entries(entries)) {
      // The keys that another version of the parser gave.
      if (name.endsWith(".json")) entries[name] = strToU8(withOtherKeys(strFromU8(content)));
    }
    const { report } = await importExport(to, [{ name: "x.zip", bytes: zipSync(entries) }], {
      ...OPTIONS,
      withBlocks: false,
    });
    expect(report.unread).toEqual([]);
    expect(summaryOf(to)).toEqual(summaryOf(from));
  });

  it("reads zips in any order, one after the other, as one addition", async () => {
    const { from, to } = await filled();
    const zips = [];
    for await (const zip of exportZips(from.store, { maxBytes: 1_300, seal: SEAL, inWords })) zips.push(zip);
    expect(zips.length).toBeGreaterThan(2);
    const seen: string[] = [];
    const { report } = await importExport(to, zips.toReversed(), {
      ...OPTIONS,
      onProgress: (done, total) => void seen.push(`${done} of ${total}`),
    });
    expect(seen).toEqual(["1 of 3", "2 of 3", "3 of 3"]);
    expect(summaryOf(to).map(({ text }) => text)).toEqual(summaryOf(from).map(({ text }) => text));
    expect(report.added).toHaveLength(3);
    await to.undo(report.addition);
    expect(to.articles).toEqual([]);
  });

  it("brings what managers corrected, and leaves what was corrected here", async () => {
    const { from, to } = await filled();
    const letter = from.articles.find(({ article }) => article.text.includes("sell"))?.article;
    if (!letter) throw new Error("the article is missing");
    const words = { article: letter.key, paragraph: 1, start: 0, end: 15 };
    await from.correctSpeaker(words, "Bo Fox");
    const zips = await zipsOf(from);
    const speakersIn = ({ articles }: ServerLibrary) =>
      articles.flatMap(({ quotations }) => quotations.map(({ attribution }) => attribution));
    expect((await importExport(to, zips, OPTIONS)).corrections).toBe(1);
    expect(to.store.record.corrections).toEqual(from.store.record.corrections);
    expect(speakersIn(to)).toEqual(speakersIn(from));
    await to.correctSpeaker(words, "Ann Lee");
    expect((await importExport(to, zips, OPTIONS)).corrections).toBe(0);
    expect(to.store.record.corrections).toMatchObject([{ speaker: "Ann Lee" }]);
  });

  it("names feeds by their links, not by what the file says, and follows none that is blocked", async () => {
    const { from, to } = await filled();
    const [feed] = from.store.record.feeds;
    if (!feed) throw new Error("the feed is missing");
    await from.store.update(record => ({
      ...record,
      feeds: [
        feed,
        { ...feed, url: "https://courier.test/feed?utm_source=x" },
        { ...feed, url: "https://news.spam.test/feed" },
        { ...feed, url: "https://other.test/feed" },
      ],
    }));
    await importExport(to, await zipsOf(from), OPTIONS);
    expect(to.store.record.feeds.map(({ id, url }) => [id, url])).toEqual([
      [feedIdOf("https://courier.test/feed"), "https://courier.test/feed"],
      [feedIdOf("https://other.test/feed"), "https://other.test/feed"],
    ]);
  });

  it("says that settings and blocks are damaged, and imports the articles", async () => {
    const { from, to } = await filled();
    const [zip] = await zipsOf(from);
    const entries = { ...unzipSync(zip?.bytes ?? new Uint8Array()), "server.json": strToU8("{") };
    const imported = await importExport(to, [{ name: "x.zip", bytes: zipSync(entries) }], OPTIONS);
    expect(imported).toMatchObject({ blocks: 0, hasSettings: false });
    expect(inEnglish(imported.report.unread)).toEqual([
      {
        file: "server.json",
        line: null,
        reason: "damaged: settings, feeds, blocks and corrections are not read",
      },
    ]);
    expect(imported.report.added).toHaveLength(3);
  });

  it("says of another zip that it is no export", async () => {
    const { to } = await filled();
    const other = zipSync({ "a.txt": strToU8("The bridge is shut.") });
    expect((await importExport(to, [{ name: "a.zip", bytes: other }], OPTIONS)).isExport).toBe(false);
  });
});
