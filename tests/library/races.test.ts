import { mkdir, readdir, rename, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { checkQuote } from "../../src/answers/check/check-quote.ts";
import type { ArticleKey } from "../../src/articles/article.ts";
import { articleKeyOf } from "../../src/articles/create-article.ts";
import { type Analyst, inlineAnalyst } from "../../src/library/analysis/analyst.ts";
import type { ServerLibrary } from "../../src/library/servers/server-library.ts";
import { KEPT_AFTER_LEAVING_MS } from "../../src/library/store/library-store.ts";
import { uploaded } from "./bring.ts";
import { A, B, GUILDS, NOW, opened, SHARED, textsIn } from "./opened-libraries.ts";
import { temporaryFolder } from "./temporary-folder.ts";

// All texts here are invented.

const making = vi.hoisted(() => ({ goesOn: Promise.resolve() }));

// Others are let in at every step, so that everything that can happen meanwhile does.
vi.mock(import("../../src/library/scheduling/in-slices.ts"), () => ({
  inSlices: async steps => {
    await making.goesOn;
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      await setImmediate();
    }
  },
}));

const many = (count: number) =>
  Array.from({ length: count }, (_, at) => uploaded(`Words of number ${at}.`, `${at}.txt`));

/** An analyst that stops at the 60th file until it may continue. */
function pausing() {
  let goOn = () => {};
  let reached = () => {};
  const pause = new Promise<void>(resolve => {
    goOn = resolve;
  });
  const isReached = new Promise<void>(resolve => {
    reached = resolve;
  });
  let count = 0;
  const analyst: Analyst = {
    ...inlineAnalyst,
    analyse: async file => {
      if (++count === 60) {
        reached();
        await pause;
      }
      return inlineAnalyst.analyse(file);
    },
  };
  return { analyst, isReached, goOn };
}

describe("ServerLibraries while a library is rebuilt", () => {
  const LARGE = 4000;

  /** A shared folder so large that others are let in while an index is made. */
  async function openedLarge() {
    const lines = Array.from({ length: LARGE }, (_, at) =>
      JSON.stringify({ title: `Row ${at}`, text: `The keeper of lock ${at} counted ${at * 7} boats.` }),
    );
    const folder = await temporaryFolder();
    const shared = join(folder, "shared");
    await mkdir(shared);
    await writeFile(join(shared, "many.jsonl"), lines.join("\n"));
    return { ...(await opened({ sharedFolder: shared })), shared };
  }

  it.each([
    ["removes", async (own: ServerLibrary, key: ArticleKey) => void (await own.remove(key))],
    ["blocks", async (own: ServerLibrary, key: ArticleKey) => own.block({ key, url: null })],
  ])("keeps for one server what another %s meanwhile", { timeout: 30_000 }, async (_, change) => {
    const { libraries } = await opened();
    const WORDS = "Tilda Brook keeps bees on the roof.";
    const key = articleKeyOf(WORDS);
    const owns = await Promise.all([A, B].map(guild => libraries.server(guild)));
    for (const own of owns) await own.add([uploaded(WORDS)]);
    // Nothing is made before somebody asks.
    for (const guild of [A, B]) await libraries.of(guild);
    const [own, other] = owns;
    if (!own || !other) throw new Error("no servers");
    let changing: Promise<void> | undefined;
    const { readArticles } = other;
    const begun = vi.spyOn(other, "readArticles", "get").mockImplementationOnce(() => {
      // Work on the other's library has begun, and continues after the article is removed.
      making.goesOn = vi.waitFor(async () => expect((await libraries.of(A)).byKey(key)).toBeUndefined(), {
        interval: 1,
        timeout: 10_000,
      });
      changing = change(own, key);
      return readArticles;
    });
    await libraries.configure(B, { isSharedShown: false });
    expect(begun).toHaveBeenCalledOnce();
    expect((await libraries.of(A)).byKey(key)).toBeUndefined();
    expect((await libraries.of(B)).byKey(key)).toBeDefined();
    await changing;
    expect((await libraries.of(A)).byKey(key)).toBeUndefined();
  });

  it("has for a server's first library what the shared folder got meanwhile", async () => {
    const { libraries, shared } = await opened();
    const own = await libraries.server(A);
    let goOn = () => {};
    making.goesOn = new Promise(resolve => {
      goOn = resolve;
    });
    const adding = own.add([uploaded("Tilda Brook keeps bees on the roof.")]);
    await vi.waitFor(() => expect(own.articles).toHaveLength(1));
    // Put in place complete, and old enough to be read at the first check.
    const aside = join(await temporaryFolder(), "new.txt");
    await writeFile(aside, "The ferry is back.");
    await utimes(aside, 1, 1);
    await rename(aside, join(shared, "tram.txt"));
    await vi.waitFor(async () => expect(textsIn(await libraries.of(null))).toEqual([]), { timeout: 4000 });
    goOn();
    await adding;
    const texts = ["The ferry is back.", "Tilda Brook keeps bees on the roof."];
    await vi.waitFor(async () => expect(textsIn(await libraries.of(A))).toEqual(texts));
  });

  it("shows a server that is back nothing shared that it blocked, from the first moment", async () => {
    const { libraries } = await openedLarge();
    const [first] = (await libraries.of(null)).articles;
    const key = first?.article.key ?? articleKeyOf("");
    await (await libraries.server(A)).block({ key, url: null });
    await libraries.leave(A);
    const joining = libraries.join(A);
    let isDone = false;
    void joining.finally(() => {
      isDone = true;
    });
    while (!isDone) {
      const { record } = await libraries.record(A);
      if (record.leftAt === null) expect((await libraries.of(A)).byKey(key)).toBeUndefined();
      await setImmediate();
    }
    await joining;
    expect((await libraries.of(A)).byKey(key)).toBeUndefined();
  });
});

