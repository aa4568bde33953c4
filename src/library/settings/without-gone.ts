import type { ServerSettings } from "../store/records.ts";

/** What a server has, as far as it is known. */
export interface Present {
  readonly isChannel: (id: string) => boolean;
  readonly isRole: (id: string) => boolean;
}

/** The settings without what they say of channels and roles that are gone; the same object where nothing is. */
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

// Where none of the roles is left nobody but the managers may ask: it must not open to everybody by itself.
function withoutAskers(rule: Rule, isRole: Present["isRole"]): Rule {
  const askers = rule.askers.filter(isRole);
  return askers.length === 0 ? rule : { ...rule, askers };
}
