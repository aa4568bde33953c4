import { FIRST_NAMES } from "../english/first-names.ts";
import { HONORIFICS } from "../english/titles.ts";
import { type Sameness, samePerson } from "../names/same-person.ts";
import { WORD_MATCHES, type WordMatch } from "./catalogue/catalogue.ts";
import type { Library } from "./library.ts";
import type { LibrarySpeaker } from "./library-speaker.ts";
import { speakerDirectoryOf } from "./speaker-directory.ts";
import { type SpeakerName, speakerNameOf, withoutOffice } from "./speaker-name.ts";
import type { SpeakerDirectory } from "./speaker-source.ts";

/**
 * How a typed name matches a speaker, best first. `alias`: another form that an article has for the speaker.
 * `surname`: a full name was typed and articles print only the surname, so it may be somebody else. The others as in
 * `Catalogue`.
 */
const SPEAKER_MATCHES = ["exact", "alias", "words", "prefix", "fuzzy", "surname"] as const;
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
 * Accepts a full name, a surname, "Mr X", any spelling that an article prints, the beginning of a name, and small
 * typing errors. Only the best kind of match counts: if a Starmer is quoted, "starmer" isn't a misspelt Stamer. A
 * speaker's key finds that speaker.
 */
export function findSpeakers(library: Library, typed: string): FoundSpeaker[] {
  const ranked = rankSpeakers(library, typed);
  return ranked.filter(({ rank }) => rank === ranked[0]?.rank).map(({ found }) => found);
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
  if (byKey) return [{ found: { ...byKey, match: "exact" }, rank: 0 }];
  const name = withoutInitials(speakerNameOf(typed));
  const ranked = rankFor(name);
  return ranked.length > 0 ? ranked : rankFor(withoutOffice(name));

  function rankFor(wanted: SpeakerName): RankedSpeaker[] {
    return [...matchNames(wanted, directory)]
      .filter(([speaker]) => mayBeMeant(wanted, directory.namesOf(speaker.key)))
      .map(([speaker, match]) => ({ found: { ...speaker, match }, rank: rankOf(match, wanted) }))
      .sort((a, b) => a.rank - b.rank);
  }
}

/**
 * A single word is not a full name: a bare "Smith" in one article is no reason to leave out John Smith, or to rank
 * him second.
 */
function rankOf(match: SpeakerMatch, { words }: SpeakerName): number {
  const rank = SPEAKER_MATCHES.indexOf(match);
  return words.length === 1 && rank <= SPEAKER_MATCHES.indexOf("words") ? 0 : rank;
}

/** Speakers whose names match a typed one, in the directory's order, each with the best way of matching. */
function matchNames(
  typed: SpeakerName,
  { speakers, forms, catalogue }: SpeakerDirectory,
): ReadonlyMap<LibrarySpeaker, SpeakerMatch> {
  const matches = new Map<LibrarySpeaker, SpeakerMatch>();
  const take = (place: number, matchOf: (isOwnName: boolean) => SpeakerMatch) => {
    const form = forms[place];
    if (form && !matches.has(form.speaker)) matches.set(form.speaker, matchOf(form.isOwnName));
  };
  for (const match of WORD_MATCHES) {
    // A speaker's own name is the first of their forms, so "alias" only applies if it doesn't match.
    for (const place of catalogue.find(typed.words, match)) take(place, isOwn => matchAs(match, isOwn));
  }
  const surname = typed.words.at(-1);
  if (surname !== undefined && typed.words.length > 1) {
    for (const place of catalogue.find([surname], "exact")) {
      if (forms[place]?.isBare === true) take(place, () => "surname");
    }
  }
  return new Map(
    speakers.flatMap(speaker => {
      const match = matches.get(speaker);
      return match ? [[speaker, match] as const] : [];
    }),
  );
}

function matchAs(match: WordMatch, isOwnName: boolean): SpeakerMatch {
  return match === "exact" && !isOwnName ? "alias" : match;
}

/**
 * Whether a typed name may be a speaker's: "Mr Holt" is neither Mrs Holt nor Ruth Holt, "Donald Marr" isn't Donald Marr
 * Jr., and neither is "a source close to Mr Holt".
 */
function mayBeMeant(wanted: SpeakerName, names: readonly SpeakerName[]): boolean {
  const [own] = names;
  if (own?.form.surname === "") return !isOnlyNamedIn(wanted, own);
  const found = names.map(({ form }) => samePerson(wanted.form, form));
  return found.some(({ kind }) => kind === "same") || !found.some(contradicts);
}

/** A first name or surname may be mistyped; these are not. */
function contradicts({ kind, by }: Sameness): boolean {
  return kind === "different" && (by === "title" || by === "gender" || by === "generation");
}

/** A person's name at the end of a description. */
function isOnlyNamedIn({ words, address, form }: SpeakerName, { words: described }: SpeakerName): boolean {
  if (words.length >= described.length - 1 || words.at(-1) !== described.at(-1)) return false;
  const isPerson = described.some(word => FIRST_NAMES.has(word) || HONORIFICS.has(word));
  return isPerson || address !== null || FIRST_NAMES.has(form.firstName ?? "");
}

/** "Donald J. Trump" is as often printed "Donald Trump". */
function withoutInitials(name: SpeakerName): SpeakerName {
  const words = name.words.filter((word, i) => i === 0 || word.length > 1);
  return words.length >= 2 ? { ...name, words } : name;
}
