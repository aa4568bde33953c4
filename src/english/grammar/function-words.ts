import { wordSet } from "../word-set.ts";

/** Function words: with a capital they begin a sentence and name nobody. */
export const FUNCTION_WORDS = wordSet(`
  a an the this that these those my your his her its our their and or but nor yet so for if then than as because
  although though while when whenever where wherever whether since until till unless before after once of in on at
  by to from with without within into onto upon over under above below between among amid against about around
  across along through throughout during despite except per via toward towards behind beyond beside besides near off
  out up down i you he she it we they me him us them who whom whose which what why how there here not no yes never
  ever always often sometimes again also too even just still only already almost both either neither each every all
  any some many much more most few several other another such same own one two three four five six seven eight nine
  ten first second third last next is are was were be been being am do does did has have had having will would can
  could shall should may might must let lets now today yesterday tomorrow tonight however therefore thus hence
  moreover furthermore meanwhile instead indeed perhaps maybe later earlier recently finally eventually soon ago
  like unlike according asked speaking given following including regarding concerning considering excluding barring well oh ok okay please thanks sure right hey look
  further rather quite very really nearly amongst plus minus nonetheless nevertheless otherwise likewise similarly
  conversely accordingly consequently additionally regardless hitherto afterwards afterward elsewhere overnight
`);

export const PREPOSITIONS = wordSet(`
  of in on at by to from with without within into onto upon over under above below between among amid against about
  around across along through throughout during despite except per via toward towards behind beyond beside near off
  for after before since until inside outside like as than
`);

/** Prepositions between a source's noun and its complement: "a spokesman for X", "officials at Y". */
export const COMPLEMENT_PREPOSITIONS = wordSet(`
  of for from at with in to on near behind inside within
`);

export const DETERMINERS = wordSet(`
  the a an this that these those my your his her its our their one another some many several few most both all each
  every no two three four five six seven eight nine ten other any
`);

export const AUXILIARIES = wordSet(`
  has have had is are was were be been being do does did will would can could shall should may might must 's 'd 'll
  're 've 'm not n't didn't doesn't don't hasn't haven't hadn't isn't wasn't won't wouldn't couldn't can't also then
  later once again even just still only already never ever always often sometimes recently previously repeatedly
  famously quickly immediately publicly simply first finally eventually thus instead now soon too rightly wrongly
  further separately subsequently since long both all each today yesterday tonight monday tuesday wednesday thursday
  friday saturday sunday went goes back reportedly himself herself themselves itself
`);

export const CONJUNCTIONS = wordSet(`
  and or but nor yet so then
`);

export const RELATIVES = wordSet(`
  who which that whom whose where when
`);

export const SUBORDINATORS = wordSet(`
  that if because although though while when whenever where wherever whether since until unless before after once as
  how why what
`);

export const ARTICLES = wordSet("the a an");

/** First words of a noun phrase that say whose it is or which one: the articles and the possessives. */
export const ARTICLES_AND_POSSESSIVES = wordSet(`
  the a an his her their its my our
`);

/** Determiners of a person or thing that is already known. */
export const DEFINITE_DETERMINERS = wordSet(`
  the this that
`);

/** Verbs after which a bare form ("say") or a participle ("said") is certainly a verb. */
export const MODALS = wordSet(`
  has have had would will could can did does do may might should must
`);

export const HAVE_FORMS = wordSet(`
  has have had
`);

/** Forms that make a passive with a participle: "was called", "got branded". */
export const PASSIVE_AUXILIARIES = wordSet(`
  is are was were be been being get gets got
`);

/** Words before an -ing form or an infinitive whose subject is that of the surrounding clause. */
export const BEFORE_NON_FINITE = wordSet(`
  to by of for in while before after when without from
`);

/** The same, before an -ing form only: "by slamming rivals". */
export const BEFORE_GERUND = wordSet(`
  by of for in without after before while from
`);

/**
 * Prepositions that tie a noun to a place, a body or a company. Only a noun for a person can be a speaker across them.
 */
export const PLACING_PREPOSITIONS = wordSet(`
  in on with at from to inside within behind near by
`);

/** Prepositions before places: "in Iowa", "near the river". */
export const PREPOSITIONS_OF_PLACE = wordSet(`
  in at across throughout near into outside inside within
`);

/** Prepositions of a time or a place after a verb in a headline: "shop closes *on* Friday", "ferry sinks *off* Lusk". */
export const WHEN_OR_WHERE = wordSet("on in at after before off until");

/** Prepositions between a name and another: "Lee of Acme", "Roe from the union". */
export const JOINING_PREPOSITIONS = wordSet(`
  of from at
`);

/** Relative pronouns for a person or a person's belongings. */
export const RELATIVES_OF_PERSONS = wordSet(`
  who whose which whom
`);

/** Conjunctions that begin a clause with a new subject after a comma. */
export const CLAUSE_CONJUNCTIONS = wordSet(`
  but while and
`);

/** Words in -ly that are not adverbs. */
export const NOUNS_IN_LY = wordSet(`
  family assembly ally bully reply
`);

/** Prepositions after a form that is a verb or a noun, which show the noun: "two requests by", "new rules on". */
export const BEHIND_NOUNS = wordSet(`
  of by from against on
`);

/** Before when or where somebody is made to do something: "forced her | after an hour | to admit it". */
export const OCCASION_OPENERS = wordSet(`
  after before during within under in at on
`);

/** Before somebody who is only compared with others: "*unlike* Ann Roe", "the *likes* of Ann Roe". */
export const COMPARING_PREPOSITIONS = wordSet("likes unlike like than");

/** Function words of one or two letters that may have lost a space beside them; others are chance. */
export const SHORT_FUNCTION_WORDS = wordSet(`
  a i is it in on to of by at he we do no up us my me be as am an if so
`);

/** Determiners by which a question introduces what a later "they" or "it" means, as alternatives of a pattern. */
export const BEFORE_A_NOUN = "the|a|an|this|that|their";

/** What an apposition's noun is followed by: "a nurse *from* Leith", "the mayor *who*". */
export const BEHIND_ROLES = wordSet(`
  of for in at on to from with by who which that and or but is was said
`);

/** What a name is followed by, besides verbs: "Fog *has* closed", "Fog, *who* left". */
export const BEHIND_NAMES = wordSet("has had have is are was were will did who");
