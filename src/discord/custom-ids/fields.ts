import { z } from "zod";
import type { Verdict } from "../../answers/answer.ts";
import { ArticleKey } from "../../articles/article.ts";

/** The fields of custom ids: how each is written between dots, and what it means. */

export const article = ArticleKey;

export const speaker = z.string().regex(/^[0-9a-z]{1,16}$/);

export const addition = z.string().regex(/^[0-9a-v]{10}$/);

/** The id of a channel or a role. */
export const snowflake = z.string().regex(/^\d{17,20}$/);

export const feed = z.string().regex(/^[0-9a-f]{16}$/);

/** The id of a stored file. */
export const file = z.string().regex(/^[0-9a-f]{16}$/);

/** In base 36, up to 36^5 = 60 million: more than an article can have. */
export const number = z.codec(z.string().regex(/^[0-9a-z]{1,5}$/), z.int().nonnegative(), {
  decode: digits => Number.parseInt(digits, 36),
  encode: value => value.toString(36),
});

/** `20241224`, for `2024-12-24`. */
const day = z.codec(z.string().regex(/^\d{8}$/), z.iso.date(), {
  decode: digits => `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`,
  encode: date => date.replaceAll("-", ""),
});

/** A moment as milliseconds since 1970 in base 36, for `2024-12-24T18:00:00.000Z`. */
export const moment = z.codec(z.string().regex(/^[0-9a-z]{1,9}$/), z.iso.datetime(), {
  decode: digits => new Date(Number.parseInt(digits, 36)).toISOString(),
  encode: time => Date.parse(time).toString(36),
});

const absent = z.codec(z.literal("-"), z.null(), { decode: () => null, encode: () => "-" as const });

export const maybeArticle = z.union([article, absent]);
export const maybeSpeaker = z.union([speaker, absent]);
export const maybeDay = z.union([day, absent]);

/** Words of an article shown in a reply: two hits in one paragraph are two places. */
export interface ShownWords {
  readonly article: ArticleKey;
  /** From 1. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** The only field with four parts. */
export const place = z.codec(z.tuple([article, number, number, number]), z.custom<ShownWords>(), {
  decode: ([article, paragraph, start, end]) => ({ article, paragraph, start, end }),
  encode: ({ article, paragraph, start, end }): [ArticleKey, number, number, number] => [
    article,
    paragraph,
    start,
    end,
  ],
});

export const verdict = oneOf({
  verbatim: "v",
  part: "p",
  reported: "r",
  "own-words": "o",
  trimmed: "t",
  altered: "a",
  stitched: "s",
  misattributed: "m",
  disputed: "d",
  none: "n",
  short: "k",
  answer: "q",
} as const satisfies Record<Verdict | "answer", string>);

/** reported: quotations together with reports without quotation marks. */
export const list = oneOf({
  quotes: "q",
  reported: "r",
  articles: "a",
  speakers: "s",
  latest: "l",
} as const);

/** What comes first in a timeline. */
export const order = oneOf({ oldest: "o", newest: "n" } as const);

/** One of some names, written as a letter. */
function oneOf<const Letters extends Readonly<Record<string, string>>>(letters: Letters) {
  const names = new Map<string, keyof Letters & string>();
  for (const name in letters) names.set(letters[name] ?? "", name);
  return z.codec(z.string(), z.custom<keyof Letters & string>(), {
    decode: (letter, context) => {
      const name = names.get(letter);
      if (name !== undefined) return name;
      context.issues.push({ code: "custom", message: "unknown letter", input: letter });
      return z.NEVER;
    },
    encode: name => letters[name] ?? "",
  });
}
