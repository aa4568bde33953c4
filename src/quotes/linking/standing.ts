import {
  DENYING_VERBS,
  NEGATIONS,
  NOBODY,
  TO_BE_SAID,
  UNREAL_MODALS,
  UNSAID,
  VERBS_BEFORE_TO_SAY,
} from "../../english/speech/reporting.ts";
import type { Disputed } from "../quotation.ts";
import type { Reading, Sentence } from "../reading/reading.ts";
import type { Complement } from "./complement.ts";
import type { CueLink } from "./cue-link.ts";

/** How many tokens before a verb of saying can say that it wasn't said. */
const REACH = 6;

/**
 * Whether what a cue reports was said: null if it was; disputed if the article says that it was not, that it is
 * denied or refused, or only supposes it; "nothing" if not even that is reported ("did not say whether", "I would
 * say").
 */
export function standingOf(
  reading: Reading,
  sentence: Sentence,
  cue: CueLink,
  kind: Complement["kind"],
): Disputed | "nothing" | null {
  const { tokens } = reading;
  if (cue.order === "according") return null;
  const subject = tokens[cue.subject.head]?.lower ?? "";
  if (cue.subject.kind === "pronoun" && /^(?:i|we|you|it|us|me)$/.test(subject)) return "nothing";
  const dispute = (reason: Disputed["reason"], at: number): Disputed => ({
    reason,
    span: { start: tokens[at]?.start ?? 0, end: tokens[cue.at]?.end ?? 0 },
  });
  if (DENYING_VERBS.has(cue.verb.base)) return dispute("denied", cue.at);
  // "has taken to urging them" is no infinitive
  if (tokens[cue.at - 1]?.lower === "to" && !cue.verb.forms.includes("ing"))
    return infinitive(reading, sentence, cue, kind, dispute);
  const isQuestion = kind === "question";
  // "No nurse said that", "Not Ann Roe said that"
  const opening = [cue.subject.from, cue.subject.from - 1].find(
    at => at >= sentence.from && NOBODY.has(tokens[at]?.lower ?? ""),
  );
  if (opening !== undefined && cue.order === "subject-first")
    return isQuestion ? "nothing" : dispute("denied", opening);
  for (let at = cue.at - 1; at >= sentence.from && at >= cue.at - REACH; at--) {
    const token = tokens[at];
    if (!token || token.kind === "quote") break;
    // "did not go, saying that …"
    if (token.text === "," && cue.verb.forms.includes("ing")) break;
    const { lower } = token;
    const isBare = !cue.verb.forms.includes("past") && !cue.verb.forms.includes("third");
    if (NEGATIONS.has(lower) || UNSAID.has(lower)) return isQuestion ? "nothing" : dispute("denied", at);
    if (UNREAL_MODALS.has(lower) && (isBare || tokens[at + 1]?.lower === "have"))
      return dispute("hypothetical", at);
    if (at <= cue.subject.head && cue.order === "subject-first") break;
  }
  return supposed(reading, sentence, cue, dispute);
}

/** "went on to say that" was said; "declined to say that" and "is expected to say that" were not. */
function infinitive(
  { tokens }: Reading,
  sentence: Sentence,
  cue: CueLink,
  kind: Complement["kind"],
  dispute: (reason: Disputed["reason"], at: number) => Disputed,
): Disputed | "nothing" | null {
  const isQuestion = kind === "question";
  // "Ann Roe is to say that …"
  if (/^(?:is|are)$/.test(tokens[cue.at - 2]?.lower ?? "")) return dispute("hypothetical", cue.at - 2);
  for (let at = cue.at - 2; at >= sentence.from && at >= cue.at - REACH; at--) {
    const { lower = "" } = tokens[at] ?? {};
    if (VERBS_BEFORE_TO_SAY.has(lower)) return null;
    if (UNSAID.has(lower) || NEGATIONS.has(lower)) return isQuestion ? "nothing" : dispute("denied", at);
    if (TO_BE_SAID.has(lower)) return dispute("hypothetical", at);
  }
  return kind === "clause" ? null : "nothing";
}

/** "If Ann Roe said that …", "Did Ann Roe say that …?" */
function supposed(
  { tokens }: Reading,
  sentence: Sentence,
  cue: CueLink,
  dispute: (reason: Disputed["reason"], at: number) => Disputed,
): Disputed | null {
  const before = tokens[cue.subject.from - 1]?.lower ?? "";
  if (/^(?:if|unless|suppose|supposing|imagine|whether)$/.test(before))
    return dispute("hypothetical", cue.subject.from - 1);
  const first = tokens[sentence.from]?.lower ?? "";
  const isAsked =
    /^(?:did|has|had|does|would|could|should|will|can)$/.test(first) && tokens[sentence.to - 1]?.text === "?";
  return isAsked && cue.subject.from === sentence.from + 1 ? dispute("hypothetical", sentence.from) : null;
}
