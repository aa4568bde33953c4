import { SAMPLE_SERVER } from "./sample/sample-server.ts";

/** A command with its options filled in, sent with one click. */
export interface Example {
  readonly command: string;
  readonly label: string;
  readonly options: Readonly<Record<string, string>>;
}

export interface Examples {
  /** Shown to a newcomer. */
  readonly first: readonly Example[];
  /** Every kind of answer that the articles there give; the pictures in the documentation are made from it. */
  readonly gallery: readonly Example[];
}

/** Only offered to those who may use it. */
const ADD_TEXT: Example = { command: "library add text", label: "add an article of your own", options: {} };

const DELIVERED: Examples = {
  first: [
    whoSaid("who said “the missiles will speak for themselves”?", "the missiles will speak for themselves"),
    ask("why was the UK reluctant?"),
    {
      command: "quotes",
      label: "all that Keir Starmer is quoted with",
      options: { speaker: "Keir Starmer" },
    },
    ADD_TEXT,
  ],
  gallery: [
    { command: "summary", label: "the article in short", options: { article: "Joe Biden" } },
    { command: "speakers", label: "who is quoted", options: {} },
    { command: "help", label: "what can be asked here", options: {} },
    whoSaid("a quote that was turned round", "I have plans to speak to Putin", "Keir Starmer"),
    ask("who won the chess olympiad in Peru?"),
  ],
};

const SAMPLE: Examples = {
  first: [
    ask("how much will the repair cost?"),
    whoSaid(
      "did Ada Quill say “The bridge is safe for lorries”?",
      "The bridge is safe for lorries",
      "Ada Quill",
    ),
    {
      command: "compare",
      label: "Ada Quill and Marcus Dray, side by side",
      options: { speaker: "Ada Quill", other: "Marcus Dray" },
    },
  ],
  gallery: [
    { command: "timeline", label: "the bridge, day by day", options: { about: "bridge" } },
    { command: "latest", label: "what is new", options: {} },
    { command: "speakers", label: "who is quoted", options: {} },
    whoSaid("in these words", "The steel is tired, and paint won't cure it"),
    whoSaid("part of a sentence", "paint won't cure it"),
    whoSaid("attributed, not quoted", "the bridge could open on 20 June if the new bearings arrive in May"),
    whoSaid("the article's own words", "The pier has not moved since 20 March, according to the sensors."),
    whoSaid("trimmed", "I have changed my mind because numbers changed", "Marcus Dray"),
    whoSaid("altered", "The bridge is safe for cars. It is safe for lorries."),
    whoSaid("stitched", "Four million is what we can carry. The steel is tired, and paint won't cure it."),
    whoSaid("from someone else", "The steel is tired, and paint won't cure it", "Marcus Dray"),
    whoSaid("disputed", "The north side can swim for all I care"),
    whoSaid("not found", "We shall dig a tunnel under the harbour"),
    whoSaid("too little to tell", "so glad"),
  ],
};

/** What can be tried in a server; null for direct messages. */
export function examplesOf(server: string | null): Examples {
  return server === SAMPLE_SERVER.name ? SAMPLE : DELIVERED;
}

function ask(question: string): Example {
  return { command: "ask", label: question, options: { question } };
}

function whoSaid(label: string, quote: string, speaker?: string): Example {
  return { command: "who-said", label, options: { quote, ...(speaker !== undefined && { speaker }) } };
}

/** A posted message to try a message menu on: one word of the quotation is missing. */
export const EXAMPLE_MESSAGE = "Starmer: “I have plans to speak to Putin”";
