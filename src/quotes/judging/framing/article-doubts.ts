import type { Article } from "../../../articles/article.ts";
import { DOUBTED, NOUNS_FOR_WORDS } from "../../../english/framing/framing-words.ts";
import { onceForEach } from "../../../text/once-for-each.ts";
import { type Span, sliceOf } from "../../../text/span.ts";
import { type Reading, readArticle } from "../../reading/reading.ts";
import type { Token } from "../../reading/tokens.ts";
import { CONCERNS_ANY, type Concerns } from "./concerned.ts";
import type { Introduced } from "./introduced.ts";
import { namesOnlyNamesake } from "./namesakes.ts";
import { type Framed, framed } from "./place.ts";

/** A sentence of the article's own that calls words fake, and the names in it, in lower case. */
interface Doubt {
  readonly token: Token;
  readonly names: ReadonlySet<string>;
  readonly sentence: Span;
}

/** Things a person writes in that others may get control of. */
const THINGS_WRITTEN_IN = "accounts?|profile|page|inbox|mailbox|password|login";
const WRITTEN_IN = new RegExp(`^(?:${THINGS_WRITTEN_IN})$`);

const NEVER_SAID = "never (?:said|wrote|tweeted|posted|uttered)|den(?:ies|ied) (?:saying|writing|posting)";
const TAKEN_OVER = "tak(?:en|ing) over|took over|(?:broken|broke|got|gotten|logged) into|locked out";
// Whole articles are searched for it: with "u" beside "i" that takes five times as long.
const MAY_DOUBT = new RegExp(`\\b(?:${[...DOUBTED].join("|")}|${NEVER_SAID}|${TAKEN_OVER})\\b`, "i");
/** The same in one paragraph, whatever is between the words. */
const MAY_DOUBT_HERE = new RegExp(
  `\\b(?:${[...DOUBTED].join("|")}|never|den(?:ies|ied)|${THINGS_WRITTEN_IN})\\b`,
  "i",
);

/**
 * What an article says about somebody's words anywhere in its text: a sentence that calls a quotation, a post or a
 * video fake, or says that somebody never said it, and names the speaker. Nothing of that speaker's is plain then.
 */
export function framedByDoubt(
  article: Article,
  reading: Reading,
  { attribution }: Introduced,
  concerns: Concerns = CONCERNS_ANY,
): Framed | null {
  if (attribution.kind === "unclear") return null;
  const { speaker } = attribution;
  const surname = speaker.name.split(/\s+/u).at(-1)?.toLowerCase() ?? "";
  const doubt = doubtsIn(article, reading).find(
    ({ names, token, sentence }) =>
      names.has(surname) && concerns(token) && !namesOnlyNamesake(sliceOf(article.text, sentence), speaker),
  );
  return doubt ? framed("unclear", doubt.token) : null;
}

/**
 * Only if the article's text has such a word at all. The reading may cover part of the article; if it covers all of it,
 * nothing is read again.
 */
const doubtsIn = onceForEach((article: Article, reading: Reading): readonly Doubt[] =>
  MAY_DOUBT.test(article.text)
    ? readDoubts(reading.article === article ? reading : readDoubting(article))
    : [],
);

/** Only the paragraphs with a word that a doubt begins with: the others have none. */
function readDoubting(article: Article): Reading {
  const paragraphs = article.paragraphs.filter(paragraph =>
    MAY_DOUBT_HERE.test(sliceOf(article.text, paragraph)),
  );
  return readArticle({ ...article, paragraphs });
}

function readDoubts({ tokens, sentences }: Reading): Doubt[] {
  return sentences.flatMap(({ from, to }) => {
    const own = tokens.slice(from, to).filter(({ kind }) => kind === "word");
    const at = own.findIndex(({ lower }, i) => DOUBTED.has(lower) && isOfWords(own, i));
    const token = own[at] ?? own[neverSaid(own)] ?? own[takenOver(own)];
    if (!token) return [];
    const names = new Set(own.filter(({ isCapital }) => isCapital).map(({ lower }) => lower));
    return [{ token, names, sentence: { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0 } }];
  });
}

/** A statement about words is within this many tokens of a noun for words. */
const REACH = 6;

function isOfWords(own: readonly Token[], at: number): boolean {
  return own
    .slice(Math.max(0, at - REACH), at + REACH + 1)
    .some((token, i, near) => i !== near.indexOf(own[at] ?? token) && NOUNS_FOR_WORDS.has(token.lower));
}

/**
 * "Roe's account was taken over", "somebody broke into her inbox": the position of the verb; -1 if there is none.
 */
export function takenOver(own: readonly Token[]): number {
  return own.findIndex(({ lower }, i) => {
    const next = own[i + 1]?.lower ?? "";
    const isTaken =
      (/^(?:taken|taking|took)$/.test(lower) && next === "over") ||
      (/^(?:broken|broke|got|gotten|logged)$/.test(lower) && next === "into") ||
      (lower === "locked" && next === "out");
    return (
      isTaken && own.slice(Math.max(0, i - REACH), i + REACH).some(({ lower: near }) => WRITTEN_IN.test(near))
    );
  });
}

/** "Roe never said it", "She denies saying so": the position of the denial; -1 if there is none. */
function neverSaid(own: readonly Token[]): number {
  return own.findIndex(
    ({ lower }, i) =>
      (lower === "never" && /^(?:said|wrote|tweeted|posted|uttered)$/.test(own[i + 1]?.lower ?? "")) ||
      (/^(?:denies|denied)$/.test(lower) && /^(?:saying|writing|posting)$/.test(own[i + 1]?.lower ?? "")),
  );
}
