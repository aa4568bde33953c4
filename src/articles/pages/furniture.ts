import type { BlockRole } from "../article.ts";
import { attributeOf, type PageElement } from "./page.ts";
import type { Section } from "./section.ts";

/** Words in class names and ids by which pages call what is not the article. */
const FURNITURE_NAMES = [
  "newsletters?",
  "sign-?ups?",
  "subscri(?:be|ption|bers?)",
  "promos?",
  "promoted",
  "related",
  "recirc(?:ulation)?",
  "recommend(?:ed|ations?)",
  "read-(?:more|also|next)",
  "also-read",
  "more-(?:on|from|stories|news|links)",
  "most-(?:read|popular|viewed)",
  "popular-posts?",
  "trending",
  "shar(?:e|ing)(?:-\\w+)?",
  "social(?:-\\w+)?",
  "follow-us",
  "ad(?:s|vert|verts|vertisement|vertising)?",
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
  "widgets?",
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
];
const FURNITURE = named(FURNITURE_NAMES);

const COMMENTS = named(["comments?(?:-\\w+)?", "disqus(?:-\\w+)?", "respond", "discussions?"]);

const ROLES: readonly (readonly [BlockRole, RegExp])[] = [
  ["pull-quote", named(["pull-?(?:ed-)?quotes?", "quote-?pull", "pull-?outs?", "quote-?box", "pquote"])],
  ["caption", named(["(?:\\w+-)?captions?(?:-\\w+)?", "(?:photo|image|picture)-?credits?", "credits?"])],
  ["byline", named(["by-?lines?(?:-\\w+)?", "dateline", "post-meta", "entry-meta", "article-meta"])],
];

/** An element's class, id and component, in lower case and with hyphens between words: "articleBody main_col" is "article-body main-col". */
export function identityOf(element: PageElement): string {
  const known = identities.get(element);
  if (known !== undefined) return known;
  const names = NAMING.map(name => attributeOf(element, name)).filter(name => name !== null);
  if (names.length === 0) return "";
  const identity = names
    .join(" ")
    .slice(0, MAX_NAMES)
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .replace(/_+|-{2,}/g, "-")
    .toLowerCase()
    .trim();
  identities.set(element, identity);
  return identity;
}

/** Attributes that say what an element is; some newsrooms' classes are made up, and their components named. */
const NAMING = ["class", "id", "data-component"];

// A page is never changed, and each of its elements is asked for its name several times.
const identities = new WeakMap<PageElement, string>();

/** Length of class names that is looked at, in UTF-16 code units; some generators write thousands. */
const MAX_NAMES = 400;

/** Whether a section is called something that no article is. Only its name is looked at. */
export function isFurniture({ identity, name }: Section): boolean {
  return name !== "body" && identity !== "" && FURNITURE.test(identity);
}

export function isReaderComments({ identity, name }: Section): boolean {
  return name !== "body" && identity !== "" && COMMENTS.test(identity);
}

/** The role that an element's class gives to what stands in it. */
export function classRoleOf(element: PageElement): BlockRole | null {
  const identity = identityOf(element);
  if (identity === "" || /^(?:body|html|main|article)$/.test(element.tagName)) return null;
  // Of a paragraph only: the class of what holds a whole post may be called so too.
  if (element.tagName === "p" && /(?:^|\s)author(?=$|\s)/.test(identity)) return "byline";
  return ROLES.find(([, pattern]) => pattern.test(identity))?.[0] ?? null;
}

function named(names: readonly string[]): RegExp {
  return new RegExp(`(?:^|[\\s-])(?:${names.join("|")})(?=$|\\s|-)`);
}
