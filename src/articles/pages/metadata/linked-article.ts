import { z } from "zod";
import { collapse } from "../outline.ts";
import { attributeOf, type Page, sourceTextOf } from "../page.ts";

const text = z.string().catch("").transform(collapse);
const address = z
  .union([z.string(), z.object({ "@id": z.string() }).transform(node => node["@id"])])
  .nullable()
  .catch(null);
const body = z.string().catch("");
const types = z
  .union([z.string().transform(type => [type]), z.array(z.string())])
  .transform(names => names.map(name => name.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, "")));

/** The parts of the page that are for subscribers: `.subscriber-only`. */
const Part = z.object({ cssSelector: z.string().catch("") });
const parts = z
  .union([Part.transform(part => [part]), z.array(Part)])
  .catch([])
  .transform(all =>
    all.flatMap(({ cssSelector }) => /^\.([\w-]{2,60})$/.exec(cssSelector.trim())?.[1] ?? []),
  );

const Update = z.object({ headline: text, articleBody: body });

/** Types that are certainly an article; anything else with a headline and a date, or a body, is one too. */
const ARTICLE_TYPE = /(?:Article|BlogPosting|Posting|Review|Report|Interview|Episode|Gallery)$/;
const ORGANIZATION = /Organization$|^(?:Corporation|GovernmentOffice|NGO)$/;
const NO_ARTICLE =
  /^(?:Person|Organization|\w*Organization|ImageObject|BreadcrumbList|Product|Comment|ListItem)$/;

// Every field is optional and may have any shape: an invalid one counts as missing.
const LinkedNode = z.object({
  "@type": types.catch([]),
  headline: text,
  name: text,
  author: z.unknown().optional(),
  creator: z.unknown().optional(),
  publisher: z.unknown().optional(),
  provider: z.unknown().optional(),
  sourceOrganization: z.unknown().optional(),
  datePublished: text,
  dateCreated: text,
  uploadDate: text,
  inLanguage: z.union([text, z.object({ alternateName: text }).transform(it => it.alternateName)]).catch(""),
  mainEntityOfPage: address,
  url: address,
  articleBody: body,
  liveBlogUpdate: z.array(Update).catch([]),
  isAccessibleForFree: z.union([z.boolean(), z.string()]).catch(true),
  hasPart: parts,
});
type LinkedNode = z.infer<typeof LinkedNode>;

/** What a page's JSON-LD says about its article. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly name: string | null;
  readonly authors: readonly string[];
  /** The authors that are organizations; their names are not split. */
  readonly organizations: ReadonlySet<string>;
  readonly publisher: string | null;
  /** Where the article was taken from. */
  readonly providers: readonly string[];
  readonly date: string | null;
  readonly language: string;
  readonly addresses: readonly (string | null)[];
  /** `articleBody`, or the updates of a live blog one after another. */
  readonly body: string | null;
  /** Whether the page says that not everybody may read all of it. */
  readonly isPaywalled: boolean;
  /** Class names of the parts for subscribers only. */
  readonly gated: readonly string[];
}

/** How deep an article is looked for in JSON-LD; `@graph` and `mainEntity` make three levels. */
const MAX_LINKED_DEPTH = 5;

/** Most objects examined in a page's JSON-LD. Pages have up to a hundred. */
const MAX_NODES = 2_000;

/**
 * The article that a page's JSON-LD describes. Of several, the one with the most words, because pages also name
 * related ones.
 */
export function linkedArticleIn(page: Page): LinkedArticle | null {
  const graph: Graph = { articles: [], byId: new Map(), organizations: new Set(), nodes: 0 };
  for (const element of page.elements) {
    if (element.tagName !== "script" || attributeOf(element, "type")?.trim() !== "application/ld+json")
      continue;
    collect(parseLinked(sourceTextOf(element)), graph, 0);
  }
  const weight = (node: LinkedNode) =>
    (bodyOf(node)?.length ?? 0) + (node["@type"].some(type => ARTICLE_TYPE.test(type)) ? 1 : 0);
  const best = graph.articles.reduce<LinkedNode | null>(
    (best, node) => (best === null || weight(node) > weight(best) ? node : best),
    null,
  );
  return best && articleOf(best, graph);
}

