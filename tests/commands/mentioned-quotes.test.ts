import { expect, it } from "vitest";
import { buildLibrary } from "../../src/answers/library.ts";
import { articleOfParagraphs } from "../../src/articles/create-article.ts";
import { startTestBot } from "./start-bot.ts";

// All texts and people are invented.
const library = buildLibrary([
  articleOfParagraphs(
    ["“We must stand firm,” Ada Brun said on Monday.", "“The tide is too strong for us,” said Bo Lee."],
    { origin: { kind: "host", file: "invented.txt" } },
  ),
]);

it.each([
  ["who said “we must stand firm”?", "Quoted from Ada Brun, in these words"],
  ["did Ada Brun say “we must stand firm”?", "Quoted from Ada Brun, in these words"],
  [
    "did Ada Brun say “we must stand firm” against the farmers?",
    "Only part of this message is quoted from Ada Brun",
  ],
  [
    "who said “we must stand firm”, Ada Brun or Bo Lee?",
    "Quoted from Ada Brun, in these words; not from Bo Lee",
  ],
  ["did Bo Lee say “we must stand firm”?", "Found, but not from Bo Lee. Quoted from Ada Brun"],
  ["who said the tide is too strong for us all?", "Altered: the meaning may differ. Added: “all”"],
])("a mention is read whole, as typed: %s", async (message, firstLine) => {
  const { local } = await startTestBot({ library });
  const reply = await local.member("reader").mention(message);
  expect(reply.text().split("\n")[0]).toBe(firstLine);
});
