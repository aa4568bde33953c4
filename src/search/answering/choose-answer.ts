import { AT_FIRST_WORDS } from "../../english/questions/present-words.ts";
import { isRecognisable, isStrict } from "../question/asked-for.ts";
import type { Question } from "../question/question.ts";
import type { PassageReader } from "../ranking/passage-reader.ts";
import { type Present, presentIn } from "../ranking/present-in.ts";
import { changedAfter, reversedAfter } from "./overtaken.ts";
import type { ClosePassage } from "./read-closely.ts";

/** The shown passage that answers, and an older one on the same subject that says something else. */
export interface Chosen {
  readonly best: number;
  /** Position of the older one; null if none disagrees. */
  readonly earlier: number | null;
}

/**
 * By how much a newer passage may score lower and still come first: the first value if the question says "now" or
 * "still", the second if it asks for a state without saying so. About two words of the question, and half of one;
 * chosen on invented libraries, because no set has such questions.
 */
const MARGIN = { said: 4, meant: 1.2 } as const;
/** A newer passage must match the question at least this well relative to the older one, in the same two cases. */
const ON_QUESTION = { said: 0.5, meant: 0.75 } as const;

/**
 * The best answer among the passages. If several are on the same subject, the newest, because what was planned for
 * 8 June may have been put off. A question about the past takes the best.
 *
 * @example of "when will the bridge reopen?" // 30 Mar "the end of June" before 17 Mar "8 June"
 */
export function chooseAnswer(
  typed: string,
  question: Question,
  reader: PassageReader,
  passages: readonly ClosePassage[],
): Chosen {
  const best = bestOf(question, passages);
  const top = passages[best];
  const kind = presentIn(typed);
  if (!top || top.article.date === null) return { best, earlier: null };
  const newest = kind === null ? best : newestOf(question, passages, best, kind);
  if (newest !== best) return { best: newest, earlier: best };
  const changed = AT_FIRST_WORDS.test(typed) ? best : changedAfter(question, passages, best);
  if (changed !== best) return { best: changed, earlier: best };
  const reversed = kind === null ? best : reversedAfter(question, reader, passages, best);
  if (reversed !== best) return { best: reversed, earlier: best };
  const older = passages.findIndex((passage, at) => {
    if ((passage.article.date ?? "9") >= (top.article.date ?? "")) return false;
    if (kind !== null && isOnSameMatter(question, top, passage, "said")) return true;
    // "240 and not 320": the best one may name the older answer, too.
    const isOnIt = passage.close.sentence >= ON_QUESTION.said * top.close.sentence;
    return isOnIt && changedAfter(question, passages, at) === best;
  });
  return { best, earlier: older === -1 ? null : older };
}

/** The newest of those on the same matter as the best. */
function newestOf(
  question: Question,
  passages: readonly ClosePassage[],
  best: number,
  kind: Present,
): number {
  const top = passages[best];
  let newest = best;
  passages.forEach((passage, at) => {
    const { date } = passage.article;
    const isNewer = date !== null && date > (passages[newest]?.article.date ?? "");
    if (top && isNewer && isOnSameMatter(question, top, passage, kind)) newest = at;
  });
  return newest;
}

/** From the first value on a sentence contains what is asked for, from the second something like it. */
const FITS = [0.9, 0.6] as const;
/**
 * An answer of the right form must match the question at least this well relative to the best passage, with its
 * title and its neighbours: "The trial is due to end in November" needn't name the accused again.
 */
const FORM_ON_QUESTION = 0.75;

/** The best answer; if the question determines its form ("how much"), among those with that form. */
function bestOf(question: Question, passages: readonly ClosePassage[]): number {
  const [top = 0, ...others] = passages
    .map((_, at) => at)
    .sort((a, b) => (passages[b]?.answerScore ?? 0) - (passages[a]?.answerScore ?? 0) || a - b);
  if (!isStrict(question.asked)) return top;
  const least = FORM_ON_QUESTION * (passages[top]?.features.context ?? 0);
  for (const fit of FITS) {
    const found = [top, ...others].find(at => {
      const passage = passages[at];
      if (passage === undefined || passage.close.heading === 1) return false;
      return passage.close.fit >= fit && passage.features.context >= least;
    });
    if (found !== undefined) return found;
  }
  return top;
}

/** Whether another passage answers as well, but differently. */
function isOnSameMatter({ asked }: Question, top: ClosePassage, other: ClosePassage, kind: Present): boolean {
  if (other.answerScore < top.answerScore - MARGIN[kind]) return false;
  if (other.close.sentence < ON_QUESTION[kind] * top.close.sentence || other.close.fit < top.close.fit)
    return false;
  if (other.sentences[other.best]?.isOfVerb && !top.sentences[top.best]?.isOfVerb) return false;
  if (!isRecognisable(asked)) return true;
  const offered = new Set(top.sentences[top.best]?.offered);
  return other.sentences[other.best]?.offered.some(term => !offered.has(term)) ?? false;
}
