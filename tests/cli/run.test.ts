import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commands as allCommands } from "../../commands/all.ts";
import { runCommandLine } from "../../src/cli/run.ts";
import { readConfig } from "../../src/config.ts";
import { NEW_SERVER } from "../../src/library/records/records.ts";

const commands = async () => allCommands;
const run = (...args: string[]) =>
  runCommandLine(args, { config: readConfig({}), commands, now: () => new Date("2024-11-20T12:00:00Z") });

async function json(...args: string[]) {
  const { output, status } = await run(...args, "--json");
  expect(status).toBe(0);
  return JSON.parse(output);
}

const ARTICLE = {
  id: expect.any(String),
  title: expect.stringMatching(/^Joe Biden has given/),
  date: "2024-11-18",
  publisher: null,
  url: null,
  origin: "host",
};

describe("runCommandLine() --json on the delivered article", () => {
  it("ask prints cited passages with the answering sentence and the speaker", async () => {
    const answer = await json("ask", "what did zelensky say would speak for themselves");
    expect(Object.keys(answer)).toEqual(["kind", "passages", "searched"]);
    expect(answer.kind).toBe("cited");
    expect(answer.searched).toEqual({ articles: 1, from: "2024-11-18", to: "2024-11-18" });
    expect(answer.passages[0]).toEqual({
      article: ARTICLE,
      paragraph: 9,
      text: expect.stringMatching(/^“But strikes .* themselves\.”$/),
      answer: {
        text: expect.stringContaining("The missiles will speak"),
        start: expect.any(Number),
        end: expect.any(Number),
      },
      speaker: expect.objectContaining({ name: "Volodymyr Zelensky", certainty: "resolved" }),
      score: expect.any(Number),
    });
  });

  it("ask says no to what the library doesn't hold", async () => {
    expect(await json("ask", "What is the capital of Peru?")).toEqual({
      kind: "none",
      passages: [],
      searched: { articles: 1, from: "2024-11-18", to: "2024-11-18" },
    });
  });

  it.each([
    ["tldr?", "summary", "sentences"],
    ["summarise the article", "summary", "sentences"],
    ["who wrote this article", "author", "articles"],
    ["when was this published", "published", "articles"],
    ["what's the latest", "latest", "entries"],
    ["timeline of the war", "timeline", "entries"],
    ["compare Starmer and Zelensky", "compare", "left"],
    ["who is quoted in the article", "speakers", "speakers"],
    ["what is in the library", "articles", "articles"],
  ])("ask understands %s", async (words, kind, field) => {
    const answer = await json("ask", words);
    expect(answer.kind).toBe(kind);
    expect(answer[field].length).toBeGreaterThan(0);
  });

  it.each([
    ["the missiles will not speak for themselves", "altered"],
    ["the missiles will speak for themselves", "verbatim"],
    ["Keir Starmer on Putin: “I have no plans to speak to Putin.”", "verbatim"],
  ])("ask checks words that nothing is asked about: %s", async (words, verdict) => {
    expect((await json("ask", words)).verdict).toBe(verdict);
  });

  it("ask checks words that somebody is said to have said, as in Discord", async () => {
    const words = "the missiles will speak for themselves";
    expect(await json("ask", `who said ${words}`)).toEqual(await json("who-said", words));
  });

  it.each([
    ["who wrote this article", /^This article names no author\nArticle beginning/],
    ["when was this published", /^Published 18 Nov 2024\nArticle beginning/],
    ["did Starmer say “I have no plans to speak to Putin”", /^Quoted from Sir Keir Starmer/],
    ["help", /^npm run --silent verbatim -- <verb>/],
    ["thanks", /^You're welcome\.$/],
    ["is this quote real?", /^Give the words themselves: who-said /],
    ["what do you store about me?", /^This reads the articles on this machine\. It sends nothing, and keeps/],
    ["why did he do it", /^You wrote “he”: I can't tell who that is/],
    ["is it open", /^You wrote “it”: I can't tell what that is/],
  ])("ask prints what Discord says of: %s", async (words, expected) => {
    const { output } = await run("ask", words);
    expect(output).toMatch(expected);
  });

  it.each([
    ["‘", "’"],
    ["'", "'"],
    ["‚", "‘"],
    ["«", "»"],
  ])("ask reads what is added to words between %s and %s, as between “ and ”", async (open, close) => {
    const asked = (opening: string, closing: string) =>
      run(
        "ask",
        `did Starmer say ${opening}I have no plans to speak to Putin${closing} against the farmers?`,
      );
    const { output } = await asked("“", "”");
    expect(output).toMatch(/^Only part of this message is quoted from Sir Keir Starmer/);
    const lines = (await asked(open, close)).output.split("\n");
    expect(lines[0]).toBe(output.split("\n")[0]);
  });

  it.each([
    ["tldr?", "summary"],
    ["who wrote this article", "author"],
    ["whats new", "latest"],
    ["list articles", "articles"],
    ["thx", "thanks"],
  ])("ask with days reads %s as without", async (words, kind) => {
    expect((await json("ask", words, "--since", "2024-11-01", "--until", "2024-11-30")).kind).toBe(kind);
  });

  it("ask for news, and latest, keep to the days given", async () => {
    const before = ["--until", "2024-11-01"];
    expect((await json("ask", "whats new", ...before)).entries).toEqual([]);
    expect((await json("latest", ...before)).entries).toEqual([]);
    expect((await json("latest", "--asked", "2024-11-01")).entries).toEqual([]);
    expect((await json("ask", "what's new", "--asked", "2024-11-01")).entries).toEqual([]);
    expect((await json("ask", "what's new", "--asked", "2024-11-19")).entries).toHaveLength(1);
    expect((await json("latest", "--asked", "2024-11-19")).entries).toHaveLength(1);
    const timeline = ["ask", "timeline of the war"];
    expect((await json(...timeline, "--asked", "2024-11-01")).entries).toEqual([]);
    expect((await json(...timeline, "--asked", "2024-11-19")).entries).not.toEqual([]);
    expect((await json("ask", "list all articles", "--asked", "2024-11-01")).articles).toEqual([]);
  });

  it("ask of one article gives its author, day and summary", async () => {
    const { articles } = await json("articles");
    for (const [words, kind] of [
      ["who wrote this", "author"],
      ["when was this published", "published"],
      ["tldr", "summary"],
    ] as const) {
      expect((await json("ask", words, "--article", articles[0].id)).kind).toBe(kind);
    }
  });

  it("ask accepts the day of asking, and labels what only comes close", async () => {
    const answer = await json("ask", "what weapons does the UK send", "--asked", "2024-11-19");
    expect(answer.kind).toBe("closest");
    expect(answer.passages).toHaveLength(3);
  });

  it("who-said prints the verdict, the words, and the speaker with the evidence", async () => {
    const answer = await json("who-said", "I have no plans to speak to Putin");
    expect(answer).toEqual({
      verdict: "verbatim",
      match: { text: "I have no plans to speak to Putin", paragraph: 19, paragraphs: [19], article: ARTICLE },
      speaker: {
        name: "Sir Keir Starmer",
        certainty: expect.stringMatching(/^(stated|resolved)$/),
        mention: { text: "Sir Keir", start: expect.any(Number), end: expect.any(Number), paragraph: 19 },
        cue: { text: "said", start: expect.any(Number), end: expect.any(Number), paragraph: 19 },
        evidence: expect.stringMatching(/./),
        steps: [
          {
            kind: "beside-cue",
            mention: { text: "Sir Keir", start: expect.any(Number), end: expect.any(Number), paragraph: 19 },
            cue: { text: "said", start: expect.any(Number), end: expect.any(Number), paragraph: 19 },
          },
          {
            kind: "short-form",
            mention: expect.objectContaining({ text: "Sir Keir" }),
            full: expect.objectContaining({ text: "Sir Keir Starmer" }),
          },
        ],
        candidates: [],
      },
      similarity: 1,
      changes: [],
      nearest: null,
      searched: { articles: 1, from: "2024-11-18", to: "2024-11-18" },
    });
  });

  it("who-said prints what of a message isn't confirmed", async () => {
    const words = "Starmer on the price of bread: “I have no plans to speak to Putin”";
    expect(await json("who-said", words)).toMatchObject({ verdict: "part", unconfirmed: "price of bread" });
    const { output } = await run("who-said", words);
    expect(output.split("\n")[1]).toBe("Not confirmed: “price of bread”");
    expect(await json("who-said", "I have no plans to speak to Putin")).not.toHaveProperty("unconfirmed");
  });

  it("who-said names nobody for words that could be anybody's", async () => {
    const answer = await json("who-said", "in a day");
    expect(answer).toMatchObject({ verdict: "short", match: { paragraph: 13 }, speaker: null });
  });

  it("who-said names what was changed", async () => {
    const answer = await json("who-said", "I have plans to speak to Putin", "--speaker", "Starmer");
    expect(answer.verdict).toBe("altered");
    expect(answer.changes).toEqual([{ kind: "left-out", quoted: "no", claimed: null, grave: true }]);
  });

  it("quotes --reported adds what is reported, of a kind by itself", async () => {
    const { quotations, reported } = await json("quotes", "--speaker", "Trump", "--reported");
    expect(reported).toBe(1);
    expect(quotations.map(({ kind, text }: { kind: string; text: string }) => [kind, text])).toEqual([
      ["reported", "he could end the war “in a day”"],
      ["mixed", "in a day"],
    ]);
  });

  it("speakers counts reported speech separately", async () => {
    const { speakers } = await json("speakers", "--search", "trump");
    expect(speakers).toEqual([expect.objectContaining({ quotations: 1, reported: 1 })]);
  });

  it("quotes prints the 13 quotations with their speakers", async () => {
    const { quotations } = await json("quotes");
    expect(
      quotations.map((quotation: { paragraph: number; speaker: { name: string } }) => [
        quotation.paragraph,
        quotation.speaker.name,
      ]),
    ).toEqual([
      [4, "Volodymyr Zelensky"],
      [7, "Volodymyr Zelensky"],
      [7, "Volodymyr Zelensky"],
      [8, "Volodymyr Zelensky"],
      [9, "Volodymyr Zelensky"],
      [11, "Sir Keir Starmer"],
      [11, "Sir Keir Starmer"],
      [13, "Donald Trump"],
      [14, "Sir Keir Starmer"],
      [15, "Sir Keir Starmer"],
      [16, "Sir Keir Starmer"],
      [17, "Sir Keir Starmer"],
      [19, "Sir Keir Starmer"],
    ]);
    expect(Object.keys(quotations[0])).toEqual([
      "text",
      "kind",
      "paragraph",
      "paragraphs",
      "disputed",
      "speaker",
      "article",
    ]);
    expect(quotations[9].paragraphs).toEqual([14, 15, 16, 17]);
  });

  it("quotes keeps to a speaker and a topic", async () => {
    const { quotations } = await json("quotes", "--speaker", "Keir Starmer", "--about", "double down");
    expect(quotations.map(({ paragraph }: { paragraph: number }) => paragraph)).toEqual([11, 16]);
  });

  it("summary copies whole sentences in order and counts who is quoted", async () => {
    const { article, sentences, quoted } = await json("summary", "Joe Biden has given Ukraine permission");
    expect(article).toEqual(ARTICLE);
    const paragraphs = sentences.map(({ paragraph }: { paragraph: number }) => paragraph);
    expect(paragraphs.length).toBeGreaterThan(0);
    expect(paragraphs).toEqual([...paragraphs].sort((a, b) => a - b));
    expect(quoted).toEqual([
      { name: "Sir Keir Starmer", count: 7 },
      { name: "Volodymyr Zelensky", count: 5 },
      { name: "Donald Trump", count: 1 },
    ]);
  });

  it("latest and timeline print dated, cited entries", async () => {
    const entry = {
      date: "2024-11-18",
      article: ARTICLE,
      paragraph: 2,
      text: expect.stringMatching(/^The outgoing US President’s decision could see long-range missiles/),
      kind: "told",
      speaker: null,
    };
    expect(await json("timeline", "missiles")).toEqual({ entries: [entry] });
    expect(await json("latest", "--about", "missiles", "--since", "2024-11-01")).toEqual({
      entries: [entry],
    });
    expect((await json("latest")).entries).toHaveLength(1);
    expect(await json("latest", "--since", "2024-12-01")).toEqual({ entries: [] });
  });

  it("compare prints both people's words with their speakers", async () => {
    const { left, right } = await json("compare", "Starmer", "Trump");
    expect(left.length).toBeGreaterThan(3);
    for (const { speaker } of left) expect(speaker.name).toBe("Sir Keir Starmer");
    expect(right).toEqual([
      expect.objectContaining({ kind: "quoted", paragraph: 13, text: expect.stringContaining("in a day") }),
    ]);
    expect(await json("compare", "--speaker", "Starmer", "--other", "Trump")).toEqual({ left, right });
  });

  it("articles and speakers print the lists", async () => {
    expect(await json("articles")).toEqual({ articles: [ARTICLE] });
    const { speakers } = await json("speakers", "--search", "zel");
    expect(speakers).toEqual([
      expect.objectContaining({ name: "Volodymyr Zelensky", quotations: 5, articles: 1 }),
    ]);
  });
});

describe("runCommandLine() without --json", () => {
  it.each([
    [
      ["ask", "whywas the uk reluctnat"],
      /^Read as: why was \(“whywas”\), reluctant \(“reluctnat”\)\n\n> The UK Government has been reluctant/,
    ],
    [["ask", "Why was the UK reluctant?"], /^> The UK Government has been reluctant.*paragraph 5/s],
    [["ask", "What is the capital of Peru?"], /^No answer found in this library/],
    [
      ["who-said", "the missiles will speak for themselves"],
      /^Quoted from Volodymyr Zelensky, in these words/,
    ],
    [
      ["who-said", "plans to speak to Putin"],
      /^Only part of a sentence quoted from Sir Keir Starmer\. It begins: “I have no”/,
    ],
    [
      ["quotes", "--speaker", "Trump"],
      /^1 quotation\n\nQuoted from Donald Trump\n> in a day.*\n\n1 more is reported without quotation marks: --reported shows it\.$/s,
    ],
    [
      ["quotes", "--speaker", "Trump", "--reported"],
      /^1 quotation, 1 reported\n\nReported, not quoted · Donald Trump\n> he could end the war “in a day”\n/,
    ],
    [["summary", "000_1cbce50f97860a4e"], /Quoted: Sir Keir Starmer \(7\)/],
    [["articles"], /^1 article\n/],
    [["latest"], /^Latest: 1 report\n\n18 Nov 2024\n> Joe Biden has given [^\n]*\n[^\n]*paragraph 1$/],
    [["timeline", "volcano"], /^No timeline[^\n]*\nNot in any article: volcano\.\nSearched 1 article/],
    [
      ["compare", "starmer", "Trump"],
      /^Sir Keir Starmer: \d statements, newest first\n\n18 Nov 2024\nQuoted from Sir/,
    ],
    [["compare", "Nobody", "No One"], /^Nothing found that Nobody or No One said\n/],
    [
      ["speakers"],
      /^Sir Keir Starmer · 7 quotations in 1 article\nVolodymyr Zelensky · quoted 5 times, reported 2 times in 1 article\nDonald Trump · quoted once, reported once in 1 article$/,
    ],
    [
      ["quotes", "--since", "2025-01-01"],
      /^No quotations found\nNo article in this library was published then\.$/,
    ],
    [
      ["ask", "why?", "--until", "2020-01-01"],
      /^No answer found in this library\n\nNo article in .* published then\.$/,
    ],
    [
      ["who-said", "in a day"],
      /^Too little to tell[^\n]*\n\n> The change in the final months [^\n]*\n[^\n]*$/,
    ],
    [["help"], /who-said "<words>" \[--speaker …\]/],
  ])("%j is readable text", async (args, expected) => {
    const { output, status } = await run(...args);
    expect(output).toMatch(expected);
    expect(status).toBe(0);
  });
});

describe("runCommandLine() on wrong usage", () => {
  it.each([
    [[], /^A verb is missing: use one of ask, /],
    [["shout"], /^There is no verb "shout"/],
    [["ask"], /^ask needs its question\. Usage: ask "<question>"/],
    [["timeline"], /^timeline needs its topic\. Usage: timeline "<topic>" \[--speaker …\]/],
    [["compare", "Starmer"], /^compare needs two names, .* Usage: compare "<speaker>" "<other>"/],
    [["compare", "A", "B", "C"], /^compare needs two names/],
    [["articles", "all"], /^articles takes no words/],
    [["ask", "why?", "--loud"], /^Unknown option '--loud'/],
    [["ask", "why?", "--speaker", "Starmer"], /^--speaker doesn't go with ask/],
    [["quotes", "--since", "yesterday"], /^--since "yesterday" is not a day; write YYYY-MM-DD/],
    [
      ["quotes", "--since", "2025-01-01", "--until", "2024-01-01"],
      /^--since 2025-01-01 is after --until 2024-01-01\.$/,
    ],
    [["summary", "x", "--length", "huge"], /^--length "huge" is not one of short, medium, long/],
    [["summary", "a title that nothing has"], /^No article "a title that nothing has"/],
    [["articles", "--library", "no-such-folder"], /"no-such-folder" can't be read/],
  ])("%j ends with 2 and one line that says why", async (args, expected) => {
    const { output, notes, status } = await run(...args);
    expect(status).toBe(2);
    expect(output).toBe("");
    expect(notes).toEqual([expect.stringMatching(expected)]);
    expect(notes[0]).not.toContain("\n");
  });
});

describe("runCommandLine() on a folder with a bad file", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "verbatim-"));
    await writeFile(join(folder, "good.txt"), "A sentence invented for this test.");
    await writeFile(join(folder, "bad.json"), "{");
  });
  afterAll(() => rm(folder, { recursive: true }));

  it("names the file on standard error and answers from the rest", async () => {
    const { output, notes, status } = await run("articles", "--json", "--library", folder);
    expect(JSON.parse(output).articles).toHaveLength(1);
    expect(notes).toEqual([expect.stringMatching(/^Not read: bad\.json: not JSON/)]);
    expect(status).toBe(0);
  });

  it("says in one line how many lines of a file can't be read, and why not the first", async () => {
    const questions = Array.from({ length: 110 }, (_, at) => JSON.stringify({ question: `Why ${at}?` }));
    await writeFile(join(folder, "questions.jsonl"), questions.join("\n"));
    const { notes, status } = await run("articles", "--library", folder);
    expect(notes).toEqual([
      expect.stringMatching(/^Not read: bad\.json: not JSON/),
      expect.stringMatching(/^Not read: questions\.jsonl: 110 lines; the first, line 1: \S/),
    ]);
    expect(status).toBe(0);
  });
});

