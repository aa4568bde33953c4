/** An answer in both forms; text is made only when it is printed. */
export interface Printable {
  readonly json: unknown;
  readonly text: () => string;
}
