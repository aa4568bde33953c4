import { describe, expect, it } from "vitest";
import { articleOfParagraphs } from "../../../src/articles/create-article.ts";
import { extractReportedSpeech } from "../../../src/quotes/extract-quotations.ts";
import type { Quotation } from "../../../src/quotes/quotation.ts";
import { sliceOf } from "../../../src/text/span.ts";
import { origin } from "../found.ts";

// All sentences here are invented.

const NAMES = ["Ann Roe", "Mayor Tariq Osei", "Dr Ingrid Vell", "Sir Owen Pask", "Lucía Ferrán"];

/** Each report as "words – speaker", with the reason if it is disputed and the person who passed it on. */
function reports(...paragraphs: string[]): string[] {
  const article = articleOfParagraphs(paragraphs, { origin });
  return extractReportedSpeech(article).map(report => {
    const dispute = report.disputed ? ` [${report.disputed.reason}]` : "";
    const through = report.secondHand?.speaker ? ` via ${report.secondHand.speaker.name}` : "";
    return `${sliceOf(article.text, report)} – ${nameOf(report)}${dispute}${through}`;
  });
}

function nameOf({ attribution }: Quotation): string {
  return attribution.kind === "unclear" ? "?" : attribution.speaker.name;
}

/** The name of a speaker: without titles that are not kept. */
function bare(name: string): string {
  return name.replace(/^(?:Mayor|Dr) /, "");
}

describe("findReports() by the form of the report", () => {
  it.each([
    ["{} said that the bridge would close.", "the bridge would close"],
    ["{} said the bridge would close.", "the bridge would close"],
    ["{} says bridges need paint every spring.", "bridges need paint every spring"],
    ["{} argued bridges rust in salt air by the sea.", "bridges rust in salt air by the sea"],
    ["{} told reporters the bridge would close.", "the bridge would close"],
    ["{} told the Herald on Friday that the bridge would close.", "the bridge would close"],
    ["{} told members of the council's board that the bridge would close.", "the bridge would close"],
    ["{} said at a meeting in Leeds on Friday that the bridge would close.", "the bridge would close"],
    ["{} said on Radio Tay, where she is a guest, that the bridge would close.", "the bridge would close"],
    ["{} warned last week that the bridge would close.", "the bridge would close"],
    ["{} suggested to me that the bridge was old.", "the bridge was old"],
    ["{} has long argued that the bridge isn’t safe.", "the bridge isn’t safe"],
    ["{} promised to mend the bridge.", "to mend the bridge"],
    ["{} vowed not to raise the toll on the bridge.", "not to raise the toll on the bridge"],
    ["{} agreed to lead the inquiry into the bridge.", "to lead the inquiry into the bridge"],
    ["{} threatened to close the bridge.", "to close the bridge"],
    ["{} offered to pay for the paint.", "to pay for the paint"],
    ["{} urged the council to mend the bridge.", "to mend the bridge"],
    ["{} urged the rest of the board to mend the bridge.", "to mend the bridge"],
    ["{} told drivers not to use the bridge.", "not to use the bridge"],
    ["{} asked whether the bridge would close.", "whether the bridge would close"],
    ["{} asked the council if the bridge would close.", "if the bridge would close"],
    ["{} explained how the bridge had been built.", "how the bridge had been built"],
    ["{} admitted taking paint from the bridge.", "taking paint from the bridge"],
    ["{} announced the closure of the bridge.", "the closure of the bridge"],
    ["The bridge would close, {} said.", "The bridge would close"],
    ["The bridge would close in May, {} said on Friday.", "The bridge would close in May"],
    ["The bridge would close, said {}, who had seen the report.", "The bridge would close"],
    ["In the end, {} said, the bridge would close.", "In the end, {} said, the bridge would close"],
    ["The bridge, {} added, would close.", "The bridge, {} added, would close"],
    ["As {} said, the bridge would close.", "the bridge would close"],
    ["According to {}, the bridge would close.", "the bridge would close"],
    ["The bridge would close, according to {}.", "The bridge would close"],
    ["The next day, according to {}, the bridge closed.", "The next day, according to {}, the bridge closed"],
    ["{} went on to say that the bridge would close.", "the bridge would close"],
    ["{} said Lee, despite the cost, is keen to mend it.", "Lee, despite the cost, is keen to mend it"],
    ["{} said the bridge – the town’s oldest – would close.", "the bridge – the town’s oldest – would close"],
    ["{} said having cars on the bridge was no help.", "having cars on the bridge was no help"],
    ["{} said on the Herald’s “Early Hour” on Friday that the bridge would close.", "the bridge would close"],
    ["{} told the Herald the bridge would close.", "the bridge would close"],
    ["{} called for an inquiry into the bridge.", "for an inquiry into the bridge"],
    ["{} warned of delays on the bridge.", "of delays on the bridge"],
    ["{} complained to reporters about the noise of the bridge.", "about the noise of the bridge"],
    ["{} argued against closing the bridge.", "against closing the bridge"],
    ["{} urged calm on the bridge.", "calm on the bridge"],
    ["{} promised to resign.", "to resign"],
    ["{}’s claim that the bridge is safe was rejected.", "the bridge is safe"],
    ["The council rejected a demand by {} that the bridge close.", "the bridge close"],
    ["Despite {}’s promise to mend the bridge, it fell.", "to mend the bridge"],
    ["The bridge would close, inspector {} told the court on Friday.", "The bridge would close"],
    ["The bridge would close, bridge engineer {} recently revealed.", "The bridge would close"],
    ["But as {} noted, the bridge could still fall.", "the bridge could still fall"],
    ["As first reported by {}, the bridge would close.", "the bridge would close"],
    ["The bridge closed on Monday, as {} noted a few days later.", "The bridge closed on Monday"],
    ["The bridge is old, as {} noted, and the mill is too.", "The bridge is old"],
    [
      "The bridge would be helped, {} said, by new paint.",
      "The bridge would be helped, {} said, by new paint",
    ],
    ["{}, who had seen the mill, warned that the bridge would close.", "the bridge would close"],
    [
      "{}, a nurse and a friend of the mill, told the Herald that the bridge would close.",
      "the bridge would close",
    ],
    ["Three weeks after {} said the bridge would close, it closed.", "the bridge would close"],
    ["{} said she could mend the bridge “in a day”.", "she could mend the bridge “in a day”"],
  ])("%s", (template, words) => {
    for (const name of NAMES) {
      expect(reports(template.replace("{}", name))).toEqual([`${words.replace("{}", name)} – ${bare(name)}`]);
    }
  });
});

