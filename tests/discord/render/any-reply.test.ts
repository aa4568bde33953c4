import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AskAnswer, CitedPassage } from "../../../src/answers/answer.ts";
import { fitReply } from "../../../src/discord/message/fit.ts";
import { MESSAGE_LIMITS } from "../../../src/discord/message/message-limits.ts";
import type { Audience, Reply } from "../../../src/discord/message/reply.ts";
import { renderArticles } from "../../../src/discord/render/articles.ts";
import { renderAsk } from "../../../src/discord/render/ask.ts";
import { renderCheck, renderChecks } from "../../../src/discord/render/check.ts";
import { renderContext } from "../../../src/discord/render/context.ts";
import { renderCopiedCitation } from "../../../src/discord/render/copied-citation.ts";
import { renderQuotations } from "../../../src/discord/render/quotations.ts";
import { renderSpeakers } from "../../../src/discord/render/speakers.ts";
import { renderComparison } from "../../../src/discord/render/story/comparison.ts";
import { renderLatest } from "../../../src/discord/render/story/latest.ts";
import { renderTimeline } from "../../../src/discord/render/story/timeline.ts";
import { renderSummary } from "../../../src/discord/render/summary.ts";
import { renderWhoElseCarried } from "../../../src/discord/render/who-else-carried.ts";
import { shorten } from "../../../src/text/cut.ts";
import { LANGUAGES, wordingIn } from "../../../src/wording/languages.ts";
import type { Wording } from "../../../src/wording/wording.ts";
import {
  hasReadableIds,
  isHarmless,
  keepsLimits,
  saysUncheckedOnce,
  showsOnlySlices,
} from "../kept-promises.ts";
import {
  anyArticle,
  anyAsk,
  anyCheck,
  anyComparison,
  anyQuotations,
  anyStory,
  anySummary,
  anyText,
} from "./any-answer.ts";

const audience = fc.constantFrom<Audience>("public", "private", "direct");
const typed = anyText.map(text => shorten(text, 300));
const keyOf = () => "0123456789";

function passagesOf(answer: AskAnswer): readonly (CitedPassage | null)[] {
  switch (answer.kind) {
    case "cited":
      return [...answer.passages, answer.earlier];
    case "closest":
      return answer.passages;
    case "none":
      return [answer.nearest];
  }
}

