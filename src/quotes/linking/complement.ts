import { TIME_NOUNS } from "../../english/grammar/calendar.ts";
import {
  ARTICLES_AND_POSSESSIVES,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
} from "../../english/grammar/function-words.ts";
import { PERSONAL_PRONOUNS, SUBJECT_PRONOUNS } from "../../english/grammar/pronouns.ts";
import { DOCUMENT_NOUNS } from "../../english/people/nouns.ts";
import {
  ADDRESSING_VERBS,
  ADMITTING_VERBS,
  ALWAYS_URGING,
  ANNOUNCING_VERBS,
  DENYING_VERBS,
  EXPLAINING_VERBS,
  FINITE_AUXILIARIES,
  IRREGULAR_PASTS,
  OPENING_CONJUNCTIONS,
  PROMISING_VERBS,
  QUESTION_WORDS,
  REPORTING_PREPOSITIONS,
  SILENT_IF_REFUSED,
  URGING_VERBS,
  VERBS_BEFORE_ANY_CLAUSE,
} from "../../english/speech/reporting.ts";
import { VERBS_THAT_ARE_NOUNS } from "../../english/speech/speech-verbs.ts";
import { isHumanNoun, isStop } from "../reading/noun-words.ts";
import type { Reading } from "../reading/reading.ts";
import type { Token } from "../reading/tokens.ts";
import type { CueLink } from "./cue-link.ts";
import { phraseStartingAt } from "./phrases.ts";
import type { Scene } from "./scene.ts";
import { isFiniteAuxiliary, skipSetting } from "./skip-settings.ts";

/**
 * What follows a verb of saying and is reported by it.
 *
 * clause: "that it would close", "it would close"; question: "whether it would close"; deed: "to close it",
 * "closing it"; thing: "the closure of the bridge".
 */
export interface Complement {
  readonly kind: "clause" | "question" | "deed" | "thing";
  /** Its first token, after any "that". */
  readonly from: number;
}

/** Tokens between a verb of saying and its complement: "told reporters at a rally in Leeds on Friday that …". */
const REACH = 28;

/** With this many words, even a verb of plain saying reports a clause whose own verb isn't known. */
const LEAST_CLAUSE = 6;

/** The complement of a verb of saying, looked for from `from` up to but excluding `to`. */
export function complementOf(scene: Scene, cue: CueLink, from: number, to: number): Complement | null {
  const { base } = cue.verb;
  const { tokens, reading } = scene;
  // "won’t rule out talks"
  if (base === "rule" && tokens[from]?.lower === "out") return null;
  let at = from;
  /** The position of the listener. */
  let told: number | null = null;
  while (at < Math.min(to, from + REACH)) {
    const token = tokens[at];
    if (!token) return null;
    // "urged calm.", "promised a new start, adding …"
    if (told !== null && token.kind === "punct" && ANNOUNCING_VERBS.has(base))
      return { kind: "thing", from: told };
    if (/^(?:,|-|–|—|--)$/.test(token.text)) {
      const end = Math.min(to, from + REACH);
      return (
        afterInsertion(reading, at, end) ??
        (told === null ? null : afterListener(reading, cue, at, end)) ??
        (opensSentence(scene, cue) && at > from ? clauseBehind(reading, at, to) : null)
      );
    }
    if (token.kind === "punct") return null;
    if (REPORTING_PREPOSITIONS.get(base)?.has(token.lower)) return matter(scene, cue, at, to);
    if (base === "call") return null;
    if (token.lower === "that") return { kind: "clause", from: isItsSubject(tokens, at) ? at : at + 1 };
    if (token.lower === "to" && isInfinitive(reading, at + 1)) return deed(reading, cue, at, told !== null);
    if (token.lower === "not" && tokens[at + 1]?.lower === "to") return deed(reading, cue, at, told !== null);
    if (QUESTION_WORDS.has(token.lower)) return question(reading, cue, at);
    const past = skipSetting(reading, at, to);
    if (past > at) {
      at = past;
      continue;
    }
    const end =
      told === null && isListener(scene, cue, at)
        ? addressee(scene, at, to, REPORTING_PREPOSITIONS.get(base))
        : null;
    if (end === null || end >= to || isFiniteAuxiliary(reading, end)) {
      if (base === "cite" && isSourceAt(scene, at, to)) return null;
      const isUrged = ADDRESSING_VERBS.has(base) || URGING_VERBS.has(base);
      const far = isUrged ? behindNouns(reading, at, Math.min(to, from + REACH)) : null;
      if (far !== null && tokens[far]?.lower === "that") return { kind: "clause", from: far + 1 };
      return (far !== null && deed(reading, cue, far, true)) || plain(reading, cue, at, to);
    }
    told ??= at;
    at = end;
  }
  return null;
}

