import { wordSet } from "../word-set.ts";

/** Parts of a play, a film or a book in which a character speaks: "in the third act". A podcast has episodes too. */
export const PARTS_OF_WORKS = wordSet("act scene reel chapter verse stanza canto aria");

/** Which of them: "the *third* act". */
export const COUNTING_PARTS = wordSet(
  "first second third fourth fifth sixth seventh opening closing final last next very same",
);

/** What a writer makes words up in: "in my *fancy*". */
export const FANCIES = wordSet(
  "fancy fancies imagination daydream daydreams dream dreams reverie fantasy fantasies nightmare nightmares sleep",
);

/** How a writer begins to make words up: "I *dreamt* that …". */
export const BEGINNING_FANCIES = wordSet("dreamt dreamed imagined fancied fantasised fantasized daydreamed");

/** What comes to sleepers: "I had a *dream*". */
export const SLEEPERS_SEE = wordSet("dream nightmare vision daydream");

/** How a writer guesses to have slept: "I must have *slept*". */
export const SLEEPING = wordSet("slept dozed dreamt dreamed nodded dropped fallen");

/** What an actor does with a part: "Bo Lee *plays* Ann Roe". */
export const ACTING = wordSet(
  "plays played portrays portrayed voices voiced impersonates impersonated embodies",
);

/** The same with "as": "Bo Lee *stars as* Ann Roe". */
export const ACTING_AS = wordSet("stars starred appears appeared cast dressed");

/** What of somebody's is performed by another: "the *part* of Ann Roe", "Ann Roe's *words*". */
export const PERFORMED = wordSet("part role words lines voice answers evidence testimony speech");

/** How: "was *read* by an actor". */
export const PERFORMING = wordSet(
  "read played spoken voiced performed portrayed sung recreated re-created re-enacted reenacted impersonated acted",
);

/** Patterns with which a speaker takes back what was said before. */
export const RECANTING: readonly string[] = [
  "I (?:was|am|['’]m) (?:\\p{L}+ ){0,2}?(?:wrong|mistaken)",
  "I (?:misspoke|stand corrected)",
  "I take (?:it|that) back",
  "I regret (?:it|that|saying)",
  "I should(?:n['’]t| not| never) have said",
];

/** Those of them that may be only about what was said right before: "I was wrong about *that*". */
export const RECANTING_OF_LAST: readonly string[] = [
  "I (?:was|am|['’]m) (?:\\p{L}+ ){0,2}?(?:wrong|mistaken) (?:about|in) (?:that|it|this)",
];

/** What somebody else may send in a person's name: "when the *text* was sent". */
export const MESSAGES_SENT = wordSet(
  "message messages post posts text texts tweet tweets email emails e-mail mail call",
);

/** How: "when it was *sent*". */
export const SENDING = wordSet("sent posted typed tweeted texted emailed e-mailed written dialled recorded");

/** How somebody is who can't have spoken: "spent those six minutes *under anaesthetic*". Patterns. */
export const UNABLE_TO_SPEAK: readonly string[] = [
  "(?:asleep|unconscious|sedated|anaesthetised|anaesthetized|anesthetized)",
  "under (?:a |an |the )?(?:general |full |local )?(?:an(?:a)?esthe(?:tic|sia)|sedation|surgeon['’]s knife)",
  "in (?:a coma|surgery|(?:the |an )?operating (?:theatre|theater|room))|on (?:the|an) operating table",
];
