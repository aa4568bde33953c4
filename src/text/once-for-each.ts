/**
 * Makes a function that works out the value of each object once, and forgets it with the object. Only for what follows
 * from an object that never changes; what changes belongs in a field of its owner.
 *
 * ```
 * const linkOf = onceForEach((article: Article) => readLink(article.url));
 * ```
 */
export function onceForEach<Of extends object, Value extends {}>(make: (of: Of) => Value): (of: Of) => Value {
  const made = new WeakMap<Of, Value>();
  return of => {
    const known = made.get(of);
    if (known !== undefined) return known;
    const value = make(of);
    made.set(of, value);
    return value;
  };
}
