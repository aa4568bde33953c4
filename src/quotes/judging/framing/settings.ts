import type { Article } from "../../../articles/article.ts";
import {
  ACTING,
  ACTING_AS,
  BEGINNING_FANCIES,
  COUNTING_PARTS,
  FANCIES,
  PARTS_OF_WORKS,
  PERFORMED,
  PERFORMING,
  SLEEPERS_SEE,
  SLEEPING,
} from "../../../english/framing/framing-settings.ts";
import { onceForEach } from "../../../text/once-for-each.ts";
import { isOverlapping, type Span, sliceOf } from "../../../text/span.ts";
import type { Quotation } from "../../quotation.ts";
import { findStretches } from "../../reading/stretches.ts";
import type { Introduced } from "./introduced.ts";
import { wordsOfSpeaker } from "./neighbours.ts";
import { type Framed, framed } from "./place.ts";
import { lineAt, linesOf, toldIn } from "./told.ts";

/** Words of an article beside its other quotations. */
interface Words {
  readonly article: Article;
  readonly words: Introduced;
  readonly quotations: readonly Quotation[];
}

function oneOf(words: ReadonlySet<string>): string {
  return [...words].join("|");
}

/** "Those came in the third act of The Long Table." */
const IN_WORK = `\\b[Ii]n the (?:${oneOf(COUNTING_PARTS)}) (?:${oneOf(PARTS_OF_WORKS)})\\b`;

/** "We were joined, in my fancy, by the mayor", "I dreamt of the mayor". */
const FANCY = [
  `\\b(?:[Ii]n|of) my (?:own )?(?:${oneOf(FANCIES)})\\b`,
  // "I dreamed of flying", "I imagined I would hate it" begin no scene.
  `\\bI (?:had )?(?:${oneOf(BEGINNING_FANCIES)})\\b(?! (?:of|about) \\p{Ll}+ing\\b| (?:that )?I(?:['’]d| would)\\b)`,
  `\\bI had (?:a|the|this|that|another) (?:\\p{Ll}+ ){0,2}(?:${oneOf(SLEEPERS_SEE)})\\b(?! of\\b)`,
  `\\bI (?:must|may|might) have (?:${oneOf(SLEEPING)})\\b`,
  "\\bI (?:nodded|dozed|dropped) off\\b|\\bI fell asleep\\b",
].join("|");

/** "I woke in my chair.", and "I woke *early*", as on any day. */
const WAKING =
  "\\bI (?:woke|awoke|came to(?=[.,;]| with a start))\\b(?<rising>(?: up)? (?:early|late|at|before|on)\\b)?";

/** "The part of Ann Roe was read by an actor", "Ann Roe's words are spoken by Bo Lee", "Ann Roe was played by Bo Lee". */
const BY_ANOTHER = [
  `\\b(?:${oneOf(PERFORMED)}) of (?<whose>\\p{Lu}[^.!?;“"]{0,60}?) (?:was|were|is|are|will be) (?:${oneOf(PERFORMING)})(?: out)? by\\b`,
  '\\bpart of (?<taken>\\p{Lu}[^.!?;“"]{0,60}?) (?:was|is|will be) taken by\\b',
  `\\b(?<owner>\\p{Lu}[\\p{L}-]{1,30})['’]s? (?:${oneOf(PERFORMED)}) (?:was|were|is|are) (?:${oneOf(PERFORMING)})(?: out)? by\\b`,
  "\\b(?<played>\\p{Lu}[\\p{L}-]{1,30}) (?:was|is) (?:played|portrayed|voiced|impersonated) by\\b",
  `\\b(?:${oneOf(ACTING)}|(?:${oneOf(ACTING_AS)}) as) (?:the (?:part|role) of )?(?<acted>\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){1,3})`,
].join("|");

const SETTINGS = new RegExp(`${IN_WORK}|(?<fancy>${FANCY})|(?<waking>${WAKING})|${BY_ANOTHER}`, "gu");

/**
 * A word that each of them has. Whole articles are searched for it, which takes a tenth of the time of the patterns
 * themselves.
 */
