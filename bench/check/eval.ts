import { parseArgs } from "node:util";
import { type Match, type QuoteCheck, speakerOf, type Verdict } from "../../src/answers/answer.ts";
import { checkQuote } from "../../src/answers/check/check-quote.ts";
import { compareSpeaker } from "../../src/answers/check/compare-speaker.ts";
import { buildLibrary } from "../../src/answers/library.ts";
import { sliceOf } from "../../src/text/span.ts";
import { wordsOf } from "../../src/text/words.ts";
import { UsageError } from "../run-chosen.ts";
import { deniedArticles } from "./denied-articles.ts";
import { CLAIM_KINDS, type MadeClaim, makeClaims } from "./make-claims.ts";
import { readArticles } from "./read-articles.ts";

const VERDICTS: readonly Verdict[] = [
  "verbatim",
  "own-words",
  "trimmed",
  "altered",
  "stitched",
  "misattributed",
  "disputed",
  "none",
  "short",
];

/** The targets, as shares. */
const TARGETS = { verdict: 0.97, first: 0.99, false: 0.005 } as const;

interface Outcome {
  readonly claim: MadeClaim;
  readonly check: QuoteCheck;
}

/**
 * Makes claims from a library and from articles that are not in it, checks them, and prints how the
 * verdicts fall: `--library <a.jsonl> --unseen <b.jsonl> --seed <n> [--per-kind 200] [--show 0]`.
 * `--show` prints that many claims whose verdict is not the expected one.
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
      show: { type: "string", default: "0" },
    },
  });
  if (!values.library || !values.unseen)
    throw new UsageError("name --library <a.jsonl> and --unseen <b.jsonl>");
  const seed = wholeNumber("seed", values.seed);
  const perKind = wholeNumber("per-kind", values["per-kind"]);
  const denials = deniedArticles(seed, Math.min(100, perKind));
  const library = buildLibrary([...readArticles(values.library), ...denials.map(({ article }) => article)]);
  const unseen = buildLibrary(readArticles(values.unseen));

  const outcomes: Outcome[] = [];
  for (const claim of makeClaims(library, unseen, denials, { seed, perKind })) {
    const check = await checkQuote(
      library,
      claim.text,
      claim.speaker === null ? {} : { speaker: claim.speaker },
    );
    outcomes.push({ claim, check });
  }
  printMatrix(outcomes);
  printFigures(outcomes);
  const wrong = outcomes.filter(outcome => !isRight(outcome));
  for (const outcome of spread(wrong, wholeNumber("show", values.show))) printOutcome(outcome);
}

function printMatrix(outcomes: readonly Outcome[]): void {
  console.log(
    ["made as".padEnd(18), ...VERDICTS.map(verdict => verdict.slice(0, 9).padStart(10)), "     right"].join(
      "",
    ),
  );
  for (const kind of CLAIM_KINDS) {
    const ofKind = outcomes.filter(({ claim }) => claim.kind === kind);
    const counts = VERDICTS.map(verdict => ofKind.filter(({ check }) => check.verdict === verdict).length);
    const right = share(ofKind.filter(isRight).length, ofKind.length);
    console.log(
      [kind.padEnd(18), ...counts.map(count => String(count || "·").padStart(10)), right.padStart(10)].join(
        "",
      ),
    );
  }
}

function printFigures(outcomes: readonly Outcome[]): void {
  const long = outcomes.filter(
    ({ claim }) =>
      claim.from.length > 0 && claim.kind !== "reported as false" && wordsOf(claim.text).length >= 5,
  );
  const strangers = outcomes.filter(({ claim }) => claim.kind === "unseen");
  const risky = outcomes.filter(({ claim }) => claim.kind === "negation" || claim.kind === "number");
  const figures: readonly (readonly [string, number, number, string])[] = [
    [
      "verdict is the expected one",
      outcomes.filter(isRight).length,
      outcomes.length,
      `>= ${percent(TARGETS.verdict)}`,
    ],
    [
      "right quotation first, 5 words or more",
      long.filter(isRightFirst).length,
      long.length,
      `>= ${percent(TARGETS.first)}`,
    ],
    [
      "false “quoted” or wrong person, unseen",
      strangers.filter(isFalse).length,
      strangers.length,
      `<= ${percent(TARGETS.false)}`,
    ],
    [
      "  of these quoted with these words",
      strangers.filter(({ check }) => check.verdict === "verbatim").length,
      strangers.length,
      "",
    ],
    [
      "changed “not” or number flagged",
      risky.filter(({ check }) => check.isMeaningAtRisk).length,
      risky.length,
      "",
    ],
  ];
  console.log();
  for (const [name, count, of, target] of figures) {
    console.log(
      `${name.padEnd(42)}${`${count}/${of}`.padStart(12)}${share(count, of).padStart(10)}   ${target}`,
    );
  }
}

/** The expected verdict, with its flag and its person where they belong to it. */
function isRight({ claim, check }: Outcome): boolean {
  if (check.verdict !== claim.verdict) return false;
  if (claim.kind === "right person") return check.speakerAgrees === "same";
  if (claim.kind === "negation" || claim.kind === "number") return check.isMeaningAtRisk;
  return true;
}

