import type { Span } from "../../text/span.ts";
import type { SpeakerKind } from "../quotation.ts";
import type { HumanEvidence, NameKind } from "./evidence.ts";
import type { Gender, GenderEvidence } from "./gender.ts";
import type { NameMention } from "./name-mention.ts";

/** A person (or body) that the article names, under all the forms it uses. */
export interface Person {
  readonly id: number;
  readonly mentions: NameMention[];
  /** The mention with the fullest form. */
  fullest: NameMention;
  /** Folded last word; for an organisation the whole folded name. */
  readonly surname: string;
  firstName: string | null;
  /** How a speaker with this name is shown: as a body if there is evidence against a person. */
  kind: SpeakerKind;
  /** What the name is the name of, as far as the article shows it. */
  nameKind: NameKind;
  /** How well the article shows that it is a person. */
  human: HumanEvidence;
  /** Best evidence of gender; a vote of pronouns is a guess that later pronouns may overrule. */
  genderEvidence: GenderEvidence | null;
  gender: Gender | null;
  /** What the article says beside the names: "Ann Roe, 44". Several only where it contradicts itself. */
  readonly ages: number[];
  /** Whom a bare surname may mean, if several people have it and nothing shows which. Empty for everybody else. */
  readonly candidates: readonly Person[];
  /** Forms found elsewhere: handles, other scripts. */
  readonly aliases: string[];
  /** The full name, if it is only in a quotation ("I telephoned Magnus Thorup"). */
  quotedName: Span | null;
}

export interface People {
  readonly all: readonly Person[];
  readonly names: readonly NameMention[];
  /** The person that each name mention refers to. */
  readonly personOf: ReadonlyMap<NameMention, Person>;
  /** The name mention that covers each token, or undefined. */
  readonly nameAt: readonly (NameMention | undefined)[];
}
