import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { z } from "zod";
import type { QuoteCheck, Verdict } from "../../src/answers/answer.ts";
import { checkAskedFor, checkMessage, checkQuoting } from "../../src/answers/check/check-message.ts";
import { isConfirmedQuotation } from "../../src/answers/check/is-confirmed.ts";
import { buildLibrary, type Library } from "../../src/answers/library.ts";
import { mayQuote } from "../../src/answers/understand/may-quote.ts";
import { understandIn } from "../../src/answers/understand/understand-in.ts";
import { sliceOf } from "../../src/text/span.ts";
import { english } from "../../src/wording/english/english.ts";
import { outcomeInWords } from "../../src/wording/outcome.ts";
import { inventedArticles, readArticle } from "../../tests/quotes/invented-articles.ts";
import { UsageError } from "../run-chosen.ts";

/** The README beside the claims describes them. */
const GivenClaim = z.object({
  id: z.string(),
  article: z.string(),
  message: z.string(),
  kind: z.string(),
  gold: z.enum(["green", "warn", "not-said", "none"]),
  speaker: z.string().nullable(),
  note: z.string(),
});
type GivenClaim = z.infer<typeof GivenClaim>;

interface Outcome {
  readonly claim: GivenClaim;
  /** One for every claim in the message. */
  readonly checks: readonly QuoteCheck[];
}

/** Who reads the errors: those of development are read and fixed, of the others only totals are looked at. */
const PARTS = ["development", "held back"] as const;
type Part = (typeof PARTS)[number];

/** Even articles are for development, and odd ones up to this number, whose errors have been read since. */
const LAST_OPENED = 29;

/**
 * Checks messages about invented articles, written by people who hadn't read the engine, and compares the verdicts
 * with what a careful reader says of them: `--in <folder> [--show 0] [--from 1] [--as-mentions]`.
 *
 * `--from` counts only articles from that number on, all of which are searched in any case. `--show` prints that many wrong verdicts, first false confirmations, of the articles for development only.
 *
 * `--as-mentions` sends them to the bot instead of checking them from the menu; a message that isn't taken for words to be
 * checked has no verdict.
 *
 * @throws {UsageError} if the folder can't be read
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      in: { type: "string" },
      show: { type: "string", default: "0" },
      from: { type: "string", default: "1" },
      "as-mentions": { type: "boolean", default: false },
    },
  });
  if (values.in === undefined) throw new UsageError("--in must name a folder of articles and claims");
  const folder = pathToFileURL(`${resolve(values.in)}/`);
  const library = buildLibrary(inventedArticles(folder).map(name => readArticle(name, folder)));
  const outcomes: Outcome[] = [];
  const counted = claimsIn(folder).filter(claim => numberOf(claim) >= Number(values.from));
  const checksOf = values["as-mentions"] ? checksOfMention : checksFromMenu;
  for (const claim of counted) outcomes.push({ claim, checks: await checksOf(library, claim) });
  for (const part of PARTS) {
    console.log(`\n${part}`);
    printRows(outcomes.filter(({ claim }) => partOf(claim) === part));
  }
  const wrong = outcomes.filter(outcome => partOf(outcome.claim) === "development" && !isRight(outcome));
  const worst = [...wrong.filter(isFalselyConfirmed), ...wrong.filter(each => !isFalselyConfirmed(each))];
  for (const outcome of worst.slice(0, Number(values.show))) printOutcome(outcome);
}

function claimsIn(folder: URL): GivenClaim[] {
  const lines = readFileSync(new URL("claims.jsonl", folder), "utf8").split("\n");
  return lines.filter(line => line.trim() !== "").map(line => GivenClaim.parse(JSON.parse(line)));
}

function numberOf({ article }: GivenClaim): number {
  return Number.parseInt(article, 10);
}

function partOf(claim: GivenClaim): Part {
  const number = numberOf(claim);
  return number % 2 === 0 || number <= LAST_OPENED ? "development" : "held back";
}

/** "plain, two sentences" is of the kind "plain". */
function groupOf({ kind }: GivenClaim): string {
  return kind.split(",")[0] ?? kind;
}

async function checksFromMenu(library: Library, { message }: GivenClaim): Promise<QuoteCheck[]> {
  return (await checkMessage(library, message)).checks.map(({ check }) => check);
}

