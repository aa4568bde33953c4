import type { Seat } from "../protocol.ts";

const AMERICAN_ENGLISH = "en-US";

/** The seat is kept in the address (`#member=reader&channel=123&locale=de`), so that a reload finds it again. */
export function readSeat(): Required<Seat> {
  const kept = new URLSearchParams(location.hash.slice(1));
  return {
    member: kept.get("member") ?? "reader",
    channelId: kept.get("channel"),
    locale: kept.get("locale") ?? AMERICAN_ENGLISH,
  };
}

export function writeSeat({ member, channelId, locale }: Required<Seat>): void {
  const kept = new URLSearchParams({
    member,
    ...(channelId !== null && { channel: channelId }),
    ...(locale !== undefined && locale !== AMERICAN_ENGLISH && { locale }),
  });
  history.replaceState(null, "", `#${kept}`);
}
