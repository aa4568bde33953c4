import { describe, expect, it } from "vitest";
import { articleOfParagraphs } from "../../../src/articles/create-article.ts";
import { createSearchIndex } from "../../../src/search/create-search-index.ts";

/** The tier of a question to a library of a few articles, each given as a title and its paragraphs. */
async function tierIn(articles: readonly (readonly string[])[], question: string): Promise<string> {
  const index = createSearchIndex(
    articles.map(([title = "", ...paragraphs], at) =>
      articleOfParagraphs(paragraphs, { origin: { kind: "host", file: `${at}` }, id: `${at}`, title }),
    ),
  );
  return (await index.search(question)).tier;
}

const FAIR = ["A fair at Lind", "The fair at Lind drew crowds.", "A ram escaped, and Ann Roe caught it."];

describe("search() shows a sum or a size as an answer only if it is ahead of others", () => {
  const other = (thing: string) => [
    `The ${thing} and its lamps`,
    `The lamps of the ${thing} are old.`,
    `New lamps for the ${thing} will take £9,000 from the town.`,
  ];

  it.each(["bridge", "ferry", "chapel", "museum"])("how much is the %s costing", async thing => {
    const bill = [
      `A bill for the ${thing}`,
      "The bill has come.",
      `The ${thing} is now costing £2.1m in all.`,
    ];
    const fares = [
      `Fares at the ${thing}`,
      "Fares rise in May.",
      `A day at the ${thing} will then be £3 for all.`,
    ];
    expect(await tierIn([bill, FAIR], `how much is the ${thing} costing`)).toBe("answered");
    expect(await tierIn([fares, other(thing), FAIR], `how much is the ${thing} costing`)).not.toBe(
      "answered",
    );
  });
});

describe("search() isn't kept from a sum by passages that have none, or the same", () => {
  it.each([
    ["rates", "Carrow"],
    ["fares", "Tarn"],
    ["rents", "Lusk"],
  ])("how much will %s in %s go up", async (sum, place) => {
    const plan = (at: string, share: string) => [
      `${place} and its ${sum}`,
      "It rained.",
      `The ${sum} in ${place} will go up by ${share} per cent ${at}.`,
    ];
    const silent = [
      `${place} and its ${sum}`,
      "It rained.",
      `The ${sum} in ${place} will not go up quietly.`,
    ];
    const question = `how much will ${sum} in ${place} go up`;
    expect(await tierIn([plan("in May", "4.9"), silent, FAIR], question)).toBe("answered");
    expect(await tierIn([plan("in May", "4.9"), plan("this spring", "4.9"), FAIR], question)).toBe(
      "answered",
    );
    expect(await tierIn([plan("in May", "4.9"), plan("in June", "2.7"), FAIR], question)).not.toBe(
      "answered",
    );
  });
});

describe("search() answers yes or no only to what the library knows", () => {
  it.each([
    ["wall", "Tanner’s Hill", "thatched"],
    ["pier", "Carrow Moor", "gilded"],
    ["mill", "Lusk Row", "tarred"],
  ])("has the %s at %s been %s", async (thing, place, done) => {
    const told = `It clears the board over the collapse of the temporary ${thing} at ${place}.`;
    const question = (verb: string) => `has the temporary ${thing} at ${place} been ${verb}`;
    expect(await tierIn([["A report", "It rained.", told], FAIR], question(done))).not.toBe("answered");
    const news = `The temporary ${thing} at ${place} has been mended.`;
    expect(await tierIn([["A report", "It rained.", news], FAIR], question("mended"))).toBe("answered");
  });

  it.each(["Brandin", "Lusk", "Merrick"])("has %s gone or is he still coach", async name => {
    const told = `${name} sat alone. Players let the coach down, a captain of theirs told us.`;
    const question = `has ${name} gone or is he still coach`;
    const away = ["A ram", "It rained.", "The ram from Lind has gone to Carrow."];
    expect(await tierIn([["A match", "It rained.", told], FAIR, away], question)).not.toBe("answered");
    const news = `${name} has not gone and is still coach.`;
    expect(await tierIn([["A match", "It rained.", news], FAIR, away], question)).toBe("answered");
  });
});

describe("search() doesn't take the first paragraph for an answer", () => {
  it.each([
    ["what did the inspections at the school in Lind find", "school", "inspections"],
    ["what did the surveys at the quay in Lind find", "quay", "surveys"],
    ["what did the tests at the pier in Lind find", "pier", "tests"],
  ])("to a question that shows by no form: %s", async (question, thing, search) => {
    const opening = `The council has ordered ${search} at the ${thing} in Lind.`;
    const finding = `The ${search} at the ${thing} did find rot in Lind.`;
    expect(await tierIn([[`The ${thing} at Lind`, opening, "It rained."], FAIR], question)).not.toBe(
      "answered",
    );
    expect(await tierIn([[`The ${thing} at Lind`, "It rained.", finding], FAIR], question)).toBe("answered");
  });
});

