import type { Wording } from "../wording.ts";
import { spanishAnswers } from "./answers.ts";
import { spanishChannel } from "./channel.ts";
import { spanishCheck } from "./check.ts";
import { spanishCommands } from "./commands.ts";
import { spanishEvidence } from "./evidence.ts";
import { spanishForms } from "./forms.ts";
import { spanishHelp } from "./help.ts";
import { spanishLibrary } from "./library.ts";
import { spanishNames } from "./names.ts";
import { spanishNotices } from "./notices.ts";
import { spanishReasons } from "./reasons.ts";
import { spanishStory } from "./story.ts";

/**
 * All fixed wording of the bot in Spanish, in words that are common in Spain and in Latin America; it says "tú".
 * Nothing agrees with a speaker's gender, which isn't known.
 */
export const spanish: Wording = {
  ...spanishForms,
  ...spanishAnswers,
  ...spanishHelp,
  check: spanishCheck,
  evidence: spanishEvidence,
  story: spanishStory,
  notices: spanishNotices,
  names: spanishNames,
  commands: spanishCommands,
  library: spanishLibrary,
  channel: spanishChannel,
  reasons: spanishReasons,
};
