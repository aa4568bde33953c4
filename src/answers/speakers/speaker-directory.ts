import type { ArticleKey } from "../../articles/article.ts";
import { finish, type Steps } from "../../search/steps.ts";
import type { AnalysedArticle } from "../analysed-article.ts";
import { Catalogue } from "../catalogue/catalogue.ts";
import { joinedCatalogue } from "../catalogue/joined-catalogue.ts";
import type { Library } from "../library.ts";
import {
  type CountedSpeaker,
  compareSpeakers,
  count,
  librarySpeaker,
  namesOf,
  newCountedSpeaker,
  type QuotedSpeaker,
} from "./counted-speaker.ts";
import { joinSpeakers, linksOf } from "./join-speakers.ts";
import type { LibrarySpeaker } from "./library-speaker.ts";
import { mergeSpeakers } from "./merge-speakers.ts";
import { identityIn, quotedIn } from "./quoted-speakers.ts";
import { linksOfSpeakers, speakersLinkedTo } from "./speaker-links.ts";
import type { SpeakerName } from "./speaker-name.ts";
import type { QuotingLibrary, SpeakerDirectory, SpeakerForm, SpeakerSource } from "./speaker-source.ts";

/** Deeper ones are looked up through too many others, which all stay in memory. */
const DEEPEST = 8;

/** The directory of a library's speakers. Made on first use. */
export function speakerDirectoryOf(library: Library): SpeakerDirectory {
  return library.speakers.directory ?? finish(makeSteps(library));
}

/** At most this many own articles, and articles in all: the directory of such a library takes a few milliseconds. */
const OWN_OF_SMALL = 50;
const ALL_OF_SMALL = 2_000;

/** Whether nobody has to wait long for the directory: it is ready, is another's without a few articles, or is small. */
export function isDirectoryReady({ speakers: { directory, source } }: Library): boolean {
  return directory !== null || source.kind !== "articles";
}

/**
 * Prepares a library's directory, with pauses, so that nobody has to wait long for it. For a small library only the
 * parts are prepared, since many of those are opened and never asked who says something.
 *
 * @param beside libraries that share most of their articles with this one, the closest first: only speakers affected
 *   by the differences are computed again. None of them may hide articles.
 */
export function* prepareDirectory(library: Library, beside: readonly Library[] = []): Steps<void> {
  if (isDirectoryReady(library)) {
    if (library.speakers.source.kind === "hides") yield* makeSteps(library);
    return;
  }
  const other = beside.find(isGoodBeside) ?? null;
  const count = library.articles.length;
  if (count <= ALL_OF_SMALL && count - (other?.articles.length ?? 0) <= OWN_OF_SMALL) {
    if (other) yield* linksOfSpeakers(speakerDirectoryOf(other), other);
    library.speakers.source = { kind: "few-articles", beside: other };
  } else {
    yield* makeSteps(library, other);
  }
}

function isGoodBeside(library: Library): boolean {
  const { directory } = library.speakers;
  return directory !== null && directory.depth < DEEPEST;
}

/** Makes a directory, beside another library's where one is given. */
function* makeSteps(library: Library, beside: QuotingLibrary | null = null): Steps<SpeakerDirectory> {
  const { speakers } = library;
  const made = yield* fromSourceSteps(library, beside);
  speakers.directory = made;
  // The other library must not stay in memory for it.
  if (speakers.source.kind === "few-articles") speakers.source = { kind: "articles" };
  return made;
}

function fromSourceSteps(library: Library, given: QuotingLibrary | null): Steps<SpeakerDirectory> {
  const { source } = library.speakers;
  if (source.kind === "hides") return withoutSteps(library, source.known, source.gone);
  const beside = source.kind === "few-articles" ? source.beside : given;
  const known = beside?.speakers.directory;
  return beside && known ? besideSteps(library, beside, known) : buildDirectory(library);
}

/** Quotations and speakers processed between two pauses: a few milliseconds. An article counts as several. */
const QUOTATIONS_A_STEP = 400;
const ARTICLE_QUOTATIONS = 10;
const SPEAKERS_A_STEP = 500;

function* buildDirectory(library: Library): Steps<SpeakerDirectory> {
  const quoted: QuotedByArticle[] = [];
  let done = 0;
  for (const analysed of library.articles) {
    quoted.push({ article: analysed.article.key, speakers: quotedIn(analysed) });
    done += analysed.quotations.length + ARTICLE_QUOTATIONS;
    if (done < QUOTATIONS_A_STEP) continue;
    done = 0;
    yield;
  }
  const { speakers, names, keyOf } = yield* gatherSteps(quoted);
  const forms: SpeakerForm[] = [];
  for (let at = 0; at < speakers.length; at += SPEAKERS_A_STEP) {
    forms.push(...formsOf(speakers.slice(at, at + SPEAKERS_A_STEP), names));
    yield;
  }
  const catalogue = yield* Catalogue.steps<"name">(["name"], forms.map(entryOf));
  const namesByKey = (key: string) => names.get(key) ?? [];
  return {
    speakers,
    namesOf: namesByKey,
    forms,
    catalogue,
    keyOf: (article, speaker) => keyOf(identityIn(article, speaker)),
    depth: 0,
  };
}

