/**
 * Scores paragraph retrieval, the highlighted answer sentence, and abstention.
 *
 * R@k and MRR@10 are over the answerable questions: a hit is right if it is the gold paragraph or one of `also`.
 * Answer accuracy, over the same questions: a gold answer is in the one sentence shown, as whole words, and that
 * sentence is in a cited paragraph (number words read as digits, a plural s ignored; a second sentence is forgiven,
 * because splitting is not exact). AUROC: chance that an answerable question gets more confidence than one that must be
 * refused. kept@10: share of answerable questions kept when the threshold lets 10 % of the others through. balanced:
 * mean of answer accuracy and 1 - false answers.
 */
export interface GoldQuestion {
  readonly id: string;
  readonly question: string;
  readonly article: string;
  readonly paragraph: number;
  readonly also?: readonly (readonly [article: string, paragraph: number])[];
  readonly answers: readonly string[];
  readonly lang?: string;
}

export interface UnanswerableQuestion {
  readonly id: string;
  readonly question: string;
  readonly kind: string;
  readonly lang?: string;
}

export interface Prediction {
  readonly id: string;
  readonly hits: readonly { readonly article: string; readonly paragraph: number; readonly score: number }[];
  readonly answer: string | null;
  readonly confidence?: number;
}

export interface ScoredArticle {
  readonly id: string;
  readonly paragraphs: readonly string[];
}

export interface ScoreInput {
  readonly questions: readonly GoldQuestion[];
  readonly unanswerable: readonly UnanswerableQuestion[];
  readonly predictions: readonly Prediction[];
  readonly articles?: readonly ScoredArticle[];
}

export type Metrics = Readonly<Record<string, number | null>>;

export interface Score {
  readonly all: Metrics;
  readonly groups: Readonly<Record<string, Metrics>>;
  readonly warnings: Readonly<Record<string, number>>;
}

const MAX_ANSWER_LENGTH = 600;
const MAX_HITS = 10;

