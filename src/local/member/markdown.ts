/**
 * Discord's Markdown, as far as its client displays it, parsed into a tree. The page draws the tree, `plain-text.ts`
 * turns it into text.
 */

export type Inline =
  | { readonly kind: "text" | "code"; readonly text: string }
  | {
      readonly kind: "bold" | "italic" | "underline" | "strike" | "spoiler";
      readonly children: readonly Inline[];
    }
  | { readonly kind: "link"; readonly url: string; readonly children: readonly Inline[] }
  | { readonly kind: "user" | "channel" | "role"; readonly id: string }
  /** A command's or a custom emoji's name. */
  | { readonly kind: "command" | "emoji"; readonly name: string }
  /** `style`: one letter, as in `<t:5:R>`; empty if there is none. */
  | { readonly kind: "time"; readonly seconds: number; readonly style: string };

export type Block =
  | { readonly kind: "line" | "subtext"; readonly children: readonly Inline[] }
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly children: readonly Inline[] }
  /** `depth`: 0 for an outer list, more for nested ones. */
  | {
      readonly kind: "item";
      readonly marker: string;
      readonly depth: number;
      readonly children: readonly Inline[];
    }
  | { readonly kind: "quote"; readonly blocks: readonly Block[] }
  | { readonly kind: "code-block"; readonly text: string };

/** Formatting nested more deeply is shown as written. */
const MAX_DEPTH = 8;

/**
 * Parses a text display or a message's content.
 *
 * ```ts
 * parseMarkdown("**Joe Biden** said\n> no");
 * // [{ kind: "line", children: [{ kind: "bold", … }, { kind: "text", text: " said" }] }, { kind: "quote", … }]
 * ```
 */
export function parseMarkdown(text: string): Block[] {
  const blocks: Block[] = [];
  const fence = "```";
  let rest = text;
  // Code blocks first: nothing inside them is parsed.
  for (let open = rest.indexOf(fence); open >= 0; open = rest.indexOf(fence)) {
    const close = rest.indexOf(fence, open + fence.length);
    if (close < 0) break;
    blocks.push(...parseLines(trimBreak(rest.slice(0, open))));
    const code = rest.slice(open + fence.length, close).replace(/^[a-z0-9+-]{0,20}\n/i, "");
    blocks.push({ kind: "code-block", text: trimBreak(code) });
    rest = rest.slice(close + fence.length).replace(/^\n/, "");
  }
  return [...blocks, ...(rest === "" && blocks.length > 0 ? [] : parseLines(rest))];
}

function trimBreak(text: string): string {
  return text.endsWith("\n") ? text.slice(0, -1) : text;
}

function parseLines(text: string): Block[] {
  if (text === "") return [];
  const blocks: Block[] = [];
  const lines = text.split("\n");
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? "";
    if (line.startsWith(">>> ")) {
      const quoted = [line.slice(4), ...lines.slice(index + 1)].join("\n");
      return [...blocks, { kind: "quote", blocks: parseLines(quoted) }];
    }
    if (line.startsWith("> ")) {
      const quoted: string[] = [];
      for (; lines[index]?.startsWith("> "); index++) quoted.push(lines[index]?.slice(2) ?? "");
      index--;
      blocks.push({ kind: "quote", blocks: quoted.map(parseLine) });
      continue;
    }
    blocks.push(parseLine(line));
  }
  return blocks;
}

