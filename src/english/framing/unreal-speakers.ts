import { wordSet } from "../word-set.ts";

/** What it means for words that whoever says them is called so: "Ann Roe, a *deepfake*, said". */
interface UnrealSpeaker {
  /** Why the words are disputed; "unclear" where they may be from a tale. */
  readonly reason: "false" | "doctored" | "unclear";
  /** Real people are called so, too, with "of", "for" or "to" after it: "the *clone* of a star", "an *avatar* for the left". */
  readonly isAlone: boolean;
  /** Known for a voice that isn't its own: “A,” said Ann Roe. The *puppet* has … Not any animal: The horse was not hurt. */
  readonly isVoiced: boolean;
}

/** What somebody who speaks may be called that isn't a person, isn't there, or isn't whom it seems to be. */
export const UNREAL_SPEAKERS: ReadonlyMap<string, UnrealSpeaker> = new Map([
  ...rows("doctored", {}, "deepfake deep-fake simulation"),
  ...rows("doctored", { isVoiced: true }, "chatbot"),
  ...rows("doctored", { isAlone: true }, "clone"),
  ...rows("doctored", { isAlone: true, isVoiced: true }, "hologram avatar"),
  ...rows("false", {}, "fake hoax forgery fabrication bot sockpuppet impostor imposter"),
  ...rows("false", { isAlone: true }, "invention impersonator imitator lookalike look-alike catfish"),
  ...rows(
    "unclear",
    { isVoiced: true },
    `parrot budgie raven dragon gnome fairy elf puppet marionette doll dummy mannequin waxwork snowman scarecrow`,
  ),
  ...rows(
    "unclear",
    {},
    `cat dog horse pony donkey goat pig fox bear rabbit hamster robot statue mascot computer program character cartoon ghost`,
  ),
]);

function rows(
  reason: UnrealSpeaker["reason"],
  { isAlone = false, isVoiced = false }: Partial<UnrealSpeaker>,
  words: string,
): [string, UnrealSpeaker][] {
  return [...wordSet(words)].map(word => [word, { reason, isAlone, isVoiced }]);
}
