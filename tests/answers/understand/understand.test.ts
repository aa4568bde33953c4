import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { processorTime } from "../../../bench/processor-time.ts";
import type { Request } from "../../../src/answers/understand/request.ts";
import { foldTyped } from "../../../src/answers/understand/typed-text.ts";
import { understand } from "../../../src/answers/understand/understand.ts";
import { type Span, sliceOf } from "../../../src/text/span.ts";

const TODAY = "2025-06-15";

/** The request with its spans as words, in one line: `who-said words="…" speaker="…"`. */
function read(typed: string, isSpeaker: (name: string) => boolean = () => false): string {
  const request = understand(typed, TODAY, { isSpeaker });
  const fields = spansOf(request).map(([name, span]) => ` ${name}=${sliceOf(typed, span)}`);
  const rest = ["since", "until", "length"].flatMap(name => {
    const value = Object.entries(request).find(([key]) => key === name)?.[1];
    return value ? [` ${name}=${value}`] : [];
  });
  return request.kind + [...fields, ...rest].join("");
}

function spansOf(request: Request): [string, Span][] {
  return Object.entries(request).flatMap(([name, value]): [string, Span][] =>
    value !== null && typeof value === "object" ? [[name, value]] : [],
  );
}

describe("understand() tells whether words to check were typed as quoted", () => {
  it.each([
    ["double marks", 'who said "we need to double down"?', true],
    ["curly marks", "did Starmer say “we need to double down”?", true],
    ["other languages' marks", "who said «we need to double down»?", true],
    ["single marks", "who said ‘we need to double down’?", true],
    ["straight single marks", "who said 'we need to double down'?", true],
    ["low single marks", "who said ‚we need to double down‘?", true],
    ["a quoted line", "who said\n> we need to double down", true],
    ["no marks", "who said we need to double down", false],
    ["a statement", "Starmer: we need to double down", false],
    ["an apostrophe", "who said we don't need to double down", false],
  ])("%s", (_name, typed, isMarked) => {
    expect(understand(typed, TODAY, { isSpeaker: name => name === "Starmer" })).toMatchObject({
      kind: "who-said",
      isMarked,
    });
  });
});