function parseLine(line: string): Block {
  const heading = /^(#{1,3}) (?=\S)/.exec(line);
  if (heading) {
    const [mark = "", hashes = ""] = heading;
    const level = hashes.length === 1 ? 1 : hashes.length === 2 ? 2 : 3;
    return { kind: "heading", level, children: parseInline(line.slice(mark.length)) };
  }
  if (line.startsWith("-# ")) return { kind: "subtext", children: parseInline(line.slice(3)) };
  const item = /^( {0,8})(?:[-*]|(\d{1,9})\.) (?=\S)/.exec(line);
  if (item) {
    const [mark, indent = "", digits] = item;
    const marker = digits === undefined ? "•" : `${digits}.`;
    const depth = Math.ceil(indent.length / 4);
    return { kind: "item", marker, depth, children: parseInline(line.slice(mark.length)) };
  }
  return { kind: "line", children: parseInline(line) };
}

const PAIRS = [
  ["**", "bold"],
  ["__", "underline"],
  ["~~", "strike"],
  ["||", "spoiler"],
  ["*", "italic"],
  ["_", "italic"],
] as const;

/** What may be between `<` and `>`. */
const IN_ANGLES = [
  ...["@!?(?<user>\\d{1,20})", "#(?<channel>\\d{1,20})", "@&(?<role>\\d{1,20})"],
  ...["/(?<command>[^<>:\\n]{1,100}):\\d{1,20}", "a?:(?<emoji>\\w{2,32}):\\d{1,20}"],
  ...["t:(?<seconds>-?\\d{1,13})(?::(?<style>[a-zA-Z]))?", "(?<url>https?://[^\\s<>]{1,2000})"],
];
const ANGLE = new RegExp(`^<(?:${IN_ANGLES.join("|")})>`);
const BARE_LINK = /^https?:\/\/[^\s<>]{1,2000}/;
const LINK_TARGET = /^\(<?(https?:\/\/[^\s<>)]{1,2000})>?(?: "[^"\n]{0,200}")?\)/;

/**
 * The formatting inside one line. In the words of a link Discord's clients handle no escapes and show the backslash
 * (discord-api-docs #6185).
 */
function parseInline(text: string, depth = 0, { isInLink = false } = {}): Inline[] {
  const nodes: Inline[] = [];
  // Marks without a partner further on; searching again would make hostile text slow.
  const lonely = new Set<string>();
  let plain = "";
  let at = 0;
  const push = (node: Inline, length: number): void => {
    if (plain !== "") nodes.push({ kind: "text", text: plain });
    plain = "";
    nodes.push(node);
    at += length;
  };
  while (at < text.length) {
    const found = depth < MAX_DEPTH ? nodeAt(text, at, depth, lonely) : null;
    if (found) {
      push(found.node, found.length);
    } else if (!isInLink && text[at] === "\\" && /[!-/:-@[-`{-~]/.test(text[at + 1] ?? "")) {
      plain += text[at + 1] ?? "";
      at += 2;
    } else {
      plain += text[at] ?? "";
      at++;
    }
  }
  if (plain !== "") nodes.push({ kind: "text", text: plain });
  return nodes;
}

interface Found {
  readonly node: Inline;
  readonly length: number;
}

function nodeAt(text: string, at: number, depth: number, lonely: Set<string>): Found | null {
  switch (text[at]) {
    case "`": {
      const close = closing(text, "`", at + 1, lonely);
      return close < 0 ? null : found({ kind: "code", text: text.slice(at + 1, close) }, close + 1 - at);
    }
    case "<":
      return angleAt(text.slice(at, at + 2_020));
    case "[":
      return linkAt(text, at, depth, lonely);
    case "h": {
      const url = BARE_LINK.exec(text.slice(at, at + 2_020))?.[0]?.replace(/[.,:;!?'")\]*_~|]+$/, "");
      return url && url.length > 8 ? found(link(url, [{ kind: "text", text: url }]), url.length) : null;
    }
    case "*":
    case "_":
    case "~":
    case "|":
      return pairAt(text, at, depth, lonely);
    default:
      return null;
  }
}

function pairAt(text: string, at: number, depth: number, lonely: Set<string>): Found | null {
  for (const [mark, kind] of PAIRS) {
    if (!text.startsWith(mark, at)) continue;
    const start = at + mark.length;
    if (mark.length === 1 && /\s/.test(text[start] ?? " ")) continue;
    // snake_case is a word, not formatting.
    if (mark === "_" && /[\p{L}\p{N}]/u.test(text[at - 1] ?? "")) continue;
    const close = closing(text, mark, start, lonely);
    if (close <= start) continue;
    if (mark === "_" && /[\p{L}\p{N}]/u.test(text[close + 1] ?? "")) continue;
    const children = parseInline(text.slice(start, close), depth + 1);
    return found({ kind, children }, close + mark.length - at);
  }
  return null;
}

/** The position of the closing mark, skipping escaped ones; -1 if there is none. */
function closing(text: string, mark: string, from: number, lonely: Set<string>): number {
  if (lonely.has(mark)) return -1;
  let close = text.indexOf(mark, from);
  while (close >= 0 && mark !== "`" && isEscaped(text, close)) close = text.indexOf(mark, close + 1);
  // "**" closes bold, never an italic that is open around it.
  while (close >= 0 && mark === "*" && (text[close + 1] === "*" || text[close - 1] === "*")) {
    close = text.indexOf(mark, close + 1);
  }
  if (close < 0) lonely.add(mark);
  return close;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - 1 - slashes] === "\\") slashes++;
  return slashes % 2 === 1;
}

function angleAt(text: string): Found | null {
  const match = ANGLE.exec(text);
  if (!match?.groups) return null;
  const { length } = match[0];
  const { user, channel, role, command, emoji, seconds, style = "", url } = match.groups;
  if (user) return found({ kind: "user", id: user }, length);
  if (channel) return found({ kind: "channel", id: channel }, length);
  if (role) return found({ kind: "role", id: role }, length);
  if (command) return found({ kind: "command", name: command }, length);
  if (emoji) return found({ kind: "emoji", name: emoji }, length);
  if (seconds) return found({ kind: "time", seconds: Number(seconds), style }, length);
  return url ? found(link(url, [{ kind: "text", text: url }]), length) : null;
}

function linkAt(text: string, at: number, depth: number, lonely: Set<string>): Found | null {
  const close = closing(text, "]", at + 1, lonely);
  if (close < 0) return null;
  const target = LINK_TARGET.exec(text.slice(close + 1, close + 2_300));
  const [whole, url] = target ?? [];
  if (!whole || !url) return null;
  const label = parseInline(text.slice(at + 1, close), depth + 1, { isInLink: true });
  return found(link(url, label), close + 1 + whole.length - at);
}

function link(url: string, children: readonly Inline[]): Inline {
  return { kind: "link", url, children };
}

function found(node: Inline, length: number): Found {
  return { node, length };
}
