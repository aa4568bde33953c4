import { describe, expect, it } from "vitest";
import { processorTime } from "../../../bench/processor-time.ts";
import { NAME_FORMS } from "../../../src/english/people/name-forms.ts";
import { analyse } from "../../../src/search/language/analyse.ts";
import { detectLanguage, languageOf } from "../../../src/search/language/languages.ts";
import { numeralOf } from "../../../src/search/language/numerals.ts";
import { wordsOf } from "../../../src/text/words.ts";

const terms = (text: string, language = "en") =>
  analyse(text, languageOf(language))
    .filter(({ kind }) => kind !== "stop")
    .map(({ term }) => term);

describe("analyse()", () => {
  it.each<readonly [what: string, one: string, other: string]>([
    ["case and accents", "Élysée café", "elysee CAFE"],
    ["curly marks", "don’t o’clock", "don't o'clock"],
    ["possessives", "Putin’s missiles", "Putin missiles"],
    ["hyphens", "long-range missiles", "long range missile"],
    ["thousands and ordinals", "the 1,000th day", "1000 days"],
    ["number words", "seven brides", "7 brides"],
    ["irregular forms", "women spoke", "woman speaks"],
    ["stems", "striking targets", "strike target"],
    ["full width", "Ｇ２０ summit", "G20 summit"],
  ])("reads %s alike", (_what, one, other) => {
    expect(terms(one)).toEqual(terms(other));
  });

  it("distinguishes US from us", () => {
    expect(terms("The US told us")).toContain("=us");
    expect(terms("they told us")).not.toContain("=us");
  });

  it.each([
    ["No response from No 10 yet", "=no 10"],
    ["Downing Street was silent", "=no 10"],
    ["is A&E open", "=a and e"],
    ["are they closing a and e", "=a and e"],
    ["The accident and emergency department is full", "=a and e"],
    ["HM Revenue and Customs wrote", "=hmrc"],
    ["Number 10’s reply", "=no 10"],
    ["The Kremlin denies it", "=kremlin"],
    ["the Russian government", "=kremlin"],
    ["a White House aide", "=white house"],
    ["the U.S. and the U.K.", "=us"],
    ["the United Kingdom", "=uk"],
    ["European Union leaders", "=eu"],
    ["World Health Organization", "=who"],
  ])("finds the institution in: %s", (text, name) => {
    expect(terms(text)).toContain(name);
  });

  it("has each form of a name in one row only", () => {
    const forms = NAME_FORMS.flat();
    expect(new Set(forms).size).toBe(forms.length);
  });

  it("splits words in scripts without spaces", () => {
    expect(terms("他于1901年建成大桥", "zh").length).toBeGreaterThan(2);
    expect(terms("สะพานท่าเรือปิด", "th").length).toBeGreaterThan(1);
  });

  it("keeps the accents of Vietnamese, which distinguish words", () => {
    expect(terms("bán", "vi")).not.toEqual(terms("bạn", "vi"));
  });

  it("gives spans that are the words", () => {
    const text = "  Ukraine’s “victory plan”";
    const spans = analyse(text, languageOf("en")).map(({ start, end }) => text.slice(start, end));
    expect(spans).toEqual(["Ukraine’s", "victory", "plan"]);
  });

  it("reads a long hostile text in one pass", () => {
    const started = processorTime();
    analyse(`${"’s".repeat(50_000)} ${"1,".repeat(50_000)} ${"A.".repeat(50_000)}`, languageOf("en"));
    expect(processorTime() - started).toBeLessThan(5000);
  });
});

describe("detectLanguage()", () => {
  it.each([
    ["en", "The bridge was closed by the mayor and it will not open this week."],
    ["no", "Broen ble stengt av ordføreren og den vil ikke åpne denne uken."],
    ["de", "Die Brücke wurde von der Bürgermeisterin geschlossen und ist nicht offen."],
    ["fr", "Le pont a été fermé par le maire et il ne sera pas ouvert dans la semaine."],
    ["es", "El puente fue cerrado por la alcaldesa y no se abre en la semana."],
    ["ru", "Мост был закрыт, и он не откроется на этой неделе."],
    ["zh", "大桥于星期一关闭。"],
    ["th", "สะพานถูกปิดในวันจันทร์"],
  ])("knows %s", (code, text) => {
    expect(detectLanguage(wordsOf(text).map(({ form }) => form)).code).toBe(code);
  });

  it("assumes English if nothing suggests another language", () => {
    expect(detectLanguage([]).code).toBe("en");
  });
});

describe("numeralOf()", () => {
  it.each([
    ["seven", "7"],
    ["1000th", "1000"],
    ["2nd", "2"],
    ["one", undefined],
    ["th", undefined],
  ])("%s", (form, digits) => {
    expect(numeralOf(form)).toBe(digits);
  });
});
