/** What identifies the source of an attribution: the names in it, or its noun if it is not a name. */
export interface SourceKey {
  readonly names: ReadonlySet<string>;
  readonly noun: string | null;
  readonly nounAt: readonly [number, number] | null;
}

const SUFFIX = new Set(
  "jr sr ii iii iv phd md esq himself herself themselves itself too also each both".split(" "),
);
/** "a source close to" */
const AFTER_NOUN = new Set(
  "familiar close involved briefed present aware responsible working living attending gathered posted released issued published obtained reviewed conducted written based named called led earlier last late".split(
    " ",
  ),
);
const PREPOSITION = new Set("of for from at with in on to by against near".split(" "));

const OFFICE =
  /\b(?:secretary|director|chief|head|chair(?:man|woman)?|minister|attorney|speaker|president|leader)\s+of(?:\s+(?:the|\p{Ll}[\p{L}-]*))+\s+((?:\p{Lu}[\p{L}.'’-]*\s*)+)$/u;
const APPOSED =
  /^[,—–-]\s*((?:\p{Lu}[\p{L}.'’-]*)(?:\s+(?:\p{Lu}[\p{L}.'’-]*|de|del|van|von|der|al|bin)){0,4})\s*(?:,|;|—|$|\()/u;

interface NameWord {
  readonly word: string;
  readonly at: number;
  readonly end: number;
}

export function foldCase(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

export function nameWords(text: string): NameWord[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}'’.-]*/gu)]
    .map(match => ({
      word: bare(match[0].replace(/\.+$/u, "")),
      at: match.index,
      end: match.index + match[0].length,
    }))
    .filter(({ word }) => word !== "");
}

/**
 * Names: surnames that identify the source. Noun: its head, if it is not a name ("a spokesman for X").
 *
 * @example sourceKey("Brian Fallon, a spokesman for Hillary Clinton").names // fallon
 */
export function sourceKey(phrase: string): SourceKey {
  const head = headOf(phrase);
  const names = new Set<string>();
  const office = OFFICE.exec(head.trim());
  const all = nameWords(office?.[1] ?? head);
  const complement = all.findIndex(
    ({ word }, index) => index > 0 && PREPOSITION.has(word) && !isCapital(all[index - 1]?.word),
  );
  for (let at = 1; at < (complement === -1 ? all.length : complement); at++) {
    const word = all[at]?.word ?? "";
    const before = all[at - 1]?.word ?? "";
    if (PREPOSITION.has(word) && isCapital(before)) names.add(foldCase(before));
  }
  const cut = complement === -1 ? all.length : complement;
  const words = all.slice(0, cut);
  for (const [at, { word }] of words.entries()) {
    const next = words[at + 1]?.word;
    if ((next === "and" || next === "or") && isCapital(word)) names.add(foldCase(word));
  }
  while (words.length > 1) {
    const word = words.at(-1)?.word ?? "";
    if (!SUFFIX.has(foldCase(word)) && !AFTER_NOUN.has(word)) break;
    words.pop();
  }
  const last = words.at(-1);
  if (!last) return { names, noun: null, nounAt: null };
  if (isCapital(last.word)) names.add(foldCase(last.word));
  if (names.size > 0 && (isCapital(last.word) || cut === nameWords(head).length)) {
    return { names, noun: null, nounAt: null };
  }
  const apposed = APPOSED.exec(phrase.slice(head.length)); // "her policy aide, Jake Sullivan,"
  if (apposed?.[1]) return sourceKey(apposed[1]);
  const noun = words.length >= 2 && /^\d+$/u.test(last.word) ? (words.at(-2) ?? last) : last;
  return { names: new Set(), noun: foldCase(noun.word), nounAt: [noun.at, noun.end] };
}

/** The last capitalised word that is not a suffix. */
export function lastCapital(phrase: string): string | null {
  const word = nameWords(phrase).findLast(
    each => isCapital(each.word) && !SUFFIX.has(foldCase(each.word)),
  )?.word;
  return word === undefined ? null : foldCase(word);
}

/** The part of a source phrase that names the speaker, without relative clause, apposition and complement. */
function headOf(phrase: string): string {
  const plain = phrase.replace(/\([^)]*\)?/gu, match => " ".repeat(match.length));
  const stop = plain.search(/,|;|:|\s[—–-]\s|—|\s(?:who|whom|whose|which|that|when|while)\s/u);
  return stop > 0 && nameWords(plain.slice(0, stop)).length > 0 ? plain.slice(0, stop) : plain;
}

function bare(word: string): string {
  return word.replace(/['’]s?$/u, "").replace(/^['’]/u, "");
}

function isCapital(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word);
}
