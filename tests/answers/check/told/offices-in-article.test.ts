import { describe, expect, it } from "vitest";
import { officesIn } from "../../../../src/answers/check/told/offices-in-article.ts";
import { articleOfLines } from "../../../../src/articles/create-article.ts";

const usesOf = (text: string, office: string, title = "Rain") =>
  officesIn(articleOfLines(text, { origin: { kind: "host", file: "a" }, title })).get(office) ?? [];

/** The names that have an office in a text, folded. */
const namesOf = (text: string, office = "mayor") =>
  usesOf(text, office)
    .flatMap(({ names }) =>
      names.map(({ firstName, middle, surname }) =>
        [firstName, ...middle, surname].filter(part => part !== null).join(" "),
      ),
    )
    .join(", ");

// All people are invented.
describe("officesIn() finds who has an office", () => {
  it.each([
    ["Mayor Ann Roe spoke.", "ann roe"],
    ["The mayor Ann Roe spoke.", "ann roe"],
    ["The mayor, Ann Roe, spoke.", "ann roe"],
    ["The mayor of Tarn, Ann Roe, spoke.", "ann roe"],
    ["Ann Roe, the mayor, spoke.", "ann roe"],
    ["Ann Roe (mayor of Tarn) spoke.", "ann roe"],
    ["Ann Roe – the mayor – spoke.", "ann roe"],
    ["Ann Roe, 52, the mayor, spoke.", "ann roe"],
    ["Ann Roe, the thoughtful and admired mayor, spoke.", "ann roe"],
    ["Ann Roe, pilot and mayor, spoke.", "ann roe"],
    ["Ann Roe, who is mayor, spoke.", "ann roe"],
    ["Ann Roe became mayor.", "ann roe"],
    ["Ann Roe was elected the mayor.", "ann roe"],
    ["Mayor Ann J. Roe spoke.", "ann j roe"],
    ["Mayor Ann Vale-Logan spoke.", "ann vale-logan"],
    ["Mayor Lindholm. It rained.", "lindholm"],
    ["Mayor of Tarn Ann Roe spoke.", "ann roe"],
    ["Mayor of Upper Tarn Ann Roe, who spoke, left.", "ann roe"],
    ["Mayor for Tarn and Lund Ann Roe spoke.", "ann roe"],
    ["Mayor Ann Roe and Bo spoke.", "ann roe"],
    ["Mayor Ann Roe, Bo Lind and others spoke.", "ann roe"],
    ["Mayor Ann Bo Cy Dee Ed spoke.", "ann bo cy dee"],
  ])("%s: %s", (text, expected) => {
    expect(namesOf(text)).toBe(expected);
  });

  it.each([
    "The mayor’s Ann Roe spoke.",
    "The mayor met Ann Roe.",
    "The mayor of Ann Roe spoke.",
    "The mayor for Tarn Ann Roe once mocked won.",
    "A mayor of Upper Tarn Ann Roe praised was there.",
    "The mayor of Tarn met Ann Roe.",
    "The mayor of the big old cold town of Tarn, Ann Roe, spoke.",
    "Ann Roe, for the mayor, spoke.",
    "Ann Roe, whom the mayor met, spoke.",
    "Ann Roe, who saw the mayor, spoke.",
    "Ann Roe met the mayor.",
    "Ann Roe, the friend of a mayor, spoke.",
    "Ann Roe; the mayor spoke.",
    "The mayor; Ann Roe spoke.",
    "it was, the mayor said.",
    "Ann Roe, the old and the new mayor, spoke.",
    "Ann Roe, the very old big sad cold town mayor, spoke.",
  ])("nobody: %s", text => {
    expect(namesOf(text)).toBe("");
  });

  it.each([
    ["another word for it", "Ms Roe, the solicitor, spoke.", "lawyer"],
    ["in two words", "Prime Minister Ann Roe spoke.", "premier"],
    ["of many", "Mayors Ann Roe and Bo Lind spoke.", "mayor"],
    ["“Dr”, of a surgeon", "Ann Roe, a surgeon, spoke.", "doctor"],
    ["of a first word", "Chief arbiter Ann Roe spoke.", "chief"],
  ])("by %s: %s (%s)", (_, text, office) => {
    expect(namesOf(text, office)).toContain("roe");
  });

  it("in the title too", () => {
    expect(usesOf("It rained.", "mayor", "Mayor Ann Roe speaks")).toHaveLength(1);
    expect(usesOf("It rained.", "mayor")).toEqual([]);
  });

  it("with what it is to them, and whether it is a subject", () => {
    expect(usesOf("The former mayor Ann Roe spoke.", "mayor")[0]?.standing).toBe("former");
    expect(usesOf("The mayor spoke.", "mayor")[0]?.isSubject).toBe(true);
    expect(usesOf("Ann Roe spoke for the mayor.", "mayor")[0]?.isSubject).toBe(false);
    expect(usesOf("Ann Roe met a mayor.", "mayor")[0]?.isSubject).toBe(false);
  });

  it.each([
    ["It rained. The mayor met Roe. She left.", "the mayor met roe"],
    ["It rained.” “The mayor met Roe.” She left.", "the mayor met roe"],
    ["It rained\nThe mayor met Roe\nShe left", "the mayor met roe"],
    ["Prof. the mayor met Roe, Mr. lind", "prof the mayor met roe mr lind"],
    ["Roe took over as mayor.", ""],
    ["Roe took over as the mayor.", ""],
  ])("and the other words of its sentence: %s", (text, expected) => {
    expect([...(usesOf(text, "mayor")[0]?.besides ?? [])].join(" ")).toBe(expected);
  });
});
