import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { processorTime } from "../../bench/processor-time.ts";
import type { Article } from "../../src/articles/article.ts";
import { articleOfParagraphs } from "../../src/articles/create-article.ts";
import { createSearchIndex } from "../../src/search/create-search-index.ts";
import type { MendedQuestion, SearchOptions } from "../../src/search/search-index.ts";
import { isWithin, sliceOf } from "../../src/text/span.ts";
import { deliveredArticle } from "./delivered-library.ts";

// Invented articles.
function invented(id: string, date: string, title: string, ...paragraphs: string[]): Article {
  return articleOfParagraphs(paragraphs, { origin: { kind: "host", file: id }, id, date, title });
}
const BRIDGE = invented(
  "bridge",
  "2024-02-01",
  "Harbour bridge closed",
  "The harbour bridge was closed on Monday after cracks were found in two cables.",
  "Repairs will cost $40 million, the mayor said.",
  "The old ferry runs again. It leaves every hour from the north pier.",
);
const FERRY = invented(
  "ferry",
  "2024-06-01",
  "Ferry strike",
  "Ferry crews began a strike over pay.",
  "The old ferry runs again. It leaves every hour from the north pier.",
);
const NORWEGIAN = invented(
  "bro",
  "2024-03-01",
  "Broen er stengt",
  "Broen ble stengt mandag fordi det ble funnet sprekker i to av kablene.",
  "Ordføreren sier at reparasjonene vil koste førti millioner kroner.",
);
const CHINESE = invented("qiao", "2024-04-01", "大桥关闭", "港口大桥于星期一关闭。市长说维修需要四千万元。");
const ARTICLES = [BRIDGE, FERRY, NORWEGIAN, CHINESE, deliveredArticle()];
const index = createSearchIndex(ARTICLES);

async function places(question: string, options?: SearchOptions): Promise<string[]> {
  return (await index.search(question, options)).hits.map(
    ({ article, paragraph }) => `${article.id} ${paragraph}`,
  );
}

describe("createSearchIndex() finds", () => {
  it.each([
    ["Why was the harbour bridge closed?", "bridge 1"],
    ["How much will the repairs cost?", "bridge 2"],
    ["When did ferry crews strike?", "ferry 1"],
    ["Hva fant de i kablene?", "bro 1"],
    ["Hvor mye koster reparasjonen?", "bro 2"],
    ["大桥什么时候关闭？", "qiao 1"],
  ])("%s", async (question, place) => {
    expect((await places(question))[0]).toBe(place);
  });

  it("what was asked as it is, if it was mended already", async () => {
    const missing = async (question: string | MendedQuestion) => (await index.search(question)).missing;
    expect(await missing("When did teh ferry strike?")).toEqual([]);
    expect(await missing({ text: "When did teh ferry strike?", readAs: [], leftOut: [] })).toEqual(["teh"]);
  });

  it("one passage for the same words, with where else they stand", async () => {
    const { hits } = await index.search("Where does the old ferry leave from?");
    expect(
      hits.filter(({ span, article }) => sliceOf(article.text, span).startsWith("The old ferry")),
    ).toHaveLength(1);
    expect(hits[0]?.alsoIn).toHaveLength(1);
    const separate = await places("Where does the old ferry leave from?", { isCollapsing: false });
    expect(separate.slice(0, 2).sort()).toEqual(["bridge 3", "ferry 2"]);
  });

  it("the sentence before one that opens with a pronoun", async () => {
    const { hits } = await index.search("leaves every hour from the north pier");
    const [first] = hits;
    expect(first && sliceOf(first.article.text, first.answer)).toBe(
      "The old ferry runs again. It leaves every hour from the north pier.",
    );
  });

  it("what was printed in the time that is asked about", async () => {
    expect((await places("Where is the ferry, in June 2024?"))[0]).toMatch(/^ferry/);
    expect((await places("Which ferry news this week?", { asked: "2024-06-03", limit: 1 }))[0]).toMatch(
      /^ferry/,
    );
  });
});

describe("createSearchIndex() takes literally", () => {
  it("words after a minus sign", async () => {
    expect(await places("ferry -strike", { limit: 10 })).not.toContain("ferry 1");
  });

  it("a phrase in marks, and says which one nobody has", async () => {
    expect((await places('"found in two cables"'))[0]).toBe("bridge 1");
    const nothing = await index.search('"two found cables"');
    expect(nothing).toMatchObject({ tier: "none", missing: ["two found cables"] });
  });

  it("every filter", async () => {
    expect(
      new Set(
        (await places("ferry", { filter: { article: FERRY.key }, limit: 10 })).map(p => p.split(" ")[0]),
      ),
    ).toEqual(new Set(["ferry"]));
    expect(
      await places("harbour bridge cracks", { filter: { since: "2024-05-01" }, limit: 10 }),
    ).not.toContain("bridge 1");
    expect(await places("ferry crews strike", { filter: { until: "2024-05-01" }, limit: 10 })).not.toContain(
      "ferry 1",
    );
  });
});

describe("createSearchIndex() with a voice", () => {
  it("puts the person's words first, though they don't name the person", async () => {
    const options = {
      voice: { named: new Set(["lind"]), passages: [{ article: BRIDGE.key, paragraph: 2 }] },
    };
    const { hits, tier } = await index.search("What did Lind say about repairs?", options);
    expect(hits[0]).toMatchObject({ paragraph: 2 });
    expect(tier).toBe("answered");
  });
});

describe("createSearchIndex() always", () => {
  const question = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 80 }),
    fc
      .array(
        fc.constantFrom("ferry", "bridge", "Putin", '"', "-Biden", "the", "how many", "2024", "大桥", "?"),
        { maxLength: 12 },
      )
      .map(words => words.join(" ")),
  );

  it("gives slices of paragraphs, best first, and a confidence from 0 to 1", async () => {
    await fc.assert(
      fc.asyncProperty(question, async typed => {
        const { hits, confidence, best } = await index.search(typed, { limit: 5 });
        expect(hits.length).toBeLessThanOrEqual(5);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(best).toBeLessThan(Math.max(1, hits.length));
        hits.forEach(({ article, paragraph, span, answer, score }, at) => {
          expect(article.paragraphs[paragraph - 1]).toMatchObject(span);
          expect(isWithin(answer, span)).toBe(true);
          expect(answer.end).toBeGreaterThan(answer.start);
          expect(score).toBeLessThanOrEqual(hits[at - 1]?.score ?? Number.POSITIVE_INFINITY);
        });
      }),
      { numRuns: 150 },
    );
  });

  it("answers a hostile question in good time", async () => {
    const started = processorTime();
    for (const piece of ["ferry ", '"a" ', "-a ", "a’s ", "\u0301"]) await index.search(piece.repeat(1500));
    expect(processorTime() - started).toBeLessThan(10_000);
  });

  it("finds nothing in an empty library", async () => {
    expect(await createSearchIndex([]).search("ferry")).toMatchObject({
      hits: [],
      confidence: 0,
      tier: "none",
      missing: ["ferry"],
    });
  });
});

describe("createSearchIndex().version", () => {
  it("is the same for the same articles", () => {
    expect(createSearchIndex(ARTICLES).version).toBe(index.version);
  });

  it("has another version for other articles", () => {
    expect(createSearchIndex([BRIDGE]).version).not.toBe(createSearchIndex([FERRY]).version);
  });
});
