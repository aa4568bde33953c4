import { CONTRACTING_PRONOUNS, GENDERED_PRONOUNS } from "../../../english/grammar/pronouns.ts";
import {
  BEFORE_OWN_VERB,
  CONTRACTED_ENDINGS,
  FIRST_PERSONS,
  RETOLD_AS,
  THIRD_PERSONS,
  TOLD_WITH_TO,
} from "../../../english/messages/retelling.ts";
import { FIRST_NAMES } from "../../../english/people/first-names.ts";
import { CONTRACTIONS } from "../../../english/spelling/written-forms.ts";
import { readName } from "../../../names/name-form.ts";
import type { Attribution, Quotation } from "../../../quotes/quotation.ts";
import { isOverlapping, isWithin, type Span, sliceOf } from "../../../text/span.ts";
import { wordForm } from "../../../text/words.ts";
import type { Change } from "../../answer.ts";
import { isDistinctive, isStopWord } from "../../common-words.ts";
import { type Place, wholePlace } from "./find-places.ts";
import type { ClaimedWords, ClaimWord } from "./read-claim.ts";
import { spanOfWord, type WordRow } from "./speech.ts";

/** A word, or a part of a contraction ("I've" is two): what it may stand for, and the number of the word. */
interface Piece {
  readonly forms: readonly string[];
  readonly at: number;
  /** The report doesn't say the word, but means it: “I will” in "promised to". */
  readonly isUnsaid?: boolean;
}

/**
 * Words that must be the same on both sides, fewer if nothing else is reported; of them one must be distinctive or this
 * many carry meaning.
 */
const FEWEST_SAME = 3;
const FEWEST_SAME_IN_ALL = 2;
const FEWEST_MEANINGFUL = 2;

/**
 * Where articles report, in the third person and the past, what is claimed in the first: “I have been promised
 * nothing” and *she had been promised nothing*. Nothing but the person and the tense may differ; each place lists how.
 */
export function retoldPlaces(claim: ClaimedWords, rows: readonly WordRow[]): Place[] {
  const ours = claim.words.flatMap((word, at) =>
    piecesOf(claim.text.slice(word.start, word.end), word.form).map(forms => ({ forms, at })),
  );
  return rows.flatMap(row => {
    const [first, last] = [spanOfWord(row, 0), spanOfWord(row, row.places.length - 1)];
    const read = { start: first.start, end: last.end };
    return row.analysed.reported
      .filter(report => isOverlapping(report, read))
      .filter(report => !isAboutAnother(row.words.article.text, report))
      .flatMap(report => {
        const place = placeIn(claim, row, ours, toldIn(row, report));
        return place && isOfGender(place, genderOfSpeaker(report.attribution)) ? place : [];
      });
  });
}

/** "said of the clerk that he had": the pronouns of the report are the clerk's. */
function isAboutAnother(text: string, { start, attribution: { cue } }: Quotation): boolean {
  return cue !== null && cue.end <= start && /^ (?:of|about) /u.test(text.slice(cue.end, start));
}

/** By the title, or else the first name; null if neither tells. */
function genderOfSpeaker(attribution: Attribution): "he" | "she" | null {
  if (attribution.kind === "unclear" || attribution.speaker.kind !== "person") return null;
  // "A source close to Ben Lind" may be a woman.
  if (attribution.speaker.isDescription) return null;
  const { gender, firstName } = readName(attribution.speaker.name);
  return gender ?? FIRST_NAMES.get(firstName ?? "") ?? null;
}

