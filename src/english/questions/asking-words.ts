import { CHAT_AFTER_QUESTIONS, CHAT_BEFORE_QUESTIONS } from "../requests/chat-around-questions.ts";
import { wordSet } from "../word-set.ts";

/** Words that ask for the answer, or for where it is, and are no part of it. */
export const ASKING_WORDS = wordSet(`
  according tell please article articles story stories report reports happen happened happening happens much kind
  say says said saying going mention mentions mentioned mentioning real true legit fake actually really exactly
  breaking update updates news latest currently now still yet anyone somebody someone know pls plz lol btw
  nowadays today wheres whens whys hows whered whod howd gonna wanna aint ever anything anybody ok okay
  something someone everyone everybody everything stuff
  any1 some1 every1 u ur r abt b4 bc cos coz cuz thru tho til
`);

/** Small words as they are typed in a chat, and what is said of one's own opinion: no sentence that answers has them. */
export const IDLE_WORDS = wordSet(`
  n w em gotta gimme lemme dunno kinda sorta coulda shoulda woulda musta innit tbh imo imho idk fyi
  sef abeg sha yaar
  hed theyd youd itd
  suddenly definitely seriously supposedly apparently literally basically anyway anyways
`);

/**
 * Words that ask for a sum, as in "how much does it cost": the sum is the answer, and the verb beside it doesn't
 * matter.
 */
export const SUM_WORDS = wordSet(`
  cost costs costing worth
`);

/** A question for how somebody or something is, as a pattern: what answers it has none of its words. */
export const STATE_QUESTION =
  "^\\W*(?:so |and |but )?how(?:['’]?s|['’]re) (?!.*(?:ed|en)\\W*$)|^\\W*(?:so |and |but )?how (?:is|are|was|were) .{1,60}\\b(?:doing|getting on|faring|coming along|holding up)\\b";

/** Words that place a day: "when is the next election" is answered by a sentence about an election. */
export const DAY_WORDS = wordSet(`next date`);

/**
 * Parts of a question that only say what kind of answer is wanted, in lower case. Their words aren't looked up: "what
 * time did they find her" isn't about time.
 */
export const ASKING_PHRASES =
  /\bhow come\b|\b(?:what|which) (?:time|year|month|date|day|weekday)s?\b|\b(?:what|which) (?:kind|sort|type)s? of\b|\bwhere ?abouts\b/gu;

const OF_THE_BOT = {
  which: "the|this|any|these|those|your",
  things: "articles?|stor(?:y|ies)|reports?|news|library|papers?",
  tell: "say|mention|talk|report|tell|write|know|have",
  what: "anything|something|us|me",
  about: "about|of|on|that",
  word: "news|word|info|information|details?|updates?",
};
const { which, things, tell, what, about, word } = OF_THE_BOT;

/**
 * Parts of a question that are addressed to the bot or were copied along with a pasted post. Each is blanked out
 * before the question is read, unless nothing else would be left.
 */
export const CHATTER: readonly RegExp[] = [
  "\\bhttps?:\\/\\/\\S{1,500}",
  "\\bwww\\.\\S{1,500}",
  "<(?:@[!&]?|#|a?:\\w{1,32}:)\\d{1,20}>",
  CHAT_BEFORE_QUESTIONS,
  CHAT_AFTER_QUESTIONS,
  "\\b(?:breaking(?: news)?|just in|update|exclusive|alert)\\s?[:|!–—-]",
  "^\\s*breaking\\b",
  "\\bis (?:it|this|that) (?:really |actually )?(?:true|real|right|correct|legit|fake)(?: that\\b)?",
  `\\b(?:does|do|did) (?:${which}) (?:${things}) (?:${tell})(?: (?:${what}))?(?: (?:${about}))?\\b`,
  `\\b(?:according to|in|from) (?:${which}|that) (?:${things})\\b`,
  `\\b(?:any|what(?:'s| is|s)? the) (?:${word}) (?:on|about|of|regarding)\\b`,
  "\\bfact ?-?check\\b",
  "\\b(?:so far|these days|right now|at (?:the moment|all)|in the end|as well|any ?more|of course|or (?:not|no)|in total|altogether)\\b",
  "\\b(?:end|ends|ended|ending) up\\b",
  // Spoken to a telephone, which writes down everything.
  "\\bquestion mark\\b",
  "^\\W*(?:hey|hi|ok|okay) (?:siri|google|alexa|cortana|bixby)\\b",
  "\\b(?:uh|um|umm|erm|hmm)\\b",
  "\\by\\/n\\b",
].map(source => new RegExp(source, "giu"));
