import { OperatorError } from "../errors.ts";
import { DiskError, realDisk } from "../library/store/disk.ts";
import { FileMoveMarks } from "../library/store/file-move-marks.ts";
import type { LibraryStore } from "../library/store/library-store.ts";
import { refuseMoved } from "../library/store/refuse-moved.ts";
import { type Finding, mend } from "./finding.ts";

/** Whether `move` has left a mark with which a start is refused; nothing if not. */
export async function lookAtMove(store: Pick<LibraryStore, "form" | "moves">): Promise<readonly Finding[]> {
  const what = "Move";
  try {
    await refuseMoved(store);
    return [];
  } catch (error) {
    if (error instanceof OperatorError)
      return [mend(what, "the bot won't start on this data", error.message)];
    if (error instanceof DiskError)
      return [mend(what, error.message, "Mend the file's rights, or the disk.")];
    throw error;
  }
}

/** As `lookAtMove`, in a data folder. */
export function lookAtMovedFolder(folder: string): Promise<readonly Finding[]> {
  return lookAtMove({ form: "files", moves: new FileMoveMarks(folder, realDisk) });
}