/** Scores predictions; a question without one counts as abstained with nothing found. */
export function scoreRetrieval({ questions, unanswerable, predictions, articles }: ScoreInput): Score {
  const byId = new Map<string, Prediction>();
  for (const prediction of predictions) {
    if (byId.has(prediction.id)) throw new Error(`two predictions for ${prediction.id}`);
    byId.set(prediction.id, prediction);
  }
  const texts = articles && new Map(articles.map(({ id, paragraphs }) => [id, paragraphs]));
  const warnings = { missing: 0, unknownHits: 0, unsorted: 0, tooLong: 0, manySentences: 0, notVerbatim: 0 };

  const read = (id: string) => {
    const prediction = byId.get(id);
    if (!prediction) warnings.missing++;
    const seen = new Set<string>();
    const hits: { article: string; paragraph: number; score: number; key: string }[] = [];
    for (const hit of prediction?.hits ?? []) {
      const key = keyOf(hit.article, hit.paragraph);
      if (seen.has(key)) continue;
      seen.add(key);
      if (hit.score > (hits.at(-1)?.score ?? Number.POSITIVE_INFINITY)) warnings.unsorted++;
      hits.push({ ...hit, key });
      if (hits.length === MAX_HITS) break;
    }
    const answer = prediction?.answer?.trim() ? prediction.answer : null;
    let isUsable = answer !== null;
    if (answer !== null && [...answer].length > MAX_ANSWER_LENGTH) {
      warnings.tooLong++;
      isUsable = false;
    }
    if (answer !== null && isUsable && countSentences(answer) > 2) {
      warnings.manySentences++;
      isUsable = false;
    }
    if (answer !== null && isUsable && texts) {
      const shown = flatSpace(answer);
      const paragraphs = hits.map(hit => texts.get(hit.article)?.[hit.paragraph]);
      warnings.unknownHits += paragraphs.filter(text => text === undefined).length;
      if (!paragraphs.some(text => flatSpace(text ?? "").includes(shown))) {
        warnings.notVerbatim++;
        isUsable = false;
      }
    }
    const confidence = prediction?.confidence ?? hits[0]?.score ?? Number.NEGATIVE_INFINITY;
    return { hits, answer, isUsable, confidence };
  };

  const rows = questions.map(question => {
    const reading = read(question.id);
    const gold = [[question.article, question.paragraph] as const, ...(question.also ?? [])];
    const keys = new Set(gold.map(([article, paragraph]) => keyOf(article, paragraph)));
    const goldArticles = new Set(gold.map(([article]) => article));
    const { answer } = reading;
    return {
      lang: question.lang,
      ...reading,
      rank: reading.hits.findIndex(({ key }) => keys.has(key)) + 1,
      articleRank: reading.hits.findIndex(({ article }) => goldArticles.has(article)) + 1,
      isRight:
        answer !== null && reading.isUsable && question.answers.some(gold => containsAnswer(answer, gold)),
    };
  });
  const refusals = unanswerable.map(question => ({
    kind: question.kind,
    lang: question.lang,
    ...read(question.id),
  }));

  const summarise = (kept: typeof rows, refused: typeof refusals): Metrics => {
    const mean = (value: (row: (typeof rows)[number]) => number) =>
      kept.length === 0 ? null : kept.reduce((sum, row) => sum + value(row), 0) / kept.length;
    const within = (rank: number, most: number) => (rank >= 1 && rank <= most ? 1 : 0);
    const falseAnswers =
      refused.length === 0 ? null : refused.filter(({ answer }) => answer !== null).length / refused.length;
    const accuracy = mean(({ isRight }) => (isRight ? 1 : 0));
    const answered = kept.filter(({ answer }) => answer !== null);
    const positive = kept.map(({ confidence }) => confidence);
    const negative = refused.map(({ confidence }) => confidence);
    return {
      answerable: kept.length,
      unanswerable: refused.length,
      "R@1": mean(({ rank }) => within(rank, 1)),
      "R@3": mean(({ rank }) => within(rank, 3)),
      "R@5": mean(({ rank }) => within(rank, 5)),
      "R@10": mean(({ rank }) => within(rank, 10)),
      "MRR@10": mean(({ rank }) => (rank ? 1 / rank : 0)),
      "article R@1": mean(({ articleRank }) => within(articleRank, 1)),
      "article R@5": mean(({ articleRank }) => within(articleRank, 5)),
      "answer acc.": accuracy,
      "right when answered":
        answered.length === 0 ? null : answered.filter(({ isRight }) => isRight).length / answered.length,
      "false abstain": mean(({ answer }) => (answer === null ? 1 : 0)),
      "false answer": falseAnswers,
      AUROC: auroc(positive, negative),
      "kept@10": keptAt(positive, negative, 0.1),
      balanced: accuracy === null || falseAnswers === null ? null : (accuracy + 1 - falseAnswers) / 2,
    };
  };
  const all = summarise(rows, refusals);
  const groups: Record<string, Metrics> = {};
  for (const kind of new Set(refusals.map(refusal => refusal.kind))) {
    groups[kind] = summarise(
      rows,
      refusals.filter(refusal => refusal.kind === kind),
    );
  }
  for (const lang of new Set(rows.map(row => row.lang))) {
    if (!lang) continue;
    groups[`lang ${lang}`] = summarise(
      rows.filter(row => row.lang === lang),
      refusals.filter(refusal => refusal.lang === lang),
    );
  }
  return { all, groups, warnings };
}

/** The metrics as a table, one column per group. */
export function formatScore({ all, groups, warnings }: Score): string {
  const columns: (readonly [string, Metrics])[] = [["all", all], ...Object.entries(groups)];
  const shown = (value: number | null | undefined) =>
    value === null || value === undefined
      ? "-"
      : Number.isInteger(value) && value > 1
        ? String(value)
        : value.toFixed(3);
  const line = (cells: readonly string[]) =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(20) : cell.padStart(17))).join("");
  return [
    line(["", ...columns.map(([name]) => name)]),
    ...Object.keys(all).map(name => line([name, ...columns.map(([, metrics]) => shown(metrics[name]))])),
    `warnings: ${JSON.stringify(warnings)}`,
  ].join("\n");
}

