import { MONTHS, SHORT_MONTHS } from "../grammar/calendar.ts";
import { wordSet } from "../word-set.ts";

/** Rows "short:long form", separated by bars: the short form as a comparison form. */
function rows(table: string): ReadonlyMap<string, string> {
  return new Map(
    table.split("|").map(row => {
      const [short = "", long = ""] = row.trim().split(":");
      return [short, long];
    }),
  );
}

/** Contractions that are not words without their apostrophe, and words often typed as one, in full. */
export const CONTRACTIONS = rows(
  `dont:do not|doesnt:does not|didnt:did not|isnt:is not|arent:are not|wasnt:was not|werent:were not|hasnt:has not|
  havent:have not|hadnt:had not|couldnt:could not|shouldnt:should not|wouldnt:would not|mustnt:must not|
  neednt:need not|cant:can not|cannot:can not|wont:will not|im:i am|ive:i have|youre:you are|youve:you have|
  weve:we have|theyre:they are|theyve:they have|lets:let us|gonna:going to|gotta:got to|wanna:want to|
  kinda:kind of|sorta:sort of|itll:it will|youll:you will|theyll:they will|thatll:that will|therell:there will|
  wholl:who will|couldve:could have|wouldve:would have|shouldve:should have|mightve:might have|mustve:must have|
  noone:no one|alot:a lot|aswell:as well|infact:in fact|atleast:at least|eachother:each other|ofcourse:of course|
  thankyou:thank you|alright:all right|anymore:any more|forever:for ever|onto:on to|underway:under way|
  nevermind:never mind|healthcare:health care|childcare:child care`,
);

/** Before these, the ending of "it's" and "we'd" means "has" and "had". */
export const WORDS_AFTER_HAS = wordSet("been got had taken seen");

/** Before these, "we'd" is ambiguous: "we had put" or "we would put". */
export const WORDS_AFTER_HAD_OR_WOULD = wordSet(`
  better best come become gone done made run put cut let set hit hurt cost read beat bet shut quit split spread cast shed
  found fell rose
`);

/** Abbreviations in messages and papers. */
const SHORT_WRITINGS: ReadonlyMap<string, string> = new Map([
  ...[...SHORT_MONTHS].flatMap(([short, number]) =>
    MONTHS.slice(number - 1, number).map(month => [short, month] as const),
  ),
  ...rows(
    `mon:monday|tue:tuesday|tues:tuesday|wed:wednesday|weds:wednesday|thu:thursday|thur:thursday|thurs:thursday|
    fri:friday|sat:saturday|sun:sunday|yr:year|yrs:years|hr:hour|hrs:hours|min:minute|mins:minutes|sec:second|
    secs:seconds|wk:week|wks:weeks|govt:government|dept:department|approx:approximately|ppl:people|bc:because|
    cuz:because|cos:because|coz:because|u:you|ur:your|r:are|pls:please|plz:please|thx:thanks|tho:though|
    thru:through|w:with|vs:versus|v:versus|dr:doctor|prof:professor|gov:governor|sen:senator|rep:representative|
    km:kilometres|kms:kilometres|kg:kilograms|kgs:kilograms|lbs:pounds|1st:first|2nd:second|3rd:third|4th:fourth|
    5th:fifth|6th:sixth|7th:seventh|8th:eighth|9th:ninth|10th:tenth|okay:ok`,
  ),
]);

