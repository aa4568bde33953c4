import { describe, expect, it } from "vitest";
import { articleOfParagraphs } from "../../../../src/articles/create-article.ts";
import { extractQuotations } from "../../../../src/quotes/extract-quotations.ts";
import { origin } from "../../found.ts";

// Every name and sentence here is invented.

const NAMES = ["Karl Voss", "Ann Roe", "Tariq Osei", "Ingrid Vell"];

/** Why the words are disputed, for each name: null where they aren't. */
function disputes(template: string): Set<string | null> {
  return new Set(
    NAMES.flatMap(name => {
      const article = articleOfParagraphs([template.replaceAll("NAME", name)], { origin });
      return extractQuotations(article).map(({ disputed }) => disputed?.reason ?? null);
    }),
  );
}

describe("words about what somebody rejects", () => {
  it.each([
    "NAME dismissed the plan as “a cheap trick that nobody wants”.",
    "NAME rejected the latest offer as “an insult to the whole town”.",
    "NAME dismissed the council’s report as “too little and far too late”.",
    "NAME dismissed the rumours as “nonsense from start to finish”.",
    "NAME dismissed the allegations as “a pack of lies”.",
    "NAME, who dismissed the plan as “a cheap trick that nobody wants”, left.",
    "On being asked, NAME dismissed it as “a cheap trick that nobody wants”.",
    "NAME described the hoax as “cruel and very stupid”.",
    "NAME denies the charges and agreed to pay “to avoid the cost of a trial”.",
    "NAME denied taking bribes but promised “an end to the long delay”.",
    "Witnesses heard NAME shout “get out of my house now”.",
    "Neighbours overheard NAME say: “Get out of my house now.”",
    "NAME never said a word about it until Monday: “We are sorry for the delay.”",
    "NAME had not said anything until the trial: “We are sorry for the delay.”",
  ])("aren’t disputed: %s", template => {
    expect([...disputes(template)]).toEqual([null]);
  });

  it.each([
    ["NAME rejected a description of the plan as “a cheap trick that nobody wants”.", "denied"],
    ["NAME rejected being seen as “a cheap trick that nobody wants”.", "denied"],
    ["NAME dismissed talk that the plan was “a cheap trick that nobody wants”.", "denied"],
    ["NAME rejected “a cheap trick that nobody wants”.", "denied"],
    ["NAME denied that the plan was “a cheap trick that nobody wants”.", "denied"],
    ["NAME denied that she had stood up and told him “we are sorry for the delay”.", "denied"],
    ["NAME denied having turned round and told him “we are sorry for the delay”.", "denied"],
    ["NAME denies she rang him up and promised “an end to the long delay”.", "denied"],
    ["NAME never said “we are sorry for the delay”.", "denied"],
    ["NAME never said until Monday “we are sorry for the delay”.", "denied"],
    ["Nobody heard NAME shout “get out of my house now”.", "denied"],
    ["If witnesses heard NAME shout “get out of my house now”, they hid it.", "hypothetical"],
    ["Rumours that NAME said “we are sorry for the delay” were spread.", "false"],
  ])("are: %s", (template, reason) => {
    const found = [...disputes(template)];
    expect(found).toEqual([reason]);
  });
});