const NO_SPACES = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]/u;

const DIGITS: ReadonlyMap<string, string> = new Map(
  "one two three four five six seven eight nine ten eleven twelve"
    .split(" ")
    .map((word, at) => [word, String(at + 1)]),
);

/** Whether a gold answer is in a text as whole words; as characters if its script has no spaces. */
export function containsAnswer(text: string, answer: string): boolean {
  if (NO_SPACES.test(answer)) {
    const flat = (part: string) => plainWords(part).join("");
    return flat(answer) !== "" && flat(text).includes(flat(answer));
  }
  let wanted = evenedOut(plainWords(answer));
  while (wanted.length > 1 && /^(a|an|the)$/.test(wanted[0] ?? "")) wanted = wanted.slice(1);
  return wanted.length > 0 && ` ${evenedOut(plainWords(text)).join(" ")} `.includes(` ${wanted.join(" ")} `);
}

function plainWords(text: string): string[] {
  const folded = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/['’]s\b/g, "");
  return folded.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

function evenedOut(words: readonly string[]): string[] {
  return words.map(word => {
    const digits = DIGITS.get(word) ?? word;
    if (digits.length > 3 && digits.endsWith("ies")) return `${digits.slice(0, -3)}y`;
    return digits.length > 3 && digits.endsWith("s") && !digits.endsWith("ss") ? digits.slice(0, -1) : digits;
  });
}

const SENTENCE_END = /[\p{L}\p{N}%)\]”"’][.!?…]["”’)\]]*\s+(?=["“‘(]?[\p{Lu}\p{N}])|[。！？](?=\S)/gu;
const ABBREVIATION =
  /(?:^|[\s(“"])(?:Sept|Prof|Capt|Corp|Gov|Sens?|Reps?|Dept|Bros|Mass|Calif|Conn|Tenn|Minn|Wash|Prop|Assn|Cmdr|Supt)\.$/;

/** Number of sentences, rather too few than too many: a full stop after a short word ends none. */
export function countSentences(text: string): number {
  let count = 1;
  for (const match of text.matchAll(SENTENCE_END)) {
    const before = text.slice(0, match.index + 2);
    const isLongWord = /(?:[\p{L}]{4,}|[\p{N}%)\]”"’])[.!?…]$/u.test(before) && !ABBREVIATION.test(before);
    if (/[。！？]/.test(match[0]) || isLongWord || /[!?]$/.test(before)) count++;
  }
  return count;
}

/** Area under the ROC curve by ranks; ties count half. Null if either side is empty. */
export function auroc(positive: readonly number[], negative: readonly number[]): number | null {
  if (positive.length === 0 || negative.length === 0) return null;
  const all = [
    ...positive.map(value => ({ value, isPositive: true })),
    ...negative.map(value => ({ value, isPositive: false })),
  ].sort((a, b) => a.value - b.value);
  let rankSum = 0;
  for (let from = 0; from < all.length; ) {
    let to = from;
    while (all[to] && all[to]?.value === all[from]?.value) to++;
    for (let at = from; at < to; at++) if (all[at]?.isPositive) rankSum += (from + 1 + to) / 2;
    from = to;
  }
  const pairs = positive.length * negative.length;
  return (rankSum - (positive.length * (positive.length + 1)) / 2) / pairs;
}

function keptAt(positive: readonly number[], negative: readonly number[], share: number): number | null {
  if (positive.length === 0 || negative.length === 0) return null;
  const falling = [...negative].sort((a, b) => b - a);
  const cut = falling[Math.floor(negative.length * share)] ?? Number.NEGATIVE_INFINITY;
  return positive.filter(value => value > cut).length / positive.length;
}

function keyOf(article: string, paragraph: number): string {
  return `${article}\u0000${paragraph}`;
}

function flatSpace(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
