import { TAKING_UP_WORDS } from "../../english/reporting.ts";
import type { SpeechVerb } from "../../english/speech-verbs.ts";
import { isHumanNoun } from "../reading/noun-words.ts";
import type { Link } from "./link.ts";
import type { Phrase } from "./phrase.ts";
import { phraseEndingAt, phraseStartingAt } from "./phrases.ts";
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
  const isQuoting = TAKING_UP_WORDS.has(tokens[sentence.from]?.lower ?? "");
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
  const thing = phraseStartingAt(scene, first, comma);
  if (!thing) return null;
  const isSomebody = thing.kind === "name" || isHumanNoun(tokens[thing.head]?.lower ?? "");
  if (!isSomebody) {
    for (let owner = first + 1; owner < thing.to; owner++)
      if (tokens[owner]?.kind === "clitic") return phraseEndingAt(scene, owner - 1, first);
    return null;
  }
  const phrase = phraseStartingAt(scene, first, limit) ?? thing;
  const isPerson = phrase.name === null || people.personOf.get(phrase.name)?.kind === "person";
  return phrase.kind !== "pronoun" && isPerson ? phrase : null;
}
