import type { ModalSubmitFields } from "discord.js";
import { UserError } from "../../../errors.ts";
import {
  CHANNEL_AS_SERVER,
  ChannelRule,
  isRule,
  MAX_RULES,
  ROLE_AS_SERVER,
  RoleRule,
} from "../../../library/records/channel-and-role-rules.ts";
import type { ServerSettings } from "../../../library/records/records.ts";
import { isSelectable } from "../../../library/settings/select-articles.ts";
import { shorten } from "../../../text/cut.ts";
import type { CommandContext } from "../../answering/command.ts";
import type { Form, Reply } from "../../message/reply.ts";
import { serverLibraryOf } from "../server-library-of.ts";
import type { FormHandlers, PressHandlers } from "../subcommand.ts";
import { renderChangedRule } from "./render-changed-rule.ts";
import { AS_SERVER, CHANNEL_FIELDS, channelFields, formOf, ROLE_FIELDS, roleFields } from "./rule-forms.ts";

const MAX_SHOWN = 80;

/** The settings of a channel or role are changed in a form, and again from the reply to it. */
export const changeRules: {
  readonly presses: Pick<PressHandlers, "library-channel" | "library-role">;
  readonly forms: Pick<FormHandlers, "library-channel" | "library-role">;
} = {
  presses: {
    "library-channel": ({ channel }, context) => channelForm({ id: channel, name: null }, context),
    "library-role": ({ role }, context) => roleForm({ id: role, name: null }, context),
  },

  forms: {
    "library-channel": async (press, context, { fields }) => {
      const rule = ChannelRule.parse({
        channel: press.channel,
        articles: await articlesMeant(fields, context),
        replies: chosen(fields, CHANNEL_FIELDS.replies),
        askers: [...(fields.getSelectedRoles(CHANNEL_FIELDS.askers)?.keys() ?? [])],
        mentions: chosen(fields, CHANNEL_FIELDS.mentions),
      });
      return change("channels", rule, context, rules => withRule(rules, rule, one => one.channel));
    },

    "library-role": async (press, context, { fields }) => {
      const rule = RoleRule.parse({
        role: press.role,
        articles: await articlesMeant(fields, context),
        replies: chosen(fields, ROLE_FIELDS.replies),
      });
      return change("roles", rule, context, rules => withRule(rules, rule, one => one.role));
    },
  },
};

interface Named {
  readonly id: string;
  /** Null if a button has only the id. */
  readonly name: string | null;
}

/** The settings of a channel, for editing. */
export async function channelForm({ id: channel, name }: Named, context: CommandContext): Promise<Form> {
  const { own } = await serverLibraryOf(context);
  const rule = own.store.record.settings.channels.find(rule => rule.channel === channel);
  const fields = channelFields(rule ?? { channel, ...CHANNEL_AS_SERVER }, context.wording);
  return formOf({ action: "library-channel", channel }, name, fields, context.wording);
}

export async function roleForm({ id: role, name }: Named, context: CommandContext): Promise<Form> {
  const { own } = await serverLibraryOf(context);
  const rule = own.store.record.settings.roles.find(rule => rule.role === role);
  const fields = roleFields(rule ?? { role, ...ROLE_AS_SERVER }, context.wording);
  return formOf({ action: "library-role", role }, name, fields, context.wording);
}

type Rules = Pick<ServerSettings, "channels" | "roles">;

async function change<Name extends keyof Rules>(
  name: Name,
  rule: ChannelRule | RoleRule,
  context: CommandContext,
  make: (rules: Rules[Name]) => Rules[Name],
): Promise<Reply> {
  const { own, server } = await serverLibraryOf(context);
  const before = own.store.record.settings;
  if (make(before[name]).length > MAX_RULES) {
    throw new UserError("bad-option", ({ library }) => library.rules.tooMany[name](MAX_RULES));
  }
  await context.acknowledge();
  const after = await server.services.libraries.change(server.guildId, settings => ({
    ...settings,
    [name]: make(settings[name]),
  }));
  await server.tellManagers({ kind: "settings", by: server.memberId, settings: after, before });
  return renderChangedRule(rule, context);
}

/** The rules with this one replacing the earlier one; without it if it sets nothing. */
function withRule<Rule extends ChannelRule | RoleRule>(
  rules: readonly Rule[],
  rule: Rule,
  idOf: (rule: Rule) => string,
): readonly Rule[] {
  const others = rules.filter(other => idOf(other) !== idOf(rule));
  // What only a newer version knows of the earlier one stays.
  const before = rules.find(other => idOf(other) === idOf(rule));
  return isRule(rule) ? [...others, { ...before, ...rule }] : others;
}

/** @throws {UserError} `bad-option` if no article has such an outlet or label */
async function articlesMeant(fields: ModalSubmitFields, context: CommandContext): Promise<string | null> {
  const typed = fields.getTextInputValue(CHANNEL_FIELDS.articles).trim();
  if (typed === "") return null;
  const { own, server } = await serverLibraryOf(context);
  const library = await server.services.libraries.of(server.guildId);
  if (isSelectable(library, typed, own.labels)) return typed;
  throw new UserError("bad-option", words => words.library.rules.noSuchArticles(shorten(typed, MAX_SHOWN)));
}

function chosen(fields: ModalSubmitFields, id: string): string | null {
  const [value = AS_SERVER] = fields.getStringSelectValues(id);
  return value === AS_SERVER ? null : value;
}
