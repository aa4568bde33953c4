/** Sentences of `/library`. */
export const englishLibrary = {
  description: "Manage this server's articles",
};
