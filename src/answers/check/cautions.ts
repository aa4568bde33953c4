import type { Span } from "../../text/span.ts";
import { wordForm } from "../../text/words.ts";
import type { Caution } from "../answer.ts";
import type { Place } from "./find-places.ts";
import { isNegation } from "./grave-words.ts";
import type { ClaimedWords } from "./read-claim.ts";
import { isBrokenAfter, spanOfWord } from "./speech.ts";

/** How many words before the claim's first word a "not" or "if" is looked for, inside the same sentence. */
const REACH = 6;

const SUPPOSITIONS: ReadonlySet<string> = new Set(
  "if unless whether suppose supposing imagine pretend lest".split(" "),
);

const SENTENCE_END = /[.!?…;:]/u;

/** What a reader should know although the words agree: see `Caution`. */
export function cautionsOf(claim: ClaimedWords, place: Place | undefined): Caution[] {
  if (!place) return [];
  const cautions: Caution[] = [];
  const negation = wordBefore(place, isNegation);
  const supposition = wordBefore(place, form => SUPPOSITIONS.has(form));
  if (negation) cautions.push({ kind: "negation-before", span: negation });
  else if (supposition) cautions.push({ kind: "supposition-before", span: supposition });
  const mark = questionMark(claim, place);
  if (mark) cautions.push({ kind: "question", span: mark });
  const broken = breakInside(place);
  if (broken) cautions.push({ kind: "across-cue", span: broken });
  return cautions;
}

function wordBefore({ row, first }: Place, isWanted: (form: string) => boolean): Span | null {
  const { text } = row.words.article;
  let next = spanOfWord(row, first);
  for (let at = first - 1; at >= 0 && at >= first - REACH; at--) {
    const word = spanOfWord(row, at);
    if (isBrokenAfter(row, at) || SENTENCE_END.test(text.slice(word.end, next.start))) return null;
    if (isWanted(wordForm(text.slice(word.start, word.end)))) return word;
    next = word;
  }
  return null;
}

/** The mark behind the last word, where one side asks and the other doesn't; none where the claim shows no mark. */
function questionMark(claim: ClaimedWords, { row, last, claimed }: Place) {
  const { text } = row.words.article;
  const end = spanOfWord(row, last).end;
  const theirs = /^[”"’')\]]{0,2}([.?!])/u.exec(text.slice(end, end + 3));
  const ours = /^[”"’')\]]{0,2}([.?!])/u.exec(claim.text.slice(claimed.end, claimed.end + 3));
  if (!theirs || !ours || (theirs[1] === "?") === (ours[1] === "?")) return null;
  return { start: end, end: end + theirs[0].length };
}

/** The article's own words between the first and the last word of the match. */
function breakInside({ row, first, last }: Place) {
  for (let at = first; at < last; at++) {
    if (isBrokenAfter(row, at)) return { start: spanOfWord(row, at).end, end: spanOfWord(row, at + 1).start };
  }
  return null;
}
