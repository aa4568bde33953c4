import { OperatorError } from "../../errors.ts";
import { asDiskError, type Disk } from "./disk.ts";

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
