/** A number unrelated to the order of the files: for choices that are the same on every run. */
export function hashOf(text: string): number {
  let hash = 7;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) >>> 0;
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
}

/** An even selection of at most `most` items. */
export function thinned<Item extends { readonly id: string }>(items: readonly Item[], most: number): Item[] {
  return [...items].sort((a, b) => hashOf(a.id) - hashOf(b.id)).slice(0, most);
}
