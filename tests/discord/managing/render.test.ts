import type { APIContainerComponent } from "discord.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/articles/article.ts";
import type { Reason } from "../../../src/articles/reason.ts";
import {
  renderAddition,
  renderDescribed,
  renderReading,
} from "../../../src/discord/managing/adding/render-addition.ts";
import { renderBlocked } from "../../../src/discord/managing/blocking/render-blocked.ts";
import { renderExport } from "../../../src/discord/managing/exporting/render-export.ts";
import {
  type FeedAndState,
  renderFeeds,
  renderFollowed,
} from "../../../src/discord/managing/feeds/render-feeds.ts";
import { renderOwnArticle } from "../../../src/discord/managing/listing/render-own-article.ts";
import {
  type OwnArticle,
  renderOwnArticles,
} from "../../../src/discord/managing/listing/render-own-articles.ts";
import { renderRefreshed } from "../../../src/discord/managing/refreshing/render-refreshed.ts";
import {
  renderAskBlock,
  renderAskBlockDomain,
  renderAskRemove,
} from "../../../src/discord/managing/render-ask-first.ts";
import { renderSettings } from "../../../src/discord/managing/settings/render-settings.ts";
import { renderStatus } from "../../../src/discord/managing/status/render-status.ts";
import { fitReply } from "../../../src/discord/message/fit.ts";
import type { Reply } from "../../../src/discord/message/reply.ts";
import type { RenderOptions } from "../../../src/discord/render/render-options.ts";
import { DEFAULT_LIMITS } from "../../../src/library/contents/library-limits.ts";
import type { AddReport, Refusal } from "../../../src/library/records/add-report.ts";
import { feedIdOf } from "../../../src/library/records/feed-states.ts";
import { newAdditionId } from "../../../src/library/records/new-addition-id.ts";
import { ServerSettings, type UnreachableChannel } from "../../../src/library/records/records.ts";
import { shorten } from "../../../src/text/cut.ts";
import { english as wording } from "../../../src/wording/english/english.ts";
import { LANGUAGES, wordingIn } from "../../../src/wording/languages.ts";
import { hasReadableIds, isHarmless, keepsLimits } from "../kept-promises.ts";
import { anyArticle, anyText } from "../render/any-answer.ts";

// All texts here are invented.

const OPTIONS = { wording, audience: "private" } as const;
const CHANNEL = "100000000000000009";
const AT = "2025-03-01T12:00:00.000Z";
const typed = anyText.map(text => shorten(text, 300));

const anyOwn: fc.Arbitrary<OwnArticle> = fc
  .record({ article: anyArticle, name: anyText, partial: fc.constantFrom(undefined, null, 21) })
  .map(({ article, name, partial }) => ({
    article: partial === undefined ? article : { ...article, partial: { kept: 3, held: partial } },
    kept: {
      version: 1,
      id: "0123456789abcdef",
      name: name.slice(0, 300),
      ending: ".html",
      bytes: 12_345,
      sha256: "0".repeat(64),
      addedAt: AT,
      origin: article.origin,
      source: { url: "https://news.example/a" },
      typed: {},
      articles: [article.key],
      without: [],
      additions: [],
    },
  }));

const anyArticles = fc
  .array(anyOwn, { maxLength: 15 })
  .map(all =>
    all.filter(({ article }, at) => all.findIndex(other => other.article.key === article.key) === at),
  );

const anyRefusal: fc.Arbitrary<Refusal> = fc.oneof(
  anyArticle.map(article => ({ kind: "present" as const, article })),
  fc.constantFrom<Refusal>(
    { kind: "blocked" },
    { kind: "too-many-articles", limit: 5_000 },
    { kind: "too-many-bytes", limit: 104_857_600 },
    { kind: "memory-short" },
  ),
  anyText.map(file => ({ kind: "disk" as const, file, code: "ENOSPC" })),
);

/** Those that contain a file's own words, and some that contain none. */
const anyReason: fc.Arbitrary<Reason> = fc.oneof(
  fc.constantFrom<Reason>({ kind: "other-kind" }, { kind: "not-the-text", found: "rtf" }),
  anyText.map(detail => ({ kind: "not-json" as const, detail })),
  anyText.map(part => ({ kind: "in-part" as const, part, reason: { kind: "empty" as const } })),
  fc.constantFrom("EACCES", "EMFILE").map(code => ({ kind: "system" as const, code })),
);