describe("understand() finds whom to ask for words", () => {
  it.each([
    [
      "who said the missiles will speak for themselves",
      "who-said words=the missiles will speak for themselves",
    ],
    [
      "Who said “the missiles will speak for themselves”?",
      "who-said words=the missiles will speak for themselves",
    ],
    ['who said "no"?', "who-said words=no"],
    ["who said 'we don't give up'?", "who-said words=we don't give up"],
    [
      "who said that: strikes are not carried out with words?",
      "who-said words=strikes are not carried out with words",
    ],
    ["can you tell me who said double down", "who-said words=double down"],
    ["hey <@123456>, do you know who said “in a day” please?", "who-said words=in a day"],
    ["<@!99> who says these things are not announced", "who-said words=these things are not announced"],
    ["whose words are “a matter for Chancellor Scholz”?", "who-said words=a matter for Chancellor Scholz"],
    ["who is quoted saying we need to double down", "who-said words=we need to double down"],
    ["which politician said we need to double down?", "who-said words=we need to double down"],
    ["who was it that said the missiles will speak", "who-said words=the missiles will speak"],
    ["“In a day” - who said that?", "who-said words=In a day"],
    ["“In a day”, who said this", "who-said words=In a day"],
    ["„In a day“ who said it?", "who-said words=In a day"],
    ["«In a day» is this a real quote?", "who-said words=In a day"],
    ["“The missiles will speak for themselves.”", "who-said words=The missiles will speak for themselves."],
    [
      "“The missiles will speak” — Volodymyr Zelensky",
      "who-said words=The missiles will speak speaker=Volodymyr Zelensky",
    ],
    [
      "Starmer: “I have plans to speak to Putin”",
      "who-said words=I have plans to speak to Putin speaker=Starmer",
    ],
    [
      "Keir Starmer said “I have plans to speak to Putin”",
      "who-said words=I have plans to speak to Putin speaker=Keir Starmer",
    ],
    [
      "did Starmer really say I have no plans to speak to Putin?",
      "who-said words=I have no plans to speak to Putin speaker=Starmer",
    ],
    ["Did Donald Trump say “in a day”?", "who-said words=in a day speaker=Donald Trump"],
    [
      "did Mr Zelensky ever actually say that the missiles will speak?",
      "who-said words=the missiles will speak speaker=Mr Zelensky",
    ],
    ["has Trump ever said the war is over", "who-said words=the war is over speaker=Trump"],
    ["is it true that Trump said “in a day”?", "who-said words=in a day speaker=Trump"],
    ["is it true Trump said he never met them", "who-said words=he never met them speaker=Trump"],
    ["did anyone say the missiles will speak", "who-said words=the missiles will speak"],
    ["did Trump say sorry for the delay", "ask question=did Trump say sorry for the delay"],
    ["did the state not offer the firm any money", "ask question=did the state not offer the firm any money"],
    ["did he really say “in a day”?", "who-said words=in a day"],
    ["where does “in a day” come from?", "who-said words=in a day"],
    ["is this real: “in a day”", "who-said words=in a day"],
    ["fact-check: “in a day”", "who-said words=in a day"],
    ["check “in a day", "who-said words=in a day"],
    ["is “in a day” a real quote by Donald Trump?", "who-said words=in a day speaker=Donald Trump"],
    ["> The missiles will speak\nwho said this?", "who-said words=The missiles will speak"],
    ["who said this?\n> The missiles\n> will speak", "who-said words=The missiles\n> will speak"],
    ["> The missiles will speak", "who-said words=The missiles will speak"],
    [
      "did Horvat say I gave everything for Rovers, and was that in May?",
      "who-said words=I gave everything for Rovers speaker=Horvat",
    ],
    [
      "did Horvat say I gave everything for Rovers? When was that?",
      "who-said words=I gave everything for Rovers speaker=Horvat",
    ],
    [
      "did Horvat say we gave it all. Did they thank us? Why not us?",
      "who-said words=we gave it all. Did they thank us? Why not us speaker=Horvat",
    ],
    [
      "did Horvat say I gave everything, and I was tired?",
      "who-said words=I gave everything, and I was tired speaker=Horvat",
    ],
    [
      "did Horvat say “I gave everything”, and was that in May?",
      "who-said words=I gave everything speaker=Horvat",
    ],
    [
      "fake quote? “We need to double down” - Zelensky",
      "who-said words=We need to double down speaker=Zelensky",
    ],
    ["“We need to double down” - Zelensky, 2024", "who-said words=We need to double down speaker=Zelensky"],
    ["real or fake: “We need to double down”", "who-said words=We need to double down"],
    ["look: “We need to double down” - Zelensky", "who-said words=We need to double down speaker=Zelensky"],
    ["WHO SAID THE MISSILES WILL SPEAK??", "who-said words=THE MISSILES WILL SPEAK"],
  ])("%j", (typed, expected) => {
    expect(read(typed)).toBe(expected);
  });
});

