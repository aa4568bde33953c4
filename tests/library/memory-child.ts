import { ask } from "../../src/answers/ask/ask.ts";
import { checkQuote } from "../../src/answers/check/check-quote.ts";
import { listSpeakers } from "../../src/answers/speakers/speakers.ts";
import { DEFAULT_LIMITS } from "../../src/library/contents/library-limits.ts";
import { ServerLibraries } from "../../src/library/servers/server-libraries.ts";
import { DataFolder } from "../../src/library/store/data-folder.ts";
import { uploaded } from "./bring.ts";
import { GUILD } from "./crash-plan.ts";

// Adds invented articles until it is refused, then answers as before, and prints it. Started with little memory,
// which it must survive.

const [data = "", shared = ""] = process.argv.slice(2);
const store = await DataFolder.open(data);
const libraries = await ServerLibraries.open({
  sharedFolder: shared,
  store,
  now: () => new Date("2025-03-01T12:00:00Z"),
  limits: { ...DEFAULT_LIMITS, articles: 100_000, bytes: 10 ** 10 },
  failed: error => {
    throw error;
  },
});
const own = await libraries.server(GUILD);

/** Large, and quick to read: only memory matters here. */
function inventedArticle(number: number): string {
  return [
    `The keeper of lock ${number} counted ${number * 7} boats before the rain came down.`,
    `Ida Quill said: “Lock number ${number} stays open until the river rises.”`,
    "–".repeat(100_000),
  ].join("\n\n");
}

let refused: string | null = null;
for (let number = 0; refused === null && number < 20_000; number += 25) {
  const files = Array.from({ length: 25 }, (_, at) =>
    uploaded(inventedArticle(number + at), `${number + at}.txt`),
  );
  const report = await own.add(files);
  refused = report.refused[0]?.why.kind ?? null;
}
const library = await libraries.of(GUILD);
const answer = await ask(library, "How many boats did the keeper of lock 7 count?");
const check = await checkQuote(library, "Lock number 3 stays open until the river rises");
const [first] = own.articles;
const isRemoved = first !== undefined && (await own.remove(first.article.key));
await libraries.configure(GUILD, { isPrivateByDefault: true });
const speakers = listSpeakers(await libraries.of(GUILD)).length;
const said = {
  refused,
  isEnough: library.articles.length > 50,
  answer: answer.kind,
  verdict: check.verdict,
  isRemoved,
  speakers,
};
process.stdout.write(`${JSON.stringify(said)}\n`);
process.stderr.write(`${library.articles.length} articles\n`);
await libraries.close();
await store.close();
