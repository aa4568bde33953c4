import { describe, expect, it } from "vitest";
import { articleOfParagraphs } from "../../../src/articles/create-article.ts";
import { extractReportedSpeech } from "../../../src/quotes/extract-quotations.ts";
import { findCues } from "../../../src/quotes/linking/cues.ts";
import { findReports } from "../../../src/quotes/linking/reported.ts";
import type { Quotation } from "../../../src/quotes/quotation.ts";
import { sliceOf } from "../../../src/text/span.ts";
import { origin } from "../found.ts";
import { lastScene, printed } from "./scenes.ts";

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
    ["The bridge would close, {} said, citing its age.", "The bridge would close"],
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

  it("keeps apart what one voice says with two verbs", () => {
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
    "Both {} and others said the bridge would close.",
  ])("names nobody where several say it: %s", template => {
    for (const name of NAMES)
      expect(reports(template.replace("{}", name))).toEqual(["the bridge would close – ?"]);
  });

  it.each([
    "{} argued for hours.",
    "{} warned her of it.",
    "The protests against {} and the bridge went on.",
    "{} made a claim that shocked the inn.",
  ])("takes no word of saying for a report: %s", template => {
    for (const name of NAMES) expect(reports(template.replace("{}", name))).toEqual([]);
  });

  it("says through whom a report inside a report came", () => {
    expect(reports("Ann Roe said Bo Lee told her that the bridge would close.")).toEqual([
      "Bo Lee told her that the bridge would close – Ann Roe",
      "the bridge would close – Bo Lee via Ann Roe",
    ]);
  });

  it("takes nothing from the writer's own voice", () => {
    expect(reports("I said that the bridge would close, and we argued that it was old.")).toEqual([]);
  });

  it.each([
    ["Ann Roe Says That The Old Bridge Will Close In May", ["The Old Bridge Will Close In May – Ann Roe"]],
    ["Ann Roe Says Old Bridge Will Close, Blames Council", ["Old Bridge Will Close – Ann Roe"]],
    ["Ann Roe Says No To New Bridge In Old Town", []],
    ["Guests Cheer As Ann Roe Says Bridge Will Close", []],
  ])("takes from a headline what a name says in it plainly: %s", (headline, expected) => {
    expect(reports(headline, "Ann Roe is a nurse in the old town.")).toEqual(expected);
  });
});

/** Every report of the last sentence: "words < who and who else via whom [why disputed]". */
function foundReports(text: string): string[] {
  const scene = lastScene(text);
  return findReports(scene, findCues(scene)).map(({ span, cue, partner, through, disputed }) =>
    [
      `${sliceOf(text, span)} < ${printed(scene, cue.subject)}`,
      ...(partner ? [`and ${printed(scene, partner)}`] : []),
      ...(through ? [`via ${printed(scene, through.subject)}`] : []),
      ...(disputed ? [`[${disputed.reason}]`] : []),
    ].join(" "),
  );
}

