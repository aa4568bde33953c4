import { cp, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { z } from "zod";
import { inlineAnalyst } from "../../src/library/analysis/analyst.ts";
import { ServerRecord } from "../../src/library/records/records.ts";
import { startLibrary } from "../../src/library/start-library.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const FIXTURE = join(import.meta.dirname, "../fixtures/kept");
const HERE = "80351110224678912";
const LEFT = "80351110224678913";

const Told = z.object({
  articles: z.array(
    z.object({
      key: z.string(),
      title: z.string(),
      date: z.string(),
      publisher: z.string().nullable(),
      url: z.string().nullable(),
      origin: z.unknown(),
      text: z.string(),
      quotations: z.array(z.string()),
    }),
  ),
  record: ServerRecord,
});

/** What the first version reported about a server. */
async function toldOf(guildId: string): Promise<z.infer<typeof Told>> {
  const all: unknown = JSON.parse(await readFile(join(FIXTURE, "expected.json"), "utf8"));
  return Told.parse(z.record(z.string(), z.unknown()).parse(all)[guildId]);
}

async function openKept() {
  const folder = await temporaryFolder();
  await cp(FIXTURE, folder, { recursive: true });
  const open = () =>
    startLibrary({
      libraryDir: join(folder, "shared"),
      dataDir: join(folder, "folder"),
      analyst: inlineAnalyst,
      now: () => new Date("2026-11-26T12:00:00Z"),
      failed: error => {
        throw error;
      },
      failedForADay: async () => undefined,
    });
  return { folder: join(folder, "folder"), running: await open(), open };
}

type Running = Awaited<ReturnType<typeof openKept>>["running"];

async function nowTold({ libraries }: Running, guildId: string) {
  const own = await libraries.server(guildId);
  return {
    articles: own.articles.map(({ article, quotations }) => ({
      key: article.key,
      title: article.title,
      date: article.date,
      publisher: article.publisher,
      url: article.url,
      origin: article.origin,
      text: article.text,
      quotations: quotations.map(({ start, end }) => article.text.slice(start, end)),
    })),
    record: own.store.record,
  };
}

describe("what the first version kept", () => {
  it.each([HERE, LEFT])("is told by this one as it was by that: server %s", async guildId => {
    const { running } = await openKept();
    onTestFinished(() => running.stop());
    const { articles, record } = await nowTold(running, guildId);
    const told = await toldOf(guildId);
    expect(articles).toEqual(told.articles);
    expect(record).toEqual(told.record);
    expect((await running.libraries.server(guildId)).unread).toEqual([]);
  });

  it("is searched, and what was removed or blocked stays away", async () => {
    const { running } = await openKept();
    onTestFinished(() => running.stop());
    const { libraries } = running;
    await libraries.join(HERE);
    const { articles } = await libraries.of(HERE);
    const titles = articles.map(({ article }) => article.title);
    expect(titles).toContain("Lock gates of Elmbrook to be renewed");
    expect(titles).toContain("Mill wheel turns again");
    expect(titles).not.toContain("School choir goes abroad");
    expect(titles).not.toContain("Bells silent for a week");
    const told = await toldOf(HERE);
    expect(titles).toHaveLength(told.articles.length + 1);
  });

  it("has the feed and what was met of it", async () => {
    const { running } = await openKept();
    onTestFinished(() => running.stop());
    const state = await running.states.get("https://news.example/feed?part=town");
    expect(state).toMatchObject({ title: "News of Elmbrook", etag: '"7"', seen: ["aa11", "bb22"] });
  });

  it("loses no file when this version has run and written", async () => {
    const { folder, running, open } = await openKept();
    const files = async () => {
      const names = await readdir(join(folder, "servers", HERE, "articles"));
      return Promise.all(
        names.sort().map(name => readFile(join(folder, "servers", HERE, "articles", name), "utf8")),
      );
    };
    const before = await files();
    await running.libraries.configure(HERE, { sharing: "everyone" });
    await running.stop();
    expect(await files()).toEqual(before);
    const again = await open();
    onTestFinished(() => again.stop());
    const { articles, record } = await nowTold(again, HERE);
    const told = await toldOf(HERE);
    expect(articles).toEqual(told.articles);
    expect(record.settings).toEqual({ ...told.record.settings, sharing: "everyone" });
  });
});
