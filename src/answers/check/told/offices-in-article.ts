import type { Article } from "../../../articles/article.ts";
import { DETERMINERS, FUNCTION_WORDS } from "../../../english/grammar/function-words.ts";
import { FIRST_NAMES } from "../../../english/people/first-names.ts";
import { PERSON_NOUNS } from "../../../english/people/nouns.ts";
import {
  CALLED_DOCTOR,
  HAVING_OFFICE,
  ONE_WORD_FOR_OFFICE,
  TITLE_MODIFIERS,
  TITLES,
  TWO_WORDS_FOR_OFFICE,
  WIDER_FOR_OFFICE,
} from "../../../english/people/titles.ts";
import { foldWord } from "../../../names/fold-name.ts";
import { type NameForm, readName } from "../../../names/name-form.ts";
import { onceForEach } from "../../../text/once-for-each.ts";
import { isOwner } from "../../../text/owner.ts";
import { startsWithCapital } from "../../../text/starts-with-capital.ts";
import { type Word, wordsOf } from "../../../text/words.ts";
import {
  formsRightBefore,
  isBehindPreposition,
  isNewPerson,
  type Standing,
  standingAt,
} from "../message/office-standing.ts";
import { DOCTOR, isLearned, isOffice, wordFor } from "../message/office-words.ts";

/** Most words between an office and the surname, or between a name and what follows it: "Roe, the new Tarn mayor". */
const REACH = 6;

/** Most words of a name, and letters of a short form in it; an office has one more: "Ann J. Roe", "Mr. Roe", "Capt. Roe". */
const LONGEST_NAME = 4;
const LONGEST_SHORT = 3;

/** An office in an article, and the names that have it there. */
interface OfficeUse {
  readonly names: readonly NameForm[];
  readonly standing: Standing;
  /** Not "ran for *mayor*", "worked for the *mayor*", "met a *mayor*". */
  readonly isSubject: boolean;
  /** The sentence's words, one of which may name somebody else: "the *mayor* met Roe". */
  readonly besides: ReadonlySet<string>;
}

/** Where an article has each office. */
export const officesIn = onceForEach(
  ({ text, title }: Article): ReadonlyMap<string, readonly OfficeUse[]> => {
    const found = new Map<string, OfficeUse[]>();
    for (const part of [text, title]) {
      const words = wordsOf(part);
      for (const [at, { form }] of words.entries()) {
        const offices = officesOf(form, words[at - 1]?.form ?? "");
        if (offices.length === 0) continue;
        const use = {
          names: namesWith(part, words, at),
          standing: standingAt(part, words, at),
          isSubject: !isBehindPreposition(part, words, at) && !isNewPerson(part, words, at),
          besides: besidesOf(part, words, at),
        };
        for (const office of offices) found.set(office, [...(found.get(office) ?? []), use]);
      }
    }
    return found;
  },
);

/** The words of the sentence of an office, unless they say who has it: "Roe took over as *mayor*". */
function besidesOf(text: string, words: readonly Word[], at: number): ReadonlySet<string> {
  const last = formsRightBefore(text, words, at).findLast(form => !DETERMINERS.has(form)) ?? "";
  if (HAVING_OFFICE.has(last)) return new Set();
  const isEnd = (one: number) =>
    /[.!?][”"’)]*\s+(?=[“"‘(]*\p{Lu})|\n/u.test(
      text.slice(words[one]?.end, (words[one + 1]?.start ?? 0) + 1),
    );
  let [from, to] = [at, at];
  while (from > 0 && !isEnd(from - 1)) from--;
  while (to < words.length - 1 && !isEnd(to)) to++;
  return new Set(words.slice(from, to + 1).map(({ form }) => foldWord(form)));
}

/** The offices of a word of an article: of "Mayors" mayor, of "surgeon" also that of whoever is called "Dr". */
function officesOf(form: string, previous: string): string[] {
  const office = isOffice(form) || isLearned(form) ? form : form.replace(/s$/u, "");
  const own = isOffice(office) || isLearned(office) ? [wordFor(office)] : [];
  const both = TWO_WORDS_FOR_OFFICE.get(`${previous} ${office}`);
  const exact = [...own, ...(both ? [both] : [])];
  const wider = exact.flatMap(word => WIDER_FOR_OFFICE.get(word) ?? []);
  return [...new Set([...exact, ...wider, ...(CALLED_DOCTOR.has(office) ? [DOCTOR] : [])])];
}

/** The names beside an office: "Mayor *Ann Roe*", "the mayor of Tarn, *Ann Roe*", "*Ann Roe*, the mayor", "*Roe* became mayor". */
function namesWith(text: string, words: readonly Word[], at: number): NameForm[] {
  const word = words[at];
  if (!word || isOwner(text, word)) return [];
  const names = [nameAfter(text, words, at), nameBefore(text, words, at)];
  return names.flatMap(name => (name === null ? [] : [readName(name)]));
}

