import { describe, expect, it } from "vitest";
import type { Caution, Verdict } from "../../../../src/answers/answer.ts";
import { checkQuote } from "../../../../src/answers/check/check-quote.ts";
import { buildLibrary } from "../../../../src/answers/library.ts";
import { articleOfParagraphs } from "../../../../src/articles/create-article.ts";

// All texts and people are invented.
const WORDS = "the lighthouse keeper owns every oyster in this bay";
const SENTENCE = "The lighthouse keeper owns every oyster in this bay";

/** The verdict on the words, and the caution with it. */
async function verdictIn(text: string): Promise<[Verdict, string | undefined]> {
  const paragraphs = text.replaceAll("WORDS", WORDS).replaceAll("SENTENCE", SENTENCE).split("|");
  const article = articleOfParagraphs(
    ["Ada Brun, the harbour master, spoke on Monday.", ...paragraphs, "The tide turned at noon."],
    { origin: { kind: "host", file: "invented.txt" } },
  );
  const { verdict, cautions } = await checkQuote(buildLibrary([article]), WORDS);
  return [verdict, cautions.map(inWords).find(Boolean)];
}

function inWords(caution: Caution): string {
  return caution.kind === "framed" ? caution.reason : caution.kind;
}

describe("checkQuote() confirms words after a plain cue", () => {
  it.each([
    "“SENTENCE,” Ada Brun said.",
    "“SENTENCE,” said Ada Brun, the harbour master.",
    "Ada Brun told reporters in Tarn on Tuesday: “SENTENCE.”",
    "Asked if she was glad, Ada Brun said: “SENTENCE.”",
    "Brun had not slept, but said that “WORDS”.",
    "Brun rejected that, saying: “SENTENCE.”",
    "“SENTENCE,” Brun said. The rest of the day was dry.",
    "“If we sell, we sell. SENTENCE,” said Ada Brun.",
    "“But WORDS,” said Ada Brun.",
    "“SENTENCE, you know,” said Ada Brun.",
    "“Is it cold today? SENTENCE,” said Ada Brun.",
    "Ada Brun, who has not ruled out a vote, said: “SENTENCE.”",
    "“SENTENCE,” said Ada Brun, who withdrew from the race.",
    "“SENTENCE,” said Ada Brun. Provided with boats, the town is glad.",
    "“SENTENCE,” said Ada Brun.|Correction: an earlier version misquoted Cai Dorn.",
    "On April Fools' Day the bay opened.|“SENTENCE,” said Ada Brun.",
  ])("%s", async text => {
    expect(await verdictIn(text)).toEqual(["verbatim", undefined]);
  });
});

