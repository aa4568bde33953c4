import type {
  APIInteractionDataResolved,
  APIMessageComponent,
  APIMessageComponentInteraction,
} from "discord-api-types/v10";
import { ActorError } from "./actor.ts";
import { type Picking, pickChannel, pickMentionable, pickRole, pickUser } from "./pick-named.ts";

/** A menu of a message: of the bot's own options, or of people, roles, either, or channels. */
export type Menu = Extract<APIMessageComponent, { type: 3 | 5 | 6 | 7 | 8 }>;

type SelectData = Extract<APIMessageComponentInteraction["data"], { values: string[] }>;

export function isMenu(component: APIMessageComponent): component is Menu {
  return component.type === 3 || (component.type >= 5 && component.type <= 8);
}

/**
 * What the client sends for a member's selection: options by value or label, others by name or id.
 *
 * @throws {ActorError} for values that the menu does not offer, and for too few or too many
 */
export function fillMenu(
  menu: Menu,
  wanted: readonly string[],
  place: Omit<Picking, "resolved" | "refuse">,
): SelectData {
  const refuse = (why: string) => new ActorError(`the menu "${menu.custom_id}" ${why}`);
  if (menu.disabled) throw refuse("is disabled");
  const resolved: APIInteractionDataResolved = {};
  const picking: Picking = { ...place, resolved, refuse };
  const values = wanted.map(name => {
    switch (menu.type) {
      case 3: {
        const option = menu.options.find(({ label, value }) => value === name || label === name);
        if (!option) throw refuse(`does not offer "${name}"`);
        return option.value;
      }
      case 5:
        return pickUser(name, picking);
      case 6:
        return pickRole(name, picking);
      case 7:
        return pickMentionable(name, picking);
      default:
        return pickChannel(name, picking, menu.channel_types);
    }
  });
  const [least, most] = [menu.min_values ?? 1, menu.max_values ?? 1];
  if (values.length < least || values.length > most) throw refuse(`takes ${least} to ${most} values`);
  if (new Set(values).size < values.length) throw refuse("takes everything once");
  const shared = { custom_id: menu.custom_id, id: menu.id ?? 0, values };
  const { users = {}, members, roles = {}, channels = {} } = resolved;
  const people = { users, ...(members && { members }) };
  switch (menu.type) {
    case 3:
      return { ...shared, component_type: 3 };
    case 5:
      return { ...shared, component_type: 5, resolved: people };
    case 6:
      return { ...shared, component_type: 6, resolved: { roles } };
    case 7:
      return { ...shared, component_type: 7, resolved: { ...people, roles } };
    default:
      return { ...shared, component_type: 8, resolved: { channels } };
  }
}
