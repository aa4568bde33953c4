import { date, inSeconds, many } from "./forms.ts";

/** Short private sentences: what went wrong, and what to do next. */
export const englishNotices = {
  expired: "This has expired: the reply is too old, or its article is gone. Ask again for a new one.",
  goneArticle: "That article isn't in this library any more. /articles shows what is.",
  changedArticle: (title: string, day: string) =>
    `“${title}” changed on ${date(day)}, so the old words aren't shown. Ask again to see the new ones.`,
  removedArticle: (title: string, day: string) => `“${title}” was removed from this library on ${date(day)}.`,
  tooMany: (questions: number, seconds: number) =>
    `You have asked ${many(questions, "question")} in a minute; try again in ${inSeconds(seconds)}.`,
  tooManyHere: (questions: number, seconds: number) =>
    `${many(questions, "question was", "questions were")} asked in this server in a minute; try again in ${inSeconds(seconds)}.`,
  tooManyPresses: (presses: number, seconds: number) =>
    `You have pressed ${many(presses, "button")} in a minute; try again in ${inSeconds(seconds)}.`,
  tooManyPressesHere: (presses: number, seconds: number) =>
    `${many(presses, "button was", "buttons were")} pressed in this server in a minute; try again in ${inSeconds(seconds)}.`,
  tooManyAdditions: (additions: number, minutes: number, seconds: number) =>
    `You have added articles ${many(additions, "time")} in ${many(minutes, "minute")}; try again in ${inSeconds(seconds)}.`,
  tooManyAdditionsHere: (additions: number, minutes: number, seconds: number) =>
    `${many(additions, "addition was", "additions were")} made in this server in ${many(minutes, "minute")}; try again in ${inSeconds(seconds)}.`,
  readEnough: (title: string) =>
    `You have reached today's limit for reading “${title}” here: I show paragraphs to check words by, not in place of the article.`,
  firstArticle: "Add the first one with /library add file, /library add link or /library add text.",
  onlyInServer: "This works only in a server that added me.",
  mayNotAsk: "Only members with certain roles may ask in this channel.",
  notManager: "Only people who can manage this server can do that.",
  interrupted: "I'm restarting, so this was interrupted. /library status shows what is here.",
  tryAgain: "That took too long. Please try again.",
  storeAway: "I can't reach my library right now. Please try again in a minute.",
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
    `I only read messages written to me. To check another message, right-click or hold it, then Apps, then ${menu}; or write its words to me, between quotation marks.`,
  notYours: "Only the person who asked, or somebody who manages messages here, can delete this reply.",
  cannotShare: "You can't post messages here, so this can't be shared here.",
  mayNotShare: "Only some members may share replies in this server.",
  nothingToShare: "This reply can't be shared. Ask again for a new one.",
  reported: "Thank you. The article, the paragraph and the result have been noted, nothing else.",
  reportedByManager: "Noted. You can say who it really was, for this server.",
  sorry: (id: string) => `Something went wrong on our side. It has been noted as ${id}; nothing was changed.`,
  tooLong: "This reply is too long to be shown here.",
};
