/** Sentences of the posts that nobody asked for: new articles of feeds, and the managers' channel. */
export const englishChannel = {
  more: "More",
};
