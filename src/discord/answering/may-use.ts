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
  throw new UserError("not-allowed", ({ notices }) =>
    context.server ? notices.notManager : notices.onlyInServer,
  );
}
