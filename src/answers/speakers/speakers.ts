import { asks } from "../../english/questions/question-words.ts";
import { isFullName, type NameForm } from "../../names/name-form.ts";
import { isBare, isPart, type Sameness, samePerson, whoIsMeant } from "../../names/same-person.ts";
import { isNear } from "../../text/typing-errors.ts";
import { WORD_MATCHES, type WordMatch } from "../catalogue/catalogue.ts";
import type { Library } from "../library.ts";
import type { LibrarySpeaker } from "./library-speaker.ts";
import { holdersOfRole } from "./role-holders.ts";
import { speakerDirectoryOf } from "./speaker-directory.ts";
import { isOnlyNamedIn, nameOrDescription, type SpeakerName } from "./speaker-name.ts";
import type { SpeakerDirectory } from "./speaker-source.ts";

/**
 * How a typed name matches a speaker, best first. `name`: by the rule for names, it is one of theirs. `short-form`: by
 * that rule too, but with an initial, nickname or half of a name. `surname`: a full name was typed and articles print
 * only the surname, so it may be somebody else. The others as in `Catalogue`.
 */
const SPEAKER_MATCHES = ["name", "short-form", "words", "prefix", "fuzzy", "surname"] as const;
export type SpeakerMatch = (typeof SPEAKER_MATCHES)[number];

export interface FoundSpeaker extends LibrarySpeaker {
  readonly match: SpeakerMatch;
}

/** The people quoted in the library, most often first; `search` keeps those it may mean, best first. */
export function listSpeakers(library: Library, search = ""): LibrarySpeaker[] {
  if (search.trim() === "") return [...speakerDirectoryOf(library).speakers];
  return rankSpeakers(library, search).map(({ found }) => found);
}

/**
 * Speakers that a typed name may mean: several if it is ambiguous, none if it matches nobody.
 *
 * Accepts a full name, a surname, "Mr X", what somebody is ("the mayor", in a small library), any spelling that an article prints, the beginning of a name, and small
 * typing errors. Only the best kind of match counts: if a Starmer is quoted, "starmer" isn't a misspelt Stamer. A
 * speaker's key finds that speaker.
 */
export function findSpeakers(library: Library, typed: string): FoundSpeaker[] {
  const ranked = rankSpeakers(library, typed);
  return ranked.filter(({ rank }) => rank === ranked[0]?.rank).map(({ found }) => found);
}

/** In a sentence the beginning of a name, or something like one, is usually another word. */
const IN_SENTENCES: readonly WordMatch[] = ["exact", "words"];

/**
 * Whether words in a sentence name somebody who is quoted. A question doesn't, though it may end with a name, but people are
 * called Will and May.
 */
export function isSpeaker(library: Library, typed: string): boolean {
  const wanted = nameOrDescription(typed);
  const directory = speakerDirectoryOf(library);
  if (asks(wanted.words) && matchWords(wanted, directory, IN_SENTENCES).size === 0) return false;
  return matchSpeakers(wanted, directory, IN_SENTENCES).length > 0;
}

/** Speakers to suggest while a name is being typed: at most `limit`, best first. */
export function suggestSpeakers(library: Library, typed: string, limit = 25): LibrarySpeaker[] {
  return listSpeakers(library, typed).slice(0, limit);
}

/** The speaker with this key, as used in custom ids. */
export function speakerByKey(library: Library, key: string): LibrarySpeaker | undefined {
  return speakerDirectoryOf(library).speakers.find(speaker => speaker.key === key);
}

interface RankedSpeaker {
  readonly found: FoundSpeaker;
  /** 0 is best; those of one rank are equally likely. */
  readonly rank: number;
}

/** Best first, and within one rank those quoted most. */
function rankSpeakers(library: Library, typed: string): RankedSpeaker[] {
  const directory = speakerDirectoryOf(library);
  const byKey = directory.speakers.find(({ key }) => key === typed.trim());
  if (byKey) return [{ found: { ...byKey, match: "name" }, rank: 0 }];
  const wanted = nameOrDescription(typed);
  const holders = holdersOfRole(library, typed);
  if (holders.length > 0) {
    // "A spokesman for the mayor" isn't the mayor, but whoever is only called "the mayor" may be.
    const called = matchWords(wanted, directory, ["exact"]).keys();
    return [...new Set([...holders, ...called])].map(found => ({
      found: { ...found, match: "words" },
      rank: 0,
    }));
  }
  return matchSpeakers(wanted, directory)
    .map(([speaker, match]) => ({ found: { ...speaker, match }, rank: rankOf(match, wanted) }))
    .sort((a, b) => a.rank - b.rank);
}

