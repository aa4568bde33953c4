import type { Wording } from "./wording/wording.ts";

/** Stable names of what can go wrong through a member's own doing; replies and tests go by them. */
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

/** A sentence, in whichever language it will be read. */
type Sentence = (wording: Wording) => string;

/**
 * Something that the member can mend. The sentence says what is wrong and what to do, and is shown
 * as it stands; it holds no article text and nothing internal.
 */
export class UserError extends Error {
  readonly code: UserErrorCode;
  /** Whoever shows it knows who will read it. */
  readonly sentence: Sentence;
  /** Address that leads on, shown as a button. */
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
 * Something that the operator must mend before the process can do its work: a wrong setting, an
 * unreadable folder, a refused token. The message is one line that names the setting or the file.
 */
export class OperatorError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "OperatorError";
  }
}

/** Discord can't be reached now. It may be by itself in a while: a network that comes up after the bot, an outage. */
export class UnreachableError extends OperatorError {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "UnreachableError";
  }
}