describe("search() doesn't show as an answer what may tell how somebody is", () => {
  it.each([
    "hows the captain of Lind's knee",
    "how is the knee of the Lind captain doing",
    "how's the Lind captain's knee now",
  ])("%s", async question => {
    const told = "The Lind captain spoke from a bed where his knee was mended.";
    expect(await tierIn([["A match", "It rained.", told], FAIR], question)).not.toBe("answered");
  });
});

describe("search() shows as an answer how something is done", () => {
  it.each(["how are lipids of Lind defined", "how's a lipid of Lind defined"])("%s", async question => {
    const told = "Lipids of Lind are defined by their shape.";
    expect(await tierIn([["Lipids", "It rained.", told], FAIR], question)).toBe("answered");
  });
});

describe("search() shows as an answer only what is of the kind asked about", () => {
  it.each([
    [
      "who won the mens Carrow race",
      "Ada Lind won the women's Carrow race.",
      "Bo Roe won the men's Carrow race.",
    ],
    [
      "who won the girls Carrow cup",
      "Bo Roe won the boys' Carrow cup.",
      "Ada Lind won the girls' Carrow cup.",
    ],
    [
      "who got the Carrow best actress prize",
      "The Carrow best actor prize went to Bo Roe.",
      "The Carrow best actress prize went to Ada Lind.",
    ],
    [
      "who won the Carrow singles title",
      "Bo Roe won the Carrow doubles title.",
      "Bo Roe won the Carrow singles title.",
    ],
    [
      "who leads the junior Carrow team",
      "Bo Roe leads the senior Carrow team.",
      "Bo Roe leads the junior Carrow team.",
    ],
    [
      "who mended the north Carrow pier",
      "Bo Roe mended the south Carrow pier.",
      "Bo Roe mended the north Carrow pier.",
    ],
  ])("%s: %s", async (question, other, same) => {
    expect(await tierIn([["The week", "It rained.", other], FAIR], question)).not.toBe("answered");
    expect(await tierIn([["The week", "It rained.", same], FAIR], question)).toBe("answered");
  });

  it.each([
    [
      "how many years did Lusk get",
      "Lusk fell off a wall on Tuesday, 8 February last year.",
      "Lusk will get 8 years.",
    ],
    ["how many seasons did Lusk play", "Lusk can play in all 8 this season.", "Lusk did play for 8 seasons."],
  ])("%s: %s", async (question, other, same) => {
    expect(await tierIn([["The week", "It rained.", other], FAIR], question)).not.toBe("answered");
    expect(await tierIn([["The week", "It rained.", same], FAIR], question)).toBe("answered");
  });
});

describe("search() asks of an answer what the question adds", () => {
  it.each([
    [
      "did the Lusk ward get more beds",
      "The Lusk ward has beds from 1980.",
      "The Lusk ward did get another ten beds.",
    ],
    [
      "are they putting extra trains on at Lusk",
      "Trains are put on at Lusk.",
      "They are putting extra trains on at Lusk.",
    ],
    [
      "will the Lusk pool open more days",
      "The Lusk pool will open on these days.",
      "The Lusk pool will open longer, on six days.",
    ],
    ["who won the Lusk cup last year", "Bo Roe won the Lusk cup.", "Bo Roe won the Lusk cup last year."],
    [
      "who won the Lusk cup last season",
      "Bo Roe won the Lusk cup.",
      "Bo Roe won the Lusk cup in the previous season.",
    ],
    [
      "who was Lusk queen last summer",
      "Ann Roe was picked as Lusk queen.",
      "Ann Roe was picked as Lusk queen last summer.",
    ],
    [
      "how much did the Lusk fair make this year",
      "Last year’s Lusk fair did make £400.",
      "The Lusk fair did make £400.",
    ],
    [
      "who won the Lusk cup this season",
      "Bo Roe won the Lusk cup last season.",
      "Bo Roe won the Lusk cup this season.",
    ],
  ])("%s: %s", async (question, told, whole) => {
    expect(await tierIn([["The week", "It rained.", told], FAIR], question)).not.toBe("answered");
    expect(await tierIn([["The week", "It rained.", whole], FAIR], question)).toBe("answered");
  });

  it.each([
    ["does the Lusk ferry not run any more", "The Lusk ferry does not run now."],
    ["does the Lusk ferry run once more", "The Lusk ferry does run now."],
    ...[
      "one more question,",
      "one more thing:",
      "please tell me more:",
      "I want to know more, but first",
      "more info please:",
      "can you say more about this,",
      "I need more details.",
      "an additional question:",
    ].map(opening => [`${opening} does the Lusk ferry run now`, "The Lusk ferry does run now."]),
  ] satisfies string[][])("but not for more in %s", async (question, told) => {
    expect(await tierIn([["The week", "It rained.", told], FAIR], question)).toBe("answered");
  });
});

