import { describe, expect, it } from "vitest";
import { articleOfParagraphs } from "../../../src/articles/create-article.ts";
import { extractQuotations } from "../../../src/quotes/extract-quotations.ts";
import { CHECKED_UNTIL, holderOn, OFFICES } from "../../../src/quotes/people/office-holders.ts";

describe("OFFICES", () => {
  it.each(OFFICES.map(office => [office.office, office] as const))(
    "%s: terms follow each other",
    (_name, office) => {
      for (const [index, { holder, since, until, source }] of office.holders.entries()) {
        const next = office.holders[index + 1];
        expect(holder).not.toBe("");
        expect(since).toMatch(/^\d{4}-\d\d-\d\d$/);
        expect(source).toMatch(/^https?:\/\/\S+$/);
        if (next) {
          expect(until !== null && since < until && until <= next.since).toBe(true);
        } else {
          expect(until).toBeNull();
          expect(since <= CHECKED_UNTIL).toBe(true);
        }
      }
    },
  );

  it("writes descriptions in small letters, each for one office", () => {
    const named = OFFICES.flatMap(({ named }) => named);
    expect(new Set(named).size).toBe(named.length);
    expect(named.every(words => words === words.toLowerCase())).toBe(true);
  });
});

describe("holderOn()", () => {
  it.each([
    ["Prime Minister of the United Kingdom", "2024-07-04", "Rishi Sunak"],
    ["Prime Minister of the United Kingdom", "2024-07-05", "Sir Keir Starmer"],
    ["President of the United States", "2016-06-01", "Barack Obama"],
    ["Pope", "2005-04-10", null],
    ["Pope", "2099-01-01", null],
  ])("%s on %s: %s", (name, date, holder) => {
    const office = OFFICES.find(({ office }) => office === name);
    expect((office && holderOn(office, date))?.holder ?? null).toBe(holder);
  });
});

describe("extractQuotations() uses the table last", () => {
  const speakersOf = (paragraphs: string[], date: string | null) =>
    extractQuotations(
      articleOfParagraphs(paragraphs, { origin: { kind: "host", file: "invented" }, date }),
    ).map(({ attribution }) => (attribution.kind === "unclear" ? null : attribution.speaker.name));

  const british = [
    "There was no reply from Downing Street on the night trains, and Westminster went home early.",
    "“The trains will run,” the Prime Minister said.",
  ];

  it("names the holder on the day of publication, with the office as evidence", () => {
    expect(speakersOf(british, "2018-03-01")).toEqual(["Theresa May"]);
    const [quotation] = extractQuotations(
      articleOfParagraphs(british, { origin: { kind: "host", file: "invented" }, date: "2018-03-01" }),
    );
    expect(quotation?.attribution).toMatchObject({
      kind: "resolved",
      evidence: [{ kind: "beside-cue" }, { kind: "office", holder: "Theresa May", since: "2016-07-13" }],
    });
  });

  it("doesn't without a date, or where nothing says of which country", () => {
    expect(speakersOf(british, null)).toEqual(["the Prime Minister"]);
    expect(speakersOf(["“The trains will run,” the Prime Minister said."], "2018-03-01")).toEqual([
      "the Prime Minister",
    ]);
  });

  it("doesn't where the article itself says who it is", () => {
    const invented = [
      "The Prime Minister, Ada Holm, spoke at Westminster and in Downing Street.",
      ...british.slice(1),
    ];
    expect(speakersOf(invented, "2018-03-01")).toEqual(["Ada Holm"]);
  });
});
