import type { Article } from "../../articles/article.ts";
import { type BriefCitation, citeInBrief } from "../../wording/citation.ts";
import type { Wording } from "../../wording/wording.ts";
import { bold, joinMarkdown, link, type Markdown, plain } from "../message/markdown.ts";
import type { Block } from "../message/reply.ts";
import { addedNotes } from "./added-notes.ts";

/** Where an excerpt is from. */
export interface Cited {
  readonly article: Article;
  /** From 1. */
  readonly paragraph: number;
  /** The last paragraph of words that continue over several. */
  readonly last?: number;
}

export interface Citations {
  /** One for each excerpt, in their order. */
  readonly lines: readonly Markdown[];
  /** What must be said, once, about articles that nobody checked. */
  readonly notes: readonly Block[];
}

interface CiteOptions {
  /** Whether the date comes first, in bold, as in a story. */
  readonly isDayFirst?: boolean;
  /** Whether the reply says elsewhere that the articles were not checked. */
  readonly isUncheckedSaid?: boolean;
}

/**
 * Cites all excerpts of a reply. An article is cited where it first appears, with outlet or title and date. Its
 * further excerpts have only their paragraph if they follow directly; after another article's excerpt they also have
 * what distinguishes it: its name or, if several share that, its date or title.
 *
 * @example "The Saltmere Herald, 3 Feb 2026, ¶2", "¶5", "Echo, 4 Feb 2026, ¶1", "The Saltmere Herald, ¶7"
 */
export function citeTogether(
  cited: readonly Cited[],
  wording: Wording,
  options: CiteOptions = {},
): Citations {
  const { lines, notes } = citeSections([cited], wording, options);
  return { lines: lines.flat(), notes };
}

/**
 * The same for a reply in sections, such as the sides of a comparison: the first excerpt of each names its article.
 */
export function citeSections(
  sections: readonly (readonly Cited[])[],
  wording: Wording,
  { isDayFirst = false, isUncheckedSaid = false }: CiteOptions = {},
): Omit<Citations, "lines"> & { readonly lines: readonly (readonly Markdown[])[] } {
  const { citation } = wording;
  const cited = sections.flat();
  const articles = [...new Map(cited.map(({ article }) => [article.key, article])).values()];
  const forms = isDayFirst ? DAY_FIRST : NAME_FIRST;
  const nameOf = (article: Article, isFirst: boolean): readonly Markdown[] => {
    const its = citeInBrief(article, wording);
    const others = articles
      .filter(({ key }) => key !== article.key)
      .map(other => citeInBrief(other, wording));
    const form = firstUnlike(its, others, isFirst ? forms.whole : forms.short);
    // For a single article the note says enough.
    const added = isFirst && its.added !== null && others.length > 0 ? citation.added : "";
    return form.flatMap(part => partsOf(its, part, { added, isFirst, isDayFirst }));
  };
  const lineOf = (excerpt: Cited, before: Cited | undefined): Markdown => {
    const { article, paragraph, last = paragraph } = excerpt;
    const mark = plain(last > paragraph ? citation.marks(paragraph, last) : citation.mark(paragraph));
    if (before?.article.key === article.key) return mark;
    const isFirst = cited.find(other => other.article.key === article.key) === excerpt;
    return joinMarkdown([...nameOf(article, isFirst), mark], citation.join);
  };
  const lines = sections.map(excerpts =>
    excerpts.map((excerpt, index) => lineOf(excerpt, excerpts[index - 1])),
  );
  return { lines, notes: addedNotes(articles, wording, { isUncheckedSaid }) };
}

type Part = "name" | "day" | "title";
type Form = readonly Part[];

/** An article's names, the shortest first: the first that no other article of the reply shares is used. */
const NAME_FIRST = {
  whole: [
    ["name", "day"],
    ["name", "title", "day"],
  ],
  short: [["name"], ["day"], ["title"], ["name", "title", "day"]],
} as const satisfies Record<string, readonly Form[]>;

const DAY_FIRST = {
  whole: [
    ["day", "name"],
    ["day", "name", "title"],
  ],
  short: [["day"], ["name"], ["title"], ["day", "name", "title"]],
} as const satisfies Record<string, readonly Form[]>;

function firstUnlike(its: BriefCitation, others: readonly BriefCitation[], forms: readonly Form[]): Form {
  const isShared = (form: Form) => others.some(other => form.every(part => other[part] === its[part]));
  return forms.find(form => !isShared(form)) ?? forms.at(-1) ?? [];
}

/** The name in a first citation is the link if there is one; a date that comes first is bold. */
function partsOf(
  its: BriefCitation,
  part: Part,
  {
    added,
    isFirst,
    isDayFirst,
  }: { readonly added: string; readonly isFirst: boolean; readonly isDayFirst: boolean },
): readonly Markdown[] {
  switch (part) {
    case "name":
      return [isFirst ? link(its.name, its.link) : plain(its.name), plain(added)];
    case "day":
      return [isDayFirst ? bold(plain(its.day)) : plain(its.day)];
    case "title":
      // An article without a checked outlet is already named by its title.
      return its.title === its.name ? [] : [plain(its.title)];
  }
}