const anyReport: fc.Arbitrary<AddReport> = fc.record({
  added: anyArticles.map(all => all.map(({ article }): Article => article)),
  refused: fc.array(fc.record({ name: anyText, why: anyRefusal }), { maxLength: 20 }),
  unread: fc.array(
    fc.record({ file: anyText, line: fc.option(fc.nat(), { nil: null }), reason: anyReason }),
    {
      maxLength: 20,
    },
  ),
  addition: fc.constant(newAdditionId()),
});

const anyFeeds: fc.Arbitrary<readonly FeedAndState[]> = fc
  .array(
    fc.record({
      title: fc.option(anyText, { nil: null }),
      words: fc.array(typed, { maxLength: 5 }),
      channel: fc.option(fc.constant(CHANNEL), { nil: null }),
      problem: fc.option(anyText, { nil: null }),
    }),
    { maxLength: 25 },
  )
  .map(feeds =>
    feeds.map(({ title, words, channel, problem }, index) => {
      const url = `https://news.example/${index}?q=${"_*".repeat(500)}`;
      return {
        feed: {
          id: feedIdOf(url),
          url,
          channel,
          post: "summary" as const,
          words,
          addedAt: AT,
          isPrimed: true,
          isFailureTold: false,
        },
        state: {
          version: 1 as const,
          url,
          etag: null,
          lastModified: null,
          title,
          items: 12,
          nextAt: AT,
          answeredAt: AT,
          failing: problem === null ? null : { since: AT, times: 2, problem },
          seen: [],
          tries: {},
        },
      };
    }),
  );

const unreachable: readonly UnreachableChannel[] = Array.from({ length: 12 }, (_, index) => ({
  channel: `1000000000000000${10 + index}`,
  why: index % 2 === 0 ? ("gone" as const) : ("forbidden" as const),
  since: AT,
  dropped: index,
}));

