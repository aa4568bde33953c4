import type { APIApplicationCommandBasicOption, ChatInputCommandInteraction } from "discord.js";
import { MAX_SELECTION } from "../../library/records/channel-and-role-rules.ts";
import { textOption } from "../answering/command-data.ts";

/** A label with which channels and roles can select what is added. */
export function labelOption(): APIApplicationCommandBasicOption {
  return textOption("label", ({ library }) => library.commands.label, { maxLength: MAX_SELECTION });
}

/** The typed label, as it is stored; empty if there is none. */
export function labelIn({ options }: ChatInputCommandInteraction): { readonly label?: string } {
  const label = options.getString("label")?.trim() ?? "";
  return label === "" ? {} : { label };
}