/** Words that are spelled differently in Britain and America, and words printed in two spellings. */
const TWO_SPELLINGS = rows(
  `cheque:check|cheques:checks|tyre:tire|tyres:tires|kerb:curb|plough:plow|grey:gray|aluminium:aluminum|
  moustache:mustache|pyjamas:pajamas|storey:story|storeys:stories|draught:draft|mum:mom|mums:moms|
  jewellery:jewelry|ageing:aging|acknowledgement:acknowledgment|judgement:judgment|enrol:enroll|fulfil:fulfill|
  enrolment:enrollment|fulfilment:fulfillment|skilful:skillful|wilful:willful|instalment:installment|
  instalments:installments|cosy:cozy|doughnut:donut|practise:practice|practised:practiced|practising:practicing|
  maths:math|artefact:artifact|artefacts:artifacts|towards:toward|amongst:among|whilst:while|learnt:learned|
  burnt:burned|dreamt:dreamed|spelt:spelled|spoilt:spoiled|leapt:leaped|leant:leaned|gaol:jail|sulphur:sulfur|
  manoeuvre:maneuver|manoeuvres:maneuvers|foetus:fetus|encyclopaedia:encyclopedia|mediaeval:medieval|
  paediatric:pediatric|anaesthetic:anesthetic|archaeologist:archeologist|archaeologists:archeologists|
  sceptic:skeptic|sceptics:skeptics|sceptical:skeptical|scepticism:skepticism|kidnapper:kidnaper|afterwards:afterward`,
);

/** Endings that differ between British and American spelling. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{3})is(e|es|ed|er|ers|ing|ation|ations)$/u, "iz$1"],
  [/yse(d|s)?$/, "yze$1"],
  [
    /(arm|behavi|cand|clam|col|enam|end|fav|ferv|flav|glam|harb|hon|hum|lab|neighb|od|parl|ranc|rum|sav|splend|vig)our/,
    "$1or",
  ],
  [/(cent|theat|met|lit|fib|calib|meag|somb|spect|lust)re(s?)$/, "$1er$2"],
  [/(cent)red$/, "$1ered"],
  [
    /(travel|cancel|label|model|signal|fuel|level|quarrel|counsel|marvel|rival|total|dial|channel)l(ed|ing|er|ers)$/,
    "$1$2",
  ],
  [/(def|off|lic|pret)ence(s?)$/, "$1ense$2"],
  [/ogue(s?)$/, "og$1"],
  [/(program)me(s?)$/, "$1$2"],
];

/**
 * Misspellings that are not words: the misspelt form, and the word. A closed list; slips in long words have their own
 * rule.
 */
const MISSPELLINGS = rows(
  `recieve:receive|recieved:received|recieving:receiving|beleive:believe|beleived:believed|belive:believe|belived:believed|belives:believes|beleives:believes|
  thier:their|untill:until|
  wich:which|teh:the|taht:that|adn:and|hte:the|becuase:because|beacuse:because|becasue:because|definately:definitely|
  definatly:definitely|seperate:separate|seperated:separated|seperately:separately|occured:occurred|
  occuring:occurring|begining:beginning|goverment:government|goverments:governments|govenment:government|
  enviroment:environment|tommorow:tomorrow|tommorrow:tomorrow|tomorow:tomorrow|neccessary:necessary|
  necesary:necessary|accomodate:accommodate|accomodation:accommodation|publically:publicly|foward:forward|
  freind:friend|freinds:friends|wierd:weird|peopel:people|poeple:people|peolpe:people|agian:again|alwasy:always|
  beautifull:beautiful|buisness:business|busness:business|calender:calendar|collegue:colleague|
  collegues:colleagues|comittee:committee|commitee:committee|concious:conscious|dissapear:disappear|
  dissapointed:disappointed|embarass:embarrass|embarassed:embarrassed|existance:existence|familar:familiar|
  fourty:forty|greatful:grateful|garantee:guarantee|guarentee:guarantee|happend:happened|harrass:harass|
  immediatly:immediately|independant:independent|knowlege:knowledge|liason:liaison|maintainance:maintenance|
  millenium:millennium|mispell:misspell|noticable:noticeable|occassion:occasion|parliment:parliament|
  persistant:persistent|politican:politician|politicans:politicians|posession:possession|priviledge:privilege|
  prefered:preferred|proffesional:professional|realy:really|reccomend:recommend|recomend:recommend|
  refered:referred|relevent:relevant|religous:religious|rember:remember|resistence:resistance|rythm:rhythm|
  shoud:should|shold:should|similiar:similar|sincerly:sincerely|speach:speech|succesful:successful|
  successfull:successful|suprise:surprise|suprised:surprised|thnik:think|throught:through|truely:truly|
  unfortunatly:unfortunately|usefull:useful|vaccum:vacuum|wether:whether|whereever:wherever|woud:would|wat:what|
  yuo:you|soldeir:soldier|securty:security|presedent:president|presidant:president|minster:minister|
  econmy:economy|goign:going|knwo:know|liek:like|mroe:more|peice:piece|peices:pieces|cheif:chief|feild:field|breif:brief|releif:relief|nad:and|ot:to|fo:of|waht:what|wiht:with|whith:with|
  yera:year|yeras:years|evry:every|childern:children|diffrent:different|importent:important|intrest:interest|
  libary:library|monney:money|probaly:probably|quater:quarter|resturant:restaurant|sacrafice:sacrifice|
  temperture:temperature|unforseen:unforeseen|vegtable:vegetable|writting:writing`,
);

