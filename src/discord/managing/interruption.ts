import type { CommandContext } from "../answering/command.ts";
import { plain } from "../message/markdown.ts";
import { type Form, type Reply, text } from "../message/reply.ts";

/** Says in the first reply after a restart that long work was interrupted; `/library status` always says so. */
export async function withInterruption(
  reply: Reply | Form,
  { server, wording }: CommandContext,
  { isToldAnyway }: { readonly isToldAnyway: boolean },
): Promise<Reply | Form> {
  if ("modal" in reply || !server) return reply;
  const own = await server.services.libraries.server(server.guildId);
  const { interrupted } = own;
  if (!interrupted || own.isInterruptionTold) return reply;
  own.isInterruptionTold = true;
  if (isToldAnyway) return reply;
  const note = { ...text(plain(wording.library.interrupted(interrupted.total))), isOptional: true };
  return { ...reply, blocks: [...reply.blocks, note] };
}
