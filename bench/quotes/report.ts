import { type Rate, ratio, type Scores } from "./score.ts";
import type { ReportedScores } from "./score-reported.ts";

const BUCKETS =
  "all direct mixed named nominal pronoun relative no-source multi-paragraph continuation source-elsewhere headline 5+words 1-4words".split(
    " ",
  );

/** The scores as lines of text, percentages with one decimal. */
export function report(scores: Scores, reported: ReportedScores): string {
  const lines = [
    `articles ${scores.articles}, not verbatim ${scores.notVerbatim}`,
    row("spans claimed", scores.spansClaimed),
    row("spans, all predicted", scores.spansAll),
    `${"attribution given a matched span".padEnd(34)} lenient ${percent(scores.lenient)}  strict ${percent(scores.strict)}`,
    row("end to end, lenient", scores.endToEndLenient),
    row("end to end, strict", scores.endToEndStrict),
    row("indirect, partial", scores.indirect),
    `${`reported, named source (${reported.gold})`.padEnd(34)} found ${percent(reported.found)}  right speaker ${percent(reported.right)}`,
    `${`reported, with a name (${reported.named})`.padEnd(34)} marked in the gold ${percent(reported.inside)}  of these right ${percent(reported.rightInside)}`,
    "",
    `${"bucket".padEnd(18)}${"gold".padStart(6)}${"span R".padStart(9)}${"lenient".padStart(9)}${"strict".padStart(9)}`,
  ];
  for (const name of BUCKETS) {
    const bucket = scores.buckets.get(name);
    if (!bucket) continue;
    const { gold, matched, lenient, strict, abstained, labelled, labelledRight } = bucket;
    const head = `${name.padEnd(18)}${String(gold).padStart(6)}${percent(ratio(matched, gold)).padStart(9)}`;
    if (name === "no-source") lines.push(`${head}  no claim made ${percent(ratio(abstained, matched))}`);
    else {
      const label =
        labelled > 0 ? `  labelled name ${percent(ratio(labelledRight, labelled))} (${labelled})` : "";
      const judged = `${percent(ratio(lenient, matched)).padStart(9)}${percent(ratio(strict, matched)).padStart(9)}`;
      lines.push(`${head}${judged}${name === "pronoun" ? label : ""}`);
    }
  }
  lines.push("");
  for (const [level, { claimed, right }] of scores.certainties) {
    if (claimed > 0)
      lines.push(`${level.padEnd(10)} precision ${percent(ratio(right, claimed))}  (${right}/${claimed})`);
  }
  return lines.join("\n");
}

function row(name: string, { precision, recall, f1 }: Rate): string {
  return `${name.padEnd(34)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}`;
}

function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(5);
}
