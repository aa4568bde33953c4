import { many } from "./forms.ts";

/** Sentences of `/latest`, `/timeline` and `/compare`. */
export const englishStory = {
  latest: (entries: number) => `Latest: ${many(entries, "report", "reports, newest first")}`,
  noLatest: "Nothing new found",
  timeline: (entries: number, order: "oldest" | "newest") =>
    `Timeline: ${many(entries, "entry", `entries, ${order} first`)}`,
  noTimeline: "No timeline: no dated article here covers this",
  noTimelineOf: (speaker: string) => `No timeline: nothing ${speaker} said about this was found`,
  quotedFrom: (speaker: string) => `Quoted from ${speaker}`,
  quotedUnclear: "Quoted; the article doesn't make clear who said it",
  reportedOf: (speaker: string) => `Attributed to ${speaker}, not quoted`,
  reportedUnclear: "Reported, not quoted",

  compared: (left: string, right: string) => `${left} and ${right}, in their words`,
  noComparison: (left: string, right: string) => `Nothing found that ${left} or ${right} said`,
  side: (speaker: string, statements: number) =>
    `${speaker}: ${many(statements, "statement", "statements, newest first")}`,
  severalNamed: (typed: string, names: readonly string[]) =>
    `Several people quoted here are called “${typed}”: ${names.join(", ")}. Ask again with the full name.`,
  emptySide: (speaker: string) => `${speaker}: nothing found`,
  notHere: (speaker: string) => `${speaker}: no more`,
  notJudged: "Dates are days of publication.",

  about: "About",
  speaker: "Speaker",
  other: "Compared with",
  period: "Published",
  newestFirst: "Newest first",
  oldestFirst: "Oldest first",
};
