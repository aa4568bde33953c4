import type { APIMessage } from "discord-api-types/v10";
import { describe, expect, it } from "vitest";
import { markdownOf, plainTextOf, stripMarkdown } from "../../../src/local/member/plain-text.ts";
import { startLocal } from "../start-local.ts";

/** A message in its state after the bot sent it to #news. */
async function sent(
  body: Partial<Pick<APIMessage, "content" | "components" | "flags" | "embeds">>,
): Promise<APIMessage> {
  const local = await startLocal();
  const channel = local.world.channelNamed("#news");
  const said = await local.member("reader").in("#news").say("anything");
  return { ...said, channel_id: channel?.id ?? "", ...body };
}

describe("stripMarkdown()", () => {
  it.each([
    ["**bold** *it* ~~gone~~ `code`", "bold it gone code"],
    ["\\*as written\\*", "*as written*"],
    ["> one\n> **two**\nthree", "> one\n> two\nthree"],
    ["## Title\n-# small\n1. first", "Title\nsmall\n1. first"],
    ["[label](https://a.example) <@12>", "label <@12>"],
  ])("reads %s", (text, plain) => {
    expect(stripMarkdown(text)).toBe(plain);
  });
});

describe("plainTextOf()", () => {
  it("reads a message as a person does: texts, buttons, menus, in order", async () => {
    const message = await sent({
      components: [
        {
          type: 17,
          components: [
            {
              type: 9,
              components: [
                { type: 10, content: "**Quoted**" },
                { type: 10, content: "> words" },
              ],
              accessory: { type: 2, style: 2, label: "In context", custom_id: "a" },
            },
            { type: 14, divider: true },
            {
              type: 1,
              components: [
                { type: 2, style: 4, label: "Delete", custom_id: "b", disabled: true },
                { type: 2, style: 5, label: "Source", url: "https://a.example" },
              ],
            },
            { type: 1, components: [{ type: 3, custom_id: "c", placeholder: "More", options: [] }] },
          ],
        },
      ],
      content: "",
    });
    expect(plainTextOf(message)).toBe(
      "Quoted [In context]\n> words\n---\n[Delete (off)] [Source]\n[menu: More]",
    );
    expect(markdownOf(message)).toBe("**Quoted**\n> words");
  });

  it("reads content and embeds", async () => {
    const message = await sent({
      content: "above",
      embeds: [{ title: "Title", description: "*about*", fields: [{ name: "A", value: "b" }] }],
    });
    expect(plainTextOf(message)).toBe("above\nTitle\nabout\nA: b");
  });
});
