import { describe, expect, it } from "vitest";
import type { Reason } from "../../src/articles/reason.ts";
import { english } from "../../src/wording/english/english.ts";
import { french } from "../../src/wording/french/french.ts";
import { german } from "../../src/wording/german/german.ts";
import { LANGUAGES } from "../../src/wording/languages.ts";
import {
  diskErrorInWords,
  feedProblemInWords,
  fetchProblemInWords,
  reasonInWords,
  unreadInWords,
} from "../../src/wording/reason-in-words.ts";

const MB = 1024 * 1024;

describe("reasonInWords()", () => {
  it.each<[Reason, string, string]>([
    [{ kind: "empty" }, "empty", "leer"],
    [
      { kind: "too-large", bytes: 6.2 * MB, limit: 5 * MB },
      "too large (6.2 MB; the limit is 5 MB)",
      "zu groß (6,2 MB; die Grenze ist 5 MB)",
    ],
    [
      { kind: "too-many-characters", count: 4_900_000, limit: 1_000_000 },
      "one article with 4,900,000 characters; the limit is 1,000,000, so split it into several",
      "ein Artikel mit 4.900.000 Zeichen; die Grenze ist 1.000.000, teil ihn also auf",
    ],
    [
      { kind: "not-the-text", found: "pdf" },
      "not the text that its name says: a PDF; name it .pdf",
      "nicht der Text, den der Name verspricht, sondern ein PDF; gib der Datei die Endung .pdf",
    ],
    [
      { kind: "long-field", field: "author", characters: 40_000, limit: 2_000 },
      "author: 40,000 characters; the limit is 2,000",
      "Autor: 40.000 Zeichen; die Grenze ist 2.000",
    ],
    [
      {
        kind: "in-part",
        part: "one.xhtml",
        reason: { kind: "in-part", part: "a", reason: { kind: "binary" } },
      },
      "its part one.xhtml: its part a: binary, not text",
      "der Teil one.xhtml davon: der Teil a davon: Binärdaten, kein Text",
    ],
    [
      { kind: "broken-front-matter", format: "TOML", detail: null },
      "front matter is not TOML; its plain lines are read",
      "die Kopfdaten sind kein TOML; gelesen werden ihre einfachen Zeilen",
    ],
    [{ kind: "system", code: "EACCES" }, "this user may not read it", "dieser Benutzer darf sie nicht lesen"],
    [{ kind: "system", code: "EMFILE" }, "the system says EMFILE", "das System meldet EMFILE"],
    [{ kind: "disk", code: "EDQUOT" }, "the disk is full", "der Datenträger ist voll"],
    [{ kind: "disk", code: "EMFILE" }, "the system says EMFILE", "das System meldet EMFILE"],
    // Not what every object has.
    [{ kind: "disk", code: "constructor" }, "the system says constructor", "das System meldet constructor"],
  ])("says %j", (reason, inEnglish, inGerman) => {
    expect(reasonInWords(reason, english)).toBe(inEnglish);
    expect(reasonInWords(reason, german)).toBe(inGerman);
  });

  it("has the form of a number", () => {
    expect(reasonInWords({ kind: "more-problems", count: 1 }, english)).toBe(
      "1 more part of it can't be read",
    );
    expect(reasonInWords({ kind: "more-problems", count: 2 }, french)).toBe(
      "2 autres parties sont illisibles",
    );
  });
});

it("diskErrorInWords() names the file, with the language's colon after it", () => {
  const error = { file: "server.json", code: "ENOSPC" };
  expect(LANGUAGES.map(wording => diskErrorInWords(error, wording))).toEqual([
    "server.json: the disk is full",
    "server.json: der Datenträger ist voll",
    "server.json\u00a0: le disque est plein",
    "server.json: il disco è pieno",
    "server.json: el disco está lleno",
    "server.json: o disco está cheio",
  ]);
});

it("unreadInWords() names the file, and the line where there is one", () => {
  const reason = { kind: "no-object" } as const;
  expect(unreadInWords({ file: "a.jsonl", line: 2, reason }, english)).toBe(
    "Not read: a.jsonl, line 2: an article is expected here, as { … }",
  );
  expect(unreadInWords({ file: "a.json", line: null, reason }, english)).toBe(
    "Not read: a.json: an article is expected here, as { … }",
  );
});

it.each([
  ["status 503", "its site answers with error 503", "seine Website antwortet mit Fehler 503"],
  [
    "robots",
    "its site asks programs to stay away (robots.txt)",
    "seine Website bittet Programme, fernzubleiben (robots.txt)",
  ],
  ["what a later version kept", "it can't be read", "er lässt sich nicht lesen"],
])("feedProblemInWords() says %s", (problem, inEnglish, inGerman) => {
  expect(feedProblemInWords(problem, english)).toBe(inEnglish);
  expect(feedProblemInWords(problem, german)).toContain(inGerman);
});

it("fetchProblemInWords() says the status where there was one", () => {
  const refused = { problem: "status", status: 404 } as const;
  expect(fetchProblemInWords(refused, english)).toBe("the site answered with an error (status 404)");
  expect(fetchProblemInWords({ problem: "timeout", status: null }, german)).toContain(
    "zu lange nicht geantwortet",
  );
});
