import type { Token } from "../reading/tokens.ts";

/** A name in the text, by token numbers, with the titles before it separate from the name itself. */
export interface NameMention {
  /** Tokens of the whole run, including titles. */
  readonly from: number;
  readonly to: number;
  /** First token of the name itself. */
  readonly nameFrom: number;
  readonly paragraph: number;
  /** The name's words, including the honorifics that are kept: "Sir", "Keir", "Starmer". */
  readonly words: readonly string[];
  /** Folded last word; for an organisation the whole folded name. */
  readonly surname: string;
  /** Folded first word, if there are two or more. */
  readonly firstName: string | null;
  /** Titles before it, in lower case without full stops. */
  readonly titles: readonly string[];
  readonly gender: "he" | "she" | null;
  readonly isOrganisation: boolean;
  /** Begins its sentence with a word that nothing else shows to be a name. */
  readonly isDoubtful: boolean;
}

/** "the younger | Roe": one of a family, and the words don't say which. */
export function isOfGeneration(tokens: readonly Token[], { from, firstName }: NameMention): boolean {
  return (
    firstName === null &&
    /^(?:younger|elder|older)$/.test(tokens[from - 1]?.lower ?? "") &&
    tokens[from - 2]?.lower === "the"
  );
}

/** A copy of a name with some changes; written out to keep one object shape, like `withEnds`. */
export function nameWith(
  name: NameMention,
  { nameFrom, surname, firstName }: Partial<Pick<NameMention, "nameFrom" | "surname" | "firstName">>,
): NameMention {
  return {
    from: name.from,
    to: name.to,
    nameFrom: nameFrom ?? name.nameFrom,
    paragraph: name.paragraph,
    words: name.words,
    surname: surname ?? name.surname,
    firstName: firstName ?? name.firstName,
    titles: name.titles,
    gender: name.gender,
    isOrganisation: name.isOrganisation,
    isDoubtful: name.isDoubtful,
  };
}

/** Names that could be other words, of people whom the article clearly names elsewhere. */
export interface OddNames {
  /** Folded: "judge" of Aaron Judge. */
  readonly surnames: ReadonlySet<string>;
  /** First names, folded: "will" of Will Young. */
  readonly given: ReadonlySet<string>;
  /** As printed: "Emily Force", who is called a nurse elsewhere. */
  readonly full: ReadonlySet<string>;
}
