import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
} from "discord.js";
import type { Library } from "../../answers/library.ts";
import type { ArticleKey } from "../../articles/article.ts";
import type { Wording } from "../../wording/wording.ts";
import { type Press, readCustomId, writeCustomId } from "../custom-ids/custom-id.ts";

/**
 * A private reply in the form in which it may be posted for everybody: the same words, with Delete instead of Share.
 *
 * Null if it contains nothing to share, or shows an article that is no longer in the library.
 */
export function sharedCopy(
  components: readonly APIMessageTopLevelComponent[],
  library: Library,
  wording: Wording,
): APIContainerComponent | null {
  const [container] = components;
  if (container?.type !== ComponentType.Container) return null;
  const isHere = (key: ArticleKey) => library.byKey(key) !== undefined;
  if (!articlesShown(container).every(isHere)) return null;
  let isShareable = false;
  const copied = container.components.map(component => {
    if (component.type !== ComponentType.ActionRow || !component.components.some(isShare)) return component;
    isShareable = true;
    return withDelete(component, wording);
  });
  return isShareable ? { ...container, components: copied } : null;
}

function withDelete(
  row: APIActionRowComponent<APIComponentInMessageActionRow>,
  wording: Wording,
): APIActionRowComponent<APIComponentInMessageActionRow> {
  return {
    type: ComponentType.ActionRow,
    components: [
      ...row.components.filter(component => !isShare(component)),
      {
        type: ComponentType.Button,
        style: ButtonStyle.Secondary,
        label: wording.buttons.delete,
        custom_id: writeCustomId({ action: "delete" }),
      },
    ],
  };
}

function articlesShown(container: APIContainerComponent): ArticleKey[] {
  return container.components.flatMap(component => {
    if (component.type === ComponentType.Section) return articlesOf(component.accessory);
    return component.type === ComponentType.ActionRow ? component.components.flatMap(articlesOf) : [];
  });
}

function articlesOf(component: object): ArticleKey[] {
  const press = pressOf(component);
  if (!press) return [];
  if ("place" in press) return [press.place.article];
  return "article" in press && press.article !== null ? [press.article] : [];
}

function isShare(component: object): boolean {
  return pressOf(component)?.action === "share";
}

function pressOf(component: object): Press | null {
  return "custom_id" in component && typeof component.custom_id === "string"
    ? readCustomId(component.custom_id)
    : null;
}
