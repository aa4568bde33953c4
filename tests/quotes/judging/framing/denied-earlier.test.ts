import { describe, expect, it } from "vitest";
import { framedByCue } from "../../../../src/quotes/judging/framing/cue-clause.ts";
import { placed } from "./placed.ts";

// Every name and sentence here is invented.

const NAMES = ["Ann Roe", "Tariq Osei", "Ingrid Vell", "Karl Voss"];

/** How a template frames its words, for every name. */
function reasons(template: string): string[] {
  const found = NAMES.map(name => {
    const { place, words } = placed(template.replaceAll("NAME", name));
    return framedByCue(place, words)?.reason ?? "plain";
  });
  return [...new Set(found)];
}

describe("a denial before “and”", () => {
  it.each([
    ["NAME never came out and said “we will close the bridge”.", "denied"],
    ["NAME has never picked up the phone and told him: “We will close the bridge.”", "denied"],
    ["NAME never stood up and then shouted “we will close the bridge”.", "denied"],
    ["“We will close the bridge,” NAME never came out and said.", "denied"],
    ["NAME denied that she had stood up in the hall and said: “We will close the bridge.”", "denied"],
    ["NAME denies that he ever rang the mayor and told him “we will close the bridge”.", "denied"],
    ["NAME denied she rang him up and said “we will close the bridge”.", "denied"],
    ["NAME denied a report in the Herald that he had rung up and said “we will close the bridge”.", "denied"],
    ["NAME denied having met him and told him “we will close the bridge”.", "unclear"],
    ["NAME denied ever having met him and warned “we will close the bridge”.", "unclear"],
    ["NAME rejected claims that she waved and said “we will close the bridge”.", "unclear"],
    ["NAME dismissed a report that he stood up and shouted “we will close the bridge”.", "unclear"],
    ["NAME denied that the town was broke and said: “We will close the bridge.”", "plain"],
    ["NAME denied that the town was broke and said “we will close the bridge”.", "unclear"],
    ["NAME rarely stood up and said “we will close the bridge”.", "unclear"],
    ["NAME hasn’t come out and said “we will close the bridge”.", "unclear"],
    ["NAME has not come out and said “we will close the bridge”.", "unclear"],
    ["NAME never rose, took the floor and said “we will close the bridge”.", "unclear"],
    ["NAME has never been to Tarn and said: “We will close the bridge.”", "plain"],
    ["NAME has never been to Tarn and said “we will close the bridge”.", "unclear"],
    ["NAME could have stood up and said “we will close the bridge”.", "unclear"],
    ["NAME denied the charges and said: “We will close the bridge.”", "plain"],
    ["NAME denied taking bribes and said: “We will close the bridge.”", "plain"],
    ["NAME rejected the plan and said: “We will close the bridge.”", "plain"],
    ["NAME gave no reason and said: “We will close the bridge.”", "plain"],
    ["NAME did not resign and said: “We will close the bridge.”", "plain"],
    ["NAME never gave up but said: “We will close the bridge.”", "plain"],
    ["NAME was never in doubt and said: “We will close the bridge.”", "plain"],
    ["NAME, who has never lost a vote, stood up and said: “We will close the bridge.”", "plain"],
    ["NAME refused to resign and said: “We will close the bridge.”", "plain"],
    // what is denied doesn’t lead up to the words
    ["NAME denied that she had taken bribes and said: “We will close the bridge.”", "plain"],
    ["NAME has never commented on the case and told the BBC: “We will close the bridge.”", "plain"],
    ["NAME never missed a meeting and told reporters “we will close the bridge”.", "plain"],
    ["NAME never apologised and told the court “we will close the bridge”.", "plain"],
    ["NAME had never met him and said: “We will close the bridge.”", "plain"],
    ["NAME never stood up for the town and said: “We will close the bridge.”", "plain"],
    ["NAME had never met him and said “we will close the bridge”.", "unclear"],
    ["NAME denied he had broken any rules and insisted he had done “nothing wrong at all”.", "unclear"],
    ["NAME denied having met him and called the claim “a smear on the whole town”.", "unclear"],
    ["NAME denied they broke the law and added “we will close the bridge”.", "unclear"],
    ["NAME never got up and added “we will close the bridge”.", "denied"],
    ["NAME has never gone on air and told reporters “we will close the bridge”.", "denied"],
    ["NAME denied having turned round and said: “We will close the bridge.”", "denied"],
    [
      "NAME denied, in a statement on Monday, that she stood up and said “we will close the bridge”.",
      "denied",
    ],
    // never so early, never again, or never there
    ...["before noon", "again", "early", "after the vote", "until the bell rang", "late", "at noon"].flatMap(
      time =>
        ["got up", "stood up"].flatMap(verb => [
          [`NAME never ${verb} ${time} and said “we will close the bridge”.`, "unclear"] as const,
          [`NAME has never ${verb} ${time} and told them: “We will close the bridge.”`, "unclear"] as const,
        ]),
    ),
    ["NAME never turned around and said “we will close the bridge”.", "unclear"],
    ["NAME never turned round and told him: “We will close the bridge.”", "unclear"],
    ["NAME never stood up in the hall and said “we will close the bridge”.", "denied"],
    ["NAME never got up at the meeting and said “we will close the bridge”.", "denied"],
    ["NAME never stood up there and said: “We will close the bridge.”", "denied"],
  ] as const)("%s: %s", (template, reason) => {
    expect(reasons(template)).toEqual([reason]);
  });
});

