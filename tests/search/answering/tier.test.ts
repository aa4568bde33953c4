import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/articles/article.ts";
import { articleOfParagraphs } from "../../../src/articles/create-article.ts";
import { createSearchIndex } from "../../../src/search/create-search-index.ts";

// Invented.
const POOL = articleOfParagraphs(
  [
    "The governors of Carrow school sacked Ann Roe, its head, on Monday after parents complained.",
    "A builder has put the repairs at £40,000. The caretaker had complained of the boiler for years.",
    "The new library, which is to be built beside the school, will have a reading room.",
    "Pupils were sent home by bus 17 and will be taught in the Methodist hall until June.",
    "The chimney is 31 metres tall.",
    "On Friday fog lay two miles deep over Carrow Moor.",
    "Mrs Roe has asked for a hearing. Her husband left the meeting early.",
    "She refused to hand back the keys of the boiler house.",
    "Dora Finch has painted 14 pictures of the boiler house.",
  ],
  {
    origin: { kind: "host", file: "school" },
    id: "school",
    date: "2026-02-01",
    title: "Head of Carrow school sacked",
  },
);
const index = createSearchIndex([POOL]);
const tierOf = async (question: string) => (await index.search(question)).tier;

describe("search() shows as an answer", () => {
  it.each([
    "who sacked Ann Roe",
    "how much will the repairs cost",
    "where will the pupils be taught",
    "why was Ann Roe sacked",
    "how tall is the chimney",
    "did Ann Roe refuse to hand back the boiler house keys",
    "how many pictures did Dora Finch paint",
    "did the governors get rid of the head",
    "caretaker boiler",
  ])("%s", async question => {
    expect(await tierOf(question)).toBe("answered");
  });
});

describe("search() shows as the closest", () => {
  it("a passage whose article has the names of the question in its title", async () => {
    const pages = [
      [
        "Kell Quay gets a market",
        "Stalls will open on Fridays.",
        "Tom Lusk sold eels there as a boy.",
        "Rain is forecast.",
      ],
      ["Fair at Lind", "The fair at Lind drew crowds.", "A ram escaped."],
    ];
    const articles = pages.map(([title, ...paragraphs]) =>
      articleOfParagraphs(paragraphs, {
        origin: { kind: "host", file: `${title}` },
        id: `${title}`,
        title,
        date: "2026-02-01",
      }),
    );
    expect((await createSearchIndex(articles).search("who peddled eels at Kell Quay")).tier).toBe("closest");
  });

  it.each(["how old is englyn", "who met qorvath at Kell Quay", "is zanderby at the quay"])(
    "but none where neither the articles nor English have a word: %s",
    async question => {
      const articles = [
        [
          "Kell Quay gets a market",
          "Tom Lusk, 14, sold eels at the quay.",
          "Ann Roe is 31 years old and met Lusk at Kell Quay.",
        ],
        ["Fair at Lind", "The fair at Lind drew crowds.", "A ram escaped."],
      ].map(([title, ...paragraphs]) =>
        articleOfParagraphs(paragraphs, {
          origin: { kind: "host", file: `${title}` },
          id: `${title}`,
          title: `${title}`,
          date: "2026-02-01",
        }),
      );
      expect((await createSearchIndex(articles).search(question)).tier).toBe("none");
    },
  );

  it.each(
    ["sauna", "zipline", "octopus", "voucher", "trampoline", "tattoo", "otter", "hashtag", "yoga"].flatMap(
      noun => [
        [`is there a ${noun} at Kell Quay`, "closest"] as const,
        [`how long is the ${noun} at Kell Quay`, "closest"] as const,
        [`is the new ${noun} at Kell Quay open`, "closest"] as const,
        [`do they have ${noun} at Kell Quay`, "closest"] as const,
        [`how old is ${noun}`, "none"] as const,
        [`how old is the singer ${noun}`, "none"] as const,
      ],
    ),
  )("a noun that no list has comes close, a name doesn't: %s", async (question, tier) => {
    const articles = ["Kell Quay is 80 metres long and opens in May.", "Ann Roe, 31, is a singer."].map(
      (text, at) =>
        articleOfParagraphs([text], {
          origin: { kind: "host", file: `${at}` },
          id: `${at}`,
          title: `Week ${at}`,
          date: "2026-02-01",
        }),
    );
    expect((await createSearchIndex(articles).search(question)).tier).toBe(tier);
  });

  it("an answer without the hyphen that the articles have", async () => {
    const articles = ["Ann Roe will rebuild the pavilion.", "The add-on tower was dropped."].map((text, at) =>
      articleOfParagraphs([text], {
        origin: { kind: "host", file: `${at}` },
        id: `${at}`,
        title: `Building ${at}`,
        date: "2026-02-01",
      }),
    );
    expect((await createSearchIndex(articles).search("What happened to the addon tower?")).tier).not.toBe(
      "none",
    );
  });

  it.each(["where was Professor Roe when parents complained", "why was Mayor Roe asked to a hearing"])(
    "a passage with one word of a name of two: %s",
    async question => {
      expect(await tierOf(question)).toBe("closest");
    },
  );
});

