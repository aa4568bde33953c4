import type { AnalysedArticle } from "../../src/answers/analysed-article.ts";
import type { Library } from "../../src/answers/library.ts";
import { articleOfLines } from "../../src/articles/create-article.ts";
import type { Attribution, Mention, Quotation, Speaker, SpeakerKind } from "../../src/quotes/quotation.ts";
import { createSearchIndex } from "../../src/search/create-search-index.ts";
import { createWordIndex } from "../../src/search/index/word-index.ts";
import type { Span } from "../../src/text/span.ts";

/** One quotation of an invented article: the words must be in its text. */
export interface InventedQuotation {
  readonly words: string;
  /** Null: the article doesn't make clear who said it. */
  readonly by: string | null;
  readonly alsoNamed?: readonly string[];
  readonly kind?: SpeakerKind;
  readonly isDescription?: true;
}

export interface InventedArticle {
  readonly id: string;
  readonly title?: string;
  readonly date?: string;
  readonly file?: string;
  /** One paragraph a line. All texts are invented. */
  readonly text: string;
  readonly quotations?: readonly InventedQuotation[];
}

/** A library of invented articles with given quotations, so that a test doesn't depend on how they are extracted. */
export function inventedLibrary(articles: readonly InventedArticle[]): Library {
  const analysed = articles.map(inventedArticle);
  return {
    articles: analysed,
    search: createSearchIndex([]),
    words: async () => createWordIndex(analysed.map(({ article }) => article)),
    byKey: key => analysed.find(({ article }) => article.key === key),
    speakers: { directory: null, source: { kind: "articles" } },
  };
}

export function inventedArticle({
  id,
  title,
  date,
  file,
  text,
  quotations = [],
}: InventedArticle): AnalysedArticle {
  const article = articleOfLines(text, {
    id,
    title,
    date,
    origin: { kind: "host", file: file ?? `${id}.txt` },
  });
  const speakers = new Map<string, Speaker>();
  return {
    article,
    reported: [],
    quotations: quotations.map(
      ({ words, by, alsoNamed = [], kind = "person", isDescription }, i): Quotation => {
        const start = text.indexOf(words);
        if (start === -1) throw new Error(`"${words}" does not stand in article ${id}`);
        const paragraph = article.paragraphs.findIndex(({ end }) => start < end) + 1;
        const mention = { ...nearestMention(text, by ?? "", start), paragraph };
        const described = isDescription ? { isDescription } : {};
        const speaker =
          by === null ? null : (speakers.get(by) ?? { name: by, kind, alsoNamed, ...described });
        if (speaker) speakers.set(speaker.name, speaker);
        return {
          start,
          end: start + words.length,
          kind: "direct",
          paragraph,
          speech: i,
          paragraphs: [paragraph],
          attribution: speaker
            ? { kind: "stated", speaker, mention, ...cueBeside(text, mention) }
            : { kind: "unclear", mention: null, cue: null, candidates: [] },
          disputed: null,
          secondHand: null,
        };
      },
    ),
  };
}

/** "said" right beside the name is the cue; without it the name is a label. */
function cueBeside(text: string, mention: Mention): Pick<Stated, "cue" | "evidence"> {
  const from = Math.max(0, mention.start - 5);
  const at = text.slice(from, mention.end + 5).indexOf("said");
  if (at === -1) return { cue: null, evidence: [{ kind: "label", mention }] };
  const cue = { start: from + at, end: from + at + 4, paragraph: mention.paragraph };
  return { cue, evidence: [{ kind: "beside-cue", mention, cue }] };
}

type Stated = Extract<Attribution, { kind: "stated" | "resolved" }>;

/** The position of the name, or its last word, next to the quotation. */
function nearestMention(text: string, name: string, start: number): Span {
  const word = text.includes(name) ? name : (name.split(" ").at(-1) ?? name);
  const [before, after] = [text.lastIndexOf(word, start), text.indexOf(word, start)];
  const at = after === -1 || (before !== -1 && start - before < after - start) ? before : after;
  return { start: Math.max(0, at), end: Math.max(0, at) + word.length };
}
