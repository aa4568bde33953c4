import { describe, expect, it } from "vitest";
import { startTestBot } from "./start-bot.ts";

describe("Check this quote", () => {
  it("checks the words between marks, privately, and takes the name from the message", async () => {
    const { local } = await startTestBot();
    const message = await local.member("other").say("lol, as Starmer said: “I have plans to speak to Putin”");
    const reply = await local.member("reader").menu("Check this quote", message);
    expect(reply.isEphemeral).toBe(true);
    expect(reply.text()).toMatch(/^Altered: the meaning may differ. Left out: “no”/);
    expect(reply.text()).toContain("The article quotes Sir Keir Starmer:");
    expect(reply.text()).not.toContain("other");
  });

  it("checks each quotation of a message", async () => {
    const { local } = await startTestBot();
    const message = await local
      .member("other")
      .say("“The missiles will speak for themselves” and then “bread is the staff of all our lives”");
    const reply = await local.member("reader").menu("Check this quote", message);
    expect(reply.text()).toContain("Quoted from Volodymyr Zelensky, in these words");
    expect(reply.text()).toContain("Nobody is quoted with these words in this library");
  });

  it("finds a pasted piece of a quotation in chatter without marks", async () => {
    const { local } = await startTestBot();
    const message = await local
      .member("other")
      .say(
        "my uncle keeps telling everybody at dinner these things are not announced the missiles will speak for themselves lol whatever",
      );
    const reply = await local.member("reader").menu("Check this quote", message);
    expect(reply.text()).toMatch(/^Only part of this message is quoted from Volodymyr Zelensky\n/);
  });

  it("is shared without the name of the message's author", async () => {
    const { local } = await startTestBot();
    const message = await local.member("other").say("“The missiles will speak for themselves”");
    const reader = local.member("reader");
    const checked = await reader.menu("Check this quote", message);
    const shared = await reader.press(checked, "Share");
    expect(shared.isEphemeral).toBe(false);
    expect(shared.text()).toMatch(/^Quoted from Volodymyr Zelensky, in these words/);
    expect(shared.text()).toContain("The missiles will speak for themselves");
    expect(JSON.stringify(shared.message.components)).not.toContain(message.author.username);
    const labels = shared.buttons().map(({ label }) => label);
    expect(labels).not.toContain("Share");
    expect(labels.at(-1)).toBe("Delete");
  });

  it("reads embeds and forwarded messages like text", async () => {
    const { local } = await startTestBot();
    const message = await local.member("other").say("look");
    const snapshot = {
      ...message,
      content: "Starmer: “I have plans to speak to Putin”",
      embeds: [
        {
          type: "rich",
          fields: [{ name: "quote", value: "“The missiles will speak for themselves”", inline: false }],
        },
      ],
    };
    const stored = local.messages.get(message.id) ?? message;
    // Discord's document names no other type; a forwarded message has 1. The bot doesn't look at it.
    const reference = { type: 0, channel_id: message.channel_id, message_id: message.id };
    Object.assign(stored, {
      content: "",
      message_reference: reference,
      message_snapshots: [{ message: snapshot }],
    });
    const reply = await local.member("reader").menu("Check this quote", stored);
    expect(reply.text()).toMatch(/^Altered: the meaning may differ/);
    expect(reply.text()).toContain("Quoted from Volodymyr Zelensky, in these words");
  });

  it.each([
    {
      what: "a checked quotation",
      command: "/who-said",
      options: { quote: "the missiles will speak for themselves" },
      verdict: /^Quoted from Volodymyr Zelensky, in these words\n> “But strikes .* for themselves.”\n/,
    },
    {
      what: "words that were found nowhere",
      command: "/who-said",
      options: { quote: "bread is the staff of all our lives" },
      verdict: /^Nobody is quoted with these words .*\nChecked: “bread is the staff of all our lives”\n/,
    },
    {
      what: "a passage",
      command: "/ask",
      options: { question: "Why was the UK reluctant?" },
      verdict: /^In the article's own words, not a quotation\nChecked: “The UK Government has been reluctant/,
    },
    {
      what: "a list of quotations",
      command: "/quotes",
      options: { speaker: "Starmer" },
      // A fragment is in the reporter's sentence, so it is part of what the reply says.
      verdict:
        /^Only part of this message is quoted from Sir Keir Starmer\nChecked: “we need to double down”\n/,
    },
    {
      what: "a summary, without the paragraph behind each sentence",
      command: "/summary",
      options: { article: "Biden", length: "short" },
      verdict:
        /^In the article's own words, not a quotation\nChecked: “Joe Biden [^¶>]* Zelensky\. The outgoing [^¶>]*”\n/,
    },
    {
      what: "a list, in which nobody says anything",
      command: "/speakers",
      options: {},
      verdict: /^There are no words in that message to check\.$/,
    },
  ])("reads the bot's own replies, without their labels: $what", async ({ command, options, verdict }) => {
    const { local } = await startTestBot();
    const reader = local.member("reader");
    const shown = await reader.slash(command, options);
    const reply = await reader.menu("Check this quote", shown);
    expect(reply.text()).toMatch(verdict);
  });

  it("reads every text display of another bot's message, in containers and sections", async () => {
    const { local } = await startTestBot();
    const reader = local.member("reader");
    const shown = await reader.slash("/help");
    const message = await local.member("other").say("here");
    const button = { type: 2 as const, id: 5, style: 5 as const, label: "Source", url: "https://a.example/" };
    const words = "“The missiles will speak for themselves”";
    const components = [
      { type: 10 as const, id: 1, content: "Starmer: “I have plans to speak to Putin”" },
      {
        type: 17 as const,
        id: 2,
        accent_color: null,
        spoiler: false,
        components: [
          {
            type: 9 as const,
            id: 3,
            components: [{ type: 10 as const, id: 4, content: words }],
            accessory: button,
          },
        ],
      },
    ];
    Object.assign(local.messages.get(message.id) ?? message, {
      ...shown.message,
      id: message.id,
      author: { ...message.author, bot: true },
      components,
    });
    const reply = await reader.menu("Check this quote", message);
    expect(reply.text()).toMatch(/^Altered: the meaning may differ. Left out: “no”/);
    expect(reply.text()).toContain("Quoted from Volodymyr Zelensky, in these words");
  });

  it("says that it can't read a message without words", async () => {
    const { local } = await startTestBot();
    const message = await local.member("other").say("https://example.com/a.png");
    const reply = await local.member("reader").menu("Check this quote", message);
    expect(reply.isEphemeral).toBe(true);
    expect(reply.text()).toBe("There are no words in that message to check.");
  });
});

