/** Words remembered by one function. An article has some 400 different ones. */
const MOST_WORDS = 20_000;

/** Longer ones are addresses and the like, and rarely come twice. In UTF-16 code units. */
const LONGEST_REMEMBERED = 32;

/** V8 keeps a longer slice together with the whole text it was cut from. */
const LONGEST_COPIED_SLICE = 12;

/**
 * Makes a function that works out a value of each word and remembers it, over all articles: only for what follows from
 * the letters alone. At most `most` words are remembered, of at most `longest` UTF-16 code units, in two generations: a full one becomes the older, and the one
 * before it is dropped. A word that is met again moves to the newer, so common words stay.
 *
 * ```
 * const stemOf = onceForEachWord(word => stemmer(word));
 * ```
 */
export function onceForEachWord<Value extends {}>(
  make: (word: string) => Value,
  { most = MOST_WORDS, longest = LONGEST_REMEMBERED } = {},
): (word: string) => Value {
  let newer = new Map<string, Value>();
  let older = new Map<string, Value>();
  const learn = (word: string): Value => {
    if (word.length > longest) return make(word);
    const own = word.length > LONGEST_COPIED_SLICE ? word.split("").join("") : word;
    const value = older.get(own) ?? make(own);
    if (newer.size >= most / 2) {
      older = newer;
      newer = new Map();
    }
    newer.set(own, value);
    return value;
  };
  return word => newer.get(word) ?? learn(word);
}
