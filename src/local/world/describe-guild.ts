import type { GatewayGuildCreateDispatchData } from "discord-api-types/v10";
import { NO_FLAGS } from "./channels.ts";
import type { LocalGuild } from "./world.ts";

/**
 * The GUILD_CREATE payload of a server, as the bot gets it.
 *
 * @param joinedAt when the bot was added, as ISO 8601
 */
export function describeGuild(guild: LocalGuild, joinedAt: string): GatewayGuildCreateDispatchData {
  return {
    id: guild.id,
    name: guild.name,
    owner_id: guild.ownerId,
    roles: guild.roles,
    channels: guild.channels,
    members: [...guild.members.values()],
    member_count: guild.members.size,
    joined_at: joinedAt,
    large: false,
    unavailable: false,
    icon: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    vanity_url_code: null,
    emojis: [],
    stickers: [],
    features: [],
    threads: guild.threads,
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    afk_channel_id: null,
    afk_timeout: 300,
    application_id: null,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    hub_type: null,
    incidents_data: null,
    max_members: 500_000,
    mfa_level: 0,
    nsfw_level: 0,
    preferred_locale: guild.locale,
    premium_progress_bar_enabled: false,
    premium_subscription_count: 0,
    premium_tier: 0,
    public_updates_channel_id: null,
    rules_channel_id: null,
    safety_alerts_channel_id: null,
    system_channel_flags: NO_FLAGS,
    system_channel_id: null,
    verification_level: 0,
  };
}
