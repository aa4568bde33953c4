import { finish, type Steps } from "../../search/steps.ts";
import type { AnalysedArticle } from "../analysed-article.ts";
import { type Library, searchedOf } from "../library.ts";
import { type PersonMeant, personMeant } from "./person-meant.ts";
import { SAME_WORDS, ShownFacts } from "./same-fact.ts";
import { spokenWords } from "./spoken-words.ts";
import type { ComparisonAnswer } from "./story.ts";
import { missingWords, readTopic, type Topic } from "./topic.ts";

export interface ComparisonFilter {
  /** Two people, as typed. */
  readonly speaker: string;
  readonly other: string;
  /** What their words are about. */
  readonly about?: string | undefined;
}

/**
 * The words that two people are quoted and reported with, newest first, side by side; whether the two agree is not
 * judged.
 *
 * @example compareSpeakers(library, { speaker: "holm", other: "varga", about: "pillars" })
 */
export function compareSpeakers(library: Library, filter: ComparisonFilter): ComparisonAnswer {
  return finish(comparisonSteps(library, filter));
}

/** `compareSpeakers`, with pauses. */
export function* comparisonSteps(library: Library, filter: ComparisonFilter): Steps<ComparisonAnswer> {
  const about = filter.about?.trim() ? filter.about : null;
  const topic = about === null ? null : readTopic(about);
  const sides = {
    left: { person: personMeant(library, filter.speaker), told: new ShownFacts(SAME_WORDS) },
    right: { person: personMeant(library, filter.other), told: new ShownFacts(SAME_WORDS) },
  };
  for (const analysed of library.articles.toReversed()) {
    for (const { person, told } of [sides.left, sides.right]) yield* addSpoken(told, analysed, person, topic);
    yield;
  }
  const articles = library.articles.map(({ article }) => article);
  const left = { speakers: sides.left.person.speakers, entries: sides.left.told.entries() };
  const right = { speakers: sides.right.person.speakers, entries: sides.right.told.entries() };
  const isEmpty = left.entries.length + right.entries.length === 0;
  return {
    left,
    right,
    missing: isEmpty && about !== null && topic ? yield* missingWords(about, topic, articles) : [],
    searched: searchedOf(articles),
  };
}

function* addSpoken(
  told: ShownFacts,
  analysed: AnalysedArticle,
  person: PersonMeant,
  topic: Topic | null,
): Steps<void> {
  for (const spoken of yield* spokenWords(analysed, person, topic)) {
    told.add(spoken);
    yield;
  }
}
