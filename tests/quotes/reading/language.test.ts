import { describe, expect, it } from "vitest";
import { articleOfLines } from "../../../src/articles/create-article.ts";
import { isEnglish } from "../../../src/quotes/reading/language.ts";

const ENGLISH =
  "The council has said that it will close the old bridge for two weeks, and people who use it were not happy.";
const GERMAN =
  "Der Rat hat gesagt, dass er die alte Brücke für zwei Wochen sperren wird, und viele Leute waren damit gar nicht zufrieden.";
const FRENCH =
  "Le conseil a dit que le vieux pont serait fermé pendant deux semaines, et beaucoup de gens ne sont pas contents du tout.";

function isRead(text: string, language?: string): boolean {
  return isEnglish(articleOfLines(text, { language, origin: { kind: "host", file: "invented.txt" } }));
}

describe("isEnglish()", () => {
  it("knows English by its words, with letters of other languages in it too", () => {
    expect(isRead(ENGLISH)).toBe(true);
    expect(isRead(`Zoë Müller left. ${ENGLISH}`)).toBe(true);
    expect(isRead(ENGLISH.toUpperCase())).toBe(true);
  });

  it("knows other languages", () => {
    expect(isRead(GERMAN)).toBe(false);
    expect(isRead(FRENCH)).toBe(false);
    expect(isRead(FRENCH.normalize("NFD").replaceAll(/\p{M}/gu, ""))).toBe(false);
  });

  it("treats a text that is too short to recognise as English", () => {
    expect(isRead(GERMAN.split(" ").slice(0, 14).join(" "))).toBe(true);
    expect(isRead(GERMAN.split(" ").slice(0, 15).join(" "))).toBe(false);
  });

  it("believes what the article says", () => {
    expect(isRead(ENGLISH, "de")).toBe(false);
    expect(isRead(GERMAN, "en-GB")).toBe(true);
    expect(isRead(GERMAN, "eng")).toBe(false);
  });
});
