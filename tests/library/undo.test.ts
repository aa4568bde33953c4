import { describe, expect, it } from "vitest";
import { joinParts } from "../../src/library/additions/join-parts.ts";
import { type Analyst, AnalystClosedError, inlineAnalyst } from "../../src/library/analysis/analyst.ts";
import type { IncomingFile } from "../../src/library/records/add-report.ts";
import { splitParagraphs } from "../../src/text/paragraphs.ts";
import { sliceOf } from "../../src/text/span.ts";
import { fetched, uploaded } from "./bring.ts";
import { A, B, NOW, opened, SHARED, textsIn } from "./opened-libraries.ts";

// All texts here are invented.

function pasted(text: string, typed: IncomingFile["typed"] = {}): IncomingFile {
  return { ...uploaded(text, "pasted.txt"), origin: { kind: "pasted", on: "2025-03-01" }, typed };
}

const two = (first: string, second: string) =>
  uploaded(`${JSON.stringify({ text: first })}\n${JSON.stringify({ text: second })}`, "two.jsonl");

describe("ServerLibrary.undo()", () => {
  it("undoes one addition and no other, once, also after a restart", async () => {
    const { libraries, reopen } = await opened();
    const own = await libraries.server(A);
    const first = await own.add([uploaded("First words."), two("Alpha words.", "Beta words.")]);
    const second = await own.add([uploaded("Second words.")]);
    expect(second.addition).not.toBe(first.addition);
    const again = await reopen();
    expect(await (await again.libraries.server(B)).undo(first.addition)).toEqual([]);
    const gone = await (await again.libraries.server(A)).undo(first.addition);
    expect(gone.map(({ text }) => text).sort()).toEqual(["Alpha words.", "Beta words.", "First words."]);
    expect(textsIn(await again.libraries.of(A))).toEqual([SHARED, "Second words."].sort());
    expect(await (await again.libraries.server(A)).undo(first.addition)).toEqual([]);
    expect(textsIn(await (await again.reopen()).libraries.of(A))).toEqual([SHARED, "Second words."].sort());
  });

  it("removes only those articles of a file that the addition brought", async () => {
    const { libraries } = await opened();
    const own = await libraries.server(A);
    const both = two("Alpha words.", "Beta words.");
    const first = await own.add([both]);
    const [alpha] = first.added;
    await own.remove(alpha?.key ?? expect.fail("nothing was added"));
    const second = await own.add([both]);
    expect((await own.undo(second.addition)).map(({ text }) => text)).toEqual(["Alpha words."]);
    expect((await own.undo(first.addition)).map(({ text }) => text)).toEqual(["Beta words."]);
  });

  it("leaves the uploaded text where its fetched twin is taken back", async () => {
    const { libraries } = await opened();
    const own = await libraries.server(A);
    const words = "“The bridge is open again,” said Ida Quill.";
    await own.add([uploaded(words)]);
    const { addition } = await own.add([fetched(words, "news.test")]);
    expect(await own.undo(addition)).toEqual([]);
    expect(own.articles.map(({ article }) => article.origin.kind)).toEqual(["uploaded"]);
  });
});

describe("ServerLibraries.newlyInterrupted()", () => {
  it("reports once what a restart interrupted, and how far it had come", async () => {
    // Stopped while the second group is being analysed.
    let left = 70;
    const analyst: Analyst = {
      ...inlineAnalyst,
      analyse: async file => {
        if (left-- > 0) return inlineAnalyst.analyse(file);
        throw new AnalystClosedError();
      },
    };
    const { libraries, reopen } = await opened({ analyst });
    const own = await libraries.server(A);
    expect(libraries.newlyInterrupted()).toEqual([]);
    const files = Array.from({ length: 120 }, (_, at) => uploaded(`Words of number ${at}.`, `${at}.txt`));
    await expect(own.add(files)).rejects.toThrow(AnalystClosedError);
    left = Number.POSITIVE_INFINITY;
    const again = await reopen();
    const [interrupted, ...more] = again.libraries.newlyInterrupted();
    expect(more).toEqual([]);
    expect(interrupted).toMatchObject({ guildId: A, work: { what: "add", total: 120 } });
    const reopened = await again.libraries.server(A);
    expect(reopened.interrupted).toEqual(interrupted?.work);
    expect(reopened.addedBy(interrupted?.work.addition ?? "")).toHaveLength(50);
    const undone = await reopened.undo(interrupted?.work.addition ?? "");
    expect(undone).toHaveLength(50);
    expect((await again.reopen()).libraries.newlyInterrupted()).toEqual([]);
  });
});