interface Graph {
  readonly articles: LinkedNode[];
  /** Names by `@id`, for authors given only as references. */
  readonly byId: Map<string, string>;
  /** Names of organizations. */
  readonly organizations: Set<string>;
  nodes: number;
}

function articleOf(node: LinkedNode, graph: Graph): LinkedArticle {
  const authors = namesIn(node.author, graph);
  return {
    headline: node.headline || null,
    name: node.name || null,
    authors: authors.length > 0 ? authors : namesIn(node.creator, graph),
    organizations: graph.organizations,
    publisher: namesIn(node.publisher, graph)[0] ?? null,
    providers: [...namesIn(node.provider, graph), ...namesIn(node.sourceOrganization, graph)],
    date: node.datePublished || node.dateCreated || node.uploadDate || null,
    language: node.inLanguage,
    addresses: [node.mainEntityOfPage, node.url],
    body: bodyOf(node),
    isPaywalled: /^false$/i.test(String(node.isAccessibleForFree)),
    gated: node.hasPart,
  };
}

function collect(value: unknown, graph: Graph, depth: number): void {
  if (depth > MAX_LINKED_DEPTH || typeof value !== "object" || value === null) return;
  if (++graph.nodes > MAX_NODES) return;
  const named = z.object({ "@id": z.string(), name: z.string() }).safeParse(value);
  if (named.success) graph.byId.set(named.data["@id"], collapse(named.data.name));
  const node = LinkedNode.safeParse(value);
  if (node.success && node.data["@type"].some(type => ORGANIZATION.test(type))) {
    graph.organizations.add(node.data.name);
  }
  if (node.success && isArticle(node.data)) {
    graph.articles.push(node.data);
    collect(node.data.author, graph, depth + 1);
  } else for (const child of Object.values(value)) collect(child, graph, depth + 1);
}

function isArticle(node: LinkedNode): boolean {
  const names = node["@type"];
  if (names.some(name => ARTICLE_TYPE.test(name))) return true;
  if (names.length === 0 || names.some(name => NO_ARTICLE.test(name))) return false;
  return node.articleBody !== "" || (node.headline !== "" && node.datePublished !== "");
}

/** Names in a value of any shape: a name, an object with a name, a reference to one, or a list of these. */
function namesIn(value: unknown, graph: Graph, depth = 0): string[] {
  if (depth > MAX_LINKED_DEPTH) return [];
  if (Array.isArray(value)) {
    return value.slice(0, MAX_NAMES).flatMap(one => namesIn(one, graph, depth + 1));
  }
  if (typeof value === "string") return [collapse(value)].filter(name => name !== "");
  const named = z.object({
    name: z.union([z.string(), z.array(z.string()).transform(all => all.join(", "))]),
  });
  const thing = named.safeParse(value);
  if (thing.success) return [collapse(thing.data.name)].filter(name => name !== "");
  const reference = z.object({ "@id": z.string() }).safeParse(value);
  const name = reference.success ? graph.byId.get(reference.data["@id"]) : undefined;
  return name ? [name] : [];
}

/** A paper with a hundred authors fits. */
const MAX_NAMES = 200;

// Line ends inside strings are the commonest mistake in JSON-LD on pages; CDATA and comments come next.
function parseLinked(source: string): unknown {
  const bare = source
    .trim()
    .replace(/^(?:<!--|\/\*\s{0,3}<!\[CDATA\[\s{0,3}\*\/|<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\*\s{0,3}\]\]>\s{0,3}\*\/|\]\]>)$/, "");
  for (const attempt of [bare, bare.replace(/[\r\n\t]/g, " ")]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // Not reported: the page is read without it.
    }
  }
  return null;
}

function bodyOf({ articleBody, liveBlogUpdate }: LinkedNode): string | null {
  const updates = liveBlogUpdate.flatMap(update => [update.headline, update.articleBody]);
  return [articleBody, ...updates].filter(part => part.trim() !== "").join("\n\n") || null;
}
