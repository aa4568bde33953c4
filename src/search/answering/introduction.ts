import { KIN } from "../../english/people/nouns.ts";
import { ANSWER_WORDS } from "../../english/questions/answer-words.ts";
import { ROLES } from "../../english/questions/asked-types.ts";

/** How many letters before and after a name may introduce the person. */
const INTRODUCTION = 60;
const ROLE_BEFORE = new RegExp(
  `\\b(?:${ROLES})s?(?: of [\\p{L} ]{2,30})?,? (?:\\p{Lu}[\\p{L}’'-]+ ){0,2}$`,
  "iu",
);
/** Before a name: what somebody is to somebody, and no work. */
const RELATIVE_BEFORE = new RegExp(`\\b(?:${[...KIN].join("|")}),? (?:\\p{Lu}[\\p{L}’'-]+ ){0,2}$`, "iu");
const AFTER_NAME = [
  ",? who (?:is|was|runs|owns|leads|heads|represents|chairs|plays|works|has)",
  ",? (?:is|was|are|were|will be|becomes|became|remains|has been) (?:the|a|an|one of|its|their)\\b",
  ",? (?:means|stands for|refers to|consists? of)\\b",
  ", (?!who(?:se|m)?\\b)\\p{L}",
  " (?:of|from|at) (?:(?:the|its|their|our) )?\\p{L}",
  ", \\d{1,3}\\b",
  " \\(",
];
/** "painted by Ada Lind", "founded with Ada Lind". */
const DEED_BEFORE = new RegExp(
  `\\b(?:${ANSWER_WORDS.deeds})(?: [\\p{L}’'-]+){0,3}? (?:by|with) (?:\\p{L}[\\p{L}’'-]+ ){0,2}$`,
  "iu",
);
const ROLE_AFTER = new RegExp(`^(?:’s|'s|s)?(?:${AFTER_NAME.join("|")})`, "iu");
/** "Ada Lind, who wanted to keep it" says something about her, but not who she is. */
const MORE_AFTER = /^,? who(?:se)?\b/u;
const ONLY_MORE = 0.6;

/** "chief engineer Ada Lind", "Ada Lind, who runs the harbour": how well the text says who somebody is, 0 to 1. */
export function introduction(named: string, text: string, { isOfWork = false } = {}): number {
  const small = text.toLowerCase();
  let most = 0;
  for (let at = small.indexOf(named); at !== -1; at = small.indexOf(named, at + named.length)) {
    const before = text.slice(Math.max(0, at - INTRODUCTION), at);
    const after = text.slice(at + named.length, at + named.length + INTRODUCTION);
    const hasRole = ROLE_BEFORE.test(before) && !(isOfWork && RELATIVE_BEFORE.test(before));
    if (hasRole || DEED_BEFORE.test(before) || ROLE_AFTER.test(after)) return 1;
    if (MORE_AFTER.test(after)) most = ONLY_MORE;
  }
  return most;
}
