/** A name where it stands: token numbers, with the titles before it apart from the name itself. */
export interface NameMention {
  /** Tokens of the whole run, titles included. */
  readonly from: number;
  readonly to: number;
  /** First token of the name proper. */
  readonly nameFrom: number;
  readonly paragraph: number;
  /** The name's words, honorifics that are kept included: "Sir", "Keir", "Starmer". */
  readonly words: readonly string[];
  /** Folded last word; for an organisation the whole folded name. */
  readonly surname: string;
  /** Folded first word, where there are two or more. */
  readonly firstName: string | null;
  /** Titles before it, in small letters without full stops. */
  readonly titles: readonly string[];
  readonly gender: "he" | "she" | null;
  readonly isOrganisation: boolean;
  /** Begins its sentence with a word that no other place shows to be a name. */
  readonly isDoubtful: boolean;
}

/** Names whose words could be something else, of people whom the article names so that it is clear. */
export interface KnownNames {
  /** Folded: "judge" of Aaron Judge. */
  readonly surnames: ReadonlySet<string>;
  /** As printed: "Emily Force", who is a nurse in one place. */
  readonly full: ReadonlySet<string>;
}
