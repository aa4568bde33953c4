import type { APIEmbed, APIMessage } from "discord-api-types/v10";
import { el } from "./dom.ts";
import { colour } from "./render-component.ts";
import { renderMarkdown } from "./render-markdown.ts";
import { renderPicture } from "./render-media.ts";
import type { Names } from "./scene.ts";
import { messageTime } from "./time-words.ts";

/** An embed: what bots used before components. */
export function renderEmbed(embed: APIEmbed, message: APIMessage, names: Names): HTMLElement {
  const { author, title, url, description, fields = [], image, thumbnail, footer, timestamp, color } = embed;
  const heading = title && renderTitle(title, url);
  const foot = [footer?.text, timestamp && messageTime(timestamp)].filter(text => text).join(" · ");
  const element = el(
    "div",
    { class: "container embed" },
    thumbnail && el("div", { class: "thumbnail" }, renderPicture({ url: thumbnail.url }, message)),
    author && el("div", { class: "subtext" }, author.name),
    heading && el("strong", {}, heading),
    description && renderMarkdown(description, names),
    fields.length > 0 &&
      el(
        "div",
        { class: "embed-fields" },
        ...fields.map(({ name, value, inline }) =>
          el("div", { class: inline ? "inline" : "" }, el("strong", {}, name), renderMarkdown(value, names)),
        ),
      ),
    image && renderPicture({ url: image.url }, message),
    foot !== "" && el("div", { class: "subtext" }, foot),
  );
  if (color !== undefined) element.style.borderLeftColor = colour(color);
  return element;
}

function renderTitle(title: string, url: string | undefined): Node {
  if (url === undefined || !/^https?:\/\//i.test(url)) return document.createTextNode(title);
  return el("a", { href: url, target: "_blank", rel: "noopener noreferrer nofollow" }, title);
}
