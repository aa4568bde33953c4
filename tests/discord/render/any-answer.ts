import fc from "fast-check";
import type {
  AskAnswer,
  Caution,
  Change,
  CitedPassage,
  Match,
  QuotationList,
  QuoteCheck,
  SummaryAnswer,
} from "../../../src/answers/answer.ts";
import type { LibrarySpeaker } from "../../../src/answers/speakers/library-speaker.ts";
import type {
  ComparedSide,
  ComparisonAnswer,
  StoryAnswer,
  StoryEntry,
} from "../../../src/answers/story/story.ts";
import type { Article } from "../../../src/articles/article.ts";
import { articleOfParagraphs } from "../../../src/articles/create-article.ts";
import { withoutUnseen } from "../../../src/articles/take-out.ts";
import type { Quotation, Speaker } from "../../../src/quotes/quotation.ts";
import type { Span } from "../../../src/text/span.ts";

/** Answers about articles made to break a reply. All text is invented. */

export const HOSTILE = [
  "@everyone and <@1> and <#2> and <@&3>",
  "```js\nalert(1)\n``` `x` ||hidden|| ~~gone~~ __under__",
  "[press here](http://y.example) <https://y.example> https://y.example",
  "# Heading\n-# small\n> quoted\n>>> more\n1. one\n- two",
  "\u202Ereversed\u202C \u2067isolated \u200Bzero\u200D\uFEFF width",
  "**bold *and* _mixed_",
  "\\*already escaped\\*",
  "<t:0:R> <:smile:1> :smile: </ask:1>",
  "漢字仮名交じり文。".repeat(1_200),
  "😀👨‍👩‍👧‍👦🇳🇴".repeat(800),
  "A plain sentence. ".repeat(600),
  "*".repeat(10_000),
  `e${"\u0301".repeat(5_000)}`,
  `${"x".repeat(9_000)} `,
  "\u0000\u0007\u001b",
  "…",
] as const;

export const anyText = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: "binary", minLength: 1, maxLength: 200 }),
  fc.lorem({ maxCount: 120, mode: "words" }),
);

const anyName = fc.oneof(anyText, fc.constantFrom("Ada Example", "Łukasz Żółć", "محمد"));

const anyOrigin = fc.constantFrom(
  { kind: "host", file: "a.txt" } as const,
  { kind: "fetched", domain: "news.example", on: "2024-01-02" } as const,
  { kind: "uploaded", on: "2024-01-02" } as const,
  { kind: "pasted", on: "2024-01-02" } as const,
);

export const anyArticle: fc.Arbitrary<Article> = fc
  .record({
    paragraphs: fc.array(
      anyText.filter(text => withoutUnseen(text).trim() !== ""),
      { minLength: 1, maxLength: 6 },
    ),
    title: fc.option(anyName, { nil: null }),
    publisher: fc.option(anyName, { nil: null }),
    author: fc.option(anyName, { nil: null }),
    date: fc.constantFrom("2024-11-18", "1999-01-01", null),
    url: fc.constantFrom(
      null,
      "https://news.example/a_(b)?c=*d*&e=[f]",
      `https://news.example/${"x".repeat(600)}`,
    ),
    origin: anyOrigin,
  })
  .map(({ paragraphs, ...fields }) => articleOfParagraphs(paragraphs, fields));

interface Place {
  readonly paragraph: number;
  readonly whole: Span;
  readonly span: Span;
}

// Spans never split a surrogate pair: the engine's begin and end at words.
function placesIn(article: Article): fc.Arbitrary<Place> {
  return fc
    .record({
      at: fc.nat(article.paragraphs.length - 1),
      a: fc.double({ min: 0, max: 1, noNaN: true }),
      b: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ at, a, b }) => {
      const whole = article.paragraphs[at] ?? { start: 0, end: article.text.length };
      const [from = 0, to = 1] = [a, b].sort((x, y) => x - y);
      const start = snap(article.text, whole.start + Math.floor((whole.end - whole.start - 1) * from));
      const end = Math.max(
        start + 1,
        snap(article.text, whole.start + Math.ceil((whole.end - whole.start) * to)),
      );
      return {
        paragraph: at + 1,
        whole,
        span: { start, end: /[\uDC00-\uDFFF]/.test(article.text[end] ?? "") ? end + 1 : end },
      };
    });
}

function snap(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? "") && /[\uD800-\uDBFF]/.test(text[at - 1] ?? "") ? at - 1 : at;
}

const anySpeaker: fc.Arbitrary<Speaker> = fc.record({
  name: anyName,
  kind: fc.constantFrom("person", "organisation", "document", "group"),
  alsoNamed: fc.array(anyName, { maxLength: 2 }),
});

