import { type QuotationIn, speakerOf } from "../../answers/answer.ts";
import { shorten } from "../../text/cut.ts";
import { sliceOf } from "../../text/span.ts";
import type { Wording } from "../../wording/english.ts";
import { evidenceInWords } from "../../wording/evidence.ts";
import { type Markdown, plain, small } from "../markdown.ts";
import { nameInWords } from "./citation.ts";

const MAX_EVIDENCE = 280;
const MAX_CANDIDATES = 5;

/** Why the words are taken to be the speaker's or, where that isn't clear, who is named nearby. */
export function whyLine({ article, quotation }: QuotationIn, wording: Wording): Markdown {
  const { attribution } = quotation;
  if (attribution.kind === "unclear") {
    const names = attribution.candidates.map(({ speaker }) => nameInWords(speaker.name));
    return small(plain(wording.check.unclear([...new Set(names)].slice(0, MAX_CANDIDATES))));
  }
  return small(plain(wording.why(shorten(evidenceInWords(article, attribution, wording), MAX_EVIDENCE))));
}

/** Through whom the words reached the article ("X claims that Y said …"); null where it quotes them itself. */
export function secondHandLine({ article, quotation }: QuotationIn, wording: Wording): Markdown | null {
  const { secondHand } = quotation;
  if (!secondHand) return null;
  const name = secondHand.speaker?.name ?? sliceOf(article.text, secondHand.mention);
  return plain(wording.check.reportedBy(nameInWords(name)));
}

/** The line before a quotation in a list: from whom, and whether the article reports it as not really said. */
export function sourceLine({ quotation }: QuotationIn, wording: Wording): Markdown {
  if (quotation.disputed) return plain(wording.check.disputed[quotation.disputed.reason]);
  const speaker = speakerOf(quotation.attribution);
  return plain(speaker ? wording.ask.quotedFrom(nameInWords(speaker.name)) : wording.ask.quotedUnclear);
}
