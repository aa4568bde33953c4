import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { isAbsolute, join, normalize } from "node:path";
import { z } from "zod";
import { OperatorError } from "../errors.ts";
import { systemCodeOf } from "../library/store/disk.ts";

/** File of a backup that names all the others. */
export const MANIFEST = "manifest.json";

/** Folder of a backup in which what is kept lies as it lay in the data folder. */
export const KEPT = "kept";

/** Inside the folder and nowhere else: a backup may have been through other hands. */
function staysInside(path: string): boolean {
  return !isAbsolute(path) && normalize(path) === path && !path.split("/").includes("..");
}

/** What a backup holds: every file with its hash. */
export const Manifest = z
  .object({
    version: z.literal(1),
    /** Of Verbatim. */
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
 * Reads what a backup says that it holds.
 *
 * @throws {OperatorError} where the folder is no backup, or one by a later version
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

/** A file of a backup, and whether it is what was put there. */
export async function checkFile(
  backup: string,
  { path, sha256 }: BackedUpFile,
): Promise<{ readonly bytes: Uint8Array; readonly isWhole: boolean }> {
  const bytes = await readFile(join(backup, KEPT, path));
  return { bytes, isWhole: sha256Of(bytes) === sha256 };
}
