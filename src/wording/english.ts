import type { Caution } from "../answers/answer.ts";
import type { Disputed } from "../quotes/quotation.ts";
import { englishChannel } from "./english-channel.ts";
import { englishEvidence } from "./english-evidence.ts";
import { englishLibrary } from "./english-library.ts";
import { englishStory } from "./english-story.ts";

/**
 * All fixed wording of the bot, in English: plain text without formatting, sentences as functions of values.
 *
 * Another language is another object of the same type (`Wording`). Whoever shows a sentence escapes it whole,
 * with the values in it; nothing here is Markdown, and nothing here is article text.
 */
export const english = {
  language: "en",

  /** @example date("2024-11-18") // "18 Nov 2024" */
  date,
  /** @example dayOfYear("2024-11-18") // "18 Nov" */
  dayOfYear,
  ellipsis: "…",
  list: (items: readonly string[]) => new Intl.ListFormat("en", { type: "conjunction" }).format(items),
  between: " · ",
  quoted: (words: string) => `“${words}”`,
  quoteMarks: ["“", "”"] as readonly [open: string, close: string],

  citation: {
    published: (day: string) => `published ${date(day)}`,
    /** In place of "published" where only the article itself says so. */
    dated: (day: string) => `dated ${date(day)}`,
    undated: "no date",
    paragraph: (number: number) => `paragraph ${number}`,
    /** An article without a title of its own is introduced by its first words. */
    beginning: (words: string) => `Article beginning “${words}”`,
    /** `claimed`: the outlet that the article names as its own. */
    uploaded: (day: string, claimed: string | null) =>
      unchecked(claimed, `added here as a file on ${date(day)}`),
    pasted: (day: string, claimed: string | null) => unchecked(claimed, `pasted here on ${date(day)}`),
    fetched: (domain: string, day: string) => `read from ${domain} on ${date(day)}`,
    alsoIn: (count: number) => `also in ${count} other ${count === 1 ? "article" : "articles"}`,
    /** Behind an excerpt: outlet or title, day and paragraph are joined with it. */
    join: ", ",
    mark: (number: number) => `¶${number}`,
    marks: (from: number, to: number) => `¶${from} to ¶${to}`,
    /** Beside the name of an article that nobody checked; the note at the end of the reply says what that means. */
    added: "added here",
    addedNote: (how: string) => `${how.charAt(0).toUpperCase()}${how.slice(1)}.`,
  },

  searched: ({ articles, from, to }: SearchedValues) => `Searched ${articlesOfDays(articles, from, to)}.`,
  noneInPeriod: "No article in this library was published then.",
  emptyLibrary: "There is nothing to search yet: this library has no articles.",

  ask: {
    /** The question, small, below its answer. */
    asked: "Asked",
    /** Over a sentence of the article's own in which only some words are somebody's. */
    articleSays: "The article:",
    /** Where an older article says otherwise: the day belongs to the answer. */
    foundNewest: (day: string) => `Latest report, ${date(day)}:`,
    earlier: (day: string) => `Earlier, ${date(day)}:`,
    closest: "Closest passages, which may not answer",
    pronoun: (word: string) => `You wrote “${word}”: I can't tell who that is. Ask again with the name.`,
    none: "No answer in this library",
    whyNone: "The library may hold it in other words, or not at all.",
    missing: (words: readonly string[]) => `Nowhere in the articles: ${words.join(", ")}.`,
    nearest: "Nearest, not an answer:",
    quotedFrom: (speaker: string) => `Quoted from ${speaker}`,
    quotedUnclear: "In a quotation; the article doesn't make clear who said it",
    hint: "Try also: “who said …?”, “summarise …”, “what did … say about …?”, or /help.",
  },

  check: {
    verbatim: (speaker: string) => `Quoted from ${speaker}, in these words`,
    verbatimUnclear: "Quoted in these words; the article doesn't make clear who said them",
    verbatimSeveral: (people: number) => `Quoted from ${people} people, in these words`,
    notFrom: (outcome: string, names: string) => `${outcome}; not from ${names}`,
    unsure: (outcome: string, claimed: string) => `${outcome}; whether that is ${claimed} isn't clear`,
    ownWords: "In the article's own words, not a quotation",
    ownWordsPartly: (speaker: string) =>
      `In the article's own words; only a part of it is quoted from ${speaker}`,
    ownWordsPartlyUnclear: "In the article's own words; only a part of it is a quotation",
    reported: (speaker: string) => `Reported of ${speaker} in the article's own words, not quoted`,
    reportedUnclear: "Reported in the article's own words, not quoted",
    part: {
      cut: (speaker: string) => `Only a part of a sentence quoted from ${speaker}`,
      cutUnclear: "Only a part of a quoted sentence; the article doesn't make clear who said it",
      own: "Only a part of a sentence of the article's own, not a quotation",
      ownTurned: (words: string) => `In the article's own words, which it takes back: “${words}”`,
      reported: (speaker: string) => `Only a part of what is reported of ${speaker}, not quoted`,
      reportedUnclear: "Only a part of what is reported, not quoted",
      passedOn: (speaker: string, words: string) =>
        `Not plainly reported of ${speaker}: the article says “${words}”`,
      message: (speaker: string) => `Only a part of this message is quoted from ${speaker}`,
      messageUnclear: "Only a part of this message is quoted",
      messageOwn: "Only a part of this message stands in an article, not as a quotation",
      begins: (words: string) => `It begins: “${words}”`,
      continues: (words: string) => `It goes on: “${words}”`,
      beside: (speaker: string, words: string) =>
        `Quoted from ${speaker}, but the sentence beside it turns it: “${words}”`,
      besideUnclear: (words: string) => `Quoted, but the sentence beside it turns it: “${words}”`,
      cited: (speaker: string) => `Quoted by ${speaker} from somebody else`,
      citedUnclear: "Quoted by a speaker from somebody else",
      question: (speaker: string) => `Not in this form from ${speaker}: only one of the two is a question`,
      questionUnclear: "Not in this form: only one of the two is a question",
      movedStop: (speaker: string) => `Not in this form from ${speaker}: a full stop was moved`,
      movedStopUnclear: "Not in this form: a full stop was moved",
      secondHand: (words: string) => `Only passed on by somebody else: the article says “${words}”`,
      unclear: "Printed in quotation marks, but the article doesn't plainly say that anybody said it",
    },
    quotedPart: (words: string, speaker: string) => `Of this, “${words}” is quoted from ${speaker}`,
    quotedPartUnclear: (words: string) => `Of this, “${words}” is a quotation`,
    trimmed: (speaker: string) => `Quoted from ${speaker}, with a harmless gap`,
    trimmedUnclear: "Quoted with a harmless gap; the article doesn't make clear who said it",
    altered: "Altered: not in these words",
    alteredAtRisk: "Altered: the meaning may differ",
    stitched: (parts: number) => `Stitched together from ${parts} different quotations`,
    stitchedPart: (number: number, speaker: string) => `Part ${number}, from ${speaker}:`,
    stitchedPartUnclear: (number: number) => `Part ${number}; the article doesn't make clear who said it:`,
    misattributed: (claimed: string, speaker: string) => `Not found from ${claimed}. Quoted from ${speaker}`,
    misattributedOtherwise: (claimed: string, speaker: string) =>
      `Not found from ${claimed}. Quoted from ${speaker}, not wholly in these words`,
    misattributedReported: (claimed: string, speaker: string) =>
      `Not found from ${claimed}. Reported of ${speaker}, not quoted`,
    misattributedUnclear: (claimed: string) =>
      `Not found from ${claimed}. Quoted, but the article doesn't make clear from whom`,
    disputed: {
      false: "Quoted as disputed: the article reports it as false",
      doctored: "Quoted as disputed: the article reports it as doctored",
      parody: "Quoted as disputed: the article reports it as parody",
      denied: "Quoted as disputed: the article says that it was denied, refused or never said",
      hypothetical: "Quoted as disputed: the article only asks or supposes that it was said",
    } satisfies Record<Disputed["reason"], string>,
    short: "Too little to tell: these words could be anybody's",
    shortMatches: "They stand in:",
    none: "Nobody is quoted with these words in this library",
    noneInMessage: "No quotation of these articles in this message",
    noneFrom: (claimed: string) =>
      `Not found from ${claimed}: nobody is quoted with these words in this library`,
    notProof: "This doesn't mean it was never said.",
    nearest: "Nearest, not the same:",
    onlyUnchecked:
      "Quoted with these words in an article that this server added (not checked against its source)",
    onlyUncheckedToo: (outcome: string) =>
      `${outcome} (found only in what this server added, not checked against its source)`,
    leftOut: (words: string) => `Left out: “${words}”`,
    added: (words: string) => `Added: “${words}”`,
    addedInBrackets: (words: string) => `Added in brackets: “${words}”`,
    changedInBrackets: (quoted: string, claimed: string) => `In brackets: “${claimed}” for “${quoted}”`,
    changed: (quoted: string, claimed: string) => `Changed: “${quoted}” to “${claimed}”`,
    moreChanges: (count: number) => (count === 1 ? "and 1 more change" : `and ${count} more changes`),
    isQuotedWith: (speaker: string) => `The article quotes ${speaker}:`,
    isQuotedWithUnclear: "The article quotes, without making clear whom:",
    articleSays: "The article says:",
    isReportedOf: (speaker: string) => `The article reports of ${speaker}:`,
    cautions: {
      "rest-before": (words: string) => `In the article the sentence begins: “${words}”`,
      "rest-after": (words: string) => `In the article the sentence goes on: “${words}”`,
      beside: (words: string) => `Beside it the speaker says: “${words}”`,
      "cited-inside": (words: string) => `The speaker quotes it: ${words}`,
      question: () => "Only one of the two, the article's words and the checked ones, is a question",
      "moved-stop": (words: string) => `In the article there is no full stop in “${words}”`,
      "across-cue": (words: string) => `In the article these words are interrupted by “${words}”`,
      framed: (words: string) => `The article introduces it with “${words}”`,
    } satisfies Record<Caution["kind"], (words: string) => string>,
    reportedBy: (name: string) => `The words reached the article through ${name}`,
    unclear: (names: readonly string[]) =>
      names.length === 0
        ? "The article doesn't make clear who said it."
        : `The article doesn't make clear who said it. Named nearby: ${names.join(", ")}`,
    moreMatches: (count: number) => (count === 1 ? "and in 1 more place" : `and in ${count} more places`),
    checked: "Checked",
    checkedFrom: (words: string, speaker: string) => `${words} as ${speaker}'s words`,
    claim: (number: number, of: number) => `Quotation ${number} of ${of}`,
    moreClaims: (count: number) =>
      count === 1
        ? "The message holds 1 more quotation; check it with /who-said."
        : `The message holds ${count} more quotations; check them with /who-said.`,
  },

  carried: {
    heading: (articles: number) =>
      articles === 1
        ? "These words stand in 1 article"
        : `These words stand in ${articles} articles, earliest first`,
    from: (speaker: string) => `from ${speaker}`,
    reportedOf: (speaker: string) => `reported of ${speaker}, not quoted`,
    unclear: "speaker not clear",
    ownWords: "in the article's own words",
    disputed: "as disputed",
    variants: "With other words:",
  },

  why: (evidence: string) => `Why: ${evidence}`,
  evidence: englishEvidence,

  quotes: {
    of: (speaker: string, count: string) => `${speaker}: ${count}`,
    count: (count: number) => (count === 1 ? "1 quotation" : `${count} quotations`),
    /** A speech has a quotation for each of its stretches. */
    inSpeeches: (count: string, speeches: number) =>
      speeches === 1 ? `${count} in 1 speech` : `${count} in ${speeches} speeches`,
    none: "No quotations found",
    speaker: "Speaker",
    about: "About",
    article: "In",
    period: "Published",
    unclear: "speaker not clear",
    disputed: "reported as disputed",
    reported: "Reported, not quoted",
    /** What the article says of a report that isn't one of something said. */
    reportedDisputed: {
      denied: "Reported as denied or refused",
      hypothetical: "Only supposed",
      false: "Reported as false",
      doctored: "Reported as doctored",
      parody: "Satire",
    } satisfies Record<Disputed["reason"], string>,
    withReported: (quotations: number, reported: number) =>
      `${quotations === 1 ? "1 quotation" : `${quotations} quotations`}, ${reported} reported`,
    moreReported: (count: number, option: string) =>
      `${count === 1 ? "1 more is" : `${count} more are`} reported without quotation marks: ${option} shows ${count === 1 ? "it" : "them"}.`,
    withOption: "/quotes with the option “reported”",
    severalSpeakers: (typed: string) => `Several people quoted here are called “${typed}”`,
  },

  period: (since: string | null, until: string | null) =>
    since && until
      ? days(since, until)
      : since
        ? `since ${date(since)}`
        : until
          ? `until ${date(until)}`
          : "",

  summary: {
    heading: "Summary, in the article's own sentences",
    facts: (paragraphs: number) => (paragraphs === 1 ? "1 paragraph" : `${paragraphs} paragraphs`),
    quoted: "Quoted",
    none: "No summary: the article has no sentence that can stand by itself",
    which: "Which article do you mean?",
  },

  articles: {
    heading: (count: number) => (count === 1 ? "1 article" : `${count} articles`),
    noAuthor: "This article names no author",
    writtenBy: (name: string) => `Written by ${name}`,
    none: "No articles found",
    search: "Search",
    by: (author: string) => `by ${author}`,
  },

  speakers: {
    heading: (count: number) => (count === 1 ? "1 speaker is quoted" : `${count} speakers are quoted`),
    none: "Nobody found who is quoted",
    search: "Search",
    counts: (quotations: number, reported: number, articles: number) =>
      `${saidInWords(quotations, reported)} in ${articles === 1 ? "1 article" : `${articles} articles`}`,
    alsoNamed: (names: readonly string[]) => `also ${names.join(", ")}`,
  },

  story: englishStory,

  context: {
    of: (from: number, to: number, of: number) =>
      from === to ? `¶${from} of ${of}` : `¶${from} to ¶${to} of ${of}`,
    cited: (number: number) => `¶${number}, the cited one`,
  },

  buttons: {
    /** `place`: "¶11" or, in a reply that shows several articles, "3 Feb". */
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
    more: (count: number) => `${count} more`,
  },

  library: englishLibrary,
  channel: englishChannel,

  notices: {
    expired:
      "This has expired: the reply is from an earlier version or its article has gone. Ask again for a new one.",
    goneArticle: "That article isn't in this library any more. /articles shows what is.",
    changedArticle: (title: string, day: string) =>
      `“${title}” changed on ${date(day)}, so the old words aren't shown. Ask again to see the present ones.`,
    removedArticle: (title: string, day: string) =>
      `“${title}” was removed from this library on ${date(day)}.`,
    tooMany: (questions: number, seconds: number) =>
      `You have asked ${questions} questions in a minute; try again in ${inSeconds(seconds)}.`,
    tooManyHere: (questions: number, seconds: number) =>
      `${questions} questions were asked in this server in a minute; try again in ${inSeconds(seconds)}.`,
    tooManyPresses: (presses: number, seconds: number) =>
      `You have pressed ${presses} buttons in a minute; try again in ${inSeconds(seconds)}.`,
    tooManyPressesHere: (presses: number, seconds: number) =>
      `${presses} buttons were pressed in this server in a minute; try again in ${inSeconds(seconds)}.`,
    tooManyAdditions: (additions: number, minutes: number, seconds: number) =>
      `You have added ${additions} times in ${minutes} minutes; try again in ${inSeconds(seconds)}.`,
    tooManyAdditionsHere: (additions: number, minutes: number, seconds: number) =>
      `${additions} additions were made in this server in ${minutes} minutes; try again in ${inSeconds(seconds)}.`,
    readEnough: (title: string) =>
      `You have read as much of “${title}” here as one reader may in a day: what I show is for checking, not in place of the article.`,
    firstArticle: "Add the first one with /library add file, /library add link or /library add text.",
    onlyInServer: "This works in a server only, where there is something to manage.",
    notManager: "Only members who may manage this server can do that.",
    interrupted: "I am being restarted, and this was interrupted. /library status shows what is here.",
    tryAgain: "That took too long. Please try again.",
    storeAway: "I can't reach my library just now. Please try again in a minute.",
    unknownArticle: (typed: string) =>
      `No article here matches “${typed}”. Pick one that is suggested while you type, or see /articles.`,
    severalArticles: (typed: string) =>
      `Several articles match “${typed}”. Pick one that is suggested while you type.`,
    unknownSpeaker: (typed: string) =>
      `Nobody called “${typed}” is quoted in this library. /speakers shows who is.`,
    badDate: (typed: string) => `“${typed}” is not a date. Write it as year-month-day, such as 2024-11-18.`,
    backwards: "The first day is after the last one. Change one of them.",
    noText: "There are no words in that message to check.",
    welcome: "You're welcome.",
    onlyPicture: "I can't read pictures. Type the words into /who-said.",
    otherMessage: (menu: string) =>
      `I read only what is written to me. To check another message, right-click or hold it, then Apps, then ${menu}; or write its words to me, between quotation marks.`,
    notYours: "Only the person who asked, or somebody who manages messages here, can delete this reply.",
    cannotShare: "You can't post messages here, so this can't be shared here.",
    mayNotShare: "Only some members may share replies in this server.",
    nothingToShare: "This reply can't be shared. Ask again for a new one.",
    reported:
      "Thank you, that has been noted: which article, which paragraph and which result, nothing else.",
    reportedByManager: "Noted. You can say who it really was, for this server.",
    sorry: (id: string) =>
      `Something went wrong on our side. It has been noted as ${id}; nothing was changed.`,
    tooLong: "This reply is too long to be shown here.",
  },

  copied: (words: string, speaker: string | null, source: string) =>
    speaker ? `“${words}”\n${speaker}\n${source}` : `“${words}”\n${source}`,

  commands: {
    ask: {
      description: "Find the passage that answers a question, in the article's own words",
      question: "What you want to know",
      article: "Only in this article",
    },
    whoSaid: {
      description: "Check whether words are quoted, from whom, and exactly how",
      quote: "The words, as you heard or read them",
      speaker: "Who is said to have said it",
      article: "Only in this article",
    },
    quotes: {
      description: "List quotations: of a person, on a topic, from an article",
      speaker: "Whose quotations",
      about: "What they are about",
      article: "Only from this article",
      reported: "With what is reported without quotation marks",
    },
    summary: {
      description: "Summarise an article in sentences of its own",
      article: "Title, or words of it",
      length: "How long",
      lengths: { short: "Short", medium: "Medium", long: "Long" },
    },
    latest: {
      description: "See what is new, newest first: on a topic, or all of it",
      about: "What it is about",
    },
    timeline: {
      description: "Follow a story through the articles, a dated line each",
      about: "What it is about",
      speaker: "Only what is quoted or reported of this person",
    },
    compare: {
      description: "Put two people's words side by side, dated",
      speaker: "One of the two",
      other: "The other",
      about: "What their words are about",
    },
    articles: {
      description: "Browse the articles in this library",
      search: "Words of the title or the text, an outlet, an author",
    },
    speakers: { description: "See who is quoted, and how often", search: "A name" },
    help: { description: "What I can do" },
    privacy: { description: "What is kept, and what is not" },
    checkQuote: { name: "Check this quote", summary: "Was it quoted, from whom, in these words?" },
    findInArticles: { name: "Find in articles", summary: "What do the articles say about it?" },
    since: "Published on this day or later, such as 2024-11-18",
    until: "Published on this day or earlier, such as 2024-11-18",
    private: "Show the reply to me only",
  },

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
      "Every word is an article's. “In context” shows why a name is given. A date is the day of publication.",
  },

  privacy: {
    heading: "What is kept about you: nothing",
    questions: "Your questions and the messages you check are used to make the reply and then forgotten.",
    logs: (level: string) =>
      `The log (level “${level}”) has the command, the names of its options, how long it took and an error number; never what you typed, and not who you are.`,
    noLogs: "No log is written.",
    limits:
      "When you asked or pressed a button is counted for a minute, in memory, so that nobody can crowd out the others; then it is forgotten.",
    reading:
      "Which paragraphs of an article “In context” showed you is counted for a day, in memory, so that nobody reads whole articles here; then it is forgotten.",
    reports: (isTold: boolean) =>
      `“Wrong?” notes the article, the paragraph and the result; not you and not your words.${isTold ? " This server's managers are told the same in their channel." : ""}`,
    adding:
      "What this server's managers add is kept with its name, where it came from and when; not with who added it. When they did is counted for ten minutes, in memory.",
    managersLog: (isSet: boolean) =>
      isSet
        ? "This server has a channel in which its managers are told of everything that is added, removed or blocked and of every changed setting, with who did it. Those messages stay on Discord until they are deleted."
        : "This server has no channel in which its managers are told of changes, so who adds, removes or blocks an article is noted nowhere.",
    feeds: (feeds: number) =>
      `${feeds === 0 ? "This server follows no feeds" : feeds === 1 ? "This server follows 1 feed" : `This server follows ${feeds} feeds`}. Feeds, and links that managers add, are fetched by the machine that I run on: their sites learn its address and my name, nothing of anybody here.`,
    leaving: (days: number) =>
      `When I am removed from this server, its articles and settings are searched no more and deleted ${days} days later. Before that, /library export gives managers a copy. To have them deleted at once, ask whoever runs me: deleting this server's folder does it.`,
    replies: "Replies are messages on Discord: what you asked stands in them until they are deleted.",
    articles: (count: number) =>
      count === 1 ? "This library has 1 article." : `This library has ${count} articles.`,
    intents: (names: readonly string[]) =>
      `Of Discord's events I receive: ${names.join(", ")}. None of them needs Discord's special approval: I read a message only when it mentions me, is sent to me directly, or you use a message menu on it.`,
  },
};

