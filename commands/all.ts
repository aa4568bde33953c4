import type { Command } from "../src/discord/command.ts";
import { articles } from "./articles.ts";
import { ask } from "./ask.ts";
import { checkThisQuote } from "./check-this-quote.ts";
import { findInArticles } from "./find-in-articles.ts";
import { help } from "./help.ts";
import { library } from "./library.ts";
import { privacy } from "./privacy.ts";
import { quotes } from "./quotes.ts";
import { speakers } from "./speakers.ts";
import { summary } from "./summary.ts";
import { whoSaid } from "./who-said.ts";

/** Every command, in the order in which `/help` lists them. */
export const commands: readonly Command[] = [
  ask,
  whoSaid,
  quotes,
  summary,
  articles,
  speakers,
  library,
  help,
  privacy,
  checkThisQuote,
  findInArticles,
];
