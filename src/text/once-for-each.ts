/**
 * Makes a function that works out the value of each object once, and forgets it with the object. Only for what follows
 * from an object that never changes; what changes belongs in a field of its owner. Further arguments may help to work it
 * out, such as a quotation's article, but the value must be the same whichever are given: those of the first call count.
 *
 * ```
 * const linkOf = onceForEach((article: Article) => readLink(article.url));
 * const wordsOf = onceForEach((quotation: Quotation, article: Article) => readWords(sliceOf(article.text, quotation)));
 * ```
 */
export function onceForEach<
  Of extends object,
  Value extends NonNullable<unknown> | null,
  With extends readonly unknown[] = readonly [],
>(make: (of: Of, ...given: With) => Value): (of: Of, ...given: With) => Value {
  const made = new WeakMap<Of, Value>();
  return (of, ...given) => {
    const known = made.get(of);
    if (known !== undefined) return known;
    const value = make(of, ...given);
    made.set(of, value);
    return value;
  };
}
