import { bold, joinMarkdown, plain } from "../message/markdown.ts";
import { type Reply, text } from "../message/reply.ts";
import type { RenderOptions } from "./render-options.ts";

export interface CommandInWords {
  /** With the slash where it is a slash command. */
  readonly name: string;
  readonly description: string;
}

export interface HelpFacts {
  readonly slash: readonly CommandInWords[];
  readonly menus: readonly CommandInWords[];
  /** Empty for who may not manage the server. */
  readonly managing: readonly CommandInWords[];
}

export function renderHelp({ slash, menus, managing }: HelpFacts, { wording }: RenderOptions): Reply {
  const { help } = wording;
  const list = (commands: readonly CommandInWords[]) =>
    commands.map(({ name, description }) => joinMarkdown([bold(plain(name)), plain(description)], "  "));
  return {
    tone: "neutral",
    blocks: [
      text(bold(plain(help.heading)), plain(help.intro)),
      text(bold(plain(help.commandsHeading)), ...list(slash)),
      text(bold(plain(help.menusHeading)), ...list(menus)),
      ...(managing.length > 0 ? [text(bold(plain(help.managingHeading)), ...list(managing))] : []),
      text(plain(help.mentions)),
      text(plain(help.certainty), plain(help.dates)),
    ],
  };
}
