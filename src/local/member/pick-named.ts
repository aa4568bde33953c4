import type { APIInteractionDataResolved } from "discord-api-types/v10";
import { PERMISSIONS } from "../rules/permissions.ts";
import { isThread, type LocalChannel } from "../world/channels.ts";
import type { World } from "../world/world.ts";
import type { ActorError } from "./actor.ts";
import { findChannel, findRole, findUser } from "./find-named.ts";

/** Who selects where, and what the interaction then says about the selection. */
export interface Picking {
  readonly world: World;
  readonly channel: LocalChannel;
  readonly userId: string;
  /** Filled with what is selected. */
  readonly resolved: APIInteractionDataResolved;
  readonly refuse: (why: string) => ActorError;
}

/** Each of these functions returns the id for a name. @throws {ActorError} if there is none */
export function pickUser(given: string, { world, channel, resolved, refuse }: Picking): string {
  const guild = world.guildOf(channel);
  const user = findUser(world, guild, given);
  if (!user) throw refuse(`knows nobody called ${given}`);
  resolved.users = { ...resolved.users, [user.id]: user };
  const found = guild?.members.get(user.id);
  if (found) {
    const { user: _user, deaf: _deaf, mute: _mute, ...member } = found;
    const permissions = (world.permissions(user.id, channel) ?? 0n).toString();
    resolved.members = { ...resolved.members, [user.id]: { ...member, permissions } };
  }
  return user.id;
}

export function pickRole(given: string, { world, channel, resolved, refuse }: Picking): string {
  const role = findRole(world.guildOf(channel), given);
  if (!role) throw refuse(`knows no role ${given}`);
  resolved.roles = { ...resolved.roles, [role.id]: role };
  return role.id;
}

/** A role with the name if there is one, otherwise a person. */
export function pickMentionable(given: string, picking: Picking): string {
  const role = findRole(picking.world.guildOf(picking.channel), given);
  return role ? pickRole(given, picking) : pickUser(given, picking);
}

/** @param kinds the kinds of channel offered; all if not given */
export function pickChannel(given: string, picking: Picking, kinds?: readonly number[]): string {
  const { world, channel, userId, resolved, refuse } = picking;
  const found = findChannel(world.guildOf(channel), given);
  // A client doesn't show a channel that its member may not see.
  if (!found || !world.may(userId, found, PERMISSIONS.viewChannel)) throw refuse(`knows no channel ${given}`);
  if (kinds && kinds.length > 0 && !kinds.includes(found.type)) throw refuse("takes another kind of channel");
  const { id, name } = found;
  const permissions = (world.permissions(userId, found) ?? 0n).toString();
  const described = isThread(found)
    ? { id, name, permissions, ...threadFields(found) }
    : { id, name, permissions, type: found.type };
  resolved.channels = { ...resolved.channels, [id]: described };
  return id;
}

function threadFields({ type, parent_id, thread_metadata }: Extract<LocalChannel, { type: 11 }>) {
  return {
    type,
    ...(parent_id !== undefined && { parent_id }),
    ...(thread_metadata && { thread_metadata }),
  };
}