describe("checkQuote() warns of words that the article doesn't vouch for", () => {
  it.each<[text: string, verdict: Verdict, caution: string]>([
    ["Brun did not believe that “WORDS”.", "part", "unclear"],
    ["Brun denied “WORDS”.", "disputed", "denied"],
    ["Brun refused to say “WORDS”.", "disputed", "denied"],
    ["Brun never said “WORDS”.", "disputed", "denied"],
    ["“SENTENCE,” Brun did not say.", "disputed", "denied"],
    ["Brun might as well have said “WORDS”.", "disputed", "hypothetical"],
    ["Brun is expected to say “WORDS” on Friday.", "disputed", "hypothetical"],
    ["If Brun had said “WORDS”, the town would have laughed.", "disputed", "hypothetical"],
    ["Brun asked whether “WORDS”.", "part", "unclear"],
    ["“SENTENCE,” Brun said, if the court agrees.", "part", "unclear"],
    ["A cloned voice of Ada Brun says: “SENTENCE.”", "disputed", "doctored"],
    ["In a parody Ada Brun says: “SENTENCE.”", "disputed", "parody"],
    ["In the film Ada Brun says: “SENTENCE.”", "part", "unclear"],
    ["An actor playing Ada Brun said: “SENTENCE.”", "part", "unclear"],
    ["The quote “WORDS”, said to be Brun’s, is fabricated.", "disputed", "false"],
    ["“SENTENCE,” Brun wrote. The letter was a forgery.", "disputed", "false"],
    ["“SENTENCE,” Brun wrote.|The post is fake.", "disputed", "false"],
    ["“SENTENCE,” Brun said. She never said it.", "disputed", "denied"],
    ["Cai Dorn claims that Ada Brun said “WORDS”.", "part", "second-hand"],
    ["“SENTENCE,” Brun said, Cai Dorn recalled.", "part", "second-hand"],
    ["Brun was quoted as saying “WORDS”.", "part", "second-hand"],
    ["Brun joked: “SENTENCE.”", "part", "unclear"],
    ["Brun almost said “WORDS”.", "disputed", "hypothetical"],
    ["Chapter two is called “WORDS”, a short one.", "part", "unclear"],
    ["“SENTENCE,” said Ada Brun, rolling her eyes.", "part", "unclear"],
    ["“SENTENCE,” said Ada Brun with a wink.", "part", "unclear"],
    ["“SENTENCE,” said Ada Brun, a sentence she later withdrew.", "part", "unclear"],
    ["Ada Brun said something like: “SENTENCE.”", "part", "unclear"],
    ["Ada Brun said words to the effect of: “SENTENCE.”", "part", "unclear"],
    ["Ada Brun said “WORDS” were the worst words of the night.", "part", "unclear"],
    ["Translation of Ada Brun's speech: “SENTENCE.”", "part", "second-hand"],
    ["“SENTENCE,” said Ada Brun. Provided, that is, the council pays.", "part", "unclear"],
    ["“SENTENCE,” said Ada Brun. That is what the leaflet would have voters believe.", "part", "unclear"],
    ["Ada Brun said: “SENTENCE.”|Four Pinocchios.", "disputed", "false"],
    ["Ada Brun said: “SENTENCE.”|We rate this pants on fire.", "disputed", "false"],
    ["“SENTENCE,” said Ada Brun.|Editor's note: This quotation has been removed.", "part", "unclear"],
    ["April Fool! Read on.|“SENTENCE,” said Ada Brun.", "disputed", "parody"],
  ])("%s", async (text, verdict, caution) => {
    expect(await verdictIn(text)).toEqual([verdict, caution]);
  });
});

describe("checkQuote() shows what the speaker's own words are in", () => {
  it.each<[text: string, caution: string]>([
    ["“To say that WORDS is a lie,” said Ada Brun.", "rest-before"],
    ["“I doubt that WORDS,” said Ada Brun.", "rest-before"],
    ["“We think WORDS,” said Ada Brun.", "rest-before"],
    ["“If the nets hold,” said Ada Brun, “WORDS.”", "rest-before"],
    ["“SENTENCE, if the union agrees,” said Ada Brun.", "rest-after"],
    ["“SENTENCE,” said Ada Brun, “unless the court steps in.”", "rest-after"],
    ["“SENTENCE,” said Ada Brun, adding: “If the union agrees.”", "rest-after"],
    ["“SENTENCE. That is a lie,” said Ada Brun.", "beside"],
    ["“SENTENCE. Wrong,” said Ada Brun.", "beside"],
    ["“Here is their lie. SENTENCE. We know better,” said Ada Brun.", "beside"],
    ["“SENTENCE. I was joking,” said Ada Brun.", "beside"],
    ["“SENTENCE? No,” said Ada Brun.", "beside"],
    ["“SENTENCE. But only if the council votes for it,” said Ada Brun.", "beside"],
    ["“SENTENCE. Unless the pilots of the bay object to it,” said Ada Brun.", "beside"],
    ["“SENTENCE,” said Ada Brun. “Said nobody, ever.”", "beside"],
    ["“SENTENCE? We shall see,” said Ada Brun.", "question"],
    ["“‘SENTENCE.’ I read that this morning,” said Ada Brun.", "cited-inside"],
    ["“The headline was ‘SENTENCE’,” said Ada Brun.", "rest-before"],
  ])("%s", async (text, caution) => {
    expect(await verdictIn(text)).toEqual(["part", caution]);
  });
});

