import type { Hit } from "../../search/search-index.ts";
import { splitSentences } from "../../text/sentences.ts";
import { isOverlapping, isWithin, type Span, sliceOf } from "../../text/span.ts";
import { speakerOf } from "../answer.ts";
import type { Library } from "../library.ts";
import { asksOfDescribed, isSilentOn, isSilentOnDescribed } from "./is-silent-on.ts";
import { type AskedVoice, nameAsked } from "./speaker-asked-about.ts";

/** A hit whose answer are words of the person asked about, if it contains any. */
export interface OwnWords {
  readonly hit: Hit;
  /** False: the passage has them nowhere, or not on the topic. */
  readonly isOwn: boolean;
}

/** Two sentences longer than this are no longer an excerpt (UTF-16 code units). */
const MAX_TWO_SENTENCES = 360;

interface Asked {
  readonly library: Library;
  readonly question: string;
  readonly voice: AskedVoice | undefined;
  readonly hasTopic: (text: string) => boolean;
}

/**
 * The hit with another answer where its own is somebody else's: what the person asked about says in the same passage. The
 * sentence that is most like the question may only stand beside that ("Mayor Falk was ill" for "what did Mayor Moe say").
 */
export function inOwnWords(hit: Hit, { library, question, voice, hasTopic }: Asked): OwnWords {
  if (nameAsked(question) === null && !asksOfDescribed(question)) return { hit, isOwn: true };
  const { article, span, answer } = hit;
  const { text } = article;
  const said = wordsOfVoice(hit, library, voice);
  const own = splitSentences(text, span).filter(sentence => {
    if (said.some(part => isOverlapping(part, sentence))) return true;
    const printed = sliceOf(text, sentence);
    return !isSilentOn(question, printed) && !isSilentOnDescribed(question, printed);
  });
  const [first] = own;
  if (!first) return { hit, isOwn: false };
  if (own.some(sentence => isOverlapping(sentence, answer))) return { hit, isOwn: true };
  const onTopic = own.find(sentence => hasTopic(sliceOf(text, sentence)));
  if (onTopic) return { hit: { ...hit, answer: onTopic }, isOwn: true };
  const behind = own.find(({ start }) => start >= answer.end && text.slice(answer.end, start).trim() === "");
  const together = behind && { start: answer.start, end: behind.end };
  return together && together.end - together.start <= MAX_TWO_SENTENCES && hasTopic(sliceOf(text, answer))
    ? { hit: { ...hit, answer: together }, isOwn: true }
    : { hit: { ...hit, answer: first }, isOwn: false };
}

/** What a passage plainly quotes or reports of the person asked about, with the verbs of saying. */
function wordsOfVoice({ article, span }: Hit, library: Library, voice: AskedVoice | undefined): Span[] {
  const { quotations = [], reported = [] } = library.byKey(article.key) ?? {};
  return [...quotations, ...reported].flatMap(({ start, end, attribution, disputed }) => {
    const speaker = speakerOf(attribution);
    if (disputed || !speaker || !voice?.speakers.has(speaker) || !isOverlapping({ start, end }, span))
      return [];
    const { cue } = attribution;
    return [{ start, end }, ...(cue && isWithin(cue, span) ? [cue] : [])];
  });
}
