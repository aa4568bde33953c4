import { ChannelType, type ChatInputCommandInteraction } from "discord.js";
import { UserError } from "../../../errors.ts";
import { type ServerSettings, Sharing } from "../../../library/records/records.ts";
import { LANGUAGES, wordingIn } from "../../../wording/languages.ts";
import type { Wording } from "../../../wording/wording.ts";
import { choiceOption, flagOption } from "../../answering/command-data.ts";
import { checkMayWrite } from "../check-may-write.ts";
import { serverLibraryOf } from "../server-library-of.ts";
import { channelOption, roleOption, type Subcommand, subcommandData } from "../subcommand.ts";
import { changeRules, channelForm, roleForm } from "./change-rules.ts";
import { renderSettings } from "./render-settings.ts";

/** The choice that uses Discord's own setting for the server's language. */
const AS_SERVER = "server";

const LANGUAGE_CHOICES = [AS_SERVER, ...LANGUAGES.map(({ language }) => language)];

/** Each language by its own name, which its readers know. */
function languageInWords({ library }: Wording, choice: string): string {
  return choice === AS_SERVER ? library.commands.languageOfServer : wordingIn(choice).languageName;
}

/** `/library settings`: changes the given settings, and shows all. */
export const settings = {
  data: subcommandData("settings", ({ library }) => library.commands.settings, [
    flagOption("private-replies", ({ library }) => library.commands.privateReplies),
    flagOption("shared-articles", ({ library }) => library.commands.shared),
    choiceOption(
      "sharing",
      ({ library }) => library.commands.sharing,
      Sharing.options,
      ({ library }, who) => library.commands.sharers[who],
    ),
    choiceOption("language", ({ library }) => library.commands.language, LANGUAGE_CHOICES, languageInWords),
    channelOption("digests", ({ library }) => library.commands.digests),
    channelOption("log", ({ library }) => library.commands.log),
    choiceOption(
      "clear",
      ({ library }) => library.commands.clear,
      ["digests", "log", "both"],
      ({ library }, which) => library.commands.clears[which],
    ),
    channelOption("channel", ({ library }) => library.commands.settingsChannel, [
      ChannelType.GuildText,
      ChannelType.GuildAnnouncement,
      ChannelType.GuildForum,
    ]),
    roleOption("role", ({ library }) => library.commands.settingsRole),
  ]),

  async execute(interaction, context) {
    const { options } = interaction;
    const channel = options.getChannel("channel");
    const role = options.getRole("role");
    if (channel || role) {
      if (options.data.flatMap(({ options: given = [] }) => given).length > 1) {
        throw new UserError("bad-option", ({ library }) => library.rules.oneAtATime);
      }
      if (channel) return channelForm(channel, context);
      if (role) return roleForm(role, context);
    }
    const { server, own } = await serverLibraryOf(context);
    const channels = { digests: options.getChannel("digests"), log: options.getChannel("log") };
    const given = settingsGiven(options, channels);
    for (const channel of Object.values(channels)) {
      if (channel) await checkMayWrite(interaction, channel);
    }
    const before = own.store.record.settings;
    const wanted = { ...before, ...given };
    const isChanged = JSON.stringify(wanted) !== JSON.stringify(before);
    if (!isChanged) return renderSettings(before, { ...context, isChanged });
    await context.acknowledge();
    // Not the others: somebody else may be changing them.
    const after = await server.services.libraries.configure(server.guildId, given);
    // The previous managers' channel is notified too.
    await server.tellManagers({ kind: "settings", by: server.memberId, settings: wanted, before });
    return renderSettings(after, { ...context, isChanged });
  },

  presses: changeRules.presses,
  forms: changeRules.forms,
} as const satisfies Subcommand;

/**
 * The settings that were given, and no others.
 *
 * @throws {UserError} `bad-option` for a channel that is both set and cleared
 */
function settingsGiven(
  options: ChatInputCommandInteraction["options"],
  { digests, log }: Readonly<Record<"digests" | "log", { readonly id: string } | null>>,
): Partial<ServerSettings> {
  const isPrivateByDefault = options.getBoolean("private-replies");
  const isSharedShown = options.getBoolean("shared-articles");
  const sharing = options.getString("sharing");
  const language = options.getString("language");
  const clear = options.getString("clear");
  const isCleared = (which: "digests" | "log") => clear === which || clear === "both";
  if ((digests && isCleared("digests")) || (log && isCleared("log"))) {
    throw new UserError("bad-option", ({ library }) => library.settings.bothWays);
  }
  return {
    ...(isPrivateByDefault !== null && { isPrivateByDefault }),
    ...(isSharedShown !== null && { isSharedShown }),
    ...(sharing !== null && { sharing: Sharing.parse(sharing) }),
    ...((digests || isCleared("digests")) && { digestChannel: digests?.id ?? null }),
    ...(language !== null && { language: language === AS_SERVER ? null : language }),
    ...((log || isCleared("log")) && { logChannel: log?.id ?? null }),
  };
}
