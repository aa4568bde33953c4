import { wordSet } from "../word-set.ts";

/** Nouns with which a later sentence refers back to words: "the recording", "those words". */
export const REFERRING_NOUNS = wordSet(`
  words word quotation quotations quote quotes sentence sentences line remark remarks comment comments phrase answer
  reply statement speech confession post posts tweet message email e-mail text letter note memo
  interview broadcast call recording tape clip video audio footage soundtrack voice voices screenshot transcript
  passage caption account handwriting signature
`);

/** "his words" refers to what he said; "his voice" and "his account" may be about anything. */
export const REFERRING_AFTER_POSSESSIVE = wordSet(
  "words quotation quote remark remarks comment comments phrase answer statement post tweet",
);

/**
 * What such a sentence may plainly say about words that were said: that they had an effect, came at some time, were
 * heard or shared. Any other predicate may take them back, and no list could hold all of those.
 */
export const PLAIN_PREDICATES = wordSet(`
  drew draws drawn drawing sparked sparks prompted prompts triggered triggers provoked provokes infuriated infuriates
  angered enraged outraged upset alarmed pleased delighted surprised shocked stunned moved caused causes led brought
  raised raises raise fuelled fueled stirred ignited won earned got received receive receives gained attracted garnered
  met greeted welcomed praised applauded cheered hailed condemned criticised criticized denounced attacked mocked
  echoed echoes echo repeated reflected reflects reflect underlined underlines underscored underscores highlighted
  highlights highlight signalled signaled signals marked marks mark came come comes coming followed follows follow
  shared reshared retweeted viewed watched seen heard liked circulated spread resonated reached expected
  lasted lasts interrupted helped hurt hit struck divided united pushed became drives drove carries carried
  concerned concerns focused dealt covers covered touched added adds said says say asked asks urged urges
  warned warns noted notes described describes name named names mention mentioned mentions quoted included includes include
  contained contains contain outlined detailed explain explained explains specify announced confirmed claimed accused thanked called
  calls suggest suggests suggested referring refers referred aimed directed likely timed part first latest strongest
  welcome shows showed show features featured cites cited gives gave outlines went goes also made makes urgent
  attached accompanied spoke speaks argues argued promised promises pledged complained congratulated
`);

/** Beside a "sentence" that is a punishment: "The *sentence* was *suspended*". */
export const PUNISHING = wordSet(`
  prison jail jailed bars behind months years serve serving served suspended concurrent concurrently consecutive parole
  probation judge reduced overturned commuted imposed handed appeal appealed plea maximum minimum custodial guilty
  convicted conviction prosecutors prosecutor leniency death
`);

/** Plain too, unless it says by whom or from where: "was posted", but not "was posted by an intern". */
export const MADE_PUBLIC = wordSet(`
  published posted released broadcast aired recorded filmed sent signed issued addressed televised streamed printed
  carried read
`);

/**
 * Kinds of things that hold words. A sentence about "the message" is about words that were texted, and one about "the
 * clip" about those in a video.
 */
export const KINDS_OF_THINGS: Readonly<Record<string, ReadonlySet<string>>> = {
  written: wordSet(`
    message messages text texts email emails e-mail e-mails letter letters note notes memo memos memorandum document
    post posts tweet tweets account leaflet poster posters telegram card paper sheet page notice statement manuscript
    diary chat thread screenshot caption headline newsletter circular release banner placard typescript programme
  `),
  recorded: wordSet(`
    recording recordings tape tapes clip clips video videos audio footage file voice voices call calls voicemail film
    broadcast soundtrack microphone reel podcast loudspeaker
  `),
};

export const THINGS_WITH_WORDS: ReadonlySet<string> = new Set(
  Object.values(KINDS_OF_THINGS).flatMap(nouns => [...nouns]),
);

/** Nouns for any words that were quoted before: "the *line*". */
export const NOUNS_OF_WORDS = wordSet(`
  words word quotation quotations quote quotes sentence sentences line lines remark remarks phrase comment comments
`);

/** Before a noun these refer to something that was named: "*the* memo", "*that* line". */
export const POINTING_AT_THINGS = wordSet("the that this those these");

/** Participles that begin a sentence with what somebody was asked or shown: "*Asked* about a letter, she …". */
export const BRINGING_UP = wordSet(`
  asked questioned quizzed pressed challenged shown confronted presented told reminded
`);

/** Before a noun these bring up something that wasn't named before: "*a* letter". */
export const INDEFINITE = wordSet("a an another");

/** What people have or haven't done with a text: "she had not *written* it". */
export const DONE_WITH_TEXTS = wordSet(`
  write wrote written writing send sent sending post posted posting type typed sign signed signing draft drafted see seen
  read author authored
`);

/** Verbs with which words are given as a text, not as said to anybody: “A,” the memo *reads*. */
export const GIVEN_AS_TEXT = wordSet(`
  wrote writes posted posts tweeted tweets texted texts typed types read reads ran runs signed published sings sang
  emailed e-mailed blogged messaged has have had goes went
`);

/** Verbs with which somebody answers, or speaks to a listener: “I never wrote it,” she *told the Herald*. */
export const ANSWERING = wordSet(`
  answered answers replied replies responded responds confirmed confirms admitted admits conceded concedes insisted
  insists retorted told tells
`);
