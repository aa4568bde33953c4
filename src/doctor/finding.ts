/** What the doctor found of one thing. */
export interface Finding {
  /** `ok`, `note` for what may be wanted so, `mend` for what keeps the bot from its work. */
  readonly state: "ok" | "note" | "mend";
  readonly what: string;
  readonly says: string;
  /** What to do; null where nothing is to be done. */
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
