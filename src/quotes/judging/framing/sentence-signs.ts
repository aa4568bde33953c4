import { stemmer } from "stemmer";
import type { Token } from "../../reading/tokens.ts";

/** A countable sign in a sentence: a stem, two consecutive stems ("had_lent"), or its first stem ("^her"). */
export interface Sign {
  readonly name: string;
  /** The token of the sign; of two, the first. */
  readonly token: Token;
}

/**
 * The signs of a sentence, each once. Names, numbers and quotations count only as their kind, so that nothing is
 * learnt about a person: "<speaker>" for a word of the speaker's name, "<name>", "<number>", "<words>".
 */
export function signsOf(tokens: readonly Token[], speaker: ReadonlySet<string>): Sign[] {
  const signs = new Map<string, Token>();
  let before: string | null = null;
  let isFirst = true;
  for (const token of tokens) {
    if (token.kind === "punct" || token.kind === "clitic") continue;
    const stem = stemOf(token, speaker, isFirst);
    if (!signs.has(stem)) signs.set(stem, token);
    if (isFirst) signs.set(`^${stem}`, token);
    const pair = `${before}_${stem}`;
    if (before !== null && !signs.has(pair)) signs.set(pair, token);
    before = stem;
    isFirst = false;
  }
  return [...signs].map(([name, token]) => ({ name, token }));
}

function stemOf(token: Token, speaker: ReadonlySet<string>, isFirst: boolean): string {
  if (token.kind === "quote") return "<words>";
  if (token.kind === "number") return "<number>";
  if (speaker.has(token.lower)) return "<speaker>";
  if (token.isCapital && !isFirst && token.verb === undefined) return "<name>";
  return token.verb?.base ?? stemmer(token.lower.replaceAll("’", "'"));
}
