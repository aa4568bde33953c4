import {
  AFTER_MARKED,
  ASKED_BEFORE,
  BEFORE_MARKED,
  BEFORE_UNMARKED,
  NO_WORDS,
  NO_WORDS_OPENINGS,
  REPORT_OPENINGS,
  SECOND_QUESTIONS,
  SIGNATURES,
  SPEAKERS_AFTER,
  SPEAKERS_BEFORE,
  STATEMENTS,
  WHO_SAID_WORDS,
} from "../../english/requests/who-said-phrases.ts";
import type { Span } from "../../text/span.ts";
import { phraseAtEnd, phraseBefore, phraseBetween } from "./phrase.ts";
import type { Request } from "./request.ts";
import { askWithHint, groupsOf, isNoOnePerson, speakerAt, type TypedRequest } from "./typed-request.ts";
import { bareSpan, type Marked } from "./typed-text.ts";

/** Patterns of a table of phrases, with what may come before and after them. */
const between = (phrases: readonly string[], lead: string, tail: string): readonly RegExp[] =>
  phrases.map(phrase => phraseBetween(phrase, WHO_SAID_WORDS, lead, tail));
const opening = (phrases: readonly string[]): readonly RegExp[] =>
  phrases.map(phrase => phraseBefore(phrase, WHO_SAID_WORDS, "\\b"));

/** Without marks: the words are everything that follows. */
const UNMARKED = between(BEFORE_UNMARKED, "", "[ :,]+(?<words>.+)");

/** With marks: what comes before or after the marked words, and where it names a speaker. */
const BEFORE: readonly RegExp[] = [
  ...between(BEFORE_MARKED, "", "[ ?:,]*"),
  ...between(SPEAKERS_BEFORE, `(?!(?:${WHO_SAID_WORDS["no name"]})\\b)`, " ?[:,]? ?"),
];

const AFTER: readonly RegExp[] = [
  /^[ .,:;!?)–—-]*$/dsu,
  ...between(AFTER_MARKED, "[ .,:;<^←–—-]*", "[ ?.!]*"),
  ...between(SIGNATURES, "[ .,;]*", ""),
  ...between(SPEAKERS_AFTER, ",?", "[ .!]*"),
];

/** Words after "who said" without marks that are part of the question itself: an answer, a report, an occasion. */
const NOT_WORDS = [...between(NO_WORDS, "", ""), ...opening(NO_WORDS_OPENINGS)];

/** "he would": somebody's words turned into reported speech, so not a quotation to look up. */
const REPORTED = opening(REPORT_OPENINGS);

/** "…, and was that in May?": answered by the citation. */
const SECOND_QUESTION = SECOND_QUESTIONS.map(phrase => phraseAtEnd(phrase, WHO_SAID_WORDS, "[?!. ]*"));

/** "Keir Starmer said we need to double down", "Zelensky: the missiles will speak". */
const STATEMENT = between(STATEMENTS, "", " ?(?<words>\\S.*)");

/** "Okafor said the toll is theft, real?" */
const REALLY = new RegExp(
  `(?:,|\\.|\\?| -) ?(?:is (?:this|that|it) )?(?:${WHO_SAID_WORDS.true})\\b[ ?!.]{0,9}$`,
  "u",
);

/** "who said …?", "did X really say …?", and words between marks with hardly anything around them. */
export function whoSaidRoute(request: TypedRequest): Request | null {
  if (request.marked) return ofMarked(request, request.marked);
  return ofUnmarked(request) ?? ofStatement(request);
}

/** Without marks or a question, only a known speaker shows that words are to be checked. */
function ofStatement({ text, isSpeaker }: TypedRequest): Request | null {
  const groups = firstGroups(text, STATEMENT);
  if (!groups?.speaker || !groups.words) return null;
  const typed = text.slice(groups.words.start, groups.words.end);
  const end = groups.words.start + (REALLY.exec(typed)?.index ?? typed.length);
  const words = bareSpan(text, { start: groups.words.start, end });
  const isAnotherQuestion = end === groups.words.end && text.trimEnd().endsWith("?");
  if (words === null) return null;
  const isWordless = !text.slice(words.start, words.end).includes(" ");
  if (isAnotherQuestion || isWordless || !isSpeaker(groups.speaker)) return null;
  return { kind: "who-said", words, speaker: groups.speaker, isMarked: false };
}