describe("search() takes a time that was planned for none at which it happened", () => {
  it.each(["parade", "march", "convoy", "race"])("what time did the %s get to Carrow park", async thing => {
    const question = `what time did the ${thing} get to Carrow park`;
    const planned = `The ${thing} will set off from the market at 2pm and finish in Carrow park.`;
    const past = `The ${thing} did get to Carrow park at 2pm.`;
    expect(await tierIn([["The week", "It rained.", planned], FAIR], question)).not.toBe("answered");
    expect(await tierIn([["The week", "It rained.", past], FAIR], question)).toBe("answered");
  });
});

describe("search() answers yes or no only where no other article has nearly as much of the question", () => {
  it.each([
    ["pier", "lamps"],
    ["ferry", "cabins"],
    ["chapel", "bells"],
  ])("were the %s %s mended", async (thing, parts) => {
    const told = ["The week", "It rained.", `The ${parts} of the ${thing} at Lusk were mended.`];
    const other = ["A list", "It snowed.", `The ${parts} of the ${thing} at Lusk are being mended.`];
    const question = `were the ${parts} of the ${thing} at Lusk mended`;
    expect(await tierIn([told, FAIR], question)).toBe("answered");
    expect(await tierIn([told, other, FAIR], question)).not.toBe("answered");
  });
});

describe("search() doesn't take any name for that of somebody asked for by what they are", () => {
  it.each([
    [
      "which councillors voted for the barn",
      "A Carrow committee voted on the barn.",
      "Councillors Roe and Lind voted for the barn.",
    ],
    [
      "what's the name of the hacker they arrested",
      "The hacker they arrested is 22, police in Carrow said.",
      "They arrested the hacker Bo Lind.",
    ],
    [
      "whats the caretakers name in the boiler room",
      "They met in a boiler room of a school in Carrow.",
      "The caretaker Bo Lind sat in the boiler room.",
    ],
    [
      "what will the chip mill be named",
      "The chip mill will bring jobs to the town of Carrow.",
      "The chip mill Big Bess will be named so.",
    ],
  ])("%s: %s", async (question, told, named) => {
    expect(await tierIn([["The week", "It rained.", told], FAIR], question)).not.toBe("answered");
    expect(await tierIn([["The week", "It rained.", named], FAIR], question)).toBe("answered");
  });
});

describe("search() takes a relative for no occupation", () => {
  it.each(["daughter", "son", "wife", "uncle", "grandmother"])("her %s", async kin => {
    const question = "what does Ada Lind do for a living";
    const told = ["The week", "It rained.", `The first stone was laid by his ${kin}, Ada Lind.`];
    const work = ["The week", "It rained.", "The first stone was laid by the plumber Ada Lind."];
    expect(await tierIn([told, FAIR], question)).not.toBe("answered");
    expect(await tierIn([told, FAIR], "who is Ada Lind")).toBe("answered");
    expect(await tierIn([work, FAIR], question)).toBe("answered");
  });
});

describe("search() takes no verb for a noun that means something else", () => {
  it.each([
    ["fire", "fired", "A shell was fired from the Carrow side at noon."],
    ["train", "trained", "Ann Roe trained at the Carrow club for years."],
    ["charge", "charged", "Bo Marr of Carrow has been charged with theft."],
    ["plant", "planted", "Pupils planted oaks in Carrow on Sunday."],
  ])("is the %s out yet: nothing that is %s", async (noun, _, told) => {
    const news = ["News from Carrow", "It rained.", told];
    expect(await tierIn([news, FAIR], `is the ${noun} out yet`)).not.toBe("answered");
  });
});

describe("search() answers how something is with what it is, and not with what is hoped for", () => {
  it.each(["contained", "flooded", "damaged"])("how %s is the dam", async done => {
    const hoped = ["A dam", "It rained.", `Crews hoped to have the dam half ${done} by Friday.`];
    const told = ["A dam", "It rained.", `The dam at Lind is half ${done}, crews say.`];
    expect(await tierIn([hoped, FAIR], `how ${done} is the dam`)).not.toBe("answered");
    expect(await tierIn([told, FAIR], `how ${done} is the dam`)).toBe("answered");
  });
});

describe("search() takes less for no answer to how much more", () => {
  it.each([
    [
      "more",
      "The Vell 3 makes 40 per cent fewer errors than the Vell 2.",
      "The Vell 3 costs £9 more than the Vell 2.",
    ],
    ["less", "The Vell 3 costs £9 more to make.", "The Vell 3 costs £9 less than the Vell 2."],
  ])("how much %s", async (asked, wrong, right) => {
    const question = `how much ${asked} is Vell 3 than Vell 2`;
    expect(await tierIn([["A stove", "It rained.", wrong], FAIR], question)).not.toBe("answered");
    expect(await tierIn([["A stove", "It rained.", right], FAIR], question)).toBe("answered");
  });
});
