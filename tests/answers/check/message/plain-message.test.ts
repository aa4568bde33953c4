import { describe, expect, it } from "vitest";
import { checkMessage } from "../../../../src/answers/check/check-message.ts";
import { plainMessage } from "../../../../src/answers/check/message/plain-message.ts";
import { buildLibrary } from "../../../../src/answers/library.ts";
import { articleOfLines } from "../../../../src/articles/create-article.ts";
import { sliceOf } from "../../../../src/text/span.ts";

const WORDS = "The bridge cannot carry any more lorries this winter";
const LIBRARY = buildLibrary([
  articleOfLines(`The bridge stood. Carol Benedetti watched.\n“${WORDS},” Samuel Osei said.`, {
    origin: { kind: "host", file: "a" },
    title: "Bridge",
  }),
]);

/** A name in letters that begin elsewhere: "𝐑𝐨𝐞". */
const styled = (name: string, capital: number, small: number) =>
  name.replace(/[A-Za-z]/gu, letter => {
    const isCapital = letter < "a";
    return String.fromCodePoint((isCapital ? capital : small) + letter.charCodeAt(0) - (isCapital ? 65 : 97));
  });

/** Ways to break a name that nobody sees. */
const DISGUISES: Readonly<Record<string, (name: string) => string>> = {
  "zero-width spaces": name => name.replace(/l/gu, "l\u200b"),
  "soft hyphens": name => name.replace(/o/gu, "\u00ado"),
  "word joiners": name => name.replace(/e/gu, "e\u2060"),
  "direction marks": name => `\u202a${name}\u202c`,
  "variation selectors": name => name.replace(/\p{Lu}/gu, "$&\ufe0f"),
  "tag characters": name => name.replace(/[ae]/gu, "$&\u{e0061}"),
  "further variation selectors": name => name.replace(/[lo]/gu, "$&\u{e0100}"),
  "bold letters": name => styled(name, 0x1d400, 0x1d41a),
  "italic bold letters": name => styled(name, 0x1d63c, 0x1d656),
  "circled letters": name => styled(name, 0x24b6, 0x24d0),
  "full-width letters": name => styled(name, 0xff21, 0xff41),
  "Cyrillic letters": name => name.replaceAll("a", "\u0430").replaceAll("e", "\u0435"),
  "Greek letters": name => name.replaceAll("o", "\u03bf").replaceAll("B", "\u0392"),
};
const LAYOUTS = [
  "NAME: “WORDS”",
  "“WORDS” - NAME",
  "NAME said “WORDS”",
  "“WORDS”, NAME said.",
  "WORDS\n- NAME",
  "NAME “WORDS”",
  "“WORDS” said NAME",
];

async function told(layout: string, name: string) {
  const message = layout.replace("NAME", name).replace("WORDS", WORDS);
  const { checks } = await checkMessage(LIBRARY, message);
  return checks.map(({ claim, check }) => [
    check.verdict,
    check.speakerAgrees,
    sliceOf(message, claim.words),
  ]);
}

describe.each(Object.entries(DISGUISES))("checkMessage() of a name with %s", (_kind, disguised) => {
  it.each(LAYOUTS)("%s", async layout => {
    for (const name of ["Carol Benedetti", "Benedetti", "Carlo Beneduce"])
      expect(await told(layout, disguised(name)), name).toEqual([["misattributed", "other", WORDS]]);
    for (const name of ["Samuel Osei", "Osei"])
      expect(await told(layout, disguised(name)), name).toEqual([["verbatim", "same", WORDS]]);
  });
});

describe("checkMessage()", () => {
  it("reads the name that is given besides like that too", async () => {
    for (const speaker of ["Car\u200bol Bene\u00addetti", "C\u0430rol Benedetti"]) {
      const { checks } = await checkMessage(LIBRARY, WORDS, { speaker });
      expect(checks.map(({ check }) => check.verdict)).toEqual(["misattributed"]);
    }
  });

  it("takes no emoji that is made of several for a word", async () => {
    const { checks } = await checkMessage(LIBRARY, `👩‍🚒❤️ “${WORDS}” - Osei 👨‍👩‍👧`);
    expect(checks.map(({ check }) => check.verdict)).toEqual(["verbatim"]);
  });
});

describe("plainMessage()", () => {
  it("is null for a message in which everything is seen", () => {
    expect(plainMessage("Osei: “No”, and Пётр")).toBeNull();
  });

  it("finds the way back to characters of two code units", () => {
    const message = `${styled("Osei", 0x1d400, 0x1d41a)}: “N\u{e0061}o” and 😀`;
    const plain = plainMessage(message);
    expect(plain?.text).toBe("Osei: “No” and 😀");
    const spans = {
      speaker: { start: 0, end: 4 },
      words: { start: 7, end: 9 },
      named: [{ start: 15, end: 17 }],
    };
    const claim = { ...spans, asTyped: null, beside: [], roles: [], isTurned: false, isMarked: true };
    const { speaker, words, named } = plain?.asSent(claim) ?? claim;
    expect([speaker, words, ...named].map(span => span && sliceOf(message, span))).toEqual([
      styled("Osei", 0x1d400, 0x1d41a),
      "N\u{e0061}o",
      "😀",
    ]);
  });

  it("finds the way back to what was sent", () => {
    const message = "\u2060Os\u200bei\u2060: “N\u00ado\u200b” and R\u200boe";
    const plain = plainMessage(message);
    expect(plain?.text).toBe("Osei: “No” and Roe");
    const claim = {
      words: { start: 7, end: 9 },
      asTyped: { start: 6, end: 10 },
      speaker: { start: 0, end: 4 },
      named: [{ start: 15, end: 18 }],
      beside: [],
      roles: [],
      isTurned: false,
      isMarked: true,
    };
    const { words, asTyped, speaker, named } = plain?.asSent(claim) ?? claim;
    expect([words, asTyped, speaker, ...named].map(span => span && sliceOf(message, span))).toEqual([
      "N\u00ado",
      "“N\u00ado\u200b”",
      "Os\u200bei",
      "R\u200boe",
    ]);
    expect(plain?.asSent({ ...claim, asTyped: null, speaker: null })).toMatchObject({
      asTyped: null,
      speaker: null,
    });
  });
});
