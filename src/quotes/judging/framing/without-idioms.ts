import { IDIOMS } from "../../../english/speech/idioms.ts";
import type { Token } from "../../reading/tokens.ts";

/** By their first word, the longest first. */
const BY_OPENING: ReadonlyMap<string, readonly (readonly string[])[]> = byOpening();

function byOpening(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, (readonly string[])[]>();
  for (const idiom of [...IDIOMS].sort((one, other) => other.length - one.length)) {
    const [opening = ""] = idiom;
    found.set(opening, [...(found.get(opening) ?? []), idiom]);
  }
  return found;
}

/** The tokens of a sentence without those of idioms: "The vote | *took place* | in May." */
export function withoutIdioms(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ lower }) => BY_OPENING.has(lower))) return tokens;
  const left: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const idiom = BY_OPENING.get(token.lower)?.find(words =>
      words.every((word, i) => tokens[at + i]?.lower === word),
    );
    if (idiom) at += idiom.length - 1;
    else left.push(token);
  }
  return left;
}
