import { createHash } from "node:crypto";
import type { Article, ArticleKey } from "../articles/article.ts";
import type { Attribution, Speaker, SpeakerKind } from "../quotes/quotation.ts";
import { sliceOf } from "../text/span.ts";
import { speakerOf } from "./answer.ts";
import type { Library } from "./library.ts";
import { isNear } from "./match-words.ts";
import { isFullName, type SpeakerName, speakerNameOf } from "./speaker-name.ts";

/** A person across the library's articles. Two people are one only when their full names agree. */
export interface LibrarySpeaker {
  /** Short key for custom ids: 10 characters of a hash of the folded full name. */
  readonly key: string;
  /** The form under which most quotations stand; the longer one of two. */
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly alsoNamed: readonly string[];
  readonly quotations: number;
  readonly articles: readonly ArticleKey[];
}

/** Who is quoted in a library, and who of them an article's speaker is. */
export interface SpeakerDirectory {
  /** Most quotations first, then by name. */
  readonly speakers: readonly LibrarySpeaker[];
  /** Every form of each speaker's name, its own first, ready to compare, by the speaker's key. */
  readonly names: ReadonlyMap<string, readonly SpeakerName[]>;
  /** Key of the library's speaker that an article's speaker is. */
  keyOf(article: Article, speaker: Speaker): string;
}

interface Entry {
  readonly identity: string;
  readonly kinds: Map<SpeakerKind, number>;
  readonly names: Map<string, number>;
  readonly alsoNamed: Set<string>;
  /** What stands beside the words instead of a name ("The Prime Minister"): good for finding only. */
  readonly descriptions: Set<string>;
  readonly articles: Set<ArticleKey>;
  quotations: number;
}

/** Longest description that is a name to look somebody up by, in code units. */
const MAX_FORM = 60;

const PRONOUN = /^(?:he|she|they|it|who|i|we|him|her|them)$/i;

// A library never changes, so its directory is made once; it goes when the library goes.
const directories = new WeakMap<Library, SpeakerDirectory>();

/** The directory of a library's speakers. Made on first use. */
export function speakerDirectoryOf(library: Library): SpeakerDirectory {
  let directory = directories.get(library);
  if (!directory) {
    directory = buildDirectory(library);
    directories.set(library, directory);
  }
  return directory;
}

function buildDirectory(library: Library): SpeakerDirectory {
  const same = joinSpellings(library);
  // A speaker stands in one article and in many of its quotations, so each is looked at once.
  const identities = new Map<Speaker, { readonly article: Article; readonly identity: string }>();
  const identify = (article: Article, speaker: Speaker): string => {
    const known = identities.get(speaker);
    if (known?.article === article) return known.identity;
    const identity = same(identityOf(article, speaker));
    identities.set(speaker, { article, identity });
    return identity;
  };
  const entries = new Map<string, Entry>();
  for (const { article, quotations } of library.articles) {
    for (const { attribution } of quotations) {
      const speaker = speakerOf(attribution);
      if (!speaker) continue;
      const identity = identify(article, speaker);
      const entry = entries.get(identity) ?? newEntry(identity);
      entries.set(identity, entry);
      entry.quotations++;
      entry.articles.add(article.key);
      entry.names.set(speaker.name, (entry.names.get(speaker.name) ?? 0) + 1);
      entry.kinds.set(speaker.kind, (entry.kinds.get(speaker.kind) ?? 0) + 1);
      for (const form of speaker.alsoNamed) entry.alsoNamed.add(form);
      for (const form of describedAs(article, attribution)) entry.descriptions.add(form);
    }
  }
  const found = [...entries.values()].map(entry => ({ entry, speaker: librarySpeaker(entry) }));
  const speakers = found.map(({ speaker }) => speaker);
  speakers.sort(
    (a, b) => b.quotations - a.quotations || compareText(a.name, b.name) || compareText(a.key, b.key),
  );
  const keys = new Map(found.map(({ entry, speaker }) => [entry.identity, speaker.key]));
  return {
    speakers,
    names: new Map(
      found.map(({ entry, speaker: { key, name, alsoNamed } }) => {
        const forms = new Set([name, ...alsoNamed, ...entry.descriptions]);
        return [key, [...forms].map(speakerNameOf)];
      }),
    ),
    keyOf: (article, speaker) => keys.get(identify(article, speaker)) ?? "",
  };
}

