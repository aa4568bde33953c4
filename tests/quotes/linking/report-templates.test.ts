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
  ] as const)("%s", (template, words) => {
    expect(reports(template.replace("NAME", name))).toEqual([`${name}: ${words}`]);
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
