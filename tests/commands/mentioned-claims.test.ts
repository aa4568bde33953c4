import { expect, it } from "vitest";
import { checkMessage } from "../../src/answers/check/check-message.ts";
import { buildLibrary } from "../../src/answers/library.ts";
import { articleOfParagraphs } from "../../src/articles/create-article.ts";
import { english } from "../../src/wording/english/english.ts";
import { outcomeInWords } from "../../src/wording/outcome.ts";
import { startTestBot } from "./start-bot.ts";

// All texts and people are invented.
const library = buildLibrary([
  articleOfParagraphs(
    [
      "The mayor, Ada Brun, spoke about the dyke at the harbour on Monday.",
      "“We must stand firm against every tide,” Brun, 41, said.",
      "“The tide is too strong for us,” said Bo Lee, a fisherman.",
      "“Nobody has asked us what we are against,” Lee said of the dyke.",
    ],
    { origin: { kind: "host", file: "invented.txt" } },
  ),
]);

/** Every way to post somebody's words that the bot is sent without being asked anything, or with a question. */
it.each([
  "Ada Brun on the dyke: “We must stand firm against every tide”",
  "Ada Brun on the dyke:\n> We must stand firm against every tide",
  "Ada Brun about the dyke - “We must stand firm against every tide”",
  "Brun, speaking on the dyke: “We must stand firm against every tide”",
  "BREAKING: Brun on the dyke: “We must stand firm against every tide”",
  "Ada Brun on the dyke: we must stand firm against every tide",
  "Ada Brun (mayor): “We must stand firm against every tide”",
  "Mayor Brun’s famous line “We must stand firm against every tide”",
  "Ada Brun, the mayor: “We must stand firm against every tide”",
  "Bo Lee on the dyke: “We must stand firm against every tide”",
  "did Brun on the dyke really say “We must stand firm against every tide”?",
  "“We must stand firm against every tide” Ada Brun",
  "“We must stand firm against every tide” ~ Ada Brun 🌊",
  "we must stand firm against every tide. ada brun",
  "we must stand firm against every tide - ada brun",
  "“Nobody has asked us what we are against,” said Bo Lee",
  "“The tide is too strong for us,” fisherman Bo Lee warned.",
  "Fisherman Bo Lee wants you to know: “The tide is not too strong for us”",
  "ada brun: we must stand firm against the tide",
  "“We will never speak of the dyke again.” Ada Brun",
])("a mention gets the verdict of the menu: %s", async message => {
  const { local } = await startTestBot({ library });
  const reply = await local.member("reader").mention(message);
  const [found] = (await checkMessage(library, message)).checks;
  expect(reply.text().split("\n")[0]).toBe(found && outcomeInWords(found.check, english));
});

it.each([
  "wait who said we must stand firm against any tide??",
  "omg hang on, did Ada Brun say we must stand firm against any tide?!",
])("what is said before a question isn't part of the words: %s", async message => {
  const { local } = await startTestBot({ library });
  const reply = await local.member("reader").mention(message);
  expect(reply.text().split("\n")[0]).toBe("Altered: the meaning may differ. Changed: “every” to “any”");
});
