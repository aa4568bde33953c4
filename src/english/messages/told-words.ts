import { wordSet } from "../word-set.ts";

// How an article tells what somebody did: as a fact, or as meant, feared, heard of, denied or called untrue.

/** Say that a sentence is only heard of: "*reportedly* punched a waiter", "*according* to opponents". */
export const HEARSAY = wordSet(`
  reportedly allegedly apparently supposedly purportedly according rumoured rumored alleged
`);

/** Open a clause that is told as a fact: "*after* Roe resigned"; not "if", "that", "whether". */
export const BEFORE_TOLD_CLAUSES = wordSet("after since when because as before");

/** Make what follows less than a fact: "*that* Roe resigned", "*would* resign". */
export const BEFORE_CLAIMED_CLAUSES = wordSet("that if whether unless would could might may should");

/** In front of when or where, at the beginning of a clause: "*in* Holm Roe resigned", "*last* May Roe resigned". */
export const FRONT_OF_CLAUSES = wordSet(`
  in on at during after before since from throughout by until last yesterday today later then earlier eventually soon meanwhile
  afterwards now
`);

/** Take an accusation back: "*cleared* of fraud". */
export const CLEARING = wordSet("cleared acquitted exonerated vindicated absolved exoneration acquittal");

/** After "is" they call a thing untrue: "the story is a *lie*". */
export const CALLED_UNTRUE = wordSet(`
  lie lies false untrue nonsense rubbish fiction myth hoax fabrication fabrications fabricated invented baseless unfounded
  bogus fake fantasy slander libel smear smears rumour rumours rumor rumors
`);

/** What is real if it does, and isn't if that is denied: "never *happened*". */
export const UNREAL_IF_DENIED = wordSet("true exist exists existed happen happens happened");

/** In front of when or where something isn't so, which stays: "nobody was hurt *in* the shooting"; not "a member *of* the party". */
export const BEFORE_GIVEN = wordSet(
  "in at during after before following outside inside near amid since until about",
);

/** In front of "in", with which it is no place: "not *involved* in the shooting". */
export const TAKING_PART = wordSet(`
  involved involvement part role hand share complicit complicity implicated participate participated participating
  participation engaged interest interested believe believed believes
`);

/** Denials that are whoever does something: "*nobody* at the harbour was hurt". */
export const DENIED_SUBJECTS = wordSet("nobody none nothing one");

/** In front of "to" and what somebody means to do: "*plans* to close the mill". */
export const INTENTIONS = wordSet(`
  plan plans planning bid bids decision decisions move moves offer offers attempt attempts effort efforts call calls
  proposal proposals pledge pledges promise promises threat threats intention intentions deal vote votes agreement order
  orders request requests demand demands scheme schemes wish desire choice ability right need pressure campaign
  willingness readiness conspiracy
`);

/** What was meant to be done isn't, with these: "*ruled* out closing the mill", "*scrapped* plans to close it". */
export const DROPS_PLANS = wordSet(`
  ruled rules ruling scrapped scraps scrapping dropped drops dropping abandoned abandons abandoning shelved shelves shelving
  cancelled canceled cancels axed halted halts withdrew withdrawn blocked blocks averted averts prevented prevents
  false myth postponed postpones delayed
`);

/** After a denial, these leave some: "not *all* ferries". */
export const QUANTIFIED_DENIALS = wordSet(`
  all every each everyone everybody only just merely enough many much always quite
`);

/** Between whoever did something and the verb, without taking anything back: "Roe *had also* resigned"; not "would", "nearly". */
export const BEFORE_DEEDS = wordSet(`
  is are was were be been being has have had did do does also then later once since now still recently previously already
  first again long narrowly abruptly suddenly quietly finally eventually formally officially
`);

/** After a deed, what begins another clause: "visited Oslo *but* not Bergen"; "after" only with another subject. */
export const ENDING_DEEDS = wordSet("but while when who which where because although though as");

/** Of a place or a time, one may stand for the other: "fined *in* Holm", "*at* Holm". */
export const PREPOSITIONS_WITHIN = wordSet("in at on inside within");

/** Between what was done to somebody and why: "jailed *for* fraud", "charged *with* fraud". */
export const PREPOSITIONS_OF_CAUSE = wordSet("for of over with about on");

/** In front of a place where somebody was: "*visited* Lund"; not "will visit", "before visiting". */
export const VISITING = wordSet(`
  visits visited reaches reached tours toured
`);

/** Open what is only supposed: "*if* the court jailed Roe", "*perhaps* Roe was jailed". */
export const OPENS_SUPPOSED = wordSet(`
  if unless whether lest suppose supposing perhaps maybe possibly conceivably imagine imagining pretend assuming
  would could might may should must
`);

/** At the beginning of a clause, with its subject after them, they open what wasn't so: "*had* the court jailed Roe". */
export const OPENS_UNREAL = wordSet("had were should");

