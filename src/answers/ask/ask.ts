import type { Quotation } from "../../quotes/quotation.ts";
import { isSearched } from "../../search/is-searched.ts";
import type { Hit, MendedQuestion, Run, SearchFilter } from "../../search/search-index.ts";
import { finish } from "../../search/steps.ts";
import { isOverlapping, type Span, sliceOf } from "../../text/span.ts";
import { type AskAnswer, type CitedPassage, speakerOf } from "../answer.ts";
import { type Library, searchedOf } from "../library.ts";
import { negatesOtherwise } from "./negates-otherwise.ts";
import { onQuestion } from "./on-question.ts";
import { speakerAskedAbout } from "./speaker-asked-about.ts";
import { withDenial } from "./with-denial.ts";

export interface AskOptions {
  readonly filter?: SearchFilter | undefined;
  /** Most passages returned; default 3, and never more than three that only come closest. */
  readonly limit?: number | undefined;
  /** Day of asking, `YYYY-MM-DD`, for "this week". */
  readonly asked?: string | undefined;
  /** How the search is done; default: all at once. */
  readonly run?: Run | undefined;
}

/** A passage that matches fewer of the question's content words is not a near miss. */
const NEAREST_WORDS = 2;

/** Passages shown as the closest: the answer is among the first three for most questions that used to be refused. */
const CLOSEST_PASSAGES = 3;

/** How many passages are searched for the answering sentence, however few are shown. */
const PASSAGES_READ = 5;

/**
 * Answers a question with the passages that contain the answer, the one with the best answering sentence first, or
 * with those that come closest and may not answer, or says that the library has none.
 *
 * @param wanted the question as typed, or mended already
 * @example await ask(library, "Why was the UK reluctant?") // cited: ¶5, "The UK Government has been reluctant …"
 * @example await ask(library, "Why was France reluctant?") // none: missing "France"
 */
export async function ask(
  library: Library,
  wanted: string | MendedQuestion,
  { filter = {}, limit = 3, asked, run }: AskOptions = {},
): Promise<AskAnswer> {
  const mended = typeof wanted === "string" ? await library.search.mend(wanted) : wanted;
  const { text: question, readAs, leftOut } = mended;
  const voice = await (run ?? finish)(speakerAskedAbout(library, question));
  const { hits, best, earlier, tier, missing } = await library.search.search(mended, {
    filter,
    limit: Math.max(limit, PASSAGES_READ),
    asked,
    voice,
    run,
  });
  const searched = searchedOf(
    library.articles.map(({ article }) => article).filter(article => isSearched(article, filter)),
  );
  const inOrder = [...hits.slice(best, best + 1), ...hits.filter((_, at) => at !== best)];
  const asks = { library, question, voice, tier, count: Math.max(limit, CLOSEST_PASSAGES) };
  const found = onQuestion(inOrder, asks);
  const cited = (hit: Hit) => citedPassage(library, hit, voice !== undefined);
  const [first] = found.hits;
  switch (found.tier) {
    case "answered": {
      const passages = found.hits.slice(0, limit).map(hit => cited(withDenial(hit, question)));
      // What an article says the other way round doesn't answer a statement: it only comes closest.
      if (first && negatesOtherwise(question, sliceOf(first.article.text, first.answer)))
        return { kind: "closest", passages, missing: [], searched, readAs, leftOut };
      const older = earlier === null ? undefined : hits[earlier];
      return {
        kind: "cited",
        passages,
        earlier: older && first === hits[best] ? cited(older) : null,
        searched,
        readAs,
        leftOut,
      };
    }
    case "closest":
      return {
        kind: "closest",
        passages: found.hits.slice(0, Math.min(limit, CLOSEST_PASSAGES)).map(cited),
        missing,
        searched,
        readAs,
        leftOut,
      };
    case "none": {
      const nearest = hits[0];
      return {
        kind: "none",
        searched,
        missing,
        nearest: nearest && nearest.agreeing >= NEAREST_WORDS ? cited(nearest) : null,
        readAs,
        leftOut,
      };
    }
  }
}

/** `asksVoice`: the question asks what somebody said, so a report without marks is an answer too. */
function citedPassage(library: Library, hit: Hit, asksVoice: boolean): CitedPassage {
  const { article, paragraph, span, answer, score, alsoIn } = hit;
  const { quotations = [], reported = [] } = library.byKey(article.key) ?? {};
  const quoted = quotations.filter(quotation => isOverlapping(quotation, span));
  return {
    article,
    paragraph,
    span,
    answer,
    quotation: onlySourceIn(quoted, answer) ?? (asksVoice ? onlySourceIn(quoted, answer, reported) : null),
    score,
    alsoIn: alsoIn.map(other => ({ article: other.article, paragraph: other.paragraph })),
  };
}

/**
 * The quotation that shares the most with the answer; null if the passage quotes anybody else by name, because a reader
 * would take those words for the same person's.
 *
 * @param quoted the quotations in the passage
 * @param from what to choose from: those, or reports
 */
function onlySourceIn(quoted: readonly Quotation[], answer: Span, from = quoted): Quotation | null {
  const best = sharingMost(from, answer);
  const names = quoted.map(({ attribution }) => speakerOf(attribution)?.name);
  const name = best && speakerOf(best.attribution)?.name;
  return names.every(other => other === undefined || other === name) ? best : null;
}

function sharingMost(quotations: readonly Quotation[], answer: Span): Quotation | null {
  const shared = ({ start, end }: Span) => Math.min(end, answer.end) - Math.max(start, answer.start);
  let best: Quotation | null = null;
  for (const quotation of quotations) {
    if (isOverlapping(quotation, answer) && (!best || shared(quotation) > shared(best))) best = quotation;
  }
  return best;
}