describe("findReports() by where the report ends", () => {
  it.each([
    ["While {} said that the bridge would close, the inn opened.", "the bridge would close"],
    ["{}, who said the bridge would close, left in May.", "the bridge would close"],
    ["{} said the bridge would close, although the inn had opened.", "the bridge would close"],
    ["{} said the bridge would close, leaving the inn empty.", "the bridge would close"],
    ["{} said the bridge would close, a blow to the inn.", "the bridge would close"],
    ["{} said the bridge would close, which pleased the inn.", "the bridge would close"],
    ["{} said the bridge would close; the inn had opened.", "the bridge would close"],
    ["{} promised to mend the bridge and opened the inn.", "to mend the bridge"],
    ["Saying that the bridge would close, {} left the inn.", "the bridge would close"],
    ["{} said the bridge would close and praised the inn.", "the bridge would close"],
    ["{} said the bridge would close, but went on to praise the inn.", "the bridge would close"],
    ["The bridge would close, {} said, leaving the hall.", "The bridge would close"],
    ["The bridge would close, {} said, two days after the flood.", "The bridge would close"],
    ["{} said it was a fine, although narrow, bridge.", "it was a fine, although narrow, bridge"],
    ["{} said that when it closed, a boat took her home.", "when it closed, a boat took her home"],
    ["{} said the bridge was safe and that she liked it.", "the bridge was safe and that she liked it"],
    [
      "As {} said, even if the bridge closed, the inn would stay.",
      "even if the bridge closed, the inn would stay",
    ],
    ["{} said the bridge, the mill and the inn would close.", "the bridge, the mill and the inn would close"],
    [
      "{} said the bridge would close, but it would open again.",
      "the bridge would close, but it would open again",
    ],
  ])("%s", (template, words) => {
    for (const name of NAMES) {
      expect(reports(template.replace("{}", name))).toEqual([`${words} – ${bare(name)}`]);
    }
  });

  it("gives each of two voices in a sentence its words", () => {
    expect(reports("Ann Roe said the bridge would close, but Bo Lee said it would stay open.")).toEqual([
      "the bridge would close – Ann Roe",
      "it would stay open – Bo Lee",
    ]);
  });

  it("separates what one person says with two verbs", () => {
    expect(reports("Ann Roe said the bridge would close and added that the mill was old.")).toEqual([
      "the bridge would close – Ann Roe",
      "the mill was old – Ann Roe",
    ]);
  });

  it.each([
    ["{} asked whether Bo Lee would close the bridge and added that the mill was old.", "the mill was old"],
    ["{} rebuked guests who say the bridge is old, adding that the mill was old.", "the mill was old"],
    ["While most of the guests called for tea, {} left, noting that the mill was old.", "the mill was old"],
  ])("gives the words of the second verb to the subject of the whole: %s", (template, words) => {
    for (const name of NAMES)
      expect(reports(template.replace("{}", name))).toContain(`${words} – ${bare(name)}`);
  });

  it("carries a voice over sentences by its pronoun", () => {
    expect(reports("Ann Roe said the bridge would close. She added that the mill was old.")).toEqual([
      "the bridge would close – Ann Roe",
      "the mill was old – Ann Roe",
    ]);
  });
});

