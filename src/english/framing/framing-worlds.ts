import { SMALL_NUMBERS } from "../grammar/numbers.ts";
import { OFFICES } from "../people/titles.ts";

/**
 * Where an article says it, seen from the words: in the sentence right before, anywhere shortly before, shortly after, or
 * anywhere after them.
 */
export type WorldPlace = "right-before" | "before" | "behind" | "later";

/** A way to say that words belong to another world than the news: a game, a rehearsal, a lesson, somebody else's text. */
export interface WorldSign {
  readonly place: WorldPlace;
  /** Patterns for what the article says, in any case of letters. */
  readonly patterns: readonly string[];
}

const NOUNS = "(?:letter|note|poem|telegram|diary|message|card|page|will|verse|passage|testimony|statement)";

/** Parts that everybody knows: "the town's *Judas*". */
const STOCK_PARTS =
  "Judas|Hamlet|Macbeth|Othello|Lear|Romeo|Juliet|Ophelia|Santa|Father Christmas|Scrooge|Dracula|Faust|Carmen|Tosca|Cinderella|Widow Twankey|Pontius Pilate|Herod";

/** Parts that somebody may play: "will play *counsel* for the defence". */
const PLAYED_PARTS =
  "prime minister|president|counsel|judge|prosecutor|king|queen|prince|princess|mayor|minister|detective|inspector|defendant|accused|victim|murderer|villain|hero|heroine|title role|lead role|leading lady|devil|witch|narrator|landlord|butler|emperor|duke|duchess|captain of the";

const COUNTED = `(?:\\d{1,3}|${Object.keys(SMALL_NUMBERS).join("|")})`;

/** A book with people in it who were made up. */
const MADE_UP_BOOKS = "novel|novella|thriller|whodunit|saga|romance|trilogy|fable|fairy tale";

/** What a book is to those who are real: "the *author* of Bo Lee's third thriller". */
const REAL_OF_BOOKS =
  "(?:co-)?(?:author|writer|editor|publisher|translator|illustrator|reviewer|reader|subject|seller|fan|model|launch|rights)s?";

/** Poems and songs that nobody says in earnest. */
const VERSES =
  "verse|ballad|nursery rhyme|limerick|lullaby|shanty|sonnet|riddle|fairy tale|folk (?:song|tale)|skipping rhyme";

/**
 * Worlds in which somebody says what they don't mean, by what an article calls them. Each is a closed phrase, not a single
 * word that is common in news ("trial", "game", "play").
 */
