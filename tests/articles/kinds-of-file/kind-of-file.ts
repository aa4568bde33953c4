// All texts here are invented.
export const TITLE = "Pools to close";
export const ONE =
  "The council of Harrow Ford voted on Tuesday to close its two outdoor pools, with four years left.";
export const TWO =
  "“Nobody asked the people in the water,” said Tomas Reed, who has taught there since 1998.";

/** A kind of file that people have, and what should be read from it. */
export interface KindOfFile {
  readonly what: string;
  readonly name: string;
  readonly content: string | Uint8Array;
  /** The text of the refusal, if nothing can be read. */
  readonly refused?: RegExp;
  /** Which of title, author and date the file gives in its own way; default: all. */
  readonly says?: readonly ("title" | "author" | "date")[];
}
