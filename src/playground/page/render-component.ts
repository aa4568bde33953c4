import type {
  APIButtonComponent,
  APIMessageComponent,
  APIMessageTopLevelComponent,
  APISectionAccessoryComponent,
  APIStringSelectComponent,
} from "discord-api-types/v10";
import { el } from "./dom.ts";
import { renderMarkdown } from "./render-markdown.ts";
import type { Scene } from "./scene.ts";

const BUTTON_STYLES = ["", "primary", "secondary", "success", "danger", "link", "premium"] as const;

/** One component of a message, with those inside it. Kinds that the page doesn't know show as such. */
export function renderComponent(
  component: APIMessageTopLevelComponent,
  messageId: string,
  scene: Scene,
): HTMLElement {
  switch (component.type) {
    case 1:
      return el(
        "div",
        { class: "row" },
        ...component.components.map(control => renderControl(control, messageId, scene)),
      );
    case 9:
      return el(
        "div",
        { class: "section" },
        el(
          "div",
          { class: "section-texts" },
          ...component.components.map(({ content }) => renderMarkdown(content, scene.names)),
        ),
        renderAccessory(component.accessory, messageId, scene),
      );
    case 10:
      return renderMarkdown(component.content, scene.names);
    case 12:
      return el(
        "div",
        { class: "gallery" },
        ...component.items.map(({ description }) => renderPicture(description)),
      );
    case 13:
      return el("div", { class: "file" }, `File: ${component.name ?? "unnamed"}`);
    case 14:
      return el("hr", {
        class: `separator${component.spacing === 2 ? " wide" : ""}${component.divider === false ? " bare" : ""}`,
      });
    case 17:
      return renderContainer(component, messageId, scene);
    default:
      return renderUnknown(component);
  }
}

function renderContainer(
  { accent_color: accent, components }: Extract<APIMessageTopLevelComponent, { type: 17 }>,
  messageId: string,
  scene: Scene,
): HTMLElement {
  const container = el(
    "div",
    { class: "container" },
    ...components.map(inner => renderComponent(inner, messageId, scene)),
  );
  // Set through the object model: the page's policy allows no style attributes.
  if (accent != null) container.style.borderLeftColor = `#${accent.toString(16).padStart(6, "0")}`;
  return container;
}

function renderAccessory(
  accessory: APISectionAccessoryComponent,
  messageId: string,
  scene: Scene,
): HTMLElement {
  return accessory.type === 2
    ? renderButton(accessory, messageId, scene)
    : renderPicture(accessory.description);
}

function renderControl(control: APIMessageComponent, messageId: string, scene: Scene): HTMLElement {
  if (control.type === 2) return renderButton(control, messageId, scene);
  if (control.type === 3) return renderSelect(control, messageId, scene);
  return renderUnknown(control);
}

function renderButton(button: APIButtonComponent, messageId: string, scene: Scene): HTMLElement {
  const label = ("label" in button && button.label) || ("emoji" in button && button.emoji?.name) || "…";
  const look = `button ${BUTTON_STYLES[button.style] ?? ""}`;
  if ("url" in button) {
    const isSafe = /^https?:\/\//i.test(button.url);
    const attributes = {
      class: look,
      href: isSafe ? button.url : null,
      target: "_blank",
      rel: "noopener noreferrer",
    };
    return el("a", attributes, label, el("span", { class: "out", "aria-label": "opens a page" }, " ↗"));
  }
  const element = el("button", { class: look, type: "button", disabled: button.disabled ?? false }, label);
  if ("custom_id" in button) {
    const { custom_id: customId } = button;
    element.addEventListener("click", () => {
      element.classList.add("busy");
      scene.press(messageId, customId);
    });
  }
  return element;
}

function renderSelect(menu: APIStringSelectComponent, messageId: string, scene: Scene): HTMLElement {
  const { custom_id: customId, placeholder = "Choose", options, min_values: least = 1 } = menu;
  const most = menu.max_values ?? 1;
  const select = el(
    "select",
    { class: "select", "aria-label": placeholder, multiple: most > 1, disabled: menu.disabled ?? false },
    most > 1 ? null : el("option", { value: "", selected: true, disabled: true }, placeholder),
    ...options.map(option =>
      el(
        "option",
        { value: option.value, selected: option.default ?? false },
        option.description ? `${option.label} · ${option.description}` : option.label,
      ),
    ),
  );
  select.addEventListener("change", () => {
    const values = [...select.selectedOptions].map(({ value }) => value);
    if (values.length >= least && values.length <= most) scene.select(messageId, customId, values);
  });
  return select;
}

function renderPicture(description: string | null | undefined): HTMLElement {
  return el("div", { class: "picture" }, `Picture: ${description ?? "no description"}`);
}

function renderUnknown(component: { readonly type: number }): HTMLElement {
  return el("div", { class: "unknown" }, `A component of type ${component.type}, which this page can't show`);
}