/** A word in the one spelling used to compare all of its spellings. */
export function spelledAlike(form: string): string {
  const word = MISSPELLINGS.get(form) ?? form;
  const written = SHORT_WRITINGS.get(word) ?? TWO_SPELLINGS.get(word) ?? word;
  return ENDINGS.reduce((current, [ending, other]) => current.replace(ending, other), written);
}

/** Long words that one slip of the pen turns into another word: no slip in them is harmless. */
export const ONE_SLIP_APART = wordSet(`
  martial marital immoral immortal complement compliment complements compliments exercise exorcise statues statutes
  friends fiends stationary stationery startled started strained stained brothers bothers counties countries crashing
  cashing clashing painting panting planting casually causally planned planed planning planing scrapped scraped
  stripped striped starred stared starring staring barring baring tapped taped robbed robed filling filing hopping
  hoping latter later dessert desert diners dinners dinner diner supper super bitter biter ingenious ingenuous
  prescribe proscribe prescribed proscribed emigrant immigrant devices devises adverse averse reserve reverse
  ordinance ordnance principal principle conscience conscious humane human morale moral liberal literal
  canvass canvas discreet discrete assurance insurance personal personnel wondered wandered wonders wanders
  wondering wandering affected effected illusion allusion confidant confident dependant dependent
  pleated pleaded loathe loath medal meddle pedal peddle session secession patience patients
  physics physical tortuous torturous veracious voracious factious facetious corporal corporeal
  ascent assent accede exceed eligible legible incredible inedible industrial industrious
`);

/**
 * Words that are printed with and without a hyphen after their prefix: those in which two vowels would meet
 * ("co-operate", "re-elect", "pre-empt", "re-activate"; but "re-act", "re-ally" and "co-ops" are no way to print "react", "really" and
 * "coops"), and those
 * for somebody who does something together with others ("co-worker"). Before consonants "re-" often makes another word:
 * "re-sign", "re-cover", "re-form".
 */
export const HYPHENED_OR_NOT = hyphenedOrNot();

function hyphenedOrNot(): RegExp {
  const otherWords = "act(?:s|ed|ing|ions?|ors?|ive|ively)?|all(?:y|ies|ied)|ads?|als?|ins?|ops?";
  const beforeVowel = `(?:co|re|pre)-(?!(?:${otherWords})$)[aeiou]\\p{L}{2,}`;
  const together =
    "worker|founder|defendant|pilot|chair|director|sponsor|signator|host|producer|parent|habit|star";
  return new RegExp(`^(?:${beforeVowel}|co-(?:${together})\\p{L}*)$`, "u");
}

/** Prefixes that change the word they precede: "re-sign" is not "resign", "a part" not "apart". */
export const PREFIXES = wordSet(`
  re un non anti ex de dis in im il ir a no not ab ad be en mis counter under over out up on every any some all may it
  well half pre post pro sub semi co
`);