describe("a denial before an insertion", () => {
  it.each([
    ["NAME never, in so many words, said “we will close the bridge”.", "denied"],
    ["NAME never — not once — said “we will close the bridge”.", "denied"],
    ["NAME never (not once) said “we will close the bridge”.", "denied"],
    ["NAME has never – as far as is known – told him “we will close the bridge”.", "denied"],
    ["NAME denied — in a letter to the Herald — saying: “We will close the bridge.”", "denied"],
    ["NAME spoke — to loud cheers — adding: “We will close the bridge.”", "plain"],
    ["Ann Roe never, she insists, came out and said “we will close the bridge”.", "denied"],
    ["NAME (who never wavers) said: “We will close the bridge.”", "plain"],
    ["NAME – who has not left Tarn – stood up and said: “We will close the bridge.”", "plain"],
    ["NAME has not, so far, said “we will close the bridge”.", "denied"],
    ["NAME denied, in a letter to the Herald, saying: “We will close the bridge.”", "denied"],
    ["NAME left, citing the rain, adding: “We will close the bridge.”", "plain"],
    ["NAME, who never wavers, said: “We will close the bridge.”", "plain"],
  ])("%s: %s", (template, reason) => {
    expect(reasons(template)).toEqual([reason]);
  });
});

describe("a denial in capitals", () => {
  it.each([
    ["NAME has NEVER said “we will close the bridge”.", "denied"],
    ["NAME did NOT say “we will close the bridge”.", "denied"],
    ["NAME DENIED saying “we will close the bridge”.", "denied"],
    ["NAME is NOT quoted as saying “we will close the bridge”.", "denied"],
    ["NAME has NEVER come out and said “we will close the bridge”.", "denied"],
    ["NAME WOULD have said “we will close the bridge”.", "hypothetical"],
    ["NAME of Hope House and Tarn said: “We will close the bridge.”", "plain"],
  ])("%s: %s", (template, reason) => {
    expect(reasons(template)).toEqual([reason]);
  });

  it("is none in a name", () => {
    for (const name of ["Tara Sepehri Far", "Amina Far", "THERESA MAY", "WILL HALE"]) {
      const { place, words } = placed(`${name} said calling it “a reed in the wind” was wrong.`);
      expect(framedByCue(place, words)?.reason ?? "plain", name).toBe("plain");
    }
  });

  it("is one in a headline", () => {
    const { place, words } = placed("Ann Roe Has Never Said “We Will Close The Old Bridge”");
    expect(framedByCue(place, words)?.reason).toBe("denied");
  });
});
