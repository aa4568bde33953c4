/**
 * What Discord draws instead of showing: each pattern's match is blanked out, or, where it has a group,
 * all of it but the group. All are linear: no quantifier repeats another.
 */
const MARKUP: readonly RegExp[] = [
  /<a?:\w{1,32}:\d{1,20}>/g, // custom emoji
  /<(?:@[!&]?|#)\d{1,20}>/g, // mentions of members, roles and channels
  /<t:-?\d{1,17}(?::\w)?>/g, // timestamps
  /<\/[^<>:]{1,100}:\d{1,20}>/g, // mentions of commands
  /<https?:\/\/[^\s<>]+>/g,
  /https?:\/\/[^\s<>()]+/g,
  /(?<=^|\s):\w{2,32}:(?=\s|$)/g, // :shortcode:
];

/**
 * Blanks out what is markup and no words: links, emoji, mentions. Every character keeps its place, so
 * that spans of the masked text are spans of the text.
 *
 * @example maskMarkup("we <:flag:12> agree") // "we           agree"
 */
export function maskMarkup(text: string): string {
  let masked = text;
  for (const pattern of MARKUP) masked = masked.replace(pattern, match => " ".repeat(match.length));
  return masked;
}
