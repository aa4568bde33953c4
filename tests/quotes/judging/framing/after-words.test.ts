import { describe, expect, it } from "vitest";
import { framedAfter, framedObject } from "../../../../src/quotes/judging/framing/after-words.ts";
import { placed, shown } from "./placed.ts";

// Every sentence here is invented. Each row: a text, and how it frames the words, with the word that shows it.

describe("framedAfter()", () => {
  it.each([
    ["“We will close the bridge,” Ann Roe said, if the council agrees.", "unclear: if"],
    ["“We will close the bridge,” Ann Roe said unless the council agrees.", "unclear: unless"],
    ["“We will close the bridge,” Ann Roe said on Friday if the council agrees.", "plain"],
    ["“We will close the bridge,” Ann Roe said, provided the council agrees.", "unclear: provided"],
    ["“We will close the bridge,” Ann Roe said, Orla Venn recalled.", "second-hand: recalled"],
    ["“We will close the bridge,” Ann Roe said, Orla Venn recalls.", "second-hand: recalls"],
    [
      "“We will close the bridge,” Ann Roe said, a neighbour on Hill Street recalled.",
      "second-hand: recalled",
    ],
    ["“We will close the bridge,” Ann Roe said, a neighbour of hers on old Hill Street recalled.", "plain"],
    ["“We will close the bridge,” Ann Roe said, who wants a change.", "plain"],
    ["“We will close the bridge,” said Ann Roe, the head at St. Bo’s.", "plain"],
    ["“We will close the bridge,” Ann Roe said, and left.", "plain"],
    ["“We will close the bridge,” Ann Roe said, which hurt.", "plain"],
    ["“We will close the bridge,” Ann Roe said, Bo Lee remembers it well.", "plain"],
    ["“We will close the bridge,” Ann Roe said, Bo Lee remembers it.", "plain"],
    ["“We will close the bridge,” Ann Roe said, Orla chortled.", "second-hand: chortled"],
    ["“We will close the bridge,” Ann Roe said, it hurt.", "plain"],
    ["“We will close the bridge,” Ann Roe said, recalled.", "plain"],
    ["“We will close the bridge,” Ann Roe said – the opposite of what she thinks.", "unclear: the"],
    ["“We will close the bridge,” Ann Roe said – who left.", "plain"],
    ["“We will close the bridge,” Ann Roe said – Bo Lee left.", "plain"],
    ["“We will close the bridge,” Ann Roe said; her advisers explained it.", "unclear: her"],
    ["“We will close the bridge,” Ann Roe said; and her advisers left.", "unclear: and"],
    ["“We will close the bridge,” Ann Roe said; Bo Lee left.", "plain"],
    ["“We will close the bridge,” said Ann Roe – a nurse – in May.", "plain"],
    ["“We will close the bridge,” said Ann Roe – the nurse.", "plain"],
    ["“We will close the bridge,” said Ann Roe; the nurse left.", "unclear: the"],
    ["“We will close the bridge” – the opposite of her view – said Ann Roe.", "unclear: the"],
    ["Ann Roe said “we will close the bridge now” were the worst words.", "unclear: were"],
    ["Ann Roe said “we will close the old bridge now” were the worst words.", "unclear: were"],
    ["Ann Roe said “we will close the very old bridge now” were the worst words.", "unclear: were"],
    ["Ann Roe said “we will close the bridge” came the reply.", "plain"],
    ["Ann Roe said the “victory plan” was ready.", "plain"],
    ["“We will close the bridge,” Ann Roe said, “if the council agrees.”", "plain"],
    ["“We will close the bridge” – said nobody.", "unclear: said"],
    ["“We will close the bridge,” said a man; the rest laughed.", "unclear: the"],
    ["“We will close the bridge,” Ann Roe said, providing it rains.", "unclear: providing"],
    ["“We will close the bridge,” Ann Roe said today unless it rains.", "plain"],
    ["“We will close the bridge,” Ann Roe said today, unless it rains.", "unclear: unless"],
    ["“We will close the bridge,” said Ann Roe, if it rains.", "unclear: if"],
    ["“We will close the bridge,” said Ann Roe if it rains.", "unclear: if"],
    ["“We will close the bridge,” said Ann Roe, a nurse wrote.", "second-hand: wrote"],
    ["“We will close the bridge,” said Ann Roe, Orla Venn sees.", "second-hand: sees"],
    ["“We will close the bridge,” said Ann Roe, the said nurse wrote.", "plain"],
    ["“We will close the bridge,” said Ann Roe, a Said nurse wrote.", "second-hand: wrote"],
    ["“We will close the bridge,” said Ann Roe, a big old nurse wrote.", "second-hand: wrote"],
    ["“We will close the bridge,” said Ann Roe, a big old red nurse wrote.", "second-hand: wrote"],
    ["“We will close the bridge,” said Ann Roe, Bo and a nurse wrote.", "plain"],
    ["“We will close the bridge,” said Ann Roe, to Bo Lee wrote.", "plain"],
    ["“We will close the bridge,” said Ann Roe, wrote.", "plain"],
    ["“We will close the bridge,” said Ann Roe Bo wrote.", "plain"],
    ["“We will close the bridge,” said Ann Roe, Bo Lee writes.", "second-hand: writes"],
    ["“We will close the bridge,” said Ann Roe, Bo Lee sprouts.", "second-hand: sprouts"],
    ["“We will close the bridge,” said Ann Roe, the lee sprouts.", "plain"],
    ["“We will close the bridge,” said Ann Roe, Bo Lee Sprouts.", "plain"],
    ["“We will close the bridge,” said Ann Roe — whose hat fell.", "plain"],
    ["“We will close the bridge,” said Ann Roe in Tarn — a town.", "unclear: a"],
    ["“We will close the bridge” – 5 – said Ann Roe.", "plain"],
    ["Ann Roe said “we will close the bridge” is it.", "plain"],
    ["Ann Roe said “we will close” is it.", "plain"],
    ["Ann Roe said “we will close the bridge here” is it.", "unclear: is"],
    ["“We will close the bridge here” is it, Ann Roe said.", "plain"],
  ])("%s: %s", (text, expected) => {
    const { article, place, words } = placed(text.replaceAll(" | ", "\n"));
    expect(shown(article, framedAfter(place, words))).toBe(expected);
  });
});

