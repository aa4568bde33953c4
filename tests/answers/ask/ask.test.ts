import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answers/ask/ask.ts";
import { buildLibrary } from "../../../src/answers/library.ts";
import { articleOfParagraphs } from "../../../src/articles/create-article.ts";
import { isWithin, sliceOf } from "../../../src/text/span.ts";
import { deliveredArticle } from "../../search/delivered-library.ts";

const delivered = buildLibrary([deliveredArticle()]);

describe("ask() on the delivered article", () => {
  it.each([
    ["why was teh uk reluctnat", [{ typed: "reluctnat", meant: "reluctant" }]],
    ["wehn will Staremr speak to Putin", [{ typed: "Staremr", meant: "starmer" }]],
    ["what is sourdoogh", []],
    ["why was the uk reluctant", []],
  ])("says what it read as other words in: %s", async (question, readAs) => {
    expect((await ask(delivered, question)).readAs).toEqual(readAs);
  });

  it("hears whose words are asked for although the verb is mistyped", async () => {
    const [typed, meant] = ["waht did Starmer sya about Putin", "what did Starmer say about Putin"];
    const answer = await ask(delivered, typed);
    expect(answer.kind).toBe("cited");
    expect({ ...answer, readAs: [] }).toEqual(await ask(delivered, meant));
  });

  it.each<[question: string, ...paragraphs: number[]]>([
    ["Who gave Ukraine permission to use US weapons?", 1],
    ["permision to strike Russia", 1, 6],
    ["Where are Ukrainian troops fighting in Russia?", 2],
    ["who is bolstering defences with north korean troops", 2],
    ["Which missiles does the UK supply to Ukraine?", 3],
    ["storm shadow misiles", 3],
    ["Patriot systems sitting idle", 4],
    ["Why was the UK reluctant?", 5],
    ["what navigation data do the missiles use", 5],
    ["Why can't Ukraine hit Russian bases?", 6],
    ["What is the victory plan?", 7],
    ["Zelenskiy victory plan", 7],
    ["What did Zelensky say about long range capabilities", 7],
    ["who said the missiles will speak for themselves", 9],
    ["Has Downing Street responded?", 10],
    ["has the US officially announced the decision?", 10],
    ["where is the G20 summit", 11],
    ["Who is Russia's foreign minister?", 12],
    ["who represents Russia at the G20", 12],
    ["what does Trump say about ending the war", 13],
    ["What could change under Donald Trump?", 13],
    ["how many days of conflict", 14, 15],
    ["When is the 1000th day of the war?", 14],
    ["what did the prime minister tell reporters on the way to Rio", 14],
    ["What are the implications for European security?", 16],
    ["As long as it takes", 17],
    ["Who is the German Chancellor?", 18],
    ["did scholz call putin", 18],
    ["What did Starmer say about Putin?", 19],
    ["Is Keir Starmer going to speak to Putin?", 19],
  ])("finds the paragraph for: %s", async (question: string, ...paragraphs: number[]) => {
    const answer = await ask(delivered, question);
    expect(answer.kind).toBe("cited");
    if (answer.kind !== "cited") return;
    expect(paragraphs).toContain(answer.passages[0]?.paragraph);
  });

  it.each([
    "capital of Peru",
    "sourdough bread",
    "what did putin say", // he is named, but others speak
    "What did Starmer say about Trump?", // he is quoted, but about something else
    "who sails at dawn", // "dawn" is not a misspelt "down"
    "how do I bake sourdough bread",
    "What is the capital of Ukraine?",
    "What is the population of Ukraine?",
    "Why was France reluctant?",
    "Why was Germany reluctant?",
    "Why did Italy supply missiles?",
    "What did Macron say?",
    "What did Xi Jinping say about the missiles?",
    "What did Boris Johnson say about Putin?",
    "What did Rishi Sunak say?",
    "What does Kamala Harris think about Ukraine?",
    "What did Starmer say about France?",
    "Has NATO responded?",
    "Who won the World Cup?",
    "How many soldiers died?",
    "how many missiles were fired",
    "How much do the missiles cost?",
    "How old is Joe Biden?",
    '"the missiles agenda"',
    "Who?",
    "",
    "🙂",
  ])("says no to: %s", async question => {
    expect((await ask(delivered, question)).kind).toBe("none");
  });

  it.each(["What did Biden say about Putin?", "Did Biden resign?", "When was Volodymyr Zelensky born?"])(
    "never says that it answers: %s",
    async question => {
      expect((await ask(delivered, question)).kind).not.toBe("cited");
    },
  );

  it.each<[question: string, paragraph: number]>([
    ["why is uk waiting on the us", 5],
    ["is starmer going to talk to putin", 19],
    ["what weapons does the UK send", 3],
    ["wheres the g20 this year", 11],
  ])("shows what comes closest to: %s", async (question, paragraph) => {
    const answer = await ask(delivered, question);
    if (answer.kind === "none") throw new Error("nothing shown");
    expect(answer.passages.map(passage => passage.paragraph)).toContain(paragraph);
    expect(answer.passages.length).toBeLessThanOrEqual(3);
  });

  it("names the words that stand nowhere, and a nearest miss only where two words agree", async () => {
    expect(await ask(delivered, "What is the capital of Peru?")).toMatchObject({
      kind: "none",
      missing: ["capital", "Peru"],
      nearest: null,
      searched: { articles: 1, from: "2024-11-18", to: "2024-11-18" },
    });
    const answer = await ask(delivered, "How old is Joe Biden?");
    expect(answer).toMatchObject({ kind: "none", missing: ["old"], nearest: { paragraph: 1 } });
  });

  it("cites slices, with the quotation that the answer is in", async () => {
    const answer = await ask(delivered, "Is Starmer going to speak to Putin?");
    if (answer.kind !== "cited") throw new Error("no answer");
    for (const { article, span, answer: sentence } of answer.passages) {
      expect(isWithin(sentence, span)).toBe(true);
      expect(sliceOf(article.text, sentence).trim()).not.toBe("");
    }
    const [first] = answer.passages;
    expect(first && sliceOf(first.article.text, first.answer)).toContain(
      "I have no plans to speak to Putin.",
    );
    expect(first?.quotation?.paragraph).toBe(19);
  });

  it.each([1, 2, 3, 5])("shows at most as many passages as wanted: %i", async limit => {
    const cited = await ask(delivered, "What did Zelensky say about missiles?", { limit });
    expect(cited.kind === "cited" && cited.passages.length).toBeLessThanOrEqual(limit);
    const closest = await ask(delivered, "Is the war over because of the missiles?", { limit });
    expect(closest.kind === "closest" && closest.passages.length).toBe(Math.min(limit, 3));
  });
});