describe("ServerLibraries while an addition is running", () => {
  it("deletes a server for good", async () => {
    const { analyst, isReached, goOn } = pausing();
    const { libraries, store, reopen } = await opened({ analyst });
    const adding = (await libraries.server(A)).add(many(120));
    await isReached;
    const deleting = libraries.delete(A);
    goOn();
    const report = await adding;
    await deleting;
    expect(report.refused.map(({ why }) => why.kind)).toContain("disk");
    expect(textsIn(await libraries.of(A))).toEqual([SHARED]);
    expect(await readdir(join(store.folder, "servers"))).toEqual([]);
    await (await libraries.server(A)).add([uploaded("New words.")]);
    expect(textsIn(await (await reopen()).libraries.of(A))).toEqual([SHARED, "New words."]);
  });

  it("answers meanwhile", async () => {
    const { analyst, isReached, goOn } = pausing();
    const { libraries } = await opened({ analyst });
    const adding = (await libraries.server(A)).add(many(120));
    await isReached;
    expect(textsIn(await libraries.of(A))).toContain(SHARED);
    goOn();
    expect((await adding).added).toHaveLength(120);
  });

  it("keeps what comes after the bot has left, and has it when it is back", async () => {
    const { analyst, isReached, goOn } = pausing();
    const { libraries } = await opened({ analyst });
    const adding = (await libraries.server(A)).add(many(120));
    await isReached;
    await libraries.leave(A);
    expect(textsIn(await libraries.of(A))).toEqual([SHARED]);
    await libraries.join(A);
    goOn();
    expect((await adding).added).toHaveLength(120);
    expect((await libraries.of(A)).articles).toHaveLength(121);
    expect((await libraries.followers()).map(({ guildId }) => guildId)).toEqual([A]);
  });

  it("does not open a server again that the bot has left", async () => {
    const { libraries, reopen } = await opened();
    await (await libraries.server(A)).add(many(2));
    await libraries.leave(A);
    await (await libraries.server(A)).add([uploaded("Late words.")]);
    for (const { libraries: some } of [{ libraries }, await reopen()]) {
      await some.server(A);
      expect(await some.followers()).toEqual([]);
      expect(textsIn(await some.of(A))).toEqual([SHARED]);
    }
  });

  it("sweeps what was left 30 days ago, and begins again when the bot comes back", async () => {
    let now = NOW;
    const { libraries, store } = await opened({ now: () => now });
    for (const guild of [A, B]) await (await libraries.server(guild)).add([uploaded("Words.")]);
    await libraries.leave(A);
    await libraries.sweep();
    expect(await store.servers()).toEqual([A, B]);
    now = new Date(NOW.getTime() + KEPT_AFTER_LEAVING_MS);
    await libraries.sweep();
    expect(await store.servers()).toEqual([B]);
    await libraries.join(A);
    expect((await (await libraries.server(A)).add([uploaded("New words.")])).added).toHaveLength(1);
    expect(textsIn(await libraries.of(A))).toEqual([SHARED, "New words."]);
    expect(textsIn(await libraries.of(B))).toEqual([SHARED, "Words."]);
  });
});

