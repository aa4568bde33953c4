import { describe, expect, it } from "vitest";
import { disputes } from "./disputes-of.ts";

// Every name and sentence here is invented.

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
    "NAME denies the charges he faces and agreed to pay “to avoid the cost of a trial”.",
    "NAME denies the charges that they face and agreed to pay “to avoid the cost of a trial”.",
    "NAME denied taking bribes but promised “an end to the long delay”.",
    "Witnesses heard NAME shout “get out of my house now”.",
    "Neighbours overheard NAME say: “Get out of my house now.”",
    "NAME never said a word about it until Monday: “We are sorry for the delay.”",
    "NAME had not said anything until the trial: “We are sorry for the delay.”",
  ])("aren’t disputed: %s", template => {
    expect(disputes(template)).toEqual([null]);
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
    ...[
      "remark",
      "outburst",
      "slur",
      "jibe",
      "gaffe",
      "label",
      "charge",
      "accusation",
      "claim",
      "post on Friday",
      "alleged comment",
    ].flatMap(noun => [
      [`NAME rejected the “bridge to nowhere at all” ${noun}.`, "denied"] as const,
      [`NAME dismissed the old “bridge to nowhere at all” ${noun}.`, "denied"] as const,
    ]),
    ["NAME rejected the description “bridge to nowhere at all”.", "denied"],
    ["NAME rejected the claim of “a bridge to nowhere at all”.", "denied"],
    ["NAME never said until Monday “we are sorry for the delay”.", "denied"],
    ["Nobody heard NAME shout “get out of my house now”.", "denied"],
    ["If witnesses heard NAME shout “get out of my house now”, they hid it.", "hypothetical"],
    ["Rumours that NAME said “we are sorry for the delay” were spread.", "false"],
  ] as const)("are: %s", (template, reason) => {
    expect(disputes(template)).toEqual([reason]);
  });
});

describe("words in front of what somebody rejects", () => {
  it.each(
    ["rejected", "dismissed", "refused", "declined", "disputed", "rejects", "is rejecting"].flatMap(verb => [
      `Union boss NAME ${verb} the “insulting” pay offer.`,
      `NAME ${verb} the “politically motivated” case against her.`,
      `NAME ${verb} the council’s “wholly one-sided” peace deal.`,
      `NAME ${verb} an “insulting and very low” offer on Friday.`,
      `NAME ${verb} the latest “use it or lose it” fare.`,
      `NAME ${verb} the “use it or lose it” mantra.`,
      `NAME ${verb} the “use it or lose it” rule.`,
      `NAME ${verb} their “use it or lose it” plan to close the bridge, she said in a statement.`,
      `NAME ${verb} the “lies and very old smears”.`,
    ]),
  )("are the speaker’s own, or its name: %s", template => {
    expect(disputes(template)).not.toContain("denied");
  });
});

describe("words behind a colon and what somebody denies", () => {
  it.each(
    ["denied", "dismissed", "rejected", "disputed", "denies"].flatMap(verb => [
      `NAME ${verb} claims by the army that it had opened a road: “Not a car can get out.”`,
      `NAME ${verb} that the town was broke: “We have more than enough.”`,
      `NAME ${verb} the plan for the bridge: “It is a cheap trick.”`,
      `NAME ${verb} the allegations that she had been paid: “I took no money at all.”`,
      `NAME ${verb} claims the bridge was unsafe: “It is the best bridge in Tarn.”`,
      `NAME ${verb} reports that the town was broke: “We have more than enough.”`,
      `NAME ${verb} that she had told him to leave: “He went by himself.”`,
      `NAME ${verb} claims she had told him to leave: “He went by himself.”`,
      `NAME ${verb} claims that she had asked for money: “I never wanted a penny.”`,
      ...[
        "charge",
        "charges",
        "accusation",
        "allegations",
        "criticism",
        "threat",
        "claims",
        "suggestion",
        "verdict",
      ].map(noun => `NAME ${verb} the ${noun}: “I did everything by the book.”`),
    ]),
  )("are the speaker’s answer: %s", template => {
    expect(disputes(template)).not.toContain("denied");
  });

  it.each([
    "NAME denied: “We will close the old bridge.”",
    "NAME denied having written: “We will close the old bridge.”",
    "NAME denied the claim: “We will close the old bridge.”",
    "NAME rejected the wording: “We will close the old bridge.”",
    "NAME denied a report in the Herald: “We will close the old bridge.”",
    "NAME denied making the threat: “We will close the old bridge.”",
    "NAME denied the slur: “We will close the old bridge.”",
    "NAME rejected the outburst: “We will close the old bridge.”",
  ])("are what is denied: %s", template => {
    expect(disputes(template)).toEqual(["denied"]);
  });
});

describe("“called” before the words", () => {
  it.each([
    "NAME never called “for violence in the streets”.",
    "NAME has not called “for a ceasefire by the end of May”.",
    "NAME did not call “for the heads of all the men”.",
    "NAME never called “on all the men to rise up”.",
    "NAME never called “a strike in the town” a crime.",
    "NAME never called “the men of the town” cowards.",
    "NAME has not called “the plan for the bridge” illegal.",
  ])("denies that somebody asked for them, or called them so: %s", template => {
    expect(disputes(template)).toEqual(["denied"]);
  });

  it.each([
    "NAME never called “an election in the middle of May”.",
    "NAME would never call “an election in the middle of May” again.",
    "NAME has not called “an election in the middle of May” this year.",
    "NAME did not call “a meeting of all the members” in March.",
    "NAME never called “a meeting of all the members” lightly.",
  ])("doesn’t deny words for what isn’t called: %s", template => {
    expect(disputes(template)).toEqual([null]);
  });
});
