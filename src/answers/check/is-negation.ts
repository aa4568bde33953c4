import { NEGATIONS } from "../../english/negations.ts";

/** Whether a comparison form turns a statement round. */
export function isNegation(form: string): boolean {
  return NEGATIONS.has(form);
}
