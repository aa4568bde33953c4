/** Thrown by an evaluation when it is called wrongly: one line, exit status 2. */
export class UsageError extends Error {}

/** Runs what the first command line argument names, with the other arguments. */
export async function runChosen(
  script: string,
  choices: Readonly<Record<string, (args: readonly string[]) => Promise<void>>>,
): Promise<void> {
  const [what = "", ...args] = process.argv.slice(2);
  const chosen = Object.hasOwn(choices, what) ? choices[what] : undefined;
  try {
    if (!chosen) throw new UsageError(`name one of ${Object.keys(choices).join(", ")}`);
    await chosen(args);
  } catch (error) {
    // parseArgs reports unknown options with its own code.
    const isUsage =
      error instanceof UsageError ||
      (error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"));
    if (!isUsage) throw error;
    console.error(`${script} ${what}: ${error.message}`);
    process.exitCode = 2;
  }
}