describe("search() doesn't show as an answer", () => {
  it.each([
    ["a sentence that says it the other way round", "did Ann Roe sack the governors"],
    ["what names nobody who does it", "who will build the new library"],
    ["a kind of thing without its name", "which builder is doing the repairs"],
    ["a length of another kind", "how tall is Carrow Moor"],
    ["what has another name than the one asked about", "was Ann Roe sacked in Istanbul on Monday"],
    ["what one of two did", "did Ann Roe and Petra Halloran refuse to hand back the boiler house keys"],
    ["a deed of somebody else", "why did the parents put the repairs off"],
    ["a time and no reason", "why was the hearing asked for"],
    ["what is only asked for", "did Mrs Roe get a hearing"],
    ["another day than the next one asked for", "when is the next governors' election"],
    ["an age that isn't the one required", "how old do you have to be to be sent home by bus"],
    ["a name beside nothing of what is asked", "who guards Carrow Moor"],
    ["a number that is somebody else's", "how many pictures did Ann Roe paint"],
    ["a kind of person without a name", "which caretaker complained of the boiler"],
    ["what doesn't say how it was done", "how did Ann Roe get the keys of the boiler house"],
    ["a deed where an occupation is asked for", "what does Ann Roe do for a living"],
    ["a person without a name", "what is the name of Ann Roe's husband"],
    ["a number of something else", "how many pupils were sent home"],
    ["what is about another person", "why was Petra Halloran sacked"],
    ["what hasn't the thing asked for", "what is Ann Roe's salary"],
    ["half of a question about something else", "what lay over the kitchen"],
    ["what could be about anything", "did she refuse"],
    ["what could be about anything", "when was it sacked"],
    ["what hasn't the kind asked for", "what kind of car does Ann Roe of Carrow school drive"],
  ])("%s: %s", async (_why, question) => {
    expect(await tierOf(question)).not.toBe("answered");
  });
});

describe("search() asked what happened", () => {
  const library = (sentence: string) =>
    createSearchIndex([
      articleOfParagraphs(
        [sentence, "It rained on the moor all day.", "The fair drew 4,000 people to the green in May."],
        { origin: { kind: "host", file: "one" }, id: "one", date: "2026-02-01", title: "The week in Carrow" },
      ),
    ]);

  it.each([
    ["how much was Tarnway fined", "The regulator can fine Tarnway up to £40,000."],
    ["how much was Tarnway fined", "Tarnway could be fined £40,000."],
    ["who resigned from Carrow council", "Ann Roe called on Tom Lusk to resign from Carrow council."],
    ["did Ann Roe buy Tarnway yet", "Praised by bankers, Ann Roe is in the process of buying Tarnway."],
    ["who bought Tarnway", "Ann Roe would buy Tarnway for £1."],
    ["who bought Tarnway", "Tom Lusk will move house if he bought Tarnway."],
    ["who bought Tarnway", "Nobody knows whether Ann Roe bought Tarnway."],
    [
      "when was Tarnway pier built",
      "Carrow council voted on Monday to mend Tarnway pier rather than build a new one.",
    ],
    ["who killed Tom Lusk", "Ann Roe was freed after ten years in prison for the killing of Tom Lusk."],
  ])("doesn't show as an answer what may happen, or is a noun: %s: %s", async (question, sentence) => {
    expect((await library(sentence).search(question)).tier).not.toBe("answered");
  });

  it.each([
    ["how much was Tarnway fined", "The regulator fined Tarnway £40,000."],
    ["who resigned from Carrow council", "Tom Lusk resigned from Carrow council."],
    ["who resigned from Carrow council", "Tom Lusk had to resign from Carrow council."],
    ["who bought Tarnway", "Tarnway is to be bought by Ann Roe."],
    [
      "where did the Tarnway outbreak start",
      "The Tarnway outbreak began in mid-March at a nursery in Ponte Lungo.",
    ],
    ["who will buy Tarnway", "Ann Roe would buy Tarnway for £1."],
    [
      "did they build a new Tarnway pier",
      "Carrow council voted on Monday to mend Tarnway pier rather than build a new one.",
    ],
    ["who bought Tarnway", "Ann Roe, who bought Tarnway, will sell it."],
    ["who bought Tarnway", "Asked if it would close, Ann Roe, who bought Tarnway, laughed."],
    ["who paid for the fixing of the roof", "Ann Roe is paying for the roof."],
    ["when did the Sea Thistle set out from Tarnway", "The Sea Thistle left Tarnway on Wednesday."],
  ])("shows as an answer what did: %s: %s", async (question, sentence) => {
    expect((await library(sentence).search(question)).tier).toBe("answered");
  });

  it.each([
    ["what does Ann Roe earn", "“They found £12m for a glass hall,” said Ann Roe, secretary of the branch."],
    ["how much did Ann Roe put into Tarnway", "Tarnway, led by Ann Roe, has £30m from the bank."],
    [
      "when did Ann Roe get the job",
      "The board, which Ann Roe leads with the help of two deputies and a clerk, meets again in public on 10 December.",
    ],
  ])("doesn't show as an answer a sum or a day beside a name alone: %s: %s", async (question, sentence) => {
    expect((await library(sentence).search(question)).tier).not.toBe("answered");
  });

  it.each([
    "The power cable was broken on Monday, most likely by a ship's anchor, the utility said.",
    "The power cable was broken on Monday by a fisherman's net.",
    "The power cable was broken on Monday by a council lorry.",
    "The power cable was broken by the trawlermen's anchor.",
    "A police boat broke the power cable on Monday.",
    "Ice broke the power cable on Monday.",
  ])("doesn't show as an answer to who did it what names a thing: %s", async sentence => {
    expect((await library(sentence).search("who broke the power cable")).tier).not.toBe("answered");
  });

  it.each([
    "The power cable was broken on Monday by a crane operator.",
    "The power cable was broken by the crew of the Marit, a tug.",
    "Norrfjord broke the power cable on Monday.",
    "Workers from Carrow broke the power cable on Monday.",
    "The power cable was broken by police officers.",
  ])("shows as an answer to who did it what names somebody: %s", async sentence => {
    expect((await library(sentence).search("who broke the power cable")).tier).toBe("answered");
  });

  it.each([
    "More: Tom Lusk resigned from Carrow council",
    "READ ALSO: Tom Lusk resigned from Carrow council",
    "What to know: Tom Lusk resigned from Carrow council",
    "THE CARROW FILES: Tom Lusk resigned from Carrow council",
    "Previously: Tom Lusk resigned from Carrow council.",
    "Tom Lusk resigned from Carrow council 03:31 - Source: CNN",
  ])("doesn't show as an answer a line that points to another page: %s", async sentence => {
    expect((await library(sentence).search("who resigned from Carrow council")).tier).not.toBe("answered");
  });
});

