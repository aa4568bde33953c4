import {
  type Caution,
  isCorrectedAttribution,
  type Match,
  type QuoteCheck,
  speakerOf,
} from "../../answers/answer.ts";
import { isConfirmedQuotation } from "../../answers/check/is-confirmed.ts";
import { paragraphNumberAt, paragraphOf } from "../../articles/article.ts";
import { shorten } from "../../text/cut.ts";
import { splitSentences } from "../../text/sentences.ts";
import { isOverlapping, isWithin, type Span, sliceOf } from "../../text/span.ts";
import {
  cautionsInWords,
  isCorrected,
  outcomeInWords,
  saysUnchecked,
  speakersOfMatches,
  unconfirmedInWords,
} from "../../wording/outcome.ts";
import { searchedInWords } from "../../wording/searched.ts";
import type { Wording } from "../../wording/wording.ts";
import { cutExcerpt } from "../message/excerpt.ts";
import { labelled } from "../message/labelled.ts";
import { bold, joinMarkdown, type Markdown, plain, small } from "../message/markdown.ts";
import {
  type Block,
  type Button,
  type Line,
  type Reply,
  type TextBlock,
  type Tone,
  text,
} from "../message/reply.ts";
import { asCorrected, reasonLine, secondHandLine, sourceLine } from "./attribution.ts";
import {
  aboutOf,
  allOfButton,
  buttonRows,
  contextButtons,
  placeOf,
  pressButton,
  type SpeakerKeys,
} from "./buttons.ts";
import { nameInWords, speakerInWords } from "./citation.ts";
import { citeSections, citeTogether } from "./cite-together.ts";
import type { RenderOptions } from "./render-options.ts";

const MAX_EXCERPT = 300;
const MAX_CLAIM = 200;
const MAX_CAUTION = 300;
const MAX_OUTCOME = 400;

/** Most quoted parts named, and later paragraphs shown, for one match. */
const MAX_PARTS = 3;
const MAX_PART = 120;

/** Most places shown that support the verdict; the rest are counted. */
const MAX_MATCHES = 3;

/**
 * Verdict on claimed words: the outcome in the first line, then where they are and why they are whose.
 *
 * @internal
 */
export function renderCheck(
  check: QuoteCheck,
  options: RenderOptions & { readonly keyOf: SpeakerKeys },
): Reply {
  const isUncheckedSaid = saysUnchecked(check);
  const { lines, notes } = citeTogether(shownOf(check), options.wording, { isUncheckedSaid });
  return {
    tone: toneOf(check),
    blocks: [
      ...checkBlocks(check, lines, options),
      ...notes,
      ...buttonRows(
        { contexts: contextButtons(shownOf(check), options), buttons: buttonsOf(check, options) },
        options,
      ),
    ],
  };
}

/** Several claims of one message, one below another. */
export function renderChecks(
  checks: readonly QuoteCheck[],
  more: number,
  options: RenderOptions & { readonly keyOf: SpeakerKeys },
): Reply {
  const [first] = checks;
  if (checks.length === 1 && first && more === 0) return renderCheck(first, options);
  const { wording } = options;
  const tones = checks.map(toneOf);
  const shown = checks.map(check => shownOf(check, 1));
  const contexts = contextButtons(shown.flat(), options);
  const firstUnchecked = checks.findIndex(saysUnchecked);
  const { lines, notes } = citeSections(shown, wording, { isUncheckedSaid: firstUnchecked >= 0 });
  return {
    tone: tones.includes("caution") ? "caution" : tones.includes("nothing") ? "nothing" : "good",
    blocks: [
      ...checks.flatMap((check, index) => [
        ...(index > 0 ? [{ kind: "rule" as const }] : []),
        ...checkBlocks(check, lines[index] ?? [], options, {
          limit: 1,
          isOneOfSeveral: true,
          isUncheckedSaid: firstUnchecked >= 0 && index > firstUnchecked,
        }),
      ]),
      ...notes,
      ...(more > 0 ? [text(small(plain(wording.check.moreClaims(more))))] : []),
      ...buttonRows({ contexts }, options),
    ],
  };
}

/** The places whose words are shown; the nearest miss if there are none. */
function shownOf(check: QuoteCheck, limit = MAX_MATCHES): readonly Match[] {
  const { matches, verdict, nearest } = check;
  if (matches.length === 0) return nearest ? [nearest] : [];
  return matches.slice(0, verdict === "stitched" ? MAX_MATCHES + 1 : limit);
}

