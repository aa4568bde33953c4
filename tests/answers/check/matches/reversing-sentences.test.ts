import { describe, expect, it } from "vitest";
import {
  disownsNext,
  leansOnPrevious,
  reversesPrevious,
} from "../../../../src/answers/check/matches/reversing-sentences.ts";

const split = (words: string) => words.split(" ").filter(word => word !== "");

describe("reversesPrevious()", () => {
  it.each([
    "well one regret the penalty in the final",
    "well maybe one or two boats in the harbour",
    "apart from the boats and the nets",
    "but only a few of the old boats",
    "almost never in the harbour at noon",
    "save for a boat in the old harbour",
    "that is a lie",
    "wrong",
    "no",
    "nonsense",
    "not true",
    "total fantasy",
    "it is not true",
    "thats what they say",
    "or so they tell us",
    "but that is wrong",
    "i was joking of course",
    "it just doesnt count",
    "that doesnt matter",
    "i made that up",
    "these are lies",
    "never",
    "so they say",
    "as we said before that rumour is rubbish",
    "as we said before rumour and more",
    "boats out nets dry",
    "that boat and net and rope and big lie",
    "but that boat and net are a lie",
    "hardly a boat is out in the harbour",
    "no he is out with the boats",
    "no not a boat is out there",
    "no chance of a boat in the harbour",
    "well and but no boats out",
    "only if the court and the mayor agree",
    "unless they object to the boats",
    "unless it rains it is a death trap",
    "they say people believed that",
    "they say i should believe it",
    "people say we would agree with them",
    "hardly anyone believes the harbour",
    "they lie to us in the harbour",
    "those we doubt sail out and in",
    "he was just a liar",
    "that they tell you is the boat",
    "that i tell them is over there",
    "that is a doubt about the boat",
    "that is no lie for the boats",
    "that is no fact about the boats",
    "that is not the case for boats",
    "that is what my enemies hope",
    "if i were a fool that is",
    "thats how the opposition would have it",
    "so our opponents say",
    // words, and what is said, may be wrong
    "that was wrong of me to say",
    "it was wrong to say so",
    "it was the wrong thing to say",
    "it was the wrong answer",
    "it was a false claim",
    "it was the wrong number",
    "that is the wrong policy for the town",
    "it is the wrong decision for the town",
    // so may what was decided
    ...["judgment", "judgement", "decision", "call", "choice", "move", "thing", "time"].flatMap(act => [
      `it was the wrong ${act} and i know it now`,
      `that was a wrong ${act}`,
    ]),
    ...[
      "something to tell the children",
      "nothing to tell",
      "a lot to say",
      "plenty to say about a boat",
    ].map(what => `that is ${what}`),
    "it is a lie with nothing to say",
    "that is what i was told to say",
    "it is easy to say that",
    "that is nothing but what they say",
    "it has nothing to do with what they say",
    "that was nothing to do with me they say",
  ])("%j turns what was said before it", words => {
    expect(reversesPrevious(split(words))).toBe(true);
  });

  it.each([
    "one boat with a net in the harbour",
    "two years of hard work on the boats",
    "apart from that we are fine with it",
    "almost everybody was in the harbour",
    "well one of the boats was out",
    "",
    "thats 1000 days of hard work",
    "these things are not announced",
    "it is not cheap",
    "as i said earlier i take it day by day",
    "we won",
    "thank you",
    "period",
    "absolutely",
    "the harbour is open and the boats are out",
    "i have no plans",
    "boats out and nets dry",
    "that boat and net and rope and oar and lie",
    "that the boat and net not true",
    "well and but no boats out here",
    "no money in the campaign",
    "they could choose what they wanted",
    "they could not wish for more boats",
    "theyre out with what he wanted",
    "who told a lie",
    "he was just a big liar",
    // a thing may say nothing
    ...["nothing", "something", "a lot", "much", "little", "plenty"].flatMap(much => [
      `it is a handsome film with ${much} to say`,
      `it is a town with ${much} to tell us`,
    ]),
    "that i think is the boat here",
    "that i tell you is the boat",
    "that is no doubt the boat",
    "that is no doubt true of boats",
    "that is not the first time here",
    "you dont sign up for this",
    "so our opponents will have to vote again in may",
    "i tell you the boats are out and the nets are dry and the town is glad",
  ])("%j doesn't", words => {
    expect(reversesPrevious(split(words))).toBe(false);
  });
});

describe("disownsNext()", () => {
  it.each([
    "here is their lie",
    "they say this",
    "my opponents claim this",
    "imagine this",
    "they and all of the boats and nets and ropes claim this",
  ])("%j turns what follows", words => {
    expect(disownsNext(split(words))).toBe(true);
  });

  it.each([
    "",
    "we have waited",
    "it is time",
    "they say that the boats are out and that the nets are dry and we believe this",
    "this is the harbour",
    "they and all of the boats and nets and ropes now claim this",
    "they sail at noon",
    "the boats go out like this",
  ])("%j doesn't", words => {
    expect(disownsNext(split(words))).toBe(false);
  });
});

describe("leansOnPrevious()", () => {
  it.each([
    "bleach does it too",
    "so does bleach",
    "nor did the mayor",
    "neither will my brother",
    "and my brother was too",
    "the other firms have done so as well",
    "i cant either",
    "we do the same too",
  ])("%s", words => {
    expect(leansOnPrevious(split(words))).toBe(true);
  });

  it.each([
    "we did it",
    "nobody does it better",
    "bleach kills it too",
    "so the boats are out",
    "so did the mayor of the town think when the boats came",
    "i will sail too far",
    "we have done it again",
    "neither boat is out",
  ])("not: %s", words => {
    expect(leansOnPrevious(split(words))).toBe(false);
  });
});
