import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type ModalSubmitInteraction,
} from "discord.js";
import type { CommandContext, PressedComponents } from "../answering/command.ts";
import { expired } from "../answering/expired.ts";
import type { LibraryPress } from "../custom-ids/custom-id.ts";
import type { Form, Reply } from "../message/reply.ts";
import { addFile } from "./adding/add-file.ts";
import { addLink } from "./adding/add-link.ts";
import { addText } from "./adding/add-text.ts";
import { blockArticle } from "./blocking/block-article.ts";
import { blockDomain } from "./blocking/block-domain.ts";
import { liftBlock } from "./blocking/lift-block.ts";
import { listBlocked } from "./blocking/list-blocked.ts";
import { listCorrections } from "./correcting/list-corrections.ts";
import { exportLibrary } from "./exporting/export-library.ts";
import { importLibrary } from "./exporting/import-library.ts";
import { addFeed } from "./feeds/add-feed.ts";
import { listFeeds } from "./feeds/list-feeds.ts";
import { removeFeed } from "./feeds/remove-feed.ts";
import { list } from "./listing/list.ts";
import { show } from "./listing/show.ts";
import { refreshEverything } from "./refreshing/refresh-all.ts";
import { refreshOne } from "./refreshing/refresh-article.ts";
import { remove } from "./removing/remove.ts";
import { settings } from "./settings/settings.ts";
import { status } from "./status/status.ts";
import {
  type Action,
  type FormHandlers,
  type PressHandlers,
  type PressOf,
  placeData,
  type Subcommand,
} from "./subcommand.ts";

/** Subcommands and groups of them, in Discord's order. */
const ENTRIES: readonly (Subcommand | Group)[] = [
  { data: placeData("add", ({ library }) => library.commands.add), of: [addFile, addLink, addText] },
  list,
  show,
  remove,
  {
    data: placeData("block", ({ library }) => library.commands.block),
    of: [blockArticle, blockDomain, listBlocked, liftBlock],
  },
  {
    data: placeData("refresh", ({ library }) => library.commands.refresh),
    of: [refreshOne, refreshEverything],
  },
  status,
  exportLibrary,
  importLibrary,
  { data: placeData("feed", ({ library }) => library.commands.feed), of: [addFeed, listFeeds, removeFeed] },
  listCorrections,
  settings,
];

/** Handlers of all buttons of `/library`. */
const PRESSES: PressHandlers = {
  ...addText.presses,
  ...list.presses,
  ...show.presses,
  ...remove.presses,
  ...blockArticle.presses,
  ...blockDomain.presses,
  ...listBlocked.presses,
  ...refreshOne.presses,
  ...exportLibrary.presses,
  ...listFeeds.presses,
  ...removeFeed.presses,
  ...listCorrections.presses,
  ...settings.presses,
};

const FORMS: FormHandlers = { ...addText.forms, ...listCorrections.forms, ...settings.forms };

interface Group {
  readonly data: ReturnType<typeof placeData>;
  readonly of: readonly Subcommand[];
}

/** By the words after `/library`. */
const BY_PATH = new Map<string, Subcommand>(
  ENTRIES.flatMap((entry): [string, Subcommand][] =>
    "of" in entry
      ? entry.of.map(subcommand => [`${entry.data.name} ${subcommand.data.name}`, subcommand])
      : [[entry.data.name, entry]],
  ),
);

/** The options of `/library` as they are registered. */
export const SUBCOMMAND_OPTIONS: APIApplicationCommandOption[] = ENTRIES.map(entry =>
  "of" in entry
    ? {
        type: ApplicationCommandOptionType.SubcommandGroup,
        ...entry.data,
        options: entry.of.map(({ data }) => data),
      }
    : entry.data,
);

/** The subcommand that was typed; undefined if this version has none with that name. */
export function subcommandMeant({
  options,
}: ChatInputCommandInteraction | AutocompleteInteraction): Subcommand | undefined {
  const path = [options.getSubcommandGroup(), options.getSubcommand()].filter(part => part !== null);
  return BY_PATH.get(path.join(" "));
}

/** The reply to a button of `/library`, or the form that it opens. */
export function replyToLibraryPress(
  press: LibraryPress,
  context: CommandContext,
  pressed: PressedComponents,
): Promise<Reply | Form> {
  return handle(press.action, press);

  function handle<Name extends Action>(action: Name, of: PressOf[Name]): Promise<Reply | Form> {
    return PRESSES[action](of, context, pressed);
  }
}

/** Handles a form of `/library`. */
export async function takeLibraryForm(
  press: LibraryPress,
  context: CommandContext,
  interaction: ModalSubmitInteraction,
): Promise<Reply> {
  return handle(press.action, press);

  function handle<Name extends Action>(action: Name, of: PressOf[Name]): Promise<Reply> {
    const take: FormHandlers[Name] = FORMS[action];
    if (!take) throw expired();
    return take(of, context, interaction);
  }
}
