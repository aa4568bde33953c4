/** An answer in both forms; the text is only made when printed. */
export interface Printable {
  readonly json: unknown;
  readonly text: () => string;
}
