/** Adds a function's slope at `at` to `gradient`, which starts at 0, and returns the function's value there. */
export type Objective = (at: readonly number[], gradient: number[]) => number;

/** How many of the last steps describe the curvature; more make a step costlier and rarely better. */
const REMEMBERED = 12;

/** The minimum is reached when no slope is steeper. Points in hundredths don't move any more well before that. */
const STEEPEST = 1e-7;

/** Fits need 60 to 200 steps; one that needs more than this has no minimum. */
const MOST_STEPS = 2000;

/** A step must lower the value by at least this share of what the slope promises (Armijo's condition). */
const LEAST_GAIN = 1e-4;

/**
 * The place where a smooth function is smallest, by L-BFGS (Nocedal and Wright, Numerical Optimization, 2006, algorithm
 * 7.5) with a step halved until it gains enough. Deterministic; begins at 0, so a function with several minima gives
 * the one that is found from there.
 *
 * @throws {RangeError} if no minimum is reached in `MOST_STEPS` steps
 */
export function minimise(width: number, objective: Objective): number[] {
  const history: Step[] = [];
  let here = pointAt(new Array<number>(width).fill(0), objective);
  for (let step = 0; step < MOST_STEPS; step++) {
    if (here.gradient.every(slope => Math.abs(slope) <= STEEPEST)) return here.at;
    const direction = directionFrom(here.gradient, history);
    const next = search(here, direction, objective);
    // The value can't be told from its neighbours' any more.
    if (!next) return here.at;
    const moved = difference(next.at, here.at);
    const turned = difference(next.gradient, here.gradient);
    const curvature = product(moved, turned);
    if (curvature > 0) history.push({ moved, turned, curvature });
    if (history.length > REMEMBERED) history.shift();
    here = next;
  }
  throw new RangeError(`no minimum in ${MOST_STEPS} steps`);
}

interface Point {
  readonly at: number[];
  readonly value: number;
  readonly gradient: readonly number[];
}

/** How far a step went, how much the gradient changed on it, and the product of both. */
interface Step {
  readonly moved: readonly number[];
  readonly turned: readonly number[];
  readonly curvature: number;
}

function pointAt(at: number[], objective: Objective): Point {
  const gradient = new Array<number>(at.length).fill(0);
  const value = objective(at, gradient);
  return { at, value, gradient };
}

/** Downhill, corrected by the curvature that the last steps met (the two loops of algorithm 7.4). */
function directionFrom(gradient: readonly number[], history: readonly Step[]): number[] {
  let direction = gradient.map(slope => -slope);
  const shares: number[] = [];
  for (const { moved, turned, curvature } of history.toReversed()) {
    const share = product(moved, direction) / curvature;
    shares.push(share);
    direction = along(direction, turned, -share);
  }
  const last = history.at(-1);
  const scale = last ? last.curvature / product(last.turned, last.turned) : 1;
  direction = direction.map(value => value * scale);
  for (const { moved, turned, curvature } of history) {
    const share = (shares.pop() ?? 0) - product(turned, direction) / curvature;
    direction = along(direction, moved, share);
  }
  return direction;
}

/** The first point on the way that gains enough; none if rounding hides the gain. */
function search({ at, value, gradient }: Point, direction: readonly number[], objective: Objective) {
  const promised = product(gradient, direction);
  for (let length = 1; length > 1e-12; length /= 2) {
    const next = pointAt(along(at, direction, length), objective);
    if (next.value < value && next.value <= value + LEAST_GAIN * length * promised) return next;
  }
  return undefined;
}

function along(from: readonly number[], direction: readonly number[], length: number): number[] {
  return from.map((value, place) => value + length * (direction[place] ?? 0));
}

function difference(one: readonly number[], other: readonly number[]): number[] {
  return one.map((value, place) => value - (other[place] ?? 0));
}

function product(one: readonly number[], other: readonly number[]): number {
  let sum = 0;
  for (let place = 0; place < one.length; place++) sum += (one[place] ?? 0) * (other[place] ?? 0);
  return sum;
}
