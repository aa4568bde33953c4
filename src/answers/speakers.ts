import type { Library } from "./library.ts";
import { matchWords, WORD_MATCHES } from "./match-words.ts";
import { type LibrarySpeaker, speakerDirectoryOf } from "./speaker-directory.ts";
import { isFullName, type SpeakerName, speakerNameOf, withoutOffice } from "./speaker-name.ts";

export type { LibrarySpeaker } from "./speaker-directory.ts";

/**
 * How a typed name agrees with a speaker, best first. `alias`: with another form that an article has for
 * the speaker. `surname`: a full name was typed and articles print the surname only, so that it may be
 * somebody else. The others as `matchWords` has them.
 */
const SPEAKER_MATCHES = ["exact", "alias", "words", "prefix", "fuzzy", "surname"] as const;
export type SpeakerMatch = (typeof SPEAKER_MATCHES)[number];

export interface FoundSpeaker extends LibrarySpeaker {
  readonly match: SpeakerMatch;
}

/** Who is quoted in the library, most often first; `search` keeps those whom it may mean, best first. */
export function listSpeakers(library: Library, search = ""): LibrarySpeaker[] {
  if (search.trim() === "") return [...speakerDirectoryOf(library).speakers];
  return rankSpeakers(library, search).map(({ found }) => found);
}

/**
 * Speakers that a typed name may mean: several where it may mean several, none where it means nobody.
 *
 * Understands a full name, a surname, "Mr X", any spelling that an article prints, the beginning of a
 * name, and small typing errors. Only the best kind of agreement counts: while a Starmer is quoted,
 * "starmer" isn't a misspelt Stamer. A speaker's key finds that speaker.
 */
export function findSpeakers(library: Library, typed: string): FoundSpeaker[] {
  const ranked = rankSpeakers(library, typed);
  return ranked.filter(({ rank }) => rank === ranked[0]?.rank).map(({ found }) => found);
}

/** Speakers to offer while a name is being typed: at most `limit`, best first. */
export function suggestSpeakers(library: Library, typed: string, limit = 25): LibrarySpeaker[] {
  return listSpeakers(library, typed).slice(0, limit);
}

/** The speaker with this key, as custom ids carry it. */
export function speakerByKey(library: Library, key: string): LibrarySpeaker | undefined {
  return speakerDirectoryOf(library).speakers.find(speaker => speaker.key === key);
}

interface RankedSpeaker {
  readonly found: FoundSpeaker;
  /** 0 is best; those of one rank may equally be meant. */
  readonly rank: number;
}

/** Best first, and within one rank those quoted most. */
function rankSpeakers(library: Library, typed: string): RankedSpeaker[] {
  const { speakers, names } = speakerDirectoryOf(library);
  const byKey = speakers.find(({ key }) => key === typed.trim());
  if (byKey) return [{ found: { ...byKey, match: "exact" }, rank: 0 }];
  const name = withoutInitials(speakerNameOf(typed));
  const ranked = rankFor(name);
  return ranked.length > 0 ? ranked : rankFor(withoutOffice(name));

  function rankFor(wanted: SpeakerName): RankedSpeaker[] {
    return speakers
      .flatMap(speaker => {
        const match = matchNames(wanted, names.get(speaker.key) ?? []);
        return match ? [{ found: { ...speaker, match }, rank: rankOf(match, wanted) }] : [];
      })
      .sort((a, b) => a.rank - b.rank);
  }
}

/**
 * One word alone is no full name: a bare "Smith" in one article is no reason to leave out John Smith, nor
 * to put him second.
 */
function rankOf(match: SpeakerMatch, { words }: SpeakerName): number {
  const rank = SPEAKER_MATCHES.indexOf(match);
  return words.length === 1 && rank <= SPEAKER_MATCHES.indexOf("words") ? 0 : rank;
}

function matchNames(typed: SpeakerName, names: readonly SpeakerName[]): SpeakerMatch | null {
  if (
    typed.address &&
    names.some(({ address }) => address) &&
    !names.some(n => n.address === typed.address)
  ) {
    return null;
  }
  const matches = names.map(name => matchWords(typed.words, name.words));
  if (matches[0] === "exact") return "exact";
  if (matches.includes("exact")) return "alias";
  const match = WORD_MATCHES.find(candidate => matches.includes(candidate));
  if (match) return match;
  const isBare = names.every(name => !isFullName(name));
  return isBare && names.some(name => isSurnameOf(name, typed)) ? "surname" : null;
}

function isSurnameOf(name: SpeakerName, full: SpeakerName): boolean {
  return name.words.length === 1 && full.words.length > 1 && full.words.at(-1) === name.words[0];
}

/** "Donald J. Trump" is printed "Donald Trump" as often as not. */
function withoutInitials(name: SpeakerName): SpeakerName {
  const words = name.words.filter((word, i) => i === 0 || word.length > 1);
  return words.length >= 2 ? { ...name, words } : name;
}
