import type { Command } from "../src/discord/answering/command.ts";
import { articles } from "./articles.ts";
import { ask } from "./ask.ts";
import { checkThisQuote } from "./check-this-quote.ts";
import { compare } from "./compare.ts";
import { findInArticles } from "./find-in-articles.ts";
import { help } from "./help.ts";
import { latest } from "./latest.ts";
import { library } from "./library.ts";
import { privacy } from "./privacy.ts";
import { quotes } from "./quotes.ts";
import { speakers } from "./speakers.ts";
import { summary } from "./summary.ts";
import { timeline } from "./timeline.ts";
import { whoSaid } from "./who-said.ts";

/** Every command, in the order of `/help`. */
export const commands: readonly Command[] = [
  ask,
  whoSaid,
  quotes,
  summary,
  latest,
  timeline,
  compare,
  articles,
  speakers,
  library,
  help,
  privacy,
  checkThisQuote,
  findInArticles,
];
