import {
  AFTER_APPOSITIONS,
  BEFORE_DESCRIPTIONS,
  OPENING_COMPLEMENTS,
} from "../../english/grammar/clause-words.ts";
import {
  ARTICLES_AND_POSSESSIVES,
  AUXILIARIES,
  DETERMINERS,
  FUNCTION_WORDS,
  PREPOSITIONS,
} from "../../english/grammar/function-words.ts";
import { ORGANISATION_NOUNS, PERSON_NOUNS } from "../../english/people/nouns.ts";
import { OFFICES, OTHERS_IN_ROLE, TITLE_MODIFIERS } from "../../english/people/titles.ts";
import type { Reading } from "../reading/reading.ts";
import type { Token } from "../reading/tokens.ts";
import { opensWithPlace } from "./name-kind.ts";
import type { NameMention } from "./name-mention.ts";
import { isRoleNoun } from "./role-words.ts";

/** What a phrase beside a name says its person is. */
interface Description {
  readonly noun: string;
  readonly modifiers: ReadonlySet<string>;
  readonly from: number;
  readonly to: number;
}

/** "the mayor of Castleferry, |", "his former adviser |", "the bell ringers’ captain, 72-year-old |". */
export function phraseBefore(reading: Reading, name: NameMention): Description | null {
  const { tokens } = reading;
  let to = name.from;
  if (/-year-old$/.test(tokens[to - 1]?.lower ?? "")) to--;
  const isApart = tokens[to - 1]?.text === ",";
  if (isApart) to--;
  // Without a comma, the noun itself comes before the name: "the mayor of Castleferry" doesn't describe Castleferry.
  else if (!PERSON_NOUNS.has(tokens[to - 1]?.lower ?? "")) return null;
  let from = to;
  while (to - from < 12) {
    const token = tokens[from - 1];
    if (!token || token.kind === "punct" || token.kind === "quote") break;
    // "the widow of the painter Ivo Strand": he is the painter.
    if (!isApart && OPENING_COMPLEMENTS.has(token.lower)) break;
    if (ARTICLES_AND_POSSESSIVES.has(token.lower)) {
      from--;
      // "a governor of the prison": the noun is before "of", and the article may be further left.
      if (
        !isApart ||
        (tokens[from - 1]?.lower !== "of" &&
          tokens[from - 1]?.lower !== "to" &&
          tokens[from - 1]?.lower !== "for")
      )
        break;
      continue;
    }
    if (BEFORE_DESCRIPTIONS.has(token.lower)) break;
    from--;
  }
  // "Quoting her grandfather, | Ann Roe said", "In a letter to the minister, | Ann Roe said": the comma ends the opening.
  const opening = tokens[from - 1];
  const isClause =
    opening?.isCapital === true &&
    (opening.lower.endsWith("ing") || opening.is.preposition) &&
    tokens[name.to]?.kind === "word";
  if (isApart && (isClause || isAside(tokens, name.to) || endsWithAnother(tokens, from, to))) return null;
  return said(reading, from, to);
}

/** "The driver, Ann Roe | said, never stopped", "… | told the court, had hit her": she speaks of the driver. */
function isAside(tokens: readonly Token[], verb: number): boolean {
  if (tokens[verb]?.verb?.strength !== "strong") return false;
  const comma = tokens.findIndex(({ kind }, at) => at > verb && kind !== "word");
  if (tokens[comma]?.text !== "," || comma > verb + LONGEST_ASIDE) return false;
  const next = tokens[comma + 1]?.lower === "never" ? comma + 2 : comma + 1;
  const { kind, lower = "", isCapital } = tokens[next] ?? {};
  const isVerb = kind === "word" && !isCapital && !FUNCTION_WORDS.has(lower) && !lower.endsWith("ing");
  return isVerb || AUXILIARIES.has(lower);
}

/** How many words an aside has behind its verb: "told the whole court on Monday". */
const LONGEST_ASIDE = 6;

/** "the wife of the president, |": which of them has the name isn't said. */
function endsWithAnother(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[to - 1]?.isCapital || !isRoleNoun(tokens[to - 1]?.bare ?? "")) return false;
  for (let at = to - 2; at > from; at--) {
    if (!ARTICLES_AND_POSSESSIVES.has(tokens[at]?.lower ?? "")) continue;
    return OPENING_COMPLEMENTS.has(tokens[at - 1]?.lower ?? "") && isRoleNoun(tokens[at - 2]?.bare ?? "");
  }
  return false;
}

/** "| , the new mayor of Castleferry," */
export function phraseAfter(reading: Reading, name: NameMention): Description | null {
  const { tokens } = reading;
  // "In Washington, a senior official said": the comma ends the opening phrase.
  if (tokens[name.to]?.text !== "," || opensWithPlace(tokens, name.from)) return null;
  let from = name.to + 1;
  if (isDoing(tokens, from)) return null;
  if (tokens[from]?.kind === "number" && tokens[from + 1]?.text === ",") from += 2;
  let to = from;
  while (to < from + 12) {
    const token = tokens[to];
    if (!token || token.kind === "punct" || token.kind === "quote") break;
    if (AFTER_APPOSITIONS.has(token.lower)) break;
    to++;
  }
  // An apposition ends with a comma; a colon or a verb means that it was a clause.
  return /^(?:[,.;)]|—|–|and|who|whose|which)$/.test(tokens[to]?.lower ?? ".")
    ? said(reading, from, to)
    : null;
}

/** ", | appearing for the petitioner", ", | flanked by the mayor", ", | representing the widow": the role is another’s. */
function isDoing(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower ?? "";
  const isParticiple = /^\p{Ll}{3,}(?:ing|ed)$/u.test(tokens[at]?.text ?? "");
  return isParticiple && (PREPOSITIONS.has(next) || DETERMINERS.has(next));
}

/** The noun of a description is the last role noun before its first preposition. */
function said(reading: Reading, from: number, to: number): Description | null {
  const { tokens } = reading;
  const modifiers = new Set<string>();
  let noun = "";
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.kind !== "word") continue;
    if (OPENING_COMPLEMENTS.has(token.lower)) {
      if (noun !== "") {
        // "Governor of Ogbaru State" is no state governor
        for (let i = at + 1; i < to; i++) {
          const { kind, bare = "" } = tokens[i] ?? {};
          if (kind === "word" && !TITLE_MODIFIERS.has(bare)) modifiers.add(bare);
        }
        break;
      }
      continue;
    }
    const bare = token.bare;
    if (PERSON_NOUNS.has(bare) || OFFICES.has(bare) || (ORGANISATION_NOUNS.has(bare) && at + 1 === to))
      noun = bare;
    if (!FUNCTION_WORDS.has(token.lower) || OTHERS_IN_ROLE.has(bare)) modifiers.add(bare);
  }
  if (noun === "") return null;
  modifiers.delete(noun);
  return { noun, modifiers, from, to };
}
