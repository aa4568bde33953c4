/** What `/library settings` says of single channels and roles. */
export const englishRules = {
  channelTitle: "What holds in this channel",
  roleTitle: "What holds for this role",
  articlesLabel: "Only these articles",
  articlesHint: "An outlet, or a label of yours; empty: all of them",
  repliesLabel: "Replies",
  asServer: "As in the whole server",
  replies: {
    private: "Private unless somebody asks otherwise",
    everybody: "For everybody",
    threads: "Private; in threads and posts for everybody",
  },
  askersLabel: "Who may ask",
  askersHint: "Only members with one of these roles, and managers; empty: everybody",
  askers: "asking only for",
  mentionsLabel: "Mentions of me",
  mentions: {
    everywhere: "Answered everywhere in it",
    threads: "Mentions answered in threads and posts only",
    nowhere: "Mentions not answered",
  },
  only: (articles: string) => `only articles of “${articles}”`,
  changed: "Changed.",
  threadsToo: "It holds in the channel's threads and posts too.",
  again: "Change again",
  oneAtATime: "Change a channel or a role by itself: leave the other options out.",
  noSuchArticles: (typed: string) =>
    `No article here is from “${typed}” or has that label. Nothing was changed.`,
  tooMany: {
    channels: (most: number) =>
      `${most} channels have settings already, which is as many as there may be. Set one of them back first.`,
    roles: (most: number) =>
      `${most} roles have settings already, which is as many as there may be. Set one of them back first.`,
  },
  heading: "In single channels, and for single roles:",
  more: (count: number) => `and ${count} more`,
};
