import type { Wording } from "../wording.ts";
import { italianAnswers } from "./answers.ts";
import { italianChannel } from "./channel.ts";
import { italianCheck } from "./check.ts";
import { italianCommands } from "./commands.ts";
import { italianEvidence } from "./evidence.ts";
import { italianForms } from "./forms.ts";
import { italianHelp } from "./help.ts";
import { italianLibrary } from "./library.ts";
import { italianNames } from "./names.ts";
import { italianNotices } from "./notices.ts";
import { italianReasons } from "./reasons.ts";
import { italianStory } from "./story.ts";

/**
 * All fixed wording of the bot in Italian; it says "tu". Nothing agrees with a speaker's gender, which isn't known.
 */
export const italian: Wording = {
  ...italianForms,
  ...italianAnswers,
  ...italianHelp,
  check: italianCheck,
  evidence: italianEvidence,
  story: italianStory,
  notices: italianNotices,
  names: italianNames,
  commands: italianCommands,
  library: italianLibrary,
  channel: italianChannel,
  reasons: italianReasons,
};
