import { DOCUMENT_NOUNS } from "../../english/people/nouns.ts";
import { OCCASIONS_OF_SAYING, QUOTING_PARTICIPLES } from "../../english/speech/reporting.ts";
import { SPEECH_NOUNS, type SpeechVerb } from "../../english/speech/speech-verbs.ts";
import { isHumanNoun, isStop } from "../reading/noun-words.ts";
import type { Link } from "./link.ts";
import type { Phrase } from "./phrase.ts";
import { phraseStartingAt } from "./phrases.ts";
import type { Scene } from "./scene.ts";

const QUOTING: SpeechVerb = { base: "quote", strength: "strong", forms: ["ing"] };

/** Most tokens of whom or what a sentence quotes at its beginning. */
const LONGEST_QUOTED = 8;

/**
 * Links of a sentence that begins with whose words it has: they are theirs, and whoever says so passes them on.
 *
 * @example "Quoting her grandfather, she said it “gives you one mistake”" // her grandfather
 */
export function withQuoted(scene: Scene, links: readonly Link[], at: number): readonly Link[] {
  const { tokens, sentence } = scene;
  const isQuoting = QUOTING_PARTICIPLES.has(tokens[sentence.from]?.lower ?? "");
  const quoted = isQuoting ? quotedAt(scene, sentence.from + 1, at) : null;
  if (!quoted) return links;
  return links.flatMap(link => {
    const { phrase, cue, inner, features } = link;
    if (inner || phrase.from < quoted.to || phrase.from > at) return [link];
    if (cue === null) return [];
    const own = {
      at: sentence.from,
      verb: QUOTING,
      subject: quoted,
      order: "quoted",
      isTrailing: false,
    } as const;
    return [{ phrase, cue, inner: own, features }];
  });
}

/** "her own | grandfather", "the minister, Ann Roe", "from the mayor’s | address": who is quoted, or whose paper it is. */
function quotedAt(scene: Scene, from: number, limit: number): Phrase | null {
  const { tokens, people } = scene;
  const first = tokens[from]?.lower === "from" ? from + 1 : from;
  let comma = first;
  while (comma < Math.min(limit, first + LONGEST_QUOTED) && tokens[comma]?.kind !== "punct") comma++;
  const owner = tokens.findIndex(({ kind }, at) => at > first && at < comma && kind === "clitic");
  const owned = owner < 0 ? "" : lastOfNoun(scene, owner + 1, comma);
  if (isOfWords(owned)) return phraseStartingAt(scene, first, owner);
  if (owner >= 0 && !isHumanNoun(owned) && !people.nameAt[comma - 1]) return null;
  const thing = phraseStartingAt(scene, first, comma);
  const isSomebody = thing?.kind === "name" || isHumanNoun(tokens[thing?.head ?? -1]?.lower ?? "");
  if (!thing || !isSomebody) return null;
  const phrase = phraseStartingAt(scene, first, limit) ?? thing;
  const isPerson = phrase.name === null || people.personOf.get(phrase.name)?.kind === "person";
  return phrase.kind !== "pronoun" && isPerson ? phrase : null;
}

/** "the mayor’s long | *address* to the town" */
function lastOfNoun({ tokens }: Scene, from: number, limit: number): string {
  let end = from;
  while (end < limit && tokens[end]?.kind === "word" && !isStop(tokens[end]?.lower ?? "")) end++;
  return tokens[end - 1]?.lower ?? "";
}

/** "the mayor’s *address*", not "the mayor’s *age*". */
function isOfWords(noun: string): boolean {
  return SPEECH_NOUNS.has(noun) || DOCUMENT_NOUNS.has(noun) || OCCASIONS_OF_SAYING.has(noun);
}
