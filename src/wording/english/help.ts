import { articlesOfDays, many, type SearchedValues } from "./forms.ts";

/** Sentences of `/help` and `/privacy`. */
export const englishHelp = {
  help: {
    heading: (searched: SearchedValues) =>
      `Ask about ${articlesOfDays(searched.articles, searched.from, searched.to)}`,
    examples: "Mention me, or write to me directly:",
    whoSaid: (words: string) => `who said “${words}”?`,
    whatDid: (speaker: string) => `what did ${speaker} say?`,
    summarise: (title: string) => `summarise ${title}`,
    latest: "what is new?",
    summariseOnly: "summarise the article",
    commands: (names: readonly string[]) => `Commands: ${names.join(" ")}`,
    menus: (names: readonly string[]) =>
      `On a message (right-click or hold it, then Apps): ${names.join(", ")}`,
    managing: (names: readonly string[]) => `For managers of this server: ${names.join(" · ")}`,
    certainty:
      "Every answer is in an article's own words. “In context” shows why a name is given. Dates are days of publication.",
  },

  privacy: {
    heading: "What is kept about you: nothing",
    questions: "Your questions and the messages you check are used to make the reply and then forgotten.",
    logs: (level: string) =>
      `The log (level “${level}”) has the command, the names of its options, how it came out in one word, how long it took, a code for the server that changes with each start, and an error number; never what you typed, and not who you are.`,
    noLogs: "No log is written.",
    limits:
      "Your questions and button presses are counted for a minute, in memory, so that nobody crowds out the others; then the count is forgotten.",
    reading:
      "Which paragraphs “In context” showed you is remembered for a day, in memory, so that nobody reads whole articles here; then it is forgotten.",
    reports: (isTold: boolean) =>
      `“Wrong?” notes the article, the paragraph and the result; not you and not your words.${isTold ? " This server's managers are told the same in their channel." : ""}`,
    adding:
      "What this server's managers add is kept with its name, where it came from and when, but not who added it. How often they add is counted for ten minutes, in memory.",
    managersLog: (isSet: boolean) =>
      isSet
        ? "This server has a channel in which its managers are told of everything that is added, removed or blocked and of every changed setting, with who did it. Those messages stay on Discord until they are deleted."
        : "This server has no channel in which its managers are told of changes, so who adds, removes or blocks an article is noted nowhere.",
    feeds: (feeds: number) =>
      `${feeds === 0 ? "This server follows no feeds" : `This server follows ${many(feeds, "feed")}`}. Feeds, and links that managers add, are fetched by the machine that I run on: their sites learn its address and my name, nothing of anybody here.`,
    leaving: (days: number) =>
      `When I am removed from this server, its articles are no longer searched, and they and its settings are deleted ${many(days, "day")} later. Before that, /library export gives managers a copy. To have them deleted at once, ask whoever runs me.`,
    replies: "Replies are messages on Discord: they show what you asked until they are deleted.",
    articles: (count: number) => `This library has ${many(count, "article")}.`,
    intents: (names: readonly string[]) =>
      `Of Discord's events I receive: ${names.join(", ")}. None of them needs Discord's special approval: I read a message only when it mentions me, is sent to me directly, or you use a message menu on it.`,
  },
};