function quotationsIn(article: Article): fc.Arbitrary<Quotation> {
  return fc
    .record({
      place: placesIn(article),
      speaker: anySpeaker,
      certainty: fc.constantFrom("stated", "resolved", "unclear"),
      disputed: fc.option(
        fc.record({
          reason: fc.constantFrom("false", "doctored", "parody", "denied", "hypothetical"),
          place: placesIn(article),
        }),
        { nil: null },
      ),
      isSecondHand: fc.boolean(),
    })
    .map(({ place, speaker, certainty, disputed, isSecondHand }): Quotation => {
      const mention = { ...place.span, paragraph: place.paragraph };
      return {
        ...place.span,
        kind: "direct",
        paragraph: place.paragraph,
        paragraphs: [place.paragraph],
        speech: 0,
        attribution:
          certainty === "unclear"
            ? { kind: "unclear", mention: null, cue: null, candidates: [{ speaker, mention }] }
            : {
                kind: certainty === "stated" ? "stated" : "resolved",
                speaker,
                mention,
                cue: mention,
                evidence: [{ kind: "beside-cue", mention, cue: mention }],
              },
        disputed: disputed && { reason: disputed.reason, span: disputed.place.span },
        secondHand: isSecondHand ? { mention, speaker: null } : null,
      };
    });
}

const SEARCHED = { articles: 3, from: "1999-01-01", to: "2024-11-18" };

const anyPassage: fc.Arbitrary<CitedPassage> = anyArticle.chain(article =>
  fc
    .record({ place: placesIn(article), quotation: fc.option(quotationsIn(article), { nil: null }) })
    .map(({ place, quotation }) => ({
      article,
      paragraph: place.paragraph,
      span: place.whole,
      answer: place.span,
      quotation,
      score: 1,
      alsoIn: [{ article, paragraph: 1 }],
    })),
);

const anyLeftOut = fc.array(anyText, { maxLength: 4 });
const anyReadAs = fc.array(fc.record({ typed: anyText, meant: anyText }), { maxLength: 12 });

export const anyAsk: fc.Arbitrary<AskAnswer> = fc.oneof(
  fc
    .record({
      passages: fc.array(anyPassage, { minLength: 1, maxLength: 3 }),
      earlier: fc.option(anyPassage, { nil: null }),
      readAs: anyReadAs,
      leftOut: anyLeftOut,
    })
    .map(cited => ({ kind: "cited" as const, ...cited, searched: SEARCHED })),
  fc
    .record({
      passages: fc.array(anyPassage, { minLength: 1, maxLength: 3 }),
      missing: fc.array(anyText, { maxLength: 12 }),
      readAs: anyReadAs,
      leftOut: anyLeftOut,
    })
    .map(closest => ({ kind: "closest" as const, ...closest, searched: SEARCHED })),
  fc
    .record({
      missing: fc.array(anyText, { maxLength: 12 }),
      nearest: fc.option(anyPassage, { nil: null }),
      readAs: anyReadAs,
      leftOut: anyLeftOut,
    })
    .map(none => ({ kind: "none" as const, ...none, searched: SEARCHED })),
);

const anyChange: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom("left-out", "added", "changed", "respelt"),
  quoted: anyText,
  claimed: anyText,
  isGrave: fc.boolean(),
  isMarked: fc.boolean(),
  isBracketed: fc.boolean(),
});

const anyGrade = fc.constantFrom("whole", "trimmed", "part", "altered", "disputed");

function cautionsIn(article: Article): fc.Arbitrary<Caution> {
  return fc.oneof(
    fc.record({
      kind: fc.constantFrom(
        "rest-before",
        "rest-after",
        "few-words",
        "beside",
        "cited-inside",
        "question",
        "across-cue",
      ),
      span: placesIn(article).map(({ span }) => span),
    }),
    fc.record({
      kind: fc.constant("framed" as const),
      reason: fc.constantFrom(
        "false",
        "doctored",
        "parody",
        "denied",
        "hypothetical",
        "second-hand",
        "unclear",
      ),
      nearby: fc.option(placesIn(article).map(({ span }) => span)),
      span: placesIn(article).map(({ span }) => span),
    }),
  );
}

const anyMatch: fc.Arbitrary<Match> = anyArticle.chain(article =>
  fc
    .record({
      place: placesIn(article),
      runs: fc.array(placesIn(article), { maxLength: 4 }),
      quotation: fc.option(quotationsIn(article), { nil: null }),
      changes: fc.array(anyChange, { maxLength: 3 }),
      grade: anyGrade,
      cautions: fc.array(cautionsIn(article), { maxLength: 4 }),
    })
    .map(({ place, runs, quotation, changes, grade, cautions }) => ({
      article,
      paragraph: place.paragraph,
      paragraphs: [place.paragraph],
      span: place.span,
      quotation,
      runs: [place.span, ...runs.map(({ span }) => span)],
      quoted: quotation ? [{ span: place.span, quotation }] : [],
      claimed: { start: 0, end: 1 },
      changes,
      cautions,
      grade,
      similarity: 1,
    })),
);