export const WORLDS: Readonly<Record<string, WorldSign>> = {
  /** "The students held a mock trial." */
  rehearsed: {
    place: "before",
    patterns: [
      "mock (?:trial|exam|interview|debate|jury|court|election|inquest|hearing|parliament|press conference)s?",
      "(?<!wet )dress rehearsals?|rehears(?:ed|ing) (?:the|a|an|his|her|their)|moot court|table read|read-through|sound ?checks?|run-throughs?",
      "role[- ]play(?:s|ed|ing)?|(?:at|in|during) (?:an|the|his|her|their) auditions?|auditioned|auditioning|tried (?:out )?for the (?:part|role)",
      "(?:cameras?|microphones?|sound|plans?|systems?) (?:was|were) (?:being |to be )?tested|tested (?:its|their|the) (?:plans?|response)",
      "simulat(?:ed|es|ing) (?:a|an|the)|with (?:\\p{L}+ )?volunteers? playing",
    ],
  },
  /** "The debating society drew the sides by lot." */
  debated: {
    place: "before",
    patterns: [
      "debating (?:society|club|contest|competition)|devil['’]s advocate",
      "(?:sp(?:oke|eaks?)|argue[ds]?|arguing) (?:for|against) the motion|(?:drew|drawn) the sides|the sides (?:were|was) drawn",
      "argu(?:ed|es|ing) the (?:other|opposite) (?:side|case)",
    ],
  },
  /** "His children dared him.", "He lost a bet and had to pay." */
  played: {
    place: "before",
    patterns: [
      "roll(?:s|ed|ing)? the dice|board games?|role-playing games?|charades|truth or dare|improvised scenes?",
      "(?:lost|losing|loses) (?:a|the|his|her) bet|on a dare|dared (?:him|her|them)\\b|paid the forfeit",
      "hypnotist|hypnoti[sz]ed|put under by|s[eé]ance|ouija|from (?:the other side|beyond the grave|the beyond)|parlou?r games?|drinking games?",
    ],
  },
  /** "Question four of the exam gives a source." */
  taught: {
    place: "before",
    patterns: [
      "(?:text|phrase)books?|phrase books?|exam papers?|question (?:\\p{L}+|\\d+) of the exam|lesson (?:one|two|three|four|five|six|seven|eight|nine|ten|\\d+) of",
      "learning the (?:conditional|subjunctive|past tense|future tense)|made-up dialogues?|model answers?",
    ],
  },
  /** "The drawing on page two shows a fat man on a throne." */
  drawn: {
    place: "before",
    patterns: [
      "(?:the|a|this|[\\p{L}’']+s) (?:drawing|cartoon|caricature|comic strip)\\b|speech bubbles?|bubble over|finger puppets?|hand puppets?|marionettes?",
      "choose option|the (?:senator|president|mayor|minister) on the screen|on a (?:\\S+ )?loop",
    ],
  },
  /** "He did his impression of the chancellor.", "She put on the reviewer's drawl." */
  imitated: {
    place: "before",
    patterns: [
      "(?:did|does|doing|do) (?:his|her|their|an|the) (?:\\p{L}+ )?impressions?|impressions? of|(?:his|her|their) best impressions?",
      "put(?:s|ting)? on (?:the|a|an|his|her) [^.!?]{0,40}(?:accent|voice|drawl|lisp|twang)",
      "the comedian took|comedy night|open[- ]mic night|stand-up set",
    ],
  },
  /** "The third episode reaches the strike, with Bo Lee as the prime minister." */
  dramatised: {
    place: "before",
    patterns: [
      "(?:episode|film|play|drama|series|musical|opera|sequel|revival|pageant)\\b[^.!?]{0,120}\\b(?:with|starring|featuring|stars) (?:\\p{Lu}\\S+ ){2,3}as (?:the|an?|his|her)\\b",
      "(?:our|this|the|an?) (?:spoof|satirical|parody|fictional|imaginary|made-up|invented) (?:diary|column|interview|letter|letters|page|notebook|news)\\b",
    ],
  },
  /** "The ironmonger has been the town's Judas for 19 Easters." */
  "in a part, as told later": {
    place: "behind",
    patterns: [
      `(?:has been|is|was|will be) (?:the |its |their |this )?(?:\\p{L}+['’]s |year['’]s )?(?:${STOCK_PARTS})\\b`,
      `(?:will play|plays|is playing|played|to play|playing) (?:the |an? |his |her )?(?:\\p{L}+ )?(?:${PLAYED_PARTS})\\b`,
    ],
  },
  /** "She had typed “feed”." */
  "typed otherwise": {
    place: "behind",
    patterns: [
      "(?:had|has) (?:typed|meant to (?:type|write|say)) [“\"‘']|autocorrect(?:ed|ion)?\\b|predictive text",
    ],
  },
  /** “A,” said Ann Roe, *eleven lines before the end of chapter nine*. */
  "in a book, as told later": {
    place: "behind",
    patterns: [
      `(?:beginning|start|opening|middle|end|close|lines?|words?|page) of (?:chapter|act|scene|canto|book|part) (?:${COUNTED}|[ivx]{1,4})\\b`,
      `(?<=, )the (?:\\p{L}+ ){0,3}(?!${REAL_OF_BOOKS}\\b)\\p{L}+ (?:in|of) (?:\\p{Lu}[\\p{L}.]* ){0,2}\\p{Lu}\\p{L}+['’]s? (?:\\p{L}+ ){0,3}(?:${MADE_UP_BOOKS})\\b`,
      `(?<=, )in (?:an?|the) (?:[\\p{L}-]+ ){0,3}(?:${VERSES})\\b`,
    ],
  },
  /** "Page 212 of Bo Lee's fourth book has been read aloud." */
  "in a book": {
    place: "before",
    patterns: [
      `(?:page|chapter|verse|canto|stanza) ${COUNTED} (?:of|in) (?:\\p{Lu}[\\p{L}.]* ){0,2}\\p{Lu}\\p{L}+['’]s? (?:\\p{L}+ ){0,3}(?:book|play|story|${MADE_UP_BOOKS})\\b`,
    ],
  },
  /** “A,” Lord Dun told the widow, *rolled a seventeen*, and passed the crisps. */
  "in a game, as told later": {
    place: "behind",
    patterns: [`roll(?:s|ed) (?:an? )?${COUNTED}\\b`],
  },
  /** "… with the sergeant frozen on the pause screen." */
  "on a screen, as told later": {
    place: "later",
    patterns: ["(?:pause|loading|start|title) screen\\b|game over\\b|(?:cut|end) ?scenes?\\b"],
  },
  /** “A,” said Inspector Roe, *and said it again, nine times*, until the man with the clapperboard was happy. */
  "filmed, as told later": {
    place: "behind",
    patterns: [
      `clapper ?boards?\\b|said it (?:again, )?${COUNTED} (?:more )?times\\b|(?:until|before) the director (?:was|is|said|shouted|called)\\b`,
      `(?:on|in|at|after|until|by) (?:the )?(?:(?:first|second|third|fourth|fifth|sixth|seventh|last|final) take|take ${COUNTED})\\b`,
    ],
  },
  /** "It was not the Premier but an impressionist." */
  "not the one named, as told later": {
    place: "behind",
    patterns: [
      `it (?:was|is) (?:not|never) (?:the|an?|his|her|their) (?:[\\p{L}-]+ )?(?:${[...OFFICES].join("|")}) (?:but|who|that|at all|on the|speaking|talking)\\b`,
      `it (?:wasn|isn)['’]t (?:the|an?|his|her|their) (?:[\\p{L}-]+ )?(?:${[...OFFICES].join("|")}) (?:but|who|that|at all|on the|speaking|talking)\\b`,
    ],
  },
  /** "They stayed in his pocket." */
  "never delivered, as told later": {
    place: "later",
    patterns: [
      "(?:it|they|(?:pages?|speech|speeches|sheets?|text|letter|cards?|paper|words?|statement|draft)(?: \\p{L}+)?) (?:stayed|remained|was left|were left|lay|lie|sat) in (?:his|her|a|the|their) (?:\\p{L}+ )?(?:pocket|drawer|handbag|briefcase|folder|safe|desk)\\b",
    ],
  },
  /** "The programme goes out on 1 April." */
  "on the day of fools": {
    place: "later",
    patterns: [
      "(?:programme|program|show|episode|broadcast|film|article|story|issue|page|interview|report|item|edition)\\b[^.!?]{0,60}\\b(?:on|for|of) (?:1 April|April 1(?:st)?|1st (?:of )?April|the first of April|April Fools?\\b)",
    ],
  },
  /** "…, the sound engineer's test sentence for twenty years." */
  "tried out, as told later": {
    place: "behind",
    patterns: [
      "test (?:sentences?|phrases?|messages?|announcements?|recordings?)\\b|to test the (?:microphones?|line|sound|speakers?)",
    ],
  },
  /** "He blinked throughout in a code that navy men know." */
  "against their will, as told later": {
    place: "behind",
    patterns: [
      "blink(?:s|ed|ing)?\\b[^.!?]{0,40}\\b(?:code|morse)\\b|tapp(?:ed|ing)\\b[^.!?]{0,40}\\bmorse\\b",
    ],
  },
  /** "It is the year 2060.": what follows is made up. */
  "set in a year": {
    place: "before",
    patterns: ["(?:it is|it['’]s|this is|here it is) the year \\d{4}\\b|the year is \\d{4}\\b"],
  },
  /** "She unfolded the note from her predecessor." */
  "read out": {
    place: "right-before",
    patterns: [
      `(?:opened|unfolded|produced|pulled out|took out|held up|picked up) (?:the|a|an|his|her|their|another) (?:\\p{L}+ ){0,2}${NOUNS}\\b`,
      `read(?:s|ing)? (?:it|them) (?:out|aloud)|read(?:s|ing)? (?:out |aloud )?(?:from )?(?:the|a|an|his|her) (?:\\p{L}+ ){0,2}${NOUNS}\\b`,
    ],
  },
  /** "His sister tells it like this.", "In the village they still tell it." */
  retold: {
    place: "right-before",
    patterns: [
      "tells? it\\b|told it\\b|(?:memory|version|account|recollection) of it\\b|remembers? it (?:like|differently|otherwise|thus|so)",
      "so the (?:story|legend|tale|anecdote) (?:goes|runs|has it)|(?:story|legend|tale|anecdote) (?:goes|has it)\\b",
    ],
  },
  /** "There was a second speech in the drawer." */
  drafted: {
    place: "right-before",
    patterns: [
      "(?:second|other|another|alternative) (?:speech|statement|draft)\\b|(?:speech|letter|statement|reply) in (?:the|a|his|her) drawer",
      "(?:typed|wrote|written|drafted)[^.!?]{0,60}(?:deleted|unsent|never sent|didn['’]t send|did not send)",
    ],
  },
  /** "He had not been allowed to sleep for four days.", "Two men with rifles stood behind him." */
  forced: {
    place: "right-before",
    patterns: [
      "(?:men|man|soldiers?|guards?|captors?) (?:with|in|holding) (?:rifles?|guns?|a (?:rifle|gun|mask)|masks)|hours without sleep",
      "(?:held|pointed) (?:a|the) (?:gun|pistol|rifle|knife)",
    ],
  },
  "forced, as told later": {
    place: "behind",
    patterns: [
      "not (?:been )?(?:allowed|permitted) to (?:sleep|eat|leave|see)|(?:hours|days|nights) without (?:sleep|food|water|a lawyer)",
      "(?:men|man|soldiers?|guards?) (?:with|holding) (?:rifles?|guns?|a (?:rifle|gun))|(?:at|with) gunpoint",
    ],
  },
  /** "The exercise ended at noon." */
  "an exercise, as told later": {
    place: "behind",
    patterns: [
      "the (?:exercise|drill|simulation|rehearsal|role-play|game|improvisation) (?:ended|lasted|took|is|was) (?:\\p{L}+ )?(?:at|for|until|over|part|repeated|\\d)",
      "the (?:real|actual) (?:hearing|trial|vote|match|speech|debate) (?:is|was|will|takes|comes)",
    ],
  },
  /** "It was her twin sister Bea at the microphone." */
  "spoken by another, as told later": {
    place: "behind",
    patterns: [
      "(?:twin|sister|brother|mother|father|cousin|daughter|son|wife|husband|double|understudy|stand-in|namesake|neighbou?r|friend|lookalike)\\b[^.!?]{0,30} (?:at|behind|on|into|before) the (?:microphone|mic|lectern|podium|phone|line|keyboard)\\b",
    ],
  },
  /** "The reporter has since admitted that he wasn't there." */
  "admitted by the writer": {
    place: "behind",
    patterns: [
      "(?:the|our|this|its|a|that|their) (?:reporter|writer|journalist|columnist|correspondent|interviewer|newspaper|paper|magazine|ghostwriter)(?: (?:has|had|have|later|since|now|then|himself|herself)){0,3} (?:admit|confess|conced|own(?:ed|s) up)(?:s|ed|t?ed|es)?\\b",
    ],
  },
  /** "He then said, seriously, that it wasn't." */
  "not serious, as told later": {
    place: "behind",
    patterns: [
      "then (?:said|added|went on|continued),? (?:more )?(?:seriously|earnestly)|on a more serious note|in all seriousness|turning serious",
      "(?:asked|pressed) (?:about it |the question )?again|the second time (?:he|she) was asked",
    ],
  },
  /** "In Czech he had said that they would leave the meeting." */
  "said otherwise, as told later": {
    place: "behind",
    patterns: [
      "in (?:the )?(?:his |her |their )?(?:original|own language|mother tongue)\\b",
      "(?:subtitles?|interpreter|translation|translator) (?:was|were|had|has) (?:wrong|mistaken|added|made|got|left|turned|mixed)",
      "(?:had|has|have) (?:not|never) read (?:the|a|that|this|his|her) (?:page|book|text|chapter|letter|draft|statement)",
    ],
  },
};

/** Languages, as an article names that in which something was really said: "In *Czech* he had said …". */
export const LANGUAGES = `
  Arabic Bengali Bulgarian Catalan Chinese Croatian Czech Danish Dutch English Estonian Farsi Finnish French Gaelic German
  Greek Hebrew Hindi Hungarian Icelandic Irish Italian Japanese Korean Latin Latvian Lithuanian Mandarin Norwegian Persian
  Polish Portuguese Punjabi Romanian Russian Serbian Slovak Spanish Swahili Swedish Tamil Turkish Ukrainian Urdu Vietnamese
  Welsh
`
  .trim()
  .split(/\s+/);
