import type { Seat } from "../protocol.ts";

/** The seat is kept in the address (`#member=reader&channel=123`), so that a reload finds it again. */
export function readSeat(): Seat {
  const kept = new URLSearchParams(location.hash.slice(1));
  return { member: kept.get("member") ?? "reader", channelId: kept.get("channel") };
}

export function writeSeat({ member, channelId }: Seat): void {
  const kept = new URLSearchParams({ member, ...(channelId !== null && { channel: channelId }) });
  history.replaceState(null, "", `#${kept}`);
}
