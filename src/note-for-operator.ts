import { OperatorError } from "./errors.ts";
import { DatabaseRefusesError, DiskError } from "./library/store/disk.ts";

/** What to do about the disk's codes. */
const REMEDIES: ReadonlyMap<string, string> = new Map([
  ["ENOSPC", "The disk is full: make room on it."],
  ["EDQUOT", "The disk quota is used up: raise it, or make room."],
  ["EROFS", "The disk is read-only: mount it for writing; after an error on it, check it first."],
  ["EACCES", "This user may not use the data folder: give it to the user that runs the bot."],
  ["EPERM", "This user may not use the data folder: give it to the user that runs the bot."],
  ["EIO", "The disk reports an error: make a backup now, and check it."],
  ["EMFILE", "Too many files are open: raise the limit (ulimit -n)."],
  ["ENFILE", "Too many files are open on this machine: raise the limit."],
  [
    "LOST",
    "A server.json is damaged, and its copy: repair server.json.damaged, or delete it and lose what it blocked.",
  ],
  [
    "TAKEN",
    "The data folder was deleted, or another process has taken it: mend that, then start this process again.",
  ],
]);

/**
 * What an error means and what the operator can do, for the log. Never contains what a member typed: only the text of
 * errors that are written for the operator, and texts from here.
 */
export function noteForOperator(error: unknown): string | undefined {
  if (error instanceof OperatorError) return error.message;
  if (error instanceof DatabaseRefusesError) return error.remedy;
  return error instanceof DiskError ? REMEDIES.get(error.code) : undefined;
}
