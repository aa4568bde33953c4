import { ChannelType } from "discord.js";
import { UserError } from "../../../errors.ts";
import { ServerSettings } from "../../../library/store/records.ts";
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
      ["everyone", "managers", "nobody"],
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
    const isPrivateByDefault = options.getBoolean("private-replies");
    const isSharedShown = options.getBoolean("shared-articles");
    const sharing = options.getString("sharing");
    const language = options.getString("language");
    const digests = options.getChannel("digests");
    const log = options.getChannel("log");
    const clear = options.getString("clear");
    const isCleared = (which: "digests" | "log") => clear === which || clear === "both";
    if ((digests && isCleared("digests")) || (log && isCleared("log"))) {
      throw new UserError("bad-option", ({ library }) => library.settings.bothWays);
    }
    for (const channel of [digests, log]) if (channel) await checkMayWrite(interaction, channel);
    const before = own.store.record.settings;
    const wanted = ServerSettings.parse({
      ...before,
      isPrivateByDefault: isPrivateByDefault ?? before.isPrivateByDefault,
      isSharedShown: isSharedShown ?? before.isSharedShown,
      sharing: sharing ?? before.sharing,
      digestChannel: isCleared("digests") ? null : (digests?.id ?? before.digestChannel),
      language: language === null ? before.language : language === AS_SERVER ? null : language,
      logChannel: isCleared("log") ? null : (log?.id ?? before.logChannel),
    });
    const isChanged = JSON.stringify(wanted) !== JSON.stringify(ServerSettings.parse(before));
    if (!isChanged) return renderSettings(before, { ...context, isChanged });
    await context.acknowledge();
    const after = await server.services.libraries.configure(server.guildId, wanted);
    // The previous managers' channel is notified too.
    await server.tellManagers({ kind: "settings", by: server.memberId, settings: wanted, before });
    return renderSettings(after, { ...context, isChanged });
  },

  presses: changeRules.presses,
  forms: changeRules.forms,
} as const satisfies Subcommand;