/** Each renderer with arbitrary values, in a language. */
const RENDERERS: readonly (readonly [string, (options: RenderOptions) => fc.Arbitrary<Reply>])[] = [
  [
    "renderAddition()",
    options =>
      fc
        .tuple(anyReport, fc.array(fc.record({ name: anyText, why: typed }), { maxLength: 5 }), typed)
        .map(([report, notTaken, remark]) =>
          renderAddition(
            {
              report,
              notTaken,
              counts: { articles: 1, paragraphs: 2, quotations: 3, speakers: 4 },
              remarks: [options.wording.library.added.badDate(shorten(remark, 80))],
              givenBack: { name: "your-text.txt", bytes: new Uint8Array() },
            },
            options,
          ),
        ),
  ],
  ["renderReading()", options => anyReport.map(report => renderReading(12, 40, report, options))],
  [
    "renderDescribed()",
    options => anyArticle.map(article => renderDescribed(article, ["Not a date."], options)),
  ],
  [
    "renderOwnArticles()",
    options =>
      fc.tuple(anyArticles, typed, fc.integer({ min: 1, max: 4 })).map(([articles, search, page]) =>
        renderOwnArticles(
          articles,
          {
            search: shorten(search, 100),
            page,
            isEmpty: false,
            undoable: { addition: "0123456789", articles: 5_000 },
          },
          options,
        ),
      ),
  ],
  [
    "renderOwnArticle()",
    options =>
      fc
        .tuple(anyOwn, fc.array(fc.record({ name: anyText, count: fc.nat() }), { maxLength: 20 }))
        .map(([own, quoted]) => renderOwnArticle(own, { quoted, corrected: quoted.length }, options)),
  ],
  ["renderAskRemove()", options => anyArticle.map(article => renderAskRemove(article, options))],
  ["renderAskBlock()", options => anyArticle.map(article => renderAskBlock(article, options))],
  [
    "renderAskBlockDomain()",
    options => fc.domain().map(domain => renderAskBlockDomain(domain, { gone: 7, hidden: 12_000 }, options)),
  ],
  [
    "renderBlocked()",
    options =>
      fc
        .tuple(fc.array(fc.tuple(anyArticle, fc.domain(), fc.nat(2)), { maxLength: 30 }), fc.nat(4))
        .map(([things, page]) =>
          renderBlocked(
            things.map(([{ key, url, title }, domain, which]) => ({
              thing:
                which === 0
                  ? { kind: "domain", domain, at: AT }
                  : { kind: "article", key, link: which === 1 ? url : null, at: AT },
              title: which === 2 ? shorten(title, 80) : null,
            })),
            page,
            options,
          ),
        ),
  ],
  [
    "renderFeeds()",
    options => fc.tuple(anyFeeds, fc.nat(6)).map(([feeds, page]) => renderFeeds(feeds, page, options)),
  ],
  [
    "renderFollowed()",
    options =>
      fc
        .tuple(
          anyFeeds.filter(feeds => feeds.length > 0),
          fc.boolean(),
        )
        .map(([feeds, isNew]) => {
          const [followed] = feeds;
          if (!followed) throw new Error("no feed");
          return renderFollowed(followed, isNew, options);
        }),
  ],
  [
    "renderRefreshed()",
    options =>
      fc
        .tuple(anyArticles, fc.array(fc.record({ name: anyText, why: anyText }), { maxLength: 20 }))
        .map(([all, problems]) =>
          renderRefreshed(
            { changed: all.map(({ article }) => article), unchanged: 3, failed: [] },
            problems,
            options,
          ),
        ),
  ],
  [
    "renderSettings()",
    options =>
      fc
        .record({
          isPrivateByDefault: fc.boolean(),
          isSharedShown: fc.boolean(),
          sharing: fc.constantFrom("everyone", "managers", "nobody"),
          digestChannel: fc.constantFrom(CHANNEL, null),
          logChannel: fc.constantFrom(CHANNEL, null),
        })
        .map(settings => renderSettings(ServerSettings.parse(settings), { ...options, isChanged: true })),
  ],
  [
    "renderExport()",
    options =>
      fc
        .constantFrom(null, { id: "0123456789abcdef", addedAt: AT })
        .map(next =>
          renderExport(
            { files: [{ name: "library-1.zip", bytes: new Uint8Array(1) }], from: 1, next, articles: 12 },
            options,
          ),
        ),
  ],
  [
    "renderStatus()",
    options =>
      fc.tuple(anyReport, anyArticles, anyFeeds, fc.boolean()).map(([report, all, feeds, isTroubled]) =>
        renderStatus(
          {
            articles: all.length,
            paragraphs: 1,
            quotations: 2,
            speakers: 3,
            bytes: 4_000_000,
            unread: report.unread,
            partial: all.map(({ article }) => article).filter(({ partial }) => partial !== undefined),
            interrupted: isTroubled ? { what: "add", total: 40, since: AT, addition: report.addition } : null,
            unreachable: isTroubled ? unreachable : [],
            feeds,
          },
          {
            limits: DEFAULT_LIMITS,
            searched: 12,
            isSharedShown: true,
            isMemoryShort: isTroubled,
            blocked: 3,
            corrected: 2,
            work: isTroubled ? { what: "add", total: 40, since: AT } : null,
            lastAddition: { at: new Date(AT), report },
            undoable: { addition: report.addition, articles: 5_000 },
          },
          options,
        ),
      ),
  ],
];

describe.each(RENDERERS)("%s with any article, name and link", (_, repliesIn) => {
  it("keeps every promise of a reply, in every language", { timeout: 60_000 }, () => {
    const replies = LANGUAGES.map(wording =>
      repliesIn({ wording, audience: "private" }).map(reply => ({ reply, language: wording.language })),
    );
    fc.assert(
      fc.property(fc.oneof(...replies), ({ reply, language }) => {
        const wording = wordingIn(language);
        const container = fitReply(reply, wording);
        keepsLimits(container);
        hasReadableIds(container);
        isHarmless(withoutChannels(container));
      }),
      { numRuns: 60 },
    );
  });
});

describe("renderReading()", () => {
  it("says how far it has come in words", () => {
    const report = { added: [], refused: [], unread: [], addition: newAdditionId() };
    const shown = JSON.stringify(fitReply(renderReading(12, 40, report, OPTIONS), wording));
    expect(shown).toContain("Reading article 12 of 40 (30 %)");
    expect(shown).toContain("Done: 0 · already here: 0 · could not be read: 0");
  });
});

// A channel's mention is the only thing in angle brackets that a reply of /library may contain.
function withoutChannels(container: APIContainerComponent): APIContainerComponent {
  return JSON.parse(JSON.stringify(container).replace(/<#\d{17,20}>/g, "#channel"));
}