// Invented articles.
const library = buildLibrary([
  articleOfParagraphs(
    ["The harbour bridge was closed on Monday.", "Mayor Ada Lind said: “The bridge opens again in May.”"],
    { origin: { kind: "host", file: "a" }, title: "Harbour bridge closed", date: "2024-02-01", id: "a" },
  ),
  articleOfParagraphs(
    ["The harbour bridge was closed on Monday.", "Engineers found cracks in two of its cables."],
    { origin: { kind: "host", file: "b" }, title: "Cracks in bridge", date: "2024-03-01", id: "b" },
  ),
]);

describe("ask() over several articles", () => {
  it("shows one passage for the same words in two articles, and where else they stand", async () => {
    const answer = await ask(library, "When was the harbour bridge closed?");
    if (answer.kind !== "cited") throw new Error("no answer");
    const [first] = answer.passages;
    expect([first?.article.id, ...(first?.alsoIn.map(({ article }) => article.id) ?? [])].sort()).toEqual([
      "a",
      "b",
    ]);
  });

  it("keeps to the filter and says what was searched", async () => {
    const answer = await ask(library, "Why are the cables cracked?", { filter: { until: "2024-02-15" } });
    expect(answer).toMatchObject({ kind: "none", searched: { articles: 1, to: "2024-02-01" } });
    const found = await ask(library, "Did engineers find cracks in the cables?", {
      filter: { since: "2024-02-15" },
    });
    expect(found.kind).toBe("cited");
  });

  it("answers from no article with no", async () => {
    expect(await ask(buildLibrary([]), "Anything there?")).toMatchObject({
      kind: "none",
      searched: { articles: 0, from: null, to: null },
      nearest: null,
    });
  });
});

describe("ask() for what something is", () => {
  const library = buildLibrary([
    articleOfParagraphs(
      [
        "A nurse in Carrow has warned parents to look out for sepsis.",
        "Sepsis is a reaction of the body to an infection. It kills 48,000 people a year.",
        "“I have seen sepsis miss nobody,” said Ann Roe. A defibrillator was no help.",
      ],
      { origin: { kind: "host", file: "nurse" }, title: "Nurse warns parents" },
    ),
  ]);

  it.each(["what is sepsis", "whats sepsis"])("cites the sentence that explains it: %s", async question => {
    const answer = await ask(library, question);
    if (answer.kind !== "cited") throw new Error("not cited");
    expect(answer.passages[0]?.paragraph).toBe(2);
  });

  it("doesn't cite a sentence that only mentions it", async () => {
    expect((await ask(library, "what is a defibrillator")).kind).not.toBe("cited");
  });
});

