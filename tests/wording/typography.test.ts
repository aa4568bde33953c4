import { describe, expect, it } from "vitest";
import { english } from "../../src/wording/english/english.ts";
import { french } from "../../src/wording/french/french.ts";
import { german } from "../../src/wording/german/german.ts";
import { italian } from "../../src/wording/italian/italian.ts";
import { LANGUAGES } from "../../src/wording/languages.ts";
import { portuguese } from "../../src/wording/portuguese/portuguese.ts";
import { spanish } from "../../src/wording/spanish/spanish.ts";
import type { Wording } from "../../src/wording/wording.ts";
import { sentencesOf } from "./sentences-of.ts";

/** Sentences in a catalogue's own language: example questions stay English, including their marks. */
function ownSentences(wording: Wording): [path: string, sentence: string][] {
  return [...sentencesOf(wording)].filter(
    ([path]) => !/^\.(?:help\.(?:whoSaid|whatDid|summarise|latest)|ask\.hint$)/.test(path),
  );
}

describe.each(LANGUAGES.map(wording => [wording.languageName, wording] as const))("%s", (_name, wording) => {
  it("has its own quotation marks, in pairs", () => {
    const [open, close] = wording.quoteMarks;
    const odd = ownSentences(wording).filter(([path, sentence]) => {
      if (path.startsWith(".quoteMarks.")) return false;
      const marks = [...sentence.matchAll(/["„“”«»‹›]/gu)].map(([mark]) => mark);
      return marks.some((mark, at) => mark !== (at % 2 === 0 ? open : close).trim()) || marks.length % 2 > 0;
    });
    expect(odd).toEqual([]);
  });

  it("doesn't call the words that a check was asked about true", () => {
    expect(wording.check.checked).not.toMatch(
      /geprüft|bestätigt|v[ée]rifi[ée]|verificat|verificad|comprobad|confirm/iu,
    );
  });
});

it.each([
  [english, "and 1 more; /articles shows it", "and 2 more; /articles shows them"],
  [french, "et 1 autre\u00a0; /articles le montre", "et 2 autres\u00a0; /articles les montre"],
  [italian, "e 1 altro; /articoli lo mostra", "e altri 2; /articoli li mostra"],
  [spanish, "y 1 más; /artículos lo muestra", "y 2 más; /artículos los muestra"],
  [portuguese, "e mais 1; /artigos mostra esse também", "e mais 2; /artigos mostra todos"],
])("$languageName shows one more article, or several", (wording, one, two) => {
  expect(wording.channel.digestMore(1)).toBe(one);
  expect(wording.channel.digestMore(2)).toBe(two);
});

describe("German", () => {
  it("declines articles after a number", () => {
    expect(german.channel.digestMore(1)).toMatch(/^und 1 weiterer; .* ihn$/);
    expect(german.channel.digestMore(2)).toMatch(/^und 2 weitere; .* sie$/);
    expect(german.help.heading({ articles: 3, from: "2024-11-18", to: "2024-11-18" })).toBe(
      "Frag mich zu 3 Artikeln vom 18. Nov. 2024",
    );
  });

  it("calls the first line of a check “Zitat von”, never “zitiert von”", () => {
    expect(german.check.verbatim("Ada Quill")).toBe("Zitat von Ada Quill, in diesem Wortlaut");
    expect(ownSentences(german).filter(([, sentence]) => /zitiert von/iu.test(sentence))).toEqual([]);
  });
});

describe("French", () => {
  const sentences = ownSentences(french).filter(([path]) => !path.startsWith(".names."));

  it("keeps : ; ? ! and « » on the line of the word beside them", () => {
    const odd = sentences.filter(([, sentence]) =>
      /(?<!\u00a0)[;?!»]|(?<!\u00a0|https):|«(?!\u00a0)/u.test(sentence),
    );
    expect(odd).toEqual([]);
  });

  it.each([
    ["Ines Farrow", "Citation d’Ines Farrow, en ces termes"],
    ["Émile Roy", "Citation d’Émile Roy, en ces termes"],
    ["Yves Roy", "Citation d’Yves Roy, en ces termes"],
    ["Yasmin Roy", "Citation de Yasmin Roy, en ces termes"],
    ["Marcus Dray", "Citation de Marcus Dray, en ces termes"],
    ["Hugh Dray", "Citation de Hugh Dray, en ces termes"],
  ])("elides before %s", (speaker, line) => {
    expect(french.check.verbatim(speaker)).toBe(line);
  });

  it("calls the first of a month “1er”", () => {
    expect(french.date("2024-11-01")).toBe("1er nov. 2024");
    expect(french.dayOfYear("2024-11-01")).toBe("1er nov.");
    expect(french.date("2024-11-11")).toBe("11 nov. 2024");
  });
});

describe("Italian", () => {
  it.each([
    ["2024-11-08", "Pubblicato dall’8 nov 2024", "fino all’8 nov 2024"],
    ["2024-11-11", "Pubblicato dall’11 nov 2024", "fino all’11 nov 2024"],
    ["2024-11-18", "Pubblicato dal 18 nov 2024", "fino al 18 nov 2024"],
    ["2024-11-01", "Pubblicato dal 1º nov 2024", "fino al 1º nov 2024"],
  ])("elides before %s", (day, since, until) => {
    expect(`Pubblicato ${italian.period(day, null)}`).toBe(since);
    expect(italian.period(null, day)).toBe(until);
  });

  it("says “ad” before a name in A", () => {
    expect(italian.check.isReportedOf("Ada Quill")).toBe("L’articolo attribuisce ad Ada Quill:");
    expect(italian.check.isReportedOf("Ines Farrow")).toBe("L’articolo attribuisce a Ines Farrow:");
  });
});

describe("Spanish", () => {
  it("opens each question and exclamation", () => {
    const marksOf = (sentence: string, marks: RegExp) => [...sentence.matchAll(marks)].length;
    const odd = ownSentences(spanish).filter(
      ([, sentence]) => marksOf(sentence, /[¿¡]/g) !== marksOf(sentence, /[?!]/g),
    );
    expect(odd).toEqual([]);
  });

  it.each([
    ["Ines Farrow", "Marcus Dray e Ines Farrow, con sus propias palabras"],
    ["Ada Quill", "Marcus Dray y Ada Quill, con sus propias palabras"],
  ])("says “e” before the sound of an i: %s", (other, line) => {
    expect(spanish.story.compared("Marcus Dray", other)).toBe(line);
  });

  it("says who quotes whom: the person, not the somebody else", () => {
    expect(spanish.check.part.cited("Ada Quill")).toBe("Ada Quill lo cita como palabras de otra persona");
  });

  it("calls the first line of a check “cita de”, never “citado por”", () => {
    expect(spanish.check.verbatim("Ada Quill")).toBe("Cita de Ada Quill, con estas palabras");
    expect(ownSentences(spanish).filter(([, sentence]) => /citad[oa]s? por/iu.test(sentence))).toEqual([]);
  });
});

describe("Portuguese", () => {
  it("doesn't call the words of a check “as que se verificam”, which also means those that prove true", () => {
    expect(ownSentences(portuguese).filter(([, sentence]) => /se verifica/iu.test(sentence))).toEqual([]);
  });

  it("calls the first of a month “1º”", () => {
    expect(portuguese.date("2024-11-01")).toBe("1º de nov. de 2024");
    expect(portuguese.dayOfYear("2024-11-01")).toBe("1º de nov.");
    expect(portuguese.date("2024-11-11")).toBe("11 de nov. de 2024");
  });

  it("has the plural after 0", () => {
    expect(portuguese.quotes.count(0)).toBe("0 citações");
    expect(portuguese.quotes.count(1)).toBe("1 citação");
    expect(portuguese.quotes.count(2)).toBe("2 citações");
  });
});

describe.each(
  [french, italian, spanish, portuguese].map(wording => [wording.languageName, wording] as const),
)("%s", (_, wording) => {
  it("has no straight apostrophes", () => {
    expect(ownSentences(wording).filter(([, sentence]) => sentence.includes("'"))).toEqual([]);
  });
});
