/** The style for the letter of `<t:5:R>`; `f` if there is none. `R` is `relativeTime`. */
const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: "short" },
  T: { timeStyle: "medium" },
  d: { dateStyle: "short" },
  D: { dateStyle: "long" },
  f: { dateStyle: "long", timeStyle: "short" },
  F: { dateStyle: "full", timeStyle: "short" },
};

/** From the largest unit down, with its number of seconds. */
const UNITS = [
  ["year", 31_536_000],
  ["month", 2_592_000],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
  ["second", 1],
] as const satisfies readonly (readonly [Intl.RelativeTimeFormatUnit, number])[];

/** A time in a message's text as the member's client shows it. */
export function stampInWords(seconds: number, style: string, now = Date.now()): string {
  const date = new Date(seconds * 1_000);
  if (Number.isNaN(date.getTime())) return "Invalid date";
  if (style === "R") return relativeTime(seconds - now / 1_000);
  return date.toLocaleString([], STYLES[style] ?? STYLES.f);
}

function relativeTime(seconds: number): string {
  const [unit, size] = UNITS.find(([, size]) => Math.abs(seconds) >= size) ?? (["second", 1] as const);
  return new Intl.RelativeTimeFormat([], { numeric: "auto" }).format(Math.round(seconds / size), unit);
}

/** When a message was written: today only the time, otherwise with the date. */
export function messageTime(iso: string, now = new Date()): string {
  const date = new Date(iso);
  const isToday = date.toDateString() === now.toDateString();
  return date.toLocaleString([], { timeStyle: "short", ...(!isToday && { dateStyle: "short" }) });
}

/** A date, `YYYY-MM-DD`, as the bot writes it. */
export function dayInWords(day: string): string {
  return new Date(`${day}T12:00`).toLocaleDateString("en-GB", { dateStyle: "medium" });
}

/** `"12.3 kB"`. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`;
  const isSmall = bytes < 1_000_000;
  return `${(bytes / (isSmall ? 1_000 : 1_000_000)).toFixed(1)} ${isSmall ? "kB" : "MB"}`;
}
