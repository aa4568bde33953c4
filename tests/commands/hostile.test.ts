import { describe, expect, it } from "vitest";
import { buildLibrary } from "../../src/answers/library.ts";
import { articleOfParagraphs } from "../../src/articles/create-article.ts";
import { HOSTILE } from "../discord/render/any-answer.ts";
import { startTestBot } from "./start-bot.ts";

/** Every hostile text as said by somebody, in an article with hostile fields. Invented. */
const library = buildLibrary([
  articleOfParagraphs(
    HOSTILE.map(text => `Ada Example said: “zebra ${text} zebra”`),
    {
      title: "@everyone [press](http://y.example) **zebra** ||title||",
      publisher: "<@1> `outlet` \u202Ereversed",
      author: "# author",
      date: "2024-01-02",
      url: "https://news.example/a_(b)_*c*?d=[e]",
      origin: { kind: "host", file: "a.txt" },
    },
  ),
]);

describe("hostile article text", () => {
  it("is answered with by every command, within Discord's rules, pinging and linking nothing", {
    timeout: 60_000,
  }, async () => {
    const { local } = await startTestBot({ library });
    const reader = local.member("reader");
    const message = await local.member("other").say("“zebra <t:0:R> <:smile:1> :smile: </ask:1> zebra”");
    const replies = [
      await reader.slash("/ask", { question: "zebra @everyone ``` [x](http://y)" }),
      await reader.slash("/who-said", {
        quote: "zebra @everyone and <@1> and <#2> and <@&3> zebra",
        speaker: "||x||",
      }),
      await reader.slash("/who-said", { quote: `zebra ${"漢字仮名交じり文。".repeat(60)}` }),
      await reader.slash("/quotes", { about: "zebra" }),
      await reader.slash("/summary", { article: "zebra", length: "long" }),
      await reader.slash("/articles", { search: "zebra" }),
      await reader.slash("/speakers", { search: "ada" }),
      await reader.menu("Check this quote", message),
      await reader.menu("Find in articles", message),
    ];
    for (const reply of [...replies]) {
      for (const { label, customId, isDisabled } of reply.buttons()) {
        if (customId === null || isDisabled || label === "Delete") continue;
        replies.push(await reader.press(reply, customId));
      }
    }
    expect(replies.length).toBeGreaterThan(20);
    for (const reply of replies) {
      expect(reply.message.mentions).toEqual([]);
      expect(reply.message.mention_everyone).toBe(false);
      const bare = reply
        .markdown()
        .replace(/\\[^\p{L}\p{N}\s]/gu, "")
        .replace(/(\]\(|<)https:\/\/news\.example[^\s)>]*[)>]/g, "");
      expect(bare).not.toMatch(/@|<|\|\||```|https?:\/\//);
    }
  });
});
