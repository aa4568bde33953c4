import type { Article } from "../../articles/article.ts";
import { isWithinDays, type PublicationDays } from "../../articles/within-days.ts";
import { finish, type Steps } from "../../search/steps.ts";
import type { AnalysedArticle } from "../analysed-article.ts";
import { type Library, searchedOf } from "../library.ts";
import { missingWords, readTopic, type Topic } from "../topic.ts";
import { type PersonMeant, personMeant } from "./person-meant.ts";
import { type FactEntry, SAME_FACT, SAME_WORDS, ShownFacts } from "./same-fact.ts";
import { spokenWords } from "./spoken-words.ts";
import type { StoryAnswer } from "./story.ts";
import { storySentence } from "./story-sentence.ts";

export interface TimelineFilter extends PublicationDays {
  /** What the story is about; an article's paragraph, title or opening must contain its content words. */
  readonly about: string;
  /** Only what articles quote or report of this person, as typed. */
  readonly speaker?: string | undefined;
}

/**
 * A story told by dated articles, oldest first: from each article the sentence that says what happened or, with a
 * speaker, what it quotes or reports of them.
 *
 * A line that only repeats an earlier one becomes that line's `alsoIn`. Articles without a date are left out.
 *
 * @example listTimeline(library, { about: "bridge toll" }) // 1 Mar: "The council voted for a toll …"
 */
export function listTimeline(library: Library, filter: TimelineFilter): StoryAnswer {
  return finish(timelineSteps(library, filter));
}

/** `listTimeline`, with pauses. */
export function* timelineSteps(library: Library, filter: TimelineFilter): Steps<StoryAnswer> {
  const dated = library.articles.filter(
    ({ article }) => article.date !== null && isWithinDays(article.date, filter),
  );
  const topic = readTopic(filter.about);
  const person = filter.speaker?.trim() ? personMeant(library, filter.speaker) : null;
  const told = new ShownFacts(person ? SAME_WORDS : SAME_FACT);
  for (const analysed of dated) {
    const entry = person
      ? yield* bestSpoken(analysed, person, topic)
      : yield* storySentence(analysed, topic, fact => told.repeats(fact));
    if (entry) told.add(entry);
    yield;
  }
  const articles = dated.map(({ article }): Article => article);
  const entries = told.entries();
  return {
    entries,
    speakers: person?.speakers ?? null,
    missing: entries.length === 0 ? yield* missingWords(filter.about, topic, articles) : [],
    searched: searchedOf(articles),
  };
}

/** A person's words in an article that match the topic best; of equal ones quotations first, then the earliest. */
function* bestSpoken(analysed: AnalysedArticle, person: PersonMeant, topic: Topic): Steps<FactEntry | null> {
  const spoken = yield* spokenWords(analysed, person, topic);
  const rank = ({ share, entry }: (typeof spoken)[number]) => share + (entry.kind === "quoted" ? 0.1 : 0);
  return spoken.reduce<(typeof spoken)[number] | null>(
    (best, one) => (best && rank(best) >= rank(one) ? best : one),
    null,
  );
}
