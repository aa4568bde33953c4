import { wordsOf } from "../text/words.ts";
import type { Library } from "./library.ts";
import { matchWords, WORD_MATCHES } from "./match-words.ts";
import { type LibrarySpeaker, speakerDirectoryOf } from "./speaker-directory.ts";
import { isFullName, type SpeakerName, speakerNameOf, withoutOffice } from "./speaker-name.ts";

export type { LibrarySpeaker } from "./speaker-directory.ts";

/**
 * How a typed name agrees with a speaker, best first; `surname` is a full name typed where an article
 * prints the surname only, so that it may be somebody else.
 */
const SPEAKER_MATCHES = [...WORD_MATCHES, "surname"] as const;
export type SpeakerMatch = (typeof SPEAKER_MATCHES)[number];

export interface FoundSpeaker extends LibrarySpeaker {
  readonly match: SpeakerMatch;
}

/** Who is quoted in the library, most often first; `search` keeps those whom it may mean, best first. */
export function listSpeakers(library: Library, search = ""): LibrarySpeaker[] {
  if (search.trim() === "") return [...speakerDirectoryOf(library).speakers];
  return matchSpeakers(library, search);
}

/**
 * Speakers that a typed name may mean: several where it may mean several, none where it means nobody.
 *
 * Understands a full name, a surname, "Mr X", any spelling that an article prints, the beginning of a
 * name, and small typing errors. Only the best kind of agreement counts: while a Starmer is quoted,
 * "starmer" isn't a misspelt Stamer. A speaker's key finds that speaker.
 */
export function findSpeakers(library: Library, typed: string): FoundSpeaker[] {
  const found = matchSpeakers(library, typed);
  const best = found[0]?.match;
  // One word alone is no full name: a bare "Smith" in one article is no reason to leave out John Smith.
  const alsoMeant = best === "exact" && wordsOf(typed).length === 1 ? "words" : best;
  return found.filter(({ match }) => match === best || match === alsoMeant);
}

/** Speakers to offer while a name is being typed: at most `limit`, best first. */
export function suggestSpeakers(library: Library, typed: string, limit = 25): LibrarySpeaker[] {
  return listSpeakers(library, typed).slice(0, limit);
}

/** The speaker with this key, as custom ids carry it. */
export function speakerByKey(library: Library, key: string): LibrarySpeaker | undefined {
  return speakerDirectoryOf(library).speakers.find(speaker => speaker.key === key);
}

function matchSpeakers(library: Library, typed: string): FoundSpeaker[] {
  const { speakers, names } = speakerDirectoryOf(library);
  const byKey = speakers.find(({ key }) => key === typed.trim());
  if (byKey) return [{ ...byKey, match: "exact" }];
  const name = withoutInitials(speakerNameOf(typed));
  const found = matchAll(name);
  return found.length > 0 ? found : matchAll(withoutOffice(name));

  function matchAll(wanted: SpeakerName): FoundSpeaker[] {
    const rank = ({ match }: FoundSpeaker) => SPEAKER_MATCHES.indexOf(match);
    return (
      speakers
        .flatMap(speaker => {
          const match = matchNames(wanted, names.get(speaker.key) ?? []);
          return match ? [{ ...speaker, match }] : [];
        })
        // Stable: within one kind of agreement, those quoted most come first.
        .sort((a, b) => rank(a) - rank(b))
    );
  }
}

function matchNames(typed: SpeakerName, names: readonly SpeakerName[]): SpeakerMatch | null {
  if (
    typed.address &&
    names.some(({ address }) => address) &&
    !names.some(n => n.address === typed.address)
  ) {
    return null;
  }
  const matches = new Set(names.map(name => matchWords(typed.words, name.words)));
  const isBare = names.every(name => !isFullName(name));
  return (
    WORD_MATCHES.find(match => matches.has(match)) ??
    (isBare && names.some(name => isSurnameOf(name, typed)) ? "surname" : null)
  );
}

function isSurnameOf(name: SpeakerName, full: SpeakerName): boolean {
  return name.words.length === 1 && full.words.length > 1 && full.words.at(-1) === name.words[0];
}

/** "Donald J. Trump" is printed "Donald Trump" as often as not. */
function withoutInitials(name: SpeakerName): SpeakerName {
  const words = name.words.filter((word, i) => i === 0 || word.length > 1);
  return words.length >= 2 ? { ...name, words } : name;
}
