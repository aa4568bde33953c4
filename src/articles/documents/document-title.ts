/** What programs write as a title when nobody gave one: the file's name, or a placeholder. */
const NO_TITLE =
  /\.\w{2,5}$|^(?:untitled|microsoft word|document ?\d*$|doc\d+$|slide 1$|unbenannt|sans titre)\b/i;

/** The title in a document's properties; null if it is only the file's name. */
export function documentTitle(title: string | null | undefined): string | null {
  const bare = title?.trim() ?? "";
  return bare === "" || NO_TITLE.test(bare) ? null : bare;
}
