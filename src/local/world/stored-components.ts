import type {
  APIComponentInContainer,
  APIComponentInMessageActionRow,
  APIMessageTopLevelComponent,
  APISectionAccessoryComponent,
} from "discord-api-types/v10";
import {
  everyComponent,
  type RowComponent,
  type SectionComponent,
  type TopLevelComponent,
} from "../rules/component-schema.ts";

/** Finds an uploaded file: `attachment://chart.png` becomes its loopback URL. Other addresses don't change. */
export type ResolveMedia = (url: string) => { readonly url: string; readonly size: number };

/** A picture as the bot sends it. */
interface Shown {
  readonly media: { readonly url: string };
  readonly description?: string | null;
  readonly spoiler?: boolean;
}

/** A container for which the bot chose no color and no cover. */
const PLAIN = { accent_color: null, spoiler: false } as const;

/**
 * A message's components as Discord stores them: each has a numeric `id`, assigned in reading order if the bot gave
 * none, and media have addresses that can be fetched.
 */
export function storeComponents(
  components: readonly TopLevelComponent[],
  resolve: ResolveMedia,
): APIMessageTopLevelComponent[] {
  const taken = new Set([...everyComponent(components)].flatMap(({ id }) => id || []));
  let last = 0;
  const nextId = (id: number | undefined): number => {
    if (id) return id;
    do last++;
    while (taken.has(last));
    return last;
  };
  const inRow = (part: RowComponent): APIComponentInMessageActionRow => {
    const id = nextId(part.id);
    return part.type === 2
      ? { ...part, id }
      : { ...part, id, min_values: part.min_values ?? 1, max_values: part.max_values ?? 1 };
  };
  const texts = (parts: SectionComponent["components"]) =>
    parts.map(text => ({ ...text, id: nextId(text.id) }));
  const accessory = (part: SectionComponent["accessory"]): APISectionAccessoryComponent =>
    part.type === 2 ? { ...part, id: nextId(part.id) } : { ...part, id: nextId(part.id), ...shown(part) };
  const mediaItem = (url: string) => ({ id: "0", url: resolve(url).url, proxy_url: resolve(url).url });
  const shown = ({ media, description = null, spoiler = false }: Shown) => ({
    media: mediaItem(media.url),
    description,
    spoiler,
  });
  const fileOf = ({ url }: { readonly url: string }) => ({
    file: mediaItem(url),
    name: url.slice("attachment://".length),
    size: resolve(url).size,
  });
  const inContainer = (part: Exclude<TopLevelComponent, { type: 17 }>): APIComponentInContainer => {
    const id = nextId(part.id);
    switch (part.type) {
      case 1:
        return { ...part, id, components: part.components.map(inRow) };
      case 9:
        return { ...part, id, components: texts(part.components), accessory: accessory(part.accessory) };
      case 12:
        return { ...part, id, items: part.items.map(item => ({ ...item, ...shown(item) })) };
      case 13:
        return { spoiler: false, ...part, id, ...fileOf(part.file) };
      case 14:
        return { ...part, id, divider: part.divider ?? true, spacing: part.spacing ?? 1 };
      default:
        return { ...part, id };
    }
  };
  return components.map(part =>
    part.type === 17
      ? { ...PLAIN, ...part, id: nextId(part.id), components: part.components.map(inContainer) }
      : inContainer(part),
  );
}