describe("understand() finds whose quotations are wanted", () => {
  it.each([
    ["what did Keir Starmer say about Ukraine?", "quotes speaker=Keir Starmer about=Ukraine"],
    ["What does Mr Zelensky say on missiles", "quotes speaker=Mr Zelensky about=missiles"],
    ["what has Trump said regarding the war?", "quotes speaker=Trump about=the war"],
    ["what has Sir Keir been quoted on", "quotes speaker=Sir Keir"],
    ["what has Sir Keir been quoted as saying about the G20", "quotes speaker=Sir Keir about=the G20"],
    ["what did Trump say?", "quotes speaker=Trump"],
    ["whats starmer said abt putin", "quotes speaker=starmer about=putin"],
    ["what'd Trump say about the war?", "quotes speaker=Trump about=the war"],
    ["did Biden say anything?", "quotes speaker=Biden"],
    ["has Zelensky commented on the missiles?", "quotes speaker=Zelensky about=the missiles"],
    ["summary of what Zelensky said", "quotes speaker=Zelensky"],
    ["summarise Starmer's remarks", "quotes speaker=Starmer"],
    ["show quotes", "quotes"],
    ["what quotes do you have?", "quotes"],
    [
      "what did the Prime Minister actually say about “double down”",
      "quotes speaker=the Prime Minister about=double down",
    ],
    ["what does O’Brien think about tariffs?", "quotes speaker=O’Brien about=tariffs"],
    ["tell me what Starmer said about Putin please", "quotes speaker=Starmer about=Putin"],
    ["everything Starmer has said about Putin", "quotes speaker=Starmer about=Putin"],
    ["quotes by Zelensky on missiles", "quotes speaker=Zelensky about=missiles"],
    ["show me all quotes from Keir Starmer", "quotes speaker=Keir Starmer"],
    ["any quotations of Donald Trump about the war?", "quotes speaker=Donald Trump about=the war"],
    ["do you have quotes by Trump", "quotes speaker=Trump"],
    ["quotes about North Korea", "quotes about=North Korea"],
    ["quotes on Kursk by Zelensky", "quotes speaker=Zelensky about=Kursk"],
    ["Starmer quotes", "quotes speaker=Starmer"],
    ["Zelensky's quotes on victory", "quotes speaker=Zelensky about=victory"],
    ["what did people say about the G20", "quotes about=the G20"],
    ["what has been said about North Korea?", "quotes about=North Korea"],
    ["who said what about Ukraine", "quotes about=Ukraine"],
    ["who is quoted on the victory plan?", "quotes about=the victory plan"],
    ["did Starmer say anything about Putin?", "quotes speaker=Starmer about=Putin"],
    ["summarise what Starmer said about Putin", "quotes speaker=Starmer about=Putin"],
  ])("%j", (typed, expected) => {
    expect(read(typed)).toBe(expected);
  });

  it.each([
    ["Starmer on missiles", "quotes speaker=Starmer about=missiles"],
    ["Starmer?", "quotes speaker=Starmer"],
    ["Starmer said we need to double down", "who-said words=we need to double down speaker=Starmer"],
    ["Starmer: we need to double down", "who-said words=we need to double down speaker=Starmer"],
    [
      "Starmer: “We need to double down” - The Gazette",
      "who-said words=We need to double down speaker=Starmer",
    ],
    ["Starmer on the “missiles” plan", "quotes speaker=Starmer about=the “missiles” plan"],
    ["Starmer on “we need to double down”", "quotes speaker=Starmer about=we need to double down"],
    [
      "Starmer on Putin: “We need to double down”",
      "who-said words=We need to double down speaker=Starmer on Putin",
    ],
    ["Starmer on Putin: we need to double down", "ask question=Starmer on Putin: we need to double down"],
    [
      "“I am not against data centres,” said Starmer",
      "who-said words=I am not against data centres, speaker=Starmer",
    ],
    ["Starmer says what?", "ask question=Starmer says what?"],
    ["Scholz said we need to double down", "ask question=Scholz said we need to double down"],
    ["Scholz on missiles", "ask question=Scholz on missiles"],
  ])("%j where Starmer is known to be a speaker", (typed, expected) => {
    expect(read(typed, name => name === "Starmer")).toBe(expected);
  });

  it("takes a speaker's name with an “and” in it for one", () => {
    const typed = "what did Simon and Sons say about the bridge";
    expect(read(typed, name => name === "Simon and Sons")).toBe(
      "quotes speaker=Simon and Sons about=the bridge",
    );
  });
});

