import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/articles/article.ts";
import { articleOfParagraphs } from "../../../src/articles/create-article.ts";
import { createSearchIndex } from "../../../src/search/create-search-index.ts";
import type { SearchOptions } from "../../../src/search/search-index.ts";

// Invented: a lighthouse, its keeper and its foghorn.
function articleOf(
  id: string,
  date: string | undefined,
  title: string,
  ...paragraphs: readonly string[]
): Article {
  return articleOfParagraphs(paragraphs, {
    origin: { kind: "host", file: id },
    id,
    title,
    ...(date === undefined ? {} : { date }),
  });
}

/** The hits' places, best first. */
async function orderOf(
  articles: readonly Article[],
  question: string,
  options: SearchOptions = {},
): Promise<string[]> {
  const { hits } = await createSearchIndex(articles).search(question, { limit: 10, ...options });
  return hits.map(({ article, paragraph }) => `${article.id} ${paragraph}`);
}

const KEEPER = articleOf(
  "keeper",
  "2031-03-02",
  "Keeper of Skarn light retires",
  "Ingrid Vell, the keeper of the lighthouse on Skarn, will retire in June.",
  "The foghorn of the lighthouse was sold to a museum.",
  "Gulls nest on the roof.",
);

describe("search() puts first", () => {
  it("what the question is about, not what is recent on the day of asking", async () => {
    const recent = articleOf("recent", "2031-03-10", "Work", "Retired lamp keepers welcome the new rules.");
    const others = Array.from({ length: 6 }, (_, at) =>
      articleOf(`other ${at}`, "2030-06-01", "Weather", `Rain fell ${at} times on the island.`),
    );
    const articles = [{ ...KEEPER, date: "2030-12-02" }, recent, ...others];
    const [first] = await orderOf(articles, "when did the keeper retire", { asked: "2031-03-17" });
    expect(first).toBe("keeper 1");
  });

  it("the paragraph with more of the question", async () => {
    const [first] = await orderOf([KEEPER], "who sold the foghorn of the lighthouse");
    expect(first).toBe("keeper 2");
  });

  it("the one with the rarer word of two", async () => {
    const common = articleOf(
      "common",
      "2031-03-02",
      "News of Skarn",
      "The lighthouse is white.",
      "The lighthouse is tall.",
      "The lighthouse is old.",
      "A museum is old.",
    );
    const [first] = await orderOf([common], "lighthouse museum");
    expect(first).toBe("common 4");
  });

  it("the one with the words side by side", async () => {
    const apart = articleOf(
      "apart",
      "2031-03-02",
      "News of Skarn",
      "The bell of the church rang while the boat of the pilot sank near the harbour.",
      "The pilot boat sank while the bell of the church rang near the harbour there.",
    );
    const [first] = await orderOf([apart], "pilot boat");
    expect(first).toBe("apart 2");
  });

  it("the earlier of two that are alike in everything", async () => {
    const twice = articleOf(
      "twice",
      "2031-03-02",
      "News of Skarn",
      "It rained.",
      "The lighthouse needs red paint.",
      "The lighthouse needs new paint.",
      "It snowed.",
    );
    expect((await orderOf([twice], "lighthouse paint")).slice(0, 2)).toEqual(["twice 2", "twice 3"]);
  });

  it("the article about it before one that only mentions it", async () => {
    const mention = articleOf(
      "mention",
      "2031-03-02",
      "Bakers of Tarn win a prize",
      "The bakers of Tarn won a prize for rye bread.",
      "One of them was born in the lighthouse.",
    );
    const order = await orderOf([mention, KEEPER], "lighthouse keeper Skarn");
    expect(order[0]).toBe("keeper 1");
  });

  it("what the title says too", async () => {
    const other = articleOf("other", "2031-03-02", "Bread prices", "The mill was sold to a museum in May.");
    const titled = articleOf("titled", "2031-03-02", "Mill on Skarn", "It was sold to a museum in May.");
    expect((await orderOf([other, titled], "Skarn mill museum"))[0]).toBe("titled 1");
  });
});

describe("search() and time", () => {
  const older = articleOf("older", "2031-03-02", "Skarn foghorn", "The foghorn on Skarn sounds at night.");
  const newer = articleOf("newer", "2031-05-02", "Skarn foghorn", "The foghorn on Skarn sounds at dusk.");
  const undated = articleOf("undated", undefined, "Skarn foghorn", "The foghorn on Skarn sounds at noon.");

  it("puts the newer of two on one subject first", async () => {
    expect(await orderOf([older, newer], "when does the foghorn on Skarn sound now")).toEqual([
      "newer 1",
      "older 1",
    ]);
    expect(await orderOf([newer, older], "when does the foghorn on Skarn sound now")).toEqual([
      "newer 1",
      "older 1",
    ]);
  });

  it("puts one from the days asked about first", async () => {
    expect(
      (await orderOf([older, newer], "foghorn on Skarn in March 2031", { asked: "2031-06-01" }))[0],
    ).toBe("older 1");
    expect((await orderOf([older, newer], "foghorn on Skarn in May 2031", { asked: "2031-06-01" }))[0]).toBe(
      "newer 1",
    );
  });

  it("counts a neighbour of the best passage as new as its article", async () => {
    const scoreOf = async (date: string) => {
      const told = articleOf("told", date, "Skarn foghorn", older.text, "Gulls nest on the roof.");
      const { hits } = await createSearchIndex([told, older, newer]).search(
        "when does the foghorn on Skarn sound now",
        { limit: 10 },
      );
      return hits.find(({ article, paragraph }) => article.id === "told" && paragraph === 2)?.score ?? 0;
    };
    expect(await scoreOf("2031-06-02")).toBeGreaterThan(await scoreOf("2031-01-02"));
  });

  it("puts one without a date behind the newest", async () => {
    const order = await orderOf([undated, older, newer], "when does the foghorn on Skarn sound now");
    expect(order[0]).toBe("newer 1");
    expect(order).toHaveLength(3);
  });
});

describe("search() of the same words in several articles", () => {
  const copy = (id: string, ...paragraphs: readonly string[]) =>
    articleOf(id, "2031-03-02", "Skarn light", ...paragraphs);
  const hitsOf = async (articles: readonly Article[], limit = 3, isCollapsing = true) => {
    const { hits } = await createSearchIndex(articles).search("foghorn museum", { limit, isCollapsing });
    return hits.map(({ article, alsoIn }) => [article.id, ...alsoIn.map(({ article: { id } }) => id)]);
  };
  const one = copy("one", "The foghorn went to a museum.");
  const two = copy("two", "THE FOGHORN  went to a museum!");
  const three = copy("three", "The foghorn went to the museum.");

  it("is one hit, however it is printed", async () => {
    expect(await hitsOf([one, two])).toEqual([["one", "two"]]);
  });

  it("is two if a word differs", async () => {
    expect((await hitsOf([one, three])).map(hit => hit.length)).toEqual([1, 1]);
  });

  it("is as many hits as are wanted, each with all its copies", async () => {
    expect(await hitsOf([one, three, two], 1)).toEqual([["one", "two"]]);
  });

  it("is two if that is asked for", async () => {
    expect(await hitsOf([one, two], 3, false)).toEqual([["one"], ["two"]]);
  });
});
