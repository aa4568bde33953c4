import { describe, expect, it } from "vitest";
import { checkMessage } from "../../../../src/answers/check/check-message.ts";
import { compareSpokespeople, maySpeakThrough } from "../../../../src/answers/check/speakers/spokespeople.ts";
import { buildLibrary } from "../../../../src/answers/library.ts";
import { articleOfLines } from "../../../../src/articles/create-article.ts";

// Every sentence here is invented; some of the bodies are real.

describe("compareSpokespeople()", () => {
  it.each([
    ["Telmast spokeswoman", "A spokeswoman for Telmast", "same"],
    ["spokeswoman for Telmast", "a spokeswoman for Telmast", "same"],
    ["Telmast's spokesperson", "A spokeswoman for Telmast", "same"],
    ["Telmast spokeswoman", "A spokeswoman", "unclear"],
    ["spokesperson for the Refugee Council", "the spokesman", "unclear"],
    ["Telmast spokesman", "A spokeswoman", "other"],
    ["Acme’s spokeswoman", "a spokesman", "other"],
    ["A spokeswoman for the White House", "a spokesman", "other"],
    ["A spokesperson for the White House", "a spokesman", "unclear"],
    ["Department of Health spokeswoman", "A spokeswoman for the Department of Health", "same"],
    ["Heritage Fund spokeswoman", "A spokeswoman for the National Heritage Fund", "same"],
    ["Heritage Fund spokeswoman", "A spokeswoman for the National Lottery Heritage Fund", "unclear"],
    ["Virginia State Police spokesman", "a spokesman for West Virginia State Police", "unclear"],
    ["West Virginia State Police spokesman", "a spokesman for Virginia State Police", "unclear"],
    ["VSP spokesman", "a spokesman for West Virginia State Police", "unclear"],
    ["Sussex County Council spokesman", "a spokesman for West Sussex County Council", "unclear"],
    ["Yorkshire Police spokeswoman", "a spokeswoman for North Yorkshire Police", "unclear"],
    ["Labour Party spokesman", "a spokesman for the Independent Labour Party", "unclear"],
    ["Korea FA spokesman", "a spokesman for the North Korea FA", "unclear"],
    ["Air Force spokesman", "a spokesman for the Royal Air Force", "unclear"],
    ["Health Board spokesman", "a spokesman for the Lower Tarn Health Board", "unclear"],
    ["Arts Council spokesman", "A spokesman for Arts Council England", "same"],
    ["Arts Council spokesman", "A spokesman for Arts Council New Zealand", "same"],
    ["Arts Council spokesman", "A spokesman for the Arts Council of Northern Ireland", "same"],
    ["Sports Council spokesman", "A spokesman for the Sports Council, South Africa", "same"],
    ["Refugee Council spokesman", "A spokesman for the Refugee Council of New South Wales", "same"],
    ["Arts Council spokesman", "A spokesman for Arts Council New Northern", "other"],
    ["CPS spokesperson", "A spokesperson for the Crown Prosecution Service", "same"],
    ["DfE spokesperson", "A spokesperson for the Department for Education", "same"],
    ["ORR spokesman", "A spokesman for the Office of Rail and Road", "same"],
    ["DNR spokeswoman", "A spokeswoman for the Wisconsin Department of Natural Resources", "same"],
    ["NHS spokesman", "a spokesman for the National Health Service England", "same"],
    ["NHS spokesman", "a spokesman for the National Health Service in Northern Ireland", "same"],
    ["NHSE spokesman", "a spokesman for the National Health Service England", "same"],
    ["HSE spokesman", "a spokesman for the National Health Service England", "other"],
    ["ORR spokesman", "A spokesman for the Office of Rail and Road, Wales", "same"],
    ["CPS spokesman", "a spokesman for the Crown Prosecution Service Inspectorate", "other"],
    ["RTA spokesman", "a spokesman for the Old Road Transport Authority of Kenya", "unclear"],
    ["CPS spokesman", "a spokesman for the Crown Courts", "other"],
    ["a spokesman for the Crown Prosecution Service", "CPS spokesman", "same"],
    ["Heritage Fund spokeswoman", "A spokeswoman for the fund", "unclear"],
    ["NLHF spokeswoman", "A spokeswoman for the fund", "unclear"],
    ["Refugee Council spokeswoman", "a spokeswoman for the charity", "unclear"],
    ["National Refugee Council spokesman", "a spokesman for the Refugee Council", "same"],
    ["Leeds Refugee Council spokesman", "a spokesman for the Refugee Council", "unclear"],
    ["Telmast spokesman", "A spokeswoman for Telmast", "unclear"],
    ["council spokesman", "A spokesman for Tarn Council", "unclear"],
    ["Refugee Council spokesman", "A spokesman for Arts Council England", "other"],
    ["FCA spokesman", "A spokesman for the Refugee Council", "other"],
    ["The Leeds United Supporters' Trust spokesman", "A spokesman for Leeds United", "other"],
    ["A Leeds United Women spokesman", "A spokesman for Leeds United", "other"],
    ["spokesman for Leeds United Bo Lee", "A spokesman for Leeds United", "other"],
    ["Tarn Council Workers Union spokesman", "A spokesman for Tarn Council", "other"],
    ["Ann Roe Foundation spokesman", "A spokesman for Ann Roe", "other"],
    ["Home Office spokesperson", "A spokesperson for the Home Office Pensioners Trust", "other"],
    ["White House spokesman", "A spokesman for the White House Historical Association", "other"],
    ["PA spokesman", "A spokesman for the Press Association", "other"],
    ["Department of Justice spokesman", "A spokesman for the Department of Health", "other"],
    ["Telmast", "A spokeswoman for Telmast", null],
    ["Ann Roe", "Bo Lee", null],
    ["Telmast spokeswoman", "Ann Roe", null],
  ])("%s, %s: %s", (typed, printed, expected) => {
    expect(compareSpokespeople(typed, printed)).toBe(expected);
  });
});