const MAY_SET = new RegExp(
  `\\b(?:${[
    ...[
      PARTS_OF_WORKS,
      FANCIES,
      BEGINNING_FANCIES,
      SLEEPERS_SEE,
      SLEEPING,
      PERFORMING,
      ACTING,
      ACTING_AS,
    ].flatMap(words => [...words]),
    "off|asleep|woke|awoke|came to|taken",
  ].join("|")})\\b`,
);

/** What an article says outside quotations of how words came to be said. */
interface Setting extends Span {
  readonly kind: "work" | "fancy" | "waking" | "rising" | "by-another";
  /** Whose words somebody else performs. */
  readonly of: string | null;
}

/** Found once an article. */
const settingsIn = onceForEach((article: Article): readonly Setting[] => {
  const { text } = article;
  const found = article.paragraphs
    .filter(paragraph => MAY_SET.test(sliceOf(text, paragraph)))
    .flatMap(({ start, end }) =>
      Array.from(text.slice(start, end).matchAll(SETTINGS), ({ 0: words, index, groups }) => ({
        span: { start: start + index, end: start + index + words.length },
        groups,
      })),
    );
  if (found.length === 0) return [];
  const quoted = findStretches(article).map(({ outer }) => outer);
  return found.flatMap(({ span, groups }): Setting[] => {
    if (quoted.some(({ start, end }) => start <= span.start && span.end <= end)) return [];
    const of = groups?.whose ?? groups?.owner ?? groups?.played ?? groups?.taken ?? groups?.acted;
    if (of !== undefined) return [{ ...span, kind: "by-another", of: of.toLowerCase() }];
    if (groups?.rising !== undefined) return [{ ...span, kind: "rising", of: null }];
    const kind = groups?.waking !== undefined ? "waking" : groups?.fancy !== undefined ? "fancy" : "work";
    return [{ ...span, kind, of: null }];
  });
});

/**
 * Words that nobody said in earnest, by their setting: in a part of a play named before them in their paragraph, in the
 * writer's fancy until the writer wakes, or spoken by somebody else.
 */
export function framedBySetting(
  article: Article,
  words: Introduced,
  quotations: readonly Quotation[] = [],
): Framed | null {
  const settings = settingsIn(article);
  if (settings.length === 0) return null;
  const home = article.paragraphs.find(({ start, end }) => start <= words.start && words.start < end);
  const before = settings.filter(({ end }) => end <= words.start);
  const work = before.find(
    ({ kind, start }) =>
      kind === "work" &&
      home !== undefined &&
      start >= home.start &&
      !isOfOther({ article, words, quotations }, start),
  );
  const isOfSleep = ({ kind }: Setting) => kind === "fancy" || kind === "waking" || kind === "rising";
  const dreaming = before.findLast(isOfSleep);
  const isDreamt = dreaming?.kind === "fancy";
  // A writer who wakes later was asleep before, but not one who only gets up early.
  const next = settings.find(setting => isOfSleep(setting) && setting.start > words.start);
  const woken = dreaming === undefined && next?.kind === "waking" ? next : undefined;
  const surname = [...wordsOfSpeaker(words)].at(-1);
  const another = settings.find(
    ({ kind, of }) =>
      kind === "by-another" && surname !== undefined && of?.split(/[\s'’]+/u).includes(surname),
  );
  const found = work ?? (isDreamt ? dreaming : undefined) ?? woken ?? another;
  return found ? framed("unclear", found) : null;
}

/**
 * “A,” she roars *in the last scene*. Off the stage Ann Roe is quiet. “B,” she *said* at the party. – the setting is told in
 * the present tense with other words, and these were said.
 */
function isOfOther({ article, words, quotations }: Words, setting: number): boolean {
  const own = quotations.find(quotation => isOverlapping(quotation, words))?.speech;
  if (!isPast(article, words)) return false;
  const lines = linesOf(article);
  const at = lineAt(lines, setting);
  return toldIn(quotations, article).some(
    ({ speech, first, last }) => speech !== own && first <= at && at <= last,
  );
}

/** Whether they are introduced by a verb in the past: “A,” she *said*. */
function isPast({ text }: Article, { attribution: { cue } }: Introduced): boolean {
  return cue !== null && /(?:ed|said|told|wrote|spoke|went on)$/i.test(sliceOf(text, cue));
}
