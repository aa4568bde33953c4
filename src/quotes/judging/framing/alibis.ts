import type { Article } from "../../../articles/article.ts";
import { MESSAGES_SENT, SENDING } from "../../../english/framing-settings.ts";
import { splitSentences } from "../../../text/sentences.ts";
import { type Span, sliceOf } from "../../../text/span.ts";
import { wordsOf } from "../../../text/words.ts";
import type { Introduced } from "./introduced.ts";
import { wordsOfSpeaker } from "./neighbours.ts";
import { type Framed, framed } from "./place.ts";

/** "when it was sent", "at the moment the post was being typed" */
const WHEN_SENT = new RegExp(
  `\\b(?:when|while|at the (?:time|moment|hour)(?: that)?) (?:it|they|th(?:is|at)|the (?:${[...MESSAGES_SENT].join("|")})) (?:was|were) (?:being )?(?:${[...SENDING].join("|")})\\b`,
  "i",
);

/** Found once an article. */
const alibisOf = new WeakMap<Article, readonly Span[]>();

/** "Roe was asleep when it was sent.": a sentence anywhere behind that says where the speaker was when words were sent. */
export function framedByAlibi(article: Article, words: Introduced): Framed | null {
  const surname = [...wordsOfSpeaker(words)].at(-1);
  if (surname === undefined) return null;
  const alibi = alibisIn(article).find(
    span => span.start >= words.end && wordsOf(article.text, span).some(({ form }) => form === surname),
  );
  return alibi ? framed("unclear", alibi) : null;
}

function alibisIn(article: Article): readonly Span[] {
  const known = alibisOf.get(article);
  if (known) return known;
  const { text, paragraphs } = article;
  const alibis = WHEN_SENT.test(text)
    ? paragraphs
        .flatMap(paragraph => splitSentences(text, paragraph))
        .filter(sentence => WHEN_SENT.test(sliceOf(text, sentence)))
    : [];
  alibisOf.set(article, alibis);
  return alibis;
}
