import { type Judged, ORDINARY } from "./judged.ts";

/** Prints how the points of a cross-validation judged, and with `withErrors` what they got wrong. */
export function report(judged: readonly Judged[], withErrors: boolean): void {
  const named = judged.filter(({ name }) => name !== null);
  const right = judged.filter(({ isRight }) => isRight).length;
  const losses = judged.flatMap(({ loss }) => loss ?? []);
  const loss = losses.reduce((sum, each) => sum + each, 0) / losses.length;
  console.log(
    `cross-validated: right ${percent(right, judged.length)} of ${judged.length}, log loss ${loss.toFixed(3)}`,
  );
  table("names shown", named);
  table(
    "of these, beside their cue",
    named.filter(({ isStated }) => isStated),
  );
  const ordinary = named.filter(({ example }) => ORDINARY.test(example.article));
  for (const way of new Set(ordinary.map(each => each.way)))
    table(
      `ordinary, ${way}`,
      ordinary.filter(each => each.way === way),
    );
  if (!withErrors) return;
  for (const { example, name, certainty, isRight } of judged) {
    if (isRight) continue;
    const wanted = [...new Set(example.names.filter((_, at) => example.isRight[at]))].join(" | ");
    console.log(
      `${example.article} ¶${example.paragraph} “${example.words.slice(0, 50)}” ${name ?? "nobody"} ${certainty.toFixed(2)}, right: ${wanted === "" ? (example.isRight.some(Boolean) ? "nobody" : "not offered") : wanted}`,
    );
  }
}

const BINS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99];

function table(title: string, named: readonly Judged[]): void {
  console.log(`\n${title.padEnd(28)} number  right`);
  for (const [index, from] of BINS.entries()) {
    const to = BINS[index + 1] ?? 1;
    const bin = named.filter(({ certainty }) => certainty >= from && (certainty < to || to === 1));
    const hits = bin.filter(({ isRight }) => isRight).length;
    const label = `certainty ${from.toFixed(2)} to ${to.toFixed(2)}`;
    console.log(`${label.padEnd(28)} ${String(bin.length).padStart(6)}  ${percent(hits, bin.length)}`);
  }
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;
}
