// All texts here are invented.
export const TITLE = "Pools to close";
export const ONE =
  "The council of Harrow Ford voted on Tuesday to close its two outdoor pools, with four years left.";
export const TWO =
  "“Nobody asked the people in the water,” said Tomas Reed, who has taught there since 1998.";

/** A kind of file that people have, and what is to be read in it. */
export interface KindOfFile {
  readonly what: string;
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What the refusal says, where there is nothing to read. */
  readonly refused?: RegExp;
  /** Which of title, author and day the file says in its way; default: all. */
  readonly says?: readonly ("title" | "author" | "date")[];
}
