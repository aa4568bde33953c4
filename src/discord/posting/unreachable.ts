import type { PendingPost, ServerRecord, UnreachableChannel } from "../../library/records/records.ts";
import type { RecordStore } from "../../library/store/library-store.ts";

/** How long posts wait for a channel that can't be reached. */
const PATIENCE_MS = 24 * 60 * 60_000;

/**
 * Records that a channel can't be reached, and drops what has waited for it for a day.
 *
 * @returns the channel, if that was not known before
 */
export async function noteUnreachable(
  store: RecordStore,
  channel: string,
  why: UnreachableChannel["why"],
  now: Date,
): Promise<UnreachableChannel | null> {
  const known = store.record.unreachable.find(one => one.channel === channel);
  const since = known?.since ?? now.toISOString();
  const isGivenUp = (post: PendingPost) =>
    post.channel === channel &&
    now.getTime() - Math.max(Date.parse(since), Date.parse(post.at)) >= PATIENCE_MS;
  const dropped = store.record.pending.filter(isGivenUp).length;
  if (known && known.why === why && dropped === 0) return null;
  const noted: UnreachableChannel = { channel, why, since, dropped: (known?.dropped ?? 0) + dropped };
  await store.update(record => ({
    ...record,
    pending: record.pending.filter(post => !isGivenUp(post)),
    unreachable: [...record.unreachable.filter(one => one.channel !== channel), noted],
  }));
  return known ? null : noted;
}

/** Records that channels can be reached again, or are no longer posted to. */
export async function forgetUnreachable(store: RecordStore, channels: readonly string[]): Promise<void> {
  const gone = new Set(channels);
  if (!store.record.unreachable.some(({ channel }) => gone.has(channel))) return;
  await store.update(record => ({
    ...record,
    unreachable: record.unreachable.filter(({ channel }) => !gone.has(channel)),
  }));
}

/** Channels that a server's posts go to: by its feeds, its settings, or what is waiting. */
export function channelsOf({ feeds, settings, pending }: ServerRecord): ReadonlySet<string> {
  const channels = [
    settings.digestChannel,
    settings.logChannel,
    ...feeds.map(({ channel, post }) => (post === "nothing" ? null : channel)),
    ...pending.map(({ channel }) => channel),
  ];
  return new Set(channels.filter(channel => channel !== null));
}