/** In one word that somebody is called by, a description is as good as a name: "harbour". */
function rankOf(match: SpeakerMatch, { words }: SpeakerName): number {
  return words.length === 1 && match === "words" ? 0 : SPEAKER_MATCHES.indexOf(match);
}

/**
 * Speakers whom a typed name may mean, in the directory's order. They are found by their words; who of them is meant is
 * decided by the rule for names, and by the words only where it leaves that open: for beginnings of names, typing
 * errors, bodies and descriptions.
 *
 * @param by in which ways the words may match where the rule for names leaves it open
 */
function matchSpeakers(
  wanted: SpeakerName,
  directory: SpeakerDirectory,
  by: readonly WordMatch[] = WORD_MATCHES,
): (readonly [LibrarySpeaker, SpeakerMatch])[] {
  const byWords = matchWords(wanted, directory, by);
  const namesakes = namesakesOf(wanted, directory);
  const candidates = directory.speakers.flatMap(speaker => {
    if (!byWords.has(speaker) && !namesakes.has(speaker)) return [];
    const names = directory.namesOf(speaker.key);
    return mayBeMeant(wanted, names, speaker) ? [{ speaker, forms: names.map(({ form }) => form) }] : [];
  });
  const meant = whoIsMeant(
    wanted.form,
    candidates.map(({ forms }) => forms),
  );
  const named = new Set(meant.kind === "none" ? [] : [meant.at].flat());
  return candidates.flatMap(({ speaker, forms }, at) => {
    const match = named.has(at)
      ? matchByName(wanted.form, forms)
      : (byWords.get(speaker) ?? (isSurnameOf(wanted.form, forms) ? "surname" : null));
    return match === null ? [] : [[speaker, match] as const];
  });
}

function matchByName(wanted: NameForm, names: readonly NameForm[]): SpeakerMatch {
  const isSo = isBare(wanted) || names.some(name => samePerson(wanted, name).by === "name");
  return isSo ? "name" : "short-form";
}

/** Whether articles print nothing but the surname of a full name. */
function isSurnameOf(wanted: NameForm, names: readonly NameForm[]): boolean {
  return names.every(name => !isFullName(name)) && names.some(name => isPart(samePerson(wanted, name)));
}

/** Speakers who have all the typed words in one of their names or descriptions, each with the best way of matching. */
function matchWords(
  { words }: SpeakerName,
  { forms, catalogue }: SpeakerDirectory,
  by: readonly WordMatch[],
): ReadonlyMap<LibrarySpeaker, SpeakerMatch> {
  const matches = new Map<LibrarySpeaker, SpeakerMatch>();
  for (const match of by) {
    for (const place of catalogue.find(words, match)) {
      const speaker = forms[place]?.speaker;
      if (speaker && !matches.has(speaker)) matches.set(speaker, match === "exact" ? "words" : match);
    }
  }
  return matches;
}

/**
 * Speakers with the last typed word, or one like it, in a name: "Bill Roe" and "President Roe" are among all Roes, and
 * "President Zelensky" among those called Zelenskyy.
 */
function namesakesOf(
  { words }: SpeakerName,
  { forms, catalogue }: SpeakerDirectory,
): ReadonlySet<LibrarySpeaker> {
  const places = WORD_MATCHES.flatMap(match => catalogue.find(words.slice(-1), match));
  return new Set(places.flatMap(place => forms[place]?.speaker ?? []));
}

/**
 * Whether a typed name may be a speaker's: "Mr Holt" is neither Mrs Holt nor Ruth Holt, "Donald Marr" isn't Donald Marr
 * Jr., and neither is "a source close to Mr Holt".
 */
function mayBeMeant(
  wanted: SpeakerName,
  names: readonly SpeakerName[],
  { name: own }: LibrarySpeaker,
): boolean {
  const { words, form: typed } = wanted;
  if (names[0]?.form.surname === "") {
    const isTyped = (form: string) => words.some(word => form.startsWith(word) || isNear(word, form));
    return !isOnlyNamedIn(own, typed, isTyped);
  }
  const found = names.map(({ form }) => samePerson(typed, form));
  return found.some(({ kind }) => kind === "same") || !found.some(contradicts);
}

/** A first name or surname may be mistyped; these are not. */
function contradicts({ kind, by }: Sameness): boolean {
  return kind === "different" && (by === "title" || by === "gender" || by === "generation");
}
