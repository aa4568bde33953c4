import { NAME_PARTICLES } from "../../english/people/name-words.ts";
import { ANSWER_LABELS, QUESTION_LABELS } from "../../english/speech/labels.ts";
import { foldWord } from "../../names/fold-name.ts";
import { isWithin, type Span } from "../../text/span.ts";
import { type Draft, emptyDraft } from "../judging/draft.ts";
import type { People, Person } from "../people/person.ts";
import type { Mention, Speaker } from "../quotation.ts";
import type { Reading } from "../reading/reading.ts";
import type { Stretch } from "../reading/stretches.ts";

/** A label before a turn: "RAMOS: ", "Petra Holm: ", "Q: ". */
const CAPITAL = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const LABEL = new RegExp(
  String.raw`^["“]?(${CAPITAL}(?: (?:${CAPITAL}|${[...NAME_PARTICLES, "of"].join("|")})){0,4})(?: ?\([^()\n]{1,40}\))?:\s+(?=\S)`,
  "u",
);

/** Longest label including what is in brackets after it, in UTF-16 code units. */
const LONGEST_LABEL = 120;

/** A label as printed, "Interviewer" or "INTERVIEWER"; a word in lower case is none. */
function isLabelOf(labels: ReadonlySet<string>, printed: string): boolean {
  return /^\p{Lu}(?:\p{Lu}*|\p{Ll}+)$/u.test(printed) && labels.has(printed.toLowerCase());
}

interface Turn {
  readonly paragraph: number;
  readonly label: Span;
  readonly words: Span;
}

/**
 * Turns of a transcript or an interview: a name and a colon open paragraph after paragraph.
 *
 * A single such paragraph is prose ("Note: …"). A paragraph without a label between two turns continues the first of
 * them.
 */
