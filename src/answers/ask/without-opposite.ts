import { sliceOf } from "../../text/span.ts";
import type { AskAnswer } from "../answer.ts";
import { negatesOtherwise } from "../check/negated-otherwise.ts";

/** What articles say the other way round doesn't answer a statement: it only comes closest. */
export function withoutOpposite(typed: string, answer: AskAnswer): AskAnswer {
  if (answer.kind !== "cited") return answer;
  const isOpposite = answer.passages.some(({ article, answer: said }) =>
    negatesOtherwise(typed, sliceOf(article.text, said)),
  );
  const { passages, searched, readAs } = answer;
  return isOpposite ? { kind: "closest", passages, missing: [], searched, readAs } : answer;
}
