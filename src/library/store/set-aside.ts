import { OperatorError } from "../../errors.ts";
import { asDiskError, type Disk } from "./disk.ts";

/** What is done about a small file that is damaged, and whose contents can be done without. */
export interface DamageOptions {
  /** Receives what the operator has to know: that it is damaged, or can't be read. */
  readonly failed?: (error: unknown) => void;
  /** Whether whoever reads it is refused: otherwise it is set aside, and forgotten. */
  readonly refusesDamaged?: boolean;
}

/** Refuses what can't be copied as it is. */
export function damagedFile(file: string): OperatorError {
  return new OperatorError(`${file} is damaged. Mend it first, or delete it and lose what it says.`);
}

/**
 * Keeps a damaged file for the operator, under another name.
 *
 * @param file how the operator knows it: its path in the data folder
 * @param means what is lost with it, and what to do
 * @returns what to tell the operator
 * @throws {DiskError} if it can't be renamed
 */
export async function setAside(
  disk: Disk,
  path: string,
  { file, means }: { readonly file: string; readonly means: string },
): Promise<OperatorError> {
  await asDiskError(file, () => disk.rename(path, `${path}.damaged`));
  return new OperatorError(`${file} is damaged and was renamed to ${file}.damaged: ${means}`);
}
