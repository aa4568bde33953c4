import type { APIPublicThreadChannel, APIRole, APIUser } from "discord-api-types/v10";
import type { GuildChannel } from "../world/channels.ts";
import type { LocalGuild, World } from "../world/world.ts";

/** A person by name (`"@reader"`, `"reader"`), id or mention; in a server, only its members. */
export function findUser(world: World, guild: LocalGuild | undefined, given: string): APIUser | undefined {
  const wanted = bare(given);
  return [...world.users.values()].find(
    ({ id, username }) => (id === wanted || username === wanted) && (!guild || guild.members.has(id)),
  );
}

/** A channel or thread of a server by name (`"#news"`, `"news"`), id or mention. */
export function findChannel(
  guild: LocalGuild | undefined,
  given: string,
): GuildChannel | APIPublicThreadChannel | undefined {
  const wanted = bare(given);
  const isMeant = ({ id, name }: { readonly id: string; readonly name: string | null }) =>
    id === wanted || name === wanted;
  return guild?.channels.find(isMeant) ?? guild?.threads.find(isMeant);
}

/** A role of a server by name (`"@Managers"`, `"@everyone"`), id or mention. */
export function findRole(guild: LocalGuild | undefined, given: string): APIRole | undefined {
  const wanted = bare(given);
  return guild?.roles.find(({ id, name }) => id === wanted || bare(name) === wanted);
}

/** A name without the marks of a mention: `<@!12>`, `<#12>`, `<@&12>`, `@name`, `#name`. */
function bare(given: string): string {
  return (/^<(?:@[!&]?|#)(\d{1,20})>$/.exec(given)?.[1] ?? given).replace(/^[@#]/, "");
}
