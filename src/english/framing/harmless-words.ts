import { wordSet } from "../word-set.ts";

// What shows that a word from the lists of framing ("alleged", "lies", "game") says nothing about anybody's words.

/** What may be alleged without a doubt about anybody's words: "the alleged assault". */
export const ALLEGED_ACTS = wordSet(`
  assault assaults attack attacks abuse fraud theft thefts robbery rape murder killing shooting stabbing crime crimes bribe
  bribes bribery corruption misconduct harassment victim victims gang plot scheme conspiracy breach breaches violation
  violations offence offences offense offenses incident incidents role involvement negligence bullying trafficking smuggling
  laundering embezzlement cartel attacker attackers thief thieves
`);

/** What may be claimed without saying anything: "claiming victory". */
export const MAY_BE_CLAIMED = wordSet("credit victory responsibility asylum ownership success benefits");

/** What may be opposite: "the opposite direction", but not "she meant the opposite". */
export const HAVING_SIDES = wordSet(
  "direction directions side sides end ends sex bank corner wing team teams page pole",
);

/** Materials and substances that may be synthetic: "synthetic opioids", but not "a synthetic voice". */
export const MADE_SYNTHETICALLY = wordSet(`
  opioid opioids drug drugs fuel fuels turf grass pitch pitches rubber fibre fibres fiber fibers fabric fabrics oil
  material materials cannabinoid cannabinoids ice hormone hormones insulin biology
`);

/** After "lie" or "lies", these say where something is: "which lies east of the park". */
export const WHERE_THINGS_LIE = wordSet(`
  in east west north south within between ahead at on outside near behind beneath along under beyond across below above
`);

/** What somebody does who knows about fakes: "who studies synthetic video". */
export const STUDYING = wordSet(`
  studies study studied researches researched teaches taught tracks tracked investigates investigated monitors monitored
  fights fought analyses analyzes analysed analyzed debunks covers covered
`);

/** After these a performance or a match is over, or hasn't begun: "said after the game". */
export const BEFORE_OR_AFTER = wordSet("after before following since");

/** Performances and matches, which are harmless after or before them. */
export const PERFORMANCES = wordSet(
  "game games film movie play song series episode audition rehearsal premiere musical drama comedy sketch",
);

/** What players, coaches and spectators do in or at a match: "who scored in the game". */
export const PLAYING_OR_WATCHING = wordSet(
  "scored scoring score won win lost lose played missed started attended watched watching coached refereed",
);

/** After "made up" or "making up", these show that nothing was invented: "made up *his* mind", "made up *for* it". */
export const BEHIND_MADE_UP = wordSet("his her its their my our your for of to with ground most more mostly");

/** What may be false without a doubt about anybody's words: "a false *alarm*". */
export const FALSE_THINGS = wordSet(
  "alarm alarms start starts positive positives negative negatives teeth hope hopes dawn ceiling economy sense",
);

/** What others claim falsely, if what it is follows: "his false *claims* that …". */
export const FALSE_CLAIMS = wordSet("claims accusations allegations statements reports rumours rumors");