export const anyCheck: fc.Arbitrary<QuoteCheck> = fc
  .record({
    verdict: fc.constantFrom(
      "verbatim",
      "part",
      "reported",
      "own-words",
      "trimmed",
      "altered",
      "stitched",
      "misattributed",
      "disputed",
      "none",
      "short",
    ),
    claimed: anyText,
    claimedSpeaker: fc.option(anyName, { nil: null }),
    notFrom: fc.array(anyName, { maxLength: 3 }),
    claimedAs: fc.constantFrom("words", "message", "part-of-message"),
    speakerAgrees: fc.constantFrom("same", "other", "unclear", null),
    matches: fc.array(anyMatch, { minLength: 1, maxLength: 6 }),
    variants: fc.array(anyMatch, { maxLength: 3 }),
    changes: fc.array(anyChange, { maxLength: 8 }),
    isMeaningAtRisk: fc.boolean(),
    isOnlyUnchecked: fc.boolean(),
    nearest: fc.option(anyMatch, { nil: null }),
  })
  .map((check): QuoteCheck => {
    const matches = check.verdict === "none" ? [] : check.matches;
    const cautions = matches[0]?.cautions ?? [];
    return { ...check, matches, cautions, similarity: 1, searched: SEARCHED };
  });

export const anyQuotations: fc.Arbitrary<QuotationList> = fc
  .array(
    anyArticle.chain(article => quotationsIn(article).map(quotation => ({ article, quotation }))),
    { maxLength: 12 },
  )
  .map(quotations => ({ quotations, reported: 2, speakers: null, missing: [], searched: SEARCHED }));

export const anySummary: fc.Arbitrary<SummaryAnswer> = anyArticle.chain(article =>
  fc
    .record({
      places: fc.uniqueArray(placesIn(article), {
        maxLength: 9,
        selector: ({ span }) => `${span.start} ${span.end}`,
      }),
      speakers: fc.array(anySpeaker, { maxLength: 9 }),
    })
    .map(({ places, speakers }) => ({
      article,
      sentences: places.map(({ paragraph, span }) => ({ article, paragraph, span })),
      quoted: speakers.map(speaker => ({ speaker, count: 2 })),
    })),
);

const anyEntry: fc.Arbitrary<StoryEntry> = anyArticle.chain(article =>
  fc
    .record({
      place: placesIn(article),
      quotation: fc.option(quotationsIn(article), { nil: null }),
      kind: fc.constantFrom("quoted", "reported"),
      isAlsoIn: fc.boolean(),
    })
    .map(({ place, quotation, kind, isAlsoIn }) => ({
      kind: quotation ? kind : "told",
      article,
      paragraph: place.paragraph,
      span: place.whole,
      quotation,
      alsoIn: isAlsoIn ? [{ article: article.key, paragraph: 1 }] : [],
    })),
);

const anyLibrarySpeaker: fc.Arbitrary<LibrarySpeaker> = anySpeaker.map(speaker => ({
  ...speaker,
  key: "0123456789",
  quotations: 2,
  reported: 1,
  articles: [],
}));

const anySpeakers = fc.array(anyLibrarySpeaker, { maxLength: 2 });

export const anyStory: fc.Arbitrary<StoryAnswer> = fc
  .record({
    entries: fc.array(anyEntry, { maxLength: 12 }),
    speakers: fc.option(anySpeakers, { nil: null }),
    missing: fc.array(anyText, { maxLength: 3 }),
  })
  .map(story => ({ ...story, searched: SEARCHED }));

const anySide: fc.Arbitrary<ComparedSide> = fc.oneof(
  fc.record({
    entries: fc.array(anyEntry, { maxLength: 7 }),
    choice: fc.constant([]),
    speakers: anySpeakers,
  }),
  fc.record({
    entries: fc.constant([]),
    choice: fc.array(anyText, { minLength: 2, maxLength: 9 }),
    speakers: fc.array(anyLibrarySpeaker, { minLength: 2, maxLength: 2 }),
  }),
);

export const anyComparison: fc.Arbitrary<ComparisonAnswer> = fc
  .record({
    left: anySide,
    right: anySide,
    missing: fc.array(anyText, { maxLength: 3 }),
  })
  .map(comparison => ({ ...comparison, searched: SEARCHED }));
