/** An element closed at once, which XML allows for any: <a id="p3"/>. */
const SELF_CLOSED = /<([a-z][\w:.-]{0,40})((?:\s[^<>]{0,2000})?)\/>/gi;

/** HTML elements that never have an end tag. */
const VOID = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

/** Whether a page declares that it is written as XML. */
export function isXhtml(page: string): boolean {
  return /^\uFEFF?\s{0,99}<\?xml\b/.test(page);
}

/**
 * Rewrites a page written as XML so that it can be read as HTML, in which `<title/>` is never closed and would
 * contain the rest of the page.
 */
export function withoutSelfClosed(page: string): string {
  return page.replace(SELF_CLOSED, (whole, name: string, attributes: string) =>
    VOID.has(name.toLowerCase()) ? whole : `<${name}${attributes}></${name}>`,
  );
}
