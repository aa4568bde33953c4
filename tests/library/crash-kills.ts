/**
 * How often the tests kill: a few times with the slow tests, 500 times in all with `npm run test:kills`.
 *
 * | test | what is killed | slow | kills |
 * |---|---|---|---|
 * | `crash.slow.test.ts` | a process that adds, removes and changes settings | 6 | 342 |
 * | `crash.slow.test.ts` | one that is starting | 10 | 100 |
 * | `feed-crash.slow.test.ts` | a bot that follows a feed | 4 | 58 |
 */
export const IS_LONG = process.env.VERBATIM_KILLS === "many";

export const KILLS = IS_LONG
  ? ({ store: 342, start: 100, feed: 58 } as const)
  : ({ store: 6, start: 10, feed: 4 } as const);
