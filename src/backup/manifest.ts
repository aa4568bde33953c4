import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { isAbsolute, join, normalize } from "node:path";
import { z } from "zod";
import { OperatorError } from "../errors.ts";
import { systemCodeOf } from "../library/store/disk.ts";

/** Name of the file in a backup that lists all the others. */
export const MANIFEST = "manifest.json";

/** Folder of a backup with the contents of the data folder. */
export const KEPT = "kept";

/** Whether a path is inside the folder: a backup may have been in other hands. */
function staysInside(path: string): boolean {
  return !isAbsolute(path) && normalize(path) === path && !path.split("/").includes("..");
}

/** The contents of a backup: every file with its hash. */
export const Manifest = z
  .object({
    version: z.literal(1),
    /** Version of Verbatim. */
    madeBy: z.string(),
    madeAt: z.iso.datetime(),
    files: z
      .array(
        z
          .object({
            path: z.string().refine(staysInside, "leads out of the backup"),
            bytes: z.number().int().nonnegative(),
            sha256: z.string().regex(/^[0-9a-f]{64}$/),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();
export type Manifest = z.infer<typeof Manifest>;
export type BackedUpFile = Manifest["files"][number];

export function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/**
 * Reads the list of a backup's contents.
 *
 * @throws {OperatorError} if the folder is not a backup, or was made by a later version
 */
export async function readManifest(backup: string): Promise<Manifest> {
  try {
    return Manifest.parse(JSON.parse(await readFile(join(backup, MANIFEST), "utf8")));
  } catch (cause) {
    const why =
      systemCodeOf(cause) ?? (cause instanceof z.ZodError ? "not as this version writes it" : "damaged");
    throw new OperatorError(`"${backup}" is no backup that can be read: ${MANIFEST}: ${why}.`, { cause });
  }
}

/**
 * Reads a file of a backup, or its copy, from the folder of all files, and compares it with its hash in the list.
 *
 * @throws the system's error if it can't be read
 */
export async function checkFile(
  folder: string,
  { path, sha256 }: BackedUpFile,
): Promise<{ readonly bytes: Uint8Array; readonly isWhole: boolean }> {
  const bytes = await readFile(join(folder, path));
  return { bytes, isWhole: sha256Of(bytes) === sha256 };
}

/**
 * Reads files again after they were written.
 *
 * @throws {OperatorError} naming the first that isn't as the list says
 */
export async function assertWrittenAsRead(folder: string, files: readonly BackedUpFile[]): Promise<void> {
  for (const file of files) {
    const { isWhole } = await checkFile(folder, file);
    if (!isWhole) throw new OperatorError(`${file.path} was not written as it was read: check the disk.`);
  }
}
