import { describe, expect, it } from "vitest";
import { telegramPosts } from "../../../src/articles/data/telegram.ts";
import { parseArticles } from "../../../src/articles/parse.ts";

// All texts here are invented.

function read(value: unknown) {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  return parseArticles("result.json", bytes, { kind: "uploaded", on: "2026-03-04" });
}

const POST = {
  type: "message",
  date: "2026-03-03T09:00:00",
  text: [
    { type: "bold", text: "Pools to close" },
    "\n\nThe council closes ",
    { type: "text_link", text: "both pools" },
    " in May.\n\n",
    { type: "blockquote", text: "We sold it all." },
    "\n\n",
    { type: "hashtag", text: "#pools" },
    " ",
    { type: "mention", text: "@fordcourier" },
  ],
};

describe("parseArticles() reads what Telegram exports of a channel", () => {
  it("each post under its bold first line, without what only leads elsewhere", () => {
    const { articles } = read({
      name: "Ford Courier",
      type: "public_channel",
      messages: [
        { type: "service", text: "" },
        POST,
        { type: "message", text: "A late word from the ford." },
      ],
    });
    expect(articles.map(({ title, publisher, date }) => [title, publisher, date])).toEqual([
      ["Pools to close", "Ford Courier", "2026-03-03"],
      ["A late word from the ford.", "Ford Courier", null],
    ]);
    const [{ text, paragraphs } = { text: "", paragraphs: [] }] = articles;
    expect(paragraphs.map(({ start, end, role }) => [role, text.slice(start, end)])).toEqual([
      ["body", "The council closes both pools in May."],
      ["block-quote", "We sold it all."],
    ]);
  });

  it("and nothing of what people write to each other", () => {
    const { articles } = read({ name: "Ann Lee", type: "personal_chat", messages: [POST] });
    expect(articles).toEqual([]);
  });
});

describe("telegramPosts()", () => {
  const origin = { kind: "uploaded", on: "2026-03-04" } as const;
  it.each([
    ["nothing", null],
    ["a list", [POST]],
    ["no messages", { type: "public_channel" }],
    ["messages that are no list", { type: "public_channel", messages: "none" }],
    ["no type", { messages: [POST] }],
    ["a type that is a number", { type: 4, messages: [POST] }],
    ["a group", { type: "private_group", messages: [POST] }],
  ])("takes %s for no export of a channel", (_, value) => {
    expect(telegramPosts(value, origin)).toBe(null);
  });

  it("reads a private channel, and leaves out what is no message", () => {
    const posts = telegramPosts(
      { type: "private_channel", messages: [null, "x", { ...POST, type: "service" }, POST] },
      origin,
    );
    expect(posts?.map(post => post().title)).toEqual(["Pools to close"]);
  });
});
