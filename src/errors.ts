import type { Wording } from "./wording/wording.ts";

/** Stable codes for problems that a member can cause; replies and tests use them. */
export type UserErrorCode =
  | "unknown-article"
  | "unknown-speaker"
  | "bad-option"
  | "empty-message"
  | "empty-library"
  | "expired"
  | "not-allowed"
  | "not-yours"
  | "not-written"
  | "too-many-questions"
  | "too-many-additions"
  | "too-much-read";

/** A sentence, in the language of its reader. */
type Sentence = (wording: Wording) => string;

/**
 * A problem that the member can fix. The sentence says what is wrong and what to do, and is shown unchanged; it
 * contains no article text and nothing internal.
 */
export class UserError extends Error {
  readonly code: UserErrorCode;
  /** The code that shows it knows who will read it. */
  readonly sentence: Sentence;
  /** Address for more, shown as a button. */
  readonly link: string | null;

  constructor(
    code: UserErrorCode,
    sentence: Sentence,
    { link = null, ...options }: ErrorOptions & { readonly link?: string | null } = {},
  ) {
    super(code, options);
    this.name = "UserError";
    this.code = code;
    this.sentence = sentence;
    this.link = link;
  }
}

/**
 * A problem that the operator must fix before the process can work: an invalid setting, an unreadable folder, a
 * refused token. The message is one line that names the setting or the file.
 */
export class OperatorError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "OperatorError";
  }
}

/** Discord, or the database, can't be reached now, which may resolve itself: a network that comes up after the bot, an outage. */
export class UnreachableError extends OperatorError {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "UnreachableError";
  }
}