describe("understand() finds the days meant", () => {
  it.each([
    [
      "what did Starmer say about Trump since January?",
      "quotes speaker=Starmer about=Trump since=2025-01-01",
    ],
    ["quotes by Horvat since 2025-06-01", "quotes speaker=Horvat since=2025-06-01"],
    ["quotes by Horvat in 2024", "quotes speaker=Horvat since=2024-01-01 until=2024-12-31"],
    ["what did Horvat say in March 2024?", "quotes speaker=Horvat since=2024-03-01 until=2024-03-31"],
    ["what did Horvat say after 2023", "quotes speaker=Horvat since=2024-01-01"],
    ["what did Horvat say before May 2024", "quotes speaker=Horvat until=2024-04-30"],
    [
      "what did Horvat say about the bridge until 2024-02-29",
      "quotes speaker=Horvat about=the bridge until=2024-02-29",
    ],
    ["quotes on the bridge from 2024", "quotes about=the bridge since=2024-01-01"],
    ["quotes on the bridge in February", "quotes about=the bridge since=2025-02-01 until=2025-02-28"],
    ["quotes on the bridge in November", "quotes about=the bridge since=2024-11-01 until=2024-11-30"],
    ["quotes by Horvat since 1 Sept", "quotes speaker=Horvat since=2024-09-01"],
    ["quotes by Horvat on June 3rd, 2024", "quotes speaker=Horvat since=2024-06-03 until=2024-06-03"],
    ["quotes by Horvat on 2024-06-03", "quotes speaker=Horvat since=2024-06-03 until=2024-06-03"],
    [
      "what did Horvat say about the bridge between May 2024 and 3 June 2024?",
      "quotes speaker=Horvat about=the bridge since=2024-05-01 until=2024-06-03",
    ],
    ["quotes by Horvat from 2023 to 2024", "quotes speaker=Horvat since=2023-01-01 until=2024-12-31"],
    ["what did Horvat say yesterday?", "quotes speaker=Horvat since=2025-06-14 until=2025-06-14"],
    ["what has Horvat said this year", "quotes speaker=Horvat since=2025-01-01 until=2025-12-31"],
    ["quotes by Horvat last week", "quotes speaker=Horvat since=2025-06-02 until=2025-06-08"],
    ["quotes by Horvat last month", "quotes speaker=Horvat since=2025-05-01 until=2025-05-31"],
    [
      "quotes by Horvat since 2024 about the bridge",
      "quotes speaker=Horvat about=the bridge since=2024-01-01",
    ],
    [
      "quotes on the bridge in 2024 by Horvat",
      "quotes speaker=Horvat about=the bridge since=2024-01-01 until=2024-12-31",
    ],
    ["show quotes since May", "quotes since=2025-05-01"],
    ["articles about Peru since 2024", "articles search=Peru since=2024-01-01"],
    ["articles from March 2024", "articles since=2024-03-01"],
    // Not a day of the calendar, or not understood: part of the topic.
    ["quotes on the bridge since 2025-02-30", "quotes about=the bridge since 2025-02-30"],
    ["quotes on the bridge since the vote", "quotes about=the bridge since the vote"],
    ["quotes about 2024", "quotes about=2024"],
    ["what did Roe say about the spring?", "quotes speaker=Roe about=the spring"],
    ["what did Roe say about last winter?", "quotes speaker=Roe about=last winter"],
    ["what did Roe say about cuts for the winter?", "quotes speaker=Roe about=cuts for the winter"],
    ["what did Roe say about plans for 2027?", "quotes speaker=Roe about=plans for 2027"],
    ["quotes about who survived the fall", "quotes about=who survived the fall"],
    ["quotes on Christmas", "quotes about=Christmas"],
    ["news on Christmas", "latest about=Christmas"],
    ["quotes on this week", "quotes about=this week"],
    [
      "what did Roe say about cuts in the winter?",
      "quotes speaker=Roe about=cuts since=2024-12-01 until=2025-02-28",
    ],
    ["quotes from spring 2024", "quotes since=2024-03-01"],
    ["what's going on this week", "latest since=2025-06-09 until=2025-06-15"],
    // These can't be limited to a period.
    ["who said we win in 2024", "who-said words=we win in 2024"],
    ["why was the bridge closed in 2024?", "ask question=why was the bridge closed in 2024?"],
    ["who was quoted in 2024?", "ask question=who was quoted in 2024?"],
  ])("%j", (typed, expected) => {
    expect(read(typed)).toBe(expected);
  });

  it("leaves a month that is a speaker's name a name", () => {
    const isMay = (name: string) => name === "May";
    expect(read("quotes from May", isMay)).toBe("quotes speaker=May");
    expect(read("quotes from May in April", isMay)).toBe(
      "quotes speaker=May since=2025-04-01 until=2025-04-30",
    );
    expect(read("quotes by Horvat in May", isMay)).toBe(
      "quotes speaker=Horvat since=2025-05-01 until=2025-05-31",
    );
  });
});

