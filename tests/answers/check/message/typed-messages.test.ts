import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import type { QuoteCheck, Verdict } from "../../../../src/answers/answer.ts";
import { checkMessage } from "../../../../src/answers/check/check-message.ts";
import { isConfirmed } from "../../../../src/answers/check/is-confirmed.ts";
import { buildLibrary, type Library } from "../../../../src/answers/library.ts";
import { articleOfLines } from "../../../../src/articles/create-article.ts";
import { ARTICLES, CONFIRMED, NEVER_CONFIRMED, NOT_DENIED } from "./typed-messages.ts";

const DENYING: ReadonlySet<Verdict> = new Set(["none", "misattributed", "altered", "stitched", "disputed"]);

let library: Library;
beforeAll(() => {
  library = buildLibrary(
    ARTICLES.map(id => {
      const text = readFileSync(new URL(`../../../fixtures/quotes/${id}.txt`, import.meta.url), "utf8");
      const origin = { kind: "host", file: id } as const;
      return articleOfLines(text.slice(text.indexOf("\n\n")), { origin, id, title: id });
    }),
  );
});

async function checksOf(message: string): Promise<QuoteCheck[]> {
  return (await checkMessage(library, message)).checks.map(({ check }) => check);
}

describe("checkMessage() of what people type", () => {
  it.each(CONFIRMED)("confirms: %s", async message => {
    expect((await checksOf(message)).map(isConfirmed)).toContain(true);
  });

  it.each(NOT_DENIED)("doesn't deny: %s", async message => {
    const verdicts = (await checksOf(message)).map(({ verdict }) => verdict);
    expect(verdicts.filter(verdict => !DENYING.has(verdict))).not.toEqual([]);
  });

  it.each(NEVER_CONFIRMED)("never confirms: %s", async message => {
    expect((await checksOf(message)).filter(isConfirmed)).toEqual([]);
  });
});
