/** Words that ask how things stand on the day of asking. */
export const NOW_WORDS = new RegExp(
  [
    "\\b(?:now|rn|nowadays|currently|at the moment|these days|still|yet|so far|latest|most recent|newest|as of today|up to date",
    "|hows|how's|how (?:is|are) (?=.*\\b(?:doing|going|getting on|coming along|faring|looking|holding up)\\b)",
    "|what'?s (?:happening|going on|up) (?:with|to|at)|what is (?:happening|going on) (?:with|to|at)",
    "|any ?more|any news|in the end|end(?:ed|s)? up|altogether|in total|eventually|finally)\\b",
  ].join(""),
  "i",
);

const PRESENT_OPENINGS = {
  "when will, how much is":
    "(?:when|where|who|how (?:much|many|long|soon|old|big)|what)(?:'s|s| is| are| will| do| does| can) ",
  "what … will":
    "(?:when|how (?:soon|many|much|long)|what|who|where|which) .{0,40}\\b(?:will|is going to|are going to)\\b",
  "is it": "(?:is|are|has|have|will|does|do|can|isn'?t|hasn'?t|won'?t)\\b",
};

/** How a question begins that asks about a state or the future, not about the past. */
export const PRESENT_OPENING = new RegExp(`^\\W*(?:${Object.values(PRESENT_OPENINGS).join("|")})`, "i");

const STATES = "is|are|was|were|has been|have been|had been";
const PENDING = {
  "will open": "will|shall|would(?! have\\b)(?= \\w)|won['’]t|may|might",
  "is to open, was due to open": `(?:${STATES}) (?:\\w+ )?(?:due|set|expected|likely|about|supposed|meant|going|planned|hoping|to be)\\b`,
  "is to open": `(?:${STATES}) to(?= \\w)(?! (?:the|a|an)\\b)`,
  "needs ten votes to do it": "needs?(?: [\\w-]+){0,7} to(?= \\w)",
  "has asked for it":
    "(?:(?:has|have|had|is|are|was|were) )?(?:ask(?:s|ed|ing)? (?:for|to|the|that)|appl(?:ies|ied|ying) (?:for|to)|call(?:s|ed|ing) (?:for|on)|want(?:s|ed)?|demand(?:s|ed|ing)?|offer(?:s|ed|ing)?|promis(?:es|ed|ing)|propos(?:es|ed|ing)|plan(?:s|ned|ning)|intend(?:s|ed)?|hop(?:es|ed|ing))",
} as const;
/** Before what hasn't happened, or hadn't at the time that is told. Small letters only: May is a month. */
export const PENDING_WORDS = new RegExp(`\\b(?:${Object.values(PENDING).join("|")})\\b`, "gu");

/** How a question begins that asks whether something has happened. */
export const HAPPENED_OPENING = new RegExp(
  [
    "^\\W*(?:so |and |but |ok )?",
    "(?:did|didn'?t|was|wasn'?t|were|weren'?t|has|hasn'?t|have|haven'?t|had)\\b",
    "(?!.{1,40}\\b(?:going to|gonna|supposed|due|meant to|plan(?:s|ned|ning)?)\\b)",
  ].join(""),
  "i",
);

/** Words that ask how something was at first, before it changed. */
export const AT_FIRST_WORDS =
  /\b(?:first|originally|initially|at the (?:start|beginning)|before|used to|(?:was|were) (?:supposed|meant|due))\b/i;

/** Past forms that make a question one about the past, however it begins. */
export const PAST_WORDS = /\b(?:was|were|did|had|happened|ago|first|originally|last (?:week|month|year))\b/i;
