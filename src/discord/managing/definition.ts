import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord.js";
import { english } from "../../wording/english.ts";
import { textOption } from "../answering/command-data.ts";
import { FILE_OPTIONS } from "./adding/adding.ts";

const { description, commands: words } = english.library;

const MAX_LINK = 2_000;
const MAX_WORDS = 200;
const MAX_DOMAIN = 253;

/** `/library` as Discord shows it: in servers only, and only to those who may manage the server. */
export const LIBRARY_COMMAND: RESTPostAPIChatInputApplicationCommandsJSONBody = {
  type: ApplicationCommandType.ChatInput,
  name: "library",
  description,
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
  default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
  options: [
    group("add", words.add, [
      subcommand("file", words.addFile, [
        ...FILE_OPTIONS.map((name, index) => ({
          type: ApplicationCommandOptionType.Attachment as const,
          name,
          description: index === 0 ? words.file : words.anotherFile,
          required: index === 0,
        })),
      ]),
      subcommand("link", words.addLink, [
        textOption("link", words.link, { isRequired: true, maxLength: MAX_LINK }),
      ]),
      subcommand("text", words.addText),
    ]),
    subcommand("list", words.list, [textOption("search", words.search)]),
    subcommand("show", words.show, [articleOption()]),
    subcommand("remove", words.remove, [articleOption()]),
    group("block", words.block, [
      subcommand("article", words.blockArticle, [articleOption()]),
      subcommand("domain", words.blockDomain, [
        textOption("domain", words.domain, { isRequired: true, maxLength: MAX_DOMAIN }),
      ]),
      subcommand("list", words.blockList),
      subcommand("lift", words.blockLift, [
        textOption("blocked", words.blocked, { isRequired: true, isSuggested: true, maxLength: MAX_LINK }),
      ]),
    ]),
    group("refresh", words.refresh, [
      subcommand("article", words.refreshArticle, [articleOption()]),
      subcommand("all", words.refreshAll),
    ]),
    subcommand("status", words.status),
    subcommand("export", words.export),
    group("feed", words.feed, [
      subcommand("add", words.feedAdd, [
        textOption("link", words.feedLink, { isRequired: true, maxLength: MAX_LINK }),
        channelOption("channel", words.channel),
        choiceOption("post", words.post, words.posts),
        textOption("words", words.words, { maxLength: MAX_WORDS }),
      ]),
      subcommand("list", words.feedList),
      subcommand("remove", words.feedRemove, [
        textOption("feed", words.followed, { isRequired: true, isSuggested: true, maxLength: MAX_LINK }),
      ]),
    ]),
    subcommand("settings", words.settings, [
      booleanOption("private-replies", words.privateReplies),
      booleanOption("shared-articles", words.shared),
      choiceOption("sharing", words.sharing, words.sharers),
      channelOption("digests", words.digests),
      channelOption("log", words.log),
      choiceOption("clear", words.clear, words.clears),
    ]),
  ],
};

function group(
  name: string,
  description: string,
  options: APIApplicationCommandSubcommandOption[],
): APIApplicationCommandOption {
  return { type: ApplicationCommandOptionType.SubcommandGroup, name, description, options };
}

function subcommand(
  name: string,
  description: string,
  options: APIApplicationCommandBasicOption[] = [],
): APIApplicationCommandSubcommandOption {
  return { type: ApplicationCommandOptionType.Subcommand, name, description, options };
}

function articleOption(): APIApplicationCommandBasicOption {
  return textOption("article", words.article, { isRequired: true, isSuggested: true });
}

function booleanOption(name: string, description: string): APIApplicationCommandBasicOption {
  return { type: ApplicationCommandOptionType.Boolean, name, description };
}

function channelOption(name: string, description: string): APIApplicationCommandBasicOption {
  return {
    type: ApplicationCommandOptionType.Channel,
    name,
    description,
    channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement],
  };
}

/** @param choices what each is called, by what is sent back */
function choiceOption(
  name: string,
  description: string,
  choices: Readonly<Record<string, string>>,
): APIApplicationCommandBasicOption {
  return {
    type: ApplicationCommandOptionType.String,
    name,
    description,
    choices: Object.entries(choices).map(([value, name]) => ({ name, value })),
  };
}
