import { finish, type Steps } from "../../search/steps.ts";
import type { AnalysedArticle } from "../analysed-article.ts";
import { type Library, searchedOf } from "../library.ts";
import { missingWords, readTopic, type Topic } from "../topic.ts";
import { type PersonMeant, personMeant } from "./person-meant.ts";
import { SAME_WORDS, ShownFacts } from "./same-fact.ts";
import { spokenWords } from "./spoken-words.ts";
import type { ComparedSide, ComparisonAnswer } from "./story.ts";

export interface ComparisonFilter {
  /** Two people, as typed. */
  readonly speaker: string;
  readonly other: string;
  /** What their words are about. */
  readonly about?: string | undefined;
}

/**
 * The words that two people are quoted and reported with, newest first, side by side; whether the two agree is not
 * judged. A name that several people have is
 * asked back.
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
    left: createSide(personMeant(library, filter.speaker)),
    right: createSide(personMeant(library, filter.other)),
  };
  const clear = [sides.left, sides.right].filter(({ choice }) => choice.length === 0);
  for (const analysed of library.articles.toReversed()) {
    for (const { person, told } of clear) yield* addSpoken(told, analysed, person, topic);
    yield;
  }
  const articles = library.articles.map(({ article }) => article);
  const left = comparedSide(sides.left);
  const right = comparedSide(sides.right);
  const isEmpty = left.entries.length + right.entries.length === 0;
  return {
    left,
    right,
    missing: isEmpty && about !== null && topic ? yield* missingWords(about, topic, articles) : [],
    searched: searchedOf(articles),
  };
}

interface Side {
  readonly person: PersonMeant;
  readonly choice: readonly string[];
  readonly told: ShownFacts;
}

/** Two people of one surname are never told as one; speakers of one and the same name can't be chosen from. */
function createSide(person: PersonMeant): Side {
  const names = [...new Set(person.speakers.map(({ name }) => name))];
  return { person, choice: names.length > 1 ? names : [], told: new ShownFacts(SAME_WORDS) };
}

function comparedSide({ person, choice, told }: Side): ComparedSide {
  return { speakers: person.speakers, choice, entries: told.entries() };
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