describe("checkQuote() of the article's own words", () => {
  it.each<[text: string, verdict: Verdict]>([
    ["SENTENCE.", "own-words"],
    ["Brun said WORDS.", "reported"],
    ["Brun said that WORDS.", "reported"],
    ["Brun denied that WORDS.", "part"],
    ["Brun said that WORDS if the court agrees.", "part"],
    ["The council asked whether WORDS.", "part"],
    ["SENTENCE? The council says no.", "part"],
    ["SENTENCE. That claim is false.", "part"],
    ["Rumours that WORDS are unfounded.", "part"],
    ["It is a pity that WORDS, the council said.", "part"],
  ])("%s", async (text, verdict) => {
    const [found] = await verdictIn(text);
    expect(found).toBe(verdict);
  });
});

describe("checkQuote() never confirms words with an aside, a manner or a next sentence that may take them back", () => {
  it.each([
    "“SENTENCE” was not what Ada Brun said.",
    "Ada Brun said somebody had painted on her wall: “SENTENCE.”",
    "“SENTENCE,” Ada Brun said her son had texted her.",
    "Ada Brun said, in the voice of the mayor: “SENTENCE.”",
    "Ada Brun said, to laughter: “SENTENCE.”",
    "Ada Brun, deadpan, said: “SENTENCE.”",
    "Ada Brun, tongue in cheek, said: “SENTENCE.”",
    "Ada Brun said: “SENTENCE.” She has since said she misspoke.",
    "Ada Brun said: “SENTENCE.” Or did she?",
    "Ada Brun said: “SENTENCE.” At least, that is what the leaflet wants you to think.",
    "Ada Brun said: “SENTENCE.” So goes the story.",
    "Ada Brun said: “SENTENCE.” That, anyway, is the version going round.",
    "Ada Brun said: “SENTENCE.” No tape of it exists.",
    "Ada Brun said: “SENTENCE.” Her office called the quote pure invention.",
    "Ada Brun said: “SENTENCE.” Her lawyer said the sentence had been put in her mouth.",
    "Ada Brun said: “SENTENCE.” The words are Cai Dorn's, not hers.",
    "Ada Brun said: “SENTENCE.” She was summing up what her critics think.",
    "Ada Brun said: “SENTENCE.” It was the first line of the school play.",
    "An account calling itself Ada Brun wrote: “SENTENCE.”",
    "The other Ada Brun, a baker, said: “SENTENCE.”",
    "“SENTENCE,” Ada Brun said, Cai Dorn remembers.",
    "Ada Brun said anything but “WORDS”.",
    "Ada Brun said everything except “WORDS”.",
    "“SENTENCE,” Ada Brun said under torture.",
    "“SENTENCE,” Ada Brun said with a gun to her head.",
    "“SENTENCE,” Ada Brun said, crossing her fingers behind her back.",
    "“SENTENCE,” Ada Brun said and burst out laughing.",
    "“SENTENCE,” Ada Brun said, before adding: “Not!”",
    "Ada Brun wrote: “SENTENCE.” She crossed the sentence out.",
    "Ada Brun wrote: “SENTENCE.” The draft was never sent.",
    "A draft of Ada Brun's speech read: “SENTENCE.”",
    "Ada Brun tweeted: “SENTENCE.” Twitter says the post does not exist.",
    "Ada Brun tweeted: “SENTENCE.” The account has nothing to do with her.",
    "Asked for the silliest thing she'd ever heard, Ada Brun said: “SENTENCE.”",
    "To tease him, Ada Brun said: “SENTENCE.”",
    "By mistake, Ada Brun said: “SENTENCE.”",
    "Ada Brun said “WORDS”. At least, that is what she wished she had said.",
    "“SENTENCE,” Ada Brun said. That was not how the clerk wrote it down.",
    "“SENTENCE,” Ada Brun wrote. Experts agree it was not Ms Brun who held the pen.",
    "“SENTENCE,” Ada Brun said. The voice belongs to the impressionist Cai Dorn.",
    "“SENTENCE,” said Ada Brun – or rather, said the parrot that she keeps.",
    "“SENTENCE,” Ada Brun said, in the version put out by the agency.",
    "“SENTENCE,” Ada Brun told visitors through it.",
    "“SENTENCE,” Ada Brun said.|The rain went on.|Ms Brun never said any of it, her lawyer insisted last night.",
    "“SENTENCE,” said Ada Brun. Reader, she said nothing of the sort.",
    "Ada Brun said “WORDS”. The line is from a sitcom.",
    "“SENTENCE,” Ada Brun said. The words were written by Cai Dorn.",
    "“SENTENCE,” Ada Brun replied. Or so her brother's account has it.",
    "“SENTENCE,” Ada Brun said – not that anyone has found where.",
    "“SENTENCE,” Ada Brun said, though the minutes have no such line.",
    "“SENTENCE,” Ada Brun said in what turned out to be a wind-up.",
    "“SENTENCE,” Ada Brun said in her opponent's telling.",
    "“SENTENCE,” said Ada Brun – in a deleted scene.",
    "“SENTENCE,” said Ada Brun. The audience at the comedy night roared.",
    "“SENTENCE,” Ada Brun said in the interview. The interview never took place.",
    "“SENTENCE,” Ada Brun said. The tape, it turned out, was spliced.",
    "“SENTENCE,” Ada Brun said. The recording was later found to be of somebody else.",
    "Ada Brun said “WORDS” – the opposite of what she has told every paper since.",
    "Ada Brun said “WORDS” – a misprint for “is shared by all”.",
    "“SENTENCE,” said Ada Brun; her advisers rushed out to say that she meant something else.",
    "“SENTENCE,” Ada Brun told the tribunal. Under oath the next day she admitted that she had lied.",
    "“SENTENCE,” Ada Brun said. No, wait: that was her sister.",
    "“SENTENCE,” Ada Brun said. Correction, a day later: she had been speaking of another bay.",
    "When Ada Brun told the children “WORDS,” she was reading to them.",
    "“SENTENCE,” Ada Brun said on camera, with the words supplied by her captors.",
    "“SENTENCE,” Ada Brun said, before the referee explained that it was a rehearsal.",
    "“SENTENCE,” claimed Ada Brun's evil twin in the show.",
    "Ada Brun began: “SENTENCE.” “That,” she went on, “is what they want you to believe.”",
    "The clip of Ms Brun was faked by a student, police said.|The rain went on.|“SENTENCE,” Ada Brun said.",
  ])("%s", async text => {
    const [verdict] = await verdictIn(text);
    expect(["part", "disputed", "misattributed", "none"]).toContain(verdict);
  });
});

