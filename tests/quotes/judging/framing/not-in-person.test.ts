import { expect, it } from "vitest";
import { framedByNature } from "../../../../src/quotes/judging/framing/not-in-person.ts";
import { placed, shown } from "./placed.ts";

// All texts and people are invented.
it.each<[text: string, expected: string]>([
  ["“We must leave at once,” said Ann Roe, a cat.", "unclear: Ann Roe, a cat"],
  ["“We must leave at once,” said Ann Roe, a talking robot from Hull.", "unclear: Ann Roe, a talking robot"],
  ["“We must leave at once,” said Ann Roe, a character in the game.", "unclear: Ann Roe, a character"],
  ["“We must leave at once,” said Ann Roe, a cat lover.", "plain"],
  ["“We must leave at once,” said Ann Roe, a dog handler from Hull.", "plain"],
  ["“We must leave at once,” said Ann Roe, a wax figure.", "unclear: Ann Roe, a wax figure"],
  ["“We must leave at once,” said Ann Roe, a leading figure in the party.", "plain"],
  ["“We must leave at once,” said Ann Roe.\nThe puppet has a drawer of its own.", "unclear: The puppet"],
  ["“We must leave at once,” Ann Roe said. The grey old parrot was fed.", "unclear: The grey old parrot"],
  [
    "A puppet was found in Hull.\n“We must leave at once,” said Ann Roe.\nThe puppet was taken away.",
    "plain",
  ],
  ["“We must leave at once,” said Ann Roe.\nIt rained. The puppet was wet.", "plain"],
  ["“We must leave at once,” said Ann Roe.\nThe puppet makers agree.", "plain"],
  ["“We must leave at once,” said Ann Roe. He is two, and likes biscuits.", "unclear: He is two"],
  ["“We must leave at once,” Ann Roe said.\nShe was not yet three.", "unclear: She was not yet three"],
  ["“We must leave at once,” said Ann Roe. She is two goals ahead.", "plain"],
  ["“We must leave at once,” said Ann Roe. She is one of the pilots.", "plain"],
  ["“We must leave at once,” said Ann Roe. She is 31, and a pilot.", "plain"],
  ["“We must leave at once,” said Ann Roe, calling herself Bo Lee.", "unclear: calling herself"],
  ["“We must leave at once,” said Ann Roe, calling herself a patriot.", "plain"],
  ["“We must leave at once,” said an Ann Roe.", "unclear: Ann Roe"],
  ["“We must leave at once,” said a Hull councillor.", "plain"],
  ["“We must leave at once,” said Ann Roe, whose name has been changed.", "unclear: name has been changed"],
  ["“We must leave at once,” said Ann Roe (a pseudonym).", "unclear: pseudonym"],
  [
    "“We must leave at once,” said Ann Roe.\nAll names have been changed.",
    "unclear: names have been changed",
  ],
  ["“We must leave at once,” said Ann Roe.\nBo Lee is not her real name.", "plain"],
  ["“We must leave at once,” said Ann Roe.\nAnn Roe is not her real name.", "unclear: not her real name"],
])("%s", (text, expected) => {
  const { article, words } = placed(text);
  expect(shown(article, framedByNature(article, words))).toBe(expected);
});

it.each([
  ...[
    "horse was not hurt",
    "dog had been barking since noon",
    "bear was shot on Monday",
    "robot is sold in ten countries",
  ],
  ...["cat can open doors", "fox has a den there"],
])("an animal or a thing behind the words said nothing: The %s.", sentence => {
  for (const name of ["Ann Roe", "Tariq Osei", "Ingrid Vell"]) {
    const { article, words } = placed(
      `“I fell at the gate and broke my arm,” said ${name}. The ${sentence}.`,
    );
    expect(shown(article, framedByNature(article, words)), name).toBe("plain");
  }
});

it.each([
  "“I cut the puppet from oak myself,” said Ann Roe. The puppet has a drawer.",
  "“I cut it from oak myself,” said Ann Roe, 43. The puppet has a drawer.",
  "“I cut it from oak myself,” said carpenter Ann Roe. The puppet has a drawer.",
  "“I cut it from oak myself,” said Ann Roe, a retired carpenter. The puppet has a drawer.",
  "Ms Roe lives in Hull.\n“I cut it from oak myself,” said Ann Roe. The puppet has a drawer.",
])("a person speaks: %s", text => {
  const { article, words } = placed(text);
  expect(shown(article, framedByNature(article, words))).toBe("plain");
});

it.each(["elf", "doll", "raven"])("a word with “%s” in it is none", creature => {
  const inside = { elf: "herself and himself", doll: "dollars", raven: "cravens" }[creature];
  const { article, words } = placed(
    `They spoke of ${inside}.\n“We must leave,” said Ann Roe. The ${creature} has one eye.`,
  );
  expect(shown(article, framedByNature(article, words))).toBe(`unclear: The ${creature}`);
});

it.each<[behind: string, expected: string]>([
  ["He is two.", "unclear: He is two"],
  ["She is three years old.", "unclear: She is three"],
  ["She is one year old.", "unclear: She is one"],
  ["She was not yet two.", "unclear: She was not yet two"],
  ["She was three and asleep when the bomb fell.", "plain"],
  ["She was three years old when the bomb fell.", "plain"],
  ["She was two, her brother five, when their mother died.", "plain"],
  ["He is one, too.", "plain"],
  ["He is one.", "plain"],
  ["She is two and a half points ahead.", "plain"],
])("“I have no memory of that,” said Ann Roe. %s", (behind, expected) => {
  const { article, words } = placed(`“I have no memory of that,” said Ann Roe. ${behind}`);
  expect(shown(article, framedByNature(article, words))).toBe(expected);
});
