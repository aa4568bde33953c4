import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type QuoteCheck, speakerOf } from "../../src/answers/answer.ts";
import { checkMessage } from "../../src/answers/check/check-message.ts";
import { checkQuote } from "../../src/answers/check/check-quote.ts";
import { isConfirmed } from "../../src/answers/check/is-confirmed.ts";
import { buildLibrary, type Library } from "../../src/answers/library.ts";
import type { Article } from "../../src/articles/article.ts";
import { articleOfLines } from "../../src/articles/create-article.ts";
import { sliceOf } from "../../src/text/span.ts";
import { english } from "../../src/wording/english/english.ts";
import { outcomeInWords } from "../../src/wording/outcome.ts";
import { UsageError } from "../run-chosen.ts";
import { chatClaims } from "./claims/chat.ts";
import type { BenchClaim } from "./claims/claim.ts";
import { framedClaims } from "./claims/framed-claims.ts";
import { givenClaims, turnedClaims } from "./claims/given-claims.ts";
import { markedClaims } from "./claims/marked-claims.ts";
import { typedClaims } from "./claims/typed-claims.ts";
import { readArticles } from "./read-articles.ts";
import { createSeeded } from "./seeded.ts";

const SEED_ARTICLE = new URL("../../seeds/000_1cbce50f97860a4e.txt", import.meta.url);

/** The targets: verdicts right, false confirmations per 10,000, true words denied, and from somebody else. */
const TARGETS = { right: 0.97, confirmed: 5, denied: 0.01, elsewhere: 0.01 } as const;

interface Outcome {
  readonly claim: BenchClaim;
  /** One for every claim in a message. */
  readonly checks: readonly QuoteCheck[];
}

/**
 * Makes claims in the ways in which a false quote could be confirmed, checks them, and prints for each kind how many
 * verdicts are right, how many confirm something false and how many deny something true:
 * `--seed <n> [--library <a.jsonl>] [--unseen <b.jsonl>] [--per-kind 200] [--rounds 2] [--show 0] [--only <kind>]`.
 *
 * Invented articles are always in the library; without `--library` the delivered article is the only other one.
 * `--show` prints that many claims with a wrong verdict, first those that confirm something false.
 *
 * @throws {UsageError} if an option is missing or a file can't be read
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      library: { type: "string" },
      unseen: { type: "string" },
      seed: { type: "string" },
      "per-kind": { type: "string", default: "200" },
      rounds: { type: "string", default: "2" },
      show: { type: "string", default: "0" },
      only: { type: "string" },
    },
  });
  const seeded = createSeeded(wholeNumber("seed", values.seed));
  const rounds = wholeNumber("rounds", values.rounds);
  const used = new Set<string>();
  const framed = framedClaims(rounds, seeded, used);
  // With draws of its own: the claims of the other classes stay the same.
  const marked = markedClaims(rounds, createSeeded(wholeNumber("seed", values.seed) + 1), used);
  const typed = typedClaims(rounds, createSeeded(wholeNumber("seed", values.seed) + 2), used);
  const given = buildLibrary(values.library ? readArticles(values.library) : [deliveredArticle()]).articles;
  const unseen = values.unseen ? buildLibrary(readArticles(values.unseen)).articles : [];
  const library = buildLibrary([
    ...given.map(({ article }) => article),
    ...framed.articles,
    ...marked.articles,
    ...typed.articles,
  ]);
  const perKind = wholeNumber("per-kind", values["per-kind"]);
  const claims = [
    ...framed.claims,
    ...givenClaims(library, given, unseen, { perKind, seeded }),
    ...chatClaims(perKind, seeded),
    ...marked.claims,
    ...typed.claims,
    ...turnedClaims(library, given, { perKind, seeded: createSeeded(wholeNumber("seed", values.seed) + 3) }),
  ].filter(({ kind }) => values.only === undefined || kind.includes(values.only));

  const outcomes: Outcome[] = [];
  for (const claim of claims) outcomes.push({ claim, checks: await checksOf(library, claim) });
  printKinds(outcomes);
  printFigures(outcomes);
  const wrong = outcomes.filter(outcome => !isRight(outcome));
  const worst = [
    ...wrong.filter(isFalselyConfirmed),
    ...wrong.filter(outcome => !isFalselyConfirmed(outcome)),
  ];
  for (const outcome of spread(worst, wholeNumber("show", values.show))) printOutcome(outcome);
}

async function checksOf(library: Library, { text, speaker, isMessage }: BenchClaim): Promise<QuoteCheck[]> {
  if (!isMessage) return [await checkQuote(library, text, speaker === null ? {} : { speaker })];
  return (await checkMessage(library, text)).checks.map(({ check }) => check);
}

function isRight({ claim, checks }: Outcome): boolean {
  if (isFalselyConfirmed({ claim, checks })) return false;
  const isAccepted = checks.some(({ verdict }) => claim.accepted.includes(verdict));
  if (claim.truth === "wrong-person") return checks.length > 0 && (isAccepted || !checks.some(isConfirmed));
  if (claim.truth === "true") return isAccepted && !checks.some(isElsewhere);
  return checks.length === 0 || isAccepted;
}

/** Whether a member is told that the words are right, from anybody named, although they aren't. */
function isFalselyConfirmed({ claim, checks }: Outcome): boolean {
  return claim.truth !== "true" && checks.some(isConfirmed);
}

