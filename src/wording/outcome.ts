import { type Change, type Match, type QuoteCheck, speakerOf } from "../answers/answer.ts";
import { shorten } from "../text/cut.ts";
import { sliceOf } from "../text/span.ts";
import type { Wording } from "./english.ts";

/**
 * The one line that says how a check of claimed words came out; what a reader who stops there knows.
 *
 * @example "Altered: the meaning may differ. Left out: “no”"
 */
export function outcomeInWords(check: QuoteCheck, wording: Wording): string {
  const outcome = verdictInWords(check, wording);
  if (!check.isOnlyUnchecked || check.matches.length === 0) return outcome;
  return check.verdict === "verbatim" ? wording.check.onlyUnchecked : wording.check.onlyUncheckedToo(outcome);
}

/**
 * What a reader should know although the words agree: whether the person named is the one quoted, and what
 * of the article stands round the words. Slices longer than `maxLength` code units are cut.
 */
export function cautionsInWords(check: QuoteCheck, wording: Wording, { maxLength = 200 } = {}): string[] {
  const { speakerAgrees, claimedSpeaker, matches, cautions } = check;
  const text = matches[0]?.article.text ?? "";
  return [
    ...(speakerAgrees === "unclear" && claimedSpeaker
      ? [wording.check.speakerUnsure(shorten(claimedSpeaker, 80))]
      : []),
    ...cautions.map(({ kind, span }) =>
      wording.check.cautions[kind](shorten(sliceOf(text, span), maxLength)),
    ),
  ];
}

/** Names of the people whom matches quote, each once, in the order of the matches; unclear ones left out. */
export function speakersOfMatches(matches: readonly Match[]): string[] {
  const names = matches.flatMap(({ quotation }) => {
    const speaker = quotation && speakerOf(quotation.attribution);
    return speaker ? [speaker.name] : [];
  });
  return [...new Set(names)];
}

/** Changes named one by one, the grave ones first. */
export function changesInWords(changes: readonly Change[], wording: Wording, { limit = 4 } = {}): string[] {
  const ordered = [...changes.filter(({ isGrave }) => isGrave), ...changes.filter(({ isGrave }) => !isGrave)];
  const named = ordered.slice(0, limit).map(change => changeInWords(change, wording));
  const rest = ordered.length - named.length;
  return rest > 0 ? [...named, wording.check.moreChanges(rest)] : named;
}

function verdictInWords(check: QuoteCheck, wording: Wording): string {
  const { check: words } = wording;
  const { verdict, matches, claimedSpeaker, isMeaningAtRisk } = check;
  const speakers = speakersOfMatches(matches);
  const [speaker] = speakers;
  const [match] = matches;
  switch (verdict) {
    case "verbatim": {
      const outcome = verbatimInWords(matches, speakers, wording);
      // A parted quotation says the same; a "not" or an "if" before the words, or a question, doesn't.
      const isMisleading = check.cautions.some(({ kind }) => kind !== "across-cue");
      return isMisleading ? words.verbatimAtRisk(outcome) : outcome;
    }
    case "own-words":
      if (!match?.quotation) return words.ownWords;
      return speaker ? words.ownWordsPartly(speaker) : words.ownWordsPartlyUnclear;
    case "trimmed":
      return withChanges(isMeaningAtRisk ? words.trimmedAtRisk : words.trimmed, check, wording);
    case "altered":
      return withChanges(isMeaningAtRisk ? words.alteredAtRisk : words.altered, check, wording);
    case "stitched":
      return words.stitched(matches.length);
    case "misattributed": {
      const claimed = claimedSpeaker ?? "";
      return speakers.length > 0
        ? words.misattributed(claimed, wording.list(speakers))
        : words.misattributedUnclear(claimed);
    }
    case "disputed":
      return words.disputed[match?.quotation?.disputed?.reason ?? "denied"];
    case "short":
      return words.short;
    case "none":
      return claimedSpeaker ? words.noneFrom(claimedSpeaker) : words.none;
  }
}

/** Whether the words reached the article through somebody else ("X claims that Y said …"). */
export function isSecondHand({ quotation }: Match): boolean {
  return quotation !== null && quotation.secondHand !== null;
}

function tellerOf({ article, quotation }: Match): string {
  const teller = quotation?.secondHand;
  return teller ? (teller.speaker?.name ?? sliceOf(article.text, teller.mention)) : "";
}

function verbatimInWords(
  matches: readonly Match[],
  speakers: readonly string[],
  { check: words }: Wording,
): string {
  const [speaker] = speakers;
  const [match] = matches;
  if (speakers.length > 1) return words.verbatimSeveral(speakers.length);
  if (speaker && match && matches.every(isSecondHand)) return words.secondHand(speaker, tellerOf(match));
  return speaker ? words.verbatim(speaker) : words.verbatimUnclear;
}

function withChanges(outcome: string, { changes }: QuoteCheck, wording: Wording): string {
  const named = changesInWords(changes, wording);
  return named.length === 0 ? outcome : `${outcome}. ${named.join(wording.between)}`;
}

function changeInWords({ kind, quoted, claimed }: Change, { check }: Wording): string {
  switch (kind) {
    case "left-out":
      return check.leftOut(quoted ?? "");
    case "added":
      return check.added(claimed ?? "");
    case "changed":
      return check.changed(quoted ?? "", claimed ?? "");
  }
}
