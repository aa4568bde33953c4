import { many, number } from "./forms.ts";

/** What `/library settings` says about single channels and roles. */
export const englishRules = {
  /** Titles of forms: `name` is null if unknown. */
  channelTitle: (name: string | null) =>
    name === null ? "Settings for this channel" : `Settings for #${name}`,
  roleTitle: (name: string | null) => (name === null ? "Settings for this role" : `Settings for @${name}`),
  articlesLabel: "Only these articles",
  articlesHint: "An outlet, or a label of yours; empty: all of them",
  repliesLabel: "Replies",
  asServer: "As in the rest of the server",
  replies: {
    private: "Private unless somebody asks otherwise",
    everybody: "For everybody",
    threads: "Private; in threads and posts for everybody",
  },
  askersLabel: "Who may ask",
  askersHint: "Only members with one of these roles, and managers; empty: everybody",
  askers: "questions only from",
  mentionsLabel: "Mentions of me",
  mentions: {
    everywhere: "Mentions answered everywhere in the channel",
    threads: "Mentions answered in threads and posts only",
    nowhere: "Mentions not answered",
  },
  only: (articles: string) => `only articles of “${articles}”`,
  changed: "Changed.",
  threadsToo: "This also applies in the channel's threads and posts.",
  again: "Change again",
  oneAtATime: "Change one channel or one role at a time, without the other options.",
  noSuchArticles: (typed: string) =>
    `No article here is from “${typed}” or has that label. Nothing was changed.`,
  tooMany: {
    channels: (most: number) =>
      `${many(most, "channel already has", "channels already have")} settings, which is the limit. Reset one of them first.`,
    roles: (most: number) =>
      `${many(most, "role already has", "roles already have")} settings, which is the limit. Reset one of them first.`,
  },
  heading: "For single channels and roles:",
  more: (count: number) => `and ${number(count)} more`,
};