describe("ask() for what somebody said about something", () => {
  const library = buildLibrary([
    articleOfParagraphs(
      [
        "A crossing will cost £3.40 from 1 October, the company said on Monday.",
        "The rise was approved by the board.",
        "Ann Roe, leader of the council, had no money to offer. “It is a private company,” she said. “It does as it likes.”",
      ],
      { origin: { kind: "host", file: "fares" }, title: "Wence ferry fares to rise" },
    ),
    articleOfParagraphs(
      ["The bridge is shut.", "“It leans,” said Ann Roe, who crosses it every day to get to the council."],
      { origin: { kind: "host", file: "bridge" }, title: "Bridge is shut" },
    ),
  ]);

  it.each([
    ["title", "what did Ann Roe say about the ferry"],
    ["first paragraph", "what did Ann Roe say about October"],
  ])("shows as the closest their words from an article on it by its %s", async (_, question) => {
    const answer = await ask(library, question);
    if (answer.kind !== "closest") throw new Error("not the closest");
    expect(answer.passages).toHaveLength(1);
    expect(answer.passages[0]).toMatchObject({
      paragraph: 3,
      article: { title: "Wence ferry fares to rise" },
    });
  });

  it("takes another word of the topic's family for it", async () => {
    const answer = await ask(library, "what did Ann Roe say about the firm");
    if (answer.kind !== "cited") throw new Error("no answer");
    expect(answer.passages[0]).toMatchObject({
      paragraph: 3,
      article: { title: "Wence ferry fares to rise" },
    });
  });

  it("says no where no article they are quoted in is on it", async () => {
    expect((await ask(library, "what did Ann Roe say about the school")).kind).toBe("none");
  });
});

describe("ask() with words of several people in the answer", () => {
  const festival = buildLibrary([
    articleOfParagraphs(
      [
        "Mayor Ada Lind said the harbour festival was “the heart of the town”, while Tom Marr praised its “duty and service”.",
        "Ada Lind said of the fireworks: “They frighten the dogs.” Tom Marr added: “They cost too much.” Both will vote.",
        "Ada Lind called the ferry “a wreck”. It sails in June with “new seats”, she said.",
      ],
      { origin: { kind: "host", file: "c" }, title: "Festival words", date: "2024-04-01", id: "c" },
    ),
  ]);

  it.each([
    ["two people in one sentence", "Was the harbour festival praised?", 1, null],
    ["another's words beside the answering sentence", "Do the fireworks frighten the dogs?", 2, null],
    ["one person's, in two places", "When does the ferry sail?", 3, "Ada Lind"],
  ])(
    "names a speaker above a passage only if no other is quoted there: %s",
    async (_, question, paragraph, name) => {
      const answer = await ask(festival, question);
      if (answer.kind !== "cited") throw new Error("no answer");
      const [first] = answer.passages;
      expect(first?.paragraph).toBe(paragraph);
      const attribution = first?.quotation?.attribution;
      expect(attribution && attribution.kind !== "unclear" ? attribution.speaker.name : null).toBe(name);
    },
  );
});

describe("ask() for the words of somebody who isn't named", () => {
  const library = buildLibrary([
    articleOfParagraphs(
      [
        "Mara Venn says the union has no position on the toll. “Our fight is with the firm,” he tells us on the steps.",
        "Ilse Brandt thinks the ferry is safe. “I would sail on it,” she said.",
        "Work on the quay began on Monday, and the shops nearby are open.",
      ],
      { origin: { kind: "host", file: "toll" }, title: "The toll", date: "2026-03-29" },
    ),
  ]);

  it.each([
    "what did she say",
    "what does he say",
    "what did they say",
    "What has he said?",
    "what does she think",
    "did he really say the union has no position",
    "and what did she say about the toll",
    "what is her opinion of the ferry",
  ])("never says that it answers: %s", async question => {
    expect((await ask(library, question)).kind).not.toBe("cited");
  });

  it.each(["what does Venn say about the toll", "what does Ilse Brandt think about the ferry"])(
    "answers with a name: %s",
    async question => {
      expect((await ask(library, question)).kind).toBe("cited");
    },
  );
});