/** In front of a clause that somebody means, fears, hints or hears of: "*feared* police arrested Roe", "*seemed* to". */
export const MEANS_CLAUSE = wordSet(`
  fear fears feared fearing expect expects expected expecting expectation expectations hope hopes hoped hoping hint hints
  hinted hinting joke jokes joked joking think thinks thought thinking believe believes believed believing belief beliefs
  wish wishes wished wishing dream dreams dreamed dreamt dreaming imagine imagines imagined imagining pretend pretends
  pretended pretending suspect suspects suspected suspecting suspicion suspicions assume assumes assumed assuming assumption
  presume presumes presumed guess guesses guessed guessing bet bets predict predicts predicted predicting prediction
  predictions forecast forecasts doubt doubts doubted doubting worry worries worried worrying want wants wanted wanting
  demand demands demanded demanding propose proposes proposed proposing suggest suggests suggested suggesting suggestion
  suggestions imply implies implied implying insinuate insinuates insinuated insinuating allege alleges alleging allegation
  allegations rumour rumours rumor rumors speculate speculates speculated speculating speculation gossip seem seems seemed
  seeming prefer prefers preferred reckon reckons reckoned reckoning suppose supposes supposed fancy fancies fancied
  fantasise fantasised fantasize fantasized threaten threatens threatened threatening pray prays prayed praying
  understand understands understood dread dreads dreaded wonder wonders wondered wondering
`);

/** In front of a verb they leave it undone: "the court *almost* jailed Roe", "*all but* jailed her". */
export const ALMOST = wordSet("almost nearly barely hardly scarcely virtually practically");

/** Where anything may be told: "in a *film* the police arrested Roe". */
export const UNREAL_SETTINGS = wordSet(`
  film films movie movies novel novels play plays drama dramas sitcom soap sketch skit comedy musical opera dream dreams
  nightmare nightmares daydream vision game videogame simulation exercise drill rehearsal parody spoof satire fable cartoon
  comic fantasy scenario joke jest prank hoax script screenplay fiction stage reenactment enactment theory book pantomime panto
  thriller trailer storyline plot poem ballad effigy screen universe world worlds reality
`);

/** In front of such a setting: "*in* a film", "*as* a joke". */
export const BEFORE_SETTINGS = wordSet("in on during for as at");

/** Beside a verb in -ly, these leave it a fact: "*narrowly* won"; besides those beside verbs of saying. */
export const HARMLESS_OF_DEEDS = wordSet(`
  abruptly accidentally badly barbarically bravely briskly brutally carefully clearly comfortably completely controversially
  convincingly correctly critically cruelly daily dangerously deliberately democratically deservedly directly dramatically
  easily emphatically entirely eventually exclusively fairly fatally finally forcibly freely fully gradually gravely
  greatly happily hastily heavily heroically hourly hugely illegally immediately improperly independently indefinitely
  intentionally jointly justly knowingly largely lately lawfully legally legitimately mainly massively mercilessly
  monthly mostly mysteriously narrowly nearby neatly newly occasionally only overwhelmingly painfully partly peacefully
  permanently personally physically politically promptly properly provisionally quickly quietly rapidly rarely recently
  recklessly regularly reluctantly repeatedly rightly roughly safely savagely secretly seriously severely shortly slightly
  slowly smoothly solely stunningly subsequently successfully suddenly surprisingly swiftly temporarily thoroughly
  tragically triumphantly truly unanimously unceremoniously unexpectedly unfairly unjustly unlawfully unusually urgently
  violently voluntarily weekly widely willingly wrongfully yearly
`);

/** Between somebody and the body or place that they belong to: "Roe *works* for Acme", "who *comes* from Oslo". */
export const BELONGING = wordSet(`
  is works leads heads chairs runs represents comes came lives serves sits plays coaches manages teaches studies directs owns
  founded joined
`);

/** Whoever is one of these "of" a body doesn't belong to it: "a *critic* of Acme", "a *former* member of Acme". */
export const NOT_BELONGING = wordSet(`
  critic critics opponent opponents enemy enemies foe foes rival rivals victim victims target targets former ex onetime
  customer customers client clients fan fans supporter supporters sympathiser sympathisers sympathizer sympathizers neighbour
  neighbours neighbor neighbors visitor visitors guest guests expert observer observers biographer historian author hater
  haters defector deserter dissident outside against near
`);

/** In front of what was done to somebody, these say nothing more in a message: "the *recently* jailed Ann Roe". */
export const HARMLESS_BEFORE_PARTICIPLES = wordSet(
  "recently previously formerly newly finally eventually subsequently allegedly reportedly",
);

/** In front of "be", "have" or what was done, in a message: it hasn't happened. */
export const SUPPOSING_A_DEED = wordSet(`
  may might could should would will must nearly almost soon about
`);
