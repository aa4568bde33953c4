import { describe, expect, it } from "vitest";
import { readingOf, stretchesOf } from "./readings.ts";

const PAIRS = [
  ["“", "”"],
  ['"', '"'],
  ["‘", "’"],
  ["'", "'"],
  ["«", "»"],
  ["»", "«"],
  ["„", "“"],
  ["''", "''"],
  ["``", "''"],
  ["「", "」"],
] as const;

type Row = [name: string, text: string, found: readonly string[]];

describe("findStretches()", () => {
  it.each(PAIRS)("pairs %s and %s", (open, close) => {
    expect(stretchesOf(`She said ${open}we are ready,${close} and left.`)).toEqual(["we are ready,"]);
    expect(stretchesOf(`${open}We are ready,${close} she said.`)).toEqual(["We are ready,"]);
    expect(stretchesOf(`Then ${open}Ready!${close}`)).toEqual(["Ready!"]);
  });

  it("doesn't take inches for marks", () => {
    expect(stretchesOf("The board was 12″ wide and 6″ deep.")).toEqual([]);
  });

  it.each([
    ["apostrophes in words", "They don’t know the town’s mayors’ names and it isn't theirs.", []],
    ["clipped words", "Rock ’n’ roll of the ’90s, get ’em while they’re hot.", []],
    ["two in a sentence", "“Yes,” she said, “and no.”", ["Yes,", "and no."]],
    ["nested marks of another kind", "“He told me ‘never’ twice,” she said.", ["He told me ‘never’ twice,"]],
    ["nested marks of one kind", "“He said “never” twice,” she said.", ["He said “never” twice,"]],
    [
      "a plural owner inside single marks",
      "‘It is the voters’ choice now,’ she said.",
      ["It is the voters’ choice now,"],
    ],
    ["no closing mark before who says it", "“We will go on, he said.", ["We will go on,"]],
    ["no closing mark at all", "She said: “We will go on", ["We will go on"]],
    ["no opening mark", "We will go on,” she said.", ["We will go on,"]],
    ["no opening mark, after a sentence", "It rained. We will go on,” she said.", ["We will go on,"]],
    ["a second opening mark", "“We will go. “We will stay,” she said.", ["We will go.", "We will stay,"]],
    ["spaces inside", "« bonjour » was all he said.", ["bonjour"]],
    ["marks after a dash", "He paused—“never”—and left.", ["never"]],
    ["a mark that only closes in an attribute", 'a class="lead" of pages', []],
    ["a direction mark that nobody sees", "She said \u200e“yes”\u200e and left.", ["yes"]],
    ["an ellipsis behind the opening mark", "She said “...and then we left.”", ["...and then we left."]],
    ["a full stop behind the closing mark", "She called it “a farce”.", ["a farce"]],
  ] as const)("%s", (_, text, found) => {
    expect(stretchesOf(text)).toEqual(found);
  });

  it.each(["“", "‘", "'", '"'])("distinguishes a speech left open from one that is closed: %s", open => {
    const close = { "“": "”", "‘": "’" }[open] ?? open;
    const text = `${open}We will go on,${close} she said. ${open}They can’t stop us.\n${open}And we will win,${close} she said.`;
    const { stretches } = readingOf(text);
    expect(stretches.map(({ isLeftOpen, paragraph }) => [isLeftOpen, paragraph])).toEqual([
      [false, 1],
      [true, 1],
      [false, 2],
    ]);
  });

  it.each([
    ["an apostrophe before a paragraph without a mark", "It was ‘a mess, he said.\nThey left.", []],
    [
      "a plural owner where the speech goes on",
      "‘It is the voters’ choice.\n‘And mine.’",
      ["It is the voters’ choice.", "And mine."],
    ],
    [
      "a quotation first in the next paragraph",
      "They sang ‘Go’ twice.\n‘We go on,’ she said.",
      ["Go", "We go on,"],
    ],
    ["a clipped word before a quotation", "Get ’em now.\n‘We go on,’ she said.", ["We go on,"]],
    ["a clipped word first in the next paragraph", "She said ‘no, and left.\n’Twas late.", []],
  ])("%s", (_, text, found) => {
    expect(stretchesOf(text)).toEqual(found);
  });

  it.each<Row>([
    ...["Strictly for Boys", "Bed of Roses", "Fields of Stones", "Songs"].map(
      (title): Row => [
        `the title ${title} before a quotation`,
        `They named it ‘${title}’ and left the hall.\n‘We go on,’ she said.`,
        [title, "We go on,"],
      ],
    ),
    ...["and left", "opened in May", "was sung twice"].map(
      (verb): Row => [
        `a title that ${verb}, first in its sentence`,
        `‘Bed of Roses’ ${verb}.\n‘We go on,’ she said.`,
        ["Bed of Roses", "We go on,"],
      ],
    ),
    [
      "the singer of a title",
      "‘Bed of Roses’ singer Ann Roe left.\n‘We go on,’ she said.",
      ["Bed of Roses", "We go on,"],
    ],
    ...["said Ann Roe in the hall", "she said", "quietly said Ann Roe", "a man told us"].map(
      (tail): Row => [
        `a speech with ${tail}`,
        `‘We like the boys’ ${tail}.\n‘We go on,’ she said.`,
        ["We like the boys", "We go on,"],
      ],
    ),
    ...[
      "",
      "It rained. ",
      "She said: ",
      "She told reporters: ",
      "She said on Monday: ",
      "She added in a letter: ",
      "Ann Roe said, ",
      "Ann Roe told reporters on Monday, ",
    ].map(
      (opening): Row => [
        `a plural owner in a speech that goes on, after “${opening}”`,
        `${opening}‘The boys’ hats were lost and we wept.\n‘And then we left.’`,
        ["The boys’ hats were lost and we wept.", "And then we left."],
      ],
    ),
    [
      "a title behind a comma",
      "They sang a song, ‘Bed of Roses’ in the hall.\n‘We go on,’ she said.",
      ["Bed of Roses", "We go on,"],
    ],
    ...["choice", "needs", "will", "own homes", "speed", "need"].map(
      (owned): Row => [
        `the voters’ ${owned} in a speech that goes on`,
        `‘It is about the voters’ ${owned}.\n‘And then we left.’`,
        [`It is about the voters’ ${owned}.`, "And then we left."],
      ],
    ),
  ])("tells the end from a possessive: %s", (_, text, found) => {
    expect(stretchesOf(text)).toEqual(found);
  });

  it("keeps the marks outside, and the outer span with them", () => {
    const [stretch] = readingOf("She said “yes” twice.").stretches;
    expect(stretch).toMatchObject({ start: 10, end: 13, outer: { start: 9, end: 14 }, family: "double" });
  });
});

