import type { Article } from "../../articles/article.ts";
import { FIRST_NAMES } from "../../english/first-names.ts";
import { DETERMINERS, FUNCTION_WORDS } from "../../english/function-words.ts";
import { PARTY_LETTERS } from "../../english/message-words.ts";
import { ANYBODYS_NOUNS, PERSON_NOUNS } from "../../english/nouns.ts";
import {
  ABBREVIATED_OFFICES,
  CALLED_DOCTOR,
  HAVING_OFFICE,
  HONORIFICS,
  OFFICES,
  ONE_WORD_FOR_OFFICE,
  TITLE_MODIFIERS,
  TITLES,
  TWO_WORDS_FOR_OFFICE,
  WIDER_FOR_OFFICE,
} from "../../english/titles.ts";
import { foldWord } from "../../names/fold-name.ts";
import { type NameForm, readName } from "../../names/name-form.ts";
import { samePerson } from "../../names/same-person.ts";
import type { Speaker } from "../../quotes/quotation.ts";
import { onceForEach } from "../../text/once-for-each.ts";
import { isWithin, type Span } from "../../text/span.ts";
import { startsWithCapital } from "../../text/starts-with-capital.ts";
import { type Word, wordsOf } from "../../text/words.ts";
import { ownWordsIn, sentencesWithSpeaker } from "./beside-sentences.ts";
import {
  formsRightBefore,
  isBehindPreposition,
  isNewPerson,
  type Standing,
  standingAt,
  standingInFront,
} from "./office-standing.ts";
import { undenied } from "./undenied.ts";

/** What a message says that a speaker is. */
export interface ClaimedRole {
  /** Its last word, the same for all words of one office: "senator" for "Sen". */
  readonly office: string;
  readonly standing: Standing;
  /** Nobody is named: "The mayor: “…”". */
  readonly isAlone?: true;
}

/** The parts of a message before and after the words. */
interface Around {
  readonly before: Span;
  readonly after: Span;
}

/** Most words between an office and the surname, or between a name and what follows it: "Roe, the new Tarn mayor". */
const REACH = 6;

/** Most words of a name, and letters of a short form in it; an office has one more: "Ann J. Roe", "Mr. Roe", "Capt. Roe". */
const LONGEST_NAME = 4;
const LONGEST_SHORT = 3;

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

/** "Dr", "Prof." */
function isLearned(title: string): boolean {
  return isOffice(wordFor(title)) || wordFor(title) === DOCTOR;
}

/** The word for everybody who is called "Dr". */
const DOCTOR = "doctor";

/**
 * Whether a typed name has words that the article doesn't have where it names the speaker: "Killer Ann Roe", "Lord Roe", "Ann Roe of Harvard". A further first
 * name may be the person's.
 */
export function addsToName(typed: string, article: Article, speaker: Speaker): boolean {
  if (speaker.isDescription) return false;
  const { titles, firstName, middle } = readName(typed);
  const given = [firstName ?? "", ...middle];
  const own = new Set([speaker.name, ...speaker.alsoNamed].map(form => readName(form).firstName));
  const before = given.slice(
    0,
    Math.max(
      0,
      given.findIndex(word => own.has(word)),
    ),
  );
  const body = wordsOf(BODY_BEHIND.exec(typed)?.[1] ?? "").map(({ form }) => foldWord(form));
  const honours = titles.filter(title => HONORIFICS.get(title)?.isKept);
  const added = [...before.filter(word => word.length > 1 && !FIRST_NAMES.has(word)), ...body, ...honours];
  if (added.length === 0) return false;
  const { title } = article;
  const surname = readName(speaker.name).surname;
  const ofTitle = wordsOf(title).map(({ form }): string => form);
  const printed = new Set(
    [
      ...wordsOf([speaker.name, ...speaker.alsoNamed].join(" ")).map(({ form }): string => form),
      ...(ofTitle.includes(surname) ? ofTitle : []),
      ...undenied(article, ownWordsIn(article, sentencesWithSpeaker(article, speaker.name))).map(
        ({ form }): string => form,
      ),
    ].map(foldWord),
  );
  return !added.every(word => ABBREVIATED_OFFICES.has(word) || printed.has(word));
}

/** "Ann Roe *of Harvard*" */
const BODY_BEHIND = / (?:of|from|at) (?:the )?(\p{Lu}.{0,80})$/u;

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
    ...roleBehind(text, name, behind),
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
      isOffice(form) ? [{ ...roleOf(form, words.slice(0, at)), isAlone: true as const }] : [],
    );
  });
}

