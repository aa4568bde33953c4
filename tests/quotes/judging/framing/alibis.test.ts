import { expect, it } from "vitest";
import { framedByAlibi } from "../../../../src/quotes/judging/framing/alibis.ts";
import { placed, shown } from "./placed.ts";

const FILLER = "It rained.\n".repeat(9);

// All texts and people are invented.
it.each<[later: string, expected: string]>([
  ...["it was sent", "the message was typed", "this was being written", "they were posted"].map(
    (sent): [string, string] => [
      `Roe was asleep in Tarn when ${sent}.`,
      `unclear: Roe was asleep in Tarn when ${sent}.`,
    ],
  ),
  [
    "At the time the post was written, Ms Roe sat on a ferry.",
    "unclear: At the time the post was written, Ms Roe sat on a ferry.",
  ],
  ...["under general anaesthetic", "asleep", "in a coma", "on the operating table"].flatMap(
    (unable): [string, string][] => [
      [`Roe spent those six minutes ${unable}.`, `unclear: Roe spent those six minutes ${unable}.`],
      [`Roe was ${unable} during the call.`, `unclear: Roe was ${unable} during the call.`],
      [`Roe was ${unable} for three days.`, "plain"],
    ],
  ),
  ["Roe spent those six minutes on the quay.", "plain"],
  ["Roe was asleep when the fire broke out.", "plain"],
  ["Bo Lee was asleep in Tarn when it was sent.", "plain"],
  ["Roe was mayor when the bridge was built.", "plain"],
  ["Roe smiled when it was over.", "plain"],
  ["Bo Lee said: “Roe was asleep when it was over.”", "plain"],
])("%s", (later, expected) => {
  const { article, words } = placed(`“We will close it,” wrote Ann Roe.\n${FILLER}${later}`);
  expect(shown(article, framedByAlibi(article, words))).toBe(expected);
});

it("leaves alone what the speaker says afterwards", () => {
  const { article, words } = placed("Roe was asleep when it was sent.\n“I had no phone,” said Ann Roe.");
  expect(shown(article, framedByAlibi(article, words))).toBe("plain");
});

it.each([
  ["The chairman spent those minutes asleep.", "unclear: The chairman spent those minutes asleep."],
  [
    "The chairman of the bank spent those minutes asleep.",
    "unclear: The chairman of the bank spent those minutes asleep.",
  ],
  ["The clerk spent those minutes asleep.", "plain"],
  ["A chairman spent those minutes asleep.", "plain"],
])("knows the speaker by what is said beside the name: %s", (later, expected) => {
  const { article, words } = placed(
    `“Do it now,” Ann Roe, the group’s chairman, told her.\n${FILLER}${later}`,
  );
  expect(shown(article, framedByAlibi(article, words))).toBe(expected);
});

it("reads a long text without an end in little time", () => {
  const { article, words } = placed(
    `“Do it now,” said Ann Roe.\n${"those six minutes asleep ".repeat(5_000)}`,
  );
  expect(framedByAlibi(article, words)).toBeNull();
});
