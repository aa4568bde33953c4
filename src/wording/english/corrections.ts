/** Sentences of `/library corrections` and of what leads there. */
export const englishCorrections = {
  command: "List the speakers that this server's managers have corrected, and take corrections back",
  button: "Say who it was",
  formTitle: "Who said it?",
  who: "Name, as replies should show it",
  whoHint: "Leave it empty where nobody can tell",
  /** @param speaker null: nobody can tell */
  done: (speaker: string | null) =>
    speaker === null
      ? "From now on this server is told that nobody can tell who said it"
      : `From now on it is ${speaker}'s in this server`,
  shownAs: "Replies call it corrected by this server's managers. No other server sees it.",
  takenBack: "Taken back: it is as the article was read again",
  notThere: "That correction isn't there any more",
  noQuotation: "No quotation stands there: only whom words are quoted or reported from can be corrected",
  none: "Nothing is corrected",
  list: (count: number) => (count === 1 ? "1 correction" : `${count} corrections`),
  nobody: "Nobody can tell",
  /** @param day as "18 Nov 2024" */
  line: (speaker: string, paragraph: number, day: string) =>
    `${speaker} · paragraph ${paragraph} · since ${day}`,
  takeBack: "Take back",
  gone: "An article that is no longer here",
};
