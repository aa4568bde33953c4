import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answers/ask/ask.ts";
import { understandIn } from "../../../src/answers/understand/understand-in.ts";
import { createSearchIndex } from "../../../src/search/create-search-index.ts";
import { sliceOf } from "../../../src/text/span.ts";
import { inventedLibrary } from "../invented-library.ts";

/** Invented. */
const quoted = inventedLibrary([
  {
    id: "lamp",
    title: "Lamp of Ostrel pier broken",
    text: "“The lamp is out,” said Ida Quern.",
    quotations: [{ words: "The lamp is out,", by: "Ida Quern" }],
  },
]);
const library = { ...quoted, search: createSearchIndex(quoted.articles.map(({ article }) => article)) };
const read = (typed: string) => understandIn(library, typed, "2031-05-12");
const kindOf = async (typed: string) => (await read(typed)).request.kind;

describe("understandIn()", () => {
  it("mends what was typed once, for whoever answers it", async () => {
    const asked: string[] = [];
    const mend = (question: string) => {
      asked.push(question);
      return library.search.mend(question);
    };
    const counting = { ...library, search: { ...library.search, mend } };
    const { mended } = await understandIn(counting, "is teh lmap out", "2031-05-12");
    expect(mended).toEqual({
      text: "is the lamp out",
      readAs: [{ typed: "lmap", meant: "lamp" }],
      leftOut: [],
    });
    expect(await ask(counting, mended)).toEqual(await ask(library, "is teh lmap out"));
    expect(asked).toEqual(["is teh lmap out"]);
  });

  it("takes the name of somebody whom the library quotes for a request for their words", async () => {
    expect(await kindOf("quern on the lamp")).toBe("quotes");
    expect(await kindOf("Ida Quern")).toBe("quotes");
  });

  it("doesn't take for one what only begins like a name, or is nobody's", async () => {
    expect(await kindOf("que on the lamp")).not.toBe("quotes");
    expect(await kindOf("zeppelin on the lamp")).not.toBe("quotes");
  });

  it.each([
    ["ltest on teh lmap", "latest", "the lamp"],
    ["wats the latset on ostrle pier", "latest", "ostrel pier"],
    ["timelime of teh lamp", "timeline", "the lamp"],
    ["anynews on the lamp", "latest", "the lamp"],
    ["queern on the lamp", "quotes", "the lamp"],
  ])("reads a mistyped request with the library's words: %s", async (typed, kind, about) => {
    const { request, words } = await read(typed);
    expect(request.kind).toBe(kind);
    expect("about" in request && request.about && sliceOf(words, request.about)).toBe(about);
  });

  it("leaves a question as typed, and words to be checked", async () => {
    expect(await read("is teh lmap out")).toMatchObject({
      words: "is teh lmap out",
      request: { kind: "ask" },
    });
    expect(await read("who said teh lmap is out")).toMatchObject({
      words: "who said teh lmap is out",
      request: { kind: "who-said" },
    });
    const { request, words } = await read('whosaid "the lmap is out"');
    expect(request).toMatchObject({ kind: "who-said", speaker: null });
    expect(request.kind === "who-said" && sliceOf(words, request.words)).toBe("the lmap is out");
    const really = await read("did Ida Quern realy say the lamp is out");
    expect(really.request.kind === "who-said" && really.request.speaker).toMatchObject({ start: 4, end: 13 });
  });

  it("knows people called Will and May, whose names may open a question", async () => {
    const called = inventedLibrary([
      {
        id: "ferry",
        title: "Ferry of Ostrel mended",
        text: "“We will mend the bridge,” said Will Rowe.\n“The ferry runs,” said Ann May.",
        quotations: [
          { words: "We will mend the bridge,", by: "Will Rowe" },
          { words: "The ferry runs,", by: "Ann May", alsoNamed: ["May"] },
        ],
      },
    ]);
    const search = createSearchIndex(called.articles.map(({ article }) => article));
    const kind = async (typed: string) =>
      (await understandIn({ ...called, search }, typed, "2031-05-12")).request.kind;
    expect(await kind("Will Rowe")).toBe("quotes");
    expect(await kind("May")).toBe("quotes");
    expect(await kind("May on the ferry")).toBe("quotes");
    expect(await kind("Will Rowe said we will mend the bridge")).toBe("who-said");
    expect(await kind("will the ferry run")).toBe("ask");
    expect(await kind("May Ann mend the ferry")).toBe("ask");
  });
});
