import {
  type Caution,
  type Change,
  isCorrectedAttribution,
  type Match,
  type QuoteCheck,
  speakerOf,
} from "../answers/answer.ts";
import { speakerInSentence } from "../answers/speakers/speaker-in-sentence.ts";
import type { Disputed } from "../quotes/quotation.ts";
import { shorten, shortenStart } from "../text/cut.ts";
import { type Span, sliceOf } from "../text/span.ts";
import { clauseOfCue } from "./clause-of-cue.ts";
import type { Wording } from "./wording.ts";

/**
 * The one line with the result of a check of claimed words, and all that a reader knows who stops there.
 * `isUncheckedSaid`: a check above it in the reply has said that articles were not checked.
 *
 * @example "Altered: the meaning may differ. Left out: “no”"
 */
export function outcomeInWords(
  check: QuoteCheck,
  wording: Wording,
  { isUncheckedSaid = false }: { readonly isUncheckedSaid?: boolean } = {},
): string {
  const verdict = verdictInWords(check, wording);
  const isSaid = verdict === wording.check.part.unknown;
  const outcome = isCorrected(check) && !isSaid ? wording.check.corrected(verdict) : verdict;
  if (!saysUnchecked(check)) return withNames(outcome, check, wording);
  const { onlyAdded, onlyAddedToo, onlyUnchecked, onlyUncheckedToo } = wording.check;
  const [alone, too] = isUncheckedSaid ? [onlyAdded, onlyAddedToo] : [onlyUnchecked, onlyUncheckedToo];
  const isPlain = check.verdict === "verbatim" && !isCorrected(check);
  return withNames(isPlain ? alone : too(outcome), check, wording);
}

/** Whether managers say that nobody can know. */
function isUnknown(match: Match | undefined): boolean {
  const attribution = match?.quotation?.attribution;
  return attribution?.kind === "unclear" && isCorrectedAttribution(attribution);
}

/** Whether the name in the first line, or its absence, comes from managers and not the article. */
export function isCorrected({ verdict, matches }: QuoteCheck): boolean {
  if (verdict === "short" || verdict === "none" || verdict === "own-words") return false;
  const [first] = matches;
  return matches.some(
    ({ grade, quotation }) =>
      grade === first?.grade && quotation !== null && isCorrectedAttribution(quotation.attribution),
  );
}

/** Whether the first line says that the words are only in articles that nobody checked against their source. */
export function saysUnchecked({ isOnlyUnchecked, matches }: QuoteCheck): boolean {
  return isOnlyUnchecked && matches.length > 0;
}

/** Whom else the message names, and whether the named person is the one found: part of the first line. */
function withNames(outcome: string, check: QuoteCheck, wording: Wording): string {
  const { notFrom, claimedSpeaker, speakerAgrees, verdict } = check;
  const isUnsure = speakerAgrees === "unclear" && claimedSpeaker !== null && verdict !== "short";
  const known = isUnsure ? wording.check.unsure(outcome, shorten(claimedSpeaker, MAX_NAME)) : outcome;
  const others = notFrom.filter(name => name !== claimedSpeaker).map(name => shorten(name, MAX_NAME));
  return others.length === 0 || verdict === "none" || verdict === "short"
    ? known
    : wording.check.notFrom(known, wording.list(others));
}

const MAX_NAME = 80;

/** The article's words around the claim. Slices longer than `maxLength` code units are cut. */
export function cautionsInWords(check: QuoteCheck, wording: Wording, { maxLength = 200 } = {}): string[] {
  const text = check.matches[0]?.article.text ?? "";
  return check.cautions.map(caution => {
    const nearby = caution.kind === "framed" ? caution.nearby : null;
    const inWords = nearby ? wording.check.saysNearby : wording.check.cautions[caution.kind];
    return inWords(shorten(sliceOf(text, nearby ?? caution.span), maxLength));
  });
}

/** Names of the people quoted by matches, each once, in the order of the matches; without unclear ones. */
export function speakersOfMatches(matches: readonly Match[]): string[] {
  const names = matches.flatMap(({ quotation }) => {
    const speaker = quotation && speakerOf(quotation.attribution);
    return speaker ? [speakerInSentence(speaker)] : [];
  });
  return [...new Set(names)];
}

