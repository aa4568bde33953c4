import type { Article } from "../../../articles/article.ts";
import { FIRST_NAMES } from "../../../english/people/first-names.ts";
import { ABBREVIATED_OFFICES, HONORIFICS } from "../../../english/people/titles.ts";
import { foldWord } from "../../../names/fold-name.ts";
import { readName } from "../../../names/name-form.ts";
import type { Speaker } from "../../../quotes/quotation.ts";
import { wordsOf } from "../../../text/words.ts";
import { ownWordsIn, sentencesWithSpeaker } from "./beside-sentences.ts";
import { undenied } from "./undenied.ts";

/**
 * Whether a typed name has words that the article doesn't have where it names the speaker: "Killer Ann Roe", "Lord Roe", "Ann Roe of Harvard". A further first
 * name may be the person's.
 */
export function addsToName(typed: string, article: Article, speaker: Speaker): boolean {
  if (speaker.isDescription) return false;
  const { titles, firstName, middle } = readName(typed);
  const given = [firstName ?? "", ...middle];
  const own = new Set([speaker.name, ...speaker.alsoNamed].map(form => readName(form).firstName));
  const before = given.slice(
    0,
    Math.max(
      0,
      given.findIndex(word => own.has(word)),
    ),
  );
  const body = wordsOf(BODY_BEHIND.exec(typed)?.[1] ?? "").map(({ form }) => foldWord(form));
  const honours = titles.filter(title => HONORIFICS.get(title)?.isKept);
  const added = [...before.filter(word => word.length > 1 && !FIRST_NAMES.has(word)), ...body, ...honours];
  if (added.length === 0) return false;
  const { title } = article;
  const surname = readName(speaker.name).surname;
  const ofTitle = wordsOf(title).map(({ form }): string => form);
  const printed = new Set(
    [
      ...wordsOf([speaker.name, ...speaker.alsoNamed].join(" ")).map(({ form }): string => form),
      ...(ofTitle.includes(surname) ? ofTitle : []),
      ...undenied(article, ownWordsIn(article, sentencesWithSpeaker(article, speaker.name))).map(
        ({ form }): string => form,
      ),
    ].map(foldWord),
  );
  return !added.every(word => ABBREVIATED_OFFICES.has(word) || printed.has(word));
}

/** "Ann Roe *of Harvard*" */
const BODY_BEHIND = / (?:of|from|at) (?:the )?(\p{Lu}.{0,80})$/u;
