import type { Article } from "../../../articles/article.ts";
import { MESSAGES_SENT, SENDING } from "../../../english/framing-settings.ts";
import { onceForEach } from "../../../text/once-for-each.ts";
import { splitSentences } from "../../../text/sentences.ts";
import { type Span, sliceOf } from "../../../text/span.ts";
import { wordsOf } from "../../../text/words.ts";
import { CONCERNS_ANY, type Concerns } from "./concerned.ts";
import type { Introduced } from "./introduced.ts";
import { wordsOfSpeaker } from "./neighbours.ts";
import { type Framed, framed } from "./place.ts";

/** "when it was sent", "at the moment the post was being typed" */
const WHEN_SENT = new RegExp(
  `\\b(?:when|while|at the (?:time|moment|hour)(?: that)?) (?:it|they|th(?:is|at)|the (?:${[...MESSAGES_SENT].join("|")})) (?:was|were) (?:being )?(?:${[...SENDING].join("|")})\\b`,
  "i",
);

/** "Roe was asleep when it was sent.": a sentence anywhere behind that says where the speaker was when words were sent. */
export function framedByAlibi(
  article: Article,
  words: Introduced,
  concerns: Concerns = CONCERNS_ANY,
): Framed | null {
  const surname = [...wordsOfSpeaker(words)].at(-1);
  if (surname === undefined) return null;
  const alibi = alibisIn(article).find(
    span =>
      span.start >= words.end &&
      concerns(span) &&
      wordsOf(article.text, span).some(({ form }) => form === surname),
  );
  return alibi ? framed("unclear", alibi) : null;
}

const alibisIn = onceForEach(({ text, paragraphs }: Article): readonly Span[] => {
  if (!WHEN_SENT.test(text)) return [];
  return paragraphs
    .flatMap(paragraph => splitSentences(text, paragraph))
    .filter(sentence => WHEN_SENT.test(sliceOf(text, sentence)));
});
