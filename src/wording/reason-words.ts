import type { BareReason, FetchProblem, FoundKind, Reason, ReasonOf } from "../articles/reason.ts";

/** Reasons whose texts are made from others in the catalogue. */
type Composed = "in-part" | "not-the-text" | "system" | "disk" | "long-field";

export type Bare = BareReason | "open-front-matter";

/** Reasons expressed by one sentence with values. */
export type Valued = Exclude<Reason["kind"], Bare | Composed>;

/** What a catalogue must contain to express every reason. */
export interface ReasonWords {
  readonly bare: Readonly<Record<Bare, string>>;
  readonly valued: { readonly [Kind in Valued]: (reason: ReasonOf<Kind>) => string };
  readonly inPart: (part: string, why: string) => string;
  readonly longField: (field: string, characters: number, limit: number) => string;
  readonly notTheText: (found: string) => string;
  readonly otherCode: (code: string) => string;
  readonly fetch: Readonly<Record<FetchProblem, string>>;
  readonly fetchStatus: (status: number) => string;
  readonly feed: Readonly<Record<Exclude<FetchProblem, "status"> | "not-a-feed" | "other", string>>;
  readonly feedStatus: (status: number) => string;
  readonly found: Readonly<Record<FoundKind, string>>;
  readonly fields: Readonly<Record<ReasonOf<"long-field">["field"], string>>;
  readonly disk: Readonly<Record<(typeof DISK_CODES)[keyof typeof DISK_CODES], string>>;
  readonly system: Readonly<Record<(typeof SYSTEM_CODES)[keyof typeof SYSTEM_CODES], string>>;
}

/** The catalogues' names for the disk's codes; see `DiskError`. */
export const DISK_CODES = {
  EACCES: "forbidden",
  EPERM: "forbidden",
  EROFS: "readOnly",
  ENOSPC: "full",
  EDQUOT: "full",
  EFBIG: "tooLarge",
  ENOENT: "gone",
  EIO: "damaged",
  AWAY: "away",
  GONE: "deleted",
  LOST: "lost",
  CHANGED: "changed",
  TAKEN: "taken",
} as const;

/** The same for the system's codes for one of the host's files. */
export const SYSTEM_CODES = { ENOENT: "missing", ENOTDIR: "notAFolder", EACCES: "forbidden" } as const;
