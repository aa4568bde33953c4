import { ISSUING, SPEAKING_PAPERS } from "../../english/speech/papers.ts";
import type { Phrase } from "../linking/phrase.ts";
import type { Reading, Sentence } from "../reading/reading.ts";
import type { Discourse, Sighting } from "./discourse.ts";
import { identityOf } from "./source.ts";

/** How many sentences back a paper was last spoken of. */
const REACH = 4;

/** Most words of "a short and very angry | statement". */
const LONGEST_EPITHET = 3;

/**
 * Who made the paper that "the statement" is, if a sentence before says so of one person or body.
 *
 * @example "In a statement, Ann Roe said it would close. “…,” | the statement | said" // Ann Roe
 */
export function makerOfPaper({ reading, sightings }: Discourse, phrase: Phrase): Sighting | null {
  const { tokens, sentences, sentenceOfToken } = reading;
  const noun = tokens[phrase.head]?.lower ?? "";
  const isBare = tokens[phrase.from]?.lower === "the" && phrase.head === phrase.from + 1;
  if (!isBare || phrase.to !== phrase.head + 1 || !SPEAKING_PAPERS.has(noun)) return null;
  const here = sentenceOfToken[phrase.from] ?? 0;
  for (let number = here - 1; number >= Math.max(0, here - REACH); number--) {
    const sentence = sentences[number];
    if (!sentence) continue;
    const way = wayOf(reading, sentence, noun);
    if (way === null) continue;
    const makers = sightings.filter(sighting => sighting.sentence === number && isMaker(sighting, way));
    const [maker] = makers;
    const isOnly = makers.every(({ source }) => identityOf(source) === (maker && identityOf(maker.source)));
    return maker?.source.person && isOnly ? maker : null;
  }
  return null;
}

/** How a sentence speaks of a paper: somebody says something in it, or issues it. */
type Way = "said-in" | "issued";

function isMaker({ as, isTeller, isMain }: Sighting, way: Way): boolean {
  return way === "issued" ? as === "subject" && isMain : isTeller;
}

/** "in a joint | statement", "issued a | statement"; null for "sent a letter to Ann Roe", "read out a statement by". */
function wayOf({ tokens }: Reading, { from, to }: Sentence, noun: string): Way | null {
  for (let at = from + 1; at < to; at++) {
    if (tokens[at]?.lower !== noun) continue;
    let article = at - 1;
    while (article > from && article >= at - LONGEST_EPITHET && tokens[article]?.kind === "word") {
      if (/^an?$/.test(tokens[article]?.lower ?? "")) break;
      article--;
    }
    if (!/^an?$/.test(tokens[article]?.lower ?? "") || /^(?:by|from)$/.test(tokens[at + 1]?.lower ?? ""))
      return null;
    const before = tokens[article - 1]?.lower ?? "";
    if (before === "in") return "said-in";
    return ISSUING.has(before) ? "issued" : null;
  }
  return null;
}
