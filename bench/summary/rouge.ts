import { rougeStem } from "./rouge-stem.ts";

/** ROUGE (Lin 2004), with the same values as Google's rouge_score with stemming. */

export interface Rouge {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Lower-case runs of a-z and 0-9; words of more than three letters are stemmed. */
export function rougeTokens(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .split(" ")
    .filter(token => token !== "")
    .map(token => (token.length > 3 ? rougeStem(token) : token))
    .filter(token => token !== "");
}

/** Overlap of n-grams. */
export function rougeN(reference: readonly string[], candidate: readonly string[], n: number): Rouge {
  const wanted = countNgrams(reference, n);
  const found = countNgrams(candidate, n);
  let hits = 0;
  for (const [ngram, count] of wanted) hits += Math.min(count, found.get(ngram) ?? 0);
  return rougeOf(hits, Math.max(candidate.length - n + 1, 0), Math.max(reference.length - n + 1, 0));
}

/** Longest common subsequence of two lists of tokens. */
export function rougeL(reference: readonly string[], candidate: readonly string[]): Rouge {
  if (reference.length === 0 || candidate.length === 0) return { precision: 0, recall: 0, f1: 0 };
  const length = commonSubsequence(reference, candidate).at(-1) ?? 0;
  return rougeOf(length, candidate.length, reference.length);
}

/** Union of longest common subsequences, sentence by sentence (Lin 2004, section 3.2). */
export function rougeLsum(
  reference: readonly (readonly string[])[],
  candidate: readonly (readonly string[])[],
): Rouge {
  const wantedLength = reference.reduce((sum, tokens) => sum + tokens.length, 0);
  const foundLength = candidate.reduce((sum, tokens) => sum + tokens.length, 0);
  if (wantedLength === 0 || foundLength === 0) return { precision: 0, recall: 0, f1: 0 };
  const wanted = countNgrams(reference.flat(), 1);
  const found = countNgrams(candidate.flat(), 1);
  let hits = 0;
  for (const tokens of reference) {
    const union = new Set(candidate.flatMap(other => commonIndices(tokens, other)));
    for (const index of [...union].sort((a, b) => a - b)) {
      const token = tokens[index] ?? "";
      const [left, right] = [wanted.get(token) ?? 0, found.get(token) ?? 0];
      if (left === 0 || right === 0) continue;
      hits++;
      wanted.set(token, left - 1);
      found.set(token, right - 1);
    }
  }
  return rougeOf(hits, foundLength, wantedLength);
}

function rougeOf(hits: number, candidates: number, references: number): Rouge {
  const precision = hits / Math.max(candidates, 1);
  const recall = hits / Math.max(references, 1);
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision, recall, f1 };
}

function countNgrams(tokens: readonly string[], n: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + n <= tokens.length; i++) {
    const ngram = tokens.slice(i, i + n).join(" ");
    counts.set(ngram, (counts.get(ngram) ?? 0) + 1);
  }
  return counts;
}

function commonSubsequence(reference: readonly string[], candidate: readonly string[]): Int32Array {
  const columns = candidate.length + 1;
  const table = new Int32Array((reference.length + 1) * columns);
  for (let i = 1; i <= reference.length; i++) {
    for (let j = 1; j < columns; j++) {
      table[i * columns + j] =
        reference[i - 1] === candidate[j - 1]
          ? (table[(i - 1) * columns + j - 1] ?? 0) + 1
          : Math.max(table[(i - 1) * columns + j] ?? 0, table[i * columns + j - 1] ?? 0);
    }
  }
  return table;
}

/** Indices of the reference's tokens in a longest common subsequence, last first. */
function commonIndices(reference: readonly string[], candidate: readonly string[]): number[] {
  const table = commonSubsequence(reference, candidate);
  const columns = candidate.length + 1;
  const indices: number[] = [];
  let i = reference.length;
  let j = candidate.length;
  while (i > 0 && j > 0) {
    if (reference[i - 1] === candidate[j - 1]) {
      indices.push(i - 1);
      i--;
      j--;
    } else if ((table[i * columns + j - 1] ?? 0) > (table[(i - 1) * columns + j] ?? 0)) j--;
    else i--;
  }
  return indices;
}