describe("understand() finds which article to summarise", () => {
  it.each([
    ["summarise the article on Storm Shadow", "summary article=Storm Shadow"],
    [
      "Summarize Joe Biden has given Ukraine permission",
      "summary article=Joe Biden has given Ukraine permission",
    ],
    ["summerize Biden permission", "summary article=Biden permission"],
    ["sumarise 000_1cbce50f97860a4e.txt", "summary article=000_1cbce50f97860a4e.txt"],
    [
      "please sum up “Joe Biden has given Ukraine permission” for me",
      "summary article=Joe Biden has given Ukraine permission",
    ],
    ["sum it up", "summary"],
    ["tl;dr", "summary length=short"],
    ["TLDR of the Ukraine article", "summary article=Ukraine article length=short"],
    ["tl;dr: Ukraine", "summary article=Ukraine length=short"],
    ["give me a short summary of the Biden story", "summary article=Biden story length=short"],
    ["can you give me a longer summary of the article about Kursk?", "summary article=Kursk length=long"],
    ["a sumary of Kursk please", "summary article=Kursk"],
    ["could you summarise this article in three sentences?", "summary length=short"],
    ["summarise Kursk, 3 sentences please", "summary article=Kursk length=short"],
    ["summarise Kursk in detail", "summary article=Kursk length=long"],
    ["summarise Kursk in one paragraph", "summary article=Kursk length=short"],
    ["summarise this in 6", "summary length=long"],
    ["summarise the 3 points deduction", "summary article=3 points deduction"],
    ["summarise Kursk in 2 sentences", "summary article=Kursk length=short"],
    ["summarise Kursk in five sentences", "summary article=Kursk length=medium"],
    ["summarise Kursk in 8 bullet points", "summary article=Kursk length=long"],
    ["summarise Kursk in 40 words", "summary article=Kursk length=short"],
    ["summarise Kursk in 100 words", "summary article=Kursk length=medium"],
    ["sum up Kursk in a few words", "summary article=Kursk length=short"],
    ["tl;dr of Kursk in 10 lines", "summary article=Kursk length=long"],
    ["give me a four-sentence summary of Kursk", "summary article=Kursk length=medium"],
    ["what's the gist of the Kursk article", "summary article=Kursk article"],
    ["summarise", "summary"],
    ["give me the gist", "summary"],
    ["summary please", "summary"],
    ["recap of the G20 story", "summary article=G20 story"],
  ])("%j", (typed, expected) => {
    expect(read(typed)).toBe(expected);
  });
});

describe("understand() finds questions about the library and the bot", () => {
  it.each([
    ["which articles do you have?", "articles"],
    ["list all articles", "articles"],
    ["what articles do you have about Ukraine?", "articles search=Ukraine"],
    ["show me articles on North Korea", "articles search=North Korea"],
    ["do you have any articles about Peru?", "articles search=Peru"],
    ["what's in the library?", "articles"],
    ["what articles mention Peru", "articles search=Peru"],
    ["how many articles do you have?", "articles"],
    ["who is quoted?", "speakers"],
    ["list the speakers", "speakers"],
    ["which people are quoted in the library?", "speakers"],
    ["who do you have quotes from", "speakers"],
    ["help", "help"],
    ["Help!", "help"],
    ["hi, what can you do?", "help"],
    ["how do I use this bot?", "help"],
    ["", "help"],
    ["  \n ", "help"],
    ["?!", "help"],
    ["<@1234567890>", "help"],
    ["hello", "help"],
    ["please", "help"],
    ["is this right?", "other-message"],
    ["is this true", "other-message"],
    ["Fake?", "other-message"],
    ["source?", "other-message"],
    ["real or fake?", "other-message"],
    ["is this quote real?", "other-message"],
    ["what's the source?", "other-message"],
    ["who said this?", "other-message"],
    ["did he really say that?", "other-message"],
    ["fact-check this please", "other-message"],
    ["where is this from?", "other-message"],
    ["is this fake news?", "other-message"],
    ["is this real?? source?", "other-message"],
    ["any source for this?", "other-message"],
    ["privacy", "privacy"],
    ["what do you store about me?", "privacy"],
    ["do you log my messages?", "privacy"],
  ])("%j", (typed, expected) => {
    expect(read(typed)).toBe(expected);
  });
});

describe("understand() leaves a question a question", () => {
  it.each([
    "who said no to the deal?",
    "who said yes?",
    "who said what at the summit?",
    "who said they would end the war in a day?",
    "who said when the missiles will arrive?",
    "who said something to Putin?",
    "who spoke to Mr Putin?",
    "who wrote the letter to the mayor?",
    "who claimed responsibility for the attack?",
    "did Starmer say why the UK is reluctant?",
    "did Starmer say no to Putin?",
    "did Starmer say he would send missiles?",
    "what did Starmer say at the G20?",
    "what did Starmer say when asked about Putin?",
    "what did the article say about Putin?",
    "what do you know about Storm Shadow?",
    "what did you say about Kursk?",
    "what does “double down” mean?",
    "what is the victory plan?",
    "why was the UK reluctant?",
    "where is the summit?",
    "how many days has the war lasted?",
    "is there a summary judgment in the case?",
    "when will the help arrive?",
    "how can Europe help Ukraine?",
    "which people died in Kursk?",
    "which articles of the treaty were broken?",
    "has Russia responded to the decision?",
  ])("%j", typed => {
    expect(read(typed)).toBe(`ask question=${typed}`);
    expect(understand(typed, TODAY)).toMatchObject({ isClear: true });
  });

  it.each([
    ["hey, can you tell me why the UK was reluctant? thanks", "why the UK was reluctant?"],
    ["<@42> please, why was the UK reluctant?", "why was the UK reluctant?"],
  ])("%j without its politeness", (typed, question) => {
    expect(read(typed)).toBe(`ask question=${question}`);
  });

  it.each([
    "storm shadow missiles",
    "the weather",
    "lol the toll",
    "Статья о войне",
    "ミサイル",
    "🚀🚀 rockets",
    "help Ukraine win",
    // One filter contains one person, and excludes nobody.
    "what did Petrova and Okafor say about the bridge",
    "quotes by Petrova & Okafor",
    "what did Starmer not say",
    "what didn't Starmer say about Putin?",
    "did Starmer never say the war is over?",
    "what did anyone except Starmer say about Putin?",
    "quotes by anyone but Starmer",
    "quotes about the bridge not by Horvat",
    "quotes about the bridge except from Horvat",
    "did Petrova and Okafor say “in a day”?",
    "did Petrova or Okafor say the bridge is safe?",
  ])("%j is asked, and marked as unclear", typed => {
    expect(read(typed)).toBe(`ask question=${typed}`);
    expect(understand(typed, TODAY)).toMatchObject({ isClear: false });
  });
});

