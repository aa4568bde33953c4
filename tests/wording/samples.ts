/** Whether a part of a catalogue takes no values: words alone. */
type IsPlain<Part> = Part extends string | readonly string[]
  ? true
  : Part extends (...values: never[]) => string
    ? false
    : false extends { readonly [Key in keyof Part]: IsPlain<Part[Key]> }[keyof Part]
      ? false
      : true;

/** Values for every sentence of a catalogue that takes some. */
export type Samples<Part> = {
  readonly [Key in keyof Part as IsPlain<Part[Key]> extends true ? never : Key]: Part[Key] extends (
    ...values: infer Values
  ) => string
    ? Values
    : Samples<Part[Key]>;
};