function ofMarked(request: TypedRequest, { words, whole }: Marked): Request | null {
  const { text } = request;
  const before = matchAny(text, { start: 0, end: whole.start }, BEFORE);
  const behind = { start: whole.end, end: text.length };
  const after = matchAny(text, behind, AFTER) ?? (isAsked(text, whole, behind) ? NO_SPEAKER : null);
  if (!before || !after) return null;
  const speaker = speakerMeant(request, before.speaker, after.speaker);
  if (isNoOnePerson(request, speaker)) return askWithHint(text);
  const by = speakerAt(text, speaker);
  return { kind: "who-said", words, speaker: by === "nobody" ? null : by, isMarked: true };
}

const NO_SPEAKER = { speaker: null };

/** Longest addition after marked words: “we must stand firm” against the farmers in the north? */
const LONGEST_ADDITION = 80;

/** "did X say “…” against the farmers?", "who said “…”, X or Y?": the check also reads what is added. */
function isAsked(text: string, whole: Span, behind: Span): boolean {
  const addition = text.slice(behind.start, behind.end);
  const isShort = addition.length <= LONGEST_ADDITION && !/["“”«»]/u.test(addition);
  return isShort && isAny(ASKED, text.slice(Math.max(0, whole.start - LONGEST_QUESTION), whole.start));
}

const LONGEST_QUESTION = 120;
const ASKED = between(ASKED_BEFORE, "", "[ ,:]*(?:that)?[ ,:]*");

/**
 * A name after the words is their signature, unless it follows a speaker's name: then it is where they were said.
 */
function speakerMeant({ isSpeaker }: TypedRequest, before: Span | null, after: Span | null): Span | null {
  return before && after && !isSpeaker(before) ? after : (before ?? after);
}

function ofUnmarked(request: TypedRequest): Request | null {
  const text = withoutSecondQuestion(request.text);
  for (const pattern of UNMARKED) {
    const groups = groupsOf(text, pattern);
    if (!groups?.words) continue;
    const typed = text.slice(groups.words.start, groups.words.end);
    if (!typed.includes(" ") || isAny(NOT_WORDS, typed) || isAny(REPORTED, typed)) return null;
    if (isNoOnePerson(request, groups.speaker)) return askWithHint(request.text);
    const by = speakerAt(text, groups.speaker);
    if (groups.speaker && by === null) return null;
    return { kind: "who-said", words: groups.words, speaker: by === "nobody" ? null : by, isMarked: false };
  }
  return null;
}

/** The text up to a second question after words without marks, if the words themselves remain. */
function withoutSecondQuestion(text: string): string {
  // Only the end is searched, so that a pattern tried at every position stays cheap.
  const from = Math.max(0, text.length - 200);
  const starts = SECOND_QUESTION.flatMap(pattern => pattern.exec(text.slice(from))?.index ?? []);
  return starts.length === 0 ? text : text.slice(0, from + Math.min(...starts));
}

function matchAny(
  text: string,
  part: Span,
  patterns: readonly RegExp[],
): { readonly speaker: Span | null } | null {
  const piece = text.slice(part.start, part.end);
  if (piece.trim() === "") return { speaker: null };
  for (const pattern of patterns) {
    const groups = groupsOf(piece.trim(), pattern) ?? (pattern.test(piece.trim()) ? {} : null);
    if (!groups) continue;
    const lead = piece.length - piece.trimStart().length;
    const found = groups.speaker;
    const at = part.start + lead;
    return { speaker: found ? bareSpan(text, { start: found.start + at, end: found.end + at }) : null };
  }
  return null;
}

const isAny = (patterns: readonly RegExp[], text: string) => patterns.some(pattern => pattern.test(text));

function firstGroups(text: string, patterns: readonly RegExp[]): ReturnType<typeof groupsOf> {
  for (const pattern of patterns) {
    const groups = groupsOf(text, pattern);
    if (groups) return groups;
  }
  return null;
}
