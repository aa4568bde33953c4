import ipaddr from "ipaddr.js";

/**
 * Whether an IP address is on the public internet: not this machine, its network, or any other range with a special
 * meaning. An IPv4 address inside an IPv6 one is judged as itself.
 *
 * @example isPublicAddress("::ffff:127.0.0.1") // false
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.kind() === "ipv6" && isEmbedding(address)) return false;
  return ipaddr.process(address).range() === "unicast";
}

// Ways to reach an IPv4 address over IPv6 through a translator, including local ones. ipaddr.js names most of them,
// but treats the first 96 zero bits ("::7f00:1") as unicast.
function isEmbedding(address: string): boolean {
  const parts = ipaddr.IPv6.parse(address).parts;
  const isCompatible = parts.slice(0, 6).every(part => part === 0);
  return isCompatible;
}

/**
 * The address in a URL's host, or null if it is a name to be looked up.
 * `URL` has already turned `2130706433`, `0x7f.1` and `127.1` into `127.0.0.1`.
 */
export function addressIn(hostname: string): string | null {
  const bare = hostname.replace(/^\[|\]$/g, "");
  return ipaddr.isValid(bare) ? bare : null;
}
