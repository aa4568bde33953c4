import { deflateSync } from "node:zlib";
import { describe, expect, it, onTestFinished } from "vitest";
import { threadAnalyst } from "../../../src/library/analysis/thread-analyst.ts";
import { pdfOfContents } from "../../articles/documents/make-pdf.ts";
import { reasonsIn } from "../../articles/in-english.ts";
import { uploaded } from "../bring.ts";

describe("threadAnalyst()", () => {
  it("gives up what fills memory that JavaScript doesn't count", { timeout: 60_000 }, async () => {
    const analyst = threadAnalyst({ memoryMb: 300 });
    onTestFinished(() => analyst.close());
    // Packed spaces in hex, which is not unpacked before the PDF is read.
    const packed = deflateSync(Buffer.alloc(700 * 1024 * 1024, 32)).toString("hex");
    const bomb = pdfOfContents([
      `<</Length ${packed.length}/Filter[/ASCIIHexDecode/FlateDecode]>>stream\n${packed}\nendstream`,
    ]);
    const [first, second] = await Promise.all([
      analyst.analyse({ ...uploaded("", "bomb.pdf"), bytes: bomb }),
      analyst.analyse(uploaded("Two.", "two.txt")),
    ]);
    expect(reasonsIn(first)).toEqual(["it takes too much memory to read"]);
    expect(second.articles).toHaveLength(1);
  });
});
