import type { ServerContent } from "../contents/server-content.ts";
import type { Correction } from "../records/records.ts";
import { assertNotDeleted } from "../store/assert-not-deleted.ts";

/** Most corrections that one server keeps; the oldest is dropped first. */
const MAX_CORRECTIONS = 1_000;

/** Which words a correction is about. */
export type CorrectedWords = Pick<Correction, "article" | "paragraph" | "start" | "end">;

/** Sets a speaker in this server as a manager says: a name, or null if nobody can know. */
export async function correctSpeaker(
  content: ServerContent,
  words: CorrectedWords,
  speaker: string | null,
): Promise<void> {
  const { article, paragraph, start, end } = words;
  await content.change(async () => {
    const at = content.options.now().toISOString();
    const correction: Correction = { article, paragraph, start, end, speaker, at };
    await content.store.update(record => ({
      ...record,
      corrections: [...record.corrections.filter(other => !isSame(other, words)), correction].slice(
        -MAX_CORRECTIONS,
      ),
    }));
  });
  await content.options.changed();
}

/** Takes a correction back; null if there is none for these words. */
export async function takeBackCorrection(
  content: ServerContent,
  words: CorrectedWords,
): Promise<Correction | null> {
  const taken = await content.change(async () => {
    let taken: Correction | null = null;
    await content.store.update(record => {
      taken = record.corrections.find(other => isSame(other, words)) ?? null;
      return taken === null
        ? record
        : { ...record, corrections: record.corrections.filter(other => !isSame(other, words)) };
    });
    return taken;
  });
  if (taken) await content.options.changed();
  return taken;
}

/**
 * Adds corrections made elsewhere, except for words that have one; returns how many were added.
 *
 * @param timesDeleted as for `assertNotDeleted`
 */
export async function addCorrections(
  content: ServerContent,
  corrections: readonly Correction[],
  timesDeleted: number,
): Promise<number> {
  const added = await content.inTurn(async () => {
    let added = 0;
    await content.store.update(record => {
      assertNotDeleted(content.store, timesDeleted);
      const known = record.corrections;
      const fresh = corrections.filter(one => !known.some(other => isSame(other, one)));
      // Those made here stay.
      const taken = fresh.slice(0, Math.max(0, MAX_CORRECTIONS - known.length));
      added = taken.length;
      return { ...record, corrections: [...taken, ...known] };
    });
    return added;
  });
  if (added > 0) await content.options.changed();
  return added;
}

function isSame(one: CorrectedWords, other: CorrectedWords): boolean {
  return (
    one.article === other.article &&
    one.paragraph === other.paragraph &&
    one.start === other.start &&
    one.end === other.end
  );
}
