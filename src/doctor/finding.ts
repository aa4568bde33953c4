/** What the doctor found about one thing. */
export interface Finding {
  /** `ok`, `note` for something that may be intended, `mend` for something that keeps the bot from working. */
  readonly state: "ok" | "note" | "mend";
  readonly what: string;
  readonly says: string;
  /** What to do; null if nothing. */
  readonly todo: string | null;
}

export function ok(what: string, says: string): Finding {
  return { state: "ok", what, says, todo: null };
}

export function note(what: string, says: string, todo: string): Finding {
  return { state: "note", what, says, todo };
}

export function mend(what: string, says: string, todo: string): Finding {
  return { state: "mend", what, says, todo };
}