describe("checkQuote() confirms words however harmlessly their sentence is built", () => {
  it.each([
    "Brun went on to say: “SENTENCE.”",
    "Brun interjected to say: “SENTENCE.”",
    "In a meeting with the editorial board, Ada Brun said: “SENTENCE.”",
    "In response to the charge that she was idle, Ada Brun said: “SENTENCE.”",
    "In a series of posts, Ada Brun wrote: “SENTENCE.”",
    "Asked for comment, Ada Brun said: “SENTENCE.”",
    "Brun continued by saying: “SENTENCE.”",
    "“SENTENCE,” Ada Brun said, a hint of pride in her voice.",
    "“SENTENCE,” said Ada Brun, who wants to change party rules.",
    "“SENTENCE,” said Ada Brun, speaking on the quay.",
    "“They’re scared to death. SENTENCE,” said Ada Brun.",
    "“SENTENCE. I think that’s what happened,” said Ada Brun.",
    "“SENTENCE. There’s no doubt about that,” said Ada Brun.",
    "“SENTENCE. No money in the campaign, no volunteers,” said Ada Brun.",
    "“SENTENCE. And this is not the first time we lost,” said Ada Brun.",
    "“SENTENCE. Okay?” said Ada Brun.",
    "Brun had no such praise for Cai Dorn. “SENTENCE,” she said.",
    "Cai Dorn has called the mayor an obvious phony.|“SENTENCE,” Ada Brun said.",
    "Editor’s note: Ada Brun is a former mayor.|“SENTENCE,” Ada Brun said.",
    "“SENTENCE,” Ada Brun said through an interpreter.",
    "“SENTENCE,” Ada Brun went on.",
    "“SENTENCE,” Ada Brun said. She had made up her mind on the quay.",
    "“SENTENCE,” Ada Brun said. He cut his rating to “sell” after the note.",
    "“SENTENCE,” said Ada Brun, who played for Tarn.",
    "“SENTENCE,” Ada Brun said. She lives in Reading now.",
    "“SENTENCE,” said Mrs Ada Brun, whose second name is Cassia.",
    "“SENTENCE,” Ada Brun said, citing the harbour rules.",
    "“SENTENCE,” said Ada Brun – a former mayor – on Monday.",
    "“SENTENCE,” Ada Brun said. No date has been set.",
    "“SENTENCE,” Ada Brun said from the wall opposite the quay.",
    "“SENTENCE,” Ada Brun said. She would not say how many boats were left.",
    "“SENTENCE,” Ada Brun wrote. The email was not well received.",
    "“SENTENCE,” Ada Brun wrote. Her post was shared thousands of times.",
    "“SENTENCE,” Ada Brun said. She denied that the boats were too old.",
    "“SENTENCE,” Ada Brun said. It was the third time that she had won.",
  ])("%s", async text => {
    expect(await verdictIn(text)).toEqual(["verbatim", undefined]);
  });
});

