import { access, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { engineVersion } from "../../src/library/analysis/engine-version.ts";

const CACHE = "node_modules/.cache/verbatim-bench";

/**
 * A folder that takes long to make. It is made once, and again when the code that reads articles has changed; nothing
 * in it may be changed afterwards.
 */
export async function preparedFolder(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(CACHE, `${name}-${engineVersion().slice(0, 16)}`);
  // Written last: what is half made is not used.
  const mark = join(folder, "complete");
  const isMade = await access(mark).then(
    () => true,
    () => false,
  );
  if (isMade) return folder;
  await mkdir(CACHE, { recursive: true });
  for (const old of await readdir(CACHE)) {
    if (old.startsWith(`${name}-`)) await rm(join(CACHE, old), { recursive: true, force: true });
  }
  await mkdir(folder);
  await make(folder);
  await writeFile(mark, "");
  return folder;
}
