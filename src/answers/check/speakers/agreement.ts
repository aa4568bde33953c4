import { READING_OUT } from "../../../english/messages/message-words.ts";
import type { Attribution, Quotation, Speaker } from "../../../quotes/quotation.ts";
import { onceForEach } from "../../../text/once-for-each.ts";
import { onceForEachWord } from "../../../text/once-for-each-word.ts";
import { sliceOf } from "../../../text/span.ts";
import { wordForm } from "../../../text/words.ts";
import { type Match, speakerOf } from "../../answer.ts";
import { isRoleBesideName } from "../../role-beside-name.ts";
import { rolesInName } from "../message/claimed-role.ts";
import { addsToName } from "../told/adds-to-name.ts";
import { mayHaveRole } from "../told/has-role.ts";
import { compareAttribution } from "./compare-speaker.ts";
import { isMisspelt } from "./is-misspelt.ts";
import { isToldToHold } from "./is-told-to-hold.ts";
import { isNamedNearby, mayShareName } from "./passed-over.ts";
import type { SpeakerAgreement } from "./speaker-agreement.ts";
import { agreementAsSpokesperson } from "./speaks-for.ts";

/**
 * Whether a match is the named person's. If it took a step to find the speaker, somebody the article names nearby
 * may have spoken: then it is unclear, never somebody else.
 *
 * Null if nobody is quoted or reported.
 */
export function agreementWith(named: string, match: Match): SpeakerAgreement | null {
  return match.quotation && agreementsOf(match, match.quotation)(named);
}

/** Names that are remembered for a match. */
const MOST_NAMES = 100;

/** A match is compared with one name several times: to order it, to judge it, and for the people named besides. */
const agreementsOf = onceForEach((match: Match, { attribution }: Quotation) =>
  onceForEachWord((named): SpeakerAgreement => compare(named, match, attribution), { most: MOST_NAMES }),
);

function compare(named: string, match: Match, attribution: Attribution): SpeakerAgreement {
  const agreement = compareAttribution(named, attribution);
  const speaker = speakerOf(attribution);
  if (agreement !== "same" && speaker && isRoleBesideName(named, match.article, speaker)) return "same";
  if (agreement === "same" && speaker && saysMoreOf(named, match.article, speaker)) return "unclear";
  const asSpokesperson =
    agreement !== "same" && speaker ? agreementAsSpokesperson(named, match.article, speaker) : null;
  if (asSpokesperson) return asSpokesperson;
  if (agreement === "other" && speaker && isMisspelt(named, speaker)) return "unclear";
  if (agreement !== "other") return agreement;
  if (speaker && isToldToHold(named, match.article, speaker)) return "unclear";
  if (isAnswer(attribution, match)) return "unclear";
  if (speaker && mayShareName(named, speaker, match)) return "unclear";
  const isFirm = speaker?.kind === "person" && !isDescribed(speaker.name);
  if (isFirm && standsBesideCue(attribution) && !isReadOut(attribution, match.article)) return "other";
  return isNamedNearby(named, speaker, match) ? "unclear" : "other";
}

/** "Judge Ann Roe", "Killer Ann Roe": what the article doesn't say of the speaker. */
function saysMoreOf(named: string, article: Match["article"], speaker: Speaker): boolean {
  return (
    !rolesInName(named).every(role => mayHaveRole(article, speaker, role)) ||
    addsToName(named, article, speaker)
  );
}

/** Whether the name itself is next to the words, however certain the link is: no step was needed to find it. */
function standsBesideCue(attribution: Attribution): boolean {
  if (attribution.kind !== "resolved") return attribution.kind === "stated";
  return attribution.evidence.every(({ kind }) => kind === "beside-cue" || kind === "short-form");
}

/** "Roe read a note that Lee left: “…”": the words may be somebody else's. */
function isReadOut({ cue }: Attribution, { text }: Match["article"]): boolean {
  return cue !== null && READING_OUT.has(wordForm(sliceOf(text, cue)));
}

/** "her host": somebody whose name is elsewhere, perhaps next to it. Alphabets without capitals describe nobody so. */
function isDescribed(name: string): boolean {
  return /\p{Ll}/u.test(name) && !/\p{Lu}/u.test(name);
}

/**
 * Whether the speaker was found in a question above the words: "… as Ada Brun said in May?" is put to somebody else,
 * who answers without being named.
 */
function isAnswer({ cue }: Attribution, { article, paragraph }: Match): boolean {
  const question = cue && cue.paragraph < paragraph ? article.paragraphs[cue.paragraph - 1] : undefined;
  return question !== undefined && sliceOf(article.text, question).trimEnd().endsWith("?");
}

/** The agreement of several matches: "same" if any is, "other" only if none can be the named person's. */
export function agreementOf(matches: readonly Match[], named: string | null): SpeakerAgreement | null {
  if (named === null) return null;
  const agreements = matches
    .map(match => agreementWith(named, match))
    .filter(agreement => agreement !== null);
  if (agreements.length === 0) return null;
  if (agreements.includes("same")) return "same";
  return agreements.includes("unclear") ? "unclear" : "other";
}
