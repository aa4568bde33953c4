/** A command to click on the empty page, with its options filled in. */
export interface Example {
  readonly command: string;
  readonly label: string;
  readonly options: Readonly<Record<string, string>>;
}

/** Three things that work on the article which comes with the bot; managers also get a fourth. */
export const EXAMPLES: readonly Example[] = [
  {
    command: "who-said",
    label: "the missiles will speak for themselves",
    options: { quote: "the missiles will speak for themselves" },
  },
  {
    command: "ask",
    label: "why was the UK reluctant?",
    options: { question: "why was the UK reluctant?" },
  },
  { command: "quotes", label: "of Keir Starmer", options: { speaker: "Keir Starmer" } },
  // Offered to those alone who may use it.
  { command: "library add text", label: "adds an article to this server", options: {} },
];

/** What someone has posted, to try a message menu on: one word of the quotation is missing. */
export const EXAMPLE_MESSAGE = "Starmer: “I have plans to speak to Putin”";
