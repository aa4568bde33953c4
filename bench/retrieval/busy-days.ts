import type { Prediction } from "./score.ts";

/** A fortnight with this many articles is busy. */
const BUSY = 20;
/** The day of asking counts too, as it does where the bot looks at the fortnight before. */
const FORTNIGHT_MS = 14 * 86_400_000;

/** Questions to refuse that are asked on a busy day, and how many of them were answered. */
export interface BusyDays {
  readonly questions: number;
  readonly answered: number;
}

export interface BusyInput {
  readonly unanswerable: readonly { readonly id: string; readonly asked?: string | undefined }[];
  readonly predictions: readonly Prediction[];
  readonly articles: readonly { readonly date: string | null }[];
}

/**
 * False answers where the library is busy: with 20 articles or more in the fortnight up to the day of asking, and with as
 * many within a fortnight before or after.
 */
export function scoreBusyDays({ unanswerable, predictions, articles }: BusyInput): {
  readonly before: BusyDays;
  readonly around: BusyDays;
} {
  const times = articles.flatMap(({ date }) => (date === null ? [] : [Date.parse(date)]));
  const answered = new Set(predictions.flatMap(({ id, answer }) => (answer === null ? [] : [id])));
  const busyBy = (isCounted: (time: number, day: number) => boolean): BusyDays => {
    const busy = unanswerable.filter(({ asked }) => {
      if (asked === undefined) return false;
      const day = Date.parse(asked);
      return times.filter(time => isCounted(time, day)).length >= BUSY;
    });
    return { questions: busy.length, answered: busy.filter(({ id }) => answered.has(id)).length };
  };
  return {
    before: busyBy((time, day) => time <= day && time >= day - FORTNIGHT_MS),
    around: busyBy((time, day) => Math.abs(time - day) <= FORTNIGHT_MS),
  };
}

/** One line, or none if no question is asked on a busy day. */
export function formatBusyDays({ before, around }: ReturnType<typeof scoreBusyDays>): string[] {
  if (around.questions === 0) return [];
  const share = ({ answered, questions }: BusyDays) =>
    `${answered} of ${questions} (${(answered / Math.max(1, questions)).toFixed(3)})`;
  return [
    `false answers in a fortnight of ${BUSY} articles and more: up to the day ${share(before)}, before or after ${share(around)}`,
  ];
}
