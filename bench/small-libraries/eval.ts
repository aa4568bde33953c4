import { parseArgs } from "node:util";
import type { AnalysedArticle } from "../../src/answers/analysed-article.ts";
import { analyseArticle, libraryOf } from "../../src/answers/library.ts";
import { shorten } from "../../src/text/cut.ts";
import { sliceOf } from "../../src/text/span.ts";
import { UsageError } from "../run-chosen.ts";
import {
  type Place,
  readSmallLibrary,
  readTogether,
  type SmallLibrary,
  withoutPlaces,
} from "./read-small-library.ts";
import { replyOf, type SmallReply } from "./reply-of.ts";
import { type Asked, formatSmallScore, isUnderstood, outcomeOf, scoreReplies } from "./score-replies.ts";

const LATER_DAYS = 60;
const MS_PER_DAY = 86_400_000;

/**
 * `npm run --silent eval -- small-libraries --in <folder> [--in …] [--cases] [--together]`
 *
 * Asks the questions of invented small libraries as `/ask` does, and counts, by kind of question: right as an answer
 * (`right`), right in the first place as an answer or as the closest (`first`), right among those shown, wrong shown as
 * an answer, closest passages, refused; questions answered although nothing answers them, or with the answering
 * paragraphs removed; requests of another kind that are understood; and right answers that are lost sixty days later.
 * `--cases` lists every question that went wrong; `--together` makes one library of them all, and
 * takes no paragraphs out (a library without them for each question would take an hour).
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      in: { type: "string", multiple: true, default: [] },
      cases: { type: "boolean", default: false },
      together: { type: "boolean", default: false },
    },
  });
  if (values.in.length === 0) throw new UsageError("small-libraries needs --in");
  const all: Asked[] = [];
  const libraries = values.together
    ? [{ name: "all of them, together", library: readTogether(values.in) }]
    : values.in.map(folder => ({ name: folder, library: readSmallLibrary(folder) }));
  for (const { name, library } of libraries) {
    const asked = await askAll(library, { isTakenOut: !values.together });
    console.log(`${name}\n${formatSmallScore(scoreReplies(asked))}\n`);
    if (values.cases) console.log(`${asked.flatMap(caseLines).join("\n")}\n`);
    all.push(...asked);
  }
  if (libraries.length > 1) console.log(`all of them\n${formatSmallScore(scoreReplies(all))}`);
}

async function askAll(
  { articles, questions }: SmallLibrary,
  { isTakenOut }: { readonly isTakenOut: boolean },
): Promise<Asked[]> {
  const analysed = articles.map(analyseArticle);
  const library = libraryOf(analysed);
  const asked: Asked[] = [];
  for (const question of questions) {
    const later = question.asked === undefined ? undefined : laterThan(question.asked);
    const isAnswerable = question.kind !== "other" && question.answers.length > 0;
    asked.push({
      question,
      reply: await replyOf(library, question.question, question.asked),
      later: await replyOf(library, question.question, later),
      without:
        isAnswerable && isTakenOut
          ? await replyOf(libraryOf(taken(analysed, question.answers)), question.question, question.asked)
          : null,
    });
  }
  return asked;
}

function taken(analysed: readonly AnalysedArticle[], places: readonly Place[]): AnalysedArticle[] {
  return analysed.flatMap(one =>
    withoutPlaces(one.article, places).map(article =>
      article === one.article ? one : analyseArticle(article),
    ),
  );
}

function laterThan(day: string): string {
  return new Date(Date.parse(day) + LATER_DAYS * MS_PER_DAY).toISOString().slice(0, 10);
}

const MAX_SHOWN = 150;

/** The actual and the expected answer to a question that went wrong. */
function caseLines({ question, reply, without }: Asked): string[] {
  const { id, kind, answers } = question;
  const head = (outcome: string) => `${outcome.padEnd(9)} ${id} [${kind}] ${question.question}`;
  const came = (label: string, { shown, request }: SmallReply) =>
    `            ${label} ${request} ${shown
      .map(({ article, paragraph }, at) => {
        const span = article.paragraphs[paragraph - 1];
        const text = at === 0 && span ? ` ${shorten(sliceOf(article.text, span), MAX_SHOWN)}` : "";
        return `${article.id} ${paragraph}${text}`;
      })
      .join("; ")}`;
  const wanted = `            should ${answers.map(({ article, paragraph }) => `${article} ${paragraph}`).join("; ")}`;
  if (kind === "other") return isUnderstood(question, reply) ? [] : [head("misread"), came("came", reply)];
  if (answers.length === 0) return reply.kind === "answered" ? [head("false"), came("came", reply)] : [];
  const outcome = outcomeOf(question, reply);
  return [
    ...(outcome === "right" ? [] : [head(outcome), came("came", reply), wanted]),
    ...(without?.kind === "answered" ? [head("taken out"), came("came", without)] : []),
  ];
}