/** "said | that was wrong", "says | that’s what it is" */
function isItsSubject(tokens: readonly Token[], that: number): boolean {
  const next = tokens[that + 1];
  return next?.kind === "clitic" || FINITE_AUXILIARIES.has(next?.lower ?? "");
}

/**
 * "that" or "to mend" after the listener: "told members of the council's board that", "urged the rest of
 * the party to mend".
 */
function behindNouns(reading: Reading, from: number, to: number): number | null {
  const { tokens } = reading;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token || token.kind === "quote" || token.kind === "punct" || isFiniteAuxiliary(reading, at))
      return null;
    if (token.lower === "that") return at;
    if (token.lower === "to" && isInfinitive(reading, at + 1))
      return tokens[at - 1]?.lower === "not" ? at - 1 : at;
    if (SUBJECT_PRONOUNS.has(token.lower) || QUESTION_WORDS.has(token.lower)) return null;
  }
  return null;
}

/** "warned | of a flood", "argued | against closing it"; not "argued | for an hour", "warned | of it". */
function matter(scene: Scene, cue: CueLink, at: number, to: number): Complement | null {
  const { tokens } = scene;
  const [next, second] = [tokens[at + 1], tokens[at + 2]];
  const isSum = next?.kind === "number" || next?.text === "$";
  if (at + 2 >= to || !next || PREPOSITIONS.has(next.lower) || isNounOfSaying(scene, cue)) return null;
  if (next.kind !== "word") return isSum ? { kind: "thing", from: at } : null;
  const isTime = [1, 2, 3].some(ahead => TIME_NOUNS.has(tokens[at + ahead]?.lower ?? ""));
  const isBare = PERSONAL_PRONOUNS.has(next.lower) || next.lower === "that" || next.lower === "this";
  return isTime || (isBare && (second?.kind !== "word" || isStop(second.lower)))
    ? null
    : { kind: "thing", from: at };
}

/** "a German warning about it", "protests against it": what looks like a verb is a noun or describes one. */
function isNounOfSaying({ tokens, people }: Scene, { at, verb, order, subject }: CueLink): boolean {
  const { lower = "" } = tokens[at] ?? {};
  const before = tokens[at - 1];
  if (lower.endsWith("ing")) {
    // "was warning of a flood"
    if (AUXILIARIES.has(before?.lower ?? "")) return false;
    return order !== "shared" || before?.text !== ",";
  }
  if (!VERBS_THAT_ARE_NOUNS.has(verb.base) && verb.base !== "protest") return false;
  const isPerson = subject.name !== null && people.personOf.get(subject.name)?.kind === "person";
  return lower !== verb.base && lower !== `${verb.base}s` ? false : subject.kind !== "pronoun" && !isPerson;
}

/** "said on CNN, where he is a guest, | that it would close" */
function afterInsertion({ tokens }: Reading, from: number, to: number): Complement | null {
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at];
    if (!token || token.kind === "quote" || /^[;:]$/.test(token.text)) return null;
    if (token.lower === "that" && tokens[at - 1]?.kind === "punct") return { kind: "clause", from: at + 1 };
  }
  return null;
}

/** "Ann Roe said", "In May Ann Roe said": nothing was reported before. */
function opensSentence({ sentence, tokens }: Scene, { order, subject }: CueLink): boolean {
  const first = DETERMINERS.has(tokens[subject.from - 1]?.lower ?? "") ? subject.from - 1 : subject.from;
  return order === "subject-first" && first <= sentence.from + 1;
}

/** "said on Friday, | the bridge would close"; not "said on Friday, a day before it closed" */
function clauseBehind(reading: Reading, comma: number, to: number): Complement | null {
  const { tokens } = reading;
  const next = tokens[comma + 1];
  const isSubject =
    next?.kind === "word" &&
    !/^an?$/.test(next.lower) &&
    (DETERMINERS.has(next.lower) || next.isCapital || SUBJECT_PRONOUNS.has(next.lower));
  const isTime = [1, 2, 3].some(ahead => TIME_NOUNS.has(tokens[comma + ahead]?.lower ?? ""));
  let end = comma + 1;
  while (end < to && tokens[end]?.kind !== "punct") end++;
  return isSubject && !isTime && hasFinite(reading, comma + 1, end)
    ? { kind: "clause", from: comma + 1 }
    : null;
}

