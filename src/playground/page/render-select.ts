import type {
  APIChannelSelectComponent,
  APIMentionableSelectComponent,
  APIRoleSelectComponent,
  APIStringSelectComponent,
  APIUserSelectComponent,
} from "discord-api-types/v10";
import { el } from "./dom.ts";
import type { Scene, Selectable } from "./scene.ts";

export type SelectMenu =
  | APIStringSelectComponent
  | APIUserSelectComponent
  | APIRoleSelectComponent
  | APIMentionableSelectComponent
  | APIChannelSelectComponent;

/** One line of a menu. */
export interface MenuOption {
  readonly value: string;
  readonly label: string;
  readonly description?: string | undefined;
  readonly isDefault?: boolean | undefined;
}

/** A menu of a message: a selection is sent at once, or with a button if several are allowed. */
export function renderSelect(menu: SelectMenu, messageId: string, scene: Scene): HTMLElement {
  const { custom_id: customId, placeholder = "Choose", disabled: isDisabled = false } = menu;
  const least = menu.min_values ?? 1;
  const most = menu.max_values ?? 1;
  const options = optionsOf(menu, scene.place);
  if (most > 1) {
    const send = (values: readonly string[]) => scene.select(messageId, customId, values);
    return renderManyMenu({ placeholder, options, least, most, isDisabled, send });
  }
  const select = renderOneMenu(options, { class: "select", "aria-label": placeholder, disabled: isDisabled });
  if (!options.some(({ isDefault }) => isDefault)) {
    select.prepend(el("option", { value: "", selected: true, disabled: true }, placeholder));
  }
  select.addEventListener("change", () => scene.select(messageId, customId, [select.value]));
  return select;
}

/** A menu in which one line is selected. */
export function renderOneMenu(
  options: readonly MenuOption[],
  attributes: Parameters<typeof el>[1],
): HTMLSelectElement {
  return el(
    "select",
    attributes,
    ...options.map(({ value, label, description, isDefault }) =>
      el(
        "option",
        { value, selected: isDefault ?? false },
        description ? `${label} · ${description}` : label,
      ),
    ),
  );
}

/** A box to tick for each line. */
export function renderBoxes(options: readonly MenuOption[]): {
  readonly element: HTMLElement;
  readonly chosen: () => string[];
} {
  const boxes = options.map(({ value, isDefault }) =>
    el("input", { type: "checkbox", value, checked: isDefault ?? false }),
  );
  const lines = options.map(({ label, description }, index) =>
    el(
      "label",
      { class: "box-line" },
      boxes[index],
      el("span", {}, label, description && el("span", { class: "subtext" }, ` ${description}`)),
    ),
  );
  return {
    element: el("div", { class: "boxes" }, ...lines),
    chosen: () => boxes.flatMap(({ checked, value }) => (checked ? value : [])),
  };
}

interface ManyMenu {
  readonly placeholder: string;
  readonly options: readonly MenuOption[];
  readonly least: number;
  readonly most: number;
  readonly isDisabled: boolean;
  readonly send: (values: readonly string[]) => void;
}

function renderManyMenu({ placeholder, options, least, most, isDisabled, send }: ManyMenu): HTMLElement {
  if (isDisabled) return el("button", { class: "select", type: "button", disabled: true }, placeholder);
  const { element, chosen } = renderBoxes(options);
  const done = el("button", { class: "button secondary", type: "button" }, "Choose");
  const check = (): void => {
    const { length } = chosen();
    done.disabled = length < least || length > most;
  };
  check();
  element.addEventListener("change", check);
  done.addEventListener("click", () => send(chosen()));
  return el("details", { class: "many" }, el("summary", { class: "select" }, placeholder), element, done);
}

function optionsOf(menu: SelectMenu, place: Selectable): MenuOption[] {
  if ("options" in menu) return menu.options.map(option => ({ ...option, isDefault: option.default }));
  const channelTypes = menu.type === 8 ? (menu.channel_types ?? []) : [];
  return listNamed(LISTED[menu.type], channelTypes, place);
}

const LISTED = { 5: "users", 6: "roles", 7: "mentionables", 8: "channels" } as const;

/** The lists that Discord's client makes for a menu: people, roles and channels of the open server. */
export function listNamed(
  kind: (typeof LISTED)[keyof typeof LISTED],
  channelTypes: readonly number[],
  { people, roles, channels }: Selectable,
): MenuOption[] {
  const users = people.map(({ id, name }) => ({ value: id, label: `@${name}` }));
  const named = roles.map(({ id, name }) => ({ value: id, label: `@${name.replace(/^@/, "")}` }));
  switch (kind) {
    case "users":
      return users;
    case "roles":
      return named;
    case "mentionables":
      return [...users, ...named];
    case "channels":
      return channels
        .filter(({ type }) => channelTypes.length === 0 || channelTypes.includes(type))
        .map(({ id, name }) => ({ value: id, label: `#${name}` }));
  }
}
