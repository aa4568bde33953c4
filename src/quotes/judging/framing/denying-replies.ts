import { sliceOf } from "../../../text/span.ts";
import type { Introduced } from "./introduced.ts";
import { type Framed, framed, lastSentence, type Place } from "./place.ts";

/** How many sentences after the words a reply may follow. */
const NEAR = 2;

/** “He never said it to me or to anyone in my hearing” */
const WHO = "[Ss]he|[Hh]e|[Tt]hey|I|[Ww]e|[Nn]obody|[Nn]o one|(?:Mr|Mrs|Ms) \\p{Lu}\\S+";
const SAY = "say|said|write|wrote|tell|told|utter|uttered|tweet|tweeted|post|posted";
const WHAT = "it|that|this|so|anything|such|those|these";
const DENYING = new RegExp(
  `^[“"‘'«]?\\s?(?:${WHO}) (?:never|didn['’]t|did not) (?:${SAY}) (?:${WHAT})\\b`,
  "u",
);

/** “A,” said Ann Roe. *“She never said it in my hearing,” the driver told the court.* */
export function framedByReply(place: Place, { kind }: Pick<Introduced, "kind">): Framed | null {
  if (kind === "transcript") return null;
  const last = lastSentence(place);
  for (let ahead = 1; ahead <= NEAR; ahead++) {
    const { from = 0, to = 0 } = place.sentences[last + ahead] ?? {};
    const reply = place.tokens
      .slice(from, to)
      .find(token => token.kind === "quote" && DENYING.test(sliceOf(place.article.text, token)));
    if (reply) return framed("unclear", reply);
  }
  return null;
}
