import { NEGATIONS } from "../../english/negations.ts";

/** Whether a comparison form negates a statement. */
export function isNegation(form: string): boolean {
  return NEGATIONS.has(form);
}
