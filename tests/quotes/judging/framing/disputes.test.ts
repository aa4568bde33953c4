import { describe, expect, it } from "vitest";
import { articleOfParagraphs } from "../../../../src/articles/create-article.ts";
import { extractQuotations } from "../../../../src/quotes/extract-quotations.ts";
import { disputedBy, disputeOf, framingOf } from "../../../../src/quotes/judging/framing/framing.ts";
import { readArticle as read } from "../../../../src/quotes/reading/reading.ts";
import { inventedArticles, readArticle } from "../../invented-articles.ts";

/** Every so many articles are read: all of them take too long. */
const STEP = 3;

/** Why the words of an invented text are disputed; null if they aren't. */
function disputesIn(text: string): (string | null)[] {
  const article = articleOfParagraphs([text], { origin: { kind: "host", file: "invented.txt" } });
  return extractQuotations(article).map(({ disputed }) => disputed?.reason ?? null);
}

const NAMES = ["Ann Roe", "Tariq Osei", "Ingrid Vell", "Karl Voss"];

describe("words are not disputed", () => {
  it.each([
    // what somebody is or does
    "NAME, a long-time proponent of misinformation about vaccines, said the town would “remove fluoride from all water”.",
    "“It fills a gap in the language,” says NAME, who has edited the list since 2014.",
    "NAME, who dubbed the film into Japanese, said: “I have lost my mother’s voice.”",
    "NAME, an expert on fake pills, said: “The town must act at once.”",
    "NAME, an expert on deepfakes, said: “The town must act at once.”",
    "NAME, a deepfake detective, said: “The town must act at once.”",
    "NAME, the victim of an impostor, said: “The town must act at once.”",
    "NAME, a Beatles lookalike, said: “The town must act at once.”",
    "NAME, an Elvis impersonator, said: “The town must act at once.”",
    "NAME said in an interview about hacked accounts: “The town must act at once.”",
    // what real people are called, too
    ...["the pretender to the throne", "a pretender", "the clone of a star striker", "an avatar for the left"]
      .concat([
        "a lookalike of the star",
        "the avatar of a new age",
        "the impersonator of a king",
        "an invention of the press",
      ])
      .concat(["a pale imitator of her father"])
      .flatMap(called => [
        `NAME, ${called}, said: “The town must act at once.”`,
        `“The town must act at once,” said NAME, ${called}.`,
        `“The town must act at once,” said NAME (${called}).`,
      ]),
    // shortened, or something else is altered
    ...["length", "clarity", "space", "brevity", "length and clarity"].flatMap(aim => [
      `NAME said in an interview that has been edited for ${aim}: “The town must act at once.”`,
      `NAME said on a podcast that was edited for ${aim}: “The town must act at once.”`,
      `“The town must act at once,” NAME said in an interview edited for ${aim}.`,
    ]),
    "NAME said during the trial that was falsified: “The town must act at once.”",
    // another thing in the sentence
    "The car had false plates, NAME said, and “more mud on it than anyone needs”.",
    "NAME saw the light “as steady as a schoolmaster” and altered course by it, the sailor said.",
    "NAME attributed the loss to “a cold spring and a wet summer”.",
    "NAME said the stolen boat was “as good as new when it left”.",
    // the words are in what is said to be so
    "NAME warned that she could not “escort every lobster pot in the bay”.",
    "NAME said she would not “get into that on a pavement”.",
    "NAME said no building would be sold “in the short term at least”.",
    "NAME was asked whether the plan was “one of ours or theirs”.",
    // a condition, or a denial, in what is said
    "If the town acts now, NAME said, “we will save the bridge for our children”.",
    "If the town acts now “we will save the bridge for our children,” NAME said.",
    "Unless the town acts to “save the bridge for our children”, it will fall, NAME said.",
    "Never before “has a town given up its bridge”, said NAME.",
    "Should the men strike, NAME said, the town would “keep every ferry on the river”.",
    "NAME said the town would use “all the means at our disposal” if the bridge closed.",
    "NAME said she did not view it as “some sort of final offer”.",
    "NAME said that since the town isn’t helping, the auditors began with “a tour of the books”.",
    "NAME signed the bill, saying it doesn’t go far enough in taking “decisive action against rust”.",
    "If voters say no, NAME said, “we will save the bridge for our children”.",
    "If the council calls, NAME said, “we will save the bridge for our children”.",
    "NAME said the town had never used “the full force of the law”.",
    "NAME said the town would not use it as “a political football for all”.",
    "NAME said she could not tell if it was “one of ours or one of theirs”.",
    "NAME said she would never call “an election in the middle of May”.",
    "NAME asked if “anyone had thought to test the alarms”.",
    // the speaker denies, or can’t do, another thing
    "NAME, unable to walk by herself, told the Herald that it was “a torture of the slowest kind”.",
    "NAME urged the town to reject the “use it or lose it” rule.",
    ...["policy", "bill", "law", "scheme"].map(noun => `NAME rejected the “use it or lose it” ${noun}.`),
    "NAME dismissed the closing of two bridges as a “sham of the worst kind”.",
    "NAME dismissed that as “the oldest threat in the book”.",
    "NAME denies the charges, but agreed to pay “to avoid the cost of a trial”.",
    "NAME has not said which bridges will close.\n“Where bridges go” is the name of a song.",
    "Tara Sepehri Far said calling NAME “a reed in the wind” was wrong.",
    // what is denied is how often, why or whether alone, not that it was said
    ...[
      "It was not the first time",
      "This is not the second time",
      "It was no surprise",
      "It’s not just",
      "It was not only",
    ]
      .concat([
        "It is not clear why",
        "It isn’t known when",
        "It was no secret how often",
        "That was no accident:",
      ])
      .map(
        opening =>
          `${opening} NAME ${/(?:just|only)$/.test(opening) ? "who " : ""}called it “a disgrace to the whole town”.`,
      ),
    "It is not clear what NAME meant by “a disgrace to the whole town”.",
    // it isn’t known whether it is so
    ...[
      "could not tell",
      "couldn’t say",
      "did not say",
      "would not tell reporters",
      "has never said",
      "refused to say",
      "did not tell him",
      "would not tell the Tarn Herald",
      "did not say on Monday",
    ].flatMap(verb =>
      ["if", "whether", "why", "how"].map(
        question => `NAME ${verb} ${question} it was “one of ours or one of theirs”.`,
      ),
    ),
    // a name that begins like a denial
    "Haircare brand Not Your Mother’s, listed in the petition, told NAME in a statement: “The bridge will close in May.”",
    "The group No More Bridges told NAME: “The bridge will close in May.”",
    // what somebody was asked to write, in the sentence before
    "The last piece she asked NAME to write was about a trip. “I think we called it men who run.”",
    "The mayor wanted NAME to write about a trip. “I think we called it men who run.”",
    "David Hogg of Never Again said: “We will march on the town.”",
    "Tom Hale of Not Dead Yet said: “We will march on the town.”",
    "“We will march on the town,” said Tom Hale of No More Deaths.",
    "NAME from No Labels told reporters: “We will march on the town.”",
    "No Labels founder NAME said: “We will march on the town.”",
    "No Kings organiser NAME told reporters: “We will march on the town.”",
    ...["transcript", "version", "story", "statement", "caption"].map(
      noun => `The corrected ${noun} quoted NAME saying that “the bridge will close in May”.`,
    ),
    "Don’t hang your hopes and dreams on it: “The bridge will close in May,” NAME said.",
    // names, and things that aren’t words
    "NAME was among the men dubbed the “Tarn three of the year”.",
    "Immediately dubbed a “song for all quitters”, it won NAME a prize.",
    "The list has NAME as “a big name”, of a street that does not exist in Tarn.",
    "The hackers told NAME that it was part of their “war against hate”.",
    "NAME said coffee was described by people with smell distortion as “quite repulsive”.",
    "NAME filled the shelf with hacked photos from its “book of faces” and launched a game.",
    "The chosen word is “gaslighting of women” – psychological manipulation, NAME said.",
    "NAME told residents to “keep all of your doors locked”, following unconfirmed reports that a man was seen.",
    "NAME announced the town would “take all fluoride from the water”, citing unconfirmed health concerns.",
    "NAME said on Wednesday she still believes such a scenario is possible, but “the way there is not easier”.",
    "The lists were untrue, NAME said. “The advice is to stay at home.”",
    "A statement attributed to NAME said: “See you in court next week.”",
    "“The bridge is my life,” said NAME. She called it no proof that rust does not exist in Tarn.",
    "“The bridge is my life,” said NAME in Tarn. A bridge at Tarn does not exist.",
    "“The bridge is my life,” said NAME. The mayor does not exist in the law of bridges.",
    "“The bridge is my life,” said NAME. Such a law does not exist.",
    "“The bridge is my life,” said NAME. The road she meant does not exist.",
    "“He is kind and old,” said NAME about Father Christmas. Father Christmas does not exist.",
    "“He is kind and old,” said NAME of God. God does not exist.",
    "“It will keep us safe,” said NAME about a new agency. The agency does not exist.",
    "“I saw it there,” said NAME of a channel. The channel does not exist.",
    "“I asked him twice,” said NAME. The mayor does not exist.",
    "“I asked him twice,” said NAME, the brother of a mayor. The mayor does not exist.",
    "“I asked him twice,” NAME told the Tarn Echo. The newspaper does not exist.",
    "“It was a kind thing to do,” said NAME of Father Christmas. He does not exist.",
    "“Did he carry it?” NAME asked. He did not.",
    "“We hoped it would pass,” NAME said. It didn’t.",
    // whoever alleges it says it
    "“There was nobody on duty that night,” NAME alleged.",
  ])("%s", template => {
    for (const name of NAMES) expect(disputesIn(template.replaceAll("NAME", name)), name).toEqual([null]);
  });
});

