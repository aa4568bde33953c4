/** Names and descriptions of the commands and their options, as Discord lists them. */
export const englishCommands = {
  ask: {
    description: "Find the passage that answers a question, in the article's own words",
    question: "What you want to know",
    article: "Only in this article",
  },
  whoSaid: {
    description: "Check a quote: whose words they are, and whether they are exact",
    quote: "The words, as you heard or read them",
    speaker: "Who is said to have said it",
    article: "Only in this article",
  },
  quotes: {
    description: "List quotations: of a person, on a topic, from an article",
    speaker: "Whose quotations",
    about: "What they are about",
    article: "Only from this article",
    reported: "Include what is reported without quotation marks",
  },
  summary: {
    description: "Summarise an article in its own sentences",
    article: "Title, or words of it",
    length: "How long",
    lengths: { short: "Short", medium: "Medium", long: "Long" },
  },
  latest: {
    description: "See the latest reports, newest first: on a topic, or all of them",
    about: "What it is about",
  },
  timeline: {
    description: "Follow a story through the articles, one dated line for each",
    about: "What it is about",
    speaker: "Only what is quoted or reported of this person",
  },
  compare: {
    description: "Put two people's words side by side, with their dates",
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
  checkQuote: { name: "Check this quote" },
  findInArticles: { name: "Find in articles" },
  since: "Published on this day or later, such as 2024-11-18",
  until: "Published on this day or earlier, such as 2024-11-18",
  private: "Show the reply to me only",
};