describe("framedObject()", () => {
  it.each([
    ["“We will close the bridge,” Ann Roe said her son had texted her.", "second-hand: had"],
    ["“We will close the bridge,” Ann Roe said her son.", "plain"],
    ["“We will close the bridge,” Ann Roe said had.", "plain"],
    ["“We will close the bridge,” said Ann Roe her son had texted her.", "second-hand: had"],
    ["“We will close the bridge,” Ann Roe said as her son had texted her.", "plain"],
    ["“We will close the bridge,” Ann Roe said on the day had texted her.", "plain"],
    ["“We will close the bridge,” Ann Roe said, her son had texted her.", "plain"],
    ["“We will close the bridge,” Ann Roe said her son had “left”.", "second-hand: had"],
    ["Ann Roe told her son had: “We will close the bridge.”", "second-hand: had"],
    ["Ann Roe told her son: “We will close the bridge.” It had rained.", "plain"],
    ["“We will close the bridge,” Ann Roe said that her son had texted her.", "plain"],
    ["“We will close the bridge,” Ann Roe told her son she had left.", "second-hand: had"],
    ["“We will close the bridge,” said Ann Roe had left.", "plain"],
    ["“We will close the bridge,” said Ann Roe who had left.", "plain"],
    ["“We will close the bridge,” said Ann Roe then had left.", "second-hand: had"],
    ["“We will close the bridge,” said Ann Roe to her had left.", "plain"],
    ["Ann Roe said Tarn is being overrun by “idle and dangerous talk of tolls.”", "plain"],
    ["Ann Roe said she was tired of the tolls but, “we will close the bridge.”", "plain"],
    ["Ann Roe said her son was: “We will close the bridge.”", "second-hand: was"],
    ["Ann Roe said her son was furious: “We will close the bridge.”", "second-hand: was"],
    ["Ann Roe said her son had texted her “we will close the bridge.”", "second-hand: had"],
    ["Ann Roe said the slogan was, on both days, “we will close the bridge.”", "second-hand: was"],
    ["Ann Roe told them she used: “We will close the bridge.”", "plain"],
    ["Ann Roe told them she used “it”: “We will close the bridge.”", "plain"],
  ])("%s: %s", (text, expected) => {
    const { article, place } = placed(text.replaceAll(" | ", "\n"));
    expect(shown(article, framedObject(place))).toBe(expected);
  });
});
