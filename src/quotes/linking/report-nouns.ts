import { ADVERBIAL_TIMES, CALENDAR } from "../../english/grammar/calendar.ts";
import { CONJUNCTIONS, DETERMINERS } from "../../english/grammar/function-words.ts";
import { POSSESSIVES } from "../../english/grammar/pronouns.ts";
import {
  FINITE_AUXILIARIES,
  GIVING_FORMS,
  ISSUING_FORMS,
  PROMISING_VERBS,
  REPORTING_NOUNS,
} from "../../english/speech/reporting.ts";
import { genderOfFirstName, genderOfMention } from "../people/genders.ts";
import { isStop } from "../reading/noun-words.ts";
import { type Complement, isInfinitive, isPast } from "./complement.ts";
import type { CueLink } from "./cue-link.ts";
import type { Phrase } from "./phrase.ts";
import { oneWord, phraseStartingAt } from "./phrases.ts";
import { type CuedSentence, endOf, type FoundReport, hasComma } from "./report-end.ts";
import { issuerAt } from "./report-issuers.ts";

/** "Ann Roe’s claim that the bridge is safe", "her promise to mend it", "a demand by Ann Roe that it close". */
export function nounReports(place: CuedSentence): FoundReport[] {
  const { tokens, sentence } = place;
  const found: FoundReport[] = [];
  for (let at = sentence.from + 1; at < sentence.to; at++) {
    const base = REPORTING_NOUNS.get(tokens[at]?.lower ?? "");
    const voice = base === undefined ? null : voiceOf(place, at);
    if (base === undefined || !voice) continue;
    const { subject, to, isObject } = voice;
    const cue: CueLink = {
      at,
      verb: { base, strength: "strong", forms: ["past"] },
      subject,
      order: "subject-first",
      isTrailing: false,
    };
    const complement = complementAt(place, to, base);
    const end = complement && (isObject ? endOf(place, cue, complement) : endOfNoun(place, cue, complement));
    if (complement && end !== null)
      found.push({ cue, kind: complement.kind, from: complement.from, to: end });
  }
  return found;
}

/** Whose words a noun reports. */
interface Voice {
  readonly subject: Phrase;
  /** The end of the phrase that names them. */
  readonly to: number;
  /** Whether the noun is the object of a verb whose subject they are: "Roe made a promise". */
  readonly isObject?: boolean;
}

function voiceOf(place: CuedSentence, noun: number): Voice | null {
  const { tokens, people, sentence } = place;
  for (let at = noun - 1; at >= sentence.from && at > noun - 4; at--) {
    const token = tokens[at];
    if (token?.kind === "clitic") {
      const name = people.nameAt[at - 1];
      if (name?.to !== at) return null;
      return { subject: { kind: "name", from: name.from, to: at, head: at - 1, name }, to: noun + 1 };
    }
    if (token?.kind !== "word") return null;
    if (POSSESSIVES.has(token.lower)) {
      if (isOfOtherSex(place, at)) return null;
      const giver = giverOf(place, at);
      return { subject: giver ?? oneWord("pronoun", at), to: noun + 1, isObject: giver !== null };
    }
    if (DETERMINERS.has(token.lower)) break;
  }
  if (!/^(?:by|from)$/.test(tokens[noun + 1]?.lower ?? "")) {
    const maker = makerOf(place, noun);
    return maker && { subject: maker, to: noun + 1, isObject: true };
  }
  const subject = phraseStartingAt(place, noun + 2, sentence.to);
  return subject?.kind === "name" ? { subject, to: subject.to } : null;
}

/** "Ann Roe | offered | her (firmest) promise": whom the possessive means, unless they are known to be of the other sex. */
function giverOf(scene: CuedSentence, possessive: number): Phrase | null {
  const { tokens, reading } = scene;
  const gender = OWNERS.get(tokens[possessive]?.lower ?? "");
  if (!gender || !GIVING_FORMS.has(tokens[possessive - 1]?.lower ?? "")) return null;
  const giver = issuerAt(scene, possessive - 1);
  if (!giver?.name || giver.name.isOrganisation) return null;
  const told = genderOfMention(reading, giver.name)?.gender ?? gender;
  return told === gender ? giver : null;
}

