import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask } from "../../src/answers/ask/ask.ts";
import { checkQuote } from "../../src/answers/check/check-quote.ts";
import { buildLibrary, type Library } from "../../src/answers/library.ts";
import { listSpeakers } from "../../src/answers/speakers/speakers.ts";
import { suggestTopics } from "../../src/answers/suggest-topics.ts";
import { articleKeyOf } from "../../src/articles/create-article.ts";
import { fetched, uploaded } from "./bring.ts";
import { A, opened, SHARED } from "./opened-libraries.ts";

// All texts here are invented.

const TEXTS = [
  "Mayor Ida Quill said: “The pool will open in May.” The council voted for the pool.",
  "Mayor Ida Quill said: “The pool will open in June.”\n\nTilda Brook said: “I keep bees on the roof.”",
  "The ferry is late.\n\n“It is never late,” said Tilda Brook, who keeps the bees.",
  "Der Rat hat das Bad geschlossen. „Das Bad bleibt zu“, sagte Bürgermeister Jonas Weir.",
  "The council closed the pool in May, and the ferry in June.",
  "Jonas Weir said: “The ferry and the pool are one.” He said: “Nobody voted.”",
];

const QUESTIONS = ["When will the pool open?", "Who keeps bees?", "What did Jonas Weir say about the ferry?"];
const QUOTES = ["The pool will open in May", "I keep bees on the roof", "The ferry and the pool are two"];

/** All of a library's answers, in full. */
async function answersOf(library: Library) {
  return {
    articles: library.articles.map(({ article }) => article),
    searches: await Promise.all(QUESTIONS.map(question => library.search.search(question, { limit: 10 }))),
    answers: await Promise.all(QUESTIONS.map(question => ask(library, question))),
    checks: await Promise.all(QUOTES.map(quote => checkQuote(library, quote))),
    speakers: listSpeakers(library),
    topics: suggestTopics(library, "p"),
  };
}

const operation = fc.record({
  text: fc.nat(TEXTS.length - 1),
  what: fc.constantFrom("upload", "upload", "fetch", "remove", "block", "switch", "check"),
});

describe("ServerLibraries.of() after any changes", () => {
  it("answers as a library newly made of the same articles", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(operation, { minLength: 3, maxLength: 12 }), async operations => {
        const { libraries, reopen } = await opened();
        const own = await libraries.server(A);
        for (const [at, { text, what }] of operations.entries()) {
          const words = TEXTS[text] ?? "";
          const key = articleKeyOf(words);
          if (what === "upload") await own.add([uploaded(words, `${text}.txt`)]);
          else if (what === "fetch") await own.add([fetched(words, "news.test")]);
          else if (what === "remove") await own.remove(key);
          else if (what === "block") await own.block({ key: at % 2 ? key : articleKeyOf(SHARED), url: null });
          else if (what === "check") await checkQuote(await libraries.of(A), QUOTES[0] ?? "");
          else await libraries.configure(A, { isSharedShown: at % 2 === 0 });
        }
        // Removals don't wait for the index.
        await libraries.configure(A, {});
        const answers = await answersOf(await libraries.of(A));
        expect(answers).toEqual(await answersOf(buildLibrary(answers.articles)));
        expect(await answersOf(await (await reopen()).libraries.of(A))).toEqual(answers);
      }),
      { numRuns: 25 },
    );
  });
});
