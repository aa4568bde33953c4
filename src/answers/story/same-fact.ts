import { NEGATIONS } from "../../english/grammar/negations.ts";
import type { Span } from "../../text/span.ts";
import { wordsOf } from "../../text/words.ts";
import { contentWordsOf } from "../content-words.ts";
import type { Topic } from "../topic.ts";
import type { StoryEntry } from "./story.ts";

/** What a sentence says, as terms to compare; without those of the topic, because all lines contain them. */
export interface Fact {
  readonly terms: ReadonlySet<string>;
  /** Numbers, and whether it is negated: two sentences that differ in one of these say different things. */
  readonly decisive: ReadonlySet<string>;
}

/** Reads what a sentence says. */
export function factOf(text: string, span: Span, topic: Topic | null): Fact {
  const terms = new Set(contentWordsOf(text, span).flatMap(word => word.terms));
  const decisive = [...terms].filter(term => /\d/.test(term));
  if (wordsOf(text, span).some(({ form }) => NEGATIONS.has(form))) decisive.push("not");
  for (const word of topic?.words ?? []) for (const term of word.terms) terms.delete(term);
  return { terms, decisive: new Set(decisive) };
}

/** A line for a list. */
export interface FactEntry {
  readonly entry: StoryEntry;
  readonly fact: Fact;
}

/**
 * Share of a line's words that an earlier one must contain to say the same: for sentences, and for people's words,
 * where each counts. Lower hides more repetition, and eventually hides news.
 */
export const SAME_FACT = 0.6;
export const SAME_WORDS = 0.9;

/** Lines with fewer words than this say the same only if they are identical. */
const FEW_WORDS = 3;

interface Told extends FactEntry {
  alsoIn: StoryEntry["alsoIn"];
}

/** Collects new lines: a line that says what another article's line said before becomes its `alsoIn`. */
export class ShownFacts {
  readonly #sameShare: number;
  readonly #told: Told[] = [];

  constructor(sameShare: number) {
    this.#sameShare = sameShare;
  }

  /** How much of it has been said before, 0 to 1. */
  repeats({ terms }: Fact): number {
    return this.#told.reduce((most, told) => Math.max(most, shareIn(told.fact.terms, terms)), 0);
  }

  add({ entry, fact }: FactEntry): void {
    const same = this.#told.find(
      told => told.entry.article !== entry.article && this.#isSame(fact, told.fact),
    );
    if (!same) {
      this.#told.push({ entry, fact, alsoIn: entry.alsoIn });
      return;
    }
    const place = { article: entry.article.key, paragraph: entry.paragraph };
    same.alsoIn = [...same.alsoIn.filter(({ article }) => article !== place.article), place];
  }

  entries(): StoryEntry[] {
    return this.#told.map(({ entry, alsoIn }) => ({ ...entry, alsoIn }));
  }

  #isSame(fact: Fact, told: Fact): boolean {
    if (!isEqual(fact.decisive, told.decisive)) return false;
    if (fact.terms.size < FEW_WORDS) return isEqual(fact.terms, told.terms);
    return shareIn(told.terms, fact.terms) >= this.#sameShare;
  }
}

/** Share of `terms` that are among those already said. */
function shareIn(told: ReadonlySet<string>, terms: ReadonlySet<string>): number {
  let shared = 0;
  for (const term of terms) if (told.has(term)) shared++;
  return terms.size === 0 ? 0 : shared / terms.size;
}

function isEqual(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every(one => b.has(one));
}