describe("checkQuote() confirms nothing of an article that says of itself or of its quotations that they aren't real", () => {
  it.each([
    ["This page is our yearly exercise in nonsense for 1 April.", "unclear"],
    ["This article is a work of satire.", "parody"],
    ["Satire: none of it happened.", "parody"],
    ["Please note: all quotations in this piece are invented.", "unclear"],
    ["Every quote on this page was generated by a chatbot.", "unclear"],
    ["None of the people in it ever said any of this; it is fiction.", "unclear"],
    ["The following story is fictional.", "unclear"],
    ["What follows is a joke.", "unclear"],
    ["Nothing you read here is true, it is all fake.", "unclear"],
    ["An earlier version of this article misquoted Ada Brun.", "unclear"],
    ["This article was amended: a quotation wrongly given to Ms Brun was removed.", "unclear"],
    ["Note to readers: we wrongly attributed a remark to Ms Brun.", "unclear"],
  ])("%s", async (notice, reason) => {
    const [verdict, found] = await verdictIn(`“SENTENCE,” Ada Brun said.|The boats came in.|${notice}`);
    expect([verdict, found]).toEqual([reason === "parody" ? "disputed" : "part", reason]);
  });

  it.each([
    "This story was first told on the quay.",
    "All of the boats were sold as a test of the market.",
    "The people of Tarn called the toll a joke.",
    "This is a test for the harbour board.",
    "This article was updated with the day's catch.",
  ])("but all of an article that says: %s", async notice => {
    expect(await verdictIn(`“SENTENCE,” Ada Brun said.|The boats came in.|${notice}`)).toEqual([
      "verbatim",
      undefined,
    ]);
  });
});
