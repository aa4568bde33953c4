import { onTestFinished } from "vitest";
import { bundleProgram } from "../../bench/cluster/bundle-program.ts";

/** A child process of a test in one file, which is deleted afterwards. */
export async function bundledChild(source: string): Promise<string> {
  const { file, remove } = await bundleProgram(source);
  onTestFinished(remove);
  return file;
}