/** No request of these messages has a day in it. */
const SENT_ON = "2026-11-28";

async function checksOfMention(library: Library, { message }: GivenClaim): Promise<QuoteCheck[]> {
  const understood = await understandIn(library, message, SENT_ON);
  const { request, words } = understood;
  const may = mayQuote(understood);
  if (request.kind !== "who-said") {
    const found = may && (await checkQuoting(library, message, { isPosted: may === "posted" }));
    return found ? found.checks.map(({ check }) => check) : [];
  }
  const { isMarked } = request;
  const speaker = request.speaker && sliceOf(words, request.speaker);
  const asked = { message, words: sliceOf(words, request.words), isMarked, speaker };
  return (await checkAskedFor(library, asked)).checks.map(({ check }) => check);
}

const FOUND_NOTHING: ReadonlySet<Verdict> = new Set(["none", "short"]);
const DENYING: ReadonlySet<Verdict> = new Set(["none", "misattributed", "altered", "stitched"]);

function isFalselyConfirmed({ claim, checks }: Outcome): boolean {
  return claim.gold !== "green" && checks.some(isConfirmedQuotation);
}

/** What may be confirmed is told to be nowhere, changed or somebody else's; what is there is found nowhere. */
function isDenied({ claim, checks }: Outcome): boolean {
  if (checks.length === 0) return false;
  if (claim.gold === "green") return checks.every(({ verdict }) => DENYING.has(verdict));
  return claim.gold === "warn" && checks.every(({ verdict }) => verdict === "none");
}

function isCalledAnothers({ claim, checks }: Outcome): boolean {
  return claim.gold === "green" && checks.some(({ verdict }) => verdict === "misattributed");
}

function isOnlyWarned(outcome: Outcome): boolean {
  return outcome.claim.gold === "green" && !outcome.checks.some(isConfirmedQuotation) && !isDenied(outcome);
}

function isRight(outcome: Outcome): boolean {
  const { claim, checks } = outcome;
  if (claim.gold === "green") return checks.some(isConfirmedQuotation);
  if (isFalselyConfirmed(outcome)) return false;
  if (claim.gold === "none") return checks.every(({ verdict }) => FOUND_NOTHING.has(verdict));
  return !isDenied(outcome);
}

const COLUMNS = [
  ["right", isRight],
  ["confirmed", isFalselyConfirmed],
  ["denied", isDenied],
  ["another's", isCalledAnothers],
  ["only warned", isOnlyWarned],
] as const;

function printRows(outcomes: readonly Outcome[]): void {
  const heads = ["claims", ...COLUMNS.map(([head]) => head)];
  console.log(`${"".padEnd(LONGEST_KIND)}${heads.map(head => head.padStart(12)).join("")}`);
  const row = (name: string, own: readonly Outcome[]) => {
    if (own.length === 0) return;
    const counts = COLUMNS.map(([, isSo]) => String(own.filter(isSo).length || "·"));
    const cells = [String(own.length), ...counts].map(cell => cell.padStart(12)).join("");
    console.log(`${name.slice(0, LONGEST_KIND - 2).padEnd(LONGEST_KIND)}${cells}`);
  };
  row("all", outcomes);
  for (const gold of GivenClaim.shape.gold.options) {
    row(
      `gold: ${gold}`,
      outcomes.filter(({ claim }) => claim.gold === gold),
    );
  }
  for (const kind of [...new Set(outcomes.map(({ claim }) => groupOf(claim)))].sort()) {
    row(
      kind,
      outcomes.filter(({ claim }) => groupOf(claim) === kind),
    );
  }
}

const LONGEST_KIND = 34;

function printOutcome({ claim, checks }: Outcome): void {
  console.log(`\n${claim.id} [${claim.kind}] ${claim.gold}, ${claim.speaker ?? "nobody"}: ${claim.note}`);
  console.log(`  message  ${claim.message}`);
  for (const check of checks) {
    console.log(`  ${check.verdict.padEnd(8)} ${outcomeInWords(check, english)}`);
    const [match] = check.matches;
    for (const { kind, span } of check.cautions)
      console.log(`  ${kind}: ${match?.article.text.slice(span.start, span.end).slice(0, 160) ?? ""}`);
  }
}