/** Each renderer with any answer, in a language. */
const RENDERERS: readonly (readonly [
  string,
  (wording: Wording) => fc.Arbitrary<{ reply: Reply; texts: readonly string[] }>,
])[] = [
  [
    "renderAsk()",
    wording =>
      fc
        .tuple(anyAsk, typed, audience, fc.integer({ min: 1, max: 3 }))
        .map(([answer, question, audience, shown]) => ({
          reply: renderAsk(answer, { question, article: null, shown }, { wording, audience, keyOf }),
          texts: passagesOf(answer).flatMap(passage => passage?.article.text ?? []),
        })),
  ],
  [
    "renderCheck()",
    wording =>
      fc.tuple(anyCheck, audience).map(([check, audience]) => ({
        reply: renderCheck(check, { wording, audience, keyOf }),
        texts: [...check.matches, check.nearest].flatMap(match => match?.article.text ?? []),
      })),
  ],
  [
    "renderChecks()",
    wording =>
      fc.tuple(fc.array(anyCheck, { minLength: 1, maxLength: 3 }), fc.nat(3)).map(([checks, more]) => ({
        reply: renderChecks(checks, more, { wording, audience: "private", keyOf }),
        texts: checks.flatMap(({ matches, nearest }) =>
          [...matches, nearest].flatMap(m => m?.article.text ?? []),
        ),
      })),
  ],
  [
    "renderWhoElseCarried()",
    wording =>
      anyCheck.map(check => ({
        reply: renderWhoElseCarried(check, { wording, audience: "private" }),
        texts: [...check.matches, ...check.variants].map(({ article }) => article.text),
      })),
  ],
  [
    "renderQuotations()",
    wording =>
      fc
        .tuple(anyQuotations, audience, typed, fc.integer({ min: 1, max: 4 }))
        .map(([list, audience, about, page]) => ({
          reply: renderQuotations(
            list,
            {
              speaker: about,
              about,
              article: null,
              since: "2024-01-01",
              until: null,
              reported: page > 2,
              page,
            },
            { wording, audience },
          ),
          texts: list.quotations.map(({ article }) => article.text),
        })),
  ],
  [
    "renderSummary()",
    wording =>
      fc.tuple(anySummary, audience).map(([summary, audience]) => ({
        reply: renderSummary(summary, { wording, audience }),
        texts: [summary.article.text],
      })),
  ],
  [
    "renderLatest()",
    wording =>
      fc
        .tuple(anyStory, audience, fc.option(typed, { nil: null }), fc.integer({ min: 1, max: 4 }))
        .map(([answer, audience, about, page]) => ({
          reply: renderLatest(
            answer,
            { about, since: "2024-01-01", until: null, page },
            { wording, audience },
          ),
          texts: answer.entries.map(({ article }) => article.text),
        })),
  ],
  [
    "renderTimeline()",
    wording =>
      fc
        .tuple(anyStory, audience, typed, fc.integer({ min: 1, max: 4 }), fc.constantFrom("oldest", "newest"))
        .map(([answer, audience, about, page, order]) => ({
          reply: renderTimeline(
            answer,
            {
              about,
              speaker: answer.speakers && about,
              since: "2024-01-01",
              until: "2024-12-31",
              page,
              order: order === "oldest" ? "oldest" : "newest",
            },
            { wording, audience },
          ),
          texts: answer.entries.map(({ article }) => article.text),
        })),
  ],
  [
    "renderComparison()",
    wording =>
      fc
        .tuple(anyComparison, audience, typed, typed, fc.integer({ min: 1, max: 4 }))
        .map(([answer, audience, speaker, other, page]) => ({
          reply: renderComparison(answer, { speaker, other, about: speaker, page }, { wording, audience }),
          texts: [...answer.left.entries, ...answer.right.entries].map(({ article }) => article.text),
        })),
  ],
  [
    "renderContext()",
    wording =>
      fc.tuple(anyArticle, fc.nat(9), fc.nat(9)).map(([article, cited, at]) => {
        const paragraph = 1 + (cited % article.paragraphs.length);
        const { start, end } = article.paragraphs[paragraph - 1] ?? { start: 0, end: 1 };
        const place = { article: article.key, paragraph, start, end };
        return {
          reply: renderContext(article, { place, at, quotation: null }, { wording, audience: "private" }),
          texts: [article.text],
        };
      }),
  ],
  [
    "renderArticles()",
    wording =>
      fc
        .tuple(fc.array(anyArticle, { maxLength: 8 }), typed, audience)
        .map(([articles, search, audience]) => ({
          reply: renderArticles(
            articles.filter(
              (article, index) => articles.findIndex(({ key }) => key === article.key) === index,
            ),
            { search, since: null, until: null, page: 1 },
            { wording, audience },
          ),
          texts: [],
        })),
  ],
  [
    "renderSpeakers()",
    wording =>
      fc.tuple(fc.array(anyText, { maxLength: 9 }), typed, audience).map(([names, search, audience]) => ({
        reply: renderSpeakers(
          names.map((name, index) => ({
            key: `${index}`,
            name,
            kind: "person",
            alsoNamed: names,
            quotations: 1,
            reported: 2,
            articles: [],
          })),
          { search, page: 1 },
          { wording, audience },
        ),
        texts: [],
      })),
  ],
];

describe.each(RENDERERS)("%s with any article text", (_, repliesIn) => {
  it("keeps every promise of a reply, in every language", { timeout: 60_000 }, () => {
    const replies = LANGUAGES.map(wording =>
      repliesIn(wording).map(said => ({ ...said, language: wording.language })),
    );
    fc.assert(
      fc.property(fc.oneof(...replies), ({ reply, texts, language }) => {
        const wording = wordingIn(language);
        const container = fitReply(reply, wording);
        keepsLimits(container);
        showsOnlySlices(container, texts);
        hasReadableIds(container);
        isHarmless(container);
        saysUncheckedOnce(container, wording);
      }),
      { numRuns: 80 },
    );
  });
});

describe("renderCopiedCitation()", () => {
  it("fits into a plain message, whatever the article", () => {
    fc.assert(
      fc.property(
        anyArticle,
        fc.constantFrom(...LANGUAGES.map(({ language }) => language)),
        (article, language) => {
          const [paragraph] = article.paragraphs;
          const place = { article: article.key, paragraph: 1, start: 0, end: paragraph?.end ?? 1 };
          expect(renderCopiedCitation(article, place, null, wordingIn(language)).length).toBeLessThanOrEqual(
            MESSAGE_LIMITS.content,
          );
        },
      ),
    );
  });
});
