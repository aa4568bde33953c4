/** An element that is closed at once, as XML may write any: <a id="p3"/>. */
const SELF_CLOSED = /<([a-z][\w:.-]{0,40})((?:\s[^<>]{0,2000})?)\/>/gi;

/** Elements of HTML that have no end in any way of writing. */
const VOID = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

/** Whether a page says that it is written as XML. */
export function isXhtml(page: string): boolean {
  return /^\uFEFF?\s{0,99}<\?xml\b/.test(page);
}

/**
 * A page written as XML in the way in which HTML is read: there `<title/>` is never closed, and holds the rest of the page.
 */
export function withoutSelfClosed(page: string): string {
  return page.replace(SELF_CLOSED, (whole, name: string, attributes: string) =>
    VOID.has(name.toLowerCase()) ? whole : `<${name}${attributes}></${name}>`,
  );
}
