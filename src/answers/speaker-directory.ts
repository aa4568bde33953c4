import type { Article, ArticleKey } from "../articles/article.ts";
import { PERSONAL_PRONOUNS } from "../english/pronouns.ts";
import type { Attribution, Speaker } from "../quotes/quotation.ts";
import { finish, type Steps } from "../search/steps.ts";
import { sliceOf } from "../text/span.ts";
import { speakerOf } from "./answer.ts";
import { Catalogue } from "./catalogue/catalogue.ts";
import { joinedCatalogue, type Lookup } from "./catalogue/joined-catalogue.ts";
import {
  type CountedSpeaker,
  compareSpeakers,
  copyOf,
  count,
  librarySpeaker,
  namesOf,
  newCounted,
  type QuotedSpeaker,
} from "./counted-speaker.ts";
import { joinSpeakers } from "./join-speakers.ts";
import type { AnalysedArticle, Library } from "./library.ts";
import type { LibrarySpeaker } from "./library-speaker.ts";
import { isFullName, type SpeakerName, speakerNameOf } from "./speaker-name.ts";

/** Who is quoted in a library, or reported by name, and who of them an article's speaker is. */
export interface SpeakerDirectory {
  /** Most quotations first, then by name. */
  readonly speakers: readonly LibrarySpeaker[];
  /** Every form of each speaker's name, its own first, ready to compare, by the speaker's key. */
  readonly names: ReadonlyMap<string, readonly SpeakerName[]>;
  /** Every form of every speaker's name, in the speakers' order; places in the catalogue are places here. */
  readonly forms: readonly SpeakerForm[];
  readonly catalogue: Lookup<"name">;
  /** Key of the library's speaker that an article's speaker is. */
  keyOf(article: Article, speaker: Speaker): string;
}

/** A form of a speaker's name. */
export interface SpeakerForm {
  readonly speaker: LibrarySpeaker;
  /** As the catalogue has them. */
  readonly words: readonly string[];
  /** The one under which the speaker is listed. */
  readonly isOwnName: boolean;
  /** A surname alone, of somebody whom no article gives a first name. */
  readonly isBare: boolean;
}

/** Longest description that is a name to look somebody up by, in code units. */
const MAX_FORM = 60;

// A library never changes, so its directory is made once; it goes when the library goes.
const directories = new WeakMap<Library, CountedDirectory>();

/** A directory with what was counted, by the speaker's key: what is hidden is taken off it. */
interface CountedDirectory extends SpeakerDirectory {
  readonly entries: ReadonlyMap<string, CountedSpeaker>;
}

/** The directory of a library's speakers. Made on first use. */
export function speakerDirectoryOf(library: Library): SpeakerDirectory {
  let directory = directories.get(library);
  if (!directory) {
    directory = finish(buildDirectory(library));
    directories.set(library, directory);
  }
  return directory;
}

export function isDirectoryMade(library: Library): boolean {
  return directories.has(library);
}

/** Makes a library's directory before it is asked for, with pauses. */
export function* prepareDirectory(library: Library): Steps<void> {
  if (!directories.has(library)) directories.set(library, yield* buildDirectory(library));
}

/** Quotations, and speakers, that are worked on between two pauses: a few milliseconds. An article counts as some. */
const QUOTATIONS_A_STEP = 400;
const ARTICLE_QUOTATIONS = 10;
const SPEAKERS_A_STEP = 500;