describe("ServerLibrary.append()", () => {
  it("adds a part after a pasted article, in the same addition and with what was typed", async () => {
    const { libraries, reopen } = await opened();
    const own = await libraries.server(A);
    const first = await own.add([pasted("First part.", { title: "Bees", date: "2025-02-01" })]);
    const [article] = first.added;
    const key = article?.key ?? expect.fail("nothing was added");
    const report = await own.append(key, "Second part.\n");
    expect(report?.added).toMatchObject([{ title: "Bees", date: "2025-02-01", origin: { kind: "pasted" } }]);
    expect(report?.addition).toBe(first.addition);
    expect(textsIn(await libraries.of(A))).toEqual(["First part.\nSecond part.", SHARED]);
    expect(await libraries.departed(A, key)).toMatchObject({ title: "Bees", happened: "changed" });
    const again = await reopen();
    expect(textsIn(await again.libraries.of(A))).toEqual(["First part.\nSecond part.", SHARED]);
    expect(await (await again.libraries.server(A)).undo(first.addition)).toHaveLength(1);
  });

  it("knows only its own pasted articles, and keeps the first where there is no room", async () => {
    const { libraries } = await opened({ limits: { articles: 3, bytes: 100, feeds: 1 } });
    const own = await libraries.server(A);
    const [paste] = (await own.add([pasted("First part.")])).added;
    const [upload] = (await own.add([uploaded("Uploaded words.")])).added;
    const key = paste?.key ?? expect.fail("nothing was added");
    expect(await own.append(upload?.key ?? key, "More.")).toBeNull();
    expect(await (await libraries.server(B)).append(key, "More.")).toBeNull();
    const full = await own.append(key, "x".repeat(200));
    expect(full?.refused).toMatchObject([{ why: { kind: "too-many-bytes" } }]);
    expect(textsIn(await libraries.of(A))).toContain("First part.");
  });

  it("adds two parts that come at once one after the other", async () => {
    const { libraries } = await opened();
    const own = await libraries.server(A);
    const [article] = (await own.add([pasted("First part.")])).added;
    const key = article?.key ?? expect.fail("nothing was added");
    const [second, third] = await Promise.all([own.append(key, "Second."), own.append(key, "Third.")]);
    expect([second?.added.length, third]).toEqual([1, null]);
    expect(textsIn(await libraries.of(A))).toEqual(["First part.\nSecond.", SHARED]);
  });

  it("leaves one version, whenever the process ends between the new and the old", async () => {
    let now = NOW.getTime();
    const { libraries, store, reopen } = await opened({ now: () => new Date(++now) });
    const own = await libraries.server(A);
    const [article] = (await own.add([pasted("First part.")])).added;
    const key = article?.key ?? expect.fail("nothing was added");
    const server = await store.server(A);
    const [old] = server.files;
    // As after a crash: the new version is stored, the old one is not yet removed.
    server.removeAll = () => Promise.reject(new Error("the process ended"));
    await expect(own.append(key, "Second.")).rejects.toThrow("the process ended");
    expect(server.files).toHaveLength(2);
    const again = await reopen();
    expect(textsIn(await again.libraries.of(A))).toEqual(["First part.\nSecond.", SHARED]);
    // The first text may be added again separately, and stays.
    expect((await (await again.libraries.server(A)).add([pasted("First part.")])).added).toHaveLength(1);
    const third = await again.reopen();
    expect(textsIn(await third.libraries.of(A))).toEqual(["First part.", "First part.\nSecond.", SHARED]);
    expect((await third.store.server(A)).files.map(({ id }) => id)).toContain(old?.id);
  });

  it("keeps one of several articles that made room for a new version, where it was added again", async () => {
    let now = NOW.getTime();
    const { libraries, reopen } = await opened({ now: () => new Date(++now) });
    const own = await libraries.server(A);
    const lines = ["First words.", "Second words."].map(text => JSON.stringify({ title: text, text }));
    const file = fetched(lines.join("\n"), "news.test", "two.jsonl");
    const [first] = (await own.add([file])).added;
    await own.replace(first?.key ?? expect.fail("nothing was added"), fetched("New words.", "news.test"));
    expect((await own.add([file])).added).toHaveLength(1);
    const texts = ["First words.", "New words.", "Second words.", SHARED].sort();
    expect(textsIn(await libraries.of(A))).toEqual(texts);
    expect(textsIn(await (await reopen()).libraries.of(A))).toEqual(texts);
  });

  it("lets a full library change what it has", async () => {
    const { libraries } = await opened({ limits: { articles: 1, bytes: 1000, feeds: 1 } });
    const own = await libraries.server(A);
    const [article] = (await own.add([pasted("First part.")])).added;
    expect((await own.append(article?.key ?? expect.fail("nothing"), "Second."))?.added).toHaveLength(1);
  });
});

describe("joinParts()", () => {
  it.each([
    ["lines and lines", "One.\nTwo.", "Three.\nFour.", ["One.", "Two.", "Three.", "Four."]],
    ["lines and blank lines", "One.\nTwo.", "Three.\n\nFour.", ["One.", "Two.", "Three.", "Four."]],
    ["blank lines and lines", "One.\r\n \r\nTwo.\n", "\nThree.\nFour.", ["One.", "Two.", "Three.", "Four."]],
    [
      "hard-wrapped text",
      "One\nline.\n\nTwo.",
      "Three\nlines.\n\nFour.",
      ["One\nline.", "Two.", "Three\nlines.", "Four."],
    ],
    ["nothing more", "One.", " \n", ["One."]],
  ])("keeps the paragraphs of both: %s", (_, text, part, paragraphs) => {
    const joined = joinParts(text, part);
    expect(splitParagraphs(joined).map(span => sliceOf(joined, span))).toEqual(paragraphs);
  });
});
