import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/search/language/analyse.ts";
import { languageOf } from "../../../src/search/language/languages.ts";
import {
  type Act,
  type ActWord,
  actOf,
  fitOfAct,
  isOnlySetAside,
  subjectOf,
} from "../../../src/search/question/acts.ts";
import { isForPeople } from "../../../src/search/question/somebody-at.ts";

const english = languageOf("en");
const wordsIn = (text: string) => analyse(text, english).filter(({ kind }) => kind !== "name");

/** "Ann > call > Bo", with "?" for the one asked for. */
function told(question: string): string | null {
  const act = actOf(analyse(question, english));
  if (!act) return null;
  const words = wordsIn(question);
  const said = (who: Act["agent"]) => (who === "asked" ? "?" : who.map(at => words[at]?.form).join(" "));
  return `${said(act.agent)} > ${words[act.verb]?.form} > ${said(act.patient)}`;
}

describe("actOf()", () => {
  it.each([
    ["did Scholz call Putin", "scholz > call > putin"],
    ["was Putin called by Scholz", "scholz > called > putin"],
    ["who called Putin", "? > called > putin"],
    ["who did Scholz call", "scholz > call > ?"],
    ["who was Penmarrow beaten by", "? > beaten > penmarrow"],
    ["who was sacked by the bank", "bank > sacked > ?"],
    ["who is suing the council", "? > suing > council"],
    ["is Starmer going to speak to Putin", "starmer > speak > putin"],
    ["what did the jury decide", "jury > decide > "],
    ["has the council paid the builder", "council > paid > builder"],
    ["did they shoot the bear", " > shoot > bear"],
    ["can you still visit it", " > visit > "],
    ["how many boats did Ann sell", "ann > sell > "],
    ["how many boats will leave the harbour", " > leave > harbour"],
    ["how many people signed the letter", " > signed > letter"],
    ["how many boats were sold by Ann", "ann > sold > "],
  ])("%s", (question, act) => {
    expect(told(question)).toBe(act);
  });

  it.each(["is the bridge open", "how long is the bridge", "toll", "the ferry and the bridge"])(
    "finds none in: %s",
    question => {
      expect(told(question)).toBeNull();
    },
  );
});

/** A sentence read for a question by the stems of its words. */
function judged<Judgement>(
  question: string,
  sentence: string,
  judge: (act: Act, words: readonly ActWord[]) => Judgement,
): Judgement {
  const act = actOf(analyse(question, english));
  if (!act) throw new Error("the question has no act");
  const asked = wordsIn(question);
  const words = wordsIn(sentence).map(({ kind, term, form, start }): ActWord => {
    const stands = asked.flatMap((word, at) => (word.kind === "word" && word.term === term ? [at] : []));
    const isNew = stands.length === 0;
    const isNamed = isNew && kind === "word" && /^\p{Lu}/u.test(sentence.charAt(start));
    return { form, stands, isNamed, isSomebody: isNamed || (isNew && isForPeople(form)) };
  });
  return judge(act, words);
}

describe("subjectOf()", () => {
  it.each([
    ["how long does the ferry take", "ferry"],
    ["is the school bus free", "school bus"],
    ["when will the new bridge open", "new bridge"],
    ["how much is the toll", "toll"],
    ["why was the harbour closed", "harbour"],
    ["what are the new rules", ""],
    ["the ferry and the bridge", ""],
    ["is there a toll", ""],
  ])("%s", (question, subject) => {
    const words = wordsIn(question);
    expect(
      subjectOf(analyse(question, english))
        .map(at => words[at]?.form)
        .join(" "),
    ).toBe(subject);
  });
});

describe("isOnlySetAside()", () => {
  it.each([
    [
      "when was the bridge built",
      "They voted on Monday to repair the bridge rather than build a new one.",
      true,
    ],
    ["when was the bridge built", "Instead of being built in May, the bridge was drawn again.", true],
    ["when was the bridge built", "Without building the bridge, the firm left in May.", true],
    ["when was the bridge built", "The bridge was built in 1931 rather than bought.", false],
    ["when was the bridge built", "It was built in 1931, rather than rebuilt.", false],
    ["when was the bridge built", "The bridge is old.", false],
  ])("%s: %s", (question, sentence, isSetAside) => {
    expect(judged(question, sentence, isOnlySetAside)).toBe(isSetAside);
  });
});

describe("fitOfAct()", () => {
  it.each([
    ["did Scholz call Putin", "Scholz called Putin on Friday.", "whole"],
    ["did Scholz call Putin", "Putin called Scholz on Friday.", "reversed"],
    ["did Scholz call Putin", "On Friday Robert Fico had not called Putin.", "reversed"],
    ["did Scholz call Putin", "On Friday he called Putin.", "part"],
    ["did Scholz call Putin", "Scholz asked Robert Fico to call Putin.", "reversed"],
    ["did Scholz call Putin", "Scholz asked to call Putin.", "whole"],
    ["did Scholz call Putin", "Putin was called by Scholz on Friday.", "whole"],
    ["did Scholz call Putin", "Scholz was called by Putin on Friday.", "reversed"],
    ["did Scholz call Putin", "Scholz wrote to Putin.", "absent"],
    ["who sacked Ann Roe", "The governors sacked Ann Roe in May.", "whole"],
    ["who sacked Ann Roe", "Ann Roe was sacked in May.", "part"],
    ["who sacked Ann Roe", "Ann Roe sacked the caretaker.", "reversed"],
    ["who sacked Ann Roe", "Ann Roe was sacked by Tom Lusk.", "whole"],
    [
      "who bought Tarnway",
      "Tarnway, the maker of electric buses that ran out of cash in the last week of May, was bought by Hanbury Motors.",
      "whole",
    ],
    ["who shut the sluice", "The sluice was finally shut by hand around 1am by Finn Garrow.", "whole"],
    ["who shut the sluice", "The sluice was finally shut by hand around midnight.", "part"],
    ["who sold the pool", "The pool was sold by two to one in May by the council.", "whole"],
    ["who built the pool", "The pool, the first to be built in Carrow, is shut.", "part"],
    ["who reported the caretaker", "Ann Roe, the caretaker who reported him, was away.", "whole"],
    ["who reported the caretaker", "Ann Roe and her deputy reported it to the school.", "whole"],
    ["who reported the caretaker", "Ann Roe reported from the school.", "part"],
    ["who shut the sluice", "It was finally shut by Finn Garrow.", "whole"],
    ["who shut the sluice", "It was finally shut by hand.", "part"],
    ["did Scholz sell the pool", "On Friday Anna Kerr sold it.", "reversed"],
    ["who drove the prisoners home", "They met prisoners whom the Red Cross drove to Carrow.", "part"],
    ["who was Carrow beaten by", "Lisbon beat Carrow in the final.", "whole"],
    [
      "who is buying the ferry",
      "The league has approved the £9m buying of the ferry by Hanbury Group.",
      "whole",
    ],
    ["who repaired the pier", "The repair of the old pier by Finn Garrow took a year.", "whole"],
    ["who repaired the pier", "The council has welcomed Finn Garrow’s repair of the pier.", "whole"],
    ["who repaired the pier", "The repair of the pier took a year.", "part"],
    ["who is blocking the sale", "The blocking of the sale lasted a year.", "part"],
  ])("%s: %s %s", (question, sentence, expected) => {
    expect(judged(question, sentence, fitOfAct)).toBe(expected);
  });
});