/** How the article calls the speaker beside the words ("The Prime Minister"), unless with a mere pronoun. */
function describedAs(article: Article, attribution: Attribution): string[] {
  if (attribution.kind === "unclear") return [];
  const { mention, evidence } = attribution;
  const form = sliceOf(article.text, mention).trim();
  const isPronoun = evidence.some(step => step.kind === "pronoun") || PRONOUN.test(form);
  return form === "" || form.length > MAX_FORM || isPronoun ? [] : [form];
}

/**
 * What makes a speaker the same one in two articles: the folded full name. A bare surname or a description
 * ("the company") may be anybody's, so it counts for its own article only; organisations go by one name
 * everywhere.
 */
function identityOf(article: Article, speaker: Speaker): string {
  const name = speakerNameOf(speaker.name);
  if (name.isProper && (speaker.kind !== "person" || isFullName(name))) return name.words.join(" ");
  return `${name.address ?? ""} ${name.words.join(" ")} @${article.key}`;
}

/**
 * Spellings that an article itself gives to one person ("Volodymyr Zelenskyy" beside "Volodymyr
 * Zelensky", or the name in its own script) are one person in every article.
 */
function joinSpellings(library: Library): (identity: string) => string {
  const parents = new Map<string, string>();
  const rootOf = (identity: string): string => {
    let root = identity;
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent;
    return root;
  };
  for (const { quotations } of library.articles) {
    const speakers = new Set(quotations.flatMap(({ attribution }) => speakerOf(attribution) ?? []));
    for (const { kind, name, alsoNamed } of speakers) {
      const full = speakerNameOf(name);
      if (kind !== "person" || !isFullName(full)) continue;
      for (const form of alsoNamed) {
        const other = speakerNameOf(form);
        if (!isSpellingOf(other, full)) continue;
        const [a, b] = [rootOf(full.words.join(" ")), rootOf(other.words.join(" "))].sort();
        if (a !== undefined && b !== undefined && a !== b) parents.set(b, a);
      }
    }
  }
  return rootOf;
}

function isSpellingOf(other: SpeakerName, full: SpeakerName): boolean {
  if (!isFullName(other) || other.words.length !== full.words.length) return false;
  const isOtherScript = other.words.every(word => !/\p{sc=Latin}/u.test(word));
  return isOtherScript || other.words.every((word, i) => isNear(word, full.words[i] ?? ""));
}

function newEntry(identity: string): Entry {
  return {
    identity,
    kinds: new Map(),
    names: new Map(),
    alsoNamed: new Set(),
    descriptions: new Set(),
    articles: new Set(),
    quotations: 0,
  };
}

function librarySpeaker(entry: Entry): LibrarySpeaker {
  const name = mostOf(entry.names);
  const others = new Set([...entry.names.keys(), ...entry.alsoNamed]);
  others.delete(name);
  return {
    key: hashOf(entry.identity),
    name,
    kind: mostOf(entry.kinds),
    alsoNamed: [...others].sort(compareText),
    quotations: entry.quotations,
    articles: [...entry.articles],
  };
}

function mostOf<Name extends string>(counts: ReadonlyMap<Name, number>): Name {
  const [first, ...rest] = counts;
  if (!first) throw new RangeError("mostOf() needs at least one name");
  return rest.reduce(
    (best, next) =>
      (next[1] - best[1] || next[0].length - best[0].length || compareText(best[0], next[0])) > 0
        ? next
        : best,
    first,
  )[0];
}

function hashOf(identity: string): string {
  return createHash("sha256").update(identity, "utf8").digest("hex").slice(0, 10);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
