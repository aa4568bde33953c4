import { type Days, shiftDay, shiftMonth } from "../../articles/calendar-days.ts";
import { daysOf, isOfAnyYear, NAMED_DAYS } from "./named-days.ts";

/** Days of publication, `YYYY-MM-DD`, inclusive; null if that end is open. */
export interface Period {
  readonly since: string | null;
  readonly until: string | null;
}

export const ANY_TIME: Period = { since: null, until: null };

const { plain: WHEN, lasting: LASTING, numbered, dates, feasts, past, adverbial } = NAMED_DAYS;

/** A period may follow these directly, or after "of" and "for". */
const REPORTS = "summary|recap|digest|roundup|overview|news|headlines|updates?|stories|articles";

/**
 * Periods at the end of a request, tried in order: two days first, so that "from May until June" isn't read as
 * "until June".
 */
const PERIODS: readonly RegExp[] = [
  `(?:between|from) (?<day>\\d{1,2})(?:st|nd|rd|th)? (?:and|to|until) (?<to>${numbered})`,
  `between (?<from>${WHEN}) and (?<to>${WHEN})`,
  `(?:from|since) (?<from>${WHEN}) (?:to|until|till|through|up to) (?<to>${WHEN})`,
  `(?:ever since|since|from|starting|as of) (?<from>${WHEN})(?: on(?:wards?)?)?`,
  `(?:ever since|since) (?<from>${LASTING})`,
  `after (?<after>${WHEN})`,
  `before (?<before>${WHEN})`,
  `(?:until|till|up to|through) (?<to>${WHEN})`,
  `(?:in|during|throughout|over|within) (?<within>${WHEN}|${LASTING})`,
  `on (?<within>${dates})`,
  `at (?<within>${feasts})`,
  `for (?<within>${past})`,
  `(?<=\\b(?:${REPORTS}) )(?:of|for) (?<within>${WHEN}|${LASTING})`,
  `(?<=\\b(?:recap|summari[sz]e|sum up) )(?<within>${LASTING})`,
  `(?<within>${adverbial})`,
].map(source => new RegExp(`(?:^|[ ,(])${source}\\)?$`, "d"));

/** Without the days nothing would be left of the topic: "quotes about last winter", "cuts for this week". */
const WANTS_TOPIC =
  /(?:^| )(?:about|(?<!\b(?:summary|recap|digest|roundup|overview|news|headlines) )for|(?<!\b(?:go|goes|going|gone|went) )on)$/;

/** Longest end of a request that is examined: "between the 28th of September, 2024 and …". */
const MAX_LENGTH = 80;

export interface FoundPeriod extends Period {
  /** Where its words start; the question itself precedes them. */
  readonly start: number;
  /** The names of days, months or years in it, as typed. */
  readonly named: readonly { readonly start: number; readonly end: number }[];
}

/**
 * The period at the end of a folded request: "… since January", "… in 2024", "… before 3 May 2025".
 *
 * A month or a day without a year is the latest that has begun by `today` (`YYYY-MM-DD`). Null if the words name no
 * day of the calendar, or are the whole topic, in which case they stay part of it.
 *
 * @example periodAtEnd("quotes by horvat since january", "2025-06-01")?.since // "2025-01-01"
 */
export function periodAtEnd(text: string, today: string): FoundPeriod | null {
  const asked = text.replace(/[ ?.!,]{1,100}$/, "");
  const from = Math.max(0, asked.length - MAX_LENGTH);
  for (const pattern of PERIODS) {
    const match = pattern.exec(asked.slice(from));
    if (!match) continue;
    if (WANTS_TOPIC.test(asked.slice(from, from + match.index))) return null;
    const period = periodOf(match.groups ?? {}, today);
    if (!period) return null;
    const named = Object.values(match.indices?.groups ?? {}).flatMap(bounds =>
      bounds ? [{ start: from + bounds[0], end: from + bounds[1] }] : [],
    );
    return { ...period, start: from + match.index, named };
  }
  return null;
}

/** "weekly digest": what a report covers by how often it comes. */
const REGULAR: Readonly<Record<string, string>> = {
  daily: "today",
  weekly: "the week",
  monthly: "the month",
};
const REGULAR_REPORT = new RegExp(
  `^(?<lead>.{0,40}? ?)(?<often>${Object.keys(REGULAR).join("|")}) (?<noun>${REPORTS})[ ?.!]*$`,
);

const POSSESSIVE = new RegExp(
  `^(?<lead>[^']{0,40}?)(?<within>${adverbial}|${dates})(?:'s?|s'?) (?<noun>[a-z]{4,12})[ ?.!]*$`,
  "d",
);

/**
 * The period before what is asked for: "this week's headlines", with the words around it.
 *
 * @example periodBefore("give me todays news", "2025-06-01")?.rest // "give me news"
 */
export function periodBefore(text: string, today: string): (Period & { readonly rest: string }) | null {
  const found = (POSSESSIVE.exec(text) ?? REGULAR_REPORT.exec(text))?.groups ?? {};
  const { lead, noun, often = "", within = REGULAR[often] } = found;
  const period = within === undefined ? null : periodOf({ within }, today);
  return period && { ...period, rest: `${lead}${noun}` };
}

function periodOf(words: Readonly<Record<string, string | undefined>>, today: string): Period | null {
  const { day, to } = words;
  // "from 28 to 3 May" begins in a month that isn't named.
  if (day !== undefined && Number(day) > Number(/\d{1,2}/.exec(to ?? "")?.[0])) return null;
  // "between 1 and 14 May": the month is named once.
  const from = day !== undefined && to !== undefined ? to.replace(/\d{1,2}/, day) : words.from;
  if (from !== undefined && to !== undefined) return periodBetween(from, to, today);
  for (const [relation, typed] of Object.entries(words)) {
    if (typed === undefined) continue;
    const days = daysOf(typed, today);
    return days && { ...ANY_TIME, ...limitsOf(relation, days) };
  }
  return null;
}

/**
 * The latest ends in the right order: "between May and July", asked in May, means the July that has begun, which is
 * last year's, and the May before it. An end with a given year isn't moved: "from 2025 to March 2024" is typed
 * backwards.
 */
function periodBetween(from: string, to: string, today: string): Period | null {
  const [first, second] = [daysOf(from, today), daysOf(to, today)];
  if (!first || !second) return null;
  if (first.first <= second.last) return { since: first.first, until: second.last };
  const earlier = isOfAnyYear(from) ? daysOf(from, second.last) : null;
  if (earlier) return { since: earlier.first, until: second.last };
  const later = isOfAnyYear(to) ? daysOf(to, shiftMonth(second.last, 12)) : null;
  if (later && first.first <= later.last) return { since: first.first, until: later.last };
  return { since: second.first, until: first.last };
}

function limitsOf(relation: string, { first, last }: Days): Partial<Period> {
  switch (relation) {
    case "from":
      return { since: first };
    case "to":
      return { until: last };
    case "after":
      return { since: shiftDay(last, 1) };
    case "before":
      return { until: shiftDay(first, -1) };
    default:
      return { since: first, until: last };
  }
}
