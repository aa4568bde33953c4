/** Time zone names in feeds that JavaScript doesn't know, with their offset from UTC. */
const ZONES = new Map([
  ["BST", "+0100"],
  ["WEST", "+0100"],
  ["CET", "+0100"],
  ["MET", "+0100"],
  ["MEZ", "+0100"],
  ["CEST", "+0200"],
  ["MEST", "+0200"],
  ["MESZ", "+0200"],
  ["EET", "+0200"],
  ["SAST", "+0200"],
  ["EEST", "+0300"],
  ["MSK", "+0300"],
  ["PKT", "+0500"],
  ["IST", "+0530"],
  ["WIB", "+0700"],
  ["HKT", "+0800"],
  ["SGT", "+0800"],
  ["PHT", "+0800"],
  ["JST", "+0900"],
  ["KST", "+0900"],
  ["AEST", "+1000"],
  ["AEDT", "+1100"],
  ["NZST", "+1200"],
  ["NZDT", "+1300"],
  ["ET", "-0500"],
  ["CT", "-0600"],
  ["MT", "-0700"],
  ["PT", "-0800"],
  ["AKST", "-0900"],
  ["HST", "-1000"],
  ["WET", "+0000"],
]);

/**
 * The time given in a feed, in milliseconds since 1970; NaN if it is invalid. Zones may have a name.
 *
 * @example feedTime("Tue, 11 Feb 2025 18:04:00 CET") // that of 17:04 UTC
 */
export function feedTime(value: string | undefined): number {
  if (value === undefined) return Number.NaN;
  const time = Date.parse(value);
  if (!Number.isNaN(time)) return time;
  const zone = /\s([A-Z]{2,4})$/.exec(value.trim());
  const distance = zone?.[1] && ZONES.get(zone[1]);
  if (!zone || !distance) return Number.NaN;
  return Date.parse(`${value.trim().slice(0, zone.index)} ${distance}`);
}