describe("Find in articles", () => {
  it("answers with what the articles say about a message, privately", async () => {
    const { local } = await startTestBot();
    const message = await local.member("other").say("why is the UK so reluctant about the missiles?");
    const reply = await local.member("reader").menu("Find in articles", message);
    expect(reply.isEphemeral).toBe(true);
    expect(reply.text()).toContain("18 Nov 2024, ¶5");
  });

  it.each([
    "Biden has not given Ukraine permission to use US-supplied weapons",
    "Joe Biden never gave Ukraine permission to use the weapons",
    "Biden hasn't given Ukraine permission to strike targets in Russia",
    "nobody has given Ukraine permission to use US-supplied weapons",
    "Scholz did not speak to Mr Putin this week",
    "Putin's and Scholz's conversation was not the first in two years",
  ])("shows what articles say the other way round only as closest: %s", async text => {
    const { local } = await startTestBot();
    const message = await local.member("other").say(text);
    const reply = await local.member("reader").menu("Find in articles", message);
    expect(reply.text()).not.toMatch(/^“|^>/);
    expect(reply.text()).toMatch(/^(?:No clear answer\. These passages come closest|Nothing|No )/);
  });

  it.each([
    ["Zelensky: “we have received approval to take relative actions”", /^Only part of a sentence quoted/],
    [
      "Putin said “The missiles will speak for themselves”",
      /^Found, but not from Putin\. Quoted from Volodymyr/,
    ],
    ["I have plans to speak to Putin", /^Altered: the meaning may differ/],
  ])("gives the check's verdict on a message that quotes somebody: %s", async (text, outcome) => {
    const { local } = await startTestBot();
    const message = await local.member("other").say(text);
    const reply = await local.member("reader").menu("Find in articles", message);
    expect(reply.text()).toMatch(outcome);
  });
});
