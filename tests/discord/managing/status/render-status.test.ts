import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  BYTES_AN_ARTICLE,
  renderStatus,
  type StatusFacts,
} from "../../../../src/discord/managing/status/render-status.ts";
import { fitReply } from "../../../../src/discord/message/fit.ts";
import { DEFAULT_LIMITS } from "../../../../src/library/contents/library-limits.ts";
import type { LibraryStatus } from "../../../../src/library/servers/library-status.ts";
import { LANGUAGES } from "../../../../src/wording/languages.ts";

const STATUS: LibraryStatus = {
  articles: 100,
  paragraphs: 1_800,
  quotations: 700,
  speakers: 90,
  bytes: 480_000,
  unread: [],
  partial: [],
  interrupted: null,
  unreachable: [],
  feeds: [],
};

const FACTS: StatusFacts = {
  limits: DEFAULT_LIMITS,
  searched: 112,
  isSharedShown: true,
  isMemoryShort: false,
  blocked: 0,
  corrected: 0,
  work: null,
  lastAddition: null,
  undoable: null,
};

describe("BYTES_AN_ARTICLE", () => {
  const kilobytes = BYTES_AN_ARTICLE / 1024;

  it.each([
    ["README.md", `An article of 750 words takes ${kilobytes} kB of memory`],
    ["docs/library.md", `| memory once quotes are checked | ${kilobytes} kB |`],
  ])("is the figure of %s", (file, figure) => {
    expect(readFileSync(file, "utf8")).toContain(figure);
  });
});

describe("renderStatus()", () => {
  it.each(LANGUAGES)("says how much memory the articles and one article take: $languageName", wording => {
    const shown = JSON.stringify(
      fitReply(renderStatus(STATUS, FACTS, { wording, audience: "private" }), wording),
    );
    const { size } = wording.library;
    expect(shown).toContain(
      wording.library.status.memory(size(100 * BYTES_AN_ARTICLE), size(BYTES_AN_ARTICLE)),
    );
    expect(size(BYTES_AN_ARTICLE)).toMatch(/^48\s[kK][Bo]$/u);
  });
});
