import { DETERMINERS, FUNCTION_WORDS } from "../../../english/grammar/function-words.ts";
import { PARTY_LETTERS } from "../../../english/messages/message-words.ts";
import { ABBREVIATED_OFFICES, LEAVES_OFFICE } from "../../../english/people/titles.ts";
import { readName } from "../../../names/name-form.ts";
import { isJoinedToNext } from "../../../text/joined-words.ts";
import { isWithin, type Span } from "../../../text/span.ts";
import { type Word, wordsOf } from "../../../text/words.ts";
import { type Standing, standingInFront } from "./office-standing.ts";
import { isLearned, isOffice, wordFor } from "./office-words.ts";

/** What a message says that a speaker is. */
export interface ClaimedRole {
  /** Its last word, the same for all words of one office: "senator" for "Sen". */
  readonly office: string;
  readonly standing: Standing;
  /** Nobody is named: "The mayor: “…”". */
  readonly isAlone?: true;
  /** "The *sacked* mayor": the article may say that it is over. */
  readonly isLeft?: true;
}

/** The parts of a message before and after the words. */
interface Around {
  readonly before: Span;
  readonly after: Span;
}

/** Most words between a name and the office behind it: "Roe, the new Tarn mayor". */
const REACH = 6;

/** The offices in a typed name: "Judge Okafor", "Deputy Mayor Ann Roe", "Dr Roe", "UK PM Roe". */
export function rolesInName(typed: string): ClaimedRole[] {
  const { titles } = readName(typed);
  const words = wordsOf(typed).map(({ form }): string => form);
  const short = words.slice(0, -1).find(word => ABBREVIATED_OFFICES.get(word) != null);
  const office = short
    ? ABBREVIATED_OFFICES.get(short)
    : titles.findLast(title => isOffice(title) || isLearned(title));
  if (!office) return [];
  const at = words.findLastIndex(word => word === (short ?? office));
  return [{ office: wordFor(office), standing: standingInFront(words.slice(0, Math.max(0, at))) }];
}

/**
 * The offices that a message gives somebody beside the name: right in front of it, or behind it after a comma or in
 * brackets.
 *
 * @example rolesBeside("mill owner Ann Roe: …", name, around) // owner
 * @example rolesBeside("Ann Roe, the head of the bank: …", name, around) // head
 */
export function rolesBeside(text: string, name: Span, { before, after }: Around): ClaimedRole[] {
  const part = isWithin(name, before) ? before : after;
  const words = wordsOf(text, part);
  const front = words.filter(({ end }) => end <= name.start);
  const behind = words.filter(({ start }) => start >= name.end);
  const last = front.at(-1);
  // At the beginning of a sentence it is printed like a part of the name.
  const [first, ...others] = wordsOf(text, name);
  const inName = first && others.length > 1 && isOffice(first.form) ? [roleOf(first.form, [])] : [];
  const isRight = last !== undefined && /^\.?,? $/u.test(text.slice(last.end, name.start));
  return [
    ...inName,
    ...(isRight && (isOffice(last.form) || isLearned(last.form))
      ? [roleOf(last.form, front.slice(0, -1))]
      : []),
    ...officesBehind(text, name, behind),
  ];
}

/** The offices that a message gives the speaker whom it names, or, if it names nobody at all, whoever spoke. */
export function rolesOf(
  text: string,
  speaker: Span | null,
  named: readonly Span[],
  around: Around,
): ClaimedRole[] {
  const [only, ...others] = speaker ? [speaker] : named;
  if (only) return others.length > 0 ? [] : rolesBeside(text, only, around);
  return rolesAlone(text, [around.before, around.after]);
}

/** The offices of a message that names nobody: "The mayor: “…”", "did the junior minister really say “…”". */
function rolesAlone(text: string, parts: readonly Span[]): ClaimedRole[] {
  return parts.flatMap(part => {
    const words = wordsOf(text, part);
    return words.flatMap(({ form }, at) =>
      isOffice(form) && !isOfOtherOffice(text, words, at)
        ? [{ ...roleOf(form, words.slice(0, at)), isAlone: true as const }]
        : [],
    );
  });
}

/** "*assistant* attorney", "*assistant* U.S. attorney": only a part of the office behind it. */
function isOfOtherOffice(text: string, words: readonly Word[], at: number): boolean {
  for (let to = at + 1; to < words.length && to <= at + REACH; to++) {
    const form = words[to]?.form ?? "";
    if (!isJoinedToNext(text, words, to - 1) || FUNCTION_WORDS.has(form)) return false;
    if (isOffice(form)) return true;
  }
  return false;
}

/** "Ann Roe, *the new mayor* of Tarn", "(Ann Roe, *pilot*)" */
function officesBehind(text: string, name: Span, words: readonly Word[]): ClaimedRole[] {
  const [first] = words;
  if (!first || !/^(?:,| \() ?$/u.test(text.slice(name.end, first.start))) return [];
  const party = text.charAt(first.start - 1) === "(" ? PARTY_LETTERS.get(first.form) : undefined;
  if (party) return [roleOf(party, [])];
  const aside = words.filter(
    ({ start }, at) =>
      at < REACH &&
      !/[^\p{L}\p{M}\p{N}’' -]/u.test(text.slice(first.start, start).replace(ABBREVIATIONS, "")),
  );
  const link = aside.findIndex(({ form }) => FUNCTION_WORDS.has(form) && !DETERMINERS.has(form));
  const described = link < 0 ? aside : aside.slice(0, link);
  const at = described.findLastIndex(({ form }) => isOffice(form));
  const office = described[at];
  return office ? [roleOf(office.form, described.slice(0, at))] : [];
}

/** "U.S." */
const ABBREVIATIONS = /(?:\p{Lu}\.){2,}/gu;

function roleOf(form: string, before: readonly Word[]): ClaimedRole {
  const role = { office: wordFor(form), standing: standingInFront(before.map(word => word.form)) };
  return LEAVES_OFFICE.has(before.at(-1)?.form ?? "") ? { ...role, isLeft: true } : role;
}
