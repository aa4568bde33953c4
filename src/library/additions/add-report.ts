import type { Article, Origin } from "../../articles/article.ts";
import type { PageSource } from "../../articles/pages/parse-html.ts";
import type { Unread } from "../../articles/unread.ts";
import type { AdditionId, TypedFields } from "../store/records.ts";
import { newAdditionId } from "./new-addition-id.ts";

/** A file that a member or a feed brings. */
export interface BroughtFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where it came from; the file has no say in it. `host` is for the operator's own process alone. */
  readonly origin: Origin;
  readonly source?: PageSource | undefined;
  readonly typed?: TypedFields | undefined;
}

/** Why something was not taken. */
export type Refusal =
  | { readonly kind: "present"; readonly article: Article }
  | { readonly kind: "blocked" }
  | { readonly kind: "too-many-articles" | "too-many-bytes"; readonly limit: number }
  | { readonly kind: "memory-short" }
  /** The disk refused; see `DiskError`. */
  | { readonly kind: "disk"; readonly file: string; readonly code: string };

/** What became of the files that were brought. */
export interface AddReport {
  readonly added: readonly Article[];
  readonly refused: readonly { readonly name: string; readonly why: Refusal }[];
  readonly unread: readonly Unread[];
  /** By which it can be undone, also after a restart. */
  readonly addition: AdditionId;
}

/** A report while it is written. */
export interface OpenReport {
  readonly added: Article[];
  readonly refused: { readonly name: string; readonly why: Refusal }[];
  readonly unread: Unread[];
  readonly addition: AdditionId;
}

/** A report of nothing yet; has a new id unless it continues an earlier addition. */
export function newReport(addition = newAdditionId()): OpenReport {
  return { added: [], refused: [], unread: [], addition };
}
