import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { unzip } from "../../../src/library/additions/unzip.ts";
import { inEnglish } from "../../articles/in-english.ts";

const MEGABYTE = 1024 * 1024;

/** A zip whose names are bytes without a charset, as many programs write them. */
function withoutUtf8(name: string): Uint8Array {
  const placeholder = "n".repeat(name.length);
  const bytes = Buffer.from(zipSync({ [placeholder]: new TextEncoder().encode("Words.") }));
  for (let at = bytes.indexOf(placeholder); at >= 0; at = bytes.indexOf(placeholder, at)) {
    bytes.write(name, at, "latin1");
  }
  return bytes;
}

describe("unzip()", () => {
  it("stops at its bound, however little the zip says that it holds", async () => {
    const files = Array.from({ length: 10 }, (_, at) => [`${at}.txt`, new Uint8Array(MEGABYTE / 2)] as const);
    const bomb = zipSync(Object.fromEntries(files));
    // Sizes in the local headers, at the 22nd byte after each signature, are made small.
    for (let at = 0; at + 26 < bomb.length; at++) {
      if (bomb[at] === 0x50 && bomb[at + 1] === 0x4b && bomb[at + 2] === 3 && bomb[at + 3] === 4)
        bomb.set([1, 0, 0, 0], at + 22);
    }
    const { files: unpacked, unread } = await unzip("bomb.zip", bomb, { maxUnpackedBytes: MEGABYTE });
    expect(unpacked.length).toBeLessThanOrEqual(2);
    expect(inEnglish(unread)).toEqual([
      { file: "bomb.zip", line: null, reason: "it unpacks to more than 1 MB" },
    ]);
  });

  it("refuses more files than an archive of articles has", async () => {
    const many = zipSync(
      Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`${at}.txt`, new Uint8Array(1)])),
    );
    const { files, unread } = await unzip("many.zip", many);
    expect(files).toHaveLength(2000);
    expect(inEnglish(unread)).toEqual([
      { file: "many.zip", line: null, reason: "it holds more than 2,000 files" },
    ]);
  });

  it("reads a zip in a zip, and one with a password, as no articles", async () => {
    const inner = zipSync({ "inner.txt": new TextEncoder().encode("Words.") });
    const { files } = await unzip("outer.zip", zipSync({ "inner.zip": inner }));
    expect(files.map(({ name }) => name)).toEqual(["inner.zip"]);
    const locked = zipSync({ "a.txt": new TextEncoder().encode("Words that nobody shall read. ".repeat(9)) });
    // The first bit of the flags says that what follows is encrypted; here it is garbage.
    locked[6] = 1;
    locked.fill(0xff, 40, 60);
    expect((await unzip("locked.zip", locked)).files).toEqual([]);
  });

  it.each([
    ["UTF-8 that says so", "Zürich – Größe.txt", "Zürich – Größe.txt"],
    ["UTF-8 that doesn't", Buffer.from("Zürich – Größe.txt").toString("latin1"), "Zürich – Größe.txt"],
    ["an old charset", "Z\x81rich.txt", "Z\x81rich.txt"],
    ["a way out", "../../../etc/passwd.txt", "../../../etc/passwd.txt"],
    ["a Windows path", "C:\\news\\a.txt", "C:\\news\\a.txt"],
  ])("treats a name in %s as a name and no more", async (_, name, expected) => {
    const bytes = zipSync({ [name]: new TextEncoder().encode("Words.") });
    // Names with a character above 127 get the flag for UTF-8; the second row's is taken away again.
    const flagless = name === expected ? bytes : withoutUtf8(name);
    expect((await unzip("a.zip", flagless)).files.map(file => file.name)).toEqual([expected]);
  });

  it.each([
    ["no zip", new TextEncoder().encode("words")],
    ["nothing", new Uint8Array(0)],
    [
      "a zip cut in the middle",
      zipSync({ "a.txt": crypto.getRandomValues(new Uint8Array(5000)) }).subarray(0, 3000),
    ],
  ])("reports %s as unread", async (_, bytes) => {
    const { files, unread } = await unzip("a.zip", bytes);
    expect(files).toEqual([]);
    expect(unread).toHaveLength(1);
  });
});