describe("understand()", () => {
  it.each([
    ["one word a hundred thousand times", "who said ".repeat(11_000)],
    ["spaces", `who said${" ".repeat(100_000)}x`],
    ["marks", `who said ${'"'.repeat(50_000)}x${"'".repeat(50_000)}`],
    ["mentions", "<@1>".repeat(25_000)],
    ["a request as long as it may be", `what did ${"a ".repeat(980)}say`],
    ["quotes without a topic", `${"quotes ".repeat(280)}x`],
    ["politeness", "please ".repeat(14_000)],
    ["politeness after", `x${" please".repeat(14_000)}`],
    ["letters", "a".repeat(1999)],
    ["apostrophes", "'a ".repeat(660)],
    ["periods", `quotes by x ${"since may 2024 ".repeat(120)}`],
    ["second questions", `did x say ${", and was it ".repeat(140)}`],
    ["exceptions", `quotes about ${"x except ".repeat(200)}`],
    ["other messages", `${"is this real ".repeat(150)}x`],
    ["more second questions", `did x say ${"? was it ".repeat(200)}`],
    ["numbers", `summarise x in ${"2 ".repeat(900)}`],
    ["stops", `quotes by x${"?.".repeat(950)}y`],
  ])("answers at once: %s", (_, typed) => {
    const start = processorTime();
    understand(typed, TODAY);
    expect(processorTime() - start).toBeLessThan(500);
  });

  it("returns spans of non-blank words within any typed text", () => {
    const piece = fc.constantFrom(
      ..."who said|what did|say about|quotes by|on|summarise|did|really say|“|”|\"|'|’|«|<@1>|please|?|X|Zoë O’Neill|İ|🚀|the article|help|\n|\n> |\ufeff|\u3000|\u00ad|since may 2024|last week|compare|latest on".split(
        "|",
      ),
    );
    const typed = fc.oneof(
      fc.array(piece).map(pieces => pieces.join(" ")),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(typed, text => {
        expect(foldTyped(text)).toHaveLength(text.length);
        for (const [, { start, end }] of spansOf(
          understand(text, TODAY, { isSpeaker: name => name.length === 1 }),
        )) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end).trim()).not.toBe("");
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe("understand() reads mistyped requests", () => {
  it("takes a mistyped question for one", () => {
    expect(understand("waht did the mayor promise", TODAY)).toMatchObject({ kind: "ask", isClear: true });
    expect(understand("harbour plans", TODAY)).toMatchObject({ kind: "ask", isClear: false });
  });

  it.each([
    ["comapre Ann Roe and Bo Lee on the bridge", "compare speaker=Ann Roe other=Bo Lee about=the bridge"],
    ["latset on the bridge", "latest about=the bridge"],
    ["waht happened last week", "latest since=2025-06-02 until=2025-06-08"],
    ["qoutes by Ann Roe on teh bridge", "quotes speaker=Ann Roe about=teh bridge"],
    ["sumarise this", "summary"],
    ["timleine of the bridge", "timeline about=the bridge"],
    ["quotas by the union", "ask question=quotas by the union"],
  ])("%s", (typed, expected) => {
    expect(read(typed, name => /^(?:Ann Roe|Bo Lee)$/.test(name))).toBe(expected);
  });
});
