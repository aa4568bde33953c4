import type { Place, SmallQuestion } from "./read-small-library.ts";
import type { SmallReply } from "./reply-of.ts";

/** A question with its replies: on its day, sixty days later, and with the answering paragraphs removed. */
export interface Asked {
  readonly question: SmallQuestion;
  readonly reply: SmallReply;
  readonly later: SmallReply;
  /** Null for a question that nothing answers anyway. */
  readonly without: SmallReply | null;
}

/** The results for questions that the articles answer. */
export interface Answerable {
  readonly questions: number;
  /** The passage shown first answers, and is shown as an answer. */
  readonly right: number;
  /** The passage shown first answers, whether it is shown as an answer or as the closest. */
  readonly first: number;
  /** The answer is among the passages shown, as an answer or as the closest. */
  readonly shown: number;
  readonly wrong: number;
  readonly closest: number;
  readonly refused: number;
}

export interface SmallScore {
  /** By kind of question, and `all`. */
  readonly answerable: ReadonlyMap<string, Answerable>;
  readonly unanswerable: { readonly questions: number; readonly answered: number; readonly closest: number };
  /** Answerable questions, with the answering paragraphs removed from the articles. */
  readonly without: { readonly questions: number; readonly answered: number; readonly closest: number };
  readonly requests: { readonly questions: number; readonly understood: number };
  /** Right answers that sixty days later aren't shown as answers, or differ. */
  readonly later: { readonly right: number; readonly refused: number; readonly wrong: number };
}

/** The engine's name for each request in the files of questions. */
const REQUESTS: Readonly<Record<string, readonly SmallReply["request"][]>> = {
  summary: ["summary"],
  "who-said": ["who-said"],
  "words-of": ["quotes"],
  latest: ["latest"],
  compare: ["compare"],
  published: ["published"],
  author: ["author"],
  contents: ["articles"],
  speakers: ["speakers"],
  timeline: ["timeline"],
};

export type Outcome = "right" | "wrong" | "closest" | "refused";

/** The result for one answerable question. */
export function outcomeOf({ answers }: SmallQuestion, { kind, shown }: SmallReply): Outcome {
  const [first] = shown;
  if (kind === "none" || !first) return kind === "other" ? "wrong" : "refused";
  if (kind === "closest") return "closest";
  return isAmong(first, answers) ? "right" : "wrong";
}

/** Whether the request in a line of kind `other` was understood. */
export function isUnderstood({ request = "" }: SmallQuestion, reply: SmallReply): boolean {
  return REQUESTS[request]?.includes(reply.request) ?? false;
}

/** Counts the results. A request of another kind only counts as understood or not. */
export function scoreReplies(asked: readonly Asked[]): SmallScore {
  const requests = asked.filter(({ question }) => question.kind === "other");
  const questions = asked.filter(({ question }) => question.kind !== "other");
  const answerable = questions.filter(({ question }) => question.answers.length > 0);
  const unanswerable = questions.filter(({ question }) => question.answers.length === 0);
  const kinds = new Map<string, Answerable>([["all", countAnswerable(answerable)]]);
  for (const kind of [...new Set(answerable.map(({ question }) => question.kind))].sort()) {
    kinds.set(kind, countAnswerable(answerable.filter(({ question }) => question.kind === kind)));
  }
  const right = answerable.filter(({ question, reply }) => outcomeOf(question, reply) === "right");
  const afterwards = right.map(({ question, later }) => outcomeOf(question, later));
  const without = answerable.flatMap(({ without }) => without ?? []);
  return {
    answerable: kinds,
    unanswerable: countRefusals(unanswerable.map(({ reply }) => reply)),
    without: countRefusals(without),
    requests: {
      questions: requests.length,
      understood: requests.filter(({ question, reply }) => isUnderstood(question, reply)).length,
    },
    later: {
      right: right.length,
      refused: afterwards.filter(outcome => outcome === "closest" || outcome === "refused").length,
      wrong: afterwards.filter(outcome => outcome === "wrong").length,
    },
  };
}

function countAnswerable(asked: readonly Asked[]): Answerable {
  const outcomes = asked.map(({ question, reply }) => outcomeOf(question, reply));
  const count = (wanted: Outcome) => outcomes.filter(outcome => outcome === wanted).length;
  return {
    questions: asked.length,
    right: count("right"),
    first: asked.filter(({ question, reply: { shown } }) => shown[0] && isAmong(shown[0], question.answers))
      .length,
    shown: asked.filter(({ question, reply }) => reply.shown.some(place => isAmong(place, question.answers)))
      .length,
    wrong: count("wrong"),
    closest: count("closest"),
    refused: count("refused"),
  };
}

function countRefusals(replies: readonly SmallReply[]): SmallScore["unanswerable"] {
  return {
    questions: replies.length,
    answered: replies.filter(({ kind }) => kind === "answered").length,
    closest: replies.filter(({ kind }) => kind === "closest").length,
  };
}

function isAmong({ article, paragraph }: SmallReply["shown"][number], answers: readonly Place[]): boolean {
  return answers.some(answer => answer.article === article.id && answer.paragraph === paragraph);
}

/** The counts as lines, followed by shares. */
export function formatSmallScore(score: SmallScore): string {
  const share = (count: number, of: number) =>
    `${String(count).padStart(4)} ${(of === 0 ? 0 : count / of).toFixed(2).padStart(5)}`;
  const head = ["", "questions", "right", "first", "shown", "wrong", "closest", "refused"];
  const rows = [...score.answerable].map(
    ([kind, { questions, right, first, shown, wrong, closest, refused }]) =>
      [
        kind.padEnd(14),
        String(questions).padStart(11),
        ...[right, first, shown, wrong, closest, refused].map(count => share(count, questions)),
      ].join("  "),
  );
  const { unanswerable, without, requests, later } = score;
  const refusals = ({ questions, answered, closest }: SmallScore["unanswerable"]) =>
    `${questions}, answered ${share(answered, questions).trim()}, closest ${share(closest, questions).trim()}`;
  return [
    head.map((name, at) => (at === 0 ? name.padEnd(14) : name.padStart(at === 1 ? 11 : 10))).join("  "),
    ...rows,
    `unanswerable: ${refusals(unanswerable)}`,
    `answer taken out: ${refusals(without)}`,
    `requests of another kind: ${requests.understood} of ${requests.questions} understood`,
    `sixty days later: of ${later.right} right answers ${later.refused} refused, ${later.wrong} wrong`,
  ].join("\n");
}
