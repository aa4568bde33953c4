import type { FormProblem } from "./api-error.ts";
import type { MenuComponent } from "./component-schema.ts";
import { problem } from "./form-check.ts";

/** The rules across several fields of a menu, in a message or in a form; paths start at the menu. */
export function brokenMenuRules(menu: MenuComponent): FormProblem[] {
  const problems: FormProblem[] = [];
  const { min_values: least = 1, max_values: most = 1 } = menu;
  if (least > most) problems.push(tooMany("min_values", most));
  if (menu.type === 3) {
    const { options } = menu;
    if (new Set(options.map(({ value }) => value)).size < options.length) {
      const message = "The specified option value is already used";
      problems.push(problem(["options"], "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", message));
    }
    if (most > options.length) problems.push(tooMany("max_values", options.length));
    if (options.filter(option => option.default).length > most) problems.push(tooMany("options", most));
    return problems;
  }
  const { default_values: defaults = [] } = menu;
  if (defaults.length > most || (defaults.length > 0 && defaults.length < least)) {
    problems.push(tooMany("default_values", most));
  }
  return problems;
}

function tooMany(field: string, limit: number): FormProblem {
  return problem([field], "BASE_TYPE_BAD_LENGTH", `Must be ${limit} or fewer in length.`);
}