/** "Ann Roe, *the new mayor* of Tarn", "(Ann Roe, *pilot*)" */
function roleBehind(text: string, name: Span, words: readonly Word[]): ClaimedRole[] {
  const [first] = words;
  if (!first || !/^(?:,| \() ?$/u.test(text.slice(name.end, first.start))) return [];
  const party = text.charAt(first.start - 1) === "(" ? PARTY_LETTERS.get(first.form) : undefined;
  if (party) return [roleOf(party, [])];
  const aside = words.filter(
    ({ start }, at) => at < REACH && !/[^\p{L}\p{M}\p{N}’' -]/u.test(text.slice(first.start, start)),
  );
  const link = aside.findIndex(({ form }) => FUNCTION_WORDS.has(form) && !DETERMINERS.has(form));
  const described = link < 0 ? aside : aside.slice(0, link);
  const at = described.findLastIndex(({ form }) => isOffice(form));
  const office = described[at];
  return office ? [roleOf(office.form, described.slice(0, at))] : [];
}

function roleOf(form: string, before: readonly Word[]): ClaimedRole {
  return { office: wordFor(form), standing: standingInFront(before.map(word => word.form)) };
}

/**
 * Whether an article may give its speaker an office that a message gives: beside the name, or to nobody by name. Not if
 * it has the office nowhere, gives it only to a namesake or to others, or has only a lesser one for the speaker.
 */
export function mayHaveRole(
  article: Article,
  speaker: Speaker,
  { office, standing, isAlone }: ClaimedRole,
): boolean {
  if (speaker.kind !== "person") return true;
  if (speaker.isDescription) return !isAlone || isNamedWith(speaker, office);
  if (isAlone && isNamedWith(speaker, office)) return true;
  const forms = [speaker.name, ...speaker.alsoNamed].map(readName);
  const uses = usesOf(article).get(office) ?? [];
  const holders = uses.flatMap(use => use.names.map(name => ({ use, holder: holderOf(name, forms) })));
  const own = holders.filter(({ holder }) => holder === "own");
  if (own.length === 0 && holders.some(({ holder }) => holder === "namesake")) return false;
  const known = own.length > 0 ? own : holders.filter(({ holder }) => holder === "bare");
  if (known.length > 0) return known.some(({ use }) => use.standing === standing);
  // "The manager" of an article that has the speaker as chairman is somebody else.
  return (
    !isAlone &&
    OFFICES.has(office) &&
    uses.some(
      use =>
        use.names.length === 0 &&
        use.isSubject &&
        use.standing === standing &&
        !forms.some(({ surname }) => use.besides.has(foldWord(surname))),
    ) &&
    !hasOffice(article, forms)
  );
}

/** Whether an article gives somebody any office beside the name. */
function hasOffice(article: Article, forms: readonly NameForm[]): boolean {
  return [...usesOf(article).values()]
    .flat()
    .some(({ names }) => names.some(name => holderOf(name, forms) === "own"));
}

/** "The fire chief", "Chief Roe" */
function isNamedWith({ name, alsoNamed }: Speaker, office: string): boolean {
  return [name, ...alsoNamed].some(form => wordsOf(form).some(word => wordFor(word.form) === office));
}

/** Whose an office beside a name is: the speaker's own, by the full name or by the surname alone, or somebody else's. */
type Holder = "own" | "bare" | "namesake" | "other";

function holderOf(name: NameForm, forms: readonly NameForm[]): Holder {
  const found = forms
    .map(form => samePerson(name, form))
    .filter(({ kind, by }) => kind !== "different" || by !== "surname");
  if (found.length === 0) return "other";
  if (found.some(({ kind }) => kind === "same")) return "own";
  return found.some(({ kind }) => kind === "different") ? "namesake" : "bare";
}

/** An office in an article, and the names that have it there. */
interface Use {
  readonly names: readonly NameForm[];
  readonly standing: Standing;
  /** Not "ran for *mayor*", "worked for the *mayor*", "met a *mayor*". */
  readonly isSubject: boolean;
  /** The sentence's words, one of which may name somebody else: "the *mayor* met Roe". */
  readonly besides: ReadonlySet<string>;
}

const usesOf = onceForEach(({ text, title }: Article): ReadonlyMap<string, readonly Use[]> => {
  const found = new Map<string, Use[]>();
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
});

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
  if (!word || /['’]s$/iu.test(text.slice(word.start, word.end))) return [];
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
    while (at < office + REACH && /^ $/u.test(between(at - 1, at))) at++;
    if (!/^, $/u.test(between(at - 1, at))) return null;
  }
  let to = at;
  while (
    to < at + LONGEST_NAME &&
    startsWithCapital(text, words[to]) &&
    (to === at || isJoined(text, words, to - 1))
  )
    to++;
  const [first, last] = [words[at], words[to - 1]];
  return first && last && to > at ? text.slice(first.start, last.end) : null;
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

/** Whether a word is an office or another role that not everybody may be called. “PM” is typed of anybody's prime minister. */
function isOffice(form: string): boolean {
  const isAddress = HONORIFICS.has(form) && !PERSON_NOUNS.has(form);
  return (
    (TITLES.has(form) || PERSON_NOUNS.has(form)) &&
    !isAddress &&
    !ABBREVIATED_OFFICES.has(form) &&
    !ANYBODYS_NOUNS.has(form)
  );
}

function wordFor(office: string): string {
  return ONE_WORD_FOR_OFFICE.get(office) ?? office;
}
