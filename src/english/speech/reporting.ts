import { wordSet } from "../word-set.ts";

/**
 * Strong verbs of saying that report nothing without quotation marks: they mean a sound, a turn in a talk, or a
 * mention.
 */
export const NOT_REPORTING_VERBS = wordSet(`
  continue reflect sigh laugh chuckle bark bellow roar holler chant jest crow quote interrupt preach plead
  elaborate groan grunt sneer snap scoff tease chide scold bristle bemoan interpose venture gush speak
`);

/** Forms before "that" about what somebody knows or does, or what a thing shows, and not about what is said. */
export const MENTAL_VERBS_WITH_THAT = wordSet(`
  ensured ensures proved proves knows learned learns realized realised realizes realises discovered discovers noticed
  notices decided decides resolved happened happens seems seemed appears appeared requires required guaranteed
  guarantees helped helps showed shows means assumed assumes turned needed needs wants wanted liked likes used uses
  pretended pretends ended dreamed dreamt recognized recognised recognizes recognises established demonstrated
  suspected suspects accepted accepts convinced concerned surprised worried relieved shocked angered mystified pleased
  demonstrates illustrated illustrates is was has does this its as so loved loves supposed supposes
`);

/** Verbs that are weak before quotation marks and still report: "refused to go", "proposed that it close". */
export const OTHER_REPORTING_VERBS = wordSet(`
  refuse decline threaten offer propose recommend request encourage invite challenge
`);

/** Verbs whose refusal is only silence: "refused to comment". */
export const SILENT_IF_REFUSED = wordSet(`
  comment say answer discuss elaborate respond speak reply disclose reveal specify confirm identify name provide give
`);

/** Verbs that also report with a question about time, place or person: "explained when", "revealed who". */
export const EXPLAINING_VERBS = wordSet(`
  ask wonder inquire enquire explain reveal disclose specify clarify tell describe recall
`);

/** Verbs before "to say" that mean it was said: "went on to say", "was quick to add". */
export const VERBS_BEFORE_TO_SAY = wordSet(`
  went goes go gone going continued continuing continues began begins quick rushed hastened happy proceeded
`);

/** Verbs of saying directly followed by the listener: "told reporters", "warned her". */
export const ADDRESSING_VERBS = wordSet(`
  tell assure inform remind warn advise notify promise ask urge beg implore instruct order caution counsel
`);

/** Verbs whose infinitive says what their subject will or won't do: "promised to mend it". */
export const PROMISING_VERBS = wordSet(`
  promise vow pledge swear agree offer threaten refuse decline volunteer propose ask demand beg
`);

/** Verbs whose infinitive says what somebody else should do: "urged the council to mend it". */
export const URGING_VERBS = wordSet(`
  urge ask tell order advise warn beg implore instruct encourage invite caution counsel challenge request
`);

/** Verbs that report with a noun alone: "announced the closure of the bridge", "acknowledged difficulties". */
export const ANNOUNCING_VERBS = wordSet(`
  announce predict propose promise confirm suggest recommend demand admit acknowledge forecast pledge deny report
  concede emphasize emphasise stress reiterate repeat recall recount explain reveal disclose allege mention urge claim
  estimate lament bemoan state cite
`);

/** Verbs that report with an -ing form: "admitted taking it", "proposed closing it". */
export const ADMITTING_VERBS = wordSet(`
  admit acknowledge deny suggest recommend propose recall mention describe report
`);

/**
 * Prepositions that introduce what is said after a verb of saying: "warned of a flood", "complained about the noise",
 * "called for an inquiry".
 */
export const REPORTING_PREPOSITIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    warn: "of about against",
    caution: "against about",
    advise: "against",
    complain: "of about",
    argue: "for against",
    boast: "of about",
    brag: "about of",
    joke: "about",
    speculate: "about",
    protest: "against",
    hint: "at",
    plead: "for",
    beg: "for",
    ask: "for about",
    admit: "to",
    marvel: "at",
    comment: "on",
    lament: "about",
    call: "for",
  }).map(([verb, prepositions]) => [verb, wordSet(prepositions)]),
);

/** Nouns that report, with the corresponding verb: "her claim that …", "his promise to …". */
export const REPORTING_NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    claim: "claim",
    assertion: "assert",
    allegation: "allege",
    accusation: "claim",
    argument: "argue",
    contention: "contend",
    insistence: "insist",
    suggestion: "suggest",
    admission: "admit",
    acknowledgement: "acknowledge",
    acknowledgment: "acknowledge",
    announcement: "announce",
    prediction: "predict",
    warning: "warn",
    complaint: "complain",
    assurance: "assure",
    declaration: "declare",
    denial: "deny",
    promise: "promise",
    pledge: "promise",
    vow: "promise",
    threat: "threaten",
    demand: "demand",
  }).flatMap(([noun, verb]) => [
    [noun, verb],
    [`${noun}s`, verb],
  ]),
);

/** Forms of verbs whose subject alone can own the word that is their object: "gave her word", "renewed his promise". */
export const GIVING_FORMS = wordSet(`
  made makes make making gave gives give giving offered offers offer offering renewed renews renew renewing
`);

/** Forms of verbs that bring a paper, or a word of saying, into the world: "released a statement", "made a promise". */
export const ISSUING_FORMS: ReadonlySet<string> = new Set([
  ...GIVING_FORMS,
  ...wordSet(`
    issued issues issue issuing released releases release releasing sent sends send sending posted posts post posting
    published publishes publish publishing wrote writes write writing delivered delivers deliver delivering repeated
    repeats repeat repeating
  `),
]);

/** Verbs that say the opposite of what they report, or that it won't be done. */
export const DENYING_VERBS = wordSet(`
  deny refuse decline reject
`);