describe("search() asked something of a thing", () => {
  const libraryWith = (sentence: string) =>
    createSearchIndex(
      [
        [
          "A ferry for Carrow",
          "The night ferry is white. It is free of rats.",
          "The crew of the ferry danced.",
        ],
        ["The week at the pier", sentence, "It rained on the moor all day."],
      ].map(([title = "", ...paragraphs]) =>
        articleOfParagraphs(paragraphs, { origin: { kind: "host", file: title }, id: title, title }),
      ),
    );

  it.each([
    ["how long does the ferry take", "The ferry takes four hours.", "A repair takes four months."],
    ["when does the night ferry start", "The ferry is to start on 2 March.", "Work is to start on 2 March."],
  ])("shows an answer about it, and none about another: %s", async (question, sentence, other) => {
    expect((await libraryWith(sentence).search(question)).tier).toBe("answered");
    expect((await libraryWith(other).search(question)).tier).not.toBe("answered");
  });
});

/** 150 invented articles about other things, with ten paragraphs each. */
function others(): Article[] {
  const things = [
    "ferry",
    "council",
    "harvest",
    "match",
    "bakery",
    "storm",
    "museum",
    "strike",
    "orchestra",
    "mill",
  ];
  const places = [
    "Tarn",
    "Westacre",
    "Moss Row",
    "Lindale",
    "Brack",
    "Ember",
    "Holt",
    "Quay",
    "Sandgate",
    "Penn",
  ];
  const deeds = [
    "put off",
    "praised",
    "sold",
    "opened",
    "repaired",
    "criticised",
    "counted",
    "moved",
    "paid for",
    "lost",
  ];
  return Array.from({ length: 150 }, (_, article) =>
    articleOfParagraphs(
      things.map((thing, at) => {
        const place = places[(at + article) % 10];
        return `The ${thing} of ${place} was ${deeds[(3 * at + article) % 10]} in week ${article}.`;
      }),
      {
        origin: { kind: "host", file: `other-${article}` },
        id: `other-${article}`,
        title: `Week ${article}`,
      },
    ),
  );
}

const FUND = articleOfParagraphs(["What is the Tarn fund?", "It pays for new boats."], {
  origin: { kind: "host", file: "fund" },
  id: "fund",
});

describe("search() in a library of 1,500 paragraphs", () => {
  const larger = createSearchIndex([POOL, FUND, ...others()]);

  it.each(["who sacked Ann Roe", "where will the pupils be taught", "how tall is the chimney"])(
    "still answers: %s",
    async question => {
      expect((await larger.search(question)).tier).toBe("answered");
    },
  );

  it.each([
    ["a number of something else", "how many pupils were sent home"],
    ["a number that is somebody else's", "how many pictures did Ann Roe paint"],
    ["a kind of thing without its name", "which builder is doing the repairs"],
    ["what names nobody who does it", "who will build the new library"],
    ["a question", "what is the Tarn fund"],
  ])("doesn't show %s as an answer: %s", async (_why, question) => {
    expect((await larger.search(question)).tier).not.toBe("answered");
  });
});

describe("search() finds nothing for a question without anything but function words", () => {
  it.each(["why?", "and when?", "so how many"])("%s", async question => {
    expect(await tierOf(question)).toBe("none");
  });
});
