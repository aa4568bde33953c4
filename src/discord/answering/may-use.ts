import { UserError } from "../../errors.ts";
import type { CommandContext, SlashCommand } from "./command.ts";

export function mayUse(
  { isForManagers = false }: SlashCommand,
  { server, isManager }: CommandContext,
): boolean {
  return !isForManagers || (server !== null && isManager);
}

/** @throws {UserError} `not-allowed` */
export function checkMayUse(command: SlashCommand, context: CommandContext): void {
  if (mayUse(command, context)) return;
  const { notManager, onlyInServer } = context.wording.notices;
  throw new UserError("not-allowed", context.server ? notManager : onlyInServer);
}
