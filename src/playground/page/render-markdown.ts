import { type Block, type Inline, parseMarkdown } from "../../local/member/markdown.ts";
import { el } from "./dom.ts";
import type { Names } from "./scene.ts";
import { renderSpoiler } from "./spoiler.ts";
import { stampInWords } from "./time-words.ts";

/** The Markdown of a text display or a message's content as elements. */
export function renderMarkdown(text: string, names: Names): HTMLElement {
  return el("div", { class: "markdown" }, ...parseMarkdown(text).map(block => renderBlock(block, names)));
}

function renderBlock(block: Block, names: Names): HTMLElement {
  switch (block.kind) {
    case "line":
      // An empty line keeps its height.
      return el(
        "div",
        { class: "line" },
        ...renderInline(block.children, names),
        block.children.length === 0 && "\u200b",
      );
    case "subtext":
      return el("div", { class: "subtext" }, ...renderInline(block.children, names));
    case "heading":
      return el(
        "div",
        // The same level for all: a message may begin with the smallest, and a skipped level is misleading.
        { class: `heading h${block.level}`, role: "heading", "aria-level": 3 },
        ...renderInline(block.children, names),
      );
    case "item":
      return el(
        "div",
        { class: `item depth${block.depth}` },
        el("span", { class: "marker" }, block.depth > 0 && block.marker === "•" ? "◦" : block.marker),
        el("span", {}, ...renderInline(block.children, names)),
      );
    case "quote":
      return el("blockquote", {}, ...block.blocks.map(inner => renderBlock(inner, names)));
    case "code-block":
      return el("pre", {}, el("code", {}, block.text));
  }
}

function renderInline(nodes: readonly Inline[], names: Names): Node[] {
  return nodes.map(node => renderNode(node, names));
}

function renderNode(node: Inline, names: Names): Node {
  switch (node.kind) {
    case "text":
      return document.createTextNode(node.text);
    case "code":
      return el("code", {}, node.text);
    case "bold":
      return el("strong", {}, ...renderInline(node.children, names));
    case "italic":
      return el("em", {}, ...renderInline(node.children, names));
    case "underline":
      return el("u", {}, ...renderInline(node.children, names));
    case "strike":
      return el("s", {}, ...renderInline(node.children, names));
    case "spoiler":
      return renderSpoiler("span", renderInline(node.children, names));
    case "link": {
      const attributes = { href: node.url, target: "_blank", rel: "noopener noreferrer nofollow" };
      return el("a", attributes, ...renderInline(node.children, names));
    }
    case "user":
      return renderMention(`@${names.user(node.id) ?? "unknown-user"}`);
    case "channel":
      return renderMention(`#${names.channel(node.id) ?? "unknown"}`);
    case "role":
      return renderMention(`@${(names.role(node.id) ?? "unknown-role").replace(/^@/, "")}`);
    case "command":
      return renderMention(`/${node.name}`);
    case "emoji":
      return document.createTextNode(`:${node.name}:`);
    case "time": {
      const title = stampInWords(node.seconds, "F");
      return el("time", { class: "stamp", title }, stampInWords(node.seconds, node.style));
    }
  }
}

function renderMention(text: string): HTMLElement {
  return el("span", { class: "mention" }, text);
}