/** The first match (for stitched words: each in turn) has the words that the claim was made from. */
function isRightFirst({ claim, check }: Outcome): boolean {
  return claim.from.every((part, i) => {
    const match = check.matches[i] ?? check.matches[0];
    return match !== undefined && speechText(match).includes(flat(part));
  });
}

/** Any verdict on unseen words that says somebody is quoted who isn't known to have said them. */
function isFalse({ claim, check }: Outcome): boolean {
  if (check.verdict === "verbatim" || check.verdict === "misattributed") return true;
  return (
    ["trimmed", "altered", "stitched", "disputed"].includes(check.verdict) &&
    check.matches.some(({ quotation }) => {
      const named = quotation ? speakerOf(quotation.attribution) : null;
      return named !== null && (claim.saidBy === null || compareSpeaker(claim.saidBy, named) === "other");
    })
  );
}

/** The matched quotation, or the whole paragraph for words that run over several. */
function speechText({ article, quotation, runs }: Match): string {
  const start = Math.min(quotation?.start ?? Infinity, ...runs.map(run => run.start));
  const end = Math.max(quotation?.end ?? 0, ...runs.map(run => run.end));
  return flat(article.text.slice(start, end));
}

function flat(text: string): string {
  return ` ${wordsOf(text)
    .map(({ form }) => form)
    .join(" ")} `;
}

function printOutcome({ claim, check }: Outcome): void {
  console.log(
    `\n[${claim.kind}] ${claim.verdict} -> ${check.verdict}${check.isMeaningAtRisk ? ", at risk" : ""}`,
  );
  console.log(`  claim   ${claim.text}${claim.speaker ? `  (named: ${claim.speaker})` : ""}`);
  for (const part of claim.from) console.log(`  from    ${part}`);
  for (const match of [...check.matches.slice(0, 2), ...(check.nearest ? [check.nearest] : [])]) {
    const speaker = match.quotation
      ? (speakerOf(match.quotation.attribution)?.name ?? "unclear")
      : "no quotation";
    console.log(
      `  found   ${sliceOf(match.article.text, match.span)}  (${speaker}; ${match.article.id} ¶${match.paragraph})`,
    );
  }
  for (const { kind, quoted, claimed, isGrave } of check.changes) {
    console.log(`  ${kind.padEnd(8)}${quoted ?? ""} -> ${claimed ?? ""}${isGrave ? " !" : ""}`);
  }
}

/** As many as asked for, from all kinds alike. */
function spread(outcomes: readonly Outcome[], count: number): Outcome[] {
  const step = Math.max(1, outcomes.length / Math.max(1, count));
  return outcomes.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step)).slice(0, count);
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
