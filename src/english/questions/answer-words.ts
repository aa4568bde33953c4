import { MONTHS, SHORT_MONTHS, WEEKDAYS } from "../grammar/calendar.ts";
import { wordSet } from "../word-set.ts";

/**
 * What a question asks for, and what an answer of that kind contains. Each entry lists alternatives of a pattern, with
 * a "?" after a letter that may be missing. Read by
 * `search/question/asked-for.ts` and `search/answering/answer-forms.ts`.
 */
export const ASKED_THINGS = {
  money:
    "price|amount|sum|salary|wages?|pay|cost|fee|fare|fine|budget|bill|bonus|payoff|payout|rent|income|(?<!(?:death|body) )toll|tariff|ransom|reward|deposit|subscription",
  moneyVerbs:
    "costs?|costing|pays?|paying|paid|raised?|raising|sells?|selling|sold|spend|spent|spending|charged?|charging|earns?|earning|makes?|gets?|owes?|gives?|steal|stolen|stole|nick(?:ed)?|take|took|lost|lose|donated?|worth|fined|borrowed|received?|invested|budgeted|won|win",
  moneyNouns:
    "money|cash|compensation|prize money|funding|debt|damages|investment|profit|revenue|tax|rent|aid",
  /** With these a few search words ask for a sum: "toll price". */
  bare: "price|cost|fare|fee|salar(?:y|ie)|pay-?off|pay-?out",
  sums: "wage|salar(?:y|ie)|bonus|fine|rent|debt|profit|loan|pension|bail|deposit",
  sizes: "far|big|tall|large|high|fast|deep|wide|heavy|hot|cold|strong|loud|thick|windy|steep",
  sizeNouns: "size|distance|temperature|height|depth|weight|speed|length|width|strength|magnitude",
  shares: "per ?cent|percentage|share|proportion|fraction",
  days: "year|day|date|month|century|decade|week|weekday|weekend",
  named:
    "country|city|state|town|place|island|continent|region|nation|county|company|firm|team|club|network|brand|film|movie|show|book|novel|song|album|university|school|organi[sz]ation|agency|airline|retailer|store|shop|chain|bank|ship|boat|yacht|tug|hotel|party|hospital|village|river|street|newspaper|paper|game|website|app|horse|dog|charity|band|museum|museum|theatre|award|prize|product|brand|foundry|factory|port|airport|station",
  causes:
    "caused|led to|made|makes|started|sparked|triggered|prompted|(?:is|was|are|were) the reasons?|killed",
  /** "how did it go" asks what came of it, and not how it was done. */
  outcomes:
    "do|go|go down|vote(?: .{1,60})?|fare|feel|react|respond|look|sound|turn out|work out|work|perform|compare|end|finish|get on|take (?:it|that)",
} as const;

/** After a distance that is no length: "40 kilometres above the border". */
const NO_LENGTH =
  "above|below|from|away|off|north|south|east|west|up|down|upstream|downstream|deep|high|tall|wide|thick|inland|offshore";

/**
 * Units in which the answer to "how tall" or "how hot" is given, and what doesn't follow them; what isn't listed is
 * measured in any unit.
 */
export const MEASURED_IN: readonly (readonly [asked: string, units: string, notBefore?: string])[] = [
  [
    "tall|height|thick|deep|depth",
    "metres?|meters?|m|cm|centimetres?|centimeters?|mm|feet|foot|ft|inch(?:es)?|yards?|storeys?|stories",
  ],
  [
    "long|length",
    "metres?|meters?|m|cm|centimetres?|centimeters?|km|kilometres?|kilometers?|feet|foot|ft|miles?|yards?|inch(?:es)?",
    NO_LENGTH,
  ],
  ["hot|cold|temperature", "degrees?|celsius|c|f|fahrenheit"],
  ["heavy|weight", "tonnes?|tons?|kg|kilos?|kilograms?|grams?|pounds?|ounces?|stone"],
  ["far|distance", "metres?|meters?|m|km|kilometres?|kilometers?|miles?|yards?|feet|minutes?|hours?"],
];

/** Nouns that can mean anything, and words that end a question like one: an answer needn't contain them. */
export const ANY_THINGS = wordSet(`
  plan plans rule rules problem problems matter issue point idea latest situation story status thing things
  reason purpose news case deal point use difference impact effect effects outcome result results up wrong else
  now here there about like going doing happening left next new different real true so one ones them him her it
  you we they he she all
`);