describe("findStretches() with the outer span, the family and what is left open", () => {
  it.each([
    ["She said “no” twice.", ["no|“no”|double"]],
    ["She said “no.", ["no.|“no.|double open"]],
    ["She said “no. He left.", ["no. He left.|“no. He left.|double open"]],
    ["She said “we go, he said.", ["we go,|“we go,|double"]],
    ["She said “we go, Ann Roe said.", ["we go,|“we go,|double"]],
    ["She said “we go? said Ann.", ["we go?|“we go?|double"]],
    ["no,” she said.", ["no,|no,”|double"]],
    ["It rained. no,” she said.", ["no,|no,”|double"]],
    ["It rained, no” she said.", []],
    ["“One “two” three,” she said.", ["One “two” three,|“One “two” three,”|double"]],
    ["“One “two three,” she said.", ["One|“One|double", "two three,|“two three,”|double"]],
    ["“One. “Two,” she said.", ["One.|“One.|double", "Two,|“Two,”|double"]],
    ["‘One.", []],
    ["‘One’ two.", ["One|‘One’|single"]],
    ["‘The boys’ hats’ came.", ["The boys|‘The boys’|single"]],
    ["‘The boys’ hats came.", ["The boys|‘The boys’|single"]],
    ["‘The boys’ Hats’ came.", ["The boys|‘The boys’|single"]],
    ["‘The boys’ hats ‘two’ came.", ["The boys|‘The boys’|single", "two|‘two’|single"]],
    ["‘The quiz’ hats’ came.", ["The quiz|‘The quiz’|single"]],
    ["“ one ”", ["one|“ one ”|double"]],
    ["“ ”", []],
    ["«one “two” three»", ["one “two” three|«one “two” three»|angle"]],
    ["“one ‘two’ three”", ["one ‘two’ three|“one ‘two’ three”|double"]],
    ["“one” “two”", ["one|“one”|double", "two|“two”|double"]],
  ] satisfies [string, readonly string[]][])("%s", (text, expected) => {
    const stretches = readingOf(text).stretches.map(({ start, end, outer, family, isLeftOpen }) => {
      const open = isLeftOpen ? " open" : "";
      return `${text.slice(start, end)}|${text.slice(outer.start, outer.end)}|${family}${open}`;
    });
    expect(stretches).toEqual(expected);
  });
});
