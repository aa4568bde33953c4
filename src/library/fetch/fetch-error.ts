import type { FetchProblem } from "../../articles/reason.ts";

export class FetchError extends Error {
  readonly problem: FetchProblem;
  /** HTTP status, if any. */
  readonly status: number | null;
  /** How long the site asks to wait (`Retry-After`), in milliseconds. */
  readonly retryAfterMs: number | null;

  constructor(
    problem: FetchProblem,
    options: ErrorOptions & { readonly status?: number; readonly retryAfterMs?: number | null } = {},
  ) {
    super(problem, options);
    this.name = "FetchError";
    this.problem = problem;
    this.status = options.status ?? null;
    this.retryAfterMs = options.retryAfterMs ?? null;
  }
}

/** What an error of the client, of the connection or of this code means for the link. */
export function problemOf(error: unknown): FetchError {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof FetchError) return cause;
    if (cause.name === "TimeoutError" || /Timeout/.test(cause.name))
      return new FetchError("timeout", { cause: error });
  }
  return new FetchError("unreachable", { cause: error });
}
