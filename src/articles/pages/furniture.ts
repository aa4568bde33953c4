import { onceForEach } from "../../text/once-for-each.ts";
import type { BlockRole } from "../article.ts";
import type { PageElement } from "./page.ts";
import type { Section } from "./section.ts";

/** Words in class names and ids that mark what is not the article. */
const FURNITURE_NAMES = [
  "newsletters?",
  "sign-?ups?",
  // A part only for subscribers is the article.
  "subscri(?:be|ption|bers?(?!-(?:only|preview|premium|content|hide)))",
  "promos?",
  "promoted",
  "related",
  "recirc(?:ulation)?",
  "recommend(?:ed|ations?)",
  "read-(?:more|also|next)",
  "also-read",
  "more-(?:on|from|stories|news|links|releases|articles|posts|like-this)",
  "most-(?:read|popular|viewed)",
  "popular-posts?",
  "trending",
  "shar(?:e|ing)(?:-\\w+)?",
  "social(?:-\\w+)?",
  "follow-us",
  "interstitials?(?:-\\w+)?",
  "get-?involved",
  "ipso",
  "river",
  "ad(?:s|vert|verts|vertisement|vertising)?",
  "publicid(?:ade?)?",
  "publicit[eé]",
  "anzeigen?",
  "werbung",
  "sponsor(?:ed|s)?",
  "outbrain",
  "taboola",
  "cookies?",
  "consent",
  "gdpr",
  "breadcrumbs?",
  "tag-?list",
  "tags",
  "author-(?:bio|box|info)",
  "about-(?:the-)?author",
  "bio",
  "log-?in",
  "register",
  "donat(?:e|ions?)",
  "app-download",
  // One page builder calls everything a widget.
  "(?<!elementor-)widgets?",
  "recent-posts?(?:-\\w+)?",
  "side-?bar",
  "(?:site|page|global)-footer",
  "footer",
  "jump-?links?",
  "jp-relatedposts",
  "mw-editsection",
  "reflist",
  "navbox",
  "toc",
  "footnotes?(?:-\\w+)*",
  "endnotes?",
  "references",
  "signature",
  "post-?profile",
  "bottom-of-article",
  "kg-(?:callout|signup|bookmark|cta|email)-card",
  "related-internet-links",
  "abonnement",
  "visually-hidden",
  "sr-only",
  "screen-reader(?:-text)?",
  "print-only",
  "(?:no|hide-(?:for|on|in)|hidden)-?print",
  "reading-time",
  "read-time",
  "text-to-speech",
  "key-(?:events|moments)",
  "trackbacks?",
  "(?:article|post|story)-actions?",
  "info-?box",
  "gateway",
  "disclaimer",
  "embed-video",
  "video-embed",
];
const FURNITURE = named(FURNITURE_NAMES);

const COMMENTS = named(["comments?(?:-\\w+)?", "disqus(?:-\\w+)?", "respond", "discussions?"]);

const CAPTION_NAMES = [
  "(?:\\w+-)?captions?(?:-\\w+)?",
  "(?:photo|image|picture)-?credits?",
  "credits?",
  "photographers?",
  "bildunterschriften?",
  "bildtext",
  "bijschrift",
  "didascalia",
  "kuvateksti",
  "kepalairas",
  "pie-de-(?:foto|imagen)",
  "(?:media|photo|image|picture|img)-(?:desc(?:r|ription)?|text|legend)s?",
  "gallery-item-(?:title|description)",
];

const BYLINE_NAMES = [
  "by-?lines?(?:-\\w+)?",
  "dateline",
  "(?:post|entry|article)-meta",
  "author-?details?",
  "publish(?:ed)?-(?:time|date|on|at)(?:-\\w+)?",
];

const ROLES: readonly (readonly [BlockRole, RegExp])[] = [
  ["pull-quote", named(["pull-?(?:ed-)?quotes?", "quote-?pull", "pull-?outs?", "quote-?box", "pquote"])],
  ["caption", named(CAPTION_NAMES)],
  ["byline", named(BYLINE_NAMES)],
];

/** An element's class, id and component, in lower case and with hyphens between words: "articleBody main_col" is "article-body main-col". */
export function identityOf(element: PageElement): string {
  return element.attrs.length === 0 ? "" : readIdentity(element);
}

/** A page is never changed, and each element's name is asked for several times. */
const readIdentity = onceForEach((element: PageElement): string => {
  let names = "";
  for (const { name, value } of element.attrs) {
    if (NAMING.has(name)) names += names === "" ? value : ` ${value}`;
  }
  return hyphenated(names.slice(0, MAX_NAMES));
});

/** Class names in the form of an identity. */
export function hyphenated(names: string): string {
  // Most names need no change.
  if (!/[A-Z_]|--/.test(names)) return names.trim();
  return names
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .replace(/_+|-{2,}/g, "-")
    .toLowerCase()
    .trim();
}

/**
 * Attributes that describe an element; some newsrooms' class names are generated, but their components and tests have
 * names.
 */
const NAMING = new Set(["class", "id", "data-component", "data-testid", "data-qa", "data-hook"]);

/** How much of the class names is read, in UTF-16 code units; some generators write thousands of characters. */
const MAX_NAMES = 400;

/** Whether a section has a name that no article would have. Only the name is read. */
export function isFurniture(section: Section): boolean {
  return isNamed(section) && FURNITURE.test(section.identity);
}

export function isReaderComments(section: Section): boolean {
  return isNamed(section) && COMMENTS.test(section.identity);
}

/** The name of a heading is a link target, and refers to what follows it. */
function isNamed({ identity, name }: Section): boolean {
  return identity !== "" && !/^(?:body|h[1-6])$/.test(name);
}

/** The role that an element's class gives to its contents. */
export function classRoleOf(element: PageElement): BlockRole | null {
  const identity = identityOf(element);
  if (identity === "" || /^(?:body|html|main|article)$/.test(element.tagName)) return null;
  // Only for a paragraph: the class of an element around a whole post may contain such a word too.
  if (element.tagName === "p" && /(?:^|\s)(?:author|by)(?=$|\s)/.test(identity)) return "byline";
  return ROLES.find(([, pattern]) => pattern.test(identity))?.[0] ?? null;
}

function named(names: readonly string[]): RegExp {
  return new RegExp(`(?:^|[\\s-])(?:${names.join("|")})(?=$|\\s|-)`);
}