describe("findReports() of what wasn't said, or not by the source", () => {
  it.each([
    ["{} did not say that the bridge would close.", ["the bridge would close – {} [denied]"]],
    ["{} never said the bridge would close.", ["the bridge would close – {} [denied]"]],
    ["{} denied that the bridge would close.", ["the bridge would close – {} [denied]"]],
    ["{} denied closing the bridge in May.", ["closing the bridge in May – {} [denied]"]],
    ["{} refused to close the bridge.", ["to close the bridge – {} [denied]"]],
    [
      "If {} said that the bridge would close, drivers would laugh.",
      ["the bridge would close – {} [hypothetical]"],
    ],
    ["{} would have said that the bridge was old.", ["the bridge was old – {} [hypothetical]"]],
    ["{} is expected to say that the bridge will close.", ["the bridge will close – {} [hypothetical]"]],
    ["{} declined to say whether the bridge would close.", []],
    ["{} did not say when the bridge would close.", []],
    ["{} declined to comment on the bridge.", []],
    ["{} said nothing about the bridge.", []],
    ["{} said so in May and again in June.", []],
    ["Asked whether the bridge would close, {} smiled.", []],
    ["When the bridge closed, {} complained.", []],
    ["The bridge by the mill, which {} painted, is old.", []],
    ["Asked if it would close in May, {} said: “No.”", []],
    ["In a long speech to the council, {} said: “No.”", []],
    ["{} said: “The bridge will close.”", []],
    ["“The bridge will close,” {} said.", []],
  ])("%s", (template, expected) => {
    for (const name of NAMES) {
      expect(reports(template.replace("{}", name))).toEqual(
        expected.map(line => line.replace("{}", bare(name))),
      );
    }
  });

  it.each([
    "{} and his lawyer said that the bridge would close.",
    "{} and Ida Holm said that the bridge would close.",
  ])("names nobody where two say it: %s", template => {
    for (const name of NAMES)
      expect(reports(template.replace("{}", name))).toEqual(["the bridge would close – ?"]);
  });

  it.each([
    "Both {} and others said the bridge would close.",
    "{} and her aides said the bridge would close.",
    "{} and her campaign said the bridge would close.",
  ])("names the one of a group who is named: %s", template => {
    for (const name of NAMES)
      expect(reports(template.replace("{}", name))).toEqual([`the bridge would close – ${bare(name)}`]);
  });

  it.each([
    "{} argued for hours.",
    "{} warned her of it.",
    "The protests against {} and the bridge went on.",
    "{} made a claim that shocked the inn.",
  ])("doesn't take a noun of saying for a report: %s", template => {
    for (const name of NAMES) expect(reports(template.replace("{}", name))).toEqual([]);
  });

  it("says through whom a report inside a report came", () => {
    expect(reports("Ann Roe said Bo Lee told her that the bridge would close.")).toEqual([
      "Bo Lee told her that the bridge would close – Ann Roe",
      "the bridge would close – Bo Lee via Ann Roe",
    ]);
  });

  it("reports nothing of what the writer says", () => {
    expect(reports("I said that the bridge would close, and we argued that it was old.")).toEqual([]);
  });

  it.each([
    ["Ann Roe Says That The Old Bridge Will Close In May", ["The Old Bridge Will Close In May – Ann Roe"]],
    ["Ann Roe Says Old Bridge Will Close, Blames Council", ["Old Bridge Will Close – Ann Roe"]],
    ["Ann Roe Says No To New Bridge In Old Town", []],
    ["Guests Cheer As Ann Roe Says Bridge Will Close", []],
  ])("reads from a headline what a name plainly says: %s", (headline, expected) => {
    expect(reports(headline, "Ann Roe is a nurse in the old town.")).toEqual(expected);
  });
});
