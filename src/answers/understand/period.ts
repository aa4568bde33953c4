import { type Days, shiftDay, shiftMonth } from "./calendar-days.ts";
import { ADVERBIAL_DAYS, daysOf, NAMED_DAYS } from "./named-days.ts";

/** Days of publication, `YYYY-MM-DD`, both included; null where that end is open. */
export interface Period {
  readonly since: string | null;
  readonly until: string | null;
}

export const OPEN: Period = { since: null, until: null };

const WHEN = `(?:${NAMED_DAYS})`;

/** Ends of a request, tried in order: two days first, so that "from May until June" isn't "until June". */
const PERIODS: readonly RegExp[] = [
  `between (?<from>${WHEN}) and (?<to>${WHEN})`,
  `(?:from|since) (?<from>${WHEN}) (?:to|until|till|through|up to) (?<to>${WHEN})`,
  `(?:ever since|since|from|starting|as of) (?<from>${WHEN})(?: on(?:wards?)?)?`,
  `after (?<after>${WHEN})`,
  `before (?<before>${WHEN})`,
  `(?:until|till|up to|through) (?<to>${WHEN})`,
  `(?:in|during|throughout|on|over|at|for|within) (?<within>${WHEN})`,
  `(?<within>${ADVERBIAL_DAYS})`,
].map(source => new RegExp(`(?:^|[ ,(])${source}\\)?$`, "d"));

/** Longest end of a request that is looked at: "between the 28th of September, 2024 and …". */
const MAX_LENGTH = 80;

export interface FoundPeriod extends Period {
  /** Where the words for it start; what was asked stands before. */
  readonly start: number;
  /** The names of days, months or years in it, as typed. */
  readonly named: readonly { readonly start: number; readonly end: number }[];
}

/**
 * The period that a folded request ends with: "… since January", "… in 2024", "… before 3 May 2025".
 *
 * A month or a day without a year is the latest that has begun by `today` (`YYYY-MM-DD`). Null where the
 * words name no day of the calendar, which leaves them part of the topic.
 *
 * @example periodAtEnd("quotes by horvat since january", "2025-06-01")?.since // "2025-01-01"
 */
export function periodAtEnd(text: string, today: string): FoundPeriod | null {
  const asked = text.replace(/[ ?.!,]{1,100}$/, "");
  const from = Math.max(0, asked.length - MAX_LENGTH);
  for (const pattern of PERIODS) {
    const match = pattern.exec(asked.slice(from));
    if (!match) continue;
    const period = periodOf(match.groups ?? {}, today);
    if (!period) return null;
    const named = Object.values(match.indices?.groups ?? {}).flatMap(bounds =>
      bounds ? [{ start: from + bounds[0], end: from + bounds[1] }] : [],
    );
    return { ...period, start: from + match.index, named };
  }
  return null;
}

function periodOf(words: Readonly<Record<string, string | undefined>>, today: string): Period | null {
  let period = OPEN;
  for (const [relation, typed] of Object.entries(words)) {
    if (typed === undefined) continue;
    const days = daysOf(typed, today);
    if (!days) return null;
    period = { ...period, ...limitsOf(relation, days) };
  }
  const { since, until } = period;
  // Between May and July, asked in May: the July that has begun is last year's, and so is the May before it.
  return since !== null && until !== null && since > until
    ? { since: shiftMonth(since, -12), until }
    : period;
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
