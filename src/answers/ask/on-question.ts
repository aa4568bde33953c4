import type { Hit, Tier } from "../../search/search-index.ts";
import { sliceOf } from "../../text/span.ts";
import type { Library } from "../library.ts";
import { asksOfAnybody, isSilentOn, isSilentOnDescribed } from "./is-silent-on.ts";
import { inOwnWords, type OwnWords } from "./own-words.ts";
import { type AskedVoice, asksWordsOfNobody, opinionTest, topicTest } from "./speaker-asked-about.ts";

interface Asking {
  readonly library: Library;
  readonly question: string;
  /** The person whose words are asked for. */
  readonly voice: AskedVoice | undefined;
  /** What the search allows to say. */
  readonly tier: Tier;
  /** Most hits wanted. */
  readonly count: number;
}

/** The hits that can answer, and what may be said of them. */
interface OnQuestion {
  readonly hits: readonly Hit[];
  /** As the search has it, or less: where somebody's words are asked for, the first hit may not contain them. */
  readonly tier: Tier;
}

/**
 * The first hits that can answer what somebody said: they quote or report them, and contain a word of the topic. Who is
 * quoted in an article on it need not name it again ("the coach" for "Ann Roe"), but comes after where they do, and may
 * not answer. Every hit can answer another question.
 *
 * @param hits the best first
 */
export function onQuestion(
  hits: readonly Hit[],
  { library, question, voice, tier, count }: Asking,
): OnQuestion {
  const hasTopic = topicTest(question);
  const asked = { library, question, voice, hasTopic };
  const named: OwnWords[] = [];
  const meant: OwnWords[] = [];
  for (const hit of hits) {
    if (named.length === count) break;
    const { article, paragraph, span } = hit;
    const passage = sliceOf(article.text, span);
    const isVoiced = voice?.passages.some(key => key.article === article.key && key.paragraph === paragraph);
    if (hasTopic(passage)) {
      // Of somebody known by an office alone, other passages say nothing.
      const isOfOther =
        isSilentOn(question, passage) || (voice !== undefined && isSilentOnDescribed(question, passage));
      if (isVoiced || !isOfOther) named.push(inOwnWords(hit, asked));
    } else if (isVoiced && isOnIt(hit, hasTopic)) {
      meant.push(inOwnWords(hit, asked));
    }
  }
  const isFirst = ({ isOwn }: OwnWords) => isOwn || asksOfAnybody(question);
  const found = [...named.filter(isFirst), ...named.filter(each => !isFirst(each)), ...meant].slice(0, count);
  const [first] = found;
  if (!first) return { hits: [], tier: "none" };
  const { article, span } = first.hit;
  const passage = sliceOf(article.text, span);
  const isOnTopic = hasTopic(passage) && opinionTest(question)(passage);
  const mayAnswer = isOnTopic && first.isOwn && !asksWordsOfNobody(question);
  return {
    hits: found.map(({ hit }) => hit),
    tier: tier === "answered" && !mayAnswer ? "closest" : tier,
  };
}

/** Whether an article is on a topic by its title or its first paragraph. */
function isOnIt({ article: { title, text, paragraphs } }: Hit, hasTopic: (text: string) => boolean): boolean {
  const opening = paragraphs.find(({ role }) => role === "body");
  return hasTopic(title) || (opening !== undefined && hasTopic(sliceOf(text, opening)));
}
