import type { Article } from "../../../articles/article.ts";
import { MESSAGES_SENT, SENDING, UNABLE_TO_SPEAK } from "../../../english/framing/framing-settings.ts";
import { onceForEach } from "../../../text/once-for-each.ts";
import { splitSentences } from "../../../text/sentences.ts";
import { type Span, sliceOf } from "../../../text/span.ts";
import { wordsOf } from "../../../text/words.ts";
import { CONCERNS_ANY, type Concerns } from "./concerned.ts";
import type { Introduced } from "./introduced.ts";
import { wordsOfSpeaker } from "./neighbours.ts";
import { type Framed, framed } from "./place.ts";

const SENT = [...MESSAGES_SENT].join("|");
const UNABLE = UNABLE_TO_SPEAK.join("|");

/** "those six minutes", as long as a call lasted. */
const THAT_WHILE = "(?:those|these) (?:\\p{L}+ ){0,2}(?:seconds|minutes|hours)";

const WHEN_SENT = new RegExp(
  `\\b(?:${[
    // "when it was sent", "at the moment the post was being typed"
    `(?:when|while|at the (?:time|moment|hour)(?: that)?) (?:it|they|th(?:is|at)|the (?:${SENT})) (?:was|were) (?:being )?(?:${[...SENDING].join("|")})`,
    `(?:${UNABLE})[^.!?“”"]{0,40} (?:at the (?:time|moment|hour) of|during|throughout) the (?:${SENT})`,
    `${THAT_WHILE}\\b[^.!?“”"]{0,60} (?:${UNABLE})|(?:${UNABLE})[^.!?“”"]{0,40} ${THAT_WHILE}`,
  ].join("|")})\\b`,
  "iu",
);

/** Beside a name, what its bearer is: ", the group’s *chairman*". */
const DESCRIPTION =
  /^, (?:an?|the|its|his|her|their|[\p{L}]+['’]s?) (?:[\p{L}'’-]+ ){0,3}?(?<noun>\p{L}{3,})(?=[,.])/u;

/** How much of the text beside a name is read, in UTF-16 code units. */
const READ = 80;

/**
 * "Roe was asleep when it was sent.", "The chairman spent those six minutes under anaesthetic.": a sentence anywhere behind
 * that says where the speaker was when words were sent or said.
 */
export function framedByAlibi(
  article: Article,
  words: Introduced,
  concerns: Concerns = CONCERNS_ANY,
): Framed | null {
  const surname = [...wordsOfSpeaker(words)].at(-1);
  if (surname === undefined) return null;
  const alibi = alibisIn(article).find(
    span => span.start >= words.end && concerns(span) && isOf(article, span, words, surname),
  );
  return alibi ? framed("unclear", alibi) : null;
}

function isOf(
  { text }: Article,
  span: Span,
  { attribution: { mention } }: Introduced,
  surname: string,
): boolean {
  const forms = wordsOf(text, span).map(({ form }) => form);
  const beside = mention ? text.slice(mention.end, mention.end + READ) : "";
  const noun = DESCRIPTION.exec(beside)?.groups?.noun?.toLowerCase();
  return (
    forms.some(form => form === surname) || (noun !== undefined && forms[0] === "the" && forms[1] === noun)
  );
}

const alibisIn = onceForEach(({ text, paragraphs }: Article): readonly Span[] => {
  if (!WHEN_SENT.test(text)) return [];
  return paragraphs
    .flatMap(paragraph => splitSentences(text, paragraph))
    .filter(sentence => WHEN_SENT.test(sliceOf(text, sentence)));
});
