import type { Article, Origin } from "../../articles/article.ts";
import type { PageSource } from "../../articles/pages/parse-html.ts";
import type { Unread } from "../../articles/unread.ts";
import { newAdditionId } from "./new-addition-id.ts";
import type { AdditionId, TypedFields } from "./records.ts";

/** A file added by a member or a feed. */
export interface IncomingFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where it came from; the file has no say in it. `host` is only for the operator's own process. */
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

/** The result of adding files. */
export interface AddReport {
  readonly added: readonly Article[];
  readonly refused: readonly { readonly name: string; readonly why: Refusal }[];
  readonly unread: readonly Unread[];
  /** Identifies the addition for undoing it, even after a restart. */
  readonly addition: AdditionId;
}

/** A report in progress. */
export interface OpenReport {
  readonly added: Article[];
  readonly refused: { readonly name: string; readonly why: Refusal }[];
  readonly unread: Unread[];
  readonly addition: AdditionId;
}

/** An empty report, with a new id unless it continues an earlier addition. */
export function newReport(addition = newAdditionId()): OpenReport {
  return { added: [], refused: [], unread: [], addition };
}