function nameAfter(text: string, words: readonly Word[], office: number): string | null {
  const between = (from: number, to: number) => text.slice(words[from]?.end, words[to]?.start);
  // "chief arbiter Ann Roe"
  const isFirst =
    TITLE_MODIFIERS.has(words[office]?.form ?? "") && startsWithCapital(text, words[office + 2]);
  let at = office + (isFirst && !startsWithCapital(text, words[office + 1]) ? 2 : 1);
  if (!startsWithCapital(text, words[at]) || !isJoined(text, words, at - 1)) {
    // "mayor of Tarn, Ann Roe", not "mayor candidates, Roe said"
    const next = words[at];
    const isOther =
      next && /^ $/u.test(between(at - 1, at)) && !startsWithCapital(text, next) && !isOfOffice(next.form);
    if (isOther) return null;
    const behindField = DETERMINERS.has(words[office - 1]?.form ?? "")
      ? null
      : nameBehindField(text, words, at);
    if (behindField !== null) return behindField;
    while (at < office + REACH && /^ $/u.test(between(at - 1, at))) at++;
    if (!/^, $/u.test(between(at - 1, at))) return null;
  }
  const to = endOfName(text, words, at);
  const [first, last] = [words[at], words[to - 1]];
  return first && last && to > at ? text.slice(first.start, last.end) : null;
}

/**
 * The name behind the field of an office: "Minister of State *Ann Roe*", "Secretary for Work and Pensions *Ann Roe*". It has a
 * first name. Not "*the* minister for Wales Ann Roe mocked".
 */
function nameBehindField(text: string, words: readonly Word[], link: number): string | null {
  if (!/^(?:of|for)$/.test(words[link]?.form ?? "") || !startsWithCapital(text, words[link + 1])) return null;
  let at = link + 2;
  const isInField = () => startsWithCapital(text, words[at]) || words[at]?.form === "and";
  while (at < link + REACH && isInField() && !FIRST_NAMES.has(words[at]?.form ?? "")) at++;
  const to = isJoined(text, words, at - 1) ? endOfName(text, words, at) : at;
  const [first, last] = [words[at], words[to - 1]];
  const isName = first !== undefined && FIRST_NAMES.has(first.form) && to > at + 1;
  return isName && last ? text.slice(first.start, last.end) : null;
}

/** Behind the last capital of a name that begins at a word; the word itself if it begins with none. */
function endOfName(text: string, words: readonly Word[], at: number): number {
  let to = at;
  while (
    to < at + LONGEST_NAME &&
    startsWithCapital(text, words[to]) &&
    (to === at || isJoined(text, words, to - 1))
  )
    to++;
  return to;
}

/** "mayor *of*", "fire chief *executive*" */
function isOfOffice(form: string): boolean {
  return [FUNCTION_WORDS, PERSON_NOUNS, TITLES].some(list => list.has(form));
}

function nameBefore(text: string, words: readonly Word[], office: number): string | null {
  let at = office;
  while (at > 0 && office - at < REACH) {
    const gap = text.slice(words[at - 1]?.end, words[at]?.start);
    const isBeing =
      gap === " " && HAVING_OFFICE.has(words[at]?.form ?? "") && startsWithCapital(text, words[at - 1]);
    // "Roe, 52, the mayor"
    const isAge = gap === ", " && /^\d{2}$/.test(words[at - 1]?.form ?? "");
    if (!isAge && (/^(?:,| \(|,? [–—]) ?$/u.test(gap) || isBeing)) {
      let from = at - 1;
      while (
        at - from <= LONGEST_NAME &&
        startsWithCapital(text, words[from]) &&
        (from === at - 1 || isJoined(text, words, from))
      )
        from--;
      const [first, last] = [words[from + 1], words[at - 1]];
      return first && last && from + 1 < at ? text.slice(first.start, last.end) : null;
    }
    const form = words[at - 1]?.form ?? "";
    // "Roe, the thoughtful *and* admired head"
    const isJoining = form === "and" && !DETERMINERS.has(words[at]?.form ?? "");
    const isOther =
      FUNCTION_WORDS.has(form) && !isJoining && !DETERMINERS.has(form) && !HAVING_OFFICE.has(form);
    const isBehindOffice = form === "and" && isOffice(words[at - 2]?.form ?? "");
    const isWhoHas = form === "who" && HAVING_OFFICE.has(words[at]?.form ?? "");
    if (!isAge && (!/^[ -]$/u.test(gap) || (isOther && !isBehindOffice && !isWhoHas))) return null;
    at--;
  }
  return null;
}

/** Whether two words may be of one name: "Ann Roe", "J. Roe", "Kerr-Logan", but not "Roe. It". */
function isJoined(text: string, words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  const gap = text.slice(word?.end, next?.start);
  const form = word?.form ?? "";
  const isShort =
    form.length <= LONGEST_SHORT || (form.length === LONGEST_SHORT + 1 && ONE_WORD_FOR_OFFICE.has(form));
  return /^[ ‐‑-]$/u.test(gap) || (gap === ". " && isShort);
}
