import { loadConfig } from "../config.ts";
import { OperatorError } from "../errors.ts";
import { inlineLess } from "../inlining.ts";
import { runCommandLine } from "./run.ts";

// A reader that closes the pipe early (`| head`) is not an error.
process.stdout.on("error", error => {
  if ("code" in error && error.code === "EPIPE") process.exit(0);
  throw error;
});

// Most of a command's time is reading the library, and it ends before anything else runs often.
inlineLess();
try {
  const { output, notes, status } = await runCommandLine(process.argv.slice(2), {
    config: loadConfig(),
    commands: async () => (await import("../../commands/all.ts")).commands,
    now: () => new Date(),
  });
  for (const note of notes) process.stderr.write(`${note}\n`);
  if (output !== "") process.stdout.write(`${output}\n`);
  process.exitCode = status;
} catch (error) {
  if (!(error instanceof OperatorError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
