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

it.each([
  ["sacked mayor Ada Brun: “we must stand firm”", "Not confirmed: “sacked mayor”"],
  ["Ada Brun on the price of bread: “we must stand firm”", "Not confirmed: “price of bread”"],
])("tells what of a message no article confirms: %s", async (message, line) => {
  const { local } = await startTestBot({ library });
  const reply = await local.member("reader").mention(`is this real? ${message}`);
  expect(reply.text().split("\n")[1]).toBe(line);
});

it("nothing stands there where all is confirmed", async () => {
  const { local } = await startTestBot({ library });
  const reply = await local
    .member("reader")
    .mention("is this real? Ada Brun on Monday: “we must stand firm”");
  expect(reply.text()).not.toContain("Not confirmed");
});
