import type { Span } from "../../text/span.ts";
import type { SpeakerKind } from "../quotation.ts";
import type { HumanEvidence, NameKind } from "./evidence.ts";
import type { Gender, GenderEvidence } from "./gender.ts";
import type { NameMention } from "./name-mention.ts";

/** Somebody (or some body) whom the article names, under all the forms it uses. */
export interface Person {
  readonly id: number;
  readonly mentions: NameMention[];
  /** The mention with the fullest form. */
  fullest: NameMention;
  /** Folded last word; for an organisation the whole folded name. */
  readonly surname: string;
  firstName: string | null;
  /** How a speaker of this name is shown: a body where something speaks against a person. */
  kind: SpeakerKind;
  /** What the name is the name of, as far as the article shows it. */
  nameKind: NameKind;
  /** How well the article shows that it is somebody. */
  human: HumanEvidence;
  /** Best evidence for he or she; a vote of pronouns is a guess that later pronouns may overrule. */
  genderEvidence: GenderEvidence | null;
  gender: Gender | null;
  /**
   * Whom a bare surname may mean, where several have it and nothing tells which: nobody in particular.
   * Empty for everybody else.
   */
  readonly candidates: readonly Person[];
  /** Forms found elsewhere: handles, other scripts. */
  readonly aliases: string[];
  /** The full name, where it is in a quotation only ("I telephoned Magnus Thorup"). */
  quotedName: Span | null;
}

export interface People {
  readonly all: readonly Person[];
  readonly names: readonly NameMention[];
  /** The person a name mention stands for. */
  readonly personOf: ReadonlyMap<NameMention, Person>;
  /** The name mention that covers a token, or undefined. */
  readonly nameAt: readonly (NameMention | undefined)[];
}