describe("checkMessage() knows who speaks for a body", () => {
  const BODIES = [
    ["Refugee Council", "the Refugee Council", "Refugee Council"],
    ["FCA", "the Financial Conduct Authority", "Financial Conduct Authority"],
    ["Telmast", "Telmast", "Telmast"],
    ["Department of Health", "the Department of Health", "Department of Health"],
    ["Arts Council", "Arts Council New Zealand", "Arts Council New Zealand"],
    ["Refugee Council", "the National Refugee Council", "National Refugee Council"],
  ] as const;
  const LAYOUTS = [
    "BODY spokeswoman: “The village hall isn't large enough for all of them.”",
    "BODY spokesperson: “The village hall isn't large enough for all of them.”",
    "“The village hall isn't large enough for all of them.” – BODY spokeswoman",
    "The village hall isn't large enough for all of them.\n- BODY spokeswoman",
    "> The village hall isn't large enough for all of them.\n— BODY spokeswoman",
  ] as const;
  const libraryOf = (body: string) =>
    buildLibrary([
      articleOfLines(
        `A camp will open in May.\nA spokeswoman for ${body} said: “The village hall isn't large enough for all of them.”\nRain fell.`,
        { origin: { kind: "host", file: "a" }, title: "Camp", date: "2031-11-03" },
      ),
    ]);

  it.each(BODIES)("%s", async (typed, printed) => {
    for (const layout of LAYOUTS) {
      const { checks } = await checkMessage(libraryOf(printed), layout.replace("BODY", typed));
      expect(
        checks.map(({ check }) => [check.verdict, check.speakerAgrees, check.notFrom]),
        layout,
      ).toEqual([["verbatim", "same", []]]);
    }
  });

  it.each([
    ["Virginia State Police", "West Virginia State Police"],
    ["Sussex County Council", "West Sussex County Council"],
    ["Labour Party", "the Independent Labour Party"],
    ["Air Force", "the Royal Air Force"],
  ])("but not whether %s is %s", async (typed, printed) => {
    for (const layout of LAYOUTS) {
      const { checks } = await checkMessage(libraryOf(printed), layout.replace("BODY", typed));
      expect(
        checks.map(({ check }) => [check.verdict, check.speakerAgrees]),
        layout,
      ).toEqual([["verbatim", "unclear"]]);
    }
  });

  it("and who speaks for another", async () => {
    const message = "Harbour Board spokeswoman: “The village hall isn't large enough for all of them.”";
    const { checks } = await checkMessage(libraryOf("the Refugee Council"), message);
    expect(checks.map(({ check }) => check.verdict)).toEqual(["misattributed"]);
  });
});

describe("maySpeakThrough()", () => {
  it.each([
    ["Department for Transport", "a spokesman for the Department for Transport"],
    ["DfT", "a spokesman for the Department for Transport"],
    ["DfT", "a spokesman for the DfT"],
    ["NASA", "a spokeswoman for NASA"],
  ])("%s through %s", (typed, printed) => {
    expect(maySpeakThrough(typed, printed)).toBe(true);
  });

  it.each(["PETROVA", "Petrova", "VoN", "ROE"])("not %s, who has a spokeswoman", typed => {
    expect(maySpeakThrough(typed, "a spokeswoman for Petrova")).toBe(false);
    expect(maySpeakThrough(typed, "Roe’s spokeswoman")).toBe(false);
    expect(maySpeakThrough(typed, "A spokeswoman for Von")).toBe(false);
  });
});