function checkBlocks(
  check: QuoteCheck,
  citations: readonly Markdown[],
  options: RenderOptions,
  { limit = MAX_MATCHES, isOneOfSeveral = false, isUncheckedSaid = false } = {},
): Block[] {
  const { wording } = options;
  const isFound = check.matches.length > 0;
  const shown = shownOf(check, limit);
  const rest = isFound ? check.matches.length - shown.length : 0;
  const unconfirmed = unconfirmedInWords(check, wording);
  const matches = shown.map((match, index) => ({
    ...matchBlock(
      match,
      check,
      citations[index] ?? plain(""),
      introOf(match, index, check, options),
      options,
    ),
    isOptional: index > 0 || !isFound,
    about: aboutOf(match),
  }));
  return [
    text(
      bold(plain(shorten(outcomeInWords(check, wording, { isUncheckedSaid }), MAX_OUTCOME))),
      unconfirmed === null ? null : plain(unconfirmed),
      isOneOfSeveral || !isSeenIn(check) ? small(checkedLine(check, options)) : null,
      ...furtherCautions(check, wording).map(plain),
      isFound ? null : searchedLine(check, options),
      check.verdict === "short" && isFound ? plain(wording.check.shortMatches) : null,
    ),
    ...matches,
    ...(rest > 0 ? [text(small(plain(wording.check.moreMatches(rest))))] : []),
  ];
}

/** Whether the claimed words can be read, unchanged, in what is shown. */
function isSeenIn({ matches, verdict }: QuoteCheck): boolean {
  const shown = verdict === "stitched" ? matches : matches.slice(0, 1);
  if (shown.length === 0 || shown.some(({ changes }) => changes.length > 0)) return false;
  return verdict !== "own-words" && verdict !== "short";
}

/** What the first line and the excerpt don't already show. */
function furtherCautions(check: QuoteCheck, wording: Wording): readonly string[] {
  if (check.verdict === "part" || check.verdict === "disputed" || check.verdict === "short") return [];
  const cautions = check.cautions.filter(caution => !isRestShown(caution, check.matches[0]));
  return cautionsInWords({ ...check, cautions }, wording, { maxLength: MAX_CAUTION });
}

/** Whether the rest of the sentence can be read in the excerpt, beside the bold words. */
function isRestShown({ kind, span: rest }: Caution, match: Match | undefined): boolean {
  if (!match || (kind !== "rest-before" && kind !== "rest-after")) return false;
  const { article, paragraph, span } = match;
  const request = { text: article.text, span: paragraphOf(article, paragraph), focus: span };
  return isWithin(rest, cutExcerpt(request, MAX_EXCERPT).span);
}

function searchedLine({ searched }: QuoteCheck, { wording }: RenderOptions): Markdown {
  const proof = plain(searched.articles === 0 ? "" : wording.check.notProof);
  return joinMarkdown([plain(searchedInWords(searched, wording)), proof], " ");
}

function matchBlock(
  match: Match,
  { verdict }: QuoteCheck,
  citation: Markdown,
  intro: readonly (Markdown | null)[],
  { wording }: RenderOptions,
): TextBlock {
  const { article, paragraph, quotation } = match;
  // Too few words to be a particular person's: nobody is named for them, not even in the reasons.
  const quoted = verdict === "short" ? null : quotation && { article, quotation };
  const isDisputed = verdict === "disputed";
  return text(
    ...intro,
    quoted && !isDisputed ? secondHandLine(quoted, wording) : null,
    ...excerptLines(match, wording),
    ...(verdict === "own-words" ? quotedParts(match, wording) : []),
    small(citation),
    quoted && reasonLine(quoted, paragraphOf(article, paragraph), wording),
  );
}

// Which of the article's own words are in a quotation, and whose it is.
function quotedParts({ article, quoted }: Match, wording: Wording): Markdown[] {
  return quoted.slice(0, MAX_PARTS).map(({ span, quotation }) => {
    const speaker = speakerOf(quotation.attribution);
    const words = shorten(sliceOf(article.text, span), MAX_PART);
    return plain(
      speaker
        ? asCorrected(wording.check.quotedPart(words, speakerInWords(speaker)), quotation, wording)
        : wording.check.quotedPartUnclear(words),
    );
  });
}

// Words that an article disputes are never shown without the sentence that disputes them.
function excerptLines(match: Match, wording: Wording): Line[] {
  const { article, paragraph, span, cautions } = match;
  const whole = paragraphOf(article, paragraph);
  const excerpt = (span: Span, focus: Span | null): Line => ({
    text: article.text,
    span,
    focus,
    maxLength: MAX_EXCERPT,
  });
  const disputing = cautions.find(({ kind }) => kind === "framed")?.span;
  if (!disputing) {
    const further = furtherSpans(match).flatMap(({ number, focus }) => [
      small(plain(wording.citation.mark(number))),
      excerpt(paragraphOf(article, number), focus),
    ]);
    return [excerpt(whole, span), ...further];
  }
  if (isWithin(disputing, whole)) {
    const hull = { start: Math.min(span.start, disputing.start), end: Math.max(span.end, disputing.end) };
    if (hull.end - hull.start <= MAX_EXCERPT) return [excerpt(whole, hull)];
  }
  const home = article.paragraphs.find(other => isWithin(disputing, other)) ?? disputing;
  const sentence = splitSentences(article.text, home).find(other => isOverlapping(other, disputing));
  return [excerpt(whole, span), plain(wording.check.articleSays), excerpt(sentence ?? disputing, null)];
}

