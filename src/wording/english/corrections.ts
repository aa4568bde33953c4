import { many, number } from "./forms.ts";

/** Sentences of `/library corrections` and of what leads there. */
export const englishCorrections = {
  command: "List the speakers that managers of this server corrected, and take corrections back",
  button: "Say who it was",
  formTitle: "Who said it?",
  who: "Name, as replies should show it",
  whoHint: "Leave it empty where nobody can tell",
  /** @param speaker null: nobody can know */
  done: (speaker: string | null) =>
    speaker === null
      ? "From now on replies here say that nobody can tell who said it"
      : `From now on replies here name ${speaker}`,
  shownAs: "Replies say that this server's managers corrected it. No other server sees it.",
  takenBack: "Taken back: replies go by the article again",
  notThere: "That correction isn't there any more",
  noQuotation: "There is no quotation there: only the speaker of quoted or reported words can be corrected",
  none: "Nothing is corrected",
  list: (count: number) => many(count, "correction"),
  nobody: "Nobody can tell",
  /** @param day as "18 Nov 2024" */
  line: (speaker: string, paragraph: number, day: string) =>
    `${speaker} · paragraph ${paragraph} · since ${day}`,
  takeBack: "Take back",
  gone: "An article that is no longer here",
  inStatus: (count: number) => `Corrected speakers: ${number(count)}. /library corrections shows them.`,
  label: "Corrected by managers",
  kept: (count: number) =>
    `When a manager says who really said something, the name and the place of the words are kept, not who said so, and shown in this server only. Kept now: ${number(count)}.`,
};
