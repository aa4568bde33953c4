import { beforeAll, describe, expect, it } from "vitest";
import type { Verdict } from "../../../src/answers/answer.ts";
import { checkMessage } from "../../../src/answers/check/check-message.ts";
import type { Library } from "../../../src/answers/library.ts";
import { buildLibrary } from "../../../src/answers/library.ts";
import { articleOfLines } from "../../../src/articles/create-article.ts";
import { english } from "../../../src/wording/english/english.ts";
import { outcomeInWords } from "../../../src/wording/outcome.ts";
import { deliveredLibrary } from "./delivered-library.ts";

let library: Library;
beforeAll(async () => {
  library = await deliveredLibrary();
});

/**
 * Messages by somebody who wants a screenshot that confirms something false, and the first line that they get.
 * Each line must be true by itself.
 */
const MESSAGES: readonly (readonly [message: string, verdict: Verdict, firstLine: string])[] = [
  [
    'Zelensky: "We have received approval to take relative actions"',
    "part",
    "Only part of a sentence quoted from Volodymyr Zelensky. It begins: “There’s been much said in the media today that”",
  ],
  [
    'Zelensky confirms: "We have received approval"',
    "part",
    "Only part of a sentence quoted from Volodymyr Zelensky. It begins: “There’s been much said in the media today that”. It continues: “to take relative actions”",
  ],
  [
    "“we have received approval to take relative actions” - Volodymyr Zelensky",
    "part",
    "Only part of a sentence quoted from Volodymyr Zelensky. It begins: “There’s been much said in the media today that”",
  ],
  ['Starmer: "I have plans to speak to Putin"', "altered", "Altered: the meaning may differ. Left out: “no”"],
  [
    'Starmer: "plans to speak to Putin"',
    "part",
    "Only part of a sentence quoted from Sir Keir Starmer. It begins: “I have no”",
  ],
  [
    "Keir Starmer said “I have … plans to speak to Putin”",
    "altered",
    "Altered: the meaning may differ. Left out: “no”",
  ],
  [
    'BREAKING Starmer: "I have no plans to speak"',
    "part",
    "Only part of a sentence quoted from Sir Keir Starmer. It continues: “to Putin”",
  ],
  [
    'Starmer: "It\'s a matter for Chancellor Scholz"',
    "part",
    "Only part of a sentence quoted from Sir Keir Starmer. It continues: “who he speaks to”",
  ],
  [
    'Putin: "I have no plans to speak to Putin"',
    "misattributed",
    "Found, but not from Putin. Quoted from Sir Keir Starmer",
  ],
  [
    'putin said "the missiles will speak for themselves"',
    "misattributed",
    "Found, but not from putin. Quoted from Volodymyr Zelensky",
  ],
  [
    "trump said “the missiles will speak for themselves”",
    "misattributed",
    "Found, but not from trump. Quoted from Volodymyr Zelensky",
  ],
  [
    "BREAKING: Putin to Starmer: “The missiles will speak for themselves.”",
    "misattributed",
    "Found, but not from Putin. Quoted from Volodymyr Zelensky; not from Starmer",
  ],
  [
    "Biden’s famous line: “The missiles will speak for themselves”",
    "misattributed",
    "Found, but not from Biden. Quoted from Volodymyr Zelensky",
  ],
  [
    "“The missiles will speak for themselves” was said by Putin",
    "misattributed",
    "Found, but not from Putin. Quoted from Volodymyr Zelensky",
  ],
  [
    "“The missiles will speak for themselves”\nVladimir Putin",
    "misattributed",
    "Found, but not from Vladimir Putin. Quoted from Volodymyr Zelensky",
  ],
  [
    "“The missiles will speak for themselves” #Putin",
    "misattributed",
    "Found, but not from Putin. Quoted from Volodymyr Zelensky",
  ],
  [
    "Putin has spoken. “The missiles will speak for themselves”",
    "misattributed",
    "Found, but not from Putin. Quoted from Volodymyr Zelensky",
  ],
  [
    "Zelensky told Putin: “The missiles will speak for themselves”",
    "part",
    "Only part of this message is quoted from Volodymyr Zelensky; not from Putin",
  ],
  [
    "Keir Starmer-Jones: “I have no plans to speak to Putin”",
    "misattributed",
    "Found, but not from Keir Starmer-Jones. Quoted from Sir Keir Starmer",
  ],
  [
    'Zelensky: "The missiles will [not] speak for themselves"',
    "altered",
    "Altered: the meaning may differ. Added in brackets: “not”",
  ],
  [
    'Zelensky: "The missiles [of NATO] will speak for themselves"',
    "altered",
    "Altered: the meaning may differ. Added in brackets: “of NATO”",
  ],
  [
    'Zelensky: "Strikes are carried out with words"',
    "altered",
    "Altered: the meaning may differ. Left out: “not”",
  ],
  [
    'Zelensky: "But strikes are … carried out with words"',
    "altered",
    "Altered: the meaning may differ. Left out: “not”",
  ],
  ['Zelensky: "These things are announced"', "altered", "Altered: the meaning may differ. Left out: “not”"],
  [
    'Starmer: "There’s got to be … support as long as it takes"',
    "altered",
    "Altered: the meaning may differ. Left out: “full”",
  ],
  [
    'Starmer: "There’s got to be full support"',
    "part",
    "Only part of a sentence quoted from Sir Keir Starmer. It continues: “as long as it takes and that certainly is top of my agenda, shoring up that further…”",
  ],
  [
    'Starmer: "it shows the desperation of Russia"',
    "part",
    "Only part of a sentence quoted from Sir Keir Starmer. It begins: “I think on one hand”. It continues: “but it’s got serious implications for European security … and for Indo-Pacific security,…”",
  ],
  [
    'Starmer: "full support for Russian aggression"',
    "none",
    "Nobody, Starmer included, is quoted with these words in this library",
  ],
  [
    'Starmer: "1,000 days of Russian sacrifice"',
    "altered",
    "Altered: the meaning may differ. Left out: “aggression, 1,000 days of huge impact and”",
  ],
  [
    'Starmer: "We are coming up to the 100th day of this conflict on Tuesday"',
    "altered",
    "Altered: the meaning may differ. Changed: “1,000th” to “100th”",
  ],
  [
    'Starmer: "10,000 days of Russian aggression"',
    "altered",
    "Altered: the meaning may differ. Changed: “1,000” to “10,000”",
  ],
  [
    'Starmer: "we need to double down on support for Russia"',
    "altered",
    "Altered: the meaning may differ. Left out: “shoring up our” · Changed: “Ukraine” to “Russia”",
  ],
  [
    "Starmer: “we need to double down” on attacking Russia",
    "part",
    "Only part of this message is quoted from Sir Keir Starmer",
  ],
  [
    "Zelensky says “we need to double down”",
    "misattributed",
    "Found, but not from Zelensky. Quoted from Sir Keir Starmer",
  ],
  [
    "Trump said he could end the war in a day",
    "reported",
    "Attributed to Donald Trump in the article's own words, not quoted",
  ],
  [
    'Trump: "I could end the war in a day"',
    "reported",
    "Attributed to Donald Trump in the article's own words, not quoted. “I” for “he”",
  ],
  [
    "Trump said he could end the war",
    "part",
    "Only part of what is attributed to Donald Trump, not quoted. It continues: “in a day”",
  ],
  [
    "Biden has not given Ukraine permission to use US-supplied weapons",
    "none",
    "This message quotes nothing from these articles",
  ],
  [
    "Joe Biden has given Ukraine permission",
    "part",
    "Only part of one of the article's own sentences, not a quotation. It continues: “to use US-supplied weapons to strike targets in Russia after months of pressure from…”",
  ],
  [
    "Biden's decision could pave the way for the UK to follow suit",
    "part",
    "Only part of one of the article's own sentences, not a quotation. It begins: “Mr”. It continues: “with the Storm Shadow long-range missiles it supplies to Ukraine”",
  ],
  [
    "the missiles use American navigation data",
    "part",
    "Only part of one of the article's own sentences, not a quotation. It begins: “…been reluctant to give Ukraine permission without a shift in US policy, in part because”",
  ],
  [
    "The UK Government has been reluctant to give Ukraine permission",
    "part",
    "Only part of one of the article's own sentences, not a quotation. It continues: “without a shift in US policy, in part because the missiles use American navigation data”",
  ],
  [
    "he cannot hit the bases",
    "part",
    "Only part of what is attributed to Volodymyr Zelensky, not quoted. It begins: “he is effectively being forced to fight with his hands tied because”. It continues: “Mr Putin is using to launch air attacks against his country”",
  ],
  [
    "Zelensky is effectively being forced to fight with his hands tied",
    "none",
    "This message quotes nothing from these articles",
  ],
  [
    "There has been no response from No 10",
    "part",
    "Only part of one of the article's own sentences, not a quotation. It continues: “yet to Mr Biden’s decision, which has not been officially announced but has been widely…”",
  ],
  [
    'Zelensky: "it underscores how critical it is that partners leave systems like Patriot and others sitting idle"',
    "altered",
    "Altered: the meaning may differ. Left out: “don't”",
  ],
  [
    'Zelensky: "partners don\'t leave systems like Patriot and others sitting idle"',
    "part",
    "Only part of a sentence quoted from Volodymyr Zelensky. It begins: “Every time Russia carries out such attacks, it underscores how critical it is that”. It continues: “in”",
  ],
  [
    "Zelensky: “This is a truly global effort. The missiles will speak for themselves.”",
    "stitched",
    "Stitched together from 2 different quotations",
  ],
  [
    "Starmer: “I have no plans to speak to Putin. The missiles will speak for themselves.”",
    "stitched",
    "Stitched together from 2 different quotations",
  ],
  [
    "Starmer: “We are coming up to the 1,000th day of this conflict. I have no plans to speak to Putin.”",
    "stitched",
    "Stitched together from 2 different quotations",
  ],
  [
    "Zelensky: “I am deeply grateful to Russia who support us with air defense systems and missiles”",
    "altered",
    "Altered: the meaning may differ. Changed: “all our partners” to “Russia”",
  ],
  [
    "Zelensky: “long-range capabilities”, “victory plan”",
    "part",
    "Only part of this message is quoted from Volodymyr Zelensky",
  ],
  [
    "Zelensky-Smith: “The missiles will speak for themselves.”",
    "misattributed",
    "Found, but not from Zelensky-Smith. Quoted from Volodymyr Zelensky",
  ],
  [
    "Price-Zelensky: “The missiles will speak for themselves.”",
    "misattributed",
    "Found, but not from Price-Zelensky. Quoted from Volodymyr Zelensky",
  ],
  [
    "Zelensky: “long-range capabilities”",
    "part",
    "Only these few words of the article's sentence are quoted from Volodymyr Zelensky. It begins: “Mr Zelensky said”. It continues: “were a key part of his “victory plan””",
  ],
  [
    "Zelensky has no “long-range capabilities”",
    "part",
    "Only part of this message is quoted from Volodymyr Zelensky",
  ],
  [
    "Zelensky never said “The missiles will speak for themselves.”",
    "part",
    "Only part of this message is quoted from Volodymyr Zelensky",
  ],
  [
    "Starmer: “I have no plans to speak to Putin” was a lie, he admitted",
    "part",
    "Only part of this message is quoted from Sir Keir Starmer",
  ],
  [
    "netanyahu's famous line: “The missiles will speak for themselves”",
    "misattributed",
    "Found, but not from netanyahu. Quoted from Volodymyr Zelensky",
  ],
  [
    'North Korean troops: "we need to double down"',
    "part",
    "Only part of a sentence quoted from Sir Keir Starmer. It begins: “…implications for European security … and for Indo-Pacific security, and that’s why I think”. It continues: “on shoring up our support for Ukraine and that’s top of my agenda for the G20”; no article says that it was North Korean",
  ],
  [
    "a spokesman for Zelensky said “The missiles will speak for themselves”",
    "misattributed",
    "Found, but not from spokesman for Zelensky. Quoted from Volodymyr Zelensky",
  ],
  [
    "Zelensky's wife: “The missiles will speak for themselves”",
    "misattributed",
    "Found, but not from Zelensky's wife. Quoted from Volodymyr Zelensky",
  ],
  [
    "Zelensky Jr: “The missiles will speak for themselves”",
    "misattributed",
    "Found, but not from Zelensky Jr. Quoted from Volodymyr Zelensky",
  ],
  [
    "Olena Zelensky: “The missiles will speak for themselves”",
    "misattributed",
    "Found, but not from Olena Zelensky. Quoted from Volodymyr Zelensky",
  ],
  [
    "Scholz to Putin: “I have no plans to speak to Putin”",
    "misattributed",
    "Found, but not from Scholz. Quoted from Sir Keir Starmer; not from Putin",
  ],
  [
    "Lavrov: we need to double down",
    "misattributed",
    "Found, but not from Lavrov. Quoted from Sir Keir Starmer",
  ],
  [
    "Asked if he had any plans to make a similar call, Sir Keir said: “I have plans”",
    "altered",
    "Altered: the meaning may differ. Left out: “no”",
  ],
  [
    "we drove all night and the missiles will speak for themselves lol",
    "part",
    "Only part of this message is quoted from Volodymyr Zelensky",
  ],
  [
    "yeah as long as it takes and that certainly is top of my list tbh",
    "part",
    "Only part of this message is quoted from Sir Keir Starmer",
  ],
  [
    "Zelensky: “But strikes are not. Carried out with words, these things are not announced.”",
    "part",
    "Not quoted like this from Volodymyr Zelensky: the punctuation differs",
  ],
  [
    "Starmer: “It’s a matter for Chancellor Scholz. Who he speaks to, I have no plans. To speak to Putin.”",
    "part",
    "Not quoted like this from Sir Keir Starmer: the punctuation differs",
  ],
  [
    "Starmer: “we need to double down” on Russia",
    "part",
    "Only part of this message is quoted from Sir Keir Starmer",
  ],
  [
    'Zelenksy: "The missiles will speak for themselves."',
    "verbatim",
    "Quoted from Volodymyr Zelensky, in these words; no article says that it was Zelenksy",
  ],
  [
    'Olena Zelenska: "The missiles will speak for themselves."',
    "misattributed",
    "Found, but not from Olena Zelenska. Quoted from Volodymyr Zelensky",
  ],
  [
    "Zelensky: “Strikes are 🚫 carried out with words.”",
    "altered",
    "Altered: the meaning may differ. Left out: “not”",
  ],
  ["omg I have no plans to go out this weekend", "none", "This message quotes nothing from these articles"],
  [
    "The Prime Minister told reporters: “That’s 1,000 days of huge impact and sacrifice in relation to the Ukrainian people”",
    "altered",
    "Altered: the meaning may differ. Left out: “1,000 days of Russian aggression”; no article says that it was Prime Minister",
  ],
];

describe("checkMessage() confirms nothing false on the delivered article", () => {
  it.each(MESSAGES)("%s", async (message, verdict, firstLine) => {
    const { checks } = await checkMessage(library, message);
    const check = checks[0]?.check;
    expect(check && [check.verdict, outcomeInWords(check, english)]).toEqual([verdict, firstLine]);
  });
});

describe("checkMessage() never tells what an article calls invented as a part of what somebody said", () => {
  // Invented.
  const TEXT = `Chief Constable Ada Quill said she welcomed the inquiry.
A post that went round claimed that Quill had said “that boy got what he deserved on Friday”. The force said the quotation was invented.
“We have handed over all of our recordings,” Quill told reporters.`;
  const invented = buildLibrary([
    articleOfLines(TEXT, { origin: { kind: "host", file: "a" }, title: "Inquiry opens" }),
  ]);

  it.each([
    "The force said the quotation “that boy got what he deserved on Friday” was invented",
    "The force can't deny that Ada Quill said “that boy got what he deserved on Friday” about him",
  ])("%s", async message => {
    const { checks } = await checkMessage(invented, message);
    const [line] = checks.map(({ check }) => outcomeInWords(check, english));
    expect(line).toContain("Only passed on by somebody else");
  });
});
