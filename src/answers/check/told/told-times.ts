import { BESIDE_TIME_SPANS, TIME_SPANS } from "../../../english/grammar/calendar.ts";
import { ARTICLES_AND_POSSESSIVES } from "../../../english/grammar/function-words.ts";
import { SAYING_IN_MESSAGES } from "../../../english/messages/message-words.ts";
import { PERSON_NOUNS } from "../../../english/people/nouns.ts";
import { TITLES } from "../../../english/people/titles.ts";
import { isJoinedToNext } from "../../../text/joined-words.ts";
import type { Word } from "../../../text/words.ts";
import { type TimeBeside, timeOf } from "../message/time-beside.ts";
import { isInRelativeClause } from "./is-in-relative-clause.ts";

/** When a sentence says that somebody spoke; "unknown" is counted from another time: "two years *ago*", "the next *day*". */
export type ToldTime =
  | TimeBeside
  | { readonly kind: "last"; readonly unit: "week" | "month" | "year" }
  | { readonly kind: "unknown" };

/**
 * The times that the words of a sentence tell, without those of what somebody is or of a thing.
 *
 * @example "said on *Tuesday*", "said *last week*", "in a *2014* interview"; not "mayor since 2019", "who left in May", "her 2014 film"
 */
export function toldTimes(text: string, words: readonly Word[]): ToldTime[] {
  return words.flatMap((_, at): ToldTime[] => {
    const time = spanAt(words, at) ?? timeOf(text, words, at);
    if (!time || time.kind === "described") return [];
    if (isInRelativeClause(text, words, at) || isInApposition(text, words, at)) return [];
    return time.kind === "year" && isOfThing(text, words, at) ? [] : [time];
  });
}

const LAST_UNITS = ["week", "month", "year"] as const;

/** "the *1990s*", "the *nineties*" */
const DECADE = /^(?:(?:(?:19|20)?\d0s)|(?:twen|thir|for|fif|six|seven|eigh|nine)ties)$/;

/** "two years *ago*", "last *week*", "the next *day*", "two days *later*" */
function spanAt(words: readonly Word[], at: number): ToldTime | null {
  const [before, form, behind] = [at - 1, at, at + 1].map(place => words[place]?.form ?? "");
  if (DECADE.test(form ?? "")) return { kind: "unknown" };
  if (!TIME_SPANS.has(form ?? "")) return null;
  const unit = LAST_UNITS.find(each => each === form);
  if (before === "last" && unit) return { kind: "last", unit };
  const isCounted = /^(?:ago|later|earlier|before|after)$/.test(behind ?? "");
  return isCounted || BESIDE_TIME_SPANS.has(before ?? "") ? { kind: "unknown" } : null;
}

/** "Roe, mayor of Tarn *in 2019*,": what somebody is, behind a comma. */
function isInApposition(text: string, words: readonly Word[], at: number): boolean {
  let from = at;
  while (from > 0 && isJoinedToNext(text, words, from - 1)) from--;
  const segment = words.slice(from, at);
  const isRole = segment.some(({ form }) => PERSON_NOUNS.has(form) || TITLES.has(form));
  const isBehindComma = from > 0 && text.slice(words[from - 1]?.end, words[from]?.start).includes(",");
  return isBehindComma && isRole && !segment.some(({ form }) => SAYING_IN_MESSAGES.has(form));
}

/** "from *2019* to *2023*", "by *2030*", "star of the *2014* film"; not "at the *2014* talks", "in a *2014* interview". */
function isOfThing(text: string, words: readonly Word[], at: number): boolean {
  const [before, previous = ""] = [words[at - 2]?.form ?? "", words[at - 1]?.form];
  if (/^(?:from|since|until|till|to|by|between|and)$/.test(previous)) return true;
  return (
    isJoinedToNext(text, words, at) &&
    ARTICLES_AND_POSSESSIVES.has(previous) &&
    /^(?:of|about|for|against|on)$/.test(before)
  );
}