export const ANSWER_WORDS = {
  units:
    "metres?|meters?|m|km|kilometres?|kilometers?|cm|centimetres?|centimeters?|mm|miles?|feet|foot|ft|inch(?:es)?|yards?|tonnes?|tons?|kg|kilos?|kilograms?|grams?|pounds?|acres?|hectares?|mph|kph|knots?|degrees?|litres?|liters?|magnitude|storeys?|stories|decibels?|square",
  times: "seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|centur(?:y|ies)|seasons?",
  coins:
    "dollars?|pounds?|euros?|kroner|kronor|krone|francs?|yen|yuan|rupees?|roubles?|rubles?|pesos?|cents?|pence|crowns?|dinars?|rand|lira|won",
  /** After "million" these end in -s but count nothing: "the 40 million goes to the school". */
  noThings:
    "as|across|always|besides|covers|comes|goes|helps|is|its|less|makes|means|pays|perhaps|plus|this|thus|towards|unless|us|versus|was|has",
  free: "free(?! (?:from|to|of (?!charge)|speech|trade|kick|press))|(?:for|costs?|charge[sd]?|pa(?:y|ys|id)|worth) nothing",
  /** Beside the sum that something costs, and not beside the one that somebody gives towards it. */
  costs:
    "costs?|costing|bills?|prices?|priced|estimates?|estimated|worth|fees?|fares?|sold|sells?|bought|charges?|charged|free|(?:pay|pays|paid)\\b(?!.{0,40}\\btowards?)",
  millions: "thousand|million|billion|trillion|[mb]n|m|k",
  shares: "half|third|quarter|two-thirds|three-quarters|majority|one in (?:two|three|four|five|ten)",
  coming:
    "will|would|due|expects?|expected|planned?|plans|scheduled|set to|next|by the end|until|tomorrow|is to|are to",
  /** Before the reason. */
  because:
    "because|due to (?:the|a|an|its|his|her|their|poor|bad|lack|high|low|heavy)|amid|citing|thanks to|owing to",
  /** Elsewhere in a sentence with a reason. */
  reasons:
    "so that|in order to|as a result|caused?|causes|blam(?:es?|ed|ing)|to blame|last straw|(?:trouble|problem|fault|difficulty|snag|hitch) (?:is|was|lies|lay)|reasons?|why|too \\w+|believe|found that|fordi|for å|på grunn",
  /** How something is done: "by telephoning the help desk", "through the back door". */
  manner:
    "by (?:(?!morning|evening|during|everything|anything|something)\\w+ly )?(?:(?!morning|evening|during|everything|anything|something|nothing)\\w+ing)|through|via|using|by means of|with the help of|thanks to|by (?:hand|phone|telephone|letter|email|post|air|sea|bus|train|boat|car|lorry|mistake|accident)",
  /** Before what follows from the rest of the sentence. */
  consequence: "so (?:the|they|it|he|she|we|its|his|her|their|a|an)",
  /** "It has been empty since May", "the first since 2012": only a time, whatever comes after "since". */
  timeBefore: "has|have|had|first|times?|long|ever|more|fewer|worst|best|highest|lowest|largest",
  /** The same: "since then", "since leaving", "since 2012". */
  timeBehind: "then|\\w+ing\\b|\\d",
  afterwards:
    "since|when|(?<!\\b(?:look(?:s|ed|ing)?|minutes?|hours?|days?|nights?|weeks?|months?|years?) )after|(?<!t(?:ake|akes|ook|aken|aking) )over|as(?! (?:much|many|well|long|soon|far|if|though|an?|his|her|its|their)\\b)|(?<!\\b(?:told|asked|ordered|urged|advised|wants?|wanted|due|able|going|tried|trying|refused|agreed|failed|likely|expected|promised|allowed) )to (?:avoid|make|stop|save|protect|pay|help|give|let|allow|keep|get|meet|cut|prevent)",
  often:
    "every|daily|hourly|weekly|monthly|yearly|annually|twice|once|(?:an?|each|per) (?:hour|day|week|month|year)|times",
  decided:
    "not|no|never|none|nobody|n['’]t|yes|agreed|refused|confirmed|denied|will|has|have|closed|passed|rejected|declined|ruled out|did|was|were",
  numbered:
    "bus|tram|line|route|flight|room|number|no|page|chapter|class|year|grade|platform|gate|pier|unit|phase|section|article|clause|channel|junction|road",
  /** Days and times that are dates without a number. */
  timesNamed:
    "today|yesterday|tomorrow|tonight|morning|afternoon|evening|week|month|easter|christmas|summer|spring|autumn|winter|years? ago|last year|next year",
  clock: "noon|midday|midnight|o['’]clock",
  /** Before an hour in words: "at six". */
  beforeHours: "at|from|until|till|by|after|before",
  /** Before a place with a name: "outside the Guildhall". */
  beforePlaces: "in|at|near|from|outside|inside|off|on|around|to|across|by|behind|beside|along",
  /** Before a place without one: "behind a bakery". */
  beforeSpots: "in|at|near|outside|inside|on|to|into|behind|beside|under",
  /** Between that and the noun. */
  beforeSpotNouns: "the|a|an|its|his|her|their|one of|some of|both",
  /** Before and after an age that is a limit: "between 18 and 45", "65 and over". */
  beforeLimits: "under|over|above|below|between|from|up to|at least|until|older than|younger than",
  /** What somebody is known for: "painted by". */
  deeds:
    "painted|written|directed|designed|founded|composed|invented|discovered|drawn|built|created|produced|sculpted|edited|translated|co-founded|led|run|owned|chaired|set up|started|made",
  behindLimits: "over|older|under|younger|above",
} as const;

