import { OperatorError } from "../../errors.ts";

const DAY_MS = 24 * 60 * 60_000;
/** Of an article's date less is more likely an embargo, or a slip. */
const YEAR_MS = 365 * DAY_MS;
/** A clock that was put forward or back by this much may be wrong, and libraries of servers that were left are deleted by it. */
const DOUBTED_MS = DAY_MS;

/** What must have been before now. */
export interface Past {
  /** Publication dates (`YYYY-MM-DD`) of articles. */
  readonly published: readonly string[];
  /** When feeds answered, by this machine's clock at the time. */
  readonly polled: readonly string[];
}

/** What to tell the operator if the clock is behind what happened before; null if it may be right. */
export function clockBehind(now: Date, { published, polled }: Past): OperatorError | null {
  const latest = (moments: readonly string[]) => moments.reduce((a, b) => (b > a ? b : a), "");
  const isAfter = (moment: string, byMs: number) => Date.parse(moment) - now.getTime() > byMs;
  const [poll, article] = [latest(polled), latest(published)];
  const happened = isAfter(poll, DAY_MS)
    ? `a feed was polled on ${poll.slice(0, 10)}`
    : isAfter(article, YEAR_MS)
      ? `a shared article is dated ${article}`
      : null;
  if (happened === null) return null;
  return new OperatorError(
    `This machine's clock says ${now.toISOString().slice(0, 10)}, but ${happened}. One of them is wrong: with a wrong clock “this week” is another one, and what servers left behind is kept too long. Check the clock.`,
  );
}

/** Whether a clock's jump, in milliseconds, is so large that nothing should be deleted by it. */
export function isDoubtful(jumpedMs: number): boolean {
  return Math.abs(jumpedMs) >= DOUBTED_MS;
}

export function clockJumped(ms: number): OperatorError {
  const hours = Math.round(Math.abs(ms) / (60 * 60_000));
  return new OperatorError(
    `This machine's clock was put ${ms > 0 ? "forward" : "back"} by ${hours} h. Nothing of servers that were left is deleted until tomorrow: check the clock by then.`,
  );
}
