/**
 * Markup that Discord displays as something else. Each match is blanked out, except its group `kept` if it has one.
 * All patterns are linear: lengths are limited and no quantifier is nested.
 */
const MARKUP: readonly RegExp[] = [
  /<a?:\w{1,32}:\d{1,20}>/dg, // custom emoji
  /<(?:@[!&]?|#)\d{1,20}>/dg, // mentions of members, roles and channels
  /<t:-?\d{1,17}(?::\w)?>/dg, // timestamps
  /<\/[^<>:]{1,100}:\d{1,20}>/dg, // mentions of commands
  /\[(?<kept>[^[\]\n]{1,300})\]\(<?https?:[^\s()<>]{1,500}>?(?: {1,3}"[^"\n]{0,100}")?\)/dg, // [text](link)
  /<https?:[^\s<>]{1,1000}>/dg,
  /https?:\/\/[^\s<>]{1,2000}/dg,
  /(?<=^|\s):\w{2,32}:(?=\s|$)/dg, // :shortcode:
];

/** Words that are shown struck out or hidden, without a quotation mark among them: "They were ~~not~~ beaten". */
const CROSSED_OUT =
  /(?<![\p{L}\p{N}])(?:~~[^~\n"“”„«»‘]{1,200}~~|\|\|[^|\n"“”„«»‘]{1,200}\|\|)(?![\p{L}\p{N}])|(?:[\p{L}\p{N}][\u0335-\u0338]){1,200}/gu;

/** Emphasis inside a word doesn't split it: "mis**sil**es". */
const INSIDE_WORD = /(?<=[\p{L}\p{N}])(?:\*{1,3}|_{2,3}|~~|\|\||`)(?=[\p{L}\p{N}])/gu;

/** An invisible character that replaces a mark inside a word. */
const UNSEEN = "\u2060";

/**
 * Blanks out markup that isn't words: links, emoji, mentions. Every character keeps its position, so spans of the
 * masked text are spans of the text.
 *
 * @example maskMarkup("we <:flag:12> agree") // "we           agree"
 */
export function maskMarkup(text: string): string {
  const shown = text.replace(CROSSED_OUT, (crossed: string) =>
    crossed.length * 2 < text.length ? " ".repeat(crossed.length) : crossed,
  );
  let masked = shown.replace(INSIDE_WORD, mark => UNSEEN.repeat(mark.length));
  for (const pattern of MARKUP) {
    if (!masked.includes("<") && !masked.includes(":")) break;
    masked = [...masked.matchAll(pattern)].reduce((current, match) => {
      const from = match.index;
      const to = from + match[0].length;
      const [keptFrom, keptTo] = match.indices?.groups?.kept ?? [to, to];
      return (
        current.slice(0, from) +
        " ".repeat(keptFrom - from) +
        current.slice(keptFrom, keptTo) +
        " ".repeat(to - keptTo) +
        current.slice(to)
      );
    }, masked);
  }
  return masked;
}
