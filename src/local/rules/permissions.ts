import type { APIOverwrite, APIRole } from "discord-api-types/v10";

/** The permission bits that have an effect here (Discord has about fifty). */
export const PERMISSIONS = {
  administrator: 1n << 3n,
  manageGuild: 1n << 5n,
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  manageMessages: 1n << 13n,
  embedLinks: 1n << 14n,
  attachFiles: 1n << 15n,
  readMessageHistory: 1n << 16n,
  useApplicationCommands: 1n << 31n,
  sendMessagesInThreads: 1n << 38n,
  /** Needed for public answers from an app that the server hasn't added. */
  useExternalApps: 1n << 50n,
} as const;

const ALL_PERMISSIONS = (1n << 53n) - 1n;

/** What a person may do in direct messages and in groups. */
export const DIRECT_MESSAGE_PERMISSIONS =
  PERMISSIONS.viewChannel |
  PERMISSIONS.sendMessages |
  PERMISSIONS.embedLinks |
  PERMISSIONS.attachFiles |
  PERMISSIONS.readMessageHistory |
  PERMISSIONS.useApplicationCommands;

/** Whose permissions are asked for, and in which channel. */
export interface PermissionQuestion {
  readonly userId: string;
  readonly ownerId: string;
  readonly guildId: string;
  readonly roleIds: readonly string[];
  readonly roles: readonly APIRole[];
  readonly overwrites: readonly APIOverwrite[];
}

/**
 * Permissions of a member in a channel: the roles' bits, then the channel's overwrites for everyone, for the
 * roles and for the member, in Discord's order. The owner and administrators may do everything.
 */
export function permissionsIn(question: PermissionQuestion): bigint {
  const { userId, ownerId, guildId, roleIds, roles, overwrites } = question;
  if (userId === ownerId) return ALL_PERMISSIONS;
  let bits = 0n;
  for (const role of roles) {
    if (role.id === guildId || roleIds.includes(role.id)) bits |= BigInt(role.permissions);
  }
  if (bits & PERMISSIONS.administrator) return ALL_PERMISSIONS;
  const everyone = overwrites.filter(({ id }) => id === guildId);
  const ofRoles = overwrites.filter(({ id, type }) => type === 0 && id !== guildId && roleIds.includes(id));
  const ofMember = overwrites.filter(({ id, type }) => type === 1 && id === userId);
  for (const layer of [everyone, ofRoles, ofMember]) {
    for (const { deny } of layer) bits &= ~BigInt(deny);
    for (const { allow } of layer) bits |= BigInt(allow);
  }
  return bits;
}