/** "asked Lee, who is the mayor, | to mend it" */
function afterListener(reading: Reading, cue: CueLink, from: number, to: number): Complement | null {
  const { tokens } = reading;
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at];
    if (!token || token.kind === "quote" || /^[;:]$/.test(token.text)) return null;
    if (token.text !== ",") continue;
    return tokens[at + 1]?.lower === "to" && isInfinitive(reading, at + 2)
      ? deed(reading, cue, at + 1, true)
      : null;
  }
  return null;
}

/** "citing | internal documents", "cited | three officials": where it is from, and not what is said. */
function isSourceAt(scene: Scene, at: number, to: number): boolean {
  const phrase = phraseStartingAt(scene, at, to);
  const head = scene.tokens[phrase?.head ?? at]?.lower ?? "";
  return (
    DOCUMENT_NOUNS.has(head) || isHumanNoun(head) || phrase?.kind === "name" || phrase?.kind === "pronoun"
  );
}

/** "promised to mend it", "urged the council to mend it"; not "declined to comment". */
function deed(reading: Reading, cue: CueLink, at: number, isAddressed: boolean): Complement | null {
  const { base } = cue.verb;
  const takes = isAddressed || ALWAYS_URGING.has(base) ? URGING_VERBS : PROMISING_VERBS;
  if (!takes.has(base)) return null;
  const isSilence = DENYING_VERBS.has(base) && SILENT_IF_REFUSED.has(reading.tokens[at + 1]?.lower ?? "");
  return isSilence ? null : { kind: "deed", from: at };
}

/** "asked whether it would close"; "said when asked" is about the time. */
function question({ tokens }: Reading, { verb }: CueLink, at: number): Complement | null {
  const lower = tokens[at]?.lower ?? "";
  if (/^(?:whether|how|why|what)$/.test(lower) || EXPLAINING_VERBS.has(verb.base))
    return { kind: "question", from: at };
  // "said if it closed she would go"
  return lower === "if" ? { kind: "clause", from: at } : null;
}

export function isInfinitive({ tokens }: Reading, at: number): boolean {
  const next = tokens[at];
  return (
    next?.kind === "word" &&
    !next.isCapital &&
    !DETERMINERS.has(next.lower) &&
    !PREPOSITIONS.has(next.lower) &&
    !PERSONAL_PRONOUNS.has(next.lower) &&
    !/^(?:me|us)$/.test(next.lower) &&
    !/(?:ing|s|ed|ers|ors)$/.test(next.lower.replace(/(?:ss|us|discuss|focus)$/, ""))
  );
}

/** "told | reporters", "promised | voters"; in "urged | calm" there is no listener. */
function isListener(scene: Scene, { verb }: CueLink, at: number): boolean {
  if (!ADDRESSING_VERBS.has(verb.base)) return false;
  if (!ANNOUNCING_VERBS.has(verb.base)) return true;
  const token = scene.tokens[at];
  if (!token || token.isCapital || /^(?:him|her|them|me|us|you|it)$/.test(token.lower))
    return token !== undefined;
  const phrase = phraseStartingAt(scene, at, scene.sentence.to);
  const head = scene.tokens[phrase?.head ?? at]?.lower ?? "";
  return phrase?.kind === "name" || isHumanNoun(head) || head.endsWith("s");
}

/** The end of the listener's phrase, before what may stop it; or null. */
export function addressee(scene: Scene, at: number, to: number, stops?: ReadonlySet<string>): number | null {
  const { tokens } = scene;
  const lower = tokens[at]?.lower ?? "";
  if (/^(?:him|her|them|me|us|you|it)$/.test(lower)) return at + 1;
  const phrase = phraseStartingAt(scene, at, to);
  if (phrase && phrase.kind !== "pronoun") {
    let end = at + 1;
    while (end < phrase.to && !endsAddressee(tokens, end) && !stops?.has(tokens[end]?.lower ?? "")) end++;
    return end;
  }
  // "told reporters", "told CNN's Ann Roe"
  let end = at;
  if (ARTICLES_AND_POSSESSIVES.has(lower)) end++;
  while (end < to && tokens[end]?.isCapital) end++;
  if (end === at && tokens[at]?.kind === "word" && /s$/.test(lower) && !FINITE_AUXILIARIES.has(lower))
    return at + 1;
  return end > at ? end : null;
}

