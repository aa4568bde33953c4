import { antecedentsOf } from "../../../src/quotes/judging/antecedents.ts";
import { attributeArticle } from "../../../src/quotes/judging/attribute-article.ts";
import { type Discourse, prominentIn } from "../../../src/quotes/judging/discourse.ts";
import type { Feature } from "../../../src/quotes/judging/features.ts";
import { FITTED } from "../../../src/quotes/judging/points-of.ts";
import { noteSentence } from "../../../src/quotes/judging/sightings.ts";
import { type Source, speakerOf } from "../../../src/quotes/judging/source.ts";
import { findCues } from "../../../src/quotes/linking/cues.ts";
import type { Phrase } from "../../../src/quotes/linking/phrase.ts";
import { sceneOf } from "../../../src/quotes/linking/scene.ts";
import { findBlockQuotes } from "../../../src/quotes/linking/turns.ts";
import { findDescriptions } from "../../../src/quotes/people/descriptions.ts";
import type { Reading } from "../../../src/quotes/reading/reading.ts";
import { peopleOf } from "../people/people-of.ts";

/** An invented text, one paragraph a line, read to its end to see who is mentioned. */
export function discourseOf(text: string): Discourse {
  const { reading, people } = peopleOf(text);
  const discourse: Discourse = {
    reading,
    people,
    descriptions: findDescriptions(reading, people),
    prominent: prominentIn(reading, people),
    points: FITTED,
    sightings: [],
    meantBy: new Map(),
  };
  for (const [number, sentence] of reading.sentences.entries()) {
    const scene = sceneOf(reading, people, sentence, number);
    noteSentence(discourse, scene, findCues(scene));
  }
  return discourse;
}

/** The name of somebody; "?" for nobody. */
export function nameOf(reading: Reading, source: Source): string {
  return speakerOf(reading, source)?.name ?? "?";
}

/** Features by who it may be. */
export type Weighed = Readonly<Record<string, readonly Feature[]>>;

/** Everybody that the last token with these letters may refer to, with the features counted. */
export function antecedents(text: string, word: string, kind: Phrase["kind"] = "pronoun"): Weighed {
  const discourse = discourseOf(text);
  const { reading } = discourse;
  const at = reading.tokens.findLastIndex(token => token.text === word);
  const phrase: Phrase = { kind, from: at, to: at + 1, head: at, name: null };
  return weighed(reading, antecedentsOf(discourse, phrase));
}

/** Everybody that "the …", the last such words, may refer to. */
export function described(text: string, words: string): Weighed {
  const discourse = discourseOf(text);
  const { reading } = discourse;
  const start = text.lastIndexOf(words);
  const from = reading.tokens.findIndex(token => token.start === start);
  const to = reading.tokens.findIndex(token => token.end === start + words.length) + 1;
  const phrase: Phrase = { kind: "description", from, to, head: to - 1, name: null };
  return weighed(reading, antecedentsOf(discourse, phrase));
}

function weighed(
  reading: Reading,
  all: readonly { readonly source: Source; readonly features: readonly Feature[] }[],
): Weighed {
  return Object.fromEntries(all.map(({ source, features }) => [nameOf(reading, source), features]));
}

/** For each marked stretch of an invented text every option: "way: who", with the features counted. */
export function optionsIn(text: string): readonly Weighed[] {
  const { reading, people } = peopleOf(text);
  const all: Weighed[] = [];
  attributeArticle(reading, people, findBlockQuotes(reading), {
    watch: (_draft, options) => {
      const byWay: Record<string, readonly Feature[]> = {};
      for (const { result: way, source, features } of options) {
        byWay[`${way.kind}: ${nameOf(reading, source)}`] ??= features;
      }
      all.push(byWay);
    },
  });
  return all;
}
