import type { Article } from "../../articles/article.ts";
import { UserError } from "../../errors.ts";
import { citeArticle } from "../../wording/citation.ts";
import { linkToWords } from "../../wording/link-to-words.ts";
import { MESSAGE_LIMITS } from "../message/message-limits.ts";
import { ADDING_RATES, QUESTION_RATES, RateLimit, type Rates, REPORTING_RATES } from "./rate-limit.ts";
import { ReadingLimit } from "./reading-limit.ts";

/** Buttons; a member who turns pages fast presses one a second. */
const PRESSING_RATES: Rates = {
  member: { times: 60, withinMs: 60_000 },
  server: { times: 600, withinMs: 60_000 },
};

export interface CounterOptions {
  readonly now: () => Date;
  readonly rates?:
    | { readonly questions?: Rates; readonly presses?: Rates; readonly adding?: Rates }
    | undefined;
}

/** Counts, only in memory, what members and servers may do a limited number of times. */
export interface Counters {
  /** @throws {UserError} `too-many-questions`, with the time to wait */
  question(member: string, server: string | null): void;
  /** @throws {UserError} `too-many-questions`, with the time to wait */
  press(member: string, server: string | null): void;
  /** @throws {UserError} `too-many-additions`, with the time to wait */
  addition(member: string, server: string): void;
  /** Whether the managers are still notified of a member's report; it is logged in any case. */
  isReportTold(member: string, server: string | null): boolean;
  /** @throws {UserError} `too-much-read`, with the article's link if it has a checked one */
  reading(member: string, article: Article, paragraphs: readonly number[]): void;
}

export function createCounters({ now, rates = {} }: CounterOptions): Counters {
  const questions = new RateLimit({ now, ...(rates.questions ?? QUESTION_RATES) });
  const presses = new RateLimit({ now, ...(rates.presses ?? PRESSING_RATES) });
  const additions = new RateLimit({ now, ...(rates.adding ?? ADDING_RATES) });
  const reports = new RateLimit({ now, ...REPORTING_RATES });
  const readings = new ReadingLimit(now);
  return {
    question(member, server) {
      const turn = questions.take({ member, server });
      if (turn.kind === "granted") return;
      const { times } = turn.rate;
      throw new UserError("too-many-questions", ({ notices }) =>
        (turn.whose === "member" ? notices.tooMany : notices.tooManyHere)(times, turn.seconds),
      );
    },
    press(member, server) {
      const turn = presses.take({ member, server });
      if (turn.kind === "granted") return;
      const { times } = turn.rate;
      throw new UserError("too-many-questions", ({ notices }) =>
        (turn.whose === "member" ? notices.tooManyPresses : notices.tooManyPressesHere)(times, turn.seconds),
      );
    },
    addition(member, server) {
      const turn = additions.take({ member, server });
      if (turn.kind === "granted") return;
      const { times, withinMs } = turn.rate;
      throw new UserError("too-many-additions", ({ notices }) =>
        (turn.whose === "member" ? notices.tooManyAdditions : notices.tooManyAdditionsHere)(
          times,
          withinMs / 60_000,
          turn.seconds,
        ),
      );
    },
    isReportTold: (member, server) => reports.take({ member, server }).kind === "granted",
    reading(member, article, paragraphs) {
      if (readings.take(member, article, paragraphs)) return;
      const link = linkToWords(article, null, MESSAGE_LIMITS.url);
      throw new UserError(
        "too-much-read",
        wording => wording.notices.readEnough(citeArticle(article, wording).title),
        { link },
      );
    },
  };
}