/** "Tariq Osei published | her claim": the claim of somebody whom the sentence doesn't name. */
function isOfOtherSex(scene: CuedSentence, possessive: number): boolean {
  const { tokens, reading } = scene;
  const gender = OWNERS.get(tokens[possessive]?.lower ?? "");
  const verb = tokens[possessive - 1]?.lower ?? "";
  if (!gender || GIVING_FORMS.has(verb) || !ISSUING_FORMS.has(verb)) return false;
  const issuer = issuerAt(scene, possessive - 1)?.name;
  const told = issuer && (genderOfMention(reading, issuer)?.gender ?? genderOfFirstName(issuer));
  return told !== undefined && told !== null && told !== gender;
}

const OWNERS: ReadonlyMap<string, "he" | "she"> = new Map([
  ["his", "he"],
  ["her", "she"],
]);

/** "Ann Roe | has made (repeated public) | promises to", "she | gave (a stern) | warning that" */
function makerOf(scene: CuedSentence, noun: number): Phrase | null {
  const { tokens, sentence } = scene;
  for (let at = noun - 1; at >= sentence.from && at > noun - 5; at--) {
    const { kind, lower = "" } = tokens[at] ?? {};
    const maker = ISSUING_FORMS.has(lower) ? issuerAt(scene, at) : null;
    if (maker) return maker;
    if (kind !== "word" || (isStop(lower) && !DETERMINERS.has(lower))) return null;
  }
  return null;
}

/** What a noun reports: "that …" with a subject, or "to …" after a promise. */
function complementAt({ tokens, reading }: CuedSentence, from: number, base: string): Complement | null {
  let at = from;
  if (tokens[at]?.lower === "yet") at++;
  while (isTime(tokens[at]?.lower ?? "") || tokens[at]?.text === ",") at++;
  const next = tokens[at + 1];
  if (tokens[at]?.lower === "to")
    return PROMISING_VERBS.has(base) && isInfinitive(reading, at + 1) ? { kind: "deed", from: at } : null;
  if (tokens[at]?.lower !== "that" || next?.kind !== "word") return null;
  // "a claim that shocked her": not the words of the claim.
  const isRelative =
    FINITE_AUXILIARIES.has(next.lower) || isPast(tokens, at + 1) || next.lower.endsWith("ly");
  return isRelative ? null : { kind: "clause", from: at + 1 };
}

function isTime(lower: string): boolean {
  return CALENDAR.has(lower) || ADVERBIAL_TIMES.has(lower) || /^(?:on|last|this)$/.test(lower);
}

/**
 * Where it ends: at the first comma; if the noun is the subject of its clause, at that clause's own verb ("Roe’s
 * claim that the bridge is safe | was rejected"), or null if that isn't found.
 */
function endOfNoun(place: CuedSentence, cue: CueLink, { kind, from }: Complement): number | null {
  const { tokens, sentence, reading } = place;
  const usual = endOf(place, cue, { kind, from });
  const first = Math.min(cue.subject.from, cue.at);
  const start = DETERMINERS.has(tokens[first - 1]?.lower ?? "") ? first - 1 : first;
  const before = tokens[start - 1];
  const isSubject =
    start === sentence.from ||
    before?.text === "," ||
    CONJUNCTIONS.has(before?.lower ?? "") ||
    before?.lower === "that" ||
    before?.verb?.strength === "strong";
  let verbs = kind === "deed" ? 1 : 0;
  for (let at = from + 1; at < usual; at++) {
    const { lower = "", text } = tokens[at] ?? {};
    if (text === "," && !(isSubject && verbs < 2 && hasComma(reading, at + 1, usual)))
      return isSubject ? null : at;
    const isVerb =
      FINITE_AUXILIARIES.has(lower) || (isPast(tokens, at) && !isJoint(tokens[at - 1]?.lower ?? ""));
    if (!isVerb || !isSubject || isJoint(tokens[at - 1]?.lower ?? "")) continue;
    if (verbs >= 1) return at;
    verbs++;
  }
  return isSubject ? null : usual;
}

function isJoint(lower: string): boolean {
  return CONJUNCTIONS.has(lower) || /^(?:that|who|which|to|be|been|being|have|has|had)$/.test(lower);
}
