import { ComponentType } from "discord.js";
import { describe, expect, it } from "vitest";
import { fitReply, measure } from "../../../src/discord/message/fit.ts";
import { plain } from "../../../src/discord/message/markdown.ts";
import { MESSAGE_LIMITS } from "../../../src/discord/message/message-limits.ts";
import { type Block, type Button, text } from "../../../src/discord/message/reply.ts";
import { english } from "../../../src/wording/english/english.ts";
import { customIdsOf, textsOf } from "../shown-words.ts";

const excerptOf = (words: string, maxLength = 500) => ({
  text: words,
  span: { start: 0, end: words.length },
  focus: null,
  maxLength,
});
const fitted = (...blocks: Block[]) => fitReply({ tone: "good", blocks }, english);
const press = (customId: string): Button => ({ kind: "press", label: "Press", customId });

describe("fitReply()", () => {
  it("shows excerpts at their wanted length where there is room", () => {
    const [shown] = textsOf(fitted(text(excerptOf("Ten words. ".repeat(20), 50))));
    expect(shown).toBe("> Ten words. Ten words. Ten words. Ten words. …");
  });

  it("shortens every excerpt alike where there isn't", () => {
    const blocks = Array.from({ length: 10 }, () => text(excerptOf("A sentence of words. ".repeat(40), 600)));
    const container = fitted(...blocks);
    const lengths = new Set(textsOf(container).map(({ length }) => length));
    expect(measure(container).text).toBeLessThanOrEqual(MESSAGE_LIMITS.text);
    expect(lengths.size).toBe(1);
    expect(textsOf(container)).toHaveLength(10);
  });

  it("counts bytes, of which Discord takes fewer than of characters", () => {
    const blocks = Array.from({ length: 7 }, () => text(excerptOf("漢字。".repeat(200), 550)));
    const { text: characters, bytes } = measure(fitted(...blocks));
    expect(characters).toBeLessThan(MESSAGE_LIMITS.text);
    expect(bytes).toBeLessThanOrEqual(MESSAGE_LIMITS.textBytes);
  });

  it("leaves out optional blocks from the last on, and none that must stay", () => {
    const long = plain("x".repeat(1_500));
    const blocks: Block[] = [
      { ...text(plain("first"), long), isOptional: true },
      text(plain("must"), long),
      { ...text(plain("last"), long), isOptional: true },
    ];
    const shown = textsOf(fitted(...blocks)).map(content => content.split("\n")[0]);
    expect(shown).toEqual(["first", "must"]);
  });

  it("leaves out optional blocks where there are too many components", () => {
    const blocks = Array.from({ length: 20 }, (_, index) => ({
      ...text(plain(`${index}`)),
      button: press(`v1:${index}`),
      isOptional: true,
    }));
    expect(measure(fitted(...blocks)).components).toBeLessThanOrEqual(MESSAGE_LIMITS.components);
  });

  it("leaves out a button with the last block that has its excerpt", () => {
    const long = plain("x".repeat(1_500));
    const paragraph = (about: string) => ({ ...text(plain(about), long), isOptional: true, about });
    const blocks: Block[] = [
      paragraph("1"),
      paragraph("2"),
      paragraph("3"),
      paragraph("1"),
      {
        kind: "buttons",
        buttons: [...["1", "2", "3"].map(about => ({ ...press(about), about })), press("more")],
      },
    ];
    const container = fitted(...blocks);
    expect(textsOf(container).map(content => content.split("\n")[0])).toEqual(["1", "2"]);
    expect(customIdsOf(container)).toEqual(["1", "2", "more"]);
  });

  it("gives a custom id once, and no more buttons in a row than Discord takes", () => {
    const container = fitted(
      { ...text(plain("one")), button: press("a") },
      { ...text(plain("two")), button: press("a") },
      { kind: "buttons", buttons: ["a", "b", "c", "d", "e", "f", "g"].map(press) },
    );
    expect(textsOf(container)).toEqual(["one", "two"]);
    expect(customIdsOf(container)).toEqual(["a", "b", "c", "d", "e", "f"]);
  });

  it("shows files below everything, ten at most, and counts them", () => {
    const files = Array.from({ length: 12 }, (_, index) => ({
      name: `${index}.txt`,
      bytes: new Uint8Array(),
    }));
    const blocks: Block[] = Array.from({ length: 40 }, (_, index) => ({
      ...text(plain(`${index}`)),
      isOptional: true,
    }));
    const container = fitReply({ tone: "neutral", blocks, files }, english);
    const shown = container.components.flatMap(component =>
      component.type === ComponentType.File ? component.file.url : [],
    );
    expect(shown).toEqual(Array.from({ length: 10 }, (_, index) => `attachment://${index}.txt`));
    expect(container.components.at(-1)?.type).toBe(ComponentType.File);
    expect(measure(container).components).toBe(MESSAGE_LIMITS.components);
    expect(textsOf(container)).toHaveLength(MESSAGE_LIMITS.components - 11);
  });

  it("keeps the files where the words are too long", () => {
    const files = [{ name: "a.zip", bytes: new Uint8Array() }];
    const long = { tone: "neutral", blocks: [text(plain("x".repeat(5_000)))], files } as const;
    expect(fitReply(long, english).components.map(({ type }) => type)).toEqual([
      ComponentType.TextDisplay,
      ComponentType.File,
    ]);
  });

  it("apologises where what must stay is too long", () => {
    expect(textsOf(fitted(text(plain("x".repeat(5_000)))))).toEqual([
      "This reply is too long to be shown here.",
    ]);
  });
});
