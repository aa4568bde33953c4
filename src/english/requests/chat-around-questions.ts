import { QUESTION_WORDS } from "../questions/question-words.ts";

/** How a question goes on behind what is said before it, as alternatives of a pattern. */
const ASKS = [
  ...QUESTION_WORDS,
  "(?:what|who|where|when|how|why)'?s",
  "(?:is|are|was|were|do|does|did|has|have|had|ca|could|wo|would|should)n't",
  "wats?|wots?|wen|hw|if|whether|any|anyone|anybody|any1",
].join("|");

/** Said before a question: greetings, exclamations, forms of address, and what joins them. */
const OPENING_WORDS = [
  "he+y+|hi+|hiya|heya|hello+|hullo|a?yo+|oi|howdy|good (?:morning|afternoon|evening|day)(?: to you)?",
  "omg+|omfg|wo+w+|whoa|lol|lmao|wait|hang on|hold on|bruh|bro|dude|mate|guys|lads|folks|fam|y'?all|peeps",
  "sir|madam|ma'?am|bot|verbatim|@[\\w.]{2,32}|there|all|everyone",
  "o+k+|okay+|so+|and|but|also|well|u+m+|u+h+|h+m+|oh|ah|like|anyways?|btw|by the way|tbh|ngl|not gonna lie|idk|dunno|wtf|honestly|seriously|random",
  "plea+se+|pls+|plz+|kindly|abeg|help(?: me)?(?: out)?|(?:tell|show|remind) (?:me|us)|sorry(?: to (?:ask|bother)(?: you| u)?)?",
].join("|");

/** What a question is called before it is put: "quick q". */
const OPENING_PHRASES = [
  "(?:i (?:have|got) )?(?:a |one )?(?:quick|random|dumb|stupid|silly|genuine|serious|weird|simple|basic) (?:q|qn|question|one)(?: for you)?",
  "(?:i(?: have|'?ve)? (?:got )?)?a question(?: for you)?|can (?:you|u|anyone|anybody|someone|somebody) (?:tell|help) (?:me|us)",
  // "sorry if this has been asked already but".
  "(?:sorry|apologies|idk|dunno|not sure|no idea) (?:if|whether) [^?!.;]{1,60}?(?:,| but)",
  "(?:(?:i'?m|i was|i am) )?(?:just )?(?:wondering|curious)",
  "my [\\p{L}]{2,12} (?:wants|needs|asks|asked|is asking|keeps asking)(?: to know)?",
  "long story short|real quick|for real",
  "(?:don'?t|do not) suppose (?:you|u|anyone|anybody) (?:know|knows)",
].join("|");

const CLOSING = [
  "asking for a friend|or what|or nah|or something|innit|yes or no|rn|fr|frfr|wtf|lol|lmao|lmfao",
  // Forms of address, and no nouns: "my bro".
  "(?<!\\b(?:the|an?|my|your|his|her|our|their|this|that|bad|big|little)\\s)(?:bro|bruh|dude|mate)",
  "sef|abeg|abi|please|pls|plz|thanks|thank you|thx|ty|cheers|asap|tia|(?:thanks|thx|ty) in advance|idk",
  "(?:i|we) (?:really )?need to know|my [\\p{L}]{2,12} (?:wants|needs)(?: to know)?",
  "just curious|just wondering|can (?:anyone|someone|you|u) help(?: me)?",
].join("|");

/** How a request begins that is no question. */
const REQUESTS = [
  "latest|newest|news|updates?|headlines|recap|gist|tl;?dr|eli5|summar[iy]\\p{L}*|sum|quotes?|timeline|compare|list",
  "show|catch|bring|fill|anything|everything|explain|check|verify",
].join("|");

/** Words between marks are somebody's: "“please do not shout” who said that". */
const chatBefore = (next: string) =>
  `^[^\\w"“„«]*(?:(?:${OPENING_PHRASES}|${OPENING_WORDS})(?![\\p{L}\\p{N}'])\\W{0,5}){1,8}(?=(?:${next})\\b)`;

/** What members say before a question: "ok so random but", "guys", "sorry if this is a silly question but". */
export const CHAT_BEFORE_QUESTIONS = chatBefore(ASKS);

/** The same before a request as well: "bruh, tldr". */
export const CHAT_BEFORE_REQUESTS = chatBefore(`${ASKS}|${REQUESTS}`);

/** Behind a question: "lol", "or what", "asking for a friend". */
export const CHAT_AFTER_QUESTIONS = `(?:(?:[\\s,;:.!…-]{1,5}|(?<=\\?)\\s?)(?:and |& )?(?:${CLOSING})(?![\\p{L}\\p{N}'])){1,4}\\W*$`;
