import type {
  APIButtonComponent,
  APIMessage,
  APIMessageComponent,
  APIMessageTopLevelComponent,
} from "discord-api-types/v10";
import { el } from "./dom.ts";
import { renderMarkdown } from "./render-markdown.ts";
import { renderFile, renderPicture } from "./render-media.ts";
import { renderSelect } from "./render-select.ts";
import type { Scene } from "./scene.ts";
import { renderSpoiler } from "./spoiler.ts";

const BUTTON_STYLES = ["", "primary", "secondary", "success", "danger", "link", "premium"] as const;

type Component<Type extends number> = Extract<APIMessageTopLevelComponent, { type: Type }>;

/** One component of a message, with those inside it. Unknown kinds are shown as such. */
export function renderComponent(
  component: APIMessageTopLevelComponent,
  message: APIMessage,
  scene: Scene,
): HTMLElement {
  switch (component.type) {
    case 1:
      return el(
        "div",
        { class: "row" },
        ...component.components.map(control => renderControl(control, message, scene)),
      );
    case 9:
      return renderSection(component, message, scene);
    case 10:
      return renderMarkdown(component.content, scene.names);
    case 12:
      return renderGallery(component, message);
    case 13:
      return renderFile({ url: component.file.url, isSpoiler: component.spoiler }, message);
    case 14:
      return el("hr", {
        class: `separator${component.spacing === 2 ? " wide" : ""}${component.divider === false ? " bare" : ""}`,
      });
    case 17:
      return renderContainer(component, message, scene);
    default:
      return renderUnknown(component);
  }
}

function renderSection(section: Component<9>, message: APIMessage, scene: Scene): HTMLElement {
  const texts = section.components.map(({ content }) => renderMarkdown(content, scene.names));
  const { accessory } = section;
  return el(
    "div",
    { class: `section${accessory.type === 11 ? " with-thumbnail" : ""}` },
    el("div", { class: "section-texts" }, ...texts),
    accessory.type === 11
      ? el(
          "div",
          { class: "thumbnail" },
          renderPicture(
            {
              url: accessory.media.url,
              description: accessory.description,
              isSpoiler: accessory.spoiler,
            },
            message,
          ),
        )
      : renderControl(accessory, message, scene),
  );
}

function renderGallery({ items }: Component<12>, message: APIMessage): HTMLElement {
  const pictures = items.map(({ media, description, spoiler }) =>
    renderPicture({ url: media.url, description, isSpoiler: spoiler }, message),
  );
  return el("div", { class: `gallery of${Math.min(items.length, 3)}` }, ...pictures);
}

function renderContainer(
  { accent_color: accent, components, spoiler }: Component<17>,
  message: APIMessage,
  scene: Scene,
): HTMLElement {
  const container = el(
    "div",
    { class: "container" },
    ...components.map(inner => renderComponent(inner, message, scene)),
  );
  // Set through the object model: the page's policy allows no style attributes.
  if (accent != null) container.style.borderLeftColor = colour(accent);
  return spoiler ? renderSpoiler("div", [container]) : container;
}

/** `0x248046` as `#248046`. */
export function colour(rgb: number): string {
  return `#${rgb.toString(16).padStart(6, "0")}`;
}

function renderControl(control: APIMessageComponent, message: APIMessage, scene: Scene): HTMLElement {
  switch (control.type) {
    case 2:
      return renderButton(control, message.id, scene);
    case 3:
    case 5:
    case 6:
    case 7:
    case 8:
      return renderSelect(control, message.id, scene);
    default:
      return renderUnknown(control);
  }
}

function renderButton(button: APIButtonComponent, messageId: string, scene: Scene): HTMLElement {
  const emoji = "emoji" in button ? button.emoji : undefined;
  const label = ("label" in button && button.label) || "";
  // A custom emoji is a picture on Discord's servers: its name replaces it.
  const words = [emoji && (emoji.id ? `:${emoji.name ?? "emoji"}:` : emoji.name), label];
  const text = words.filter(word => word).join(" ") || "…";
  const look = `button ${BUTTON_STYLES[button.style] ?? ""}`;
  if ("url" in button) {
    const isSafe = /^https?:\/\//i.test(button.url);
    const attributes = {
      class: look,
      href: isSafe ? button.url : null,
      target: "_blank",
      rel: "noopener noreferrer",
    };
    return el("a", attributes, text, el("span", { class: "out", "aria-label": "opens a page" }, " ↗"));
  }
  const element = el("button", { class: look, type: "button", disabled: button.disabled ?? false }, text);
  if ("custom_id" in button) {
    const { custom_id: customId } = button;
    element.addEventListener("click", () => {
      element.classList.add("busy");
      scene.press(messageId, customId);
    });
  }
  return element;
}

function renderUnknown(component: { readonly type: number }): HTMLElement {
  return el(
    "div",
    { class: "placeholder" },
    `A component of type ${component.type}, which this page can't show`,
  );
}
