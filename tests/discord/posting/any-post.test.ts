import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyseArticle } from "../../../src/answers/library.ts";
import { listLatest } from "../../../src/answers/story/latest.ts";
import { summarise } from "../../../src/answers/summary/summarise.ts";
import type { Article } from "../../../src/articles/article.ts";
import { fitReply } from "../../../src/discord/message/fit.ts";
import { plain } from "../../../src/discord/message/markdown.ts";
import type { ManagersEvent } from "../../../src/discord/posting/managers-event.ts";
import { MAX_DIGEST_SENTENCES, renderDigest } from "../../../src/discord/posting/render-digest.ts";
import { renderFeedFailure } from "../../../src/discord/posting/render-feed-failure.ts";
import { renderManagersLog } from "../../../src/discord/posting/render-managers-log.ts";
import { renderNewArticle } from "../../../src/discord/posting/render-new-article.ts";
import { newAdditionId } from "../../../src/library/records/new-addition-id.ts";
import { type FollowedFeed, NEW_SERVER } from "../../../src/library/records/records.ts";
import { LANGUAGES, wordingIn } from "../../../src/wording/languages.ts";
import { hasReadableIds, isHarmless, keepsLimits, showsOnlySlices } from "../kept-promises.ts";
import { anyArticle, anyText } from "../render/any-answer.ts";
import { textsOf } from "../shown-words.ts";

// By its tag, so that a failure names it.
const anyLanguage = fc.constantFrom(...LANGUAGES.map(({ language }) => language));

const BY = "100000000000000001";

// A post shows an article that has just been fetched.
const fetched: fc.Arbitrary<Article> = anyArticle.map(article => ({
  ...article,
  origin: { kind: "fetched", domain: "news.example", on: "2024-01-02" },
}));

const anyFeed: fc.Arbitrary<FollowedFeed> = fc
  .record({
    path: fc.webPath({ size: "large" }),
    words: fc.array(anyText, { maxLength: 5 }),
    channel: fc.option(fc.constant("100000000000000009"), { nil: null }),
    post: fc.constantFrom("summary", "title", "nothing"),
  })
  .map(({ path, ...feed }) => ({
    ...feed,
    id: "0123456789abcdef",
    url: `https://news.example${path}?q=${"x".repeat(500)}`,
    addedAt: "2025-03-01T12:00:00.000Z",
    isPrimed: true,
    isFailureTold: false,
  }));

const anyEvent: fc.Arbitrary<ManagersEvent> = fc
  .tuple(fc.array(anyArticle, { minLength: 1, maxLength: 15 }), anyArticle, anyFeed, anyText)
  .chain(([articles, article, feed, typed]) =>
    fc.constantFrom<ManagersEvent>(
      {
        kind: "added",
        by: BY,
        report: {
          added: articles,
          refused: [{ name: typed, why: { kind: "blocked" } }],
          unread: [],
          addition: newAdditionId(),
        },
      },
      { kind: "undone", by: BY, articles },
      { kind: "removed", by: BY, article },
      { kind: "domain-blocked", by: BY, domain: typed, gone: articles },
      { kind: "unblocked", by: BY, what: () => typed },
      { kind: "refreshed-all", by: BY, changed: articles, unchanged: 1, failed: 2 },
      { kind: "feed-followed", by: BY, feed },
      { kind: "feed-moved", feed, from: feed.url },
      { kind: "feed-brought", feed, articles },
      { kind: "settings", by: BY, settings: NEW_SERVER.settings },
      {
        kind: "passage-report",
        article,
        report: { article: article.key, paragraph: 1, verdict: "verbatim" },
        place: { article: article.key, paragraph: 1, start: 0, end: 9 },
      },
      {
        kind: "corrected",
        by: BY,
        article,
        correction: { article: article.key, paragraph: 1, start: 0, end: 9, speaker: typed.slice(0, 200) },
      },
      {
        kind: "uncorrected",
        by: BY,
        article: null,
        correction: { article: article.key, paragraph: 1, start: 0, end: 9, speaker: null },
      },
    ),
  );

describe("posts with any article text", () => {
  it("renderNewArticle() keeps every promise of a reply", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fetched, fc.constantFrom("summary", "title"), anyLanguage, (article, post, language) => {
        const wording = wordingIn(language);
        const container = fitReply(
          renderNewArticle(article, post === "summary" ? summarise(analyseArticle(article)) : null, wording),
          wording,
        );
        keepsLimits(container);
        showsOnlySlices(container, [article.text]);
        hasReadableIds(container);
        isHarmless(container);
      }),
      { numRuns: 80 },
    );
  });

  it("renderDigest() keeps the limits and loses no article from its count", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(fetched, { minLength: 2, maxLength: 60 }), anyLanguage, (articles, language) => {
        const wording = wordingIn(language);
        const analysed = articles.map(article => ({ article, quotations: [], reported: [] }));
        const { entries } = listLatest({ articles: analysed }, { most: MAX_DIGEST_SENTENCES });
        const container = fitReply(renderDigest(articles, entries, wording), wording);
        keepsLimits(container);
        showsOnlySlices(
          container,
          articles.map(({ text }) => text),
        );
        isHarmless(container);
        const lines = textsOf(container).join("\n").split("\n");
        const rest = articles.length - lines.filter(line => line.startsWith("•")).length;
        expect(lines.includes(String(plain(wording.channel.digestMore(rest))))).toBe(rest > 0);
        expect(rest).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 60 },
    );
  });

  it("renderDigest() has those of one day in the order in which they came", () => {
    const [made] = fc.sample(fetched, { numRuns: 1, seed: 7 });
    const dates = ["2031-05-02", "2031-05-02", "2031-05-16", "2031-05-02"];
    const articles = dates.map((date, at) => ({
      ...(made ?? expect.fail("no article")),
      date,
      title: `Plan ${at}`,
      hasOwnTitle: true,
    }));
    const wording = wordingIn("en");
    const shown = textsOf(fitReply(renderDigest(articles, [], wording), wording)).join("\n");
    expect(shown.match(/Plan \d/g)).toEqual(["Plan 2", "Plan 0", "Plan 1", "Plan 3"]);
  });

  it("renderFeedFailure() keeps the limits", () => {
    fc.assert(
      fc.property(anyFeed, anyText, anyLanguage, (feed, problem, language) => {
        const wording = wordingIn(language);
        const notice = { guildId: BY, feed, problem, since: "2025-03-01T12:00:00.000Z" };
        const container = fitReply(renderFeedFailure(notice, wording), wording);
        keepsLimits(container);
        isHarmless(container);
      }),
    );
  });

  it("renderManagersLog() reports everything, in messages within the limits", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { minLength: 1, maxLength: 30 }), anyLanguage, (events, language) => {
        const wording = wordingIn(language);
        const said = renderManagersLog(events, wording).map(reply => fitReply(reply, wording));
        for (const container of said) keepsLimits(container);
        const unblocked = events.filter(({ kind }) => kind === "unblocked").length;
        const told = said
          .flatMap(textsOf)
          .join("\n")
          .split(`> ${plain(wording.channel.managers.unblocked("").trim())}`);
        expect(told).toHaveLength(unblocked + 1);
      }),
      { numRuns: 60 },
    );
  });
});
