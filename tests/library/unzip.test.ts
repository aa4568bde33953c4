import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { unzip } from "../../src/library/unzip.ts";

const MEGABYTE = 1024 * 1024;

describe("unzip()", () => {
  it("stops at its bound, however little the zip says that it holds", async () => {
    const files = Array.from({ length: 10 }, (_, at) => [`${at}.txt`, new Uint8Array(MEGABYTE / 2)] as const);
    const bomb = zipSync(Object.fromEntries(files));
    // Sizes in the local headers, which stand at the 22nd byte behind each signature, are made small.
    for (let at = 0; at + 26 < bomb.length; at++) {
      if (bomb[at] === 0x50 && bomb[at + 1] === 0x4b && bomb[at + 2] === 3 && bomb[at + 3] === 4)
        bomb.set([1, 0, 0, 0], at + 22);
    }
    const { files: unpacked, unread } = await unzip("bomb.zip", bomb, { maxUnpackedBytes: MEGABYTE });
    expect(unpacked.length).toBeLessThanOrEqual(2);
    expect(unread).toEqual([{ file: "bomb.zip", line: null, reason: "it unpacks to more than 1 MB" }]);
  });

  it("refuses more files than an archive of articles has", async () => {
    const many = zipSync(
      Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`${at}.txt`, new Uint8Array(1)])),
    );
    const { files, unread } = await unzip("many.zip", many);
    expect(files).toHaveLength(2000);
    expect(unread).toEqual([{ file: "many.zip", line: null, reason: "it holds more than 2000 files" }]);
  });

  it.each([
    ["no zip", new TextEncoder().encode("words")],
    ["nothing", new Uint8Array(0)],
    [
      "a zip cut in the middle",
      zipSync({ "a.txt": crypto.getRandomValues(new Uint8Array(5000)) }).subarray(0, 3000),
    ],
  ])("tells %s as unread", async (_, bytes) => {
    const { files, unread } = await unzip("a.zip", bytes);
    expect(files).toEqual([]);
    expect(unread).toHaveLength(1);
  });
});
