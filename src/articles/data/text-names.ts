import { bareFieldName, TEXT_ELSEWHERE } from "../field-names.ts";

/** The names that programs use for an article's words, plain text before markup. */
const TEXT_NAMES: readonly string[] = [
  "text",
  "maintext",
  "textContent",
  "text_content",
  "content_text",
  "plain_text",
  "plaintext",
  "fulltext",
  "full_text",
  "bodyText",
  "body_text",
  "articleBody",
  "article_text",
  "body",
  "content",
  "story",
  "article",
  "document",
  "content_html",
  "html",
  "body_xhtml",
  // Feed readers have the words here, or their beginning.
  "summary.content",
  ...TEXT_ELSEWHERE,
];

/** Where the words are looked for, in the form of `bareFieldName`; `inner` where they are one level deeper. */
export const TEXT_PLACES = TEXT_NAMES.map(name => {
  const [outer = "", inner] = name.split(".");
  return { outer: bareFieldName(outer), inner };
});

const BARE_NAMES: ReadonlySet<string> = new Set(TEXT_PLACES.map(({ outer }) => outer));

/** Whether a bare name is one under which an article's words stand. */
export function isTextName(name: string): boolean {
  return BARE_NAMES.has(name);
}
