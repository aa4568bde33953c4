import {
  type APILabelComponent,
  ComponentType,
  SelectMenuDefaultValueType,
  TextInputStyle,
} from "discord.js";
import {
  type ChannelRule,
  MAX_ASKERS,
  MAX_SELECTION,
  type RoleRule,
} from "../../../library/records/channel-and-role-rules.ts";
import { shorten } from "../../../text/cut.ts";
import type { Wording } from "../../../wording/wording.ts";
import { type LibraryPress, writeCustomId } from "../../custom-ids/custom-id.ts";
import type { Form } from "../../message/reply.ts";

/** The choice that keeps the server's setting. */
export const AS_SERVER = "server";

export const CHANNEL_FIELDS = {
  articles: "articles",
  replies: "replies",
  askers: "askers",
  mentions: "mentions",
} as const;

export const ROLE_FIELDS = { articles: CHANNEL_FIELDS.articles, replies: CHANNEL_FIELDS.replies } as const;

const MAX_TITLE = 45;

/** @param name of the channel or role, null if unknown */
export function formOf(
  press: LibraryPress,
  name: string | null,
  components: APILabelComponent[],
  { library: { rules } }: Wording,
): Form {
  const title = press.action === "library-role" ? rules.roleTitle(name) : rules.channelTitle(name);
  return { modal: { custom_id: writeCustomId(press), title: shorten(title, MAX_TITLE), components } };
}

/** The form for a channel: one question below another, as a phone shows them. */
export function channelFields(rule: ChannelRule, { library: { rules } }: Wording): APILabelComponent[] {
  const { replies, mentions } = rules;
  return [
    articlesField(rule.articles, rules),
    choice(CHANNEL_FIELDS.replies, rules.repliesLabel, rule.replies, {
      [AS_SERVER]: rules.asServer,
      private: replies.private,
      everybody: replies.everybody,
      threads: replies.threads,
    }),
    {
      type: ComponentType.Label,
      label: rules.askersLabel,
      description: rules.askersHint,
      component: {
        type: ComponentType.RoleSelect,
        custom_id: CHANNEL_FIELDS.askers,
        required: false,
        min_values: 0,
        max_values: MAX_ASKERS,
        default_values: rule.askers.map(id => ({ id, type: SelectMenuDefaultValueType.Role })),
      },
    },
    choice(CHANNEL_FIELDS.mentions, rules.mentionsLabel, rule.mentions, {
      [AS_SERVER]: mentions.everywhere,
      threads: mentions.threads,
      nowhere: mentions.nowhere,
    }),
  ];
}

export function roleFields(rule: RoleRule, { library: { rules } }: Wording): APILabelComponent[] {
  return [
    articlesField(rule.articles, rules),
    choice(ROLE_FIELDS.replies, rules.repliesLabel, rule.replies, {
      [AS_SERVER]: rules.asServer,
      private: rules.replies.private,
      everybody: rules.replies.everybody,
    }),
  ];
}

function articlesField(value: string | null, rules: Wording["library"]["rules"]): APILabelComponent {
  return {
    type: ComponentType.Label,
    label: rules.articlesLabel,
    description: rules.articlesHint,
    component: {
      type: ComponentType.TextInput,
      custom_id: CHANNEL_FIELDS.articles,
      style: TextInputStyle.Short,
      required: false,
      max_length: MAX_SELECTION,
      ...(value !== null && { value }),
    },
  };
}

/** @param labels by value; the current one is preselected, otherwise the first */
function choice(
  id: string,
  label: string,
  set: string | null,
  labels: Readonly<Record<string, string>>,
): APILabelComponent {
  return {
    type: ComponentType.Label,
    label,
    component: {
      type: ComponentType.StringSelect,
      custom_id: id,
      options: Object.entries(labels).map(([value, label]) => ({
        value,
        label,
        default: value === (set ?? AS_SERVER),
      })),
    },
  };
}
