import type { ServerLibrary } from "../../library/server-library.ts";
import type { CommandContext } from "../answering/command.ts";
import { plain } from "../message/markdown.ts";
import { type Form, type Reply, text } from "../message/reply.ts";

// Libraries whose managers were told in a reply by this process; only so that they aren't told twice.
const told = new WeakSet<ServerLibrary>();

/** Says in the first reply after a restart that long work was interrupted; `/library status` always says so. */
export async function withInterruption(
  reply: Reply | Form,
  { server, wording }: CommandContext,
  { isToldAnyway }: { readonly isToldAnyway: boolean },
): Promise<Reply | Form> {
  if ("modal" in reply || !server) return reply;
  const own = await server.services.libraries.server(server.guildId);
  const { interrupted } = own;
  if (!interrupted || told.has(own)) return reply;
  told.add(own);
  if (isToldAnyway) return reply;
  const note = { ...text(plain(wording.library.interrupted(interrupted.total))), isOptional: true };
  return { ...reply, blocks: [...reply.blocks, note] };
}
