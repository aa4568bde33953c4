import type { PassageKey, Voice } from "../../search/search-index.ts";
import { wordsOf } from "../../text/words.ts";
import { speakerOf } from "../answer.ts";
import type { Library } from "../library.ts";

/** Words with which a question asks what somebody said. */
const SAYING = new Set(
  (
    "say says said saying tell tells told think thinks thought promise promises promised claim claims claimed " +
    "respond responded reply replied argue argues argued announce announced quote quotes quoted words comment " +
    "commented view views opinion call called"
  ).split(" "),
);

/** Title words that stand at the end of no surname, but of a description. */
const NO_SURNAME = new Set(["government", "president", "minister", "spokesman", "spokeswoman", "officials"]);

/**
 * Who it is whose words a question asks for, and the passages that quote them; undefined for a question
 * that doesn't ask what somebody said, or names nobody who is quoted.
 *
 * A surname is enough, in any spelling or title the article uses.
 *
 * @example voiceAskedFor(library, "What did Starmer say about Putin?") // passages that quote Sir Keir Starmer
 */
export function voiceAskedFor(library: Library, question: string): Voice | undefined {
  const asked: string[] = wordsOf(question).map(({ form }) => form);
  if (!asked.some(word => SAYING.has(word))) return undefined;
  const named = new Set<string>();
  const passages: PassageKey[] = [];
  for (const { article, quotations } of library.articles) {
    for (const { attribution, paragraph } of quotations) {
      const speaker = speakerOf(attribution);
      if (speaker === null) continue;
      const words = [speaker.name, ...speaker.alsoNamed].flatMap(name => namingWords(name, asked));
      if (words.length === 0) continue;
      passages.push({ article: article.key, paragraph });
      for (const word of words) named.add(word);
    }
  }
  return passages.length === 0 ? undefined : { named, passages };
}

/** Words of the question that name somebody: with the last word of the name, or all words of a title. */
function namingWords(name: string, asked: readonly string[]): string[] {
  const forms: string[] = wordsOf(name).map(({ form }) => form);
  const last = forms.at(-1) ?? "";
  const isAsked = (form: string) => asked.some(word => isSpelling(word, form));
  const isNamed = NO_SURNAME.has(last)
    ? forms.every(form => form === "the" || isAsked(form))
    : last.length >= 3 && isAsked(last);
  return isNamed ? asked.filter(word => forms.some(form => isSpelling(word, form))) : [];
}

/** Names from other scripts end in many ways (Zelensky, Zelenskyy, Zelenskiy); six letters in common are enough. */
function isSpelling(one: string, other: string): boolean {
  if (one === other) return true;
  const shared = Math.max(6, Math.max(one.length, other.length) - 2);
  return Math.min(one.length, other.length) >= shared && one.slice(0, shared) === other.slice(0, shared);
}

const ASKED_SPEAKER = /\bwhat (?:did|does|do|has|have|had) ([^?]{2,60}?) (?:say|said|tell|told|think)\b/iu;

/**
 * Whether a question asks what a named person said, and a passage neither names them nor has a word of
 * saying. For people whom no quotation is attributed to: a passage about something else is no answer.
 *
 * @example isSilentOn("What did Biden say about Putin?", "… Vladimir Putin has bolstered his defences …") // true
 */
export function isSilentOn(question: string, passage: string): boolean {
  const name = ASKED_SPEAKER.exec(question.slice(0, 500))?.[1];
  if (name === undefined || !/\p{Lu}/u.test(name)) return false;
  const last = wordsOf(name).at(-1)?.form ?? "";
  const words: string[] = wordsOf(passage).map(({ form }) => form);
  return !words.some(word => isSpelling(word, last)) || !words.some(word => SAYING.has(word));
}
