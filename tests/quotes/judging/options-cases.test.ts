import { describe, expect, it } from "vitest";
import { optionsIn } from "./discourses.ts";

// Every sentence here is invented. Each row: a text, and all options of its last marked words.

describe("optionsOf() with all that is counted", () => {
  it("counts it against those of whom nothing shows that they are speaking that the words say “he”", () => {
    const text = "Bo Lee won, Mr Osei said. “He was good,” he said.";
    const withIt = (printed: string) =>
      Object.entries(optionsIn(printed).at(-1) ?? {}).flatMap(([option, features]) =>
        features.includes("spoken-of") ? option : [],
      );
    expect(withIt(text)).toEqual(["link: Bo Lee"]);
    expect(withIt(text.replace("He was", "She was"))).toEqual([]);
  });

  it.each([
    ["“We won the cup.”", ["nobody: ?: nobody nobody-sentence nobody-alone"]],
    [
      "“We won the cup,” Ann Roe said.",
      ["nobody: ?: nobody nobody-sentence nobody-tail", "link: Ann Roe: tail-strong is-name"],
    ],
    [
      "Ann Roe said “we won the cup”.",
      ["nobody: ?: nobody nobody-fragment", "link: Ann Roe: before-touching-strong is-name"],
    ],
    [
      "Ann Roe said: “We won.” “They lost.”",
      ["nobody: ?: nobody nobody-sentence nobody-alone", "goes-on: Ann Roe: goes-on-sentence"],
    ],
    [
      "Ann Roe said: “We won.” She left. “They lost.”",
      [
        "nobody: ?: nobody nobody-sentence nobody-alone",
        "link: Ann Roe: lead-subject latest-subject latest-named same-paragraph gender-name human-sure subject-of-last-sentence told-before has-spoken spoke-last",
        "link: ?: lead-subject somebody-else",
        "goes-on: Ann Roe: goes-on-later goes-on-sentence",
      ],
    ],
    [
      "Ann Roe said: “We won.” She left. It rained. “They lost.”",
      [
        "nobody: ?: nobody nobody-sentence nobody-alone",
        "link: ?: lead-subject is-they",
        "goes-on: Ann Roe: goes-on-later goes-on-sentence",
      ],
    ],
    [
      "Ann Roe said: “We won.” | “They lost.”",
      ["nobody: ?: nobody nobody-sentence nobody-alone", "goes-on: Ann Roe: goes-on-paragraph"],
    ],
    [
      "Ann Roe said: “We won. | “They lost.”",
      [
        "nobody: ?: nobody nobody-sentence nobody-alone",
        "goes-on: Ann Roe: goes-on-paragraph goes-on-open-mark",
      ],
    ],
    [
      "Ann Roe said: “We won.” | It rained. | “They lost.”",
      ["nobody: ?: nobody nobody-sentence nobody-alone", "link: ?: lead-paragraph-subject is-they"],
    ],
    [
      "Ann Roe said: “We won.” | It rained on the “dry town”.",
      ["nobody: ?: nobody nobody-short nobody-in-phrase nobody-no-cue", "link: ?: subject is-they"],
    ],
    [
      "Ann Roe said: “We won.” It rained on the “dry town”.",
      [
        "nobody: ?: nobody nobody-short nobody-in-phrase nobody-no-cue",
        "link: ?: subject is-they",
        "goes-on: Ann Roe: goes-on-inside goes-on-fragment",
      ],
    ],
    [
      "Ann Roe said: “We won.” It rained on the “dry town of dust and salt there”.",
      [
        "nobody: ?: nobody nobody-clause nobody-no-cue",
        "link: ?: subject is-they",
        "goes-on: Ann Roe: goes-on-inside goes-on-clause",
      ],
    ],
    [
      "Ann Roe said: “We won.” “They lost” was bad.",
      ["nobody: ?: nobody nobody-short nobody-no-cue", "goes-on: Ann Roe: goes-on-opening"],
    ],
    [
      "Ann Roe said: “We won.” | “They lost” was bad.",
      ["nobody: ?: nobody nobody-short nobody-no-cue", "goes-on: Ann Roe: goes-on-paragraph-more"],
    ],
    [
      "Ann Roe said: “We won.” She left. | “They lost” was bad.",
      [
        "nobody: ?: nobody nobody-short nobody-no-cue",
        "link: Ann Roe: lead-paragraph-subject latest-subject latest-named same-paragraph gender-name human-sure subject-of-last-sentence told-before has-spoken spoke-last",
        "link: ?: lead-paragraph-subject somebody-else",
        "goes-on: Ann Roe: goes-on-paragraph-more goes-on-ended",
      ],
    ],
    [
      "Ann Roe said “we won” and “they lost”.",
      [
        "nobody: ?: nobody nobody-short",
        "link: Ann Roe: before-near-strong is-name",
        "goes-on: Ann Roe: goes-on-same-sentence goes-on-fragment",
      ],
    ],
    [
      "The town said “we won”. “They lost.”",
      ["nobody: ?: nobody nobody-sentence nobody-alone", "goes-on: The town: goes-on-sentence goes-on-body"],
    ],
    [
      "“We won.” That was the verdict of Ann Roe.",
      ["nobody: ?: nobody nobody-sentence nobody-alone", "link: Ann Roe: verdict is-name"],
    ],
    ["“We won.” That was a verdict.", ["nobody: ?: nobody nobody-sentence nobody-alone"]],
    [
      "“We won.” Those were words from Ann Roe.",
      ["nobody: ?: nobody nobody-sentence nobody-alone", "link: Ann Roe: verdict is-name"],
    ],
    [
      "“We won.” That is by Ann Roe.",
      ["nobody: ?: nobody nobody-sentence nobody-alone", "link: Ann Roe: verdict is-name"],
    ],
    [
      "“We won.” So says Ann Roe.",
      ["nobody: ?: nobody nobody-sentence nobody-alone", "link: Ann Roe: verdict is-name"],
    ],
    [
      "“We won.” So said Ann Roe of Tarn.",
      ["nobody: ?: nobody nobody-sentence nobody-alone", "link: Ann Roe: verdict is-name"],
    ],
    ["“We won.” So left Ann Roe.", ["nobody: ?: nobody nobody-sentence nobody-alone"]],
    ["“We won.” | So says Ann Roe.", ["nobody: ?: nobody nobody-sentence nobody-alone"]],
    [
      "“We won.” | – Ann Roe",
      ["nobody: ?: nobody nobody-sentence nobody-alone", "link: Ann Roe: label is-name"],
    ],
    ["“We won.” | – Ann Roe left town", ["nobody: ?: nobody nobody-sentence nobody-alone"]],
    ["“We won.” | Rain. | – Ann Roe", ["nobody: ?: nobody nobody-sentence nobody-alone"]],
    [
      "“We won.” | Ann Roe, 52, school bus driver",
      ["nobody: ?: nobody nobody-sentence nobody-alone", "link: Ann Roe: signature is-name"],
    ],
    ["“We won.” | Ann Roe left", ["nobody: ?: nobody nobody-sentence nobody-alone"]],
    ["“We won.” | Ann Roe: yes", ["nobody: ?: nobody nobody-sentence nobody-alone"]],
    [
      "“We won.” | Rain. | Ann Roe, 52, school bus driver",
      ["nobody: ?: nobody nobody-sentence nobody-alone"],
    ],
    [
      "Ann Roe had a question: | “We won.”",
      [
        "nobody: ?: nobody nobody-sentence nobody-alone",
        "link: Ann Roe: lead-colon-subject lead-speech-noun is-name",
      ],
    ],
    [
      "Ann Roe: | “We won.”",
      ["nobody: ?: nobody nobody-sentence nobody-alone", "link: Ann Roe: label is-name"],
    ],
    [
      "Ann Roe asked them: | “We won?”",
      ["nobody: ?: nobody nobody-sentence nobody-alone", "link: Ann Roe: lead-colon-cue is-name"],
    ],
    [
      "Ann Roe asked them. “We won?”",
      ["nobody: ?: nobody nobody-sentence nobody-alone", "link: Ann Roe: lead-cue is-name"],
    ],
    [
      "Ann Roe asked them. | “We won?”",
      ["nobody: ?: nobody nobody-sentence nobody-alone", "link: Ann Roe: lead-paragraph-cue is-name"],
    ],
    [
      "Ann Roe left. “We won.”",
      ["nobody: ?: nobody nobody-sentence nobody-alone", "link: Ann Roe: lead-subject is-name"],
    ],
    [
      "Ann Roe left. | “We won.”",
      ["nobody: ?: nobody nobody-sentence nobody-alone", "link: Ann Roe: lead-paragraph-subject is-name"],
    ],
    [
      "Ann Roe read a statement. “We won.”",
      ["nobody: ?: nobody nobody-sentence nobody-alone", "link: Ann Roe: lead-cue lead-speech-noun is-name"],
    ],
    [
      "Ann Roe read a statement. | “We won.”",
      [
        "nobody: ?: nobody nobody-sentence nobody-alone",
        "link: Ann Roe: lead-paragraph-cue lead-speech-noun is-name",
      ],
    ],
    [
      "Ann Roe said the vote was over. Bo Lee said the count was a “joke”.",
      [
        "nobody: ?: nobody nobody-short nobody-in-phrase",
        "link: Bo Lee: before-near-strong in-report is-name",
      ],
    ],
    [
      "Ann Roe said the “rigged” vote was over.",
      [
        "nobody: ?: nobody nobody-short nobody-in-phrase",
        "link: Ann Roe: before-near-strong in-report is-name",
      ],
    ],
    [
      "The “rigged” vote was over, Ann Roe said.",
      ["nobody: ?: nobody nobody-short nobody-in-phrase", "link: Ann Roe: tail-apart in-report is-name"],
    ],
    [
      "Ann Roe’s claim that the vote was “rigged” is old.",
      ["nobody: ?: nobody nobody-short", "link: Ann Roe: report is-name"],
    ],
    [
      "Ann Roe said the vote was over and Bo Lee hated the “rigged” vote.",
      [
        "nobody: ?: nobody nobody-short nobody-in-phrase",
        "link: Ann Roe: before-near-strong before-nested is-name",
        "link: Bo Lee: before-near-strong before-inner is-name is-joined",
      ],
    ],
    [
      "“Roe must go,” Bo Lee said.",
      ["nobody: ?: nobody nobody-sentence nobody-tail", "link: Bo Lee: tail-strong is-name"],
    ],
    [
      "“Roe must go,” Ann Roe said.",
      ["nobody: ?: nobody nobody-sentence nobody-tail", "link: Ann Roe: tail-strong is-name named-in-words"],
    ],
    [
      "“Ro must go,” Ann Ro said.",
      ["nobody: ?: nobody nobody-sentence nobody-tail", "link: Ann Ro: tail-strong is-name"],
    ],
    [
      "Some voters fear that the plan for it is a “gamble”.",
      [
        "nobody: ?: nobody nobody-short nobody-in-phrase",
        "link: Some voters: before-far-weak is-indefinite is-indefinite-weak",
      ],
    ],
    [
      "Some voters said “we won”.",
      ["nobody: ?: nobody nobody-short", "link: Some voters: before-touching-strong is-indefinite"],
    ],
    [
      "Ann Roe and Bo Lee said “we won”.",
      [
        "nobody: ?: nobody nobody-short",
        "link: Bo Lee: before-touching-strong is-name is-joined",
        "link: Ann Roe: before-touching-strong is-name is-joined",
      ],
    ],
    [
      "“We won,” said Ann Roe and Bo Lee.",
      [
        "nobody: ?: nobody nobody-sentence nobody-tail",
        "link: Ann Roe: tail-strong inverted is-name is-joined",
        "link: Bo Lee: tail-strong inverted is-name is-joined",
      ],
    ],
    [
      "Ann Roe left. Bo Roe left. Roe said “we won”.",
      [
        "nobody: ?: nobody nobody-short",
        "link: Ann Roe: before-touching-strong is-name",
        "link: Bo Roe: before-touching-strong is-name",
      ],
    ],
    [
      "It was called “a clown” there.",
      ["nobody: ?: nobody nobody-short nobody-passive nobody-no-cue", "link: ?: subject is-they"],
    ],
    [
      "What officers call “rats” came.",
      ["nobody: ?: nobody nobody-short nobody-called", "link: officers: before-touching-weak is-indefinite"],
    ],
    [
      "A prize that players call “rats” came.",
      ["nobody: ?: nobody nobody-short nobody-called", "link: players: before-touching-weak is-indefinite"],
    ],
    [
      "Officers call it “rats”.",
      ["nobody: ?: nobody nobody-short", "link: Officers: before-near-weak is-indefinite is-indefinite-weak"],
    ],
    [
      "Bo Lee called “bot nets” bad.",
      ["nobody: ?: nobody nobody-short", "link: Bo Lee: before-touching-weak is-name"],
    ],
    [
      "Officers called “bot nets” bad.",
      ["nobody: ?: nobody nobody-short", "link: Officers: before-touching-weak is-indefinite"],
    ],
    [
      "It rained (“salt and sand”) there.",
      ["nobody: ?: nobody nobody-fragment nobody-in-bracket nobody-no-cue", "link: ?: subject is-they"],
    ],
    [
      "It rained on “salt” there.",
      ["nobody: ?: nobody nobody-short nobody-behind-preposition nobody-no-cue", "link: ?: subject is-they"],
    ],
    [
      "It rained on “salt and sand of the sea” there.",
      ["nobody: ?: nobody nobody-clause nobody-no-cue", "link: ?: subject is-they"],
    ],
    ["The “salt” town left.", ["nobody: ?: nobody nobody-short nobody-in-phrase nobody-no-cue"]],
    ["“Salt” towns left.", ["nobody: ?: nobody nobody-short nobody-one-name nobody-in-phrase nobody-no-cue"]],
    ["“Salt” town left.", ["nobody: ?: nobody nobody-short nobody-one-name nobody-in-phrase nobody-no-cue"]],
    [
      "Ann Roe loved “Salt” there.",
      ["nobody: ?: nobody nobody-short nobody-one-name", "link: Ann Roe: before-touching-weak is-name"],
    ],
    [
      "Ann Roe loved “Salt Road” there.",
      [
        "nobody: ?: nobody nobody-short nobody-names nobody-title",
        "link: Ann Roe: before-touching-weak is-name",
      ],
    ],
    [
      "Ann Roe loved “Salt and Road” there.",
      [
        "nobody: ?: nobody nobody-fragment nobody-names nobody-title",
        "link: Ann Roe: before-touching-weak is-name",
      ],
    ],
    [
      "Ann Roe loved “Salt and road” there.",
      ["nobody: ?: nobody nobody-fragment", "link: Ann Roe: before-touching-weak is-name"],
    ],
    [
      "Ann Roe loved “Salt!” there.",
      ["nobody: ?: nobody nobody-sentence", "link: Ann Roe: before-touching-weak is-name"],
    ],
    [
      "Ann Roe loved old “salt” there.",
      ["nobody: ?: nobody nobody-short nobody-behind-noun", "link: Ann Roe: before-near-weak is-name"],
    ],
    [
      "Ann Roe flooded “salt” there.",
      ["nobody: ?: nobody nobody-short nobody-object nobody-no-cue", "link: Ann Roe: subject is-name"],
    ],
    [
      "In typical “salt road” fashion it rained.",
      ["nobody: ?: nobody nobody-short nobody-behind-noun nobody-in-phrase nobody-no-cue"],
    ],
    [
      "“We won.” So it goes. “They lost,” Ann Roe said.",
      ["nobody: ?: nobody nobody-sentence nobody-tail", "link: Ann Roe: tail-strong is-name"],
    ],
    [
      "“We won,” said Bo Lee. “They lost,” said Ann Roe.",
      [
        "nobody: ?: nobody nobody-sentence nobody-tail",
        "link: Ann Roe: tail-strong inverted is-name",
        "goes-on: Bo Lee: goes-on-opening",
      ],
    ],
    [
      "“We won,” said Bo Lee. | Ann Roe left. | “They lost.”",
      ["nobody: ?: nobody nobody-sentence nobody-alone", "link: Ann Roe: lead-paragraph-subject is-name"],
    ],
    [
      "Ann Roe said: “We won. | “They lost. | “We left.”",
      [
        "nobody: ?: nobody nobody-sentence nobody-alone",
        "goes-on: Ann Roe: goes-on-paragraph goes-on-open-mark",
      ],
    ],
    [
      "“We won,” he said. | “They lost.”",
      ["nobody: ?: nobody nobody-sentence nobody-alone", "goes-on: ?: goes-on-paragraph"],
    ],
    [
      "Ann Roe: “We won.” | “They lost.”",
      [
        "nobody: ?: nobody nobody-sentence nobody-alone",
        "goes-on: Ann Roe: goes-on-paragraph goes-on-no-cue",
      ],
    ],
    [
      "Ann Roe said it. She “won” here.",
      [
        "nobody: ?: nobody nobody-short nobody-no-cue",
        "link: Ann Roe: subject latest-subject latest-named same-paragraph gender-name human-sure subject-of-last-sentence told-before",
        "link: ?: subject somebody-else",
      ],
    ],
    [
      "Ann Roe blamed “them”. She “won” here.",
      [
        "nobody: ?: nobody nobody-short nobody-no-cue",
        "link: Ann Roe: subject latest-subject latest-named same-paragraph gender-name human-likely subject-of-last-sentence told-before has-spoken spoke-last",
        "link: ?: subject somebody-else",
        "goes-on: Ann Roe: goes-on-inside goes-on-fragment",
      ],
    ],
    [
      "“We won,” Ann Roe said. That was a verdict. “They lost.”",
      ["nobody: ?: nobody nobody-sentence nobody-alone", "goes-on: Ann Roe: goes-on-later goes-on-sentence"],
    ],
    [
      "“We won.” These are of Ann Roe.",
      ["nobody: ?: nobody nobody-sentence nobody-alone", "link: Ann Roe: verdict is-name"],
    ],
    ["“We won.” That was of it.", ["nobody: ?: nobody nobody-sentence nobody-alone"]],
    ["“We won.” This, of Ann Roe.", ["nobody: ?: nobody nobody-sentence nobody-alone"]],
    [
      "“We won.” So wrote Ann Roe, 34, of the old town.",
      ["nobody: ?: nobody nobody-sentence nobody-alone", "link: Ann Roe: verdict is-name"],
    ],
    [
      "“We won.” So goes Ann Roe.",
      ["nobody: ?: nobody nobody-sentence nobody-alone", "link: Ann Roe: verdict is-name"],
    ],
    ["“We won.” So said it.", ["nobody: ?: nobody nobody-sentence nobody-alone"]],
    ["“We won.” | Ann Roe, mayor of Tarn? | Rain.", ["nobody: ?: nobody nobody-sentence nobody-alone"]],
    ["“We won.” | Ann Roe, mayor; yes", ["nobody: ?: nobody nobody-sentence nobody-alone"]],
    ["“We won.” | Ann Roe, is mayor", ["nobody: ?: nobody nobody-sentence nobody-alone"]],
    [
      "“We won.” | Ann Roe (Tarn)",
      ["nobody: ?: nobody nobody-sentence nobody-alone", "link: Ann Roe: signature is-name"],
    ],
    [
      "“We won.” | Ann Roe | Rain.",
      ["nobody: ?: nobody nobody-sentence nobody-alone", "link: Ann Roe: signature is-name"],
    ],
    ["“We won.” | — the mayor", ["nobody: ?: nobody nobody-sentence nobody-alone"]],
    ["“We won.” | — Ann Roe, mayor", ["nobody: ?: nobody nobody-sentence nobody-alone"]],
    [
      "“We won.” Ann Roe, mayor of Tarn",
      ["nobody: ?: nobody nobody-sentence nobody-alone", "link: Ann Roe: signature is-name"],
    ],
  ] satisfies [string, readonly string[]][])("%s", (text, expected) => {
    const options = Object.entries(optionsIn(text.replaceAll(" | ", "\n")).at(-1) ?? {});
    expect(options.map(([option, features]) => `${option}: ${features.join(" ")}`)).toEqual(expected);
  });
});

describe("optionsOf() where the sentence itself names the speaker right behind the words", () => {
  const before = "The minister, Bo Lee, promised a road. He said it would be wide.";

  it.each([
    "“He came by that road,” said Ann Roe.",
    "“He came by that road,” said the village mayor, Ann Roe.",
    "“He came by that road,” Ann Roe said.",
    "“He came by that road,” Roe told them. Ann Roe left.",
  ])("has nobody from the sentence before: %s", text => {
    for (const lead of [before, `${before}\n`]) {
      const options = Object.keys(optionsIn(`${lead} ${text}`).at(-1) ?? {});
      expect(options.filter(option => option.includes("Bo Lee"))).toEqual([]);
      expect(options).toContain("link: Ann Roe");
    }
  });

  it.each(["“He came by that road,” he said.", "“He came by that road,” said the mayor."])(
    "has them where it says no name: %s",
    text => {
      expect(Object.keys(optionsIn(`${before}\n${text}`).at(-1) ?? {})).toContain("link: Bo Lee");
    },
  );
});
