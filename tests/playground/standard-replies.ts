import type { LocalDiscord } from "../../src/local/local-discord.ts";
import type { Reply } from "../../src/local/member/actor.ts";

/** A frequent reply, used to measure the length of replies. */
export interface StandardReply {
  readonly name: string;
  /** The channel: `#news` has the delivered article, `#bridge` the sample, `#lobby` an uploaded article too. */
  readonly channel: string;
  readonly ask: (local: LocalDiscord) => Promise<Reply>;
}

/** Invented; uploaded by a manager, so its source is unchecked. */
const UPLOADED = `Title: Lighthouse keeper retires after 31 years
Publisher: Saltmere Herald (invented)
Date: 2026-05-04

Edith Marlow, the last keeper of Saltmere's lighthouse, retired on Monday after 31 years.

“I have seen every storm since 1995, and I liked most of them,” Ms Marlow said. “The light will go on without me. It always knew what to do.”

Her successor is a computer in Thorne. “It doesn't drink tea,” Ms Marlow said, “so I don't know what it will do all night.”
`;

function slash(
  name: string,
  channel: string,
  command: string,
  options: Readonly<Record<string, string>>,
): StandardReply {
  return { name, channel, ask: local => local.member("reader").in(channel).slash(command, options) };
}

function pressed(
  { channel, ask }: StandardReply,
  name: string,
  button: (labels: readonly string[]) => string | undefined,
): StandardReply {
  return {
    name,
    channel,
    async ask(local) {
      const reply = await ask(local);
      const label = button(reply.buttons().map(({ label }) => label)) ?? "no such button";
      return local.member("reader").in(channel).press(reply, label);
    },
  };
}

const WHY = slash("ask: the article's own words", "#news", "/ask", { question: "Why was the UK reluctant?" });
const TOLL = slash("ask: several passages", "#bridge", "/ask", { question: "What does the toll cost?" });

/** The twenty, each about the articles that come with the project. */
export const STANDARD_REPLIES: readonly StandardReply[] = [
  WHY,
  slash("ask: somebody's words", "#bridge", "/ask", { question: "What did Ada Quill say about lorries?" }),
  TOLL,
  pressed(TOLL, "ask: all of its passages", labels => labels.find(label => / more|Earlier/.test(label))),
  slash("ask: no answer", "#news", "/ask", { question: "Who won the chess olympiad in Peru?" }),
  slash("who-said: in these words", "#news", "/who-said", {
    quote: "the missiles will speak for themselves",
  }),
  slash("who-said: altered", "#news", "/who-said", {
    quote: "I have plans to speak to Putin",
    speaker: "Keir Starmer",
  }),
  slash("who-said: part of a sentence", "#bridge", "/who-said", { quote: "paint won't cure it" }),
  slash("who-said: stitched", "#bridge", "/who-said", {
    quote: "Four million is what we can carry. The steel is tired, and paint won't cure it.",
  }),
  slash("who-said: from someone else", "#bridge", "/who-said", {
    quote: "The steel is tired, and paint won't cure it",
    speaker: "Marcus Dray",
  }),
  slash("who-said: disputed", "#bridge", "/who-said", { quote: "The north side can swim for all I care" }),
  slash("who-said: not found", "#bridge", "/who-said", { quote: "We shall dig a tunnel under the harbour" }),
  slash("quotes: of a person", "#news", "/quotes", { speaker: "Keir Starmer" }),
  slash("quotes: from an uploaded article", "#lobby", "/quotes", { speaker: "Edith Marlow" }),
  slash("summary", "#news", "/summary", { article: "Joe Biden" }),
  slash("latest", "#bridge", "/latest", {}),
  slash("timeline", "#bridge", "/timeline", { about: "bridge" }),
  slash("compare", "#bridge", "/compare", { speaker: "Ada Quill", other: "Marcus Dray" }),
  slash("help", "#news", "/help", {}),
  pressed(WHY, "in context", labels => labels.find(label => /in context/i.test(label))),
];

/** Prepares what the replies need: an uploaded article in The book club. */
export async function prepareReplies(local: LocalDiscord): Promise<void> {
  const file = { name: "keeper.txt", type: "text/plain", content: UPLOADED };
  await local.member("manager").in("#lobby").slash("/library add file", { file });
}

/** What a reader has to read: words and buttons, without formatting and block quote marks. */
export function charactersOf(reply: Reply): number {
  return reply.text().replace(/^> /gm, "").length;
}
