import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { checkQuote } from "../../../src/answers/check/check-quote.ts";
import { inlineAnalyst } from "../../../src/library/analysis/analyst.ts";
import { fetchPage } from "../../../src/library/fetch/fetch-page.ts";
import { createSafeFetch } from "../../../src/library/fetch/safe-fetch.ts";
import { refreshArticle } from "../../../src/library/refreshing/refresh.ts";
import { libraryStatus } from "../../../src/library/servers/library-status.ts";
import { startLibrary } from "../../../src/library/start-library.ts";
import { hostileServer, redirects, sends } from "../hostile-server.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const GUILD = "100000000000000001";
const TODAY = "2025-03-01";

async function opened(answers: Record<string, ReturnType<typeof sends>>) {
  const server = await hostileServer(answers);
  const folder = await temporaryFolder();
  await mkdir(join(folder, "shared"));
  const options = {
    libraryDir: join(folder, "shared"),
    dataDir: join(folder, "data"),
    fetch: createSafeFetch({ allowed: () => [server.host] }),
    analyst: inlineAnalyst,
    failedForADay: async () => {},
    failed: (error: unknown) => {
      throw error;
    },
  };
  const running = await startLibrary(options);
  onTestFinished(() => running.stop());
  return { server, running, options, own: await running.libraries.server(GUILD) };
}

const page = (name: string) => readFile(`tests/fixtures/pages/${name}`);

describe("fetchPage()", () => {
  it("gives an article the domain that answered, not what the page claims", async () => {
    const { server, running, own } = await opened({
      "/news/pools.html": sends(await page("json-ld.html")),
      "/short": redirects("/news/pools.html?utm_source=x"),
      "/news/pools.html?utm_source=x": sends(await page("json-ld.html")),
    });
    const file = await fetchPage(running.fetch, `${server.address}/short`, TODAY);
    expect(file).toMatchObject({
      name: "127.0.0.1-pools.html",
      origin: { kind: "fetched", domain: "127.0.0.1", on: TODAY },
      source: { url: `${server.address}/news/pools.html?utm_source=x`, charset: "utf-8" },
    });
    const [article] = (await own.add([file])).added;
    expect(article).toMatchObject({
      title: "Harrow Ford votes to close both outdoor pools",
      publisher: "127.0.0.1",
      url: `${server.address}/news/pools`,
    });
    const check = await checkQuote(
      await running.libraries.of(GUILD),
      "We have kept these pools open on goodwill and sticking plaster",
    );
    expect(check.isOnlyUnchecked).toBe(false);
    expect(await libraryStatus(own, running.states)).toMatchObject({
      articles: 1,
      paragraphs: 6,
      partial: [],
      unread: [],
    });
  });

  it("keeps the hash of what was fetched, and says where a page was partial", async () => {
    const { server, running, own } = await opened({ "/stub": sends(await page("paywall-stub.html")) });
    await own.add([await fetchPage(running.fetch, `${server.address}/stub`, TODAY)]);
    const { partial } = await libraryStatus(own, running.states);
    expect(partial.map(({ title }) => title)).toEqual(["The pools that a town could not keep"]);
    expect(own.store.files[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe("refreshArticle()", () => {
  it("replaces the old version with the new one, and keeps the old one if there is none", async () => {
    let text = "First version of the words.";
    const plain = { "content-type": "text/plain" };
    const { server, running, own } = await opened({
      "/a": (request, response) => sends(text, plain, text === "gone" ? 404 : 200)(request, response),
    });
    const [first] = (await own.add([await fetchPage(running.fetch, `${server.address}/a`, TODAY)])).added;
    if (!first) throw new Error("nothing was added");
    const refresh = () => refreshArticle(own, first.key, running.fetch, TODAY);
    expect(await refresh()).toEqual({ kind: "unchanged" });
    text = "gone";
    await expect(refresh()).rejects.toThrow("status");
    text = " ";
    expect(await refresh()).toMatchObject({ kind: "unread" });
    expect(own.articles.map(({ article }) => article.text)).toEqual(["First version of the words."]);
    text = "Second version of the words.";
    expect(await refresh()).toMatchObject({ kind: "changed", article: { text } });
    expect(own.articles.map(({ article }) => article.text)).toEqual([text]);
    expect(await refresh()).toEqual({ kind: "no-source" });
  });
});

describe("startLibrary()", () => {
  it("lets nobody else use the folder until it has stopped, and begins again from its snapshot", async () => {
    const { running, options } = await opened({});
    await expect(startLibrary(options)).rejects.toThrow("is in use by process");
    await running.stop();
    const again = await startLibrary(options);
    await again.stop();
  });
});
