import type { Article } from "../../articles/article.ts";
import { PERSONAL_PRONOUNS } from "../../english/grammar/pronouns.ts";
import { isFullName, NO_NAME } from "../../names/name-form.ts";
import type { Attribution, Speaker } from "../../quotes/quotation.ts";
import { onceForEach } from "../../text/once-for-each.ts";
import { sliceOf } from "../../text/span.ts";
import type { AnalysedArticle } from "../analysed-article.ts";
import { speakerOf } from "../answer.ts";
import type { QuotedSpeaker } from "./counted-speaker.ts";
import { nameOrDescription, type SpeakerName, speakerNameOf } from "./speaker-name.ts";

/** Longest description by which somebody can be looked up, in code units. */
const MAX_FORM = 60;

/** Whom an article quotes, or reports by name, judging by that article alone. */
export function quotedIn(analysed: AnalysedArticle): readonly QuotedSpeaker[] {
  return readQuoted(analysed.quotations, analysed);
}

type Quotations = AnalysedArticle["quotations"];

/** The same in every library with the article; reading names takes most of the time. */
const readQuoted = onceForEach(
  (quotations: Quotations, analysed: AnalysedArticle): readonly QuotedSpeaker[] => {
    const { article, reported } = analysed;
    const found = new Map<Speaker, { quotations: number; reported: number; descriptions: Set<string> }>();
    for (const { attribution, kind } of [...quotations, ...reported]) {
      const speaker = speakerOf(attribution);
      // Among those only reported, "officials" and "the report" are not people to look up.
      if (!speaker || (kind === "reported" && !found.has(speaker) && !isNamed(speaker))) continue;
      const counted = found.get(speaker) ?? { quotations: 0, reported: 0, descriptions: new Set() };
      found.set(speaker, counted);
      if (kind === "reported") counted.reported++;
      else counted.quotations++;
      for (const form of describedAs(article, attribution)) counted.descriptions.add(form);
    }
    return [...found].map(([speaker, counted]) => ({
      ...counted,
      speaker,
      identity: identityIn(article, speaker),
      read: new Map([
        ...[...counted.descriptions].map(form => [form, nameOrDescription(form)] as const),
        ...[speaker.name, ...speaker.alsoNamed].map(form => [form, nameIn(speaker, form)] as const),
      ]),
    }));
  },
);

/** A description has words to look it up by, but no parts of a name: those in it are somebody else's. */
function nameIn({ isDescription }: Speaker, form: string): SpeakerName {
  const name = speakerNameOf(form);
  return isDescription ? { ...name, address: null, form: NO_NAME } : name;
}

function isNamed(speaker: Speaker): boolean {
  return speaker.kind === "person" && nameIn(speaker, speaker.name).form.isProper;
}

/** The article's words for the speaker beside the quotation ("The Prime Minister"), unless only a pronoun. */
function describedAs(article: Article, attribution: Attribution): string[] {
  if (attribution.kind === "unclear") return [];
  const { mention, evidence } = attribution;
  if (evidence.some(step => step.kind === "corrected")) return [];
  const form = sliceOf(article.text, mention).trim();
  const isPronoun =
    evidence.some(step => step.kind === "pronoun") ||
    PERSONAL_PRONOUNS.has(form.toLowerCase()) ||
    form.toLowerCase() === "who";
  return form === "" || form.length > MAX_FORM || isPronoun ? [] : [form];
}

/** The words by which a speaker is known in every article, or those that name one only in their own. */
const readIdentity = onceForEach((speaker: Speaker) => {
  const name = nameIn(speaker, speaker.name);
  const words = name.words.join(" ");
  return name.form.isProper && (speaker.kind !== "person" || isFullName(name.form))
    ? { words, isOfOneArticle: false }
    : { words: `${name.address ?? ""} ${words}`, isOfOneArticle: true };
});

/**
 * What provisionally identifies a speaker across articles: the folded full name. A bare surname or a description
 * ("the company") is valid only in its own article; organisations have one name everywhere.
 */
export function identityIn({ key: article }: Article, speaker: Speaker): string {
  const { words, isOfOneArticle } = readIdentity(speaker);
  return isOfOneArticle ? `${words} @${article}` : words;
}