/** The matched words in the paragraphs after the first, if a speech continues. */
function furtherSpans({ article, paragraph, runs }: Match) {
  const byParagraph = new Map<number, Span>();
  for (const run of runs) {
    const number = paragraphNumberAt(article, run.start);
    if (number <= paragraph) continue;
    const known = byParagraph.get(number) ?? run;
    byParagraph.set(number, {
      start: Math.min(known.start, run.start),
      end: Math.max(known.end, run.end),
    });
  }
  return [...byParagraph].slice(0, MAX_PARTS).map(([number, focus]) => ({ number, focus }));
}

function introOf(
  match: Match,
  index: number,
  check: QuoteCheck,
  options: RenderOptions,
): readonly (Markdown | null)[] {
  const { check: words } = options.wording;
  const speaker = match.quotation && speakerOf(match.quotation.attribution);
  const name = speaker && speakerInWords(speaker);
  switch (check.verdict) {
    case "stitched":
      return [plain(name ? words.stitchedPart(index + 1, name) : words.stitchedPartUnclear(index + 1))];
    case "trimmed":
    case "altered":
      return [speakerLine(match, options)];
    case "verbatim":
    case "misattributed":
      return isNamedAbove(check) ? [] : [speakerLine(match, options)];
    // "X is quoted with" would be exactly what the article denies, or only part of it.
    case "part":
    case "reported":
    case "disputed":
    case "own-words":
    case "short":
      return [];
    case "none":
      return [plain(words.nearest), speakerLine(match, options)];
  }
}

function isNamedAbove(check: QuoteCheck): boolean {
  // The name of a correction is in the first line always.
  return (!check.isOnlyUnchecked || isCorrected(check)) && speakersOfMatches(check.matches).length <= 1;
}

function speakerLine({ article, quotation }: Match, { wording }: RenderOptions): Markdown | null {
  if (!quotation) return null;
  const { isQuotedWith, isQuotedWithUnclear, isReportedOf, articleSays } = wording.check;
  const speaker = speakerOf(quotation.attribution);
  const name = speaker && speakerInWords(speaker);
  if (isCorrectedAttribution(quotation.attribution)) return sourceLine({ article, quotation }, wording);
  // What an article only reports is never called quoted.
  if (quotation.kind === "reported") return plain(name ? isReportedOf(name) : articleSays);
  return plain(name ? isQuotedWith(name) : isQuotedWithUnclear);
}

function checkedLine({ claimed, claimedSpeaker }: QuoteCheck, { wording }: RenderOptions): Markdown {
  // The block quote marks on further lines are not part of the words.
  const words = wording.quoted(shorten(claimed.replace(/\n> /g, "\n"), MAX_CLAIM));
  const whose =
    claimedSpeaker === null ? words : wording.check.checkedFrom(words, nameInWords(claimedSpeaker));
  return labelled(wording.check.checked, whose, wording);
}

function buttonsOf(
  check: QuoteCheck,
  options: RenderOptions & { readonly keyOf: SpeakerKeys },
): readonly (Button | null)[] {
  const [match, ...others] = check.matches;
  if (!match || check.verdict === "short") return [];
  const { wording } = options;
  const place = placeOf(match);
  const { article, quotation } = match;
  const isOneSpeaker = speakersOfMatches(check.matches).length === 1 && check.verdict !== "disputed";
  // The parts of stitched words are not the same words elsewhere.
  const isElsewhere = (others.length > 0 && check.verdict !== "stitched") || check.variants.length > 0;
  return [
    isOneSpeaker ? allOfButton(quotation && { article, quotation }, options) : null,
    pressButton(wording.buttons.copy, { action: "copy", place }),
    isElsewhere ? pressButton(wording.buttons.carried, { action: "carried", place }) : null,
    pressButton(wording.buttons.report, { action: "report", place, verdict: check.verdict }),
  ];
}

function toneOf(check: QuoteCheck): Tone {
  const { verdict, matches, isOnlyUnchecked } = check;
  if (matches.length === 0 || verdict === "short") return "nothing";
  const isWhole = verdict === "verbatim" && isConfirmedQuotation(check);
  return isWhole && !isOnlyUnchecked && !isCorrected(check) ? "good" : "caution";
}
