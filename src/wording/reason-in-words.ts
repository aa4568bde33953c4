import type { Reason, ReasonOf } from "../articles/reason.ts";
import type { Unread } from "../articles/unread.ts";
import { type Bare, DISK_CODES, type ReasonWords, SYSTEM_CODES, type Valued } from "./reason-words.ts";
import type { Wording } from "./wording.ts";

/**
 * Why a file, or part of it, can't be read; without a full stop.
 *
 * @example reasonInWords({ kind: "empty" }, english) // "empty"
 */
export function reasonInWords(reason: Reason, wording: Wording): string {
  const { reasons } = wording;
  switch (reason.kind) {
    case "in-part":
      return reasons.inPart(reason.part, reasonInWords(reason.reason, wording));
    case "not-the-text":
      return reasons.notTheText(reasons.found[reason.found]);
    case "long-field":
      return reasons.longField(reasons.fields[reason.field], reason.characters, reason.limit);
    case "system":
      return isIn(SYSTEM_CODES, reason.code)
        ? reasons.system[SYSTEM_CODES[reason.code]]
        : reasons.otherCode(reason.code);
    case "disk":
      return diskCodeInWords(reason.code, wording);
    default:
      return isBare(reason, reasons.bare) ? reasons.bare[reason.kind] : valued(reason, reasons.valued);
  }
}

/** What the disk refused, with the name of the file. */
export function diskErrorInWords(
  { file, code }: { readonly file: string; readonly code: string },
  wording: Wording,
): string {
  return `${file}${wording.colon}${diskCodeInWords(code, wording)}`;
}

/** Why a page was not fetched: the HTTP status if there was one, otherwise what happened. */
export function fetchProblemInWords(
  { problem, status }: { readonly problem: keyof ReasonWords["fetch"]; readonly status: number | null },
  { reasons }: Wording,
): string {
  return status === null ? reasons.fetch[problem] : reasons.fetchStatus(status);
}

/** @param problem as stored for a feed: a code, or "status 503" */
export function feedProblemInWords(problem: string, { reasons }: Wording): string {
  const status = /^status (\d{3})$/.exec(problem)?.[1];
  if (status !== undefined) return reasons.feedStatus(Number(status));
  return isIn(reasons.feed, problem) ? reasons.feed[problem] : reasons.feed.other;
}

/** One line per file that could not be read, for the operator. */
export function unreadInWords({ file, line, reason }: Unread, wording: Wording): string {
  const { added } = wording.library;
  const name = line === null ? file : added.lineOf(file, line);
  return `${added.notRead} ${name}${wording.colon}${reasonInWords(reason, wording)}`;
}

function diskCodeInWords(code: string, { reasons }: Wording): string {
  return isIn(DISK_CODES, code) ? reasons.disk[DISK_CODES[code]] : reasons.otherCode(code);
}

function valued<Kind extends Valued>(
  reason: { [One in Kind]: ReasonOf<One> }[Kind],
  words: ReasonWords["valued"],
): string {
  return words[reason.kind](reason);
}

function isBare(reason: Reason, bare: object): reason is Extract<Reason, { kind: Bare }> {
  return Object.hasOwn(bare, reason.kind);
}

function isIn<Table extends object>(table: Table, key: PropertyKey): key is keyof Table {
  return Object.hasOwn(table, key);
}
