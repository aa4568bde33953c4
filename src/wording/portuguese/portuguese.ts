import type { Wording } from "../wording.ts";
import { portugueseAnswers } from "./answers.ts";
import { portugueseChannel } from "./channel.ts";
import { portugueseCheck } from "./check.ts";
import { portugueseCommands } from "./commands.ts";
import { portugueseEvidence } from "./evidence.ts";
import { portugueseForms } from "./forms.ts";
import { portugueseHelp } from "./help.ts";
import { portugueseLibrary } from "./library.ts";
import { portugueseNames } from "./names.ts";
import { portugueseNotices } from "./notices.ts";
import { portugueseReasons } from "./reasons.ts";
import { portugueseStory } from "./story.ts";

/**
 * All fixed wording of the bot in Brazilian Portuguese; it says "você". Nothing agrees with a speaker's gender,
 * which isn't known.
 */
export const portuguese: Wording = {
  ...portugueseForms,
  ...portugueseAnswers,
  ...portugueseHelp,
  check: portugueseCheck,
  evidence: portugueseEvidence,
  story: portugueseStory,
  notices: portugueseNotices,
  names: portugueseNames,
  commands: portugueseCommands,
  library: portugueseLibrary,
  channel: portugueseChannel,
  reasons: portugueseReasons,
};
