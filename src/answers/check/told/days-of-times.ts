import type { TimeBeside } from "../message/time-beside.ts";
import type { ToldTime } from "./told-times.ts";

const DAY_MS = 24 * 3600 * 1000;
const WEEK = 7;
const YEAR = 364;

/** How long before its article somebody spoke at most, in days, if the article doesn't say when; of a weekday, only the day before. */
const DAYS_BEFORE = { year: WEEK, month: WEEK, weekday: 1 } as const;

/**
 * The days on which somebody may have spoken, by the date of an article and by when it says that they spoke.
 *
 * @example daysOf("2026-03-12", [], "month") // from 5 to 12 March
 * @example daysOf("2026-03-12", [{ kind: "weekday", number: 1, form: "tuesday" }], "month") // 10 March
 */
export function daysOf(date: string, told: readonly ToldTime[], asked: TimeBeside["kind"]): Date[] {
  const published = new Date(`${date}T00:00:00Z`);
  const kinds = new Set(told.map(({ kind }) => kind));
  if (kinds.has("unknown")) return [];
  return daysTold(published, told, asked).filter(day =>
    [...kinds].every(kind => told.some(time => time.kind === kind && mayBe(day, time))),
  );
}

function daysTold(published: Date, told: readonly ToldTime[], asked: TimeBeside["kind"]): Date[] {
  const month = told.find((time): time is TimeBeside => time.kind === "month");
  // The last time that it was this month.
  if (month) return daysBefore(published, 0, YEAR).filter(day => day.getUTCMonth() === month.number);
  const last = told.find(time => time.kind === "last");
  if (last) return daysOfLast(published, last.unit);
  const isOfWeekday = told.some(({ kind }) => kind === "weekday");
  return daysBefore(published, 0, isOfWeekday ? WEEK - 1 : DAYS_BEFORE[asked]);
}

function mayBe(day: Date, time: ToldTime): boolean {
  switch (time.kind) {
    case "year":
      return day.getUTCFullYear() === time.number;
    case "month":
      return time.day === undefined || day.getUTCDate() === time.day;
    case "weekday":
      return (day.getUTCDay() + 6) % 7 === time.number;
    case "last":
    case "unknown":
      return true;
  }
}

function daysBefore(from: Date, first: number, last: number): Date[] {
  return Array.from(
    { length: last - first + 1 },
    (_, at) => new Date(from.getTime() - (first + at) * DAY_MS),
  );
}

function daysOfLast(published: Date, unit: "week" | "month" | "year"): Date[] {
  if (unit === "week") return daysBefore(published, 1, WEEK + 1);
  const [year, month] = [published.getUTCFullYear(), published.getUTCMonth()];
  return daysBefore(published, 1, 2 * (YEAR + 2)).filter(day =>
    unit === "year"
      ? day.getUTCFullYear() === year - 1
      : day.getUTCFullYear() * 12 + day.getUTCMonth() === year * 12 + month - 1,
  );
}