/** Lists the changes, the grave ones first. */
export function changesInWords(changes: readonly Change[], wording: Wording, { limit = 4 } = {}): string[] {
  const ordered = [...changes.filter(({ isGrave }) => isGrave), ...changes.filter(({ isGrave }) => !isGrave)];
  const named = ordered.slice(0, limit).map(change => changeInWords(change, wording));
  const rest = ordered.length - named.length;
  return rest > 0 ? [...named, wording.check.moreChanges(rest)] : named;
}

function verdictInWords(check: QuoteCheck, wording: Wording): string {
  const { check: words } = wording;
  const { verdict, matches, claimedSpeaker, claimedAs, isMeaningAtRisk } = check;
  const [match] = matches;
  // Others with different versions of the words are listed below; the first line is about those that support the
  // verdict.
  const speakers = speakersOfMatches(matches.filter(({ grade }) => grade === match?.grade));
  const [speaker] = speakers;
  switch (verdict) {
    case "verbatim":
      if (speakers.length > 1) return words.verbatimSeveral(speakers.length);
      return speaker ? words.verbatim(speaker) : words.verbatimUnclear;
    case "part":
      return withChanges(partInWords(check, speaker, wording), check, wording);
    case "reported":
      return withChanges(speaker ? words.reported(speaker) : words.reportedUnclear, check, wording);
    case "own-words":
      return withChanges(ownInWords(match, speaker, wording), check, wording);
    case "trimmed":
      return withChanges(trimmedInWords(check, speaker, wording), check, wording);
    case "altered":
      return withChanges(isMeaningAtRisk ? words.alteredAtRisk : words.altered, check, wording);
    case "stitched":
      return words.stitched(matches.length);
    case "misattributed":
      return misattributedInWords(check, speakers, wording);
    case "disputed":
      return words.disputed[disputeOf(match)];
    case "short":
      return words.short;
    case "none":
      if (claimedSpeaker) return words.noneFrom(shorten(claimedSpeaker, MAX_NAME));
      return claimedAs === "message" ? words.noneInMessage : words.none;
  }
}

function ownInWords(match: Match | undefined, speaker: string | undefined, { check }: Wording): string {
  if (!match?.quotation) return check.ownWords;
  return speaker ? check.ownWordsPartly(speaker) : check.ownWordsPartlyUnclear;
}

/** Words that lack a neutral one of the article's, or are spelled differently, or both. */
function trimmedInWords({ changes }: QuoteCheck, speaker: string | undefined, { check }: Wording): string {
  const respelt = changes.filter(({ kind }) => kind === "respelt").length;
  if (respelt === 0) return speaker ? check.trimmed(speaker) : check.trimmedUnclear;
  if (respelt === changes.length) return speaker ? check.respelt(speaker) : check.respeltUnclear;
  return speaker ? check.trimmedAndRespelt(speaker) : check.trimmedAndRespeltUnclear;
}

/** Words that are there, but not separately: what they are part of, in the same line. */
function partInWords(check: QuoteCheck, speaker: string | undefined, { check: { part } }: Wording): string {
  const { matches, cautions, claimedAs } = check;
  const [match] = matches;
  const text = match?.article.text ?? "";
  const kind = match?.quotation?.kind;
  const isOwn = kind === undefined || kind === "reported";
  const slice = ({ span }: Caution) => shorten(sliceOf(text, span), MAX_REST);
  const found = (kind: Caution["kind"]) => cautions.find(caution => caution.kind === kind);
  const framed = cautions.find(caution => caution.kind === "framed");
  const clause = framed && match ? clauseOfCue(match.article, framed.span) : null;
  const cueOf = (caution: Caution) => clause ?? slice(caution);
  // "The force said “…” was invented" must not be told as a part of what somebody said.
  const isDoubted = framed !== undefined || found("cited-inside") !== undefined;
  if (claimedAs === "part-of-message" && (isOwn || !isDoubted)) {
    if (isOwn) return part.messageOwn;
    return speaker ? part.message(speaker) : part.messageUnclear;
  }
  const [before, after] = [found("rest-before"), found("rest-after")];
  const rest = [
    before && part.begins(shortenStart(sliceOf(text, before.span), MAX_REST)),
    after && part.continues(slice(after)),
  ].filter(piece => piece !== undefined);
  const withRest = (whole: string) => [whole, ...rest].join(". ");
  if (kind === "reported") {
    if (framed && speaker) return withRest(part.passedOn(speaker, cueOf(framed)));
    return withRest(speaker ? part.reported(speaker) : part.reportedUnclear);
  }
  if (isOwn) return framed && rest.length === 0 ? part.ownTurned(slice(framed)) : withRest(part.own);
  if (framed?.reason === "second-hand" && clause !== null) return part.secondHand(clause);
  if (framed && isUnknown(match)) return part.unknown;
  if (framed) return framed.nearby ? part.nearby : part.unclear;
  const cited = found("cited-inside");
  if (cited) return speaker ? part.cited(speaker) : part.citedUnclear;
  if (rest.length > 0) return withRest(speaker ? part.cut(speaker) : part.cutUnclear);
  const few = found("few-words");
  if (few && match) {
    const around = aroundWords(text, few.span, match.span, part);
    return [speaker ? part.fewWords(speaker) : part.fewWordsUnclear, ...around].join(". ");
  }
  const beside = found("beside");
  if (beside) return speaker ? part.beside(speaker, slice(beside)) : part.besideUnclear(slice(beside));
  if (found("moved-mark")) return speaker ? part.movedMark(speaker) : part.movedMarkUnclear;
  return speaker ? part.question(speaker) : part.questionUnclear;
}