/** What a catalogue of fixed wording must have; a translation satisfies it. */
export type Wording = typeof english;

interface SearchedValues {
  readonly articles: number;
  readonly from: string | null;
  readonly to: string | null;
}

const MONTHS = [
  "Jan",
  "Feb",
  "Mar",
  "Apr",
  "May",
  "June",
  "July",
  "Aug",
  "Sept",
  "Oct",
  "Nov",
  "Dec",
] as const;

function date(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${date} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

function dayOfYear(day: string): string {
  return date(day).replace(/ \d+$/, "");
}

function days(from: string, to: string): string {
  return from === to ? date(from) : `${date(from)} to ${date(to)}`;
}

function unchecked(claimed: string | null, added: string): string {
  const said = claimed === null ? "" : `said to be from ${claimed}, `;
  return `${said}${added}, not checked against its source`;
}

function inSeconds(seconds: number): string {
  if (seconds > 120) return `${Math.ceil(seconds / 60)} minutes`;
  return seconds === 1 ? "1 second" : `${seconds} seconds`;
}

function articlesOfDays(count: number, from: string | null, to: string | null): string {
  const articles = count === 1 ? "1 article" : `${count} articles`;
  return from && to ? `${articles} of ${days(from, to)}` : articles;
}

/** "quoted 12 times, reported 5". */
function saidInWords(quotations: number, reported: number): string {
  const quoted = quotations === 1 ? "quoted once" : `quoted ${quotations} times`;
  const told = reported === 1 ? "reported once" : `reported ${reported} times`;
  if (reported === 0) return quotations === 1 ? "1 quotation" : `${quotations} quotations`;
  return quotations === 0 ? told : `${quoted}, ${told}`;
}
