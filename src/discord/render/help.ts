import type { Searched } from "../../answers/answer.ts";
import type { ExampleQuestions } from "../../answers/example-questions.ts";
import type { Wording } from "../../wording/wording.ts";
import { bold, plain, small } from "../message/markdown.ts";
import { type Reply, text } from "../message/reply.ts";
import type { RenderOptions } from "./render-options.ts";

export interface HelpFacts {
  /** The articles that can be asked about. */
  readonly library: Searched;
  readonly questions: ExampleQuestions;
  /** Names, with the slash. */
  readonly slash: readonly string[];
  readonly menus: readonly string[];
  /** Empty for members who may not manage the server. */
  readonly managing: readonly string[];
}

/** What can be asked of this library, and how: no more than a phone shows at once. */
export function renderHelp(facts: HelpFacts, { wording }: RenderOptions): Reply {
  const { library, slash, menus, managing } = facts;
  const { help } = wording;
  const questions = questionsOf(facts, wording);
  const isEmpty = library.articles === 0;
  return {
    tone: "neutral",
    blocks: [
      text(bold(plain(isEmpty ? wording.emptyLibrary : help.heading(library)))),
      ...(questions.length === 0
        ? []
        : [text(plain(help.examples), ...questions.map(question => plain(`• ${question}`)))]),
      text(plain(help.commands(slash)), plain(help.menus(menus))),
      ...(managing.length > 0 ? [text(plain(help.managing(managing)))] : []),
      text(small(plain(help.certainty))),
    ],
  };
}

function questionsOf({ library, questions }: HelpFacts, { help }: Wording): readonly string[] {
  const { words, speaker, article } = questions;
  return [
    words === null ? null : help.whoSaid(words),
    speaker === null ? null : help.whatDid(speaker),
    article === null ? untitled(library, help) : help.summarise(article.title),
  ].filter(question => question !== null);
}

function untitled({ articles }: Searched, help: Wording["help"]): string | null {
  if (articles === 0) return null;
  return articles === 1 ? help.summariseOnly : help.latest;
}
