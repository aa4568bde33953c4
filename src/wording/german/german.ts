import type { Wording } from "../wording.ts";
import { germanAnswers } from "./answers.ts";
import { germanChannel } from "./channel.ts";
import { germanCheck } from "./check.ts";
import { germanCommands } from "./commands.ts";
import { germanEvidence } from "./evidence.ts";
import { germanForms } from "./forms.ts";
import { germanHelp } from "./help.ts";
import { germanLibrary } from "./library.ts";
import { germanNames } from "./names.ts";
import { germanNotices } from "./notices.ts";
import { germanReasons } from "./reasons.ts";
import { germanStory } from "./story.ts";

/** All fixed wording of the bot in German; it says "du". */
export const german: Wording = {
  ...germanForms,
  ...germanAnswers,
  ...germanHelp,
  check: germanCheck,
  evidence: germanEvidence,
  story: germanStory,
  notices: germanNotices,
  names: germanNames,
  commands: germanCommands,
  library: germanLibrary,
  channel: germanChannel,
  reasons: germanReasons,
};