function* buildDirectory(library: Library): Steps<CountedDirectory> {
  const quoted: (readonly QuotedSpeaker[])[] = [];
  let done = 0;
  for (const analysed of library.articles) {
    quoted.push(quotedIn(analysed));
    done += analysed.quotations.length + ARTICLE_QUOTATIONS;
    if (done < QUOTATIONS_A_STEP) continue;
    done = 0;
    yield;
  }
  const same = yield* joinSpeakers(quoted);
  yield;
  const identities = new Map<Speaker, { readonly article: ArticleKey; readonly identity: string }>();
  const entries = new Map<string, CountedSpeaker>();
  for (const [at, { article }] of library.articles.entries()) {
    done += (quoted[at]?.length ?? 0) + 1;
    if (done > SPEAKERS_A_STEP) {
      done = 0;
      yield;
    }
    for (const speaker of quoted[at] ?? []) {
      const known = same(speaker.identity);
      identities.set(speaker.speaker, { article: article.key, identity: known });
      const entry = entries.get(known) ?? newCounted(known);
      entries.set(known, entry);
      count(entry, speaker, article.key);
    }
  }
  const found: { readonly entry: CountedSpeaker; readonly speaker: LibrarySpeaker }[] = [];
  const names = new Map<string, readonly SpeakerName[]>();
  for (const entry of entries.values()) {
    const speaker = librarySpeaker(entry);
    names.set(speaker.key, namesOf(entry, speaker));
    found.push({ entry, speaker });
    if (found.length % SPEAKERS_A_STEP === 0) yield;
  }
  const speakers = found.map(({ speaker }) => speaker).sort(compareSpeakers);
  yield;
  const named = yield* nameSteps(speakers, names);
  const keys = new Map(found.map(({ entry, speaker }) => [entry.identity, speaker.key]));
  return {
    entries: new Map(found.map(({ entry, speaker }) => [speaker.key, entry])),
    speakers,
    names,
    ...named,
    keyOf: (article, speaker) => {
      const known = identities.get(speaker);
      const identity = known?.article === article.key ? known.identity : same(identityOf(article, speaker));
      return keys.get(identity) ?? "";
    },
  };
}

/** Every form of every speaker's name, and where its words are found. */
function* nameSteps(
  speakers: readonly LibrarySpeaker[],
  names: SpeakerDirectory["names"],
): Steps<Pick<SpeakerDirectory, "forms" | "catalogue">> {
  const forms: SpeakerForm[] = [];
  for (let at = 0; at < speakers.length; at += SPEAKERS_A_STEP) {
    forms.push(...formsOf(speakers.slice(at, at + SPEAKERS_A_STEP), names));
    yield;
  }
  return { forms, catalogue: yield* Catalogue.steps<"name">(["name"], forms.map(entryOf)) };
}

function formsOf(speakers: readonly LibrarySpeaker[], names: SpeakerDirectory["names"]): SpeakerForm[] {
  return speakers.flatMap(speaker => {
    const read = names.get(speaker.key) ?? [];
    const isBare = read.every(name => !isFullName(name));
    return read.map(({ words }, at) => ({
      speaker,
      words,
      isOwnName: at === 0,
      isBare: isBare && words.length === 1,
    }));
  });
}

function entryOf({ words }: SpeakerForm): { readonly name: readonly string[] } {
  return { name: words };
}

/** More articles than this are not hidden at once: it would take longer than others should wait. */
const MOST_HIDDEN_AT_ONCE = 50;

/**
 * Gives a library that hides a few articles of another the directory of that one, where it is made, at once: what is
 * gone is taken off what was counted. Who is one person stays as it was.
 */
export function hideFromDirectory(from: Library, hidden: Library, gone: readonly AnalysedArticle[]): void {
  const known = directories.get(from);
  if (!known || gone.length > MOST_HIDDEN_AT_ONCE) return;
  const changed = new Map<string, CountedSpeaker>();
  for (const analysed of gone) {
    for (const quoted of quotedIn(analysed)) {
      const key = known.keyOf(analysed.article, quoted.speaker);
      const entry = changed.get(key) ?? copyOf(known.entries.get(key) ?? newCounted(key));
      changed.set(key, entry);
      count(entry, quoted, analysed.article.key, -1);
    }
  }
  const names = new Map(known.names);
  const entries = new Map(known.entries);
  const counted: LibrarySpeaker[] = [];
  for (const [key, entry] of changed) {
    names.delete(key);
    entries.delete(key);
    if (entry.articles.size === 0) continue;
    const speaker = librarySpeaker(entry);
    names.set(key, namesOf(entry, speaker));
    entries.set(key, entry);
    counted.push(speaker);
  }
  const left = known.speakers.filter(({ key }) => !changed.has(key));
  const speakers = [...left, ...counted].sort(compareSpeakers);
  const forms = formsOf(speakers, names);
  const own = formsOf(counted, names);
  const catalogue = joinedCatalogue([
    { catalogue: known.catalogue, places: placesAmong(known.forms, forms, key => !changed.has(key)) },
    {
      catalogue: finish(Catalogue.steps<"name">(["name"], own.map(entryOf))),
      places: placesAmong(own, forms, () => true),
    },
  ]);
  directories.set(hidden, { ...known, entries, speakers, names, forms, catalogue });
}