/** How the article's own sentence begins and continues around quoted words and their marks. */
function aroundWords(text: string, sentence: Span, words: Span, part: Wording["check"]["part"]): string[] {
  const before = text.slice(sentence.start, words.start).replace(/[\s"“„«‘'(]+$/u, "");
  const after = text.slice(words.end, sentence.end).replace(/^[\s"”“»’')]+|[\s.]+$/gu, "");
  return [
    ...(/\p{L}/u.test(before) ? [part.begins(shortenStart(before, MAX_REST))] : []),
    ...(/\p{L}/u.test(after) ? [part.continues(shorten(after, MAX_REST))] : []),
  ];
}

/** What the message says and the article doesn't, below a first line that calls the words a part of the message. */
export function unconfirmedInWords({ verdict, unconfirmed }: QuoteCheck, { check }: Wording): string | null {
  return verdict === "part" && unconfirmed !== undefined ? check.unconfirmed(unconfirmed) : null;
}

/** Longest slice of the article in the first line, in code units. */
const MAX_REST = 90;

/** With these the words aren't exactly what was quoted, although each of them is. */
const CHANGES_WORDS: ReadonlySet<Caution["kind"]> = new Set([
  "rest-before",
  "rest-after",
  "question",
  "moved-mark",
  "cited-inside",
]);

function misattributedInWords(
  { claimedSpeaker, matches: [match] }: QuoteCheck,
  speakers: readonly string[],
  { check: words, list }: Wording,
): string {
  const claimed = shorten(claimedSpeaker ?? "", MAX_NAME);
  if (speakers.length === 0) return words.misattributedUnclear(claimed);
  const names = list(speakers);
  if (match?.quotation?.kind === "reported") return words.misattributedReported(claimed, names);
  if (match?.cautions.some(({ kind }) => kind === "framed")) return words.misattributedUnclear(claimed);
  const isExact = match?.changes.length === 0 && !match.cautions.some(({ kind }) => CHANGES_WORDS.has(kind));
  return match?.grade === "whole" || isExact
    ? words.misattributed(claimed, names)
    : words.misattributedOtherwise(claimed, names);
}

function disputeOf(match: Match | undefined): Disputed["reason"] {
  const disputing = match?.overruledBy ?? match;
  const reason = disputing?.cautions.find(caution => caution.kind === "framed")?.reason;
  return reason === undefined || reason === "second-hand" || reason === "unclear" ? "denied" : reason;
}

function withChanges(outcome: string, { changes }: QuoteCheck, wording: Wording): string {
  const named = changesInWords(changes, wording);
  return named.length === 0 ? outcome : `${outcome}. ${named.join(wording.between)}`;
}

function changeInWords({ kind, quoted, claimed, isBracketed }: Change, { check }: Wording): string {
  switch (kind) {
    case "left-out":
      return check.leftOut(quoted ?? "");
    case "added":
      return isBracketed ? check.addedInBrackets(claimed ?? "") : check.added(claimed ?? "");
    case "respelt":
      return check.writtenFor(quoted ?? "", claimed ?? "");
    case "changed":
      return isBracketed
        ? check.changedInBrackets(quoted ?? "", claimed ?? "")
        : check.changed(quoted ?? "", claimed ?? "");
  }
}
