import type { FormProblem } from "./api-error.ts";
import { LIMITS } from "./discord-limits.ts";
import { problem } from "./form-check.ts";
import type { Modal } from "./interaction-schema.ts";
import { brokenMenuRules } from "./menu-rules.ts";

type Input = ReturnType<typeof inputsOf>[number]["input"];

/** The rules across several fields of a form; an empty list for a valid one. */
export function brokenModalRules(modal: Modal): FormProblem[] {
  const inputs = inputsOf(modal);
  const ids = inputs.map(({ input }) => input.custom_id);
  return inputs.flatMap(({ input, path }, index) => {
    const problems: FormProblem[] = inputRules(input).map(one => ({ ...one, path: [...path, ...one.path] }));
    if (ids.indexOf(input.custom_id) < index) {
      const message = `Component custom id cannot be duplicated: ${input.custom_id}`;
      problems.push(problem([...path, "custom_id"], "COMPONENT_CUSTOM_ID_DUPLICATED", message));
    }
    return problems;
  });
}

function inputsOf(modal: Modal) {
  return modal.components.flatMap((part, index) => {
    if (part.type === 10) return [];
    if (part.type === 18) return [{ input: part.component, path: ["components", index, "component"] }];
    return part.components.map((input, at) => ({ input, path: ["components", index, "components", at] }));
  });
}

function inputRules(input: Input): FormProblem[] {
  if (input.type === 4) {
    const { min_length: least = 0, max_length: most = LIMITS.modal.textInput, value = "" } = input;
    return [
      ...(least > most ? [lengthProblem("min_length", `Must be ${most} or less.`)] : []),
      ...(value.length > most ? [lengthProblem("value", `Must be ${most} or fewer in length.`)] : []),
    ];
  }
  const { min_values: least = 1, max_values: most = 1, required = true } = input;
  const problems: FormProblem[] = [];
  if (least === 0 && required) {
    const message = "min_values can be 0 only where nothing is required.";
    problems.push(problem(["min_values"], "LOCAL_REQUIRED_WITHOUT_VALUES", message));
  }
  if (input.type === 19) {
    return least > most ? [...problems, lengthProblem("min_values", `Must be ${most} or less.`)] : problems;
  }
  if (input.disabled) {
    const message = "A menu in a form cannot be disabled.";
    problems.push(problem(["disabled"], "LOCAL_DISABLED_IN_FORM", message));
  }
  return [...problems, ...brokenMenuRules(input)];
}

function lengthProblem(field: string, message: string): FormProblem {
  return problem([field], "BASE_TYPE_BAD_LENGTH", message);
}
