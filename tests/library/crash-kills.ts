/**
 * How often the tests kill: a few times with the suite, 500 times in all with `npm run test:slow`.
 *
 * | test | what is killed | suite | slow |
 * |---|---|---|---|
 * | `crash.test.ts` | a process that adds, removes and changes settings | 6 | 342 |
 * | `crash.test.ts` | one that is starting | 10 | 100 |
 * | `feed-crash.test.ts` | a bot that follows a feed | 4 | 58 |
 */
export const IS_SLOW = process.env.VERBATIM_SLOW === "1";

export const KILLS = IS_SLOW
  ? ({ store: 342, start: 100, feed: 58 } as const)
  : ({ store: 6, start: 10, feed: 4 } as const);
