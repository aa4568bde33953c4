import { describe, expect, it } from "vitest";
import { requestSpan } from "../../../src/answers/understand/politeness.ts";
import { foldTyped } from "../../../src/answers/understand/typed-text.ts";
import { sliceOf } from "../../../src/text/span.ts";

const requestIn = (typed: string) => sliceOf(typed, requestSpan(foldTyped(typed)));

describe("requestSpan()", () => {
  it.each([
    "hey, ",
    "ok so ",
    "good morning all, ",
    "hello there! ",
    "Verbatim: ",
    "<@42> ",
    "please ",
    "sorry, quick question: ",
    "just wondering, ",
    "can you tell me ",
    "could u please list ",
    "would anyone possibly show us again ",
    "tell me ",
    "give us please ",
    "do you know ",
    "does anybody happen to know ",
    "i'd like to know ",
    "we want to find out ",
    "I'm looking for ",
    "im interested in ",
    "can i get ",
    "is it possible to see ",
    "any idea ",
  ])("removes %j before a request", before => {
    expect(requestIn(`${before}the toll`)).toBe("the toll");
  });

  it.each([
    "omg wait ",
    "bruh ",
    "ok so random but ",
    "quick q: ",
    "sorry if this has been asked already but ",
    "my dad wants to know ",
    "hello sir, kindly ",
  ])("removes %j before a question and a request", before => {
    expect(requestIn(`${before}when is the toll due`)).toBe("when is the toll due");
    expect(requestIn(`${before}latest on the toll`)).toBe("latest on the toll");
  });

  it.each(["wait times", "folks at the harbour", "random checks", "latest on the bro"])(
    "takes nothing from %j",
    typed => {
      expect(requestIn(typed)).toBe(typed);
    },
  );

  it.each([
    ", please",
    " thanks!",
    ", thank you",
    " cheers.",
    " for me",
    " mate",
    " <@42>",
    "…",
    " lol",
    " or what 😂",
    " asking for a friend",
  ])("removes %j after a request", after => {
    expect(requestIn(`the toll${after}`)).toBe("the toll");
  });

  it.each(["tell the truth", "list the articles", "can the ferry sail", "so-called friends"])(
    "leaves %j as it is",
    typed => {
      expect(requestIn(typed)).toBe(typed);
    },
  );
});
