import { suggestArticles as articlesFor, suggestOutlets as outletsFor } from "../../answers/articles.ts";
import type { Library } from "../../answers/library.ts";
import { suggestSpeakers as speakersFor } from "../../answers/speakers/speakers.ts";
import { prepareTopics, suggestTopics as topicsFor } from "../../answers/suggest-topics.ts";
import { inSlices } from "../../library/scheduling/in-slices.ts";
import { shorten } from "../../text/cut.ts";
import { onceForEach } from "../../text/once-for-each.ts";
import { sliceOf } from "../../text/span.ts";
import { citeArticle } from "../../wording/citation.ts";
import type { Wording } from "../../wording/wording.ts";
import { MESSAGE_LIMITS } from "../message/message-limits.ts";
import type { Choice } from "./command.ts";

const MAX_OUTLETS = 5;

/** Articles by date and title; the value is the article's key. */
export function suggestArticles(
  library: Pick<Library, "articles">,
  typed: string,
  wording: Wording,
): Choice[] {
  return articlesFor(library, typed, MESSAGE_LIMITS.choices).map(article => {
    const { key, title, date } = article;
    const { outlet } = citeArticle(article, wording, MESSAGE_LIMITS.choiceName);
    const parts = [title, outlet, date === null ? null : wording.date(date)].filter(part => part !== null);
    return { name: choiceName(parts.join(wording.between)), value: key };
  });
}

/** Speakers by name; the value is the name, as if it had been typed. */
export function suggestSpeakers(library: Library, typed: string): Choice[] {
  return choicesOf(speakersFor(library, typed, MESSAGE_LIMITS.choices).map(({ name }) => name));
}

/** Outlets, then titles, for a search of the articles; the value is their words, as if they had been typed. */
export function suggestSearches(library: Pick<Library, "articles">, typed: string): Choice[] {
  const outlets = outletsFor(library, typed, MAX_OUTLETS);
  const titles = articlesFor(library, typed, MESSAGE_LIMITS.choices).map(({ title }) => title);
  return choicesOf([...outlets, ...titles]).slice(0, MESSAGE_LIMITS.choices);
}

// Every letter typed makes a new request; the topics are collected once for all of them.
const collectTopics = onceForEach((library: Library) => inSlices(prepareTopics(library)));

export async function suggestTopics(library: Library, typed: string): Promise<Choice[]> {
  await collectTopics(library);
  const topics = topicsFor(library, typed, MESSAGE_LIMITS.choices);
  return choicesOf(topics.map(({ article, span }) => sliceOf(article.text, span)));
}

// Two that look the same would be refused, and mean the same when typed.
function choicesOf(names: readonly string[]): Choice[] {
  const choices = names.filter(name => name.trim() !== "").map(choiceName);
  return [...new Set(choices)].map(name => ({ name, value: name.replace(/…$/, "") }));
}

function choiceName(name: string): string {
  return shorten(name, MESSAGE_LIMITS.choiceName);
}
