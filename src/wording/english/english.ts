import { englishAnswers } from "./answers.ts";
import { englishChannel } from "./channel.ts";
import { englishCheck } from "./check.ts";
import { englishCommands } from "./commands.ts";
import { englishEvidence } from "./evidence.ts";
import { englishForms } from "./forms.ts";
import { englishHelp } from "./help.ts";
import { englishLibrary } from "./library.ts";
import { englishNames } from "./names.ts";
import { englishNotices } from "./notices.ts";
import { englishReasons } from "./reasons.ts";
import { englishStory } from "./story.ts";

/** All fixed wording of the bot, in English. The model for other languages: see `Wording`. */
export const english = {
  ...englishForms,
  ...englishAnswers,
  ...englishHelp,
  check: englishCheck,
  evidence: englishEvidence,
  story: englishStory,
  notices: englishNotices,
  names: englishNames,
  commands: englishCommands,
  library: englishLibrary,
  channel: englishChannel,
  reasons: englishReasons,
};