interface QuotedByArticle {
  readonly article: ArticleKey;
  readonly speakers: readonly QuotedSpeaker[];
}

/** Speakers of some articles, and by their keys the forms of their names. */
interface Gathered {
  readonly speakers: readonly LibrarySpeaker[];
  readonly names: ReadonlyMap<string, readonly SpeakerName[]>;
  /** Key of the speaker with an identity in an article; see `identityIn`. */
  keyOf(identity: string): string;
}

/** Decides who of those quoted is one person, and counts their quotations. */
function* gatherSteps(quoted: readonly QuotedByArticle[]): Steps<Gathered> {
  const same = yield* joinSpeakers(quoted.map(({ speakers }) => speakers));
  yield;
  const entries = new Map<string, CountedSpeaker>();
  let done = 0;
  for (const { article, speakers } of quoted) {
    done += speakers.length + 1;
    if (done > SPEAKERS_A_STEP) {
      done = 0;
      yield;
    }
    for (const speaker of speakers) {
      const known = same(speaker.identity);
      const entry = entries.get(known) ?? newCountedSpeaker(known);
      entries.set(known, entry);
      count(entry, speaker, article);
    }
  }
  const found: LibrarySpeaker[] = [];
  const names = new Map<string, readonly SpeakerName[]>();
  const keys = new Map<string, string>();
  for (const entry of entries.values()) {
    const speaker = librarySpeaker(entry);
    names.set(speaker.key, namesOf(entry, speaker));
    keys.set(entry.identity, speaker.key);
    found.push(speaker);
    if (found.length % SPEAKERS_A_STEP === 0) yield;
  }
  const speakers = found.sort(compareSpeakers);
  yield;
  return { speakers, names, keyOf: identity => keys.get(same(identity)) ?? "" };
}

function formsOf(speakers: readonly LibrarySpeaker[], names: Gathered["names"]): SpeakerForm[] {
  return speakers.flatMap(speaker => {
    const read = names.get(speaker.key) ?? [];
    return read.map(({ words }) => ({ speaker, words }));
  });
}

function entryOf({ words }: SpeakerForm): { readonly name: readonly string[] } {
  return { name: words };
}

/** Articles searched for some speakers between two pauses; one in which they are takes much longer. */
const ARTICLES_A_STEP = 2_000;
const CONCERNED_A_STEP = 50;
/** Articles whose speakers are linked between two pauses. */
const LINKED_A_STEP = 10;

/**
 * The directory of a library that shares most articles with another: only those of its speakers are decided and
 * counted again who may be affected by an added or removed article.
 */
function* besideSteps(
  library: Library,
  shared: QuotingLibrary,
  known: SpeakerDirectory,
): Steps<SpeakerDirectory> {
  const came = library.articles.filter(analysed => !isSame(analysed, shared));
  yield;
  const went = shared.articles.filter(analysed => !isSame(analysed, library));
  yield;
  const links = new Set<string>();
  for (const [at, analysed] of [...came, ...went].entries()) {
    for (const speaker of quotedIn(analysed)) for (const link of linksOf(speaker)) links.add(link);
    if (at % LINKED_A_STEP === 0) yield;
  }
  const concerned = speakersLinkedTo(links, yield* linksOfSpeakers(known, shared));
  const speakers = known.speakers.filter(({ key }) => concerned.has(key));
  const articles = new Set([
    ...speakers.flatMap(({ articles }) => articles),
    ...came.map(({ article }) => article.key),
  ]);
  const quoted: QuotedByArticle[] = [];
  for (const [at, analysed] of library.articles.entries()) {
    if (at % ARTICLES_A_STEP === 0) yield;
    const { article } = analysed;
    if (!articles.has(article.key)) continue;
    const all = quotedIn(analysed);
    const isFromThere = isSame(analysed, shared);
    const own = isFromThere ? all.filter(({ speaker }) => concerned.has(known.keyOf(article, speaker))) : all;
    quoted.push({ article: article.key, speakers: own });
    if (quoted.length % CONCERNED_A_STEP === 0) yield;
  }
  return yield* replacedSteps(known, concerned, yield* gatherSteps(quoted));
}

function isSame({ article, quotations, reported }: AnalysedArticle, { byKey }: QuotingLibrary): boolean {
  const other = byKey(article.key);
  return other !== undefined && other.quotations === quotations && other.reported === reported;
}