/** "told the council | to", "told the Herald | his firm": the beginning of the words themselves. */
function endsAddressee(tokens: readonly Token[], at: number): boolean {
  const { lower = "" } = tokens[at] ?? {};
  if (/^(?:to|that|not)$/.test(lower)) return true;
  // "told the rest of | the party"
  return DETERMINERS.has(lower) && !PREPOSITIONS.has(tokens[at - 1]?.lower ?? "");
}

/** A clause or a thing that follows without "that". */
function plain(reading: Reading, { verb }: CueLink, at: number, to: number): Complement | null {
  const { tokens } = reading;
  const token = tokens[at];
  // "said “long talks” were needed": marked words are the subject of what is said.
  if (token?.kind === "quote" && at + 1 < to && FINITE_AUXILIARIES.has(tokens[at + 1]?.lower ?? ""))
    return { kind: "clause", from: at };
  if (!token || token.kind === "quote" || CONJUNCTIONS.has(token.lower) || PREPOSITIONS.has(token.lower))
    return null;
  if (/^(?:so|nothing|something|anything|yes|no|goodbye|hello|thanks|as)$/.test(token.lower)) return null;
  if (hasFinite(reading, at, firstClauseEnd(reading, at, to))) return { kind: "clause", from: at };
  if (token.lower.endsWith("ing") && ADMITTING_VERBS.has(verb.base)) return { kind: "deed", from: at };
  if (ANNOUNCING_VERBS.has(verb.base) && isThing(token)) return { kind: "thing", from: at };
  const isSaying = VERBS_BEFORE_ANY_CLAUSE.has(verb.base);
  return isSaying && to - at >= LEAST_CLAUSE ? { kind: "clause", from: at } : null;
}

/**
 * "declared war | until a truce was signed", "maintains a lead, | although it fell": a verb after it belongs to
 * another clause. So does "claimed self-defence | and was acquitted".
 */
function firstClauseEnd({ tokens }: Reading, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    const { lower = "" } = tokens[at] ?? {};
    if (OPENING_CONJUNCTIONS.has(lower) && !PREPOSITIONS.has(lower)) return at;
    const isJoint = lower === "and" || lower === "but";
    if (isJoint && (FINITE_AUXILIARIES.has(tokens[at + 1]?.lower ?? "") || isPast(tokens, at + 1))) return at;
  }
  return to;
}

/** "the closure", "new measures", "34 closures"; not "him" or "publicly". */
function isThing(token: Token): boolean {
  if (DETERMINERS.has(token.lower) || token.isCapital || token.kind === "number") return true;
  return token.kind === "word" && !PERSONAL_PRONOUNS.has(token.lower) && !AUXILIARIES.has(token.lower);
}

/** Whether a clause with a verb begins at a token: "the bridge would close", not "the bridge by the mill". */
export function hasFinite({ tokens }: Reading, from: number, to: number, isTitleCase = false): boolean {
  let isFirstPart = true;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token || /^[;:()]$/.test(token.text)) return false;
    if (token.text === ",") isFirstPart = false;
    if (token.kind === "clitic") {
      const isVerbal = token.lower !== "'s" || SUBJECT_PRONOUNS.has(tokens[at - 1]?.lower ?? "");
      if (isVerbal && token.lower !== "'") return true;
    }
    if (token.kind !== "word" || (token.isCapital && !isTitleCase)) continue;
    if (/^(?:who|which|that|whose)$/.test(token.lower) && at > from) return false;
    if (FINITE_AUXILIARIES.has(token.lower)) return true;
    if (isFirstPart && at > from && isPast(tokens, at)) return true;
  }
  return false;
}

/** "closed", "went", "says"; not "a list closed by the council". */
export function isPast(tokens: readonly Token[], at: number): boolean {
  const { lower = "", verb } = tokens[at] ?? {};
  if (IRREGULAR_PASTS.has(lower) || verb?.forms.includes("third")) return true;
  return /[^e]ed$/.test(lower) && !AUXILIARIES.has(lower) && tokens[at + 1]?.lower !== "by";
}
