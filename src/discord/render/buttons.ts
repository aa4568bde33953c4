import { type Excerpt, type QuotationIn, speakerOf } from "../../answers/answer.ts";
import type { Article } from "../../articles/article.ts";
import type { Speaker } from "../../quotes/quotation.ts";
import { shorten } from "../../text/cut.ts";
import { type Press, writeCustomId } from "../custom-ids/custom-id.ts";
import type { ShownWords } from "../custom-ids/fields.ts";
import type { Button, ButtonsBlock } from "../message/reply.ts";
import { speakerInWords } from "./citation.ts";
import type { RenderOptions } from "./render-options.ts";

export function pressButton(label: string, press: Press): Button {
  return { kind: "press", label, customId: writeCustomId(press) };
}

/**
 * A button for each excerpt that opens its paragraph with its neighbours, labelled "¶11 in context" or, in a reply
 * with several articles, "3 Feb in context". One for all excerpts of a paragraph; no two have the same label.
 */
export function contextButtons(excerpts: readonly Excerpt[], options: RenderOptions): readonly Button[] {
  const places = excerpts.filter(
    (one, index) => excerpts.findIndex(other => isOneParagraph(one, other)) === index,
  );
  const isOneArticle = places.every(({ article }) => article.key === places[0]?.article.key);
  const labels = places.map(place => labelsOf(place, isOneArticle, options));
  return places.map((excerpt, index) => ({
    ...pressButton(firstOfItsOwn(labels, index), { action: "context", place: placeOf(excerpt) }),
    about: aboutOf(excerpt),
  }));
}

/** The common key of a block with an excerpt and the button that opens it (`about`). */
export function aboutOf({ article, paragraph }: Pick<Excerpt, "article" | "paragraph">): string {
  return `${article.key} ${paragraph}`;
}

/**
 * Labels for a place, the shortest first: paragraph or date, date and paragraph, with the year, with the article.
 */
function labelsOf(
  { article, paragraph }: Excerpt,
  isOneArticle: boolean,
  { wording }: RenderOptions,
): readonly string[] {
  const mark = wording.citation.mark(paragraph);
  const { date } = article;
  const days =
    isOneArticle || date === null ? [mark] : [wording.dayOfYear(date), `${wording.dayOfYear(date)} ${mark}`];
  const year = date === null ? [] : [`${wording.date(date)} ${mark}`];
  const named = `${shorten(article.publisher ?? article.title, MAX_ARTICLE)} ${mark}`;
  return [...days, ...year, named].map(wording.buttons.context);
}

/** Longest name of an article in a button, in code units. */
const MAX_ARTICLE = 30;

/** The first label that no other place shares; if all are shared, the fullest, with its number in the reply. */
function firstOfItsOwn(labels: readonly (readonly string[])[], index: number): string {
  const own = labels[index] ?? [];
  const isShared = (label: string) => labels.some((other, at) => at !== index && other.includes(label));
  return own.find(label => !isShared(label)) ?? `${own.at(-1) ?? ""} (${index + 1})`;
}

function isOneParagraph(one: Excerpt, other: Excerpt): boolean {
  return one.article.key === other.article.key && one.paragraph === other.paragraph;
}

/** Key of the library's speaker that an article's speaker is; "" if it lists nobody for them. */
export type SpeakerKeys = (article: Article, speaker: Speaker) => string;

/**
 * Leads to everything that the speaker is quoted with; null if nobody is named or listed ("officials", who are only
 * reported), or the words are disputed.
 */
export function allOfButton(
  quoted: QuotationIn | null,
  { wording, keyOf }: RenderOptions & { readonly keyOf: SpeakerKeys },
): Button | null {
  const speaker = quoted && speakerOf(quoted.quotation.attribution);
  if (!speaker || quoted.quotation.disputed) return null;
  const key = keyOf(quoted.article, speaker);
  if (key === "") return null;
  return pressButton(wording.buttons.allOf(speakerInWords(speaker)), {
    action: "speaker",
    speaker: key,
  });
}

const ROW = 5;

/**
 * The buttons of a reply, in rows of five: those of the excerpts, Share on a private one, further ones, and Delete
 * if a member asked.
 */
export function buttonRows(
  { contexts = [], buttons = [] }: GivenButtons,
  { wording, audience }: RenderOptions,
): readonly ButtonsBlock[] {
  const share = pressButton(wording.buttons.share, { action: "share" });
  const remove = pressButton(wording.buttons.delete, { action: "delete" });
  const all = [
    ...contexts,
    ...(audience === "private" ? [share] : []),
    ...buttons.filter(button => button !== null),
    ...(audience === "public" ? [remove] : []),
  ];
  const rows = Math.ceil(all.length / ROW);
  return Array.from({ length: rows }, (_, row) => ({
    kind: "buttons",
    buttons: all.slice(row * ROW, (row + 1) * ROW),
  }));
}

interface GivenButtons {
  readonly contexts?: readonly Button[];
  readonly buttons?: readonly (Button | null)[];
}

export function placeOf({ article, paragraph, span }: Excerpt): ShownWords {
  return { article: article.key, paragraph, start: span.start, end: span.end };
}
