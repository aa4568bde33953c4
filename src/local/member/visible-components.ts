import type { APIMessage, APIMessageComponent, APIMessageTopLevelComponent } from "discord-api-types/v10";

/** Every component of a message in reading order; a section's accessory follows its texts. */
export function visibleComponents(message: APIMessage): readonly APIMessageComponent[] {
  return (message.components ?? []).flatMap(flatten);
}

function flatten(component: APIMessageTopLevelComponent): readonly APIMessageComponent[] {
  switch (component.type) {
    case 1:
      return [component, ...component.components];
    case 9:
      return [component, ...component.components, component.accessory];
    case 17:
      return [component, ...component.components.flatMap(flatten)];
    default:
      return [component];
  }
}
