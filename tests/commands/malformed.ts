import { z } from "zod";

/** One way to break a payload. */
export interface Damage {
  /** `"data.options.0.value, removed"`. */
  readonly name: string;
  /** Whether it makes a megabyte of something small. */
  readonly isInflated: boolean;
  readonly garble: (payload: unknown) => unknown;
}

/** A megabyte of words that repeat those of the delivered article. */
const MANY_WORDS = "the missiles will speak for themselves ".repeat(27_000);

const NOTHING = Symbol("nothing");

const WAYS: Readonly<Record<string, (value: unknown) => unknown>> = {
  removed: () => NOTHING,
  null: () => null,
  "a number": () => 7,
  "a text": () => "x",
  "an object": () => ({}),
  "a list": () => [],
  inflated: value => (Array.isArray(value) ? new Array(30_000).fill(value[0] ?? {}) : MANY_WORDS),
};

/** Every way to break each of these fields; a path has keys of objects and numbers of lists, separated by dots. */
export function damages(paths: readonly string[]): Damage[] {
  return paths.flatMap(path =>
    Object.entries(WAYS).map(([name, change]) => ({
      name: `${path}, ${name}`,
      isInflated: name === "inflated",
      garble: (payload: unknown) => changed(payload, path.split("."), change),
    })),
  );
}

const Keyed = z.record(z.string(), z.unknown());

function changed(
  value: unknown,
  [key = "", ...rest]: readonly string[],
  change: (value: unknown) => unknown,
): unknown {
  const put = (inner: unknown) => (rest.length > 0 ? changed(inner, rest, change) : change(inner));
  if (Array.isArray(value)) {
    const at = Number(key);
    if (!(at in value)) throw new Error(`The real payload has nothing at ${key}`);
    return value.flatMap((inner: unknown, index) => {
      const made = index === at ? put(inner) : inner;
      return made === NOTHING ? [] : [made];
    });
  }
  const object = Keyed.parse(value);
  // "*" is the only key of an object by ids.
  const name = key === "*" ? (Object.keys(object)[0] ?? "") : key;
  if (!(name in object)) throw new Error(`The real payload has nothing at ${name}`);
  const made = put(object[name]);
  const { [name]: _was, ...others } = object;
  return made === NOTHING ? others : { ...others, [name]: made };
}
