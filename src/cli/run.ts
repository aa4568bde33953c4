import type { AnalysedArticle } from "../answers/analysed-article.ts";
import { articlesNamed, listArticles } from "../answers/articles.ts";
import type { Library } from "../answers/library.ts";
import { listQuotations } from "../answers/quotations.ts";
import { listSpeakers } from "../answers/speakers/speakers.ts";
import { compareSpeakers } from "../answers/story/compare.ts";
import { listLatest } from "../answers/story/latest.ts";
import { listTimeline } from "../answers/story/timeline.ts";
import { summarise } from "../answers/summary/summarise.ts";
import { OperatorError } from "../errors.ts";
import { loadShared } from "../library/shared/load-shared.ts";
import type { SearchFilter } from "../search/search-index.ts";
import { unreadNotes } from "../wording/unread-notes.ts";
import { answerWhoSaid } from "./answer-who-said.ts";
import {
  type Call,
  isOperating,
  type OperatingVerb,
  parseCall,
  usageInWords,
  type Verb,
} from "./arguments.ts";
import { libraryAsOf } from "./as-of.ts";
import { answerAsk } from "./ask.ts";
import * as json from "./json.ts";
import type { OperateOptions } from "./operate.ts";
import type { Printable } from "./printable.ts";
import * as text from "./text.ts";

/** What a run of the command line prints, and its exit status. */
export interface Outcome {
  readonly output: string;
  /** Lines for standard error. */
  readonly notes: readonly string[];
  /** 0 answered (a "none" is an answer), 1 the doctor found something to fix, 2 wrong usage or unreadable input. */
  readonly status: 0 | 1 | 2;
}

export type RunOptions = Omit<OperateOptions, "folder" | "to">;

/** Runs one verb. Wrong usage and unreadable input are reported in one line; nothing is thrown for them. */
export async function runCommandLine(
  args: readonly string[],
  { config, commands, now }: RunOptions,
): Promise<Outcome> {
  try {
    const { verb, ...call } = parseCall(args);
    if (verb === null) return { output: usageInWords(), notes: [], status: 0 };
    if (isOperating(verb)) {
      // Only these verbs need Discord's client, which takes longer to load than an answer.
      const { operate } = await import("./operate.ts");
      const done = await operate(verb, { folder: call.words, to: call.to, config, commands, now });
      return { output: printed(done, call), notes: [], status: done.status };
    }
    const { library, unread } = await loadShared(call.library ?? config.libraryDir);
    const asked = call.asked ?? now().toISOString().slice(0, 10);
    const answer = await answerCall(verb, library, { ...call, asked, asOf: call.asked });
    return {
      output: printed(answer, call),
      notes: unreadNotes(unread),
      status: 0,
    };
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    return { output: "", notes: [error.message], status: 2 };
  }
}

function printed({ json, text }: Printable, call: Pick<Call, "json">): string {
  return call.json ? JSON.stringify(json, null, 2) : text();
}

async function answerCall(
  verb: Exclude<Verb, OperatingVerb>,
  library: Library,
  call: Omit<Call, "verb"> & {
    readonly asked: string;
    /** The day of asking, if it was given. */
    readonly asOf: string | undefined;
  },
): Promise<Printable> {
  const { words, speaker, about, search, since, until, length, reported, asked: day, asOf } = call;
  const article = call.article === undefined ? undefined : oneArticle(library, call.article).article.key;
  const asked = { hasPeriod: since !== undefined || until !== undefined };
  const filter: SearchFilter = { article, since, until };
  switch (verb) {
    case "ask":
      return answerAsk(library, { words, filter, asked: day, asOf });
    case "who-said":
      return answerWhoSaid(library, words, { speaker, filter });
    case "quotes": {
      const list = listQuotations(library, { speaker, about, reported, ...filter });
      return { json: json.jsonOfQuotations(list), text: () => text.textOfQuotations(list, asked) };
    }
    case "summary": {
      const summary = summarise(oneArticle(library, words), length);
      return { json: json.jsonOfSummary(summary), text: () => text.textOfSummary(summary) };
    }
    case "latest": {
      const latest = listLatest(libraryAsOf(library, asOf), { about: words, since, until });
      return { json: json.jsonOfStory(latest), text: () => text.textOfLatest(latest, asked) };
    }
    case "timeline": {
      const timeline = listTimeline(library, { about: words, speaker, since, until });
      return { json: json.jsonOfStory(timeline), text: () => text.textOfTimeline(timeline, asked) };
    }
    case "compare": {
      const names = [speaker ?? "", call.other ?? ""] as const;
      const comparison = compareSpeakers(library, { speaker: names[0], other: names[1], about });
      return {
        json: json.jsonOfComparison(comparison),
        text: () => text.textOfComparison(comparison, names),
      };
    }
    case "articles": {
      const articles = listArticles(library, { search, since, until });
      return { json: json.jsonOfArticles(articles), text: () => text.textOfArticles(articles) };
    }
    case "speakers": {
      const speakers = listSpeakers(library, search);
      return { json: json.jsonOfSpeakers(speakers), text: () => text.textOfSpeakers(speakers) };
    }
  }
}

function oneArticle(library: Library, typed: string): AnalysedArticle {
  const [found] = articlesNamed(library, typed);
  const analysed = found && library.byKey(found.key);
  if (analysed) return analysed;
  throw new OperatorError(`No article "${typed}" in the library; the verb articles lists what there is.`);
}
