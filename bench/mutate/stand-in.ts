import { expect as vitestExpect } from "vitest";

/**
 * Replaces "vitest" in the tests that a changed room is tried with: they run one after another in this process, up
 * to the first failure. Vitest itself takes seconds to start, and a change needs milliseconds.
 */

type Step = () => unknown;
type Named = (...values: never[]) => unknown;

interface Group {
  readonly name: string;
  readonly above: Group | null;
  readonly beforeAll: Step[];
  readonly beforeEach: Step[];
  readonly afterEach: Step[];
  isBegun: boolean;
}

interface Test {
  readonly name: string;
  readonly group: Group;
  readonly run: Step;
  /** Its row in a table, from 0. */
  readonly row: number;
}

/** One row in so many of a group's tables, and nothing else. */
export interface Sample {
  readonly group: string;
  readonly every: number;
}

const tests: Test[] = [];
let group = newGroup("", null);

function newGroup(name: string, above: Group | null): Group {
  return { name, above, beforeAll: [], beforeEach: [], afterEach: [], isBegun: false };
}

export const expect = vitestExpect;

/** What is run, with vitest's options before it or a time limit after it. */
type WithOptions = readonly [Step, number?] | readonly [{ readonly timeout: number }, Step];

function stepOf(given: WithOptions): Step {
  const [first, second] = given;
  if (typeof first === "function") return first;
  if (typeof second === "function") return second;
  throw new TypeError("nothing to run");
}

export const describe = Object.assign(
  (name: string, ...given: WithOptions): void => {
    const outer = group;
    group = newGroup(name, outer);
    stepOf(given)();
    group = outer;
  },
  {
    each:
      (rows: readonly unknown[]) =>
      (name: string, body: Named): void => {
        for (const row of rows) describe(name, () => Reflect.apply(body, undefined, valuesOf(row)));
      },
  },
);

export const it = Object.assign(
  (name: string, ...given: WithOptions): void => {
    tests.push({ name, group, run: stepOf(given), row: 0 });
  },
  {
    each:
      (rows: readonly unknown[]) =>
      (name: string, run: Named): void => {
        for (const [row, values] of rows.entries())
          tests.push({ name, group, row, run: () => Reflect.apply(run, undefined, valuesOf(values)) });
      },
  },
);

export const beforeAll = (step: Step): number => group.beforeAll.push(step);
export const beforeEach = (step: Step): number => group.beforeEach.push(step);
export const afterEach = (step: Step): number => group.afterEach.push(step);

function valuesOf(row: unknown): readonly unknown[] {
  return Array.isArray(row) ? row : [row];
}

/** Runs the tests, or a sample of them, in order; returns the name of the first one that fails, or null. */
export async function firstFailure(sample: Sample | null = null): Promise<string | null> {
  const chosen = sample
    ? tests.filter(({ group, row }) => group.name === sample.group && row % sample.every === 0)
    : tests;
  for (const { name, group, run } of chosen) {
    try {
      const groups = groupsOf(group);
      for (const each of groups) await begin(each);
      for (const each of groups) for (const step of each.beforeEach) await step();
      await run();
      for (const each of groups) for (const step of each.afterEach) await step();
    } catch {
      return `${group.name} ${name}`;
    }
  }
  return chosen.length === 0 ? "no tests" : null;
}

async function begin(group: Group): Promise<void> {
  if (group.isBegun) return;
  group.isBegun = true;
  for (const step of group.beforeAll) await step();
}

/** A group and those around it, the outermost first. */
function groupsOf(group: Group | null): Group[] {
  return group ? [...groupsOf(group.above), group] : [];
}
