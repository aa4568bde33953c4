import ipaddr from "ipaddr.js";

/**
 * Whether an IP address belongs to a machine in the public internet: not to this one, its network, or
 * any other range with a special meaning. An IPv4 address inside an IPv6 one counts as itself.
 *
 * @example isPublicAddress("::ffff:127.0.0.1") // false
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.kind() === "ipv6" && isEmbedding(address)) return false;
  return ipaddr.process(address).range() === "unicast";
}

// Ways to reach an IPv4 address through IPv6 by a translator: local addresses are reached that way too.
// ipaddr.js names most of them; the first 96 zero bits ("::7f00:1") it takes for unicast.
function isEmbedding(address: string): boolean {
  const parts = ipaddr.IPv6.parse(address).parts;
  const isCompatible = parts.slice(0, 6).every(part => part === 0);
  return isCompatible;
}

/**
 * The address that a URL's host stands for by itself, or null where it is a name to be looked up.
 * `URL` has already turned `2130706433`, `0x7f.1` and `127.1` into `127.0.0.1`.
 */
export function addressIn(hostname: string): string | null {
  const bare = hostname.replace(/^\[|\]$/g, "");
  return ipaddr.isValid(bare) ? bare : null;
}