describe("words are disputed", () => {
  it.each([
    ["In a fake post NAME said: “The bridge will close in May.”", "false"],
    ["In the edited clip NAME says: “The bridge will close in May.”", "doctored"],
    ["NAME was misquoted as saying: “The bridge will close in May.”", "false"],
    ["The Herald has corrected the letter in which NAME said: “The bridge will close in May.”", "false"],
    ["In her dreams NAME said: “The bridge will close in May.”", "hypothetical"],
    ["NAME falsely said: “The bridge will close in May.”", "false"],
    ["The hacked account of NAME said: “The bridge will close in May.”", "false"],
    // the speaker is unreal, or what the words are in
    ["NAME, a deepfake, said: “The bridge will close in May.”", "doctored"],
    ["NAME, a crude deepfake of the mayor, said: “The bridge will close in May.”", "doctored"],
    ["NAME, an AI-generated avatar, said: “The bridge will close in May.”", "doctored"],
    ["NAME, an impostor, said: “The bridge will close in May.”", "false"],
    ["NAME, the impersonator, said: “The bridge will close in May.”", "false"],
    ["NAME, a hoax, said: “The bridge will close in May.”", "false"],
    ["“The bridge will close in May,” said NAME, a chatbot.", "doctored"],
    ["NAME, a clone, said: “The bridge will close in May.”", "doctored"],
    ["NAME (a lookalike) said: “The bridge will close in May.”", "false"],
    ["NAME, a hoax by the Herald, said: “The bridge will close in May.”", "false"],
    ["“The bridge will close in May,” said NAME, a deepfake of the mayor.", "doctored"],
    ["NAME says in a bogus broadcast: “The bridge will close in May.”", "false"],
    ["NAME said during a forged interview: “The bridge will close in May.”", "false"],
    ["“The bridge will close in May,” NAME says on a sign that has been digitally altered.", "doctored"],
    ["NAME says in a video that has been edited: “The bridge will close in May.”", "doctored"],
    ["NAME said in an interview that was falsified: “The bridge will close in May.”", "false"],
    ["“The bridge will close in May,” NAME said in my dream.", "hypothetical"],
    ["“The bridge will close in May,” said NAME in a dream.", "hypothetical"],
    ["NAME never said “the bridge will close in May”.", "denied"],
    ["Tom Hale said NAME never called it “a bridge to nowhere at all”.", "denied"],
    ["NAME said she never described it as “a bridge to nowhere at all”.", "denied"],
    ["NAME said she never used the words “the bridge will close”.", "denied"],
    ["If NAME says “the bridge will close in May”, the town will laugh.", "hypothetical"],
    ["Never did NAME say “the bridge will close in May”.", "denied"],
    ["Never called it ‘a bridge to nowhere’, says NAME.", "denied"],
    ["NAME rejected the “bridge to nowhere” remark.", "denied"],
    ...[
      "outburst",
      "slur",
      "rant",
      "jibe",
      "gaffe",
      "insult",
      "pledge",
      "threat",
      "chant",
      "headline",
      "plan",
    ].map(noun => [`NAME denied the “bridge to nowhere at all” ${noun}.`, "denied"] as const),
    // of who said it, or that it was said
    ["It was not NAME who called it “a disgrace to the whole town”.", "denied"],
    ["It was never NAME who said “the bridge will close in May”.", "denied"],
    ["It is not true NAME said “the bridge will close in May”.", "false"],
    ["It was not so, NAME never said “the bridge will close in May”.", "denied"],
    ["There is no way NAME said “the bridge will close in May”.", "denied"],
    ["NAME did not say in the interview “the bridge will close in May”.", "denied"],
    ["NAME never told him: “The bridge will close in May.”", "denied"],
    // whoever asked or printed it, she didn’t say it
    ...["what the Herald printed,", "who told him", "which of them called it"].map(
      clause => [`NAME never said ${clause} “a town that I hate”.`, "denied"] as const,
    ),
    ["NAME never told anyone who asked that it was “a town that I hate”.", "denied"],
    ["NAME Never said “the bridge will close in May”.", "denied"],
    ["NAME has Never Ever said “the bridge will close in May”.", "denied"],
    ["Nobody in Tarn heard NAME say “the bridge will close in May”.", "denied"],
    ["Imagine NAME said: “The bridge will close in May.”", "hypothetical"],
    ["In a dream NAME said: “The bridge will close in May.”", "hypothetical"],
    ["NAME said in a dream: “The bridge will close in May.”", "hypothetical"],
    // they don’t exist
    ["“The bridge will close in May,” NAME wrote. The post does not exist.", "false"],
    [
      "“The bridge will close in May,” said NAME, a professor at Tarn. The professor does not exist.",
      "false",
    ],
    ["“The bridge will close in May,” said NAME, a professor at Tarn. NAME does not exist.", "false"],
    ["“The bridge will close in May,” NAME wrote. She didn’t.", "denied"],
  ] as const)("%s: %s", (template, reason) => {
    for (const name of NAMES) expect(disputesIn(template.replaceAll("NAME", name)), name).toEqual([reason]);
  });
});

