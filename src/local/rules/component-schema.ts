import { SelectMenuDefaultValueType } from "discord.js";
import { z } from "zod";
import { LIMITS } from "./discord-limits.ts";

const id = z.int().min(0).exactOptional();
const customId = z.string().min(1).max(LIMITS.component.customId);
const disabled = z.boolean().exactOptional();
const emoji = z.strictObject({
  id: z.string().exactOptional(),
  name: z.string().exactOptional(),
  animated: z.boolean().exactOptional(),
});
const label = z.string().max(LIMITS.component.buttonLabel).exactOptional();
/** Discord accepts http, https and its own scheme. */
const linkUrl = z
  .string()
  .max(LIMITS.component.url)
  .regex(/^(?:https?|discord):\/\/\S/i, "Scheme must be one of ('http', 'https', 'discord').");
const mediaUrl = z
  .string()
  .max(2_048)
  .regex(/^(?:https?|attachment):\/\/\S/i, "Scheme must be one of ('http', 'https', 'attachment').");
const media = z.strictObject({ url: mediaUrl });

const ButtonSchema = z.discriminatedUnion("style", [
  z.strictObject({
    type: z.literal(2),
    id,
    style: z.literal([1, 2, 3, 4]),
    label,
    emoji: emoji.exactOptional(),
    custom_id: customId,
    disabled,
  }),
  z.strictObject({
    type: z.literal(2),
    id,
    style: z.literal(5),
    label,
    emoji: emoji.exactOptional(),
    url: linkUrl,
    disabled,
  }),
]);

const select = {
  id,
  custom_id: customId,
  placeholder: z.string().max(LIMITS.component.placeholder).exactOptional(),
  min_values: z.int().min(0).max(25).exactOptional(),
  max_values: z.int().min(1).max(25).exactOptional(),
  required: z.boolean().exactOptional(),
  disabled,
};
const selectOption = z.strictObject({
  label: z.string().min(1).max(100),
  value: z.string().min(1).max(100),
  description: z.string().max(100).exactOptional(),
  emoji: emoji.exactOptional(),
  default: z.boolean().exactOptional(),
});

const StringSelectSchema = z.strictObject({
  type: z.literal(3),
  ...select,
  options: z.array(selectOption).min(1).max(LIMITS.component.selectOptions),
});

/** User, role, user-or-role and channel menus, which Discord's client fills. */
const defaults = <T extends z.ZodType<string>>(type: T) =>
  z
    .array(z.strictObject({ id: z.string(), type }))
    .max(LIMITS.component.selectOptions)
    .exactOptional();
const user = z.literal(SelectMenuDefaultValueType.User);
const role = z.literal(SelectMenuDefaultValueType.Role);
const UserSelectSchema = z.strictObject({ type: z.literal(5), ...select, default_values: defaults(user) });
const RoleSelectSchema = z.strictObject({ type: z.literal(6), ...select, default_values: defaults(role) });
const MentionableSelectSchema = z.strictObject({
  type: z.literal(7),
  ...select,
  default_values: defaults(z.literal([SelectMenuDefaultValueType.User, SelectMenuDefaultValueType.Role])),
});
const ChannelSelectSchema = z.strictObject({
  type: z.literal(8),
  ...select,
  default_values: defaults(z.literal(SelectMenuDefaultValueType.Channel)),
  channel_types: z.array(z.int()).exactOptional(),
});

/** All components with which a member selects something. */
export const MENU_SCHEMAS = [
  StringSelectSchema,
  UserSelectSchema,
  RoleSelectSchema,
  MentionableSelectSchema,
  ChannelSelectSchema,
] as const;

const RowComponentSchema = z.discriminatedUnion("type", [ButtonSchema, ...MENU_SCHEMAS]);

const ActionRowSchema = z.strictObject({
  type: z.literal(1),
  id,
  components: z.array(RowComponentSchema).min(1).max(LIMITS.component.rowButtons),
});

const TextDisplaySchema = z.strictObject({
  type: z.literal(10),
  id,
  content: z.string().min(1).max(LIMITS.message.textDisplayCharacters),
});

const ThumbnailSchema = z.strictObject({
  type: z.literal(11),
  id,
  media,
  description: z.string().max(1_024).nullable().exactOptional(),
  spoiler: z.boolean().exactOptional(),
});

const SectionSchema = z.strictObject({
  type: z.literal(9),
  id,
  components: z.array(TextDisplaySchema).min(1).max(LIMITS.section.texts),
  accessory: z.discriminatedUnion("type", [ButtonSchema, ThumbnailSchema]),
});

const GallerySchema = z.strictObject({
  type: z.literal(12),
  id,
  items: z
    .array(
      z.strictObject({
        media,
        description: z.string().max(1_024).nullable().exactOptional(),
        spoiler: z.boolean().exactOptional(),
      }),
    )
    .min(1)
    .max(LIMITS.gallery.items),
});

const FileSchema = z.strictObject({
  type: z.literal(13),
  id,
  file: z.strictObject({
    url: z.string().regex(/^attachment:\/\/\S/, "Scheme must be one of ('attachment')."),
  }),
  spoiler: z.boolean().exactOptional(),
});

const SeparatorSchema = z.strictObject({
  type: z.literal(14),
  id,
  divider: z.boolean().exactOptional(),
  spacing: z.literal([1, 2]).exactOptional(),
});

const nested = [
  ActionRowSchema,
  SectionSchema,
  TextDisplaySchema,
  GallerySchema,
  FileSchema,
  SeparatorSchema,
] as const;

const ContainerSchema = z.strictObject({
  type: z.literal(17),
  id,
  accent_color: z.int().min(0).max(0xffffff).nullable().exactOptional(),
  spoiler: z.boolean().exactOptional(),
  components: z.array(z.discriminatedUnion("type", nested)).min(1).max(LIMITS.message.components),
});

/** What may be at the top level of a message: rows always, others with the Components V2 flag. */
export const TopLevelComponentSchema = z.discriminatedUnion("type", [...nested, ContainerSchema]);

export type TopLevelComponent = z.infer<typeof TopLevelComponentSchema>;
export type RowComponent = z.infer<typeof RowComponentSchema>;
export type MenuComponent = z.infer<(typeof MENU_SCHEMAS)[number]>;
export type SectionComponent = z.infer<typeof SectionSchema>;
export type AnyComponent = TopLevelComponent | RowComponent | z.infer<typeof ThumbnailSchema>;

export function isMenuComponent(component: AnyComponent): component is MenuComponent {
  return component.type === 3 || (component.type >= 5 && component.type <= 8);
}

/** All components of a message in reading order, including nested ones and accessories. */
export function* everyComponent(components: readonly AnyComponent[]): Generator<AnyComponent> {
  for (const component of components) {
    yield component;
    if ("components" in component) yield* everyComponent(component.components);
    if ("accessory" in component) yield component.accessory;
  }
}
