/** Words that ask how things stand on the day of asking. */
export const NOW_WORDS =
  /\b(?:now|nowadays|currently|at the moment|these days|still|yet|so far|latest|most recent|newest|as of today|up to date|any ?more|any news)\b/iu;

const PRESENT_OPENINGS = {
  "when will, how much is":
    "(?:when|where|who|how (?:much|many|long|soon|old|big)|what)(?:'s|s| is| are| will| do| does| can) ",
  "what … will": "(?:when|how soon|what) .{0,40}\\b(?:will|is going to|are going to)\\b",
  "is it": "(?:is|are|has|have|will|does|do|can|isn'?t|hasn'?t|won'?t)\\b",
};

/** How a question begins that asks about a state or the future, not about the past. */
export const PRESENT_OPENING = new RegExp(`^\\W*(?:${Object.values(PRESENT_OPENINGS).join("|")})`, "iu");

/** Past forms that make a question one about the past, however it begins. */
export const PAST_WORDS = /\b(?:was|were|did|had|happened|ago|first|originally|last (?:week|month|year))\b/iu;