describe("somebody who does not exist", () => {
  it.each<[name: string, pronoun: "he" | "she", reasons: string[]]>([
    ["Ann Roe", "he", []],
    ["Mary Vell", "he", []],
    ["Peter Hale", "she", []],
    ["Mr Hale", "she", []],
    ["Ann Roe", "she", ["false"]],
    ["Peter Hale", "he", ["false"]],
    ["Mr Hale", "he", ["false"]],
    ["Tariq Osei", "he", ["false"]],
    ["Dr Osei", "she", ["false"]],
  ])("%s, whom “%s” may be or not", (name, pronoun, reasons) => {
    const he = pronoun === "he" ? "He" : "She";
    for (const denial of ["does not exist", "doesn’t exist"]) {
      const found = disputesIn(`“The bridge will close in May,” said ${name}, of Tarn. ${he} ${denial}.`);
      expect(found).toEqual([reasons[0] ?? null]);
    }
  });

  it.each([
    ["said Ann Roe, a neighbour", "She", "false"],
    ["said Ingrid Vell of Tarn", "She", "false"],
    ["said Ingrid Vell of the Tarn Board", "She", "false"],
    ["said Ann Roe about the bridge", "She", "false"],
    ["said Tom Hale, a soldier", "He", "false"],
    ["said Karl Voss", "He", "false"],
    ["said Dr Osei", "He", "false"],
    ["said Ann Roe", "He", null],
    ["said Karl Voss", "She", null],
    ["said Tom Hale of Father Christmas", "He", null],
    ["said Dr Osei about her mother", "She", null],
    ["said Ingrid Vell of Ann Roe", "She", null],
  ])("%s. %s does not exist: %s", (cue, pronoun, reason) => {
    const words =
      pronoun === "She" ? ["She was very brave", "I saw her"] : ["He was very brave", "I saw him"];
    for (const said of [
      ...words,
      "It was very brave",
      "The mayor told me she would resign and he would stay",
    ])
      for (const tail of ["", ", the police said", ", the hospital said"])
        expect(disputesIn(`“${said},” ${cue}. ${pronoun} does not exist${tail}.`), said + tail).toEqual([
          reason,
        ]);
  });
});

describe("disputeOf()", () => {
  it("finds in invented articles what the whole framing has", () => {
    let disputed = 0;
    for (const [at, name] of inventedArticles().entries()) {
      if (at % STEP !== 0) continue;
      const article = readArticle(name);
      const reading = read(article);
      const quotations = extractQuotations(article);
      for (const words of quotations) {
        const dispute = disputeOf(article, reading, words, quotations);
        expect(dispute, name).toEqual(disputedBy(framingOf(article, reading, words, quotations)));
        if (dispute) disputed++;
      }
    }
    expect(disputed).toBeGreaterThanOrEqual(15);
  }, 60_000);
});