/** Whether a member is told that true words aren't there, or aren't right. */
function isDenied({ claim, checks }: Outcome): boolean {
  return (
    claim.truth === "true" &&
    checks.every(
      ({ verdict }) =>
        ["none", "misattributed", "altered", "stitched", "disputed"].includes(verdict) &&
        !claim.accepted.includes(verdict),
    )
  );
}

function isElsewhere({ verdict }: QuoteCheck): boolean {
  return verdict === "misattributed";
}

/** Whether true words are shown with a warning: part of a sentence, or a frame not known to be plain. */
function isWarned({ claim, checks }: Outcome): boolean {
  return claim.truth === "true" && checks.some(({ verdict }) => verdict === "part");
}

function printKinds(outcomes: readonly Outcome[]): void {
  console.log(
    `${"kind".padEnd(38)}${["claims", "right", "confirmed", "denied", "warned"].map(name => name.padStart(11)).join("")}`,
  );
  for (const kind of new Set(outcomes.map(({ claim }) => claim.kind))) {
    const own = outcomes.filter(({ claim }) => claim.kind === kind);
    const counts = [isFalselyConfirmed, isDenied, isWarned].map(test => own.filter(test).length);
    const cells = [
      String(own.length),
      share(own.filter(isRight).length, own.length),
      ...counts.map(count => String(count || "·")),
    ];
    console.log(`${kind.padEnd(38)}${cells.map(cell => cell.padStart(11)).join("")}`);
  }
}

function printFigures(outcomes: readonly Outcome[]): void {
  const trues = outcomes.filter(({ claim }) => claim.truth === "true");
  const named = trues.filter(({ claim }) => claim.kind === "with the right name" || claim.speaker !== null);
  const confirmed = outcomes.filter(isFalselyConfirmed).length;
  console.log(`
verdicts right                        ${share(outcomes.filter(isRight).length, outcomes.length)} of ${outcomes.length} (target ${percent(TARGETS.right)})
false confirmations per 10,000        ${((10_000 * confirmed) / Math.max(1, outcomes.length)).toFixed(1)} (${confirmed}; target ${TARGETS.confirmed})
true words denied                     ${share(trues.filter(isDenied).length, trues.length)} of ${trues.length} (target ${percent(TARGETS.denied)})
right name told “from someone else”   ${share(named.filter(({ checks }) => checks.some(isElsewhere)).length, named.length)} of ${named.length} (target ${percent(TARGETS.elsewhere)})
true words shown with a warning       ${share(trues.filter(isWarned).length, trues.length)}`);
}

function printOutcome({ claim, checks }: Outcome): void {
  console.log(`\n[${claim.kind}] ${claim.truth}${claim.speaker ? `, said to be from ${claim.speaker}` : ""}`);
  console.log(`  ${claim.isMessage ? "message" : "claim  "}  ${claim.text}`);
  for (const check of checks) {
    const [match] = check.matches;
    console.log(`  ${check.verdict.padEnd(8)} ${outcomeInWords(check, english)}`);
    if (!match) continue;
    const speaker = match.quotation
      ? (speakerOf(match.quotation.attribution)?.name ?? "unclear")
      : "no quotation";
    const paragraph = match.article.paragraphs[match.paragraph - 1];
    console.log(
      `  found    (${speaker}) ${paragraph ? sliceOf(match.article.text, paragraph).slice(0, 400) : ""}`,
    );
  }
}

/** As many as asked for: first those that confirm something, then evenly from all kinds. */
function spread(outcomes: readonly Outcome[], count: number): Outcome[] {
  const confirmed = outcomes.filter(isFalselyConfirmed).slice(0, count);
  const rest = outcomes.slice(confirmed.length);
  const step = Math.max(1, rest.length / Math.max(1, count - confirmed.length));
  const others = rest.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
  return [...confirmed, ...others].slice(0, count);
}

function deliveredArticle(): Article {
  return articleOfLines(readFileSync(SEED_ARTICLE, "utf8"), { origin: { kind: "host", file: "seeds" } });
}

function share(count: number, of: number): string {
  return of === 0 ? "–" : `${((100 * count) / of).toFixed(1)} %`;
}

function percent(value: number): string {
  return `${+(100 * value).toFixed(1)} %`;
}

function wholeNumber(name: string, typed: string | undefined): number {
  const number = Number(typed);
  if (typed === undefined || !Number.isInteger(number) || number < 0) {
    throw new UsageError(`--${name} must be a whole number, not "${typed ?? ""}"`);
  }
  return number;
}
