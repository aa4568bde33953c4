import type { Verdict } from "../../answers/answer.ts";
import { many, number, plural } from "./forms.ts";

/** Sentences of the bot's own posts: new articles of feeds, and the managers' channel. */
export const englishChannel = {
  newArticle: "New article",
  digest: (count: number) => many(count, "new article"),
  digestMore: (count: number) => `and ${number(count)} more; /articles shows ${plural(count, "it", "them")}`,
  digestHint: "/summary shows the main sentences of any of them.",

  feedFails: {
    heading: "A feed has failed for a day",
    /** @param since as "since 18 Nov 2024" */
    since: (since: string) => `It hasn't worked ${since}:`,
    next: "I'll keep trying and won't mention it again. Managers can see more with /library status, and stop the feed with /library feed remove.",
  },

  /** @param since a day, such as "18 Nov 2024" */
  unreachable: (why: "gone" | "forbidden", since: string, dropped: number) => {
    const problem = why === "gone" ? "is gone; nothing has been posted there" : "can't be written to by me";
    const lost = dropped === 0 ? "" : `; ${many(dropped, "article")} not posted`;
    return `${problem} since ${since}${lost}`;
  },

  managers: {
    added: (count: number) => (count === 0 ? "added no articles" : `added ${many(count, "article")}`),
    undone: (count: number) => `undid the addition of ${many(count, "article")}`,
    removed: (count: number) => `removed ${many(count, "article")}`,
    blocked: (count: number) => `blocked ${many(count, "article")} for good`,
    domainBlocked: (domain: string, gone: number) =>
      gone === 0
        ? `blocked the domain ${domain} for good`
        : `blocked the domain ${domain} for good, which removed ${many(gone, "article")}`,
    unblocked: (what: string) => `unblocked ${what}`,
    refreshed: (count: number) => `fetched ${many(count, "article")} again; the text had changed`,
    refreshedAll: ({ changed, unchanged, failed }: RefreshedCounts) =>
      `fetched everything again: ${number(changed)} changed, ${number(unchanged)} unchanged, ${number(failed)} could not be read`,
    described: (count: number) => `changed the title, date, author or link of ${many(count, "article")}`,
    followed: "followed a feed",
    unfollowed: "stopped following a feed",
    settings: "changed the settings",
    corrected: (speaker: string, paragraph: number) =>
      `corrected the speaker of words in paragraph ${paragraph}: ${speaker}`,
    uncorrected: (speaker: string, paragraph: number) =>
      `took back a correction in paragraph ${paragraph} (${speaker})`,
    exported: "exported the library",
    imported: (of: {
      readonly articles: number;
      readonly blocks: number;
      readonly feeds: number;
      readonly hasSettings: boolean;
    }) =>
      `imported an export: ${many(of.articles, "article")}, ${many(of.blocks, "block")}${of.hasSettings ? `, ${many(of.feeds, "feed")} and the settings` : ""}`,
    interrupted: (total: number) =>
      `A restart interrupted the reading of ${many(total, "file")}. What was read by then is here; add the rest again.`,
    reported: "A member says that this is the wrong speaker or passage:",
    reportedPlace: (paragraph: number, shownAs: string) => `paragraph ${paragraph}, shown as ${shownAs}`,
    shownAs: {
      verbatim: "quoted with these words",
      part: "part of a sentence",
      reported: "attributed, not quoted",
      "own-words": "in the article's own words",
      trimmed: "trimmed",
      altered: "altered",
      stitched: "stitched",
      misattributed: "quoted from someone else",
      disputed: "disputed",
      none: "not found",
      short: "too little to tell",
      answer: "an answer to a question",
    } satisfies Record<Verdict | "answer", string>,
    brought: (count: number) => `A feed added ${many(count, "article")}`,
    moved: "A feed has moved; I follow it at its new link:",
    movedFrom: (url: string) => `its old link: ${url}`,
    unreachable: {
      gone: "The channel I should post in is gone. Set another one with /library settings or /library feed add.",
      forbidden: "I can't write in this channel; let me view it and send messages there:",
    },
    more: (count: number) => `and ${number(count)} more`,
    notTaken: (counts: readonly string[]) => `Not taken: ${counts.join(", ")}`,
    present: (count: number) => `${number(count)} already here`,
    isBlocked: (count: number) => `${number(count)} blocked`,
    overLimit: (count: number) => `${number(count)} over this server's limits`,
    noRoom: (count: number) => `${number(count)} for lack of memory or disk space`,
    unread: (count: number) => `${number(count)} that can't be read`,
    posts: {
      summary: "posts a summary of each new article in",
      title: "posts the title of each new article in",
      nothing: "posts nothing",
    },
    words: (words: readonly string[]) => `only with: ${words.join(", ")}`,
    isPrivateByDefault: (isPrivate: boolean) =>
      isPrivate ? "Replies are private unless asked otherwise" : "Replies are for everybody",
    isSharedShown: (isShown: boolean) =>
      isShown ? "The shared articles are shown" : "The shared articles are not shown",
    sharing: {
      everyone: "Everyone may share replies",
      managers: "Only managers may share replies",
      nobody: "Nobody may share replies",
    },
    digestChannel: "Digests go to",
    logChannel: "Managers' changes are posted in",
    /** @param name of the language in itself; null: the server's language in Discord */
    language: (name: string | null) =>
      name === null ? "Language: as set for this server in Discord" : `Language: ${name}`,
    rulesOfChannels: "In single channels:",
    rulesOfRoles: "For single roles:",
    feedsOwnChannel: "the feed's own channel",
    noChannel: "no channel",
  },
};

interface RefreshedCounts {
  readonly changed: number;
  readonly unchanged: number;
  readonly failed: number;
}
