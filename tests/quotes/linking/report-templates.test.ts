import { describe, expect, it } from "vitest";
import { articleOfLines } from "../../../src/articles/create-article.ts";
import { extractReportedSpeech } from "../../../src/quotes/extract-quotations.ts";

/** Who reports what without marks, as "name: words". */
function reports(text: string): string[] {
  const article = articleOfLines(text, {
    language: "en",
    title: "The bridge",
    origin: { kind: "host", file: "invented.txt" },
  });
  return extractReportedSpeech(article).map(({ start, end, attribution, disputed }) => {
    const name = attribution.kind === "unclear" ? "?" : attribution.speaker.name;
    return `${name}: ${text.slice(start, end)}${disputed ? ` (${disputed.reason})` : ""}`;
  });
}

describe("whose promise somebody of the other sex gives", () => {
  it.each([
    ["Mr Roe gave her promise that the bridge would close.", "Roe"],
    ["Lady Roe offered his promise that the bridge would close.", "Roe"],
    ["Tariq Osei published her claim that the bridge would close.", "Tariq Osei"],
    ["The Harbour Board gave her promise that the bridge would close.", "Harbour Board"],
  ])("%s", (text, name) => {
    expect(reports(text).join()).not.toContain(name);
  });
});

const NAMES = ["Ann Roe", "Tariq Osei", "Ingrid Vell"] as const;

describe.each(NAMES)("what %s is reported to say", name => {
  it.each([
    ["NAME said that the bridge would close.", "the bridge would close"],
    ["NAME said the bridge would close.", "the bridge would close"],
    ["NAME told reporters in Leeds on Friday that the bridge would close.", "the bridge would close"],
    ["NAME told the council that the bridge would close.", "the bridge would close"],
    ["NAME asked whether the bridge would close.", "whether the bridge would close"],
    ["NAME promised to close the bridge.", "to close the bridge"],
    ["NAME urged the council to close the bridge.", "to close the bridge"],
    ["NAME urged the rest of the party to close the bridge.", "to close the bridge"],
    ["NAME admitted taking the money.", "taking the money"],
    ["NAME announced the closure of the bridge.", "the closure of the bridge"],
    ["NAME also said on Monday that the bridge would close.", "the bridge would close"],
    ["NAME said last week that the bridge would close.", "the bridge would close"],
    ["NAME explained how the bridge would close.", "how the bridge would close"],
    ["The bridge would close, NAME said.", "The bridge would close"],
    ["The bridge would close, said NAME.", "The bridge would close"],
    ["As NAME said, the bridge would close.", "the bridge would close"],
    ["According to NAME, the bridge will close.", "the bridge will close"],
    ["NAME said the bridge would close, although nobody knew when.", "the bridge would close"],
    ["While NAME said the bridge would close, the council kept it open.", "the bridge would close"],
    ["After a weary NAME said the bridge would close, the council kept it open.", "the bridge would close"],
    ["NAME said the bridge fell after Bo Lee warned of it.", "the bridge fell after Bo Lee warned of it"],
    ["NAME said whoever was late could wait, although nobody was.", "whoever was late could wait"],
    ["NAME said those who were late could wait, while nobody was.", "those who were late could wait"],
    ["NAME said the bridge would close, based on a letter.", "the bridge would close"],
    ["NAME announced the closure in a statement.", "the closure"],
    ["NAME announced the closure of the bridge on Friday.", "the closure of the bridge"],
    ["NAME announced the closure of the bridge in May 2019.", "the closure of the bridge"],
    ["NAME denied the charges through a lawyer.", "the charges (denied)"],
    ["NAME announced the closure after talking to drivers.", "the closure"],
    ["NAME announced a plan to close the bridge in May.", "a plan to close the bridge in May"],
    ["NAME has taken to urging drivers to wait.", "to wait"],
    ["NAME released a statement saying the bridge would close.", "the bridge would close"],
    ["NAME, the mayor, released a statement saying the bridge would close.", "the bridge would close"],
    ["NAME hit back in an article saying the bridge would close.", "the bridge would close"],
    ["NAME has made repeated public promises to close the bridge.", "to close the bridge"],
    ["NAME gave a stern warning that the bridge would close.", "the bridge would close"],
    ["NAME offered her firmest promise yet that the bridge would close.", "the bridge would close"],
    [
      "Lars Bell met Mia Penn. NAME renewed her promise that the bridge would close.",
      "the bridge would close",
    ],
    ["The bridge is closed, according to an analysis by NAME.", "The bridge is closed"],
    ["The bridge is closed, according to a letter from NAME.", "The bridge is closed"],
    ["The price, said NAME, who owns it, would rise.", "The price, said NAME, who owns it, would rise"],
    ["As the Herald’s NAME said, the bridge would close.", "the bridge would close"],
    ["The bridge would close, said builder and owner NAME.", "The bridge would close"],
  ] as const)("%s", (template, words) => {
    expect(reports(template.replace("NAME", name))).toEqual([`${name}: ${words.replace("NAME", name)}`]);
  });

  it.each([
    ["NAME did not say that the bridge would close.", "the bridge would close (denied)"],
    ["NAME denied that the bridge would close.", "the bridge would close (denied)"],
    ["If NAME said that the bridge would close, nobody heard.", "the bridge would close (hypothetical)"],
  ] as const)("%s", (template, words) => {
    expect(reports(template.replace("NAME", name))).toEqual([`${name}: ${words}`]);
  });

  it.each([
    "NAME declined to say whether the bridge would close.",
    "NAME declined to comment.",
    "NAME said goodbye.",
    "NAME said so.",
    "NAME closed the bridge.",
    "NAME, who said nothing, left.",
  ])("%s reports nothing", template => {
    expect(reports(template.replace("NAME", name))).toEqual([]);
  });
});
