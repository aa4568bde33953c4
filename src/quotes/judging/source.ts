import type { NameMention } from "../people/name-mention.ts";
import { printedForm, speakerOfPerson } from "../people/people.ts";
import type { Person } from "../people/person.ts";
import type { EvidenceStep, Mention, Speaker } from "../quotation.ts";
import type { Reading } from "../reading/reading.ts";

/** Whom a mention refers to: somebody the article names, somebody it only describes, or nobody known. */
export interface Source {
  readonly mention: Mention;
  /** The person, if the article names one. */
  readonly person: Person | null;
  /** The description in the article's words ("a spokesman for the campaign"), if nobody is named. */
  readonly described: Speaker | null;
  /** Whether the name itself is next to the cue. */
  readonly isStated: boolean;
  readonly steps: readonly EvidenceStep[];
}

/** A source that refers to nobody known. */
export function nobodyAt(mention: Mention): Source {
  return { mention, person: null, described: null, isStated: false, steps: [] };
}

/** A copy of a source with some changes; written out to keep one object shape, like `withEnds`. */
export function sourceWith(
  source: Source,
  { mention, isStated, steps }: Partial<Pick<Source, "mention" | "isStated" | "steps">>,
): Source {
  return {
    mention: mention ?? source.mention,
    person: source.person,
    described: source.described,
    isStated: isStated ?? source.isStated,
    steps: steps ?? source.steps,
  };
}

/** Somebody the article names, or the words, in lower case, with which it describes somebody. */
export type Identity = Person | string;

/** Equal for two sources exactly if they are the same person; null for nobody. */
export function identityOf({ person, described }: Source): Identity | null {
  return person ?? described?.name.toLowerCase() ?? null;
}

export function isSameSource(a: Source, b: Source): boolean {
  return a.person || b.person ? a.person === b.person : a.described?.name === b.described?.name;
}

/** The speaker of a source, as the other rooms see it. */
export function speakerOf(reading: Reading, { person, described }: Source): Speaker | null {
  return person ? speakerOfPerson(reading, person) : described;
}

/** A name as a source: who it is, and where the article has the full name. */
export function sourceOfName(reading: Reading, name: NameMention, person: Person): Source {
  const mention = mentionOf(reading, name.from, name.to);
  const { fullest } = person;
  const isShort = fullest !== name && printedForm(reading, fullest) !== printedForm(reading, name);
  const full = mentionOf(reading, fullest.nameFrom, fullest.to);
  const steps: EvidenceStep[] = isShort ? [{ kind: "short-form", mention, full }] : [];
  return { mention, person, described: null, isStated: true, steps };
}

export function mentionOf(
  { tokens, sentences, sentenceOfToken }: Reading,
  from: number,
  to: number,
): Mention {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return { start, end, paragraph: sentences[sentenceOfToken[from] ?? -1]?.paragraph ?? 1 };
}
