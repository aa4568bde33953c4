import { onTestFinished } from "vitest";
import { bundleProgram } from "../../bench/cluster/bundle-program.ts";

/** A child of a test in one file, which is gone after it. */
export async function bundledChild(source: string): Promise<string> {
  const { file, remove } = await bundleProgram(source);
  onTestFinished(remove);
  return file;
}
