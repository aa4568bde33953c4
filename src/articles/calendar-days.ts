/** Days of publication, `YYYY-MM-DD`, both included. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

export function yearOf(year: number): Days {
  return { first: dayText(year, 1, 1), last: dayText(year, 12, 31) };
}

/** `month` from 1; 0 is December of the year before. */
export function monthOf(year: number, month: number): Days {
  return monthsFrom(year, month, 1);
}

export function monthsFrom(year: number, month: number, months: number): Days {
  return {
    first: isoOf(Date.UTC(year, month - 1, 1)),
    last: isoOf(Date.UTC(year, month - 1 + months, 0)),
  };
}

/** Monday to Sunday. */
export function weekOf(day: string): Days {
  const first = shiftDay(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
  return { first, last: shiftDay(first, 6) };
}

/** Null if the calendar has no such day: "2025-02-30" would become a day in March. */
export function oneDay(day: string): Days | null {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && isoOf(time) === day ? { first: day, last: day } : null;
}

export function shiftDay(day: string, by: number): string {
  return isoOf(Date.parse(`${day}T00:00:00Z`) + by * 24 * 60 * 60 * 1000);
}

/** The same day of another month, or its last day: 31 March minus a month is 28 February. */
export function shiftMonth(day: string, by: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const { first, last } = monthOf(year, month + by);
  const shifted = shiftDay(first, date - 1);
  return shifted > last ? last : shifted;
}

export function dayText(year: number, month: number, day: number): string {
  return [year, String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

/** Easter Sunday (the Gregorian computus in its anonymous form; Meeus, "Astronomical Algorithms", chapter 8). */
export function easterOf(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return dayText(year, Math.floor(days / 31), (days % 31) + 1);
}

function isoOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
