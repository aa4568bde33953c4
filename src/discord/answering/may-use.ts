import { UserError } from "../../errors.ts";
import type { CommandContext, SlashCommand } from "./command.ts";

export function mayUse(
  { isForManagers = false, visibility }: SlashCommand,
  { server, isManager, mayAsk }: CommandContext,
): boolean {
  if (isForManagers) return server !== null && isManager;
  // Information about the bot itself is open to everybody.
  return mayAsk || visibility === "private";
}

/** @throws {UserError} `not-allowed` */
export function checkMayUse(command: SlashCommand, context: CommandContext): void {
  if (mayUse(command, context)) return;
  if (!command.isForManagers) checkMayAsk(context);
  throw new UserError("not-allowed", ({ notices }) =>
    context.server ? notices.notManager : notices.onlyInServer,
  );
}

/** @throws {UserError} `not-allowed` if the channel is for members with other roles */
export function checkMayAsk({ mayAsk }: CommandContext): void {
  if (!mayAsk) throw new UserError("not-allowed", ({ notices }) => notices.mayNotAsk);
}
