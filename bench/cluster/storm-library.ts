import { setTimeout } from "node:timers/promises";
import { EndedMeanwhileError, RefusedError, type StormProcess } from "./storm-process.ts";
import type { Deed, Seen } from "./storm-protocol.ts";

/** What a library must show. */
interface State {
  readonly numbers: ReadonlySet<number>;
  readonly blocked: ReadonlySet<number>;
  readonly isSharedShown: boolean;
}

/** By then, a commit that was in progress when its process was killed is finished. */
const SETTLING_MS = 500;

/** Articles in one file: added completely or not at all. */
const FILE = 3;

/** Files that a library may have in total: removed ones are added again. */
const FILES = 8;

/** One library in a storm: what was done to it, and what it must contain. */
export class StormLibrary {
  deeds = 0;
  lost = 0;
  stale = 0;
  halfWritten = 0;
  askedAgain = 0;
  readonly refused: string[] = [];
  readonly #guild: string;
  readonly #anyProcess: () => StormProcess;
  #state: State = { numbers: new Set(), blocked: new Set(), isSharedShown: true };

  constructor(guild: string, anyProcess: () => StormProcess) {
    this.#guild = guild;
    this.#anyProcess = anyProcess;
  }

  /** Makes one or two changes at a time, and checks after each turn whether they are visible. */
  async storm(isOver: () => boolean): Promise<void> {
    while (!isOver()) {
      const [first, second] = [this.#chooseDeed(null), Math.random() < 0.3 ? this.#chooseDeed : null];
      const deeds = second ? [first, second.call(this, first)] : [first];
      const outcomes = await Promise.all(deeds.map(deed => this.#perform(deed)));
      const isInDoubt = outcomes.includes("in doubt");
      if (isInDoubt) await setTimeout(SETTLING_MS);
      const possible = deeds.reduce<readonly State[]>(
        (states, deed, at) =>
          states.flatMap(state => {
            const after = afterDeed(state, deed);
            return outcomes[at] === "done" ? [after] : outcomes[at] === "refused" ? [state] : [state, after];
          }),
        [this.#state],
      );
      await this.#look(possible);
    }
  }

  /** Compares with what a process started for this sees, and with the rows. */
  async compareWith(process: StormProcess): Promise<void> {
    const seen = await this.#ask({ kind: "look", asked: -1 }, process);
    const read = await this.#ask({ kind: "read" }, process);
    if (!isSeen(this.#state, seen)) this.lost++;
    if (!isSeen(withoutShared(this.#state), withoutSharedSeen(read))) this.lost++;
    this.halfWritten += read.broken;
  }

  /** A different change from the one running beside it, to other articles. */
  #chooseDeed(beside: Deed | null): Deed {
    const { numbers, blocked, isSharedShown } = this.#state;
    const file = FILE * Math.floor(Math.random() * FILES);
    const whole = Array.from({ length: FILE }, (_, at) => file + at);
    const taken = beside ? numbersOf(beside) : [];
    const isFree = (number: number) => !taken.some(other => fileOf(other) === fileOf(number));
    const present = [...numbers].filter(isFree);
    const one = present[Math.floor(Math.random() * present.length)];
    const kind = Math.random();
    const isAddable = whole.every(number => !numbers.has(number) && !blocked.has(number) && isFree(number));
    if (kind < 0.45 && isAddable) return { kind: "add", numbers: whole };
    if (one !== undefined && kind < 0.85) return { kind: "remove", number: one };
    // Few, or nothing could be added any more.
    if (one !== undefined && kind < 0.88 && blocked.size < FILES) return { kind: "block", number: one };
    // The processes that are started later use what was stored.
    if (Math.random() < 0.5) return { kind: "save" };
    return { kind: "share", isShown: beside?.kind === "share" ? beside.isShown : !isSharedShown };
  }

  async #perform(deed: Deed): Promise<"done" | "in doubt" | "refused"> {
    this.deeds++;
    try {
      await this.#anyProcess().perform(this.#guild, deed);
      return "done";
    } catch (error) {
      if (error instanceof EndedMeanwhileError) return "in doubt";
      if (!(error instanceof RefusedError)) throw error;
      this.refused.push(`${deed.kind}: ${error.message}`);
      return "refused";
    }
  }

  async #look(possible: readonly State[]): Promise<void> {
    const asked = Math.floor(Math.random() * FILE * FILES);
    const seen = await this.#ask({ kind: "look", asked });
    const isExpected = (state: State) =>
      isSeen(state, seen) && seen.isFound === (state.numbers.has(asked) && !state.blocked.has(asked));
    const [found] = possible.filter(isExpected);
    if (found) {
      this.#state = found;
      return;
    }
    const read = await this.#ask({ kind: "read" });
    const [held] = possible.filter(state => isSeen(withoutShared(state), withoutSharedSeen(read)));
    this.halfWritten += read.broken;
    if (held) this.stale++;
    else if (possible.length > 1) this.halfWritten++;
    else this.lost++;
    this.#state = held ?? { ...this.#state, numbers: new Set(read.numbers) };
  }

  /**
   * Asks until a process lives long enough to answer, and the database is fast enough.
   *
   * @param one the only one to be asked, if another isn't meant
   * @throws {EndedMeanwhileError} if that one has ended
   */
  async #ask(deed: Deed, one: StormProcess | null = null): Promise<Seen> {
    for (;;) {
      try {
        const seen = await (one ?? this.#anyProcess()).perform(this.#guild, deed);
        if (seen) return seen;
      } catch (error) {
        // A member is told to try again, which is what happens here.
        const isAway = error instanceof RefusedError && error.message.endsWith(": AWAY");
        if (!isAway && (one !== null || !(error instanceof EndedMeanwhileError))) throw error;
        if (isAway) this.askedAgain++;
        await setTimeout(50);
      }
    }
  }
}

function afterDeed(state: State, deed: Deed): State {
  const numbers = new Set(state.numbers);
  const blocked = new Set(state.blocked);
  switch (deed.kind) {
    case "add":
      for (const number of deed.numbers) numbers.add(number);
      return { ...state, numbers };
    case "remove":
      numbers.delete(deed.number);
      return { ...state, numbers };
    case "block":
      numbers.delete(deed.number);
      blocked.add(deed.number);
      return { ...state, numbers, blocked };
    case "share":
      return { ...state, isSharedShown: deed.isShown };
    default:
      return state;
  }
}

function numbersOf(deed: Deed): readonly number[] {
  if (deed.kind === "add") return deed.numbers;
  return deed.kind === "remove" || deed.kind === "block" ? [deed.number] : [];
}

function fileOf(number: number): number {
  return Math.floor(number / FILE);
}

function isSeen(state: State, seen: Pick<Seen, "numbers" | "isSharedShown">): boolean {
  const expected = [...state.numbers].sort((a, b) => a - b);
  return expected.join() === seen.numbers.join() && state.isSharedShown === seen.isSharedShown;
}

/** The rows contain what is set, not whether the shared articles are there. */
function withoutShared(state: State): State {
  return { ...state, isSharedShown: false };
}

function withoutSharedSeen(seen: Seen): Seen {
  return { ...seen, isSharedShown: false };
}
