import { FIRST_NAMES } from "../../english/people/first-names.ts";
import type { Token } from "../reading/tokens.ts";

/** The oldest that anybody is. */
const OLDEST = 120;

/** "44-year-old" */
const YEAR_OLD = /^(\d{1,3})-year-old$/;

/** The years of "the 44-year-old", "a 44-year-old driver"; null for any other word. */
export function yearsOf(lower: string): number | null {
  return yearsIn(YEAR_OLD.exec(lower)?.[1]);
}

/** The age beside a name: "Ann Roe, 44,", "Ann Roe (44)", "44-year-old Ann Roe"; null if there is none. */
export function ageBeside(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
): number | null {
  return yearsOf(tokens[from - 1]?.lower ?? "") ?? ageBehind(tokens, to);
}

/** "| Dean, 41, a roofer": an age tells a first name from an office or a trade. */
export function isAgedFirstName(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from === 1 && FIRST_NAMES.has(tokens[from]?.bare ?? "") && ageBehind(tokens, to) !== null;
}

function ageBehind(tokens: readonly Token[], to: number): number | null {
  const [mark, years, end] = [tokens[to]?.text ?? "", tokens[to + 1], tokens[to + 2]];
  if (!/^[,(]$/.test(mark) || years?.kind !== "number") return null;
  const isEnded =
    end === undefined || end.kind === "punct" || !/^\p{L}/u.test(end.text) || JOINS.test(end.lower);
  return isEnded ? yearsIn(years.text) : null;
}

/** "Ann Roe, 44 and", "Ann Roe, 44 from Tarn": not "Ann Roe, 44 metres behind". */
const JOINS = /^(?:and|of|from|who)$/;

function yearsIn(digits: string | undefined): number | null {
  const years = /^\d{1,3}$/.test(digits ?? "") ? Number(digits) : 0;
  return years > 0 && years < OLDEST ? years : null;
}