const RECORD = JSON.stringify(NEW_SERVER);

describe("runCommandLine() for the host", () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "verbatim-cli-"));
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  const operate = (dataDir: string, ...args: string[]) =>
    runCommandLine(args, {
      config: readConfig({ DATA_DIR: join(folder, dataDir) }),
      commands,
      now: () => new Date("2026-11-26T12:00:00Z"),
    });

  it("backs up and restores what is kept, as text and as JSON", async () => {
    const server = join(folder, "data/servers/80351110224678912");
    await mkdir(server, { recursive: true });
    await writeFile(join(server, "server.json"), RECORD);
    const backup = join(folder, "backup");
    const made = await operate("data", "backup", backup, "--json");
    expect(JSON.parse(made.output)).toEqual({
      folder: backup,
      servers: 1,
      articles: 0,
      files: 1,
      bytes: RECORD.length,
    });
    const restored = await operate("elsewhere", "restore", backup);
    expect(restored).toEqual({
      output: `Restored 1 server with 0 article files (1 file) to ${join(folder, "elsewhere")}, and checked every hash.`,
      notes: [],
      status: 0,
    });
  });

  it("says in one line why a backup can't be made", async () => {
    expect(await operate("none", "backup", join(folder, "other"))).toMatchObject({ output: "", status: 2 });
    expect(await operate("data", "backup")).toMatchObject({
      notes: [expect.stringMatching(/^backup needs its new folder\./)],
      status: 2,
    });
  });

  it.each(["backup", "restore"])("refuses a %s where a database has what is kept", async verb => {
    const config = readConfig({
      DATA_DIR: join(folder, "data"),
      DATABASE_URL: "postgres://127.0.0.1:9/none",
    });
    const { notes, status } = await runCommandLine([verb, join(folder, "new")], {
      config,
      commands,
      now: () => new Date("2026-11-26T12:00:00Z"),
    });
    expect(notes).toEqual([expect.stringMatching(/^DATABASE_URL is set, and backups are of files/)]);
    expect(status).toBe(2);
  });

  it("exits with a status that says the doctor found something to fix", async () => {
    expect((await operate("data", "doctor")).status).toBe(0);
    const { output, status } = await operate("backup/manifest.json", "doctor");
    expect(output).toContain("MEND  Data folder");
    expect(status).toBe(1);
  });
});