/** Whether “I” isn't told as "she" of a man. */
function isOfGender({ pairs, row }: Place, gender: "he" | "she" | null): boolean {
  const { text } = row.words.article;
  return pairs.every(({ word, at }) => {
    if (gender === null || !FIRST_PERSONS.has(word.form.split(/['’]/u)[0] ?? "")) return true;
    const span = spanOfWord(row, at);
    const told = GENDERED_PRONOUNS.get(
      text.slice(span.start, span.end).toLowerCase().split(/['’]/u)[0] ?? "",
    );
    return told === undefined || told.gender === gender;
  });
}

/** The words of a report; of a promise also with the words that its “to” stands for, for each person who may have made it. */
function toldIn(row: WordRow, report: Quotation): (readonly Piece[])[] {
  const pieces = piecesIn(row, report);
  const { cue } = report.attribution;
  const promise = TOLD_WITH_TO.get(cue ? wordForm(sliceOf(row.words.article.text, cue)) : "");
  const to = pieces.findIndex(({ forms }) => forms.includes("to"));
  const opening = pieces.slice(0, to);
  if (!promise || !opening.every(({ forms }) => forms.includes("not") || forms.includes("never")))
    return [pieces];
  const at = pieces[to]?.at ?? 0;
  const meant = (forms: readonly string[]): Piece => ({ forms, at, isUnsaid: true });
  const negation = promise.isNegated ? [meant(["not"])] : opening;
  const persons = ["he", "she", "it", "they"];
  return [
    pieces,
    ...persons.flatMap(person => [
      [meant([person]), meant(promise.modals), ...negation, ...pieces.slice(to + 1)],
      // “I refuse to sign it”
      [meant([person]), meant([promise.base]), ...pieces],
    ]),
  ];
}

/** The words of a report in a row, without a clause in the middle that says who speaks: "He works, *he says*, alone". */
function piecesIn(row: WordRow, { start, end, attribution }: Quotation): Piece[] {
  const { text } = row.words.article;
  const aside = speakingIn({ start, end }, attribution);
  const pieces: Piece[] = [];
  for (let at = 0; at < row.places.length; at++) {
    const span = spanOfWord(row, at);
    if (span.start < start || (aside && isOverlapping(span, aside))) continue;
    if (span.end > end) break;
    const printed = text.slice(span.start, span.end);
    for (const forms of piecesOf(printed, wordForm(printed))) pieces.push({ forms, at });
  }
  return pieces;
}

/** The cue with the mention of the speaker, if they interrupt the report. */
function speakingIn(report: Span, { cue, mention }: Attribution): Span | null {
  if (!cue || !isWithin(cue, report)) return null;
  const other = mention && isWithin(mention, report) ? mention : cue;
  return { start: Math.min(cue.start, other.start), end: Math.max(cue.end, other.end) };
}

/** "I've" as "i" and "have", "didn't" as "did" and "not", "she'd" as "she" and "had" or "would". */
function piecesOf(printed: string, form: string): (readonly string[])[] {
  const [pronoun = "", ending = ""] = printed.toLowerCase().split(/['’]/u);
  const meant = CONTRACTING_PRONOUNS.has(pronoun) ? CONTRACTED_ENDINGS.get(ending) : undefined;
  if (meant) return [[pronoun], meant];
  return (CONTRACTIONS.get(form)?.split(" ") ?? [form]).map(part => [part]);
}

/** Pieces of the claim with those of the report that say the same. */
interface Pair {
  readonly ours: Piece;
  readonly theirs: Piece;
  readonly isSame: boolean;
}

function placeIn(
  claim: ClaimedWords,
  row: WordRow,
  ours: readonly Piece[],
  told: readonly (readonly Piece[])[],
): Place | null {
  for (const theirs of told) {
    for (let from = 0; from < theirs.length; from++) {
      const pairs = pairsFrom(ours, theirs, from);
      const isWhole = from === 0 && pairs?.length === theirs.length;
      if (pairs && isTelling(pairs, claim.words, isWhole)) return placeOfPairs(claim, row, pairs);
    }
  }
  return null;
}

/** All pieces of the claim with those of the report from `from` on; null if anything but person and tense differs. */
function pairsFrom(ours: readonly Piece[], theirs: readonly Piece[], from: number): Pair[] | null {
  const pairs: Pair[] = [];
  const persons = new Map<string, string>();
  let to = from;
  for (const [i, piece] of ours.entries()) {
    let other = theirs[to];
    let match = other && compare(piece, other, ours[i - 1], persons);
    // “I believed in it” is told as "he had believed in it", and “I was late” as "he had been late".
    if (!match && i > 0 && other?.forms.includes("had")) {
      const had = other;
      other = theirs[++to];
      const isBeing = piece.forms.some(form => /^(?:was|were)$/.test(form)) && other?.forms.includes("been");
      if (isBeing) pairs.push({ ours: piece, theirs: had, isSame: false });
      match = isBeing ? "retold" : other && compare(piece, other, ours[i - 1], persons);
    }
    if (!other || !match) return null;
    pairs.push({ ours: piece, theirs: other, isSame: match === "same" && !other.isUnsaid });
    to++;
  }
  return pairs;
}

/** Whether two pieces say the same; `persons` remembers which pronoun stands for “I”. */
function compare(
  ours: Piece,
  theirs: Piece,
  previous: Piece | undefined,
  persons: Map<string, string>,
): "same" | "retold" | null {
  if (ours.forms.some(form => theirs.forms.includes(form) && !FIRST_PERSONS.has(form))) return "same";
  for (const form of ours.forms) {
    const told = theirs.forms.find(other => RETOLD_AS.get(form)?.has(other));
    const speaker = FIRST_PERSONS.get(form);
    if (told === undefined) continue;
    if (speaker === undefined) return "retold";
    const person = THIRD_PERSONS.get(told) ?? told;
    if ((persons.get(speaker) ?? person) !== person) return null;
    persons.set(speaker, person);
    return "retold";
  }
  const isVerb = previous?.forms.some(form => BEFORE_OWN_VERB.has(form)) ?? false;
  const isInflected = ours.forms.some(form => theirs.forms.some(other => isThirdOrPast(form, other)));
  return isVerb && isInflected ? "retold" : null;
}

/** "work" and "works", "carry" and "carried". */
function isThirdOrPast(base: string, form: string): boolean {
  const stem = base.replace(/(?<=[^aeiou])y$/u, "i").replace(/e$/u, "");
  return form.startsWith(stem) && /^(?:s|es|d|ed)$/.test(form.slice(stem.length)) && base.length > 2;
}

function isTelling(pairs: readonly Pair[], words: readonly ClaimWord[], isWhole: boolean): boolean {
  const same = pairs.filter(({ isSame }) => isSame).flatMap(({ ours }) => words[ours.at] ?? []);
  const meaningful = same.filter(({ form }) => !isStopWord(form));
  return (
    pairs.some(({ isSame }) => !isSame) &&
    same.length >= (isWhole ? FEWEST_SAME_IN_ALL : FEWEST_SAME) &&
    (meaningful.length >= FEWEST_MEANINGFUL || meaningful.some(({ form }) => isDistinctive(form)))
  );
}

function placeOfPairs(claim: ClaimedWords, row: WordRow, pairs: readonly Pair[]): Place {
  const places = pairs.map(({ theirs }) => theirs.at);
  const runs: { start: number; end: number }[] = [];
  for (const [i, at] of places.entries()) {
    const { start, end } = spanOfWord(row, at);
    const open = runs.at(-1);
    if (open && at - (places[i - 1] ?? at) <= 2) open.end = end;
    else runs.push({ start, end });
  }
  const words = pairs.flatMap(({ ours, theirs }) => {
    const word = claim.words[ours.at];
    return word ? [{ word, at: theirs.at }] : [];
  });
  return wholePlace(claim, row, { pairs: words, runs, changes: changesOf(claim, row, pairs) });
}

/** Whether a pair and the next are parts of one word: "won't" for "would not". */
function isOneWord(pairs: readonly Pair[], at: number): boolean {
  const [pair, next] = [pairs[at], pairs[at + 1]];
  return (
    pair !== undefined &&
    next !== undefined &&
    (pair.ours.at === next.ours.at || pair.theirs.at === next.theirs.at)
  );
}

/** “I have” for “she had”: each run of pieces that are told otherwise. */
function changesOf(claim: ClaimedWords, row: WordRow, pairs: readonly Pair[]): Change[] {
  const changes: Change[] = [];
  for (let from = 0; from < pairs.length; from++) {
    if (pairs[from]?.isSame && !(isOneWord(pairs, from) && pairs[from + 1]?.isSame === false)) continue;
    let to = from;
    while (pairs[to + 1]?.isSame === false || isOneWord(pairs, to)) to++;
    const run = pairs.slice(from, to + 1);
    const claimed = run.flatMap(({ ours }) => claim.words[ours.at] ?? []);
    const quoted = run.map(({ theirs }) => spanOfWord(row, theirs.at));
    changes.push({
      kind: "respelt",
      quoted: row.words.article.text.slice(quoted[0]?.start, quoted.at(-1)?.end),
      claimed: claim.text.slice(claimed[0]?.start, claimed.at(-1)?.end),
      isGrave: false,
      isMarked: false,
      isBracketed: false,
    });
    from = to;
  }
  return changes;
}
