import { newestFirst } from "../../articles/newest-first.ts";
import { isWithinDays, type PublicationDays } from "../../articles/within-days.ts";
import { finish, type Steps } from "../../search/steps.ts";
import type { AnalysedArticle } from "../analysed-article.ts";
import { type Library, searchedOf } from "../library.ts";
import { summarySteps } from "../summary/summarise.ts";
import { missingWords, readTopic } from "../topic.ts";
import { type FactEntry, factOf, SAME_FACT, ShownFacts } from "./same-fact.ts";
import type { StoryAnswer } from "./story.ts";
import { storyEntryOf, storySentence } from "./story-sentence.ts";

export interface LatestFilter extends PublicationDays {
  /** The topic of the news; without it a digest of the period. */
  readonly about?: string | undefined;
  /** Most articles to include; by default `MAX_LATEST` without dates, and all in the period with dates. */
  readonly most?: number;
}

/**
 * Articles told if no period is given: older ones aren't the latest.
 *
 * @internal
 */
export const MAX_LATEST = 50;

/**
 * The latest news, newest first: a sentence from each article, on the topic if one is given.
 *
 * An older article that says the same becomes the newer one's `alsoIn`. Undated articles come last.
 *
 * @example listLatest(library, { about: "the bridge" }) // 12 May: "The bridge reopened on Sunday."
 */
export function listLatest(library: Pick<Library, "articles">, filter: LatestFilter = {}): StoryAnswer {
  return finish(latestSteps(library, filter));
}

/** `listLatest`, with pauses. */
export function* latestSteps(
  library: Pick<Library, "articles">,
  filter: LatestFilter = {},
): Steps<StoryAnswer> {
  const within = newestFirst(
    library.articles.filter(({ article }) => isWithinDays(article.date, filter)),
    ({ article }) => article.date,
  );
  const about = filter.about?.trim() ? filter.about : null;
  const topic = about === null ? null : readTopic(about);
  const hasPeriod = Boolean(filter.since || filter.until);
  const { most = hasPeriod ? Number.POSITIVE_INFINITY : MAX_LATEST } = filter;
  const told = new ShownFacts(SAME_FACT);
  let found = 0;
  for (const analysed of within) {
    if (found === most) break;
    const entry = topic ? yield* storySentence(analysed, topic, () => 0) : yield* mainSentence(analysed);
    if (entry) {
      told.add(entry);
      found++;
    }
    yield;
  }
  const articles = within.map(({ article }) => article);
  const entries = told.entries();
  return {
    entries,
    speakers: null,
    missing:
      entries.length === 0 && about !== null && topic ? yield* missingWords(about, topic, articles) : [],
    searched: searchedOf(articles),
  };
}

/** The sentence that represents an article in a digest: the summary of one sentence. */
function* mainSentence(analysed: AnalysedArticle): Steps<FactEntry | null> {
  const { article } = analysed;
  const { sentences } = yield* summarySteps(analysed, { exactly: 1 });
  const [sentence] = sentences;
  if (!sentence) return null;
  return {
    entry: storyEntryOf(analysed, sentence),
    fact: factOf(article.text, sentence.span, null),
  };
}
