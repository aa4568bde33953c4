import type { ServerSettings } from "../records/records.ts";

/** What a server has, as far as known. */
export interface Present {
  readonly isChannel: (id: string) => boolean;
  readonly isRole: (id: string) => boolean;
}

/** The settings without those for channels and roles that are gone; the same object if none are. */
export function withoutGone(settings: ServerSettings, { isChannel, isRole }: Present): ServerSettings {
  const channels = settings.channels
    .filter(({ channel }) => isChannel(channel))
    .map(rule => (rule.askers.every(isRole) ? rule : withoutAskers(rule, isRole)));
  const roles = settings.roles.filter(({ role }) => isRole(role));
  const isSame =
    roles.length === settings.roles.length &&
    channels.length === settings.channels.length &&
    channels.every((rule, at) => rule === settings.channels[at]);
  return isSame ? settings : { ...settings, channels, roles };
}

type Rule = ServerSettings["channels"][number];

// If none of the roles is left, only managers may ask: it must not open to everybody by itself.
function withoutAskers(rule: Rule, isRole: Present["isRole"]): Rule {
  const askers = rule.askers.filter(isRole);
  return askers.length === 0 ? rule : { ...rule, askers };
}
