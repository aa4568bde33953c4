import type { z } from "zod";
import { ApiError, type FormProblem } from "./api-error.ts";

/**
 * Reads a request's body, or answers "Invalid Form Body" as Discord does.
 *
 * @param at where the body is in the request: `["data"]` in an interaction callback
 * @throws {ApiError} 50035 with one problem per broken rule
 */
export function readForm<T>(schema: z.ZodType<T>, body: unknown, at: readonly string[] = []): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new ApiError(
    "invalidForm",
    parsed.error.issues.map(issue => describeIssue(issue, at)),
  );
}

/** Makes a problem in the same form. */
export function problem(path: readonly (string | number)[], code: string, message: string): FormProblem {
  return { path, code, message };
}

function describeIssue(issue: z.core.$ZodIssue, at: readonly string[]): FormProblem {
  const path = [...at, ...issue.path.map(key => (typeof key === "symbol" ? String(key) : key))];
  switch (issue.code) {
    case "too_big":
      if (issue.origin === "string") {
        return problem(path, "BASE_TYPE_MAX_LENGTH", `Must be ${issue.maximum} or fewer in length.`);
      }
      if (issue.origin === "array") {
        return problem(path, "BASE_TYPE_BAD_LENGTH", `Must be ${issue.maximum} or fewer in length.`);
      }
      return problem(
        path,
        "NUMBER_TYPE_MAX",
        `${issue.origin} should be less than or equal to ${issue.maximum}.`,
      );
    case "too_small":
      if (issue.origin === "string") return problem(path, "BASE_TYPE_REQUIRED", "This field is required");
      if (issue.origin === "array") {
        return problem(path, "BASE_TYPE_BAD_LENGTH", `Must be ${issue.minimum} or more in length.`);
      }
      return problem(
        path,
        "NUMBER_TYPE_MIN",
        `${issue.origin} should be greater than or equal to ${issue.minimum}.`,
      );
    case "invalid_type":
      return issue.input === undefined && /received undefined/.test(issue.message)
        ? problem(path, "BASE_TYPE_REQUIRED", "This field is required")
        : problem(path, "BASE_TYPE_INVALID", `Must be of the type ${issue.expected}.`);
    case "unrecognized_keys":
      return problem(path, "UNKNOWN_FIELD", `Fields that Discord does not know: ${issue.keys.join(", ")}.`);
    case "invalid_value":
      return problem(
        path,
        "BASE_TYPE_CHOICES",
        `Value must be one of (${issue.values.map(String).join(", ")}).`,
      );
    case "invalid_union":
      return problem(path, "UNION_TYPE_CHOICES", 'Value of field "type" must be one that is allowed here.');
    default:
      return problem(path, "BASE_TYPE_INVALID", issue.message);
  }
}
