import type { Article } from "../../../articles/article.ts";
import type { Span } from "../../../text/span.ts";
import type { Introduced } from "./introduced.ts";
import { type Framed, framed } from "./place.ts";

const SATIRE =
  /\b(?:this (?:is|article is|story is)(?: a)?(?: work of| piece of)? (?:satire|parody|satirical)|satire:|\[satire\]|\(satire\))/iu;

/** "April Fool!", but not "on April Fools' Day". */
const APRIL_FOOL = /\bapril fools?!/iu;

/** So many characters at the start and the end of an article may say that the whole is satire. */
const NOTICE_LENGTH = 600;

/** A note of the paper on what it printed before. */
const CORRECTION = /^(?:\*?\s?)?(?:corrections?|clarification|editor['’]?s['’]? note|apology|retraction)\b/iu;

/** An editor's note that corrects nothing: "Editor’s note: Ann Roe is a former mayor." */
const EDITORS_NOTE = /^(?:\*?\s?)?editor['’]?s['’]? note/iu;
const CORRECTING =
  /\b(?:correct|misquot|misstat|mistak|error|wrong|inaccura|earlier version|retract|remov|attribut|apolog|false|fabricat)/iu;

const CLAIM = /^(?:the )?(?:claim|fact[- ]check):/iu;
const VERDICT =
  /^(?:our |the )?(?:verdict|rating|ruling|conclusion):\s*(?:mostly |partly )?(?:false|fake|fabricated|doctored|untrue|not true|misleading|satire)\b/iu;

/** Paragraphs behind a claim in which a fact-check's verdict may stand. */
const VERDICT_REACH = 8;

/** What an article says of itself, or of what it printed: satire, a correction, a fact-check's verdict. */
export function framedByArticle(article: Article, words: Introduced): Framed | null {
  const { satire, hasClaims, corrections } = noticesOf(article);
  if (satire) return framed("parody", satire);
  return (
    (hasClaims ? framedByCheck(article, words) : null) ?? framedByCorrection(article, corrections, words)
  );
}

/** What an article says of itself is the same for all its words. */
interface Notices {
  readonly satire: Span | null;
  readonly hasClaims: boolean;
  readonly corrections: readonly Span[];
}

const noticesByArticle = new WeakMap<Article, Notices>();

function noticesOf(article: Article): Notices {
  const known = noticesByArticle.get(article);
  if (known) return known;
  const { text, paragraphs } = article;
  const notices = {
    satire: satireIn(article),
    hasClaims: paragraphs.some(({ start }) => CLAIM.test(text.slice(start, start + 16))),
    corrections: [...paragraphs.slice(0, 2), ...paragraphs.slice(-3)].filter(({ start, end }) => {
      const opening = text.slice(start, start + 30);
      return (
        CORRECTION.test(opening) && (!EDITORS_NOTE.test(opening) || CORRECTING.test(text.slice(start, end)))
      );
    }),
  };
  noticesByArticle.set(article, notices);
  return notices;
}

function satireIn({ text, paragraphs, title, hasOwnTitle }: Article): Span | null {
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  const places: Span[] = [{ start: first?.start ?? 0, end: NOTICE_LENGTH }];
  if (last) places.push({ start: Math.max(0, last.end - NOTICE_LENGTH), end: last.end });
  for (const { start, end } of places) {
    const match = SATIRE.exec(text.slice(start, end)) ?? APRIL_FOOL.exec(text.slice(start, end));
    if (match) return { start: start + match.index, end: start + match.index + match[0].length };
  }
  // A title is no part of the text: the first paragraph stands for it.
  return hasOwnTitle && first && SATIRE.test(title) ? { start: first.start, end: first.end } : null;
}

/** A fact-check in headed paragraphs: "CLAIM: …" and, further on, "VERDICT: False." */
function framedByCheck({ text, paragraphs }: Article, words: Introduced): Framed | null {
  const own = paragraphs.findIndex(({ start, end }) => start <= words.start && words.start < end);
  const home = paragraphs[own];
  if (!home || !CLAIM.test(text.slice(home.start, home.start + 16))) return null;
  for (const { start, end } of paragraphs.slice(own + 1, own + 1 + VERDICT_REACH)) {
    const match = VERDICT.exec(text.slice(start, Math.min(end, start + 60)));
    if (match) return framed("false", { start, end: start + match[0].length });
  }
  return null;
}

/** What a note calls a quotation by, and a full name: "This quotation has been removed" may be any. */
const OF_QUOTATION = /\b(?:quot(?:e|es|ed|ation|ations)|misquot\w{2,5}|attribut\w{2,5})\b/iu;
const FULL_NAME = /\p{Lu}\p{Ll}{1,30} \p{Lu}\p{Ll}/u;

/** A correction that names the speaker, or speaks of a quotation and names nobody. */
function framedByCorrection(
  { text }: Article,
  corrections: readonly Span[],
  { start, attribution }: Introduced,
): Framed | null {
  const surname = attribution.kind === "unclear" ? null : attribution.speaker.name.split(/\s+/).at(-1);
  if (!surname) return null;
  const found = corrections.find(span => {
    if (span.start <= start && start < span.end) return false;
    const note = text.slice(span.start, span.end);
    return note.includes(surname) || (OF_QUOTATION.test(note) && !FULL_NAME.test(note));
  });
  return found ? framed("unclear", found) : null;
}
