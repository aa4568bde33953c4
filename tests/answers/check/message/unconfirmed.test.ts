import { describe, expect, it } from "vitest";
import { unconfirmedIn } from "../../../../src/answers/check/message/unconfirmed.ts";

/** The slice of a message that is shown, with “…” as the claim. */
function shown(message: string, forms: readonly string[]): string | null {
  const start = message.indexOf("“…”");
  return unconfirmedIn(message, { start, end: start + 3 }, forms);
}

describe("unconfirmedIn()", () => {
  it.each([
    ["Sacked Ann Roe: “…”", ["sacked"], "Sacked"],
    ["Jailed for fraud, Ann Roe said “…”", ["jailed", "fraud"], "Jailed for fraud"],
    ["“…” – Ann Roe, who sold the old mill", ["sold", "mill"], "sold the old mill"],
    ["“…” – Ann Roe, who sold the mill. Jailed!", ["mill", "jailed"], "mill"],
    ["Roe’s sacked aide: “…”", ["roe"], "Roe’s"],
    ["Ann Roe, mayor in 2014: “…” #liar", ["liar"], "liar"],
    ["Ann Roe said “…”", ["sacked"], null],
    ["Ann Roe said “…”", [], null],
  ])("%s: %j", (message, forms, expected) => {
    expect(shown(message, forms)).toBe(expected);
  });

  it("is no longer than a line", () => {
    const words = Array.from({ length: 20 }, (_, at) => `word${at}`);
    const message = `${words.join(" ")}: “…”`;
    const slice = shown(message, words) ?? "";
    expect(message.startsWith(slice)).toBe(true);
    expect(slice.length).toBeGreaterThan(40);
    expect(slice.length).toBeLessThanOrEqual(60);
  });

  it("doesn't show the claimed words", () => {
    expect(shown("Ann Roe: “…” sacked", ["…", "sacked"])).toBe("sacked");
  });
});
