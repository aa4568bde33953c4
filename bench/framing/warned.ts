import { parseArgs } from "node:util";
import { buildLibrary } from "../../src/answers/library.ts";
import type { Article } from "../../src/articles/article.ts";
import { RULES, sceneOf } from "../../src/quotes/judging/framing/framing.ts";
import { framingAt, RULES_WHEN_CHECKED, readNear } from "../../src/quotes/judging/framing/framing-at.ts";
import type { Framed } from "../../src/quotes/judging/framing/place.ts";
import type { Quotation } from "../../src/quotes/quotation.ts";
import { readArticles } from "../check/read-articles.ts";
import { createSeeded } from "../check/seeded.ts";
import { UsageError } from "../run-chosen.ts";

interface Warned {
  readonly article: Article;
  readonly quotation: Quotation;
  /** The first rule that warns. */
  readonly rule: string;
  /** What the first rule found. */
  readonly framed: Framed | null;
}

/**
 * Counts the directly quoted words with a named speaker that the framing rules warn of, by the first rule that does, and
 * those that are told as disputed, which hardly any of news are:
 * `--library <a.jsonl> [--every 2] [--show 0] [--rule <part of its name>] [--seed 1]`.
 *
 * `--every 2` reads every second article, `--show` prints that many warned quotations at random with the words that
 * the rule found.
 *
 * @throws {UsageError} if the file can't be read
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      library: { type: "string" },
      every: { type: "string", default: "1" },
      show: { type: "string", default: "0" },
      rule: { type: "string", default: "" },
      seed: { type: "string", default: "1" },
    },
  });
  if (values.library === undefined) throw new UsageError("--library must name a file of articles");
  const every = Number(values.every);
  const given = readArticles(values.library).filter((_, at) => at % every === 0);
  const warned: Warned[] = [];
  let named = 0;
  let disputed = 0;
  for (const { article, quotations } of buildLibrary(given).articles) {
    for (const quotation of quotations) {
      if (quotation.kind !== "direct" || quotation.attribution.kind === "unclear") continue;
      named++;
      if (quotation.disputed) disputed++;
      const found =
        framingAt(article, quotation, quotations).kind === "plain"
          ? null
          : firstRule(article, quotation, quotations);
      if (found) warned.push({ article, quotation, ...found });
    }
  }
  console.log(`${given.length} articles, ${named} quotations with a named speaker`);
  row("told as disputed", disputed, named);
  row("warned of", warned.length, named);
  for (const rule of [...Object.keys(RULES), ...Object.keys(RULES_WHEN_CHECKED), FOREIGN]) {
    row(`  ${rule}`, warned.filter(each => each.rule === rule).length, named);
  }
  const seeded = createSeeded(Number(values.seed));
  const shown = warned.filter(({ rule }) => rule.includes(values.rule));
  for (let left = Number(values.show); left > 0 && shown.length > 0; left--) {
    const one = seeded.pick(shown);
    shown.splice(shown.indexOf(one), 1);
    print(one);
  }
}

const FOREIGN = "a cue in another language";

function firstRule(
  article: Article,
  words: Quotation,
  quotations: readonly Quotation[],
): Pick<Warned, "rule" | "framed"> {
  const reading = readNear(article, words);
  const scene = sceneOf(article, reading, words, quotations);
  const forAll = Object.entries(RULES).map(([rule, { find }]) => [rule, find] as const);
  for (const [rule, find] of [...forAll, ...Object.entries(RULES_WHEN_CHECKED)]) {
    const framed = find(scene, "any");
    if (framed) return { rule, framed };
  }
  return { rule: FOREIGN, framed: null };
}

function row(name: string, count: number, of: number): void {
  const share = of === 0 ? "–" : `${((100 * count) / of).toFixed(1)} %`;
  console.log(`${name.padEnd(36)}${String(count).padStart(6)}${share.padStart(9)}`);
}

const AROUND = 500;

function print({ article: { text, id }, quotation, rule, framed }: Warned): void {
  const from = Math.max(0, Math.min(quotation.start, framed?.span.start ?? quotation.start) - AROUND);
  const to = Math.max(quotation.end, framed?.span.end ?? 0) + AROUND;
  const found = framed ? text.slice(framed.span.start, framed.span.end) : "";
  console.log(`\n== ${id} ${quotation.start} [${rule}: ${framed?.reason ?? ""}: ${found}]`);
  const slice = (start: number, end: number) => text.slice(start, end).replace(/\s*\n\s*/g, " ¶ ");
  const marks = [
    ...new Set([
      from,
      quotation.start,
      quotation.end,
      ...(framed ? [framed.span.start, framed.span.end] : []),
      to,
    ]),
  ].sort((a, b) => a - b);
  console.log(
    marks
      .slice(1)
      .map((end, at) => {
        const start = marks[at] ?? end;
        const part = slice(start, end);
        if (framed && start === framed.span.start) return `>>>${part}<<<`;
        return start === quotation.start ? `[[${part}]]` : part;
      })
      .join(""),
  );
}
