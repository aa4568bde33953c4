import type { Article } from "../../../articles/article.ts";
import {
  ONE_WORD_FOR_OFFICE,
  TWO_WORDS_FOR_OFFICE,
  WIDER_FOR_OFFICE,
} from "../../../english/people/titles.ts";
import { spelledAlike } from "../../../english/spelling/written-forms.ts";
import type { WordIndex } from "../../../search/index/word-index.ts";
import { onceForEach } from "../../../text/once-for-each.ts";
import type { Span } from "../../../text/span.ts";
import { startsWithCapital } from "../../../text/starts-with-capital.ts";
import { type Word, wordsOf } from "../../../text/words.ts";

/** Words of a part of an article, and their stems. */
export interface Printed {
  readonly forms: ReadonlySet<string>;
  readonly stems: ReadonlySet<string | number | undefined>;
}

/** Whether something printed has a word, in another inflection or spelling or as another word for an office. */
export function isPrinted(form: string, { forms, stems }: Printed, index: WordIndex): boolean {
  const office = ONE_WORD_FOR_OFFICE.get(form) ?? form;
  // "yr 11", "the govt"
  const long = spelledAlike(form);
  if ([form, `${form}s`, office, long].some(each => forms.has(each))) return true;
  const stem = index.stemOf(form) ?? index.stemOf(long);
  return stem !== undefined && stems.has(stem);
}

/** What is printed in parts of an article, in its title or as its publisher. */
export function printedIn(article: Article, spans: readonly Span[], index: WordIndex): Printed {
  const formsIn = (text: string) => wordsOf(text).map(({ form }): string => form);
  const { forms, stems } = formsOf(
    spans.flatMap(span => wordsOf(article.text, span)),
    index,
  );
  // Of a title only the very words: "arrest of a teenager" doesn't say who was arrested.
  return { forms: new Set([...forms, ...[article.title, article.publisher ?? ""].flatMap(formsIn)]), stems };
}

/** Words, and those that mean the same office. */
export function formsOf(words: readonly Word[], index: WordIndex): Printed {
  const forms = words.map(({ form }): string => form);
  return {
    forms: new Set(forms.flatMap((form, at) => [form, ...wordsForOffice(form, forms[at - 1] ?? "")])),
    stems: new Set(forms.map(form => index.stemOf(form))),
  };
}

/** "lawyer" for "solicitor", "ceo" for "chief executive" */
function wordsForOffice(form: string, previous: string): string[] {
  const office = ONE_WORD_FOR_OFFICE.get(form) ?? form;
  const both = TWO_WORDS_FOR_OFFICE.get(`${previous} ${form}`);
  return [office, ...(both ? [both] : []), ...(WIDER_FOR_OFFICE.get(office) ?? [])];
}

/** Whether articles print a word as nothing but a name. */
export function isNameIn(index: WordIndex, form: string): boolean {
  const id = index.idOf(form);
  return id !== undefined && index.isName(id);
}

/** Whether an article prints a word with a capital inside a sentence: "Pindle & *Grew*". */
export function isProper(article: Article, form: string): boolean {
  return properFormsOf(article).has(form);
}

const properFormsOf = onceForEach(
  ({ text }: Article): ReadonlySet<string> =>
    new Set(
      wordsOf(text).flatMap(word =>
        startsWithCapital(text, word) &&
        /[^\s.!?:“"][ \u00a0]$/u.test(text.slice(Math.max(0, word.start - 2), word.start))
          ? [word.form]
          : [],
      ),
    ),
);
