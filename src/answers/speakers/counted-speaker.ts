import { createHash } from "node:crypto";
import type { ArticleKey } from "../../articles/article.ts";
import type { Speaker, SpeakerKind } from "../../quotes/quotation.ts";
import { compareText } from "../../text/compare-text.ts";
import type { LibrarySpeaker } from "./library-speaker.ts";
import { type SpeakerName, speakerNameOf } from "./speaker-name.ts";

/** A speaker as one article quotes them. */
export interface QuotedSpeaker {
  readonly speaker: Speaker;
  /** From this article alone; see `joinSpeakers`. */
  readonly identity: string;
  readonly quotations: number;
  readonly reported: number;
  readonly descriptions: ReadonlySet<string>;
  /** For the name, its other forms and the descriptions. */
  readonly read: ReadonlyMap<string, SpeakerName>;
}

/** Counts for a speaker over a library's articles. */
export interface CountedSpeaker {
  readonly identity: string;
  /** For every form of the name. */
  readonly read: Map<string, SpeakerName>;
  readonly kinds: Tally<SpeakerKind>;
  readonly names: Tally<string>;
  readonly alsoNamed: Set<string>;
  /** What is next to the words instead of a name ("The Prime Minister"): only used for finding. */
  readonly descriptions: Set<string>;
  readonly articles: Set<ArticleKey>;
  quotations: number;
  reported: number;
}

export function newCountedSpeaker(identity: string): CountedSpeaker {
  return {
    identity,
    read: new Map(),
    kinds: new Map(),
    names: new Map(),
    alsoNamed: new Set(),
    descriptions: new Set(),
    articles: new Set(),
    quotations: 0,
    reported: 0,
  };
}

/** Adds what an article quotes from a speaker. */
export function count(entry: CountedSpeaker, quoted: QuotedSpeaker, article: ArticleKey): void {
  const { speaker, quotations, reported, descriptions, read } = quoted;
  entry.quotations += quotations;
  entry.reported += reported;
  entry.articles.add(article);
  tally(entry.names, speaker.name, quotations);
  tally(entry.kinds, speaker.kind, quotations);
  for (const form of speaker.alsoNamed) entry.alsoNamed.add(form);
  for (const form of descriptions) entry.descriptions.add(form);
  for (const [form, name] of read) entry.read.set(form, name);
}

/** Names with the number of quotations beside which they occur. */
type Tally<Name extends string> = Map<Name, number>;

function tally<Name extends string>(counts: Tally<Name>, name: Name, quotations: number): void {
  counts.set(name, (counts.get(name) ?? 0) + quotations);
}

/** Every form of a speaker's name, its own first. */
export function namesOf(
  { descriptions, read }: CountedSpeaker,
  speaker: LibrarySpeaker,
): readonly SpeakerName[] {
  const forms = new Set([speaker.name, ...speaker.alsoNamed, ...descriptions]);
  return [...forms].map(form => read.get(form) ?? speakerNameOf(form));
}

export function librarySpeaker(entry: CountedSpeaker): LibrarySpeaker {
  const name = mostOf(entry.names);
  const others = new Set([...entry.names.keys(), ...entry.alsoNamed]);
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
      (next[1] - best[1] || next[0].length - best[0].length || compareText(best[0], next[0])) > 0
        ? next
        : best,
    first,
  )[0];
}

function hashOf(identity: string): string {
  return createHash("sha256").update(identity, "utf8").digest("hex").slice(0, 10);
}
