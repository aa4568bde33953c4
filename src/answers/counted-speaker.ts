import { createHash } from "node:crypto";
import type { ArticleKey } from "../articles/article.ts";
import type { Speaker, SpeakerKind } from "../quotes/quotation.ts";
import type { LibrarySpeaker } from "./library-speaker.ts";
import { type SpeakerName, speakerNameOf } from "./speaker-name.ts";

/** A speaker as one article quotes them. */
export interface QuotedSpeaker {
  readonly speaker: Speaker;
  /** By what this article says alone; see `joinSpeakers`. */
  readonly identity: string;
  readonly quotations: number;
  readonly reported: number;
  readonly descriptions: ReadonlySet<string>;
  /** Of the name, the others and the descriptions. */
  readonly read: ReadonlyMap<string, SpeakerName>;
}

/** What was counted of a speaker over the articles of a library. */
export interface CountedSpeaker {
  readonly identity: string;
  /** Of every form of the name. */
  readonly read: Map<string, SpeakerName>;
  readonly kinds: Tally<SpeakerKind>;
  readonly names: Tally<string>;
  readonly alsoNamed: Tally<string>;
  /** What stands beside the words instead of a name ("The Prime Minister"): good for finding only. */
  readonly descriptions: Tally<string>;
  readonly articles: Set<ArticleKey>;
  quotations: number;
  reported: number;
}

export function newCounted(identity: string): CountedSpeaker {
  return {
    identity,
    read: new Map(),
    kinds: new Map(),
    names: new Map(),
    alsoNamed: new Map(),
    descriptions: new Map(),
    articles: new Set(),
    quotations: 0,
    reported: 0,
  };
}

export function copyOf(entry: CountedSpeaker): CountedSpeaker {
  return {
    ...entry,
    kinds: new Map(entry.kinds),
    names: new Map(entry.names),
    alsoNamed: new Map(entry.alsoNamed),
    descriptions: new Map(entry.descriptions),
    articles: new Set(entry.articles),
  };
}

/** Counts what an article quotes of a speaker, or takes it off. */
export function count(
  entry: CountedSpeaker,
  quoted: QuotedSpeaker,
  article: ArticleKey,
  by: 1 | -1 = 1,
): void {
  const { speaker, quotations, reported, descriptions, read } = quoted;
  entry.quotations += by * quotations;
  entry.reported += by * reported;
  if (by === 1) entry.articles.add(article);
  else entry.articles.delete(article);
  tally(entry.names, speaker.name, by, quotations);
  tally(entry.kinds, speaker.kind, by, quotations);
  for (const form of speaker.alsoNamed) tally(entry.alsoNamed, form, by);
  for (const form of descriptions) tally(entry.descriptions, form, by);
  if (by === 1) for (const [form, name] of read) entry.read.set(form, name);
}

/** In how many articles something stands, and beside how many quotations. */
type Tally<Name extends string> = Map<Name, { readonly articles: number; readonly quotations: number }>;

function tally<Name extends string>(counts: Tally<Name>, name: Name, by: 1 | -1, quotations = 0): void {
  const known = counts.get(name) ?? { articles: 0, quotations: 0 };
  const articles = known.articles + by;
  if (articles === 0) counts.delete(name);
  else counts.set(name, { articles, quotations: known.quotations + by * quotations });
}

/** Every form of a speaker's name, its own first. */
export function namesOf(
  { descriptions, read }: CountedSpeaker,
  speaker: LibrarySpeaker,
): readonly SpeakerName[] {
  const forms = new Set([speaker.name, ...speaker.alsoNamed, ...descriptions.keys()]);
  return [...forms].map(form => read.get(form) ?? speakerNameOf(form));
}

export function librarySpeaker(entry: CountedSpeaker): LibrarySpeaker {
  const name = mostOf(entry.names);
  const others = new Set([...entry.names.keys(), ...entry.alsoNamed.keys()]);
  others.delete(name);
  return {
    key: hashOf(entry.identity),
    name,
    kind: mostOf(entry.kinds),
    alsoNamed: [...others].sort(compareText),
    quotations: entry.quotations,
    reported: entry.reported,
    articles: [...entry.articles],
  };
}

export function compareSpeakers(a: LibrarySpeaker, b: LibrarySpeaker): number {
  return (
    b.quotations - a.quotations ||
    b.reported - a.reported ||
    compareText(a.name, b.name) ||
    compareText(a.key, b.key)
  );
}

function mostOf<Name extends string>(counts: Tally<Name>): Name {
  const [first, ...rest] = counts;
  if (!first) throw new RangeError("mostOf() needs at least one name");
  return rest.reduce(
    (best, next) =>
      (next[1].quotations - best[1].quotations ||
        next[0].length - best[0].length ||
        compareText(best[0], next[0])) > 0
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
