import type { ArticleKey } from "../../src/articles/article.ts";
import { analyseFile } from "../../src/library/analysis/analyse-file.ts";
import type { Actor, Reply } from "../../src/local/member/actor.ts";
import type { HostileText } from "./texts.ts";
import type { WatchedBot } from "./watched-bot.ts";

/** Something done with a hostile text. */
export interface Use {
  readonly name: string;
  readonly run: (bot: WatchedBot, text: Given) => Promise<unknown>;
}

export interface Given {
  readonly file: { readonly name: string; readonly content: string };
  /** Key of the first article in it; null if all of it is refused. */
  readonly key: ArticleKey | null;
  /** A piece from the middle of the text, as a member would copy it. */
  readonly piece: string;
}

/** Longest piece copied into an option. */
const PIECE = 900;

export async function givenOf({ ending, make }: HostileText, bytes: number): Promise<Given> {
  const content = make(bytes);
  const from = content.length >> 1;
  const name = `hostile${ending}`;
  const origin = { kind: "uploaded", on: "2025-03-04" } as const;
  const { articles } = await analyseFile({ name, bytes: new TextEncoder().encode(content), origin });
  const [article] = articles;
  return {
    file: { name, content },
    key: article?.article.key ?? null,
    piece: content.slice(from, from + PIECE),
  };
}

const reader = (bot: WatchedBot): Actor => bot.local.member("reader");
const manager = (bot: WatchedBot): Actor => bot.local.member("manager");

const ADD: Use = {
  name: "add, and the index after it",
  run: (bot, { file }) => manager(bot).slash("/library add file", { file }),
};

const FEED: Use = {
  name: "feed with words, and its post",
  async run(bot, { file }) {
    const link = `${bot.site}/feed`;
    const type = file.name.endsWith(".txt") ? "text/plain" : "application/json";
    const feed = (items: string) => ({
      type: "application/rss+xml",
      body: `<rss version="2.0"><channel><title>Feed</title>${items}</channel></rss>`,
    });
    bot.pages.set("/feed", feed(""));
    await manager(bot).slash("/library feed add", {
      link,
      channel: "#general",
      words: "bridge, harbour, zebra",
    });
    // With different words from the uploaded ones: otherwise it would be known already.
    bot.pages.set("/hostile", { type, body: file.content.replace("bridge", "bridges") });
    bot.pages.set("/feed", feed(`<item><link>${bot.site}/hostile</link><title>It</title></item>`));
    await bot.poll(link);
  },
};

const slash = (name: string, command: string, options: (given: Given) => Record<string, string>): Use => ({
  name,
  run: async (bot, given) => pressAll(bot, await reader(bot).slash(command, options(given))),
});

const menu = (name: string): Use => ({
  name: `menu ${name}`,
  async run(bot, { piece }) {
    const message = await bot.local.member("other").say(`“${piece}”`);
    await pressAll(bot, await reader(bot).menu(name, message));
  },
});

const mention = (words: (given: Given) => string): Use => ({
  name: `mention: ${words({ file: { name: "", content: "" }, key: null, piece: "…" })}`,
  run: async (bot, given) => pressAll(bot, await reader(bot).mention(words(given))),
});

const suggest = (command: string, option: string, typed: (given: Given) => string): Use => ({
  name: `autocomplete ${command} ${option}`,
  run: (bot, given) => reader(bot).autocomplete(command, { [option]: typed(given) }, option),
});

const managing = (command: string, options: (given: Given) => Record<string, string> = () => ({})): Use => ({
  name: command,
  run: (bot, given) => manager(bot).slash(command, options(given)),
});

/** An unknown article if the text was refused. */
const keyOf = ({ key }: Given): string => key ?? "0000000000";

/** Everything that can be done with an added text, in this order. */
export const USES: readonly Use[] = [
  ADD,
  slash("/ask", "/ask", () => ({ question: "Why is the bridge shut, said Ada Brandt?" })),
  slash("/ask its own words", "/ask", ({ piece }) => ({ question: piece.slice(0, 200) })),
  slash("/who-said its own words", "/who-said", ({ piece }) => ({ quote: piece })),
  slash("/who-said changed words", "/who-said", ({ piece }) => ({
    quote: piece
      .split(" ")
      .filter((_, at) => at % 5 !== 2)
      .join(" "),
    speaker: "Ada Brandt",
  })),
  slash("/quotes about", "/quotes", () => ({ about: "bridge" })),
  slash("/quotes speaker", "/quotes", () => ({ speaker: "Ada Brandt" })),
  slash("/quotes article", "/quotes", given => ({ article: keyOf(given), about: "bridge shut" })),
  slash("/summary short", "/summary", given => ({ article: keyOf(given), length: "short" })),
  slash("/summary long", "/summary", given => ({ article: keyOf(given), length: "long" })),
  slash("/latest", "/latest", () => ({ about: "bridge" })),
  slash("/timeline", "/timeline", () => ({ about: "bridge", speaker: "Ada Brandt" })),
  slash("/compare", "/compare", () => ({ speaker: "Ada Brandt", other: "Ida Quill", about: "bridge" })),
  slash("/articles", "/articles", () => ({ search: "bridge" })),
  slash("/speakers", "/speakers", () => ({ search: "Ada" })),
  menu("Check this quote"),
  menu("Find in articles"),
  mention(() => "what did Ada Brandt say about the bridge?"),
  mention(() => "what did Brandt and the harbour office say since 2020?"),
  mention(({ key }) => `summarise ${key ?? "…"}`),
  mention(({ piece }) => `who said “${piece.slice(0, 500)}”?`),
  mention(({ piece }) => piece),
  suggest("/ask", "article", () => "bri"),
  suggest("/quotes", "about", () => "bri"),
  suggest("/quotes", "speaker", () => "bra"),
  suggest("/summary", "article", ({ piece }) => piece.slice(0, 90)),
  managing("/library list", () => ({ search: "bridge" })),
  managing("/library show", given => ({ article: keyOf(given) })),
  managing("/library status"),
  managing("/library export"),
  FEED,
];

/** Presses every button below a reply once, except those that delete it or turn pages endlessly. */
async function pressAll(bot: WatchedBot, reply: Reply): Promise<void> {
  const pressed = new Set<string>();
  for (const { label, customId, isDisabled } of reply.buttons()) {
    if (customId === null || isDisabled || label === "Delete" || pressed.has(label)) continue;
    pressed.add(label);
    await reader(bot).press(reply, customId);
  }
}
