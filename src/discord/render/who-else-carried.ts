import { type Match, type QuoteCheck, speakerOf } from "../../answers/answer.ts";
import { shorten } from "../../text/cut.ts";
import { changesInWords } from "../../wording/outcome.ts";
import type { Wording } from "../../wording/wording.ts";
import { bold, joinMarkdown, type Markdown, plain, small } from "../message/markdown.ts";
import { type Reply, type TextBlock, text } from "../message/reply.ts";
import { correctedMark } from "./attribution.ts";
import { aboutOf, buttonRows, contextButtons } from "./buttons.ts";
import { speakerInWords } from "./citation.ts";
import { citeTogether } from "./cite-together.ts";
import type { RenderOptions } from "./render-options.ts";

const MAX_PLACES = 8;
const MAX_EXCERPT = 200;
const MAX_CHANGES = 200;

/** Every place with the words, earliest first, then those with nearly the same words. */
export function renderWhoElseCarried({ matches, variants }: QuoteCheck, options: RenderOptions): Reply {
  const { wording } = options;
  const same = [...matches].sort(compareDays);
  const nearly = [...variants].sort(compareDays).slice(0, MAX_PLACES - Math.min(MAX_PLACES, same.length));
  const shown = same.slice(0, MAX_PLACES);
  const rest = same.length - shown.length;
  const articles = new Set(same.map(({ article }) => article.key)).size;
  const all = [...shown, ...nearly];
  const { lines, notes } = citeTogether(all, wording);
  const places = all.map((match, index) => placeBlock(match, lines[index] ?? plain(""), wording));
  return {
    tone: "neutral",
    blocks: [
      text(bold(plain(wording.carried.heading(articles)))),
      ...places.slice(0, shown.length),
      ...(rest > 0 ? [text(small(plain(wording.check.moreMatches(rest))))] : []),
      ...(nearly.length > 0 ? [text(plain(wording.carried.variants))] : []),
      ...places.slice(shown.length),
      ...notes,
      ...buttonRows({ contexts: contextButtons(all, options) }, { ...options, audience: "channel" }),
    ],
  };
}

function placeBlock(match: Match, citation: Markdown, wording: Wording): TextBlock {
  const { article, span, quotation, changes } = match;
  const speaker = quotation && speakerOf(quotation.attribution);
  const { ownWords, from, reportedOf, unclear } = wording.carried;
  const name = speaker && speakerInWords(speaker);
  const corrected = quotation && correctedMark(quotation, wording);
  const isReported = quotation?.kind === "reported";
  const source = !quotation
    ? ownWords
    : !name
      ? (corrected ?? unclear)
      : isReported
        ? reportedOf(name)
        : from(name);
  const disputed = quotation?.disputed ? wording.carried.disputed : "";
  const changed = changesInWords(changes, wording, { limit: 2 }).join(wording.between);
  const notes = [source, name ? (corrected ?? "") : "", disputed, shorten(changed, MAX_CHANGES)].map(plain);
  return {
    ...text(
      { text: article.text, span, focus: null, maxLength: MAX_EXCERPT },
      small(joinMarkdown([citation, ...notes], wording.between)),
    ),
    isOptional: true,
    about: aboutOf(match),
  };
}

// Undated ones last: nobody knows whether they were earlier.
function compareDays(a: Match, b: Match): number {
  const [first, second] = [a.article.date ?? "9", b.article.date ?? "9"];
  return first < second ? -1 : first > second ? 1 : 0;
}
