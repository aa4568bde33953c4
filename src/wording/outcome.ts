import { type Change, type Match, type QuoteCheck, speakerOf } from "../answers/answer.ts";
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
    case "verbatim":
      if (speakers.length > 1) return words.verbatimSeveral(speakers.length);
      if (speaker && match && matches.every(isSecondHand)) return words.secondHand(speaker, tellerOf(match));
      return speaker ? words.verbatim(speaker) : words.verbatimUnclear;
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