/** Articles in which those counted again are looked up between two pauses. */
const HIDING_A_STEP = 100;

/** With more articles than this it takes as long as making the directory anew. */
const MOST_HIDDEN = 50;

/**
 * What a library's directory is made of that hides a few articles of another: the other's, if it exists, in which the
 * people whom those articles quote are counted again without them. Who is one person doesn't change. The next lookup
 * that needs it makes it.
 *
 * If the other hides articles itself, all are removed from the directory it was made from, in one pass, so that
 * repeated removals don't stack up.
 */
export function speakersHidden({ speakers }: Library, gone: readonly AnalysedArticle[]): SpeakerSource {
  const { directory, source } = speakers;
  if (source.kind === "few-articles") return source;
  const hides = source.kind === "hides" ? source : { known: directory, gone: [] };
  const all = [...hides.gone, ...gone];
  const { known } = hides;
  return known && all.length <= MOST_HIDDEN ? { kind: "hides", known, gone: all } : { kind: "articles" };
}

function* withoutSteps(
  hidden: Library,
  known: SpeakerDirectory,
  gone: readonly AnalysedArticle[],
): Steps<SpeakerDirectory> {
  const concerned = new Set(
    gone.flatMap(analysed => quotedIn(analysed).map(({ speaker }) => known.keyOf(analysed.article, speaker))),
  );
  const entries = new Map<string, CountedSpeaker>();
  const articles = new Set<ArticleKey>();
  for (const speaker of known.speakers) {
    if (concerned.has(speaker.key)) for (const article of speaker.articles) articles.add(article);
  }
  yield;
  let done = 0;
  for (const analysed of hidden.articles) {
    const { article } = analysed;
    if (!articles.has(article.key)) continue;
    if (++done % HIDING_A_STEP === 0) yield;
    for (const quoted of quotedIn(analysed)) {
      const key = known.keyOf(article, quoted.speaker);
      if (!concerned.has(key)) continue;
      const entry = entries.get(key) ?? newCountedSpeaker(key);
      entries.set(key, entry);
      count(entry, quoted, article.key);
    }
  }
  const counted = [...entries].map(([key, entry]) => ({
    entry,
    speaker: { ...librarySpeaker(entry), key },
  }));
  const names = new Map(counted.map(({ entry, speaker }) => [speaker.key, namesOf(entry, speaker)]));
  const speakers = counted.map(({ speaker }) => speaker).sort(compareSpeakers);
  const left = yield* replacedSteps(known, concerned, { speakers, names, keyOf: () => "" });
  return { ...left, keyOf: known.keyOf };
}

/** Speakers whose forms are put in place between two pauses: a millisecond or two. */
const PLACED_A_STEP = 4_000;

/** A directory with some of its speakers replaced. */
function* replacedSteps(
  known: SpeakerDirectory,
  concerned: ReadonlySet<string>,
  { speakers: others, names, keyOf }: Gathered,
): Steps<SpeakerDirectory> {
  const left = known.speakers.filter(({ key }) => !concerned.has(key));
  const speakers = mergeSpeakers(left, others);
  yield;
  const own = formsOf(others, names);
  const forms: SpeakerForm[] = [];
  const [places, ownPlaces] = [new Int32Array(known.forms.length).fill(-1), new Int32Array(own.length)];
  const take = (
    from: readonly SpeakerForm[],
    to: Int32Array,
    at: number,
    speaker: LibrarySpeaker,
  ): number => {
    let next = at;
    for (let form = from[next]; form?.speaker === speaker; form = from[++next])
      to[next] = forms.push(form) - 1;
    return next;
  };
  let [next, nextOwn] = [0, 0];
  for (const [at, speaker] of speakers.entries()) {
    if (at % PLACED_A_STEP === PLACED_A_STEP - 1) yield;
    // Those who were replaced are skipped; the others are in the same order.
    while (concerned.has(known.forms[next]?.speaker.key ?? "")) next++;
    next = take(known.forms, places, next, speaker);
    nextOwn = take(own, ownPlaces, nextOwn, speaker);
  }
  yield;
  const catalogue = joinedCatalogue([
    { catalogue: known.catalogue, places },
    { catalogue: yield* Catalogue.steps<"name">(["name"], own.map(entryOf)), places: ownPlaces },
  ]);
  return {
    speakers,
    namesOf: key => names.get(key) ?? (concerned.has(key) ? [] : known.namesOf(key)),
    forms,
    catalogue,
    keyOf(article, speaker) {
      const key = keyOf(identityIn(article, speaker));
      if (key !== "") return key;
      const before = known.keyOf(article, speaker);
      return concerned.has(before) ? "" : before;
    },
    depth: known.depth + 1,
  };
}
