import { describe, expect, it } from "vitest";
import { readTypedCommand, readTypedOptions } from "../../../src/playground/page/typed-command.ts";
import type { PageCommand, PageOption } from "../../../src/playground/protocol.ts";

const option = (name: string, isRequired = false): PageOption => ({
  type: "text",
  name,
  label: name,
  description: name,
  isRequired,
  hasAutocomplete: false,
  choices: [],
  least: null,
  most: null,
  channelTypes: [],
});
const command = (name: string, options: readonly PageOption[], type: 1 | 3 = 1): PageCommand => ({
  type,
  name,
  label: name,
  description: name,
  options,
});
const COMMANDS = [
  command("ask", [option("question", true), option("article")]),
  command("quotes", [option("speaker"), option("about")]),
  command("library feed", []),
  command("library feed add", [option("link", true), option("channel")]),
  command("Check this quote", [], 3),
];

describe("readTypedCommand()", () => {
  it.each([
    ["words fill the required option", "/ask who is  Bo Lind?", "ask", { question: "who is  Bo Lind?" }],
    ["a name alone opens the command", "/ask ", "ask", {}],
    ["without a required option the first is meant", "/quotes Bo Lind", "quotes", { speaker: "Bo Lind" }],
    [
      "options go by their names",
      "/ask question: why? article: The ferry",
      "ask",
      { question: "why?", article: "The ferry" },
    ],
    [
      "words before the first name belong to the required option",
      "/ask why? article:The ferry",
      "ask",
      { question: "why?", article: "The ferry" },
    ],
    [
      "the longest name counts",
      "/library feed add https://a.example/",
      "library feed add",
      { link: "https://a.example/" },
    ],
    [
      "no word is lost where the only option for it is named",
      "/ask why? question: how",
      "ask",
      { question: "why? question: how" },
    ],
    [
      "a name among the words is one of them",
      "/ask what did the article: say",
      "ask",
      { question: "what did the article: say" },
    ],
    [
      "words that end before a name are over",
      "/ask what did it say? article: The ferry",
      "ask",
      { question: "what did it say?", article: "The ferry" },
    ],
    ["capitals don't matter", "/ASK Why?", "ask", { question: "Why?" }],
  ])("%s", (_, line, name, values) => {
    expect(readTypedCommand(line, COMMANDS)).toEqual({
      command: COMMANDS.find(command => command.name === name),
      values,
    });
  });

  it.each(["/ask", "/asking why", "ask why", " /ask why", "/nothing here", "/check this quote x"])(
    "%s is no command",
    line => {
      expect(readTypedCommand(line, COMMANDS)).toBeNull();
    },
  );

  it("knows a command and its options in the member's language and as the bot calls them", () => {
    const inGerman: PageCommand = {
      ...command("ask", [{ ...option("question", true), label: "frage" }]),
      label: "frage",
    };
    for (const line of ["/frage why?", "/ask why?", "/frage frage: why?", "/ask question: why?"]) {
      expect(readTypedCommand(line, [inGerman])?.values).toEqual({ question: "why?" });
    }
  });
});

describe("readTypedOptions()", () => {
  it.each([
    ["We shall see.", { quote: "We shall see." }],
    ["quote: We shall see. speaker: Bo Lind", { quote: "We shall see.", speaker: "Bo Lind" }],
    ["We shall see. speaker:Bo Lind", { quote: "We shall see.", speaker: "Bo Lind" }],
    ["speaker: Bo Lind quote: We shall see.", { quote: "We shall see.", speaker: "Bo Lind" }],
    ["I told the speaker: no", { quote: "I told the speaker: no" }],
  ])("%s", (typed, values) => {
    expect(readTypedOptions(typed, option("quote"), [option("speaker"), option("outlet")])).toEqual(values);
  });

  it("an option that has a value already is a word like any other", () => {
    const typed = "We shall see. speaker:Bo Lind";
    expect(readTypedOptions(typed, option("quote"), [])).toEqual({ quote: typed });
  });
});
