import { UserError } from "../../../errors.ts";
import { ServerSettings } from "../../../library/store/records.ts";
import { english } from "../../../wording/english/english.ts";
import { flagOption } from "../../answering/command-data.ts";
import { checkMayWrite } from "../check-may-write.ts";
import { serverLibraryOf } from "../server-library-of.ts";
import { channelOption, choiceOption, type Subcommand, subcommandData } from "../subcommand.ts";
import { renderSettings } from "./render-settings.ts";

const { commands: words } = english.library;

/** `/library settings`: changes what is given, and shows what is set. */
export const settings = {
  data: subcommandData("settings", words.settings, [
    flagOption("private-replies", words.privateReplies),
    flagOption("shared-articles", words.shared),
    choiceOption("sharing", words.sharing, words.sharers),
    channelOption("digests", words.digests),
    channelOption("log", words.log),
    choiceOption("clear", words.clear, words.clears),
  ]),

  async execute(interaction, context) {
    const { server, own } = await serverLibraryOf(context);
    const { options } = interaction;
    const isPrivateByDefault = options.getBoolean("private-replies");
    const isSharedShown = options.getBoolean("shared-articles");
    const sharing = options.getString("sharing");
    const digests = options.getChannel("digests");
    const log = options.getChannel("log");
    const clear = options.getString("clear");
    const isCleared = (which: "digests" | "log") => clear === which || clear === "both";
    if ((digests && isCleared("digests")) || (log && isCleared("log"))) {
      throw new UserError("bad-option", context.wording.library.settings.bothWays);
    }
    for (const channel of [digests, log]) if (channel) await checkMayWrite(interaction, channel, context);
    const before = own.store.record.settings;
    const wanted = ServerSettings.parse({
      isPrivateByDefault: isPrivateByDefault ?? before.isPrivateByDefault,
      isSharedShown: isSharedShown ?? before.isSharedShown,
      sharing: sharing ?? before.sharing,
      digestChannel: isCleared("digests") ? null : (digests?.id ?? before.digestChannel),
      logChannel: isCleared("log") ? null : (log?.id ?? before.logChannel),
    });
    const isChanged = JSON.stringify(wanted) !== JSON.stringify(ServerSettings.parse(before));
    if (!isChanged) return renderSettings(before, { ...context, isChanged });
    await context.acknowledge();
    const after = await server.services.libraries.configure(server.guildId, wanted);
    // The managers' channel that was set before hears of it too.
    await server.tellManagers({ kind: "settings", by: server.memberId, settings: wanted, before });
    return renderSettings(after, { ...context, isChanged });
  },
} as const satisfies Subcommand;
