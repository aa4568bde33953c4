import { describe, expect, it } from "vitest";
import { buildLibrary, type Library } from "../../src/answers/library.ts";
import { articleOfParagraphs } from "../../src/articles/create-article.ts";
import { pressContext } from "./reply-buttons.ts";
import { startTestBot } from "./start-bot.ts";

/** Everything in it is invented. Sylvie Marchetti is only reported, Otto Brandvold is quoted as well. */
function reportingLibrary(): Library {
  const article = (id: string, date: string, paragraphs: readonly string[]) =>
    articleOfParagraphs([...paragraphs], {
      id,
      title: `The ${id} of Elmbrook`,
      date,
      origin: { kind: "host", file: `${id}.txt` },
    });
  return buildLibrary([
    article("bridge", "2024-03-04", [
      "Councillor Sylvie Marchetti said the bridge would close in spring.",
      "She told shopkeepers that ferries would take its place.",
      "Sylvie Marchetti denied that the bridge had been sold.",
      "“The pillars are weak,” said Otto Brandvold, the engineer.",
      "Otto Brandvold added that the steel was sound.",
    ]),
    article("market", "2024-03-05", [
      "The market opens on Saturday.",
      ...Array.from(
        { length: 7 },
        (_, at) => `Otto Brandvold said stall number ${at + 1} would need a new roof by May.`,
      ),
    ]),
  ]);
}

describe("/quotes with what is reported", () => {
  it("says how much is reported where only quotations are listed", async () => {
    const { local } = await startTestBot({ library: reportingLibrary() });
    const reply = await local.member("reader").slash("/quotes", { speaker: "Brandvold" });
    expect(reply.text()).toMatch(/^Otto Brandvold: 1 quotation\n/);
    expect(reply.text()).toContain("8 more are reported without quotation marks");
    expect(reply.text()).not.toContain("steel");
  });

  it("lists it marked, with who said it and by which word, and keeps it over pages", async () => {
    const { local } = await startTestBot({ library: reportingLibrary() });
    const reader = local.member("reader");
    const reply = await reader.slash("/quotes", { speaker: "Brandvold", reported: true });
    expect(reply.text()).toMatch(/^Otto Brandvold: 1 quotation, 8 reported\n/);
    expect(reply.text()).toContain("Reported, not quoted");
    expect(reply.text()).toContain("Otto Brandvold added that the steel was sound");
    await reader.press(reply, "Next: 2 of 3");
    const next = await reader.press(reply, "Next: 3 of 3");
    expect(next.text()).toContain("stall number 7");
  });

  it("never calls what was denied a report", async () => {
    const { local } = await startTestBot({ library: reportingLibrary() });
    const reply = await local.member("reader").slash("/quotes", { speaker: "Marchetti", reported: true });
    expect(reply.text()).toMatch(/Reported as denied or refused\n.*the bridge had been sold/s);
    expect(reply.text()).toMatch(/Reported, not quoted\n.*the bridge would close in spring/s);
  });

  it("shows in context who reports it", async () => {
    const { local } = await startTestBot({ library: reportingLibrary() });
    const reader = local.member("reader");
    const reply = await reader.slash("/quotes", { speaker: "Marchetti", reported: true });
    const context = await pressContext(reader, reply);
    expect(context.text()).toContain("Reported, not quoted · Sylvie Marchetti");
    expect(context.text()).not.toContain("Quoted from");
  });
});

describe("somebody who is only reported", () => {
  it("is counted separately by /speakers", async () => {
    const { local } = await startTestBot({ library: reportingLibrary() });
    const reply = await local.member("reader").slash("/speakers");
    expect(reply.text()).toMatch(/Otto Brandvold\nquoted once, reported 8 times in 2 articles/);
    expect(reply.text()).toMatch(/Sylvie Marchetti\nreported 3 times in 1 article/);
  });

  it.each(["what did Marchetti say about the bridge?", "did Marchetti say anything about the bridge?"])(
    "is answered, marked, on a mention: %s",
    async question => {
      const { local } = await startTestBot({ library: reportingLibrary() });
      const reply = await local.member("reader").mention(question);
      expect(reply.text()).toMatch(/0 quotations, \d reported/);
      expect(reply.text()).toContain("Reported, not quoted");
      expect(reply.text()).toContain("the bridge would close in spring");
    },
  );

  it.each([
    ["Nora Sandoval", "ferry fares would be frozen for a year"],
    ["Felix Aalborg", "the ferry would run at night"],
  ])("is shown where %s's quotation beside it has no word of the topic", async (name, words) => {
    const library = buildLibrary([
      articleOfParagraphs(
        [`${name} said that ${words}. “After that I can promise nothing,” ${name} added.`],
        {
          origin: { kind: "host", file: "ferry.txt" },
        },
      ),
    ]);
    const { local } = await startTestBot({ library });
    const reply = await local.member("reader").mention(`what did ${name} say about the ferry?`);
    expect(reply.text()).toContain(words);
    expect(reply.text()).toContain("After that I can promise nothing");
  });

  it("is answered, marked, by /ask", async () => {
    const { local } = await startTestBot({ library: reportingLibrary() });
    const reply = await local
      .member("reader")
      .slash("/ask", { question: "What did Sylvie Marchetti say about ferries?" });
    expect(reply.text()).toContain("Reported, not quoted · Sylvie Marchetti");
    expect(reply.text()).toContain("ferries would take its place");
    expect(reply.text()).not.toContain("Quoted from Sylvie Marchetti");
  });
});