/** Words that begin a reported question: "asked whether", "explained how". */
export const QUESTION_WORDS = wordSet(`
  whether if how why what where when which who whom whose
`);

/** Words before "to say" that mean nothing was said. */
export const UNSAID = wordSet(`
  refused refuses refusing refuse declined declines declining decline failed fails failing fail yet unable reluctant
  unwilling short without
`);

/** Words before "to say" that mean it may be said, or will be. */
export const TO_BE_SAID = wordSet(`
  want wants wanted plan plans planned hope hopes hoped expect expects expected likely ready able
  try tries tried prepare prepares prepared preparing due set going supposed ought intend intends intended unlikely
  poised willing free allowed asked urged told invited
`);

/** Modals before a verb of saying that mean nothing was said yet, or ever. */
export const UNREAL_MODALS = wordSet(`
  would could might may should must will can shall 'd 'll
`);

/** Words that negate a verb of saying. */
export const NEGATIONS = bothApostrophes(
  wordSet(`
  not never n't didn't doesn't don't hasn't haven't hadn't isn't wasn't won't wouldn't couldn't can't cannot nor
  hardly neither
`),
);

/** Words that open a subject that is nobody: "No nurse said", "Nobody said", "None of them said". */
export const NOBODY = wordSet(`
  no nobody none not never neither
`);

/** Words found in a finite clause: forms of "be", "have", "do" and the modals. */
export const FINITE_AUXILIARIES = bothApostrophes(
  wordSet(`
  is are was were has have had does do did will would can could shall should may might must 's 're 've 'd 'll 'm isn't
  aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't cannot couldn't shouldn't
  mightn't mustn't
`),
);

/** Common past forms without -ed that are not also nouns. */
export const IRREGULAR_PASTS = wordSet(`
  went came took made gave beat got saw knew became began fell felt found kept left lost met paid ran rose said told sent
  sold spent stood thought won wrote held brought built bought caught chose drew drove ate fought flew forgot grew
  heard led lay meant shook shot showed sang sank sat slept spoke stole struck swam taught threw understood woke wore
  needs wants makes takes gets goes comes means seems believes thinks knows
`);

/** Occasions and means of saying something: "announced the closure in a statement", "denied it on television". */
export const OCCASIONS_OF_SAYING = wordSet(`
  interview statement speech address remarks letter email e-mail tweet tweets post posts message video broadcast
  appearance appearances conference briefing rally hearing testimony memo filing op-ed column television tv radio
  twitter facebook instagram
`);

/** Conjunctions that open a clause of time or concession, which may itself be part of what is reported. */
export const CONJUNCTIONS_INSIDE_REPORTS = wordSet(`
  after before as though although even
`);

/** Conjunctions after a comma from which the article speaks for itself again: "said it would close, although …". */
export const RESUMING_CONJUNCTIONS = wordSet(`
  while although though as even whereas after before
`);

/** Conjunctions of a clause before the main one: what it reports ends at its comma. */
export const OPENING_CONJUNCTIONS = wordSet(`
  while although though when after before since because as if once whereas until unless
`);

/** The words of a list, those with an apostrophe also in their curly form: “didn’t” beside "didn't". */
function bothApostrophes(words: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...words].flatMap(word => [word, word.replace("'", "’")]));
}

/** Verbs whose object is asked for an answer: "reporters *pressed* Ann Roe". */
export const PRESSING_VERBS = wordSet("ask question press pepper grill");

/** Participles at the head of a sentence, behind which stands whose words it has: "*Quoting* her grandfather, she said". */
export const QUOTING_PARTICIPLES = wordSet("quoting misquoting reciting paraphrasing");

/** These and others before the name of somebody who has spoken or is a reason: "*Citing* Ann Roe, …", "*Repeating* Ann Roe’s pledge, …". */
export const TAKING_UP_WORDS: ReadonlySet<string> = new Set([
  ...QUOTING_PARTICIPLES,
  ..."repeating citing".split(" "),
]);

/** Verbs of putting a question to somebody, in their base form: who "wonders" or "demands" seldom gets an answer. */
export const ASKING_VERBS: ReadonlySet<string> = new Set([...PRESSING_VERBS, "inquire", "enquire"]);

/** Participles of these and their like, behind which "by" says who wanted to know: "*Asked* by Ann Roe whether it would last". */
export const PRESSING_PARTICIPLES = wordSet(
  "asked questioned pressed peppered grilled challenged cross-examined quizzed",
);

/** At the head of a sentence, behind which stands who asked: "*Responding* to Ann Roe, he said". */
export const ANSWERING_PARTICIPLES = wordSet("responding replying answering");

/** Nouns of asking and answering, by the word that opens the sentence: "*Under* questioning from", "*In* reply to". */
export const QUESTIONING_NOUNS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["under", wordSet("questioning cross-examination examination interrogation pressure")],
  ["in", wordSet("response reply answer")],
]);

/** Verbs that report a clause even if its verb is in no list: "argued bridges need paint". */
export const VERBS_BEFORE_ANY_CLAUSE = wordSet(`
  say insist claim argue warn maintain contend complain assure add note
`);

/** Verbs that urge somebody even where it isn't clear whom: "invited those who saw it to come". */
export const ALWAYS_URGING = wordSet("encourage invite challenge request");

/** Forms in -s that with "that" are verbs after anybody: "the campaign projects that". */
export const CLAIMING_FORMS = wordSet(`
  projects posits attests recognises recognizes charges surmises figures counsels proposes
`);

/** What is said of somebody, rather than by them: "is *said* to have …". */
export const SAID_OF_SOMEBODY = wordSet(`
  said thought believed understood reported reportedly known alleged rumoured rumored
`);