export function findTurns(reading: Reading, people: People): Draft[] {
  const { article } = reading;
  const found: Turn[] = [];
  for (const [index, paragraph] of article.paragraphs.entries()) {
    const opening = article.text.slice(
      paragraph.start,
      Math.min(paragraph.end, paragraph.start + LONGEST_LABEL),
    );
    const match = opening.includes(":") ? LABEL.exec(opening) : null;
    if (!match?.[1] || paragraph.role === "heading") continue;
    const labelStart = article.text.indexOf(match[1], paragraph.start);
    const label = { start: labelStart, end: labelStart + match[1].length };
    const words = { start: paragraph.start + match[0].length, end: paragraph.end };
    // Words in marks after a name are read like any other quotation.
    if (!/\p{L}{2,}\s+\p{L}|[?!]/u.test(article.text.slice(words.start, words.end))) continue; // "Clinton: 2,316."
    if (/^["“‘'«„]/u.test(article.text.slice(words.start, words.start + 1))) continue;
    found.push({ paragraph: index + 1, label, words });
  }
  if (found.length === 0) return [];
  const callers = callersOf(people);
  const labelOf = ({ label }: (typeof found)[number]) => article.text.slice(label.start, label.end);
  const times = new Map<string, number>();
  for (const turn of found) times.set(labelOf(turn), (times.get(labelOf(turn)) ?? 0) + 1);
  const turns = found.filter(turn =>
    isVoice(reading, callers, turn, (times.get(labelOf(turn)) ?? 0) >= OFTEN),
  );
  return isConversation(reading, turns)
    ? draftsOf(reading, people, callers, withContinuations(reading, turns))
    : [];
}

/** A name that opens as many paragraphs as this is a voice, known or not: that of the interviewer. */
const OFTEN = 3;

/** People by the labels they may have: a surname, or initials ("SH:" for Sunniva Holt). */
interface Callers {
  readonly bySurname: ReadonlyMap<string, Person>;
  readonly byInitials: ReadonlyMap<string, Person>;
}

function callersOf(people: People): Callers {
  const persons = people.all.filter(({ kind }) => kind === "person");
  const named = people.all.filter(({ firstName }) => firstName !== null);
  return {
    bySurname: new Map(persons.map(person => [person.surname, person])),
    byInitials: new Map(named.map(person => [person.fullest.words.map(word => word[0]).join(""), person])),
  };
}

/** Somebody's label, and not an item of a list: "Details:", "WINNER:", "Portland:". */
function isVoice(
  { article, smallWords }: Reading,
  callers: Callers,
  { label }: Turn,
  isRecurring: boolean,
): boolean {
  const text = article.text.slice(label.start, label.end);
  const words = text.split(" ");
  const last = words.at(-1) ?? "";
  const person = callers.bySurname.get(foldWord(last));
  if (isLabelOf(QUESTION_LABELS, text) || isLabelOf(ANSWER_LABELS, text) || callers.byInitials.has(text))
    return true;
  if (person && (person.firstName !== null || person.gender !== null)) return true;
  const isWord = smallWords.has(last.toLowerCase());
  return !isWord && (words.length > 1 || SHOUTED.test(text) || isRecurring);
}

const SHOUTED = /^[\p{Lu}\s.'’-]{2,}$/u;

/** Answers, names in capitals, or two names that both recur ("Note:" and "Trump:" don't), in sentences. */
function isConversation({ article }: Reading, turns: readonly Turn[]): boolean {
  const names = new Map<string, number>();
  let shouted = 0;
  let answers = 0;
  let sentences = 0;
  for (const { label, words: said } of turns) {
    const words = article.text.slice(label.start, label.end);
    if (isLabelOf(ANSWER_LABELS, words)) answers++;
    if (/[.?!…][^\p{L}\p{N}]*$/u.test(article.text.slice(Math.max(said.start, said.end - 6), said.end)))
      sentences++;
    if (isLabelOf(QUESTION_LABELS, words) || isLabelOf(ANSWER_LABELS, words) || SHOUTED.test(words))
      shouted++;
    const name = foldWord(words.split(" ").at(-1) ?? "");
    names.set(name, (names.get(name) ?? 0) + 1);
  }
  const repeated = [...names.values()].filter(count => count > 1).length;
  const isTold = sentences * 2 > turns.length;
  const least = answers > 1 || (shouted > 1 && names.size > 1) ? 1 : 2;
  return isTold && repeated >= least;
}

function withContinuations(reading: Reading, turns: readonly Turn[]): Turn[] {
  const { paragraphs } = reading.article;
  // If there is prose between the turns, a paragraph without a label is prose.
  if (turns.length < paragraphs.length * 0.6) return [...turns];
  const marked = new Set(reading.stretches.map(({ outer }) => outer.start));
  return turns.flatMap((turn, index) => {
    const next = turns[index + 1];
    const all: Turn[] = [turn];
    for (
      let number = turn.paragraph + 1;
      next && number < next.paragraph && number <= turn.paragraph + 6;
      number++
    ) {
      const paragraph = paragraphs[number - 1];
      if (!paragraph || paragraph.role === "heading") break;
      if (marked.has(paragraph.start) || isReporting(reading, paragraph)) break;
      all.push({ ...turn, paragraph: number, words: { start: paragraph.start, end: paragraph.end } });
    }
    return all;
  });
}

/** Pennant, reached later in Leeds, laughed. *“It was five,” he said.* – prose between turns, and nobody's turn. */
function isReporting({ article, stretches }: Reading, paragraph: Span): boolean {
  return stretches.some(
    ({ outer, start, end }) =>
      isWithin(outer, paragraph) && article.text.slice(start, end).trimEnd().endsWith(","),
  );
}

function draftsOf(reading: Reading, people: People, callers: Callers, turns: readonly Turn[]): Draft[] {
  const { text, paragraphs } = reading.article;
  const [opening] = turns;
  const answering = opening ? interviewee(people, opening) : null;
  return turns.map((turn, index) => {
    const label = text.slice(turn.label.start, turn.label.end);
    const isQuestion = isLabelOf(QUESTION_LABELS, label);
    const isAnswer = isLabelOf(ANSWER_LABELS, label);
    const mention: Mention = { ...turn.label, paragraph: labelParagraph(paragraphs, turn) };
    const named =
      callers.bySurname.get(foldWord(label.split(" ").at(-1) ?? "")) ?? callers.byInitials.get(label) ?? null;
    const person = isQuestion ? null : isAnswer ? answering : named;
    const described: Speaker | null =
      person || isAnswer || isQuestion ? null : { name: label, kind: "person", alsoNamed: [] };
    return {
      ...emptyDraft({ ...turn.words, paragraph: turn.paragraph, kind: "transcript" }),
      speech: -1 - index,
      source: { mention, person, described, isStated: !isAnswer, steps: [] },
      steps: [{ kind: "label", mention }],
      certainty: 1,
      isKept: true,
    };
  });
}

function labelParagraph(paragraphs: readonly Span[], turn: Turn): number {
  let number = turn.paragraph;
  while (number > 1 && (paragraphs[number - 1]?.start ?? 0) > turn.label.start) number--;
  return number;
}

/** The interviewee: the person named most before the first turn. */
function interviewee(people: People, turn: Turn): Person | null {
  let best: Person | null = null;
  let most = 0;
  for (const person of people.all) {
    if (person.kind !== "person" || person.firstName === null) continue;
    const count = person.mentions.filter(({ paragraph }) => paragraph < turn.paragraph).length;
    if (count > most) {
      best = person;
      most = count;
    }
  }
  return best;
}

/** Block quotes whose words have no quotation marks. */
export function findBlockQuotes(reading: Reading): Draft[] {
  const { paragraphs } = reading.article;
  const isMost = ({ paragraph, outer }: Stretch) => {
    const whole = paragraphs[paragraph - 1];
    return whole !== undefined && outer.end - outer.start > (whole.end - whole.start) * 0.7;
  };
  const marked = new Set(reading.stretches.filter(isMost).map(({ paragraph }) => paragraph));
  const drafts: Draft[] = [];
  for (const [index, { role, start, end }] of paragraphs.entries()) {
    if (role !== "block-quote" || marked.has(index + 1)) continue;
    drafts.push({ ...emptyDraft({ start, end, paragraph: index + 1, kind: "direct" }), isKept: true });
  }
  return drafts;
}
