import { OBJECT_PRONOUNS } from "../../english/grammar/pronouns.ts";
import { ASKING_VERBS } from "../../english/speech/reporting.ts";
import type { Scene } from "../linking/scene.ts";
import type { Feature } from "./features.ts";
import type { Option } from "./judge.ts";
import { mentionOf, nobodyAt } from "./source.ts";
import type { OptionResult, WordsInScene } from "./words-to-judge.ts";

/**
 * “Were you home?” she asked. ¶ “Yes.”, “What then?” the coroner asked. ¶ “It fell.”: a paragraph of its own behind a question that is put
 * to somebody is somebody else's. Not “Why did it take so long?” asked Ann Roe. ¶ “We rang and nobody came.”
 */
export function isUncuedReply(scene: Scene, place: WordsInScene): boolean {
  const { draft, last } = place;
  const asked = askedBefore(scene, place);
  if (!last || asked === null) return false;
  const listener = scene.tokens[asked + 1];
  const isPutToSomebody =
    scene.people.nameAt[asked + 1]?.from === asked + 1 && scene.tokens[asked - 1]?.kind === "word";
  if (isPutToSomebody || OBJECT_PRONOUNS.has(listener?.lower ?? "")) return true;
  if (last.shares.every(({ source }) => source.person === null)) return true;
  const { text } = scene.reading.article;
  const answer = text.slice(draft.start, draft.end);
  const isShort = answer.split(/\s+/).length <= LONGEST_ANSWER;
  return isShort || STARTING_ANSWERS.test(answer) || TO_SOMEBODY.test(text.slice(last.start, last.end));
}

/** Words of an answer that is as short as one to a question. */
const LONGEST_ANSWER = 3;

const STARTING_ANSWERS = /^(?:yes|no|of)\b/i;

const TO_SOMEBODY = /\byou(?:rs?)?\b/i;

/** The verb of “…?” she asked. ¶ “…”, where all of the next paragraph is in marks; null if there is none. */
function askedBefore(
  { tokens, reading, sentence }: Scene,
  { draft, last, isAlone }: WordsInScene,
): number | null {
  if (!isAlone || !last?.cue || last.isLeftOpen || last.paragraph !== draft.paragraph - 1) return null;
  if (!/\?["”’']*$/.test(reading.article.text.slice(last.start, last.end + 1))) return null;
  const asked = last.cue.start;
  for (let at = sentence.from - 1; (tokens[at]?.start ?? 0) >= asked; at--)
    if (tokens[at]?.start === asked) return ASKING_VERBS.has(tokens[at]?.verb?.base ?? "") ? at : null;
  return null;
}

/**
 * Points against going on behind a question, set by hand: few against “How are we to live?” she asked and “Why?” asked Ann Roe, whose house
 * was flooded, which complain, and many against others, which somebody may answer.
 */
export function cautionBehindQuestion(scene: Scene, place: WordsInScene): number {
  const asked = askedBefore(scene, place);
  const { last } = place;
  if (asked === null || !last) return 0;
  const { tokens, people, reading } = scene;
  const name = people.nameAt[asked + 1] ?? people.nameAt[asked - 1];
  const behind = name && Math.max(asked + 1, name.to);
  const isIntroduced =
    behind !== undefined && tokens[behind]?.text === "," && tokens[behind + 1]?.kind === "word";
  const isOfOwn = OF_OWN.test(reading.article.text.slice(last.start, last.end));
  return isOfOwn || isIntroduced ? BEHIND_COMPLAINT : BEHIND_QUESTION;
}

const OF_OWN = /\b(?:I|we|me|us|my|our)\b/u;

const BEHIND_COMPLAINT = -1;

const BEHIND_QUESTION = -3;

/** Somebody, and not who spoke last. */
export function replying(scene: Scene, { draft, last, at }: WordsInScene): Option<OptionResult> {
  const source = nobodyAt(mentionOf(scene.reading, at, at));
  const features: Feature[] = ["goes-on-paragraph"];
  const result: OptionResult = { kind: "goes-on", from: last ?? draft, isSameParagraph: false };
  return { source, features, offset: 0, caution: 0, result };
}
