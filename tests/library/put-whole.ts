import { rename, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { temporaryFolder } from "./temporary-folder.ts";

/**
 * Puts a complete file in place. Written directly, it would be empty for a moment, which on a busy machine is long
 * enough to be read like that.
 *
 * @param changedAt milliseconds since 1970; now if not given
 */
export async function putWhole(
  path: string,
  content: string | Uint8Array,
  changedAt?: number,
): Promise<void> {
  const aside = join(await temporaryFolder(), "aside");
  await writeFile(aside, content);
  if (changedAt !== undefined) await utimes(aside, changedAt / 1000, changedAt / 1000);
  await rename(aside, path);
}
