import type { Disputed } from "../../quotes/quotation.ts";
import { date, many, number, plural } from "./forms.ts";

/** Sentences of answers and lists, their citations and their buttons. */
export const englishAnswers = {
  citation: {
    published: (day: string) => `published ${date(day)}`,
    /** Instead of "published" if only the article itself says so. */
    dated: (day: string) => `dated ${date(day)}`,
    undated: "no date",
    paragraph: (number: number) => `paragraph ${number}`,
    /** An article without a title is introduced by its first words. */
    beginning: (words: string) => `Article beginning “${words}”`,
    /** `claimed`: the outlet that the article gives as its own. */
    uploaded: (day: string, claimed: string | null) =>
      cameHere(claimed, `added here as a file on ${date(day)}`),
    pasted: (day: string, claimed: string | null) => cameHere(claimed, `pasted here on ${date(day)}`),
    /** @param way how it was added, as in `uploaded` or `pasted` */
    unchecked: (way: string, articles: number) =>
      `${way}, not checked against ${plural(articles, "its source", "their sources")}`,
    fetched: (domain: string, day: string) => `read from ${domain} on ${date(day)}`,
    alsoIn: (count: number) => `also in ${many(count, "other article")}`,
    /** After an excerpt, joins outlet or title, date and paragraph. */
    join: ", ",
    mark: (number: number) => `¶${number}`,
    marks: (from: number, to: number) => `¶${from} to ¶${to}`,
    /** Beside the name of an unchecked article; the note at the end of the reply explains it. */
    added: "added here",
    addedNote: (how: string) => `${how.charAt(0).toUpperCase()}${how.slice(1)}.`,
  },

  ask: {
    /** The question, in small print below its answer. */
    asked: "Asked",
    /** Above a sentence of the article's own in which only some words are somebody's. */
    articleSays: "The article:",
    /** If an older article disagrees: the date belongs to the answer. */
    foundNewest: (day: string) => `Latest report, ${date(day)}:`,
    earlier: (day: string) => `Earlier, ${date(day)}:`,
    closest: "No clear answer. These passages come closest",
    /** Who or what a word of the question means isn't in it. */
    pronoun: {
      person: (word: string) => `You wrote “${word}”: I can't tell who that is. Ask again with the name.`,
      thing: (word: string) => `You wrote “${word}”: I can't tell what that is. Ask again with the name.`,
    },
    /** Words of the question that were taken for typing errors. */
    readAs: (words: readonly { readonly typed: string; readonly meant: string }[]) =>
      `Read as: ${words.map(({ typed, meant }) => `${meant} (“${typed}”)`).join(", ")}`,
    /** What the asker said of themselves around the question. */
    leftOut: (words: string) => `Read as background: “${words}”`,
    none: "No answer found in this library",
    whyNone: "It may be here in other words, or not at all.",
    missing: (words: readonly string[]) => `Not in any article: ${words.join(", ")}.`,
    nearest: "Closest passage, not an answer:",
    quotedFrom: (speaker: string) => `Quoted from ${speaker}`,
    quotedUnclear: "In a quotation; the article doesn't make clear who said it",
    hint: "Try also: “who said …?”, “summarise …”, “what did … say about …?”, or /help.",
  },

  carried: {
    heading: (articles: number) =>
      `These words are in ${many(articles, "article")}${plural(articles, "", ", earliest first")}`,
    from: (speaker: string) => `from ${speaker}`,
    reportedOf: (speaker: string) => `attributed to ${speaker}, not quoted`,
    unclear: "speaker not clear",
    ownWords: "in the article's own words",
    disputed: "disputed",
    variants: "Worded differently:",
  },

  why: (evidence: string) => `Why: ${evidence}`,

  quotes: {
    of: (speaker: string, count: string) => `${speaker}: ${count}`,
    count: (count: number) => many(count, "quotation"),
    /** A speech has a quotation for each of its stretches. */
    inSpeeches: (count: string, speeches: number) => `${count} in ${many(speeches, "speech", "speeches")}`,
    none: "No quotations found",
    /** Words of the topic that are in none of the speaker's quotations, and not beside them. */
    missing: (words: readonly string[]) => `Not in or beside any such quotation: ${words.join(", ")}.`,
    speaker: "Speaker",
    about: "About",
    article: "In",
    period: "Published",
    unclear: "speaker not clear",
    disputed: "disputed",
    reported: "Reported, not quoted",
    /** What the article says about a report, other than about words that were said. */
    reportedDisputed: {
      denied: "Reported as denied or refused",
      hypothetical: "Only supposed",
      false: "Reported as false",
      doctored: "Reported as doctored",
      parody: "Satire",
    } satisfies Record<Disputed["reason"], string>,
    withReported: (quotations: number, reported: number) =>
      `${many(quotations, "quotation")}, ${number(reported)} reported`,
    moreReported: (count: number, option: string) =>
      `${many(count, "more is", "more are")} reported without quotation marks: ${option} shows ${plural(count, "it", "them")}.`,
    withOption: "/quotes with the option “reported”",
    severalSpeakers: (typed: string) => `Several people quoted here are called “${typed}”`,
  },

  summary: {
    heading: "Summary, in the article's own sentences",
    facts: (paragraphs: number) => many(paragraphs, "paragraph"),
    quoted: "Quoted",
    none: "No summary: none of the article's sentences makes sense alone",
    which: "Which article do you mean?",
  },

  articles: {
    heading: (count: number) => many(count, "article"),
    noAuthor: "This article names no author",
    writtenBy: (name: string) => `Written by ${name}`,
    none: "No articles found",
    search: "Search",
    by: (author: string) => `by ${author}`,
  },

  speakers: {
    heading: (count: number) => many(count, "speaker is quoted", "speakers are quoted"),
    none: "No speakers found",
    search: "Search",
    counts: (quotations: number, reported: number, articles: number) =>
      `${saidInWords(quotations, reported)} in ${many(articles, "article")}`,
    alsoNamed: (names: readonly string[]) => `also ${names.join(", ")}`,
  },

  context: {
    of: (from: number, to: number, of: number) =>
      from === to ? `¶${from} of ${of}` : `¶${from} to ¶${to} of ${of}`,
    cited: (number: number) => `¶${number}, the paragraph cited`,
  },

  buttons: {
    /** `place`: "¶11" or, in a reply with several articles, "3 Feb". */
    context: (place: string) => `${place} in context`,
    earlier: "Earlier",
    later: "Later",
    earlierOn: (day: string) => `Earlier: ${date(day)}`,
    share: "Share",
    delete: "Delete",
    copy: "Cite",
    carried: "Who else carried it",
    report: "Wrong?",
    allOf: (speaker: string) => `All of ${speaker}'s words`,
    quotations: "Quotations",
    summary: "Summary",
    link: "Open the article",
    previous: "Previous",
    next: "Next",
    turn: (label: string, page: number, pages: number) => `${label}: ${page} of ${pages}`,
    more: (count: number) => `${number(count)} more`,
  },

  copied: (words: string, speaker: string | null, source: string) =>
    speaker ? `“${words}”\n${speaker}\n${source}` : `“${words}”\n${source}`,
};

function cameHere(claimed: string | null, added: string): string {
  return claimed === null ? added : `said to be from ${claimed}, ${added}`;
}

/** "quoted 12 times, reported once". */
function saidInWords(quotations: number, reported: number): string {
  const quoted = `quoted ${inTimes(quotations)}`;
  const told = `reported ${inTimes(reported)}`;
  if (reported === 0) return many(quotations, "quotation");
  return quotations === 0 ? told : `${quoted}, ${told}`;
}

function inTimes(count: number): string {
  return plural(count, "once", `${number(count)} times`);
}
