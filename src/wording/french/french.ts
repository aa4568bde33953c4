import type { Wording } from "../wording.ts";
import { frenchAnswers } from "./answers.ts";
import { frenchChannel } from "./channel.ts";
import { frenchCheck } from "./check.ts";
import { frenchCommands } from "./commands.ts";
import { frenchEvidence } from "./evidence.ts";
import { frenchForms } from "./forms.ts";
import { frenchHelp } from "./help.ts";
import { frenchLibrary } from "./library.ts";
import { frenchNames } from "./names.ts";
import { frenchNotices } from "./notices.ts";
import { frenchReasons } from "./reasons.ts";
import { frenchStory } from "./story.ts";

/**
 * All fixed wording of the bot in French; it says "tu". There are no-break spaces inside « » and before : ; ? !, and
 * nothing agrees with a speaker's gender, which isn't known.
 */
export const french: Wording = {
  ...frenchForms,
  ...frenchAnswers,
  ...frenchHelp,
  check: frenchCheck,
  evidence: frenchEvidence,
  story: frenchStory,
  notices: frenchNotices,
  names: frenchNames,
  commands: frenchCommands,
  library: frenchLibrary,
  channel: frenchChannel,
  reasons: frenchReasons,
};
