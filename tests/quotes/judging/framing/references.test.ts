import { describe, expect, it } from "vitest";
import { processorTime } from "../../../../bench/processor-time.ts";
import { framedByReference } from "../../../../src/quotes/judging/framing/references.ts";
import { placed, shown } from "./placed.ts";

// All texts and people are invented.
const QUOTED = "“We will close the bridge,” said Ann Roe.";
const SHORT = "The bridge carries 4,000 cars a day.";

function framing(...paragraphs: string[]): string {
  const { article, words } = placed(paragraphs.join("\n"));
  return shown(article, framedByReference(article, words));
}

describe("a later sentence that refers to the words is found unless it says something plain", () => {
  it.each<[sentence: string, expected: string]>([
    ["The clip was cut together from a speech about another country.", "unclear: clip"],
    ["The words are on page 31.", "unclear: words"],
    ["Only the recording tells another tale.", "unclear: recording"],
    ["That sentence is older than she is.", "unclear: sentence"],
    ["Her words are not on the tape.", "unclear: words"],
    ["The message was sent from a library in another city.", "unclear: message"],
    ["The post drew 2 million views until it was traced to a boy of nine.", "unclear: post"],
    ["The video shows her asleep.", "unclear: video"],
    ["The words did not come from her.", "unclear: words"],
    ["The interview was called off.", "unclear: interview"],
    ["The remark drew applause.", "plain"],
    ["The comments came hours after the vote.", "plain"],
    ["The clip was widely shared.", "plain"],
    ["Those words were echoed by the mayor.", "plain"],
    ["The statement did not name the firm.", "plain"],
    ["The letter, dated 9 June, was published on Monday.", "plain"],
    ["The interview was broadcast on Sunday.", "plain"],
    ["The city's post offices are shut.", "plain"],
    ["The agency doesn't post such figures.", "plain"],
    ["Her voice broke.", "plain"],
    ["A recording of the sea was played.", "plain"],
  ])("%s", (sentence, expected) => {
    expect(framing(QUOTED, sentence)).toBe(expected);
  });
});

it("at any distance, if nothing else is quoted in between", () => {
  const far = "The recording had been put together by a rival.";
  expect(framing(QUOTED, SHORT, SHORT, SHORT, SHORT, SHORT, SHORT, far)).toBe("unclear: recording");
  const other = "“I like it,” said Bo Lee.";
  expect(framing(QUOTED, SHORT, SHORT, other, SHORT, SHORT, SHORT, far)).toBe("plain");
  expect(framing(QUOTED, other, far)).toBe("unclear: recording");
});

it("a sentence anywhere that names the speaker and refers to words must not read like a framing", () => {
  const other = "“I like it,” said Bo Lee.";
  const far = "An actor had recorded the words in a studio, and Ms Roe never spoke them.";
  expect(framing(QUOTED, other, SHORT, SHORT, SHORT, SHORT, far)).toBe("unclear: words");
  expect(framing(QUOTED, other, SHORT, SHORT, SHORT, SHORT, far.replace("Roe", "Poe"))).toBe("plain");
  expect(framing(far, SHORT, SHORT, SHORT, SHORT, SHORT, QUOTED)).toBe("unclear: words");
  expect(framing("Ms Roe read the letter on Monday.", SHORT, SHORT, SHORT, SHORT, SHORT, QUOTED)).toBe(
    "plain",
  );
});

it.each([
  "The sentence was suspended for two years.",
  "The judge imposed the sentence in May.",
  "That sentence is behind her now, after three years in prison.",
  "The sentence was overturned on appeal.",
])("takes no punishment for words: %s", sentence => {
  expect(framing(QUOTED, sentence)).toBe("plain");
});

it("knows that words named right behind the noun are meant", () => {
  const of = (named: string) =>
    framing(
      QUOTED,
      SHORT,
      SHORT,
      SHORT,
      SHORT,
      `Ms Roe has no record of the sentence ${named}, which an actor had recorded.`,
    );
  expect(of("“Sell the harbour”")).toBe("plain");
  expect(of("“We will close the bridge”")).toBe("unclear: sentence");
  expect(of("“close the bridge”")).toBe("unclear: sentence");
});

it("doesn't take a name for a reference", () => {
  const far = "An actor had recorded it for the Phrase Finder in a studio, and Ms Roe never spoke it.";
  expect(framing(QUOTED, SHORT, SHORT, SHORT, SHORT, SHORT, far)).toBe("plain");
});

it("leaves a paper's notes to those who read notes", () => {
  expect(framing(QUOTED, "Correction: the video was made in May.")).toBe("plain");
});

it("takes linear time for references without a quotation before them", () => {
  const times = [1_000, 4_000].map(count => {
    const lines = Array.from({ length: count }, () => "The post was seen by the boats.");
    const { article, words } = placed([...lines, QUOTED].join("\n"));
    const before = processorTime();
    framedByReference(article, words);
    return processorTime() - before;
  });
  expect(times[1]).toBeLessThan(6 * (times[0] ?? 0) + 100);
});