/** The places that the forms of some speakers have among others; -1 for those of the rest. */
function placesAmong(
  forms: readonly SpeakerForm[],
  among: readonly SpeakerForm[],
  isKept: (key: string) => boolean,
): Int32Array {
  const starts = new Map<string, number>();
  for (const [at, { speaker }] of among.entries()) if (!starts.has(speaker.key)) starts.set(speaker.key, at);
  let first = 0;
  return Int32Array.from(forms, ({ speaker: { key } }, at) => {
    if (key !== forms[at - 1]?.speaker.key) first = at;
    const start = starts.get(key);
    return start === undefined || !isKept(key) ? -1 : start + at - first;
  });
}

// The same in every library that has the article; reading names takes most of the time.
const quotedSpeakers = new WeakMap<AnalysedArticle["quotations"], readonly QuotedSpeaker[]>();

function quotedIn({ article, quotations, reported }: AnalysedArticle): readonly QuotedSpeaker[] {
  const known = quotedSpeakers.get(quotations);
  if (known) return known;
  const found = new Map<Speaker, { quotations: number; reported: number; descriptions: Set<string> }>();
  for (const { attribution, kind } of [...quotations, ...reported]) {
    const speaker = speakerOf(attribution);
    // Of those who are only reported, "officials" and "the report" are nobody to look up.
    if (!speaker || (kind === "reported" && !found.has(speaker) && !isNamed(speaker))) continue;
    const counted = found.get(speaker) ?? { quotations: 0, reported: 0, descriptions: new Set() };
    found.set(speaker, counted);
    if (kind === "reported") counted.reported++;
    else counted.quotations++;
    for (const form of describedAs(article, attribution)) counted.descriptions.add(form);
  }
  const quoted = [...found].map(([speaker, counted]) => {
    const forms = [speaker.name, ...speaker.alsoNamed, ...counted.descriptions];
    return {
      ...counted,
      speaker,
      identity: identityOf(article, speaker),
      read: new Map(forms.map(form => [form, speakerNameOf(form)])),
    };
  });
  quotedSpeakers.set(quotations, quoted);
  return quoted;
}

function isNamed({ name, kind }: Speaker): boolean {
  return kind === "person" && speakerNameOf(name).form.isProper;
}

/** How the article calls the speaker beside the words ("The Prime Minister"), unless with a mere pronoun. */
function describedAs(article: Article, attribution: Attribution): string[] {
  if (attribution.kind === "unclear") return [];
  const { mention, evidence } = attribution;
  if (evidence.some(step => step.kind === "corrected")) return [];
  const form = sliceOf(article.text, mention).trim();
  const isPronoun =
    evidence.some(step => step.kind === "pronoun") ||
    PERSONAL_PRONOUNS.has(form.toLowerCase()) ||
    form.toLowerCase() === "who";
  return form === "" || form.length > MAX_FORM || isPronoun ? [] : [form];
}

/**
 * What makes a speaker the same one in two articles at first sight: the folded full name. A bare surname or a
 * description ("the company") counts for its own article only; organisations go by one name everywhere.
 */
function identityOf(article: Article, speaker: Speaker): string {
  const name = speakerNameOf(speaker.name);
  if (name.form.isProper && (speaker.kind !== "person" || isFullName(name))) return name.words.join(" ");
  return `${name.address ?? ""} ${name.words.join(" ")} @${article.key}`;
}
