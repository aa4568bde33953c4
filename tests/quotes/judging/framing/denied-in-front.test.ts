import { describe, expect, it } from "vitest";
import { disputes } from "./disputes-of.ts";

// Every name and sentence here is invented.

const FRONTS = [
  "At no time",
  "At no point in her speech",
  "At no stage in the trial",
  "At no moment of the long inquiry",
  "On no occasion",
  "In no interview",
  "Under no circumstances",
  "By no means",
  "Not once",
  "Not once in four hours",
  "Not ever",
  "Not a single time",
  "Nowhere in the speech",
  "Nowhere",
  "Never in her life",
  "Never once",
  "At no time, the court heard,",
  "It was a long speech, but at no time",
  "The hall was full and nowhere in the speech",
];

const SAYINGS = [
  "did NAME say “we will close the old bridge”.",
  "did NAME say: “We will close the old bridge.”",
  "did NAME tell the jury: “We will close the old bridge.”",
  "has NAME called it “a bridge to nowhere at all”.",
  "had NAME told reporters “we will close the old bridge”.",
  "did the mayor, NAME, write: “We will close the old bridge.”",
  "did NAME, who was ill, call it “a bridge to nowhere at all”.",
  "did NAME, or her aides, call it “a bridge to nowhere at all”.",
  "did anyone hear NAME say “we will close the old bridge”.",
  "did the Herald quote NAME as saying “we will close the old bridge”.",
  "did NAME stand up and say “we will close the old bridge”.",
];

describe("a denial in front of “did” or “has” and the subject", () => {
  it.each(FRONTS.flatMap(front => SAYINGS.map(saying => `${front} ${saying}`)))(
    "disputes the words: %s",
    template => {
      expect(disputes(template)).toEqual(["denied"]);
    },
  );

  it.each([
    "Not only did NAME say: “We will close the old bridge.”",
    "Only then did NAME say: “We will close the old bridge.”",
    "Only once did NAME say: “We will close the old bridge.”",
    "Not until Monday did NAME say: “We will close the old bridge.”",
    "Not for the first time did NAME say: “We will close the old bridge.”",
    "Not for nothing did NAME call it “a bridge to nowhere at all”.",
    "Not without reason did NAME call it “a bridge to nowhere at all”.",
    "Not long after did NAME call it “a bridge to nowhere at all”.",
    "In no uncertain terms did NAME tell the jury: “We will close the old bridge.”",
    "In no time did NAME tell the jury: “We will close the old bridge.”",
    "No sooner had NAME said “we will close the old bridge” than it fell.",
    "No wonder did NAME call it “a bridge to nowhere at all”.",
    "At no cost did the men of NAME mend what she called “a bridge to nowhere at all”.",
    "At no time did the bridge move, NAME said: “We will close the old bridge.”",
    "At no time did the bridge move, but NAME called it “a bridge to nowhere at all”.",
    "At no point did the council write to residents, and NAME said it was “a disgrace to the town”.",
    "At no point did the council write to residents and NAME said it was “a disgrace to the town”.",
    "Nor did the council tell anyone, and NAME called it “a disgrace to the town”.",
    "At no stage did officers speak to NAME, who called it “a disgrace to the town”.",
    "Neither did police call her back, said NAME, who called it “a disgrace to the town”.",
    "At no time did Bo Lee call for the vote, NAME said, adding that it was “a disgrace to the town”.",
    ...["Not once", "At no time", "Never", "At no point in ten years", "Nowhere in the letter"].flatMap(
      front => [
        `${front} did he say sorry, NAME told the court: “We lost the whole house.”`,
        `${front} has the mayor said sorry, NAME told the Herald: “We lost the whole house.”`,
        `${front} did the council say sorry; NAME called it “a disgrace to the town”.`,
        `${front} have I heard a minister speak like that, said NAME: “We lost the whole house.”`,
        `${front}, NAME said, did the council say sorry: “We lost the whole house.”`,
        `${front} did he tell me he was ill, NAME said: “We lost the whole house.”`,
      ],
    ),
    "A report that did not name her did quote NAME: “We will close the old bridge.”",
  ])("and else doesn’t: %s", template => {
    expect(disputes(template)).toEqual([null]);
  });
});
