import { z } from "zod";

/**
 * The fields of Discord's events that the bot reads; other fields are ignored. Lengths are in UTF-16 code units and
 * about twice Discord's own limits, which count characters and have been raised before.
 */

const Snowflake = z.string().regex(/^\d{1,20}$/);
const Permissions = z.string().regex(/^\d{1,40}$/);

/** Content of a message, a text display, an embed, or a form field. */
const Text = z.string().max(8_192);
/** An option accepts 6,000 characters. */
const OptionText = z.string().max(12_000);
const Name = z.string().max(1_024);
const Link = z.string().max(4_096);
const CustomId = z.string().max(200);

const User = z.looseObject({ id: Snowflake, username: Name, bot: z.boolean().optional() });

const Attachment = z.looseObject({
  id: Snowflake,
  filename: Name,
  size: z.number().min(0),
  url: Link,
  title: Text.nullish(),
  description: Text.nullish(),
});

const Embed = z.looseObject({
  title: Text.nullish(),
  description: Text.nullish(),
  fields: z
    .array(z.looseObject({ name: Text, value: Text }))
    .max(50)
    .nullish(),
  image: z.looseObject({}).nullish(),
});

const Component = z.looseObject({
  type: z.int(),
  content: Text.optional(),
  custom_id: CustomId.optional(),
  get components() {
    return z.array(Component).max(80).optional();
  },
  get accessory() {
    return Component.optional();
  },
});

const MessageWords = {
  content: Text,
  embeds: z.array(Embed).max(20),
  attachments: z.array(Attachment).max(20),
  components: z.array(Component).max(80).optional(),
  flags: z.int().optional(),
};

const Message = z.looseObject({
  ...MessageWords,
  id: Snowflake,
  channel_id: Snowflake,
  guild_id: Snowflake.optional(),
  type: z.int(),
  author: User,
  webhook_id: Snowflake.optional(),
  mentions: z.array(User).max(200),
  interaction_metadata: z.looseObject({ user: User }).nullish(),
  referenced_message: z.looseObject({ id: Snowflake, author: User }).nullish(),
  message_snapshots: z
    .array(z.looseObject({ message: z.looseObject({ ...MessageWords }) }))
    .max(10)
    .nullish(),
});

const TEXT_OPTION = 3;
const NUMBER_OPTIONS: ReadonlySet<number> = new Set([4, 10]);
const BOOLEAN_OPTION = 5;

const ValueOption = z
  .looseObject({
    name: Name,
    type: z.int().min(TEXT_OPTION),
    value: z.union([OptionText, z.number(), z.boolean()]),
    focused: z.boolean().optional(),
  })
  .refine(
    ({ type, value, focused = false }) => {
      // A number that is still being typed arrives as typed.
      if (NUMBER_OPTIONS.has(type))
        return typeof value === "number" || (focused && typeof value === "string");
      return typeof value === (type === BOOLEAN_OPTION ? "boolean" : "string");
    },
    { path: ["value"] },
  );

const Subcommand = z.looseObject({
  name: Name,
  type: z.literal(1),
  options: z.array(ValueOption).max(25).optional(),
});

const SubcommandGroup = z.looseObject({
  name: Name,
  type: z.literal(2),
  options: z.array(Subcommand).max(25),
});

const Option = z.union([Subcommand, SubcommandGroup, ValueOption]);

const Channel = z.looseObject({ id: Snowflake, type: z.int() });

const Slash = {
  name: Name,
  type: z.literal(1),
  options: z.array(Option).max(25).optional(),
  resolved: z
    .looseObject({
      attachments: z.record(Snowflake, Attachment).optional(),
      channels: z.record(Snowflake, Channel).optional(),
    })
    .optional(),
};

const MessageMenu = z
  .looseObject({
    name: Name,
    type: z.literal(3),
    target_id: Snowflake,
    resolved: z.looseObject({ messages: z.record(Snowflake, Message) }),
  })
  .refine(({ target_id: id, resolved }) => Object.hasOwn(resolved.messages, id), { path: ["target_id"] });

const TEXT_INPUT = 4;

const FormField = z
  .looseObject({
    type: z.int(),
    custom_id: CustomId.optional(),
    value: Text.optional(),
    values: z.array(z.string().max(200)).max(50).optional(),
  })
  .refine(
    ({ type, custom_id: id, value }) => type !== TEXT_INPUT || (id !== undefined && value !== undefined),
    {
      path: ["value"],
    },
  );

const FormPart = z.looseObject({
  type: z.int(),
  component: FormField.optional(),
  components: z.array(FormField).max(25).optional(),
});

const Place = {
  id: Snowflake,
  application_id: Snowflake,
  token: z.string().min(1).max(1_024),
  guild_id: Snowflake.optional(),
  channel: Channel.optional(),
  member: z.looseObject({ user: User, roles: z.array(Snowflake), permissions: Permissions }).optional(),
  user: User.optional(),
  app_permissions: Permissions.optional(),
  /** By the kind of installation: the server (0 in direct messages), or the member. */
  authorizing_integration_owners: z.record(z.string().max(20), Snowflake),
  context: z.int().nullish(),
};

const Interaction = z
  .discriminatedUnion("type", [
    z.looseObject({
      ...Place,
      type: z.literal(2),
      data: z.discriminatedUnion("type", [z.looseObject(Slash), MessageMenu]),
    }),
    z.looseObject({
      ...Place,
      type: z.literal(3),
      data: z.looseObject({ component_type: z.literal(2), custom_id: CustomId }),
      message: Message,
    }),
    z.looseObject({ ...Place, type: z.literal(4), data: z.looseObject(Slash) }),
    z.looseObject({
      ...Place,
      type: z.literal(5),
      data: z.looseObject({ custom_id: CustomId, components: z.array(FormPart).max(40) }),
      message: Message.optional(),
    }),
  ])
  .refine(({ user, member }) => user !== undefined || member !== undefined, { path: ["user"] });

/** By the name of the event; nothing is read from any other. */
export const PAYLOADS: ReadonlyMap<string, z.ZodType> = new Map<string, z.ZodType>([
  ["INTERACTION_CREATE", Interaction],
  ["MESSAGE_CREATE", Message],
]);

/** What is needed to answer an interaction that is otherwise unreadable. */
export const Addressed = z.object({
  id: Snowflake,
  token: z.string().regex(/^[\w.:=+-]{1,1024}$/),
  type: z.int().min(2).max(5).catch(2),
  locale: z.string().max(20).optional().catch(undefined),
});