/** What can be counted and is also the unit of other numbers: "twelve days" answers "how many days". */
export const COUNTED_UNITS = wordSet(`
  second minute hour day night week month year decade metre mile kilometre pound dollar euro season
`);

const MONTH = [...MONTHS, ...SHORT_MONTHS.keys()].join("|");
const DAY_OF_MONTH = `(?:${MONTH})\\.? \\d{1,2}|\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${MONTH})`;

/** How a text gives the period that is asked for ("in what century"); what isn't listed is a year. */
export const PERIOD_FORMS: Readonly<Record<string, string>> = {
  day: `\\b(?:${WEEKDAYS.join("|")}|today|tonight|tomorrow|yesterday)\\b|\\b(?:${DAY_OF_MONTH})\\b`,
  century: "\\bcentur(?:y|ies)\\b|\\b[12]?\\d00s\\b|\\b\\d{3,4} (?:AD|BC)\\b",
  decade:
    "\\b(?:1[0-9]|20)?\\d0s\\b|\\b(?:1[0-9]|20)\\d\\d\\b|\\b(?:twen|thir|for|fif|six|seven|eigh|nine)ties\\b",
};

/** A sum for each of a period, without the period's own name. */
export const RATE_FORMS: Readonly<Record<string, string>> = {
  hour: "hourly",
  day: "daily",
  week: "weekly",
  month: "monthly",
  year: "yearly|annual|annually|per annum",
};

/** Before one of what is counted, as alternatives of a pattern: a number before "last year" counts something else. */
export const BEFORE_ONE = "last|this|next|each|every|per|an?";

/** "the number of seats has been cut from 24,000 to 21,500": before what is counted, with the figure later. */
export const TALLIES = wordSet(`number total tally count`);

/** Things with a length in metres, as alternatives of a pattern; a strike or a film has one in days or hours. */
export const LONG_THINGS = `
  bridge tunnel road street motorway highway path pathway trail footpath cycleway pier jetty quay wharf dock
  canal river stream creek estuary lake loch lagoon beach coast coastline shore wall fence hedge ditch trench
  dyke dike dam levee embankment runway track railway cable pipe pipeline rope chain wire hose ladder ship boat
  ferry yacht tanker barge tug trawler vessel submarine lorry truck van tram train carriage plane aircraft
  rocket missile drone turbine blade girder beam plank pole mast tower building hall yard garden field pitch
  pool park reef island valley glacier hole queue shark whale snake crocodile eel squid tail scarf banner flag
  corridor platform border frontier route walkway viaduct aqueduct causeway slipway breakwater seawall car bus
  crack fish
`
  .trim()
  .split(/\s+/)
  .join("|");