describe("ServerLibraries.of() after a removal", () => {
  const WORDS = "Mayor Ida Quill said: “The bridge will open on Friday with a brass band.”";

  it("hides it at once, although the index is out of date, and keeps the rest", async () => {
    const { libraries } = await opened();
    const own = await libraries.server(A);
    await own.add([uploaded(WORDS, "bridge.txt"), uploaded("Tilda Brook keeps bees on the roof.")]);
    const underWay = await libraries.of(A);
    expect(await own.remove(articleKeyOf(WORDS))).toBe(true);
    const library = await libraries.of(A);
    expect(textsIn(library)).toEqual([SHARED, "Tilda Brook keeps bees on the roof."].sort());
    expect(library.byKey(articleKeyOf(WORDS))).toBeUndefined();
    const { hits } = await library.search.search("When will the bridge open?");
    expect(hits.map(({ article }) => article.text)).not.toContain(WORDS);
    const check = await checkQuote(library, "The bridge will open on Friday with a brass band");
    expect(check.verdict).toBe("none");
    expect((await checkQuote(library, "The tram will run on Sundays")).matches).toHaveLength(1);
    // An answer in progress keeps what it began with.
    expect(underWay.byKey(articleKeyOf(WORDS))).toBeDefined();
  });

  it("never shows again what was removed while the index was built", {
    timeout: 40_000,
  }, async () => {
    const operation = fc.record({
      server: fc.nat(1),
      number: fc.nat(4),
      what: fc.constantFrom("add", "add", "remove", "block", "undo", "configure"),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(operation, { minLength: 4, maxLength: 16 }), async operations => {
        const { libraries } = await opened();
        const additions: string[] = [];
        const blocked = new Set<string>();
        await Promise.all(
          operations.map(async ({ server, number, what }) => {
            const guild = GUILDS[server] ?? A;
            const own = await libraries.server(guild);
            const key = articleKeyOf(`Words of number ${number}.`);
            if (what === "add") additions.push((await own.add([many(5)[number] ?? uploaded("x")])).addition);
            else if (what === "undo") {
              for (const { key } of await own.undo(additions.at(-1) ?? "")) {
                expect((await libraries.of(guild)).byKey(key)?.article.key).not.toBe(key);
              }
            } else if (what === "configure") await libraries.configure(guild, { isSharedShown: number > 2 });
            else {
              if (what === "block") {
                await own.block({ key, url: null });
                blocked.add(`${guild} ${key}`);
              } else await own.remove(key);
            }
            for (const one of GUILDS) {
              for (const { article } of (await libraries.of(one)).articles) {
                expect(blocked.has(`${one} ${article.key}`)).toBe(false);
              }
            }
          }),
        );
        for (const guild of GUILDS.slice(0, 2)) {
          await libraries.configure(guild, { isSharedShown: false });
          const own = await libraries.server(guild);
          expect(textsIn(await libraries.of(guild))).toEqual(
            own.articles.map(({ article }) => article.text).sort(),
          );
        }
      }),
      { numRuns: 12 },
    );
  });
});
