/** The forms of a noun after a number, by the plural rules of its language; `other` if there is no special form. */
export interface PluralForms {
  readonly one?: string;
  /** Spanish, French, Italian, Portuguese: after whole millions. */
  readonly many?: string;
  readonly other: string;
}

/** How a language writes dates, lists, numbers and sizes. */
export interface Formats {
  /** @param day as "2024-11-18" */
  date(day: string): string;
  /** Without the year. @param day as "2024-11-18" */
  dayOfYear(day: string): string;
  list(items: readonly string[]): string;
  number(value: number): string;
  /** One of the forms, without the number. */
  plural(count: number, forms: PluralForms): string;
  /** The number followed by one of the forms. */
  many(count: number, forms: PluralForms): string;
  percent(part: number, of: number): string;
  size(bytes: number): string;
}

const KB = 1024;

/**
 * The formats of a language, by `Intl`.
 *
 * @param tag BCP 47, such as "de"
 * @example formatsOf("de").many(2, { one: "Zitat", other: "Zitate" }) // "2 Zitate"
 */
export function formatsOf(tag: string): Formats {
  const whole = new Intl.DateTimeFormat(tag, {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  });
  const short = new Intl.DateTimeFormat(tag, { day: "numeric", month: "short", timeZone: "UTC" });
  const lists = new Intl.ListFormat(tag, { type: "conjunction" });
  const numbers = new Intl.NumberFormat(tag);
  const rules = new Intl.PluralRules(tag);
  const percents = new Intl.NumberFormat(tag, { style: "percent" });
  const unit = (name: string, maximumFractionDigits: number) =>
    new Intl.NumberFormat(tag, { style: "unit", unit: name, maximumFractionDigits });
  const [bytes, kilobytes, megabytes] = [unit("byte", 0), unit("kilobyte", 0), unit("megabyte", 1)];
  const formOf = (count: number, forms: PluralForms) => {
    const rule = rules.select(count);
    return (rule === "one" ? forms.one : rule === "many" ? forms.many : undefined) ?? forms.other;
  };
  return {
    date: day => whole.format(new Date(day)),
    dayOfYear: day => short.format(new Date(day)),
    list: items => lists.format(items),
    number: value => numbers.format(value),
    plural: formOf,
    many: (count, forms) => `${numbers.format(count)} ${formOf(count, forms)}`,
    percent: (part, of) => percents.format(Math.floor((100 * part) / of) / 100),
    size(size) {
      if (size < KB) return bytes.format(size);
      return size < KB * KB ? kilobytes.format(size / KB) : megabytes.format(size / KB / KB);
    },
  };
}
