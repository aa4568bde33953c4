import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decodePage, decodeText } from "../../src/articles/decode.ts";
import { refusalOf } from "./in-english.ts";

const FOLDER = "tests/fixtures/encodings";
const NAMES = readdirSync(FOLDER).filter(name => name.endsWith(".html") && !name.includes(".utf8."));

const HEADS = {
  "declared in the page": (charset: string) => ({ meta: charset, header: undefined }),
  "declared by the server": (charset: string) => ({ meta: undefined, header: charset }),
  "declared nowhere": () => ({ meta: undefined, header: undefined }),
  "wrongly declared UTF-8": () => ({ meta: "utf-8", header: undefined }),
  "wrongly declared latin1": () => ({ meta: "iso-8859-1", header: undefined }),
} as const;

/** Whether a page of the fixtures reads the same as in UTF-8. */
function isReadAs(name: string, kind: keyof typeof HEADS): boolean {
  const [language = "", charset = ""] = name.split(".");
  const { meta, header } = HEADS[kind](charset);
  const head = `<!doctype html><html lang="${language}"><head>${meta ? `<meta charset="${meta}">` : ""}<title>News</title></head><body>`;
  const bytes = Buffer.concat([inCharset(head, charset), readFileSync(`${FOLDER}/${name}`)]);
  const wanted = readFileSync(`${FOLDER}/${name.replace(".html", ".utf8.html")}`, "utf8");
  return decodePage(bytes, header).endsWith(wanted);
}

function inCharset(ascii: string, charset: string): Buffer {
  if (charset === "utf-16le") return Buffer.from(ascii, "utf16le");
  return charset === "utf-16be" ? Buffer.from(ascii, "utf16le").swap16() : Buffer.from(ascii, "latin1");
}

describe("decodePage() reads a page as if it were in UTF-8", () => {
  for (const kind of Object.keys(HEADS) as (keyof typeof HEADS)[]) {
    it.each(NAMES)(`%s, ${kind}`, name => {
      expect(isReadAs(name, kind)).toBe(true);
    });
  }
});

describe("decodeText()", () => {
  const text = "“Nous avons tenu ces piscines ouvertes”, a-t-elle déclaré à l’été.";

  it("loses one character to a bad byte, and none to a stray zero", () => {
    const bytes = Buffer.concat([Buffer.from(text), Buffer.from([0xe9, 0x20, 0x00]), Buffer.from(text)]);
    expect(decodeText(bytes)).toBe(`${text}\uFFFD ${text}`);
  });

  it.each([
    ["two bytes", Buffer.from("é").subarray(0, 1)],
    ["three bytes", Buffer.from("’").subarray(0, 2)],
    ["four bytes", Buffer.from("🌉").subarray(0, 3)],
  ])("loses a character of %s that is cut off at the end, and nothing else", (_, end) => {
    const short = "Il a déclaré";
    expect(decodeText(Buffer.concat([Buffer.from(short), end]))).toBe(short);
  });

  it.each([
    ["a few control characters", "\x01\x02\x03", true],
    ["more than a few", "\x01\x02\x03\x04", false],
    ["the last before tabs", "\b\b\b\b", false],
    ["tabs, line ends and form feeds", "\t\n\v\f\r\t\n\v\f\r", true],
    ["the first after line ends", "\x0e\x0e\x0e\x0e", false],
    ["escapes", "\x1b\x1b\x1b\x1b", true],
    ["the last before spaces", "\x1f\x1f\x1f\x1f", false],
  ])("%s among a hundred letters: %j is text: %s", (_, characters, isText) => {
    const bytes = Buffer.from(`${"a".repeat(100)}${characters}`);
    if (isText) expect(decodeText(bytes)).toContain("a".repeat(100));
    else expect(() => decodeText(bytes)).toThrow("binary");
  });

  it("reads nothing in control characters alone", () => {
    expect(() => decodeText(Buffer.from("\x01"))).toThrow("binary");
  });

  it("reads a last letter in Windows-1252 correctly", () => {
    expect(decodeText(Buffer.from("He sat in the caf\xe9", "latin1"))).toBe("He sat in the café");
  });

  it.each([
    ["plain text", `The terminal said \x1b$B and went on to say that it would close.`],
    ["UTF-8", `${text} \x1b$B ${text}`],
  ])("does not take a stray escape in %s for Japanese", (_, stray) => {
    expect(decodeText(Buffer.from(stray))).toBe(stray);
  });

  it("reads ISO-2022-JP that is cut off", () => {
    const japanese = Buffer.concat([
      Buffer.from("News \x1b$B", "latin1"),
      Buffer.from("24462452245f", "hex"),
      Buffer.from([0x24]),
    ]);
    expect(decodeText(japanese)).toMatch(/^News てひみ/);
  });

  it.each([
    ["UTF-16 with a mark", Buffer.from(`\uFEFF${text}`, "utf16le")],
    ["UTF-16 without a mark", Buffer.from(text, "utf16le")],
    ["Windows-1252", Buffer.from(text.replace(/[“”’]/g, "'"), "latin1")],
  ])("reads %s", (_, bytes) => {
    expect(decodeText(bytes)).toContain("déclaré");
  });

  it.each([
    ["a picture", Buffer.from("89504e470d0a1a0a0000000d4948445200000001", "hex"), "binary, not text"],
    ["UTF-32", Buffer.from("fffe0000410000004200000043000000", "hex"), "UTF-32"],
  ])("refuses %s and says what it is", (_, bytes, reason) => {
    expect(refusalOf(() => decodeText(bytes))).toContain(reason);
  });
});
