import type { Article } from "../../../articles/article.ts";
import {
  BEGINNING_FANCIES,
  COUNTING_PARTS,
  FANCIES,
  PARTS_OF_WORKS,
  PERFORMED,
  PERFORMING,
} from "../../../english/framing-settings.ts";
import type { Span } from "../../../text/span.ts";
import { findStretches } from "../../reading/stretches.ts";
import type { Introduced } from "./introduced.ts";
import { wordsOfSpeaker } from "./neighbours.ts";
import { type Framed, framed } from "./place.ts";

function oneOf(words: ReadonlySet<string>): string {
  return [...words].join("|");
}

/** "Those came in the third act of The Long Table." */
const IN_WORK = `\\bin the (?:${oneOf(COUNTING_PARTS)}) (?:${oneOf(PARTS_OF_WORKS)})\\b`;

/** "We were joined, in my fancy, by the mayor", "I dreamt of the mayor". */
const FANCY = `\\b(?:in|of) my (?:own )?(?:${oneOf(FANCIES)})\\b|\\bI (?:had )?(?:${oneOf(BEGINNING_FANCIES)})\\b|\\bI (?:nodded|dozed|dropped) off\\b|\\bI fell asleep\\b`;

/** "I woke in my chair." */
const WAKING = "\\bI (?:woke|awoke|came to)\\b";

/** "The part of Ann Roe was read by an actor", "Ann Roe's words are spoken by Bo Lee", "Ann Roe was played by Bo Lee". */
const BY_ANOTHER = [
  `\\b(?:${oneOf(PERFORMED)}) of (?<whose>\\p{Lu}[^.!?;“"]{0,60}?) (?:was|were|is|are|will be) (?:${oneOf(PERFORMING)})(?: out)? by\\b`,
  `\\b(?<owner>\\p{Lu}[\\p{L}-]{1,30})['’]s? (?:${oneOf(PERFORMED)}) (?:was|were|is|are) (?:${oneOf(PERFORMING)})(?: out)? by\\b`,
  "\\b(?<played>\\p{Lu}[\\p{L}-]{1,30}) (?:was|is) (?:played|portrayed|voiced|impersonated) by\\b",
].join("|");

const SETTINGS = new RegExp(`${IN_WORK}|${FANCY}|${WAKING}|${BY_ANOTHER}`, "gu");
const WAKES = new RegExp(WAKING, "u");
const FANCIES_OF_WRITER = new RegExp(FANCY, "u");

/** What an article says outside quotations of how words came to be said. */
interface Setting extends Span {
  readonly kind: "work" | "fancy" | "waking" | "by-another";
  /** Whose words somebody else performs. */
  readonly of: string | null;
}

/** Found once an article. */
const settingsOf = new WeakMap<Article, readonly Setting[]>();

/**
 * Words that nobody said in earnest, by their setting: in a part of a play named before them in their paragraph, in the
 * writer's fancy until the writer wakes, or spoken by somebody else.
 */
export function framedBySetting(article: Article, words: Introduced): Framed | null {
  const settings = settingsIn(article);
  if (settings.length === 0) return null;
  const home = article.paragraphs.find(({ start, end }) => start <= words.start && words.start < end);
  const before = settings.filter(({ end }) => end <= words.start);
  const work = before.find(({ kind, start }) => kind === "work" && home !== undefined && start >= home.start);
  const dreaming = before.findLast(({ kind }) => kind === "fancy" || kind === "waking");
  const isDreamt = dreaming?.kind === "fancy";
  // A writer who wakes later was asleep before.
  const next = settings.find(
    ({ kind, start }) => (kind === "fancy" || kind === "waking") && start > words.start,
  );
  const woken = dreaming === undefined && next?.kind === "waking" ? next : undefined;
  const surname = [...wordsOfSpeaker(words)].at(-1);
  const another = settings.find(
    ({ kind, of }) =>
      kind === "by-another" && surname !== undefined && of?.split(/[\s'’]+/u).includes(surname),
  );
  const found = work ?? (isDreamt ? dreaming : undefined) ?? woken ?? another;
  return found ? framed("unclear", found) : null;
}

function settingsIn(article: Article): readonly Setting[] {
  const known = settingsOf.get(article);
  if (known) return known;
  const settings = article.text.search(SETTINGS) < 0 ? [] : readSettings(article);
  settingsOf.set(article, settings);
  return settings;
}

function readSettings(article: Article): Setting[] {
  const quoted = findStretches(article).map(({ outer }) => outer);
  return [...article.text.matchAll(SETTINGS)].flatMap(({ 0: found, index, groups }): Setting[] => {
    const span = { start: index, end: index + found.length };
    if (quoted.some(({ start, end }) => start <= span.start && span.end <= end)) return [];
    const of = groups?.whose ?? groups?.owner ?? groups?.played;
    if (of !== undefined) return [{ ...span, kind: "by-another", of: of.toLowerCase() }];
    const kind = WAKES.test(found) ? "waking" : FANCIES_OF_WRITER.test(found) ? "fancy" : "work";
    return [{ ...span, kind, of: null }];
  });
}