describe("findReports() case by case", () => {
  it.each([
    ["Ann Roe said that the bridge would close.", ["the bridge would close < Ann Roe"]],
    ["Ann Roe said the bridge would close.", ["the bridge would close < Ann Roe"]],
    ["Ann Roe said that the bridge had closed; they left.", ["the bridge had closed < Ann Roe"]],
    ["Ann Roe said the bridge (an old one) closed.", ["the bridge (an old one) closed < Ann Roe"]],
    ["Ann Roe said bridges need paint in May too.", ["bridges need paint in May too < Ann Roe"]],
    ["Ann Roe said so about the bridge here.", []],
    ["Ann Roe said nothing about the bridge here.", []],
    ["Ann Roe said and left the old town again.", []],
    ["Ann Roe said in the old town again.", []],
    ["Ann Roe told reporters the bridge would close.", ["the bridge would close < Ann Roe"]],
    ["Ann Roe told the Herald on Friday that the bridge would close.", ["the bridge would close < Ann Roe"]],
    ["Ann Roe told them to mend the bridge.", ["to mend the bridge < Ann Roe"]],
    ["Ann Roe told members of the board of the council to mend it.", ["to mend it < Ann Roe"]],
    [
      "Ann Roe told members of the board of the council that the bridge broke.",
      ["the bridge broke < Ann Roe"],
    ],
    ["Ann Roe told members of the board of the council not to mend it.", ["not to mend it < Ann Roe"]],
    ["Ann Roe told him his firm would close.", ["his firm would close < Ann Roe"]],
    ["Ann Roe told CNN the bridge would close.", ["the bridge would close < Ann Roe"]],
    ["Ann Roe told CNN’s Bo Lee the bridge would close.", ["the bridge would close < Ann Roe"]],
    ["Ann Roe told bridges it would close.", ["it would close < Ann Roe"]],
    ["Ann Roe urged calm.", []],
    ["Ann Roe urged calm, adding it would close.", ["it would close < Ann Roe"]],
    ["Ann Roe urged the council to mend the bridge.", ["to mend the bridge < Ann Roe"]],
    ["Ann Roe promised a new start.", ["a new start < Ann Roe"]],
    ["Ann Roe promised voters a new start, adding more.", ["a new start < Ann Roe"]],
    ["Ann Roe promised voters.", []],
    ["Ann Roe promised to mend the bridge.", ["to mend the bridge < Ann Roe"]],
    ["Ann Roe promised not to mend the bridge.", ["not to mend the bridge < Ann Roe"]],
    ["Ann Roe promised to the town.", []],
    ["Ann Roe promised mending the bridge.", ["mending the bridge < Ann Roe"]],
    ["Ann Roe said to mend the bridge.", []],
    ["Ann Roe asked whether the bridge would close.", ["whether the bridge would close < Ann Roe"]],
    ["Ann Roe asked if the bridge would close.", ["if the bridge would close < Ann Roe"]],
    ["Ann Roe said if it closed she would go.", ["if it closed she would go < Ann Roe"]],
    ["Ann Roe said when the bridge would close.", []],
    ["Ann Roe explained when the bridge would close.", ["when the bridge would close < Ann Roe"]],
    ["Ann Roe said how the bridge would close.", ["how the bridge would close < Ann Roe"]],
    ["Ann Roe warned of a flood in town.", ["of a flood in town < Ann Roe"]],
    ["Ann Roe warned of it.", []],
    ["Ann Roe warned of it again today.", []],
    ["Ann Roe warned of last week.", []],
    ["Ann Roe warned against closing the bridge.", ["against closing the bridge < Ann Roe"]],
    ["Ann Roe argued for an hour.", []],
    ["Ann Roe argued for a new bridge.", ["for a new bridge < Ann Roe"]],
    ["Ann Roe called for a new bridge.", ["for a new bridge < Ann Roe"]],
    ["Ann Roe called the bridge old.", []],
    ["Ann Roe complained about this bridge.", ["about this bridge < Ann Roe"]],
    ["Ann Roe complained about this.", []],
    ["The warning about the bridge came.", []],
    ["Ann Roe’s warning about the bridge came.", []],
    ["Ann Roe was warning about the bridge.", []],
    ["Ann Roe left, warning about the bridge.", ["about the bridge < Ann Roe"]],
    ["The council protests against the bridge.", []],
    ["Ann Roe protests against the bridge.", ["against the bridge < Ann Roe"]],
    ["They protest against the bridge.", ["against the bridge < They"]],
    ["Ann Roe said on CNN, where she works, that it would close.", ["it would close < Ann Roe"]],
    ["Ann Roe said on Friday in Leeds it would close.", ["it would close < Ann Roe"]],
    ["Ann Roe said last week it would close.", ["it would close < Ann Roe"]],
    ["Ann Roe said this week it would close.", ["it would close < Ann Roe"]],
    ["Ann Roe said this bridge would close.", ["this bridge would close < Ann Roe"]],
    ["Ann Roe said in May 1990 it would close.", ["it would close < Ann Roe"]],
    ["Ann Roe said at a rally in old Leeds it would close.", ["it would close < Ann Roe"]],
    ["Ann Roe said on the Herald’s “Early Hour” it would close.", ["it would close < Ann Roe"]],
    ["Ann Roe said also it would close.", ["it would close < Ann Roe"]],
    ["Ann Roe said loudly it would close.", ["it would close < Ann Roe"]],
    ["Ann Roe said family life would end.", ["family life would end < Ann Roe"]],
    ["Ann Roe said “long talks” were needed.", []],
    ["Ann Roe said “long talks” again.", []],
    ["Ann Roe admitted taking the paint.", ["taking the paint < Ann Roe"]],
    ["Ann Roe said taking the paint.", []],
    ["Ann Roe announced the closure of the bridge.", ["the closure of the bridge < Ann Roe"]],
    ["Ann Roe announced new measures for the bridge.", ["new measures for the bridge < Ann Roe"]],
    ["Ann Roe announced him.", []],
    ["Ann Roe maintains a lead, although it fell.", []],
    ["Ann Roe said the man who was old left.", ["the man who was old left < Ann Roe"]],
    ["Ann Roe said a list closed by the council.", ["a list closed by the council < Ann Roe"]],
    ["Ann Roe said she’s going home.", ["she’s going home < Ann Roe"]],
    ["Ann Roe said the bridge’s end.", []],
    [
      "Ann Roe said the bridge, closed by the council, fell.",
      ["the bridge, closed by the council, fell < Ann Roe"],
    ],
    ["Ann Roe refused to comment.", []],
    ["Ann Roe refused to mend the bridge.", ["to mend the bridge < Ann Roe [denied]"]],
    ["Ann Roe declined to say why the bridge had closed.", []],
    ["Ann Roe denied that the bridge would close.", ["the bridge would close < Ann Roe [denied]"]],
    ["Ann Roe did not say that the bridge would close.", ["the bridge would close < Ann Roe [denied]"]],
    ["Ann Roe did not say whether it would close.", []],
    ["Ann Roe would say that the bridge closed.", ["the bridge closed < Ann Roe [hypothetical]"]],
    ["Ann Roe would have said that the bridge closed.", ["the bridge closed < Ann Roe [hypothetical]"]],
    ["Ann Roe never went, saying that the bridge had closed.", ["the bridge had closed < Ann Roe"]],
    ["Ann Roe went on to say that the bridge had closed.", ["the bridge had closed < Ann Roe"]],
    ["Ann Roe declined to say that the bridge had closed.", ["the bridge had closed < Ann Roe [denied]"]],
    [
      "Ann Roe is expected to say that the bridge had closed.",
      ["the bridge had closed < Ann Roe [hypothetical]"],
    ],
    ["Ann Roe is expected to promise to mend it.", ["to mend it < Ann Roe [hypothetical]"]],
    ["Ann Roe hoped to say that the bridge had closed.", ["the bridge had closed < Ann Roe [hypothetical]"]],
    [
      "If Ann Roe said that the bridge had closed, they left.",
      ["the bridge had closed < Ann Roe [hypothetical]"],
    ],
    ["I said that the bridge would close.", []],
    ["He said that the bridge would close.", ["the bridge would close < He"]],
    ["It said that the bridge would close.", []],
    ["The bridge would close, Ann Roe said.", ["The bridge would close < Ann Roe"]],
    ["The bridge would close, said Ann Roe.", ["The bridge would close < Ann Roe"]],
    ["The bridge would close, Ann Roe said on Friday.", ["The bridge would close < Ann Roe"]],
    ["The bridge would close, Ann Roe said a week later.", ["The bridge would close < Ann Roe"]],
    ["The bridge would close, Ann Roe told the council on Friday.", ["The bridge would close < Ann Roe"]],
    ["The bridge would close, Ann Roe told a joke.", []],
    ["The bridge would close, as Ann Roe said.", ["The bridge would close < Ann Roe"]],
    ["The bridge would close, as first reported by Ann Roe.", ["The bridge would close < Ann Roe"]],
    ["As Ann Roe said, the bridge would close.", ["the bridge would close < Ann Roe"]],
    ["But as Ann Roe said, the bridge would close.", ["the bridge would close < Ann Roe"]],
    [
      "In May, Ann Roe said, the bridge would close.",
      ["In May, Ann Roe said, the bridge would close < Ann Roe"],
    ],
    ["In May, Ann Roe said, citing the cost, it would close.", []],
    ["In May, Ann Roe said, two days after the vote.", []],
    ["In May, said Ann Roe, the bridge would close.", []],
    [
      "The bridge, Ann Roe said on Friday, would close.",
      ["The bridge, Ann Roe said on Friday, would close < Ann Roe"],
    ],
    ["In her speech, Ann Roe said.", []],
    ["When the bridge had closed, she complained.", []],
    [
      "When the bridge had closed, they left, she complained.",
      ["When the bridge had closed, they left < she"],
    ],
    ["Asked whether it would close, Ann Roe said it would.", []],
    ["When asked whether it would close, Ann Roe left.", []],
    ["Pressed on it, Ann Roe said it would close.", ["it would close < Ann Roe"]],
    ["The old bridge closed, the nurse said.", ["The old bridge closed < the nurse"]],
    ["The old bridge at sea, the nurse said.", []],
    ["The old bridge at sea, Ann Roe said.", ["The old bridge at sea < Ann Roe"]],
    ["The bridge would close, frontman Ann Roe said.", ["The bridge would close < frontman Ann Roe"]],
    [
      "The bridge would close, former Foreign Ministry spokesman Ann Roe said.",
      ["The bridge would close < spokesman Ann Roe"],
    ],
    ["According to Ann Roe, the bridge would close.", ["the bridge would close < Ann Roe"]],
    ["According to Ann Roe, the mayor, the bridge would close.", ["the bridge would close < Ann Roe"]],
    ["The bridge would close, according to Ann Roe.", ["The bridge would close < Ann Roe"]],
    ["The bridge would close and, according to Ann Roe, fall.", ["The bridge would close < Ann Roe"]],
    [
      "At its heart, according to Ann Roe, was a quarrel.",
      ["At its heart, according to Ann Roe, was a quarrel < Ann Roe"],
    ],
    ["Rain fell; the bridge would close, according to Ann Roe.", ["the bridge would close < Ann Roe"]],
    ["Ann Roe’s claim that the bridge is safe was rejected.", ["the bridge is safe < Ann Roe"]],
    ["Her claim that the bridge is safe was rejected.", ["the bridge is safe < Her"]],
    ["They rejected her claim that the bridge is safe.", ["the bridge is safe < her"]],
    ["They heard Ann Roe’s claim that the bridge is safe, and left.", ["the bridge is safe < Ann Roe"]],
    ["The claim by Ann Roe that the bridge is safe fell.", ["the bridge is safe < Ann Roe"]],
    ["The claim by a man that the bridge is safe fell.", []],
    ["Her promise to mend the bridge was old.", ["to mend the bridge < Her"]],
    ["Her claim to mend the bridge was old.", []],
    ["Her claim that shocked the town was old.", []],
    ["Her old red claim that the bridge is safe was rejected.", ["the bridge is safe < Her"]],
    ["Her old red big claim that the bridge is safe was rejected.", []],
    ["Her claim on Friday that the bridge is safe was rejected.", ["the bridge is safe < Her"]],
    ["Ann Roe and her lawyer said that it would close.", ["it would close < her lawyer and Ann Roe"]],
    ["They and a friend said that it would close.", ["it would close < a friend and They"]],
    ["The old Ann Roe and a friend said that it would close.", ["it would close < a friend"]],
    ["Both Ann Roe and a friend said that it would close.", ["it would close < a friend and Ann Roe"]],
    [
      "Bo Lee said that Ann Roe said that it would close.",
      ["Ann Roe said that it would close < Bo Lee", "it would close < Ann Roe via Bo Lee"],
    ],
    [
      "Ann Roe said that she had said that it would close.",
      ["she had said that it would close < Ann Roe", "it would close < she via Ann Roe"],
    ],
    ["Ann Roe stood up and said that it would close.", ["it would close < Ann Roe"]],
    ["Ann Roe said it would close and said that they left.", ["it would close < Ann Roe"]],
    [
      "Ann Roe said the bridge would close and added that it was old.",
      ["the bridge would close < Ann Roe", "it was old < Ann Roe"],
    ],
    ["Ann Roe said the bridge would close and praised them.", ["the bridge would close < Ann Roe"]],
    ["Ann Roe said rain had fallen, and Bo Lee said that they left.", ["rain had fallen < Ann Roe"]],
    ["Ann Roe said rain had fallen, or Bo Lee said that they left.", ["rain had fallen < Ann Roe"]],
    ["Ann Roe said rain had fallen and they had left.", ["rain had fallen and they had left < Ann Roe"]],
    ["Ann Roe said rain had fallen, and they leave now.", ["rain had fallen < Ann Roe"]],
    ["Ann Roe said it would rain and went on to praise them.", ["it would rain < Ann Roe"]],
    ["Ann Roe promised to close it and has left.", ["to close it < Ann Roe"]],
    ["Ann Roe promised to close it and to leave.", ["to close it and to leave < Ann Roe"]],
    ["Ann Roe said rain had fallen, a departure from the plan.", ["rain had fallen < Ann Roe"]],
    ["Ann Roe said rain had fallen, including hail.", ["rain had fallen, including hail < Ann Roe"]],
    ["Ann Roe said rain had fallen, leaving them wet.", ["rain had fallen < Ann Roe"]],
    ["Ann Roe said rain had fallen on 3, 4 and 5 May.", ["rain had fallen on 3, 4 and 5 May < Ann Roe"]],
    ["Ann Roe said rain had fallen, who knows.", ["rain had fallen < Ann Roe"]],
    [
      "Ann Roe said rain had fallen, Bo Lee confirmed.",
      ["rain had fallen < Ann Roe via Bo Lee", "Ann Roe said rain had fallen < Bo Lee"],
    ],
    ["Ann Roe said it - the river - rose.", ["it - the river - rose < Ann Roe"]],
    ["Ann Roe said rain had fallen - a pity.", ["rain had fallen < Ann Roe"]],
    ["While Ann Roe said rain had fallen, they left.", ["rain had fallen < Ann Roe"]],
    ["And while Ann Roe said rain had fallen, they left.", ["rain had fallen < Ann Roe"]],
    ["Ann Roe, who said rain had fallen, left.", ["rain had fallen < Ann Roe"]],
    ["Saying that rain had fallen, Ann Roe left.", ["rain had fallen < Ann Roe"]],
    ["As Ann Roe said that rain had fallen, they left.", ["rain had fallen < Ann Roe"]],
    ["Ann Roe said bridges rust.", []],
    ["Ann Roe said bridges rust badly here in town.", ["bridges rust badly here in town < Ann Roe"]],
    ["Ann Roe said bridges rust here in town.", ["bridges rust here in town < Ann Roe"]],
    [
      "Ann Roe told the crowd of old and new fans in the hall of the town that it would close.",
      ["it would close < Ann Roe"],
    ],
    [
      "Ann Roe told the crowd of old and new fans in the hall of the town by the river with the red roof on Friday last week again and again in rain and hail that it would close.",
      [],
    ],
    [
      "Ann Roe urged calm in the old town after the flood.",
      ["calm in the old town after the flood < Ann Roe"],
    ],
    ["Ann Roe reported the theft of the bridge.", ["the theft of the bridge < Ann Roe"]],
    ["Ann Roe said the roof was, despite the rain, dry.", ["the roof was, despite the rain, dry < Ann Roe"]],
    ["Ann Roe said the roof, despite the rain, was dry.", ["the roof, despite the rain, was dry < Ann Roe"]],
    ["Ann Roe said rain, hail and snow had fallen.", ["rain, hail and snow had fallen < Ann Roe"]],
    ["Ann Roe said rain had fallen, but she praised them.", ["rain had fallen < Ann Roe"]],
    ["Ann Roe said rain had fallen, but she would go.", ["rain had fallen, but she would go < Ann Roe"]],
    ["Ann Roe said rain had fallen, but it would stop.", ["rain had fallen, but it would stop < Ann Roe"]],
    [
      "Ann Roe said rain had fallen, according to Bo Lee.",
      ["rain had fallen < Ann Roe via Bo Lee", "Ann Roe said rain had fallen < Bo Lee"],
    ],
    [
      "Ann Roe said rain had fallen, said Bo Lee.",
      ["rain had fallen < Ann Roe via Bo Lee", "Ann Roe said rain had fallen < Bo Lee"],
    ],
    ["Ann Roe said rain had fallen although it was dry.", ["rain had fallen although it was dry < Ann Roe"]],
    ["Ann Roe said rain had fallen, although it was dry then.", ["rain had fallen < Ann Roe"]],
    ["Ann Roe said rain had, although late, fallen.", ["rain had, although late, fallen < Ann Roe"]],
    [
      "Ann Roe had been warning that rain had fallen, and Bo Lee said it was bad.",
      ["rain had fallen < Ann Roe", "it was bad < Bo Lee"],
    ],
    [
      "Ann Roe says that rain had fallen, and Bo Lee says it was bad.",
      ["rain had fallen < Ann Roe", "it was bad < Bo Lee"],
    ],
    [
      "Ann Roe says that rain had fallen, and Bo Lee said it was bad.",
      ["rain had fallen, and Bo Lee said it was bad < Ann Roe", "it was bad < Bo Lee via Ann Roe"],
    ],
    ["Ann Roe said rain had fallen; it hurt.", ["rain had fallen < Ann Roe"]],
    ["Ann Roe said rain had fallen -- a pity.", ["rain had fallen < Ann Roe"]],
    ["Ann Roe said rain – a lot – had fallen.", ["rain – a lot – had fallen < Ann Roe"]],
    ["Ann Roe said rain had fallen, and hail too.", ["rain had fallen, and hail too < Ann Roe"]],
    ["Ann Roe said rain had fallen, hail and snow too.", ["rain had fallen, hail and snow too < Ann Roe"]],
    ["Ann Roe said rain had fallen, hail, and snow too.", ["rain had fallen, hail, and snow too < Ann Roe"]],
    ["Ann Roe said rain had fallen, including on Tarn.", ["rain had fallen, including on Tarn < Ann Roe"]],
    ["Ann Roe said rain had fallen, being wet.", ["rain had fallen, being wet < Ann Roe"]],
    ["Ann Roe said rain had fallen, bring it.", ["rain had fallen, bring it < Ann Roe"]],
    ["Ann Roe said rain had fallen, during the night.", ["rain had fallen, during the night < Ann Roe"]],
    ["Ann Roe said rain had fallen, whose cause was odd.", ["rain had fallen < Ann Roe"]],
    [
      "Ann Roe said rain had fallen, where it was dry, and left.",
      ["rain had fallen, where it was dry, and left < Ann Roe"],
    ],
    ["Ann Roe said rain had fallen, one of many falls.", ["rain had fallen < Ann Roe"]],
    ["Ann Roe said rain had fallen, a boss was invited.", ["rain had fallen, a boss was invited < Ann Roe"]],
    [
      "Ann Roe said rain had fallen, a tall boss was invited.",
      ["rain had fallen, a tall boss was invited < Ann Roe"],
    ],
    [
      "Ann Roe said rain had fallen, a Tarn boss was invited.",
      ["rain had fallen, a Tarn boss was invited < Ann Roe"],
    ],
    [
      "Ann Roe said rain had fallen, a very tall old red boss was invited.",
      ["rain had fallen, a very tall old red boss was invited < Ann Roe"],
    ],
    ["Ann Roe said rain had fallen, but he praised it.", ["rain had fallen < Ann Roe"]],
    [
      "Ann Roe said rain had fallen, but he would praise it.",
      ["rain had fallen, but he would praise it < Ann Roe"],
    ],
    [
      "Ann Roe said rain had fallen, but he in all of the old town would praise it.",
      ["rain had fallen < Ann Roe"],
    ],
    ["Ann Roe said rain had fallen, but Bo Lee praised it.", ["rain had fallen < Ann Roe"]],
    ["Ann Roe said rain had fallen, but it praised us.", ["rain had fallen < Ann Roe"]],
    ["Ann Roe said rain had fallen, or he praised it.", ["rain had fallen < Ann Roe"]],
    [
      "Ann Roe said rain had fallen or added that hail came down.",
      ["rain had fallen < Ann Roe", "hail came down < Ann Roe"],
    ],
    [
      "Ann Roe said rain had fallen, but has added that hail came down.",
      ["rain had fallen < Ann Roe", "hail came down < Ann Roe"],
    ],
    [
      "Ann Roe said rain had fallen and Bo Lee said hail came down.",
      ["rain had fallen < Ann Roe", "hail came down < Bo Lee"],
    ],
    [
      "Ann Roe said rain had fallen, and the nurse said hail came down.",
      ["rain had fallen < Ann Roe", "hail came down < the nurse"],
    ],
    [
      "Ann Roe said rain had fallen or Bo Lee said hail came down.",
      ["rain had fallen or Bo Lee said hail came down < Ann Roe", "hail came down < Bo Lee via Ann Roe"],
    ],
    [
      "Ann Roe said rain had fallen, Bo Lee said.",
      ["rain had fallen < Ann Roe via Bo Lee", "Ann Roe said rain had fallen < Bo Lee"],
    ],
    [
      "Ann Roe said rain had fallen, said Bo Lee.",
      ["rain had fallen < Ann Roe via Bo Lee", "Ann Roe said rain had fallen < Bo Lee"],
    ],
    [
      "Ann Roe said rain had fallen, as Bo Lee noted.",
      ["rain had fallen < Ann Roe via Bo Lee", "Ann Roe said rain had fallen < Bo Lee"],
    ],
    ["Ann Roe said rain would fall and praised her.", ["rain would fall < Ann Roe"]],
    ["Ann Roe said rain would fall but praised her.", ["rain would fall < Ann Roe"]],
    ["Ann Roe said rain would fall or praised her.", ["rain would fall or praised her < Ann Roe"]],
    ["Ann Roe said rain would fall and went on.", ["rain would fall < Ann Roe"]],
    ["Ann Roe said rain would fall and goes on.", ["rain would fall < Ann Roe"]],
    ["Ann Roe said rain could fall and praised her.", ["rain could fall < Ann Roe"]],
    ["Ann Roe said rain fell and praised her.", ["rain fell and praised her < Ann Roe"]],
    ["Ann Roe said rain would get wet and praised her.", ["rain would get wet and praised her < Ann Roe"]],
    ["Ann Roe said rain would be wet and praised her.", ["rain would be wet and praised her < Ann Roe"]],
    ["Ann Roe promised to close it but has left.", ["to close it < Ann Roe"]],
    ["Ann Roe promised to close it or has left.", ["to close it or has left < Ann Roe"]],
    ["Ann Roe promised to close it and the town left.", ["to close it and the town left < Ann Roe"]],
    ["Ann Roe promised to close it, and left.", ["to close it < Ann Roe"]],
    ["Ann Roe announced the closure of it, leaving town.", ["the closure of it < Ann Roe"]],
    ["Ann Roe announced the closure of it, a pity.", ["the closure of it < Ann Roe"]],
    ["Ann Roe said rain, despite it all, had fallen.", ["rain, despite it all, had fallen < Ann Roe"]],
    [
      "Ann Roe said rain, despite it all, hail, had fallen.",
      ["rain, despite it all, hail, had fallen < Ann Roe"],
    ],
    [
      "Ann Roe said the roof was wet, despite it all, was it.",
      ["the roof was wet, despite it all, was it < Ann Roe"],
    ],
    [
      "Ann Roe said the old, although brief, rain fell hard.",
      ["the old, although brief, rain fell hard < Ann Roe"],
    ],
    [
      "Ann Roe said the old rain, although brief and very odd, fell hard.",
      ["the old rain, although brief and very odd, fell hard < Ann Roe"],
    ],
    ["Ann Roe said rain had fallen, although it all was dry.", ["rain had fallen < Ann Roe"]],
    ["Ann Roe said rain had fallen, however, and hail.", ["rain had fallen, however, and hail < Ann Roe"]],
    ["Before Ann Roe said rain had fallen, they left.", ["rain had fallen < Ann Roe"]],
    ["But before Ann Roe said rain had fallen, they left.", ["rain had fallen < Ann Roe"]],
    ["They left before Ann Roe said rain had fallen, wet.", ["rain had fallen < Ann Roe"]],
    ["They left before the nurse said rain had fallen, wet.", ["rain had fallen < the nurse"]],
    ["As Ann Roe said, rain had fallen, and hail.", ["rain had fallen, and hail < Ann Roe"]],
    ["Ann Roe, who had then said rain had fallen, left.", ["rain had fallen < Ann Roe"]],
    ["Ann Roe said rain had fallen, which of them left.", ["rain had fallen < Ann Roe"]],
    ["Ann Roe said 5, 6 men had left.", ["5, 6 men had left < Ann Roe"]],
    ["Ann Roe said the rain (a lot) had fallen.", ["the rain (a lot) had fallen < Ann Roe"]],
    ["Ann Roe said: rain had fallen.", []],
    ["Ann Roe told them.", []],
    ["Ann Roe warned the town of a flood.", ["of a flood < Ann Roe"]],
    ["Ann Roe warned the town a flood would come.", ["a flood would come < Ann Roe"]],
    ["Ann Roe warned the town that a flood would come.", ["a flood would come < Ann Roe"]],
    ["Ann Roe warned a flood would come.", ["a flood would come < Ann Roe"]],
    ["Ann Roe asked the town to leave.", ["to leave < Ann Roe"]],
    ["Ann Roe asked to leave town.", ["to leave town < Ann Roe"]],
    ["Ann Roe asked for a new bridge.", ["for a new bridge < Ann Roe"]],
    ["Ann Roe asked him why rain fell.", ["why rain fell < Ann Roe"]],
    ["Ann Roe ordered the town not to leave.", ["not to leave < Ann Roe"]],
    ["Ann Roe ordered a new bridge.", []],
    ["Ann Roe invited them to see it.", ["to see it < Ann Roe"]],
    ["Ann Roe encouraged nurses to see it.", ["to see it < Ann Roe"]],
    ["Ann Roe offered to see it.", ["to see it < Ann Roe"]],
    ["Ann Roe offered a new bridge.", []],
    ["Ann Roe threatened to see it.", ["to see it < Ann Roe"]],
    ["Ann Roe swore to see it.", ["to see it < Ann Roe"]],
    ["Ann Roe suggested closing the bridge.", ["closing the bridge < Ann Roe"]],
    ["Ann Roe suggested a new bridge.", ["a new bridge < Ann Roe"]],
    ["Ann Roe denied closing the bridge.", ["closing the bridge < Ann Roe [denied]"]],
    ["Ann Roe denied it.", []],
    ["Ann Roe confirmed that it closed down.", ["it closed down < Ann Roe"]],
    ["Ann Roe insisted bridges rust in rain there.", ["bridges rust in rain there < Ann Roe"]],
    ["Ann Roe hoped bridges rust in rain there.", []],
    ["Ann Roe said yes to the new bridge.", []],
    ["Ann Roe said a bridge that had closed.", ["a bridge that had closed < Ann Roe"]],
    ["Ann Roe said it’d close down.", ["it’d close down < Ann Roe"]],
    ["Ann Roe said what’s to close down.", ["what’s to close down < Ann Roe"]],
    ["Ann Roe said Monday that it had closed.", ["it had closed < Ann Roe"]],
    ["Ann Roe said Monday night that it had closed.", ["it had closed < Ann Roe"]],
    ["Ann Roe said on Monday 5 May that it had closed.", ["it had closed < Ann Roe"]],
    ["Ann Roe said later that it had closed.", ["it had closed < Ann Roe"]],
    ["Ann Roe said late last night that it had closed.", ["it had closed < Ann Roe"]],
    ["Ann Roe said with regret that it had closed.", ["it had closed < Ann Roe"]],
    ["Ann Roe said via email that it had closed.", ["it had closed < Ann Roe"]],
    ["Ann Roe said at noon “we won” that it had closed.", ["it had closed < Ann Roe"]],
    [
      "Ann Roe said by phone from her home in the old town of Tarn that it had closed.",
      ["it had closed < Ann Roe"],
    ],
    ["Ann Roe said herself that it had closed.", ["it had closed < Ann Roe"]],
    ["Ann Roe also said that it had closed.", ["it had closed < Ann Roe"]],
  ] satisfies [string, readonly string[]][])("%s", (text, expected) => {
    expect(foundReports(text)).toEqual(expected);
  });
});
