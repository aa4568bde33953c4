import { describe, expect, it } from "vitest";
import { checkMessage } from "../../../../src/answers/check/check-message.ts";
import { withoutChatter } from "../../../../src/answers/check/message/without-chatter.ts";
import { buildLibrary } from "../../../../src/answers/library.ts";
import { articleOfLines } from "../../../../src/articles/create-article.ts";
import { sliceOf } from "../../../../src/text/span.ts";
import { english } from "../../../../src/wording/english/english.ts";
import { outcomeInWords } from "../../../../src/wording/outcome.ts";

const bare = (text: string) => sliceOf(text, withoutChatter(text, { start: 0, end: text.length }));

describe("withoutChatter()", () => {
  it.each([
    ["we must stand firm lol", "we must stand firm"],
    ["we must stand firm, lmao", "we must stand firm"],
    ["we must stand firm. omg tbh", "we must stand firm."],
    ["omg lol we must stand firm", "we must stand firm"],
    ["fake: we must stand firm", "we must stand firm"],
    ["/fake: we must stand firm", "we must stand firm"],
    ["true or false: we must stand firm", "we must stand firm"],
    ["BREAKING: we must stand firm", "we must stand firm"],
    ["we must stand firm (2024)", "we must stand firm"],
    ["we must stand firm (12 May 2024)", "we must stand firm"],
    ["we must stand firm #tarn #ferry", "we must stand firm"],
    ["#tarn #ferry we must stand firm", "we must stand firm"],
    ["lol. fake: we must stand firm (2024) haha #tarn", "we must stand firm"],
  ])("takes it from %j", (text, words) => {
    expect(bare(text)).toBe(words);
  });

  it.each([
    "we need facts",
    "we must stand firm (in Tarn)",
    "#tarn must stand firm",
    "Roe: we must stand firm",
    "the choice: sink or swim",
    "lol omg ok",
  ])("leaves %j", text => {
    expect(bare(text)).toBe(text);
  });
});

const ARTICLE = `“We sold the boat long ago and nobody wept for it,” Ada Quill said.
“Lol we sank twice before noon,” Bo Lanz said.
Mr Krasin watched the Tarn ferry from Berlin.`;

const library = buildLibrary([
  articleOfLines(ARTICLE, { origin: { kind: "host", file: "a" }, title: "Ferry boats", date: "2024-11-18" }),
]);

async function lines(message: string): Promise<string[]> {
  return (await checkMessage(library, message)).checks.map(({ check }) => outcomeInWords(check, english));
}

describe("checkMessage() of words with chatter and tags but no marks", () => {
  const WORDS = "we sold the boat long ago and nobody wept for it";
  it.each([
    `${WORDS} lol`,
    `ada quill: ${WORDS} omg`,
    `fake: ${WORDS}`,
    `ada quill: ${WORDS} (2024)`,
    `${WORDS} - ada quill #tarn`,
    `${WORDS} #quill`,
    `tbh ada quill said ${WORDS} #tarn #berlin`,
    `${WORDS}\n#tarn #ferry`,
  ])("confirms: %s", async message => {
    expect(await lines(message)).toEqual(["Quoted from Ada Quill, in these words"]);
  });

  it.each([`${WORDS} #krasin`, `${WORDS} lol #Krasin`, `${WORDS}\n#krasin`])(
    "and names others: %s",
    async message => {
      expect((await lines(message)).join().toLowerCase()).toContain("not from krasin");
    },
  );

  it("reads chatter that is quoted as part of the words", async () => {
    expect(await lines("bo lanz: lol we sank twice before noon")).toEqual([
      "Quoted from Bo Lanz, in these words",
    ]);
  });

  it.each(["lol ok", "ok", "good morning", "haha same", "lol", "wow nice", "yes it is"])(
    "quotes nothing in %j",
    async message => {
      expect(await lines(message)).toEqual(["This message quotes nothing from these articles"]);
    },
  );

  it("still says of few words in marks that they are too few", async () => {
    expect(await lines("“the boat”")).toEqual(["Too little to tell: these words could be anybody's"]);
  });
});
