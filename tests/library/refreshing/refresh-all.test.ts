import { describe, expect, it } from "vitest";
import { AnalystClosedError, inlineAnalyst } from "../../../src/library/analysis/analyst.ts";
import { FetchError } from "../../../src/library/fetch/fetch-error.ts";
import type { Fetched } from "../../../src/library/fetch/safe-fetch.ts";
import { refreshAll } from "../../../src/library/refreshing/refresh-all.ts";
import { fetched } from "../bring.ts";
import { A, NOW, opened } from "../opened-libraries.ts";

// All texts here are invented.

const PAGES = new Map([
  ["https://courier.test/a", "The ferries sail on Mondays."],
  ["https://courier.test/b", "The trams run on Sundays."],
  ["https://courier.test/c", "The buses wait for nobody."],
]);

function sent(url: string, text: string): Fetched {
  const about = { url, movedTo: null, type: "text/plain", charset: "utf-8", etag: null, lastModified: null };
  return { kind: "fetched", bytes: new TextEncoder().encode(text), ...about };
}

async function world(isClosed = () => false) {
  const analyst = {
    ...inlineAnalyst,
    analyse: async (file: Parameters<typeof inlineAnalyst.analyse>[0]) => {
      if (isClosed()) throw new AnalystClosedError();
      return inlineAnalyst.analyse(file);
    },
  };
  const all = await opened({ analyst });
  const own = await all.libraries.server(A);
  for (const [url, text] of PAGES) {
    await own.add([{ ...fetched(text, "courier.test", "page.txt"), source: { url } }]);
  }
  return { all, own };
}

describe("refreshAll()", () => {
  it("reports what became of each article, and leaves no record of its work", async () => {
    const { own } = await world();
    const seen: string[] = [];
    const report = await refreshAll(
      own,
      async url => {
        seen.push(url);
        if (url.endsWith("a")) return sent(url, "The ferries sail on Fridays.");
        if (url.endsWith("b")) throw new FetchError("timeout");
        return sent(url, PAGES.get(url) ?? "");
      },
      { now: () => NOW, pauseMs: 0, onProgress: (done, total) => void seen.push(`${done} of ${total}`) },
    );
    expect(seen).toEqual([...PAGES.keys()].flatMap((url, index) => [url, `${index + 1} of 3`]));
    expect(report.changed.map(({ text }) => text)).toEqual(["The ferries sail on Fridays."]);
    expect(report.unchanged).toBe(1);
    expect(report.failed.map(({ article, why }) => [article.text, why])).toEqual([
      ["The trams run on Sundays.", new FetchError("timeout")],
    ]);
    expect(own.store.record.work).toBeNull();
  });

  it("is reported as interrupted if the process stops on the way", async () => {
    let isClosed = false;
    const { all, own } = await world(() => isClosed);
    const run = refreshAll(
      own,
      async url => {
        isClosed = url.endsWith("b");
        return sent(url, `${PAGES.get(url)} Again.`);
      },
      { now: () => NOW, pauseMs: 0 },
    );
    await expect(run).rejects.toThrow(AnalystClosedError);
    isClosed = false;
    const again = await (await all.reopen()).libraries.server(A);
    expect(again.interrupted).toMatchObject({ what: "refresh", total: 3 });
    expect(again.articles.map(({ article }) => article.text)).toContain(
      "The ferries sail on Mondays. Again.",
    );
  });
});
