import { MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from "../grammar/calendar.ts";
import { DOCUMENT_NOUNS } from "../people/nouns.ts";
import { wordSet } from "../word-set.ts";

// Words of members' messages that are no names, or say what comes from somebody.

/**
 * Days, months and programmes after "on" or "for" in a message: no subject of the words, but when or where they were
 * said.
 */
export const OCCASIONS_OF_WORDS: ReadonlySet<string> = new Set([
  ...WEEKDAYS,
  ...SHORT_WEEKDAYS,
  ...MONTHS,
  ...wordSet("twitter x tv air stage camera record facebook instagram television radio news phone social"),
]);

/** Forms of speakers' names that are everyday words: in lower case they name nobody. */
export const EVERYDAY_NAMES = wordSet(`
  may will bush brown young king pope white black rice green cook page west field day long mark
`);

/** Capitalised words that begin a message or a label, but aren't names. */
export const NO_NAMES_IN_MESSAGES = wordSet(`
  breaking fake news exclusive update quote source number let having remember look listen ive im hes shes dear hello hi
  lol lmao omg wtf fact true false real really imagine today yesterday tomorrow famous fun read watch reminder said
  saying president minister quotes says quoted someone somebody anonymous unknown by part chapter verse act scene
  english translation translated original edit caption meme poll question answer warning opinion thread
`);

/** What is "by" or "from" somebody: "a statement by Ann Roe". */
export const BY_SOMEBODY = wordSet(`
  quote words statement speech letter message comment comments remarks remark post tweet line
`);

/** Verbs with which a message names the speaker, as comparison forms. */
export const SAYING_IN_MESSAGES = wordSet(`
  said say says saying told tells tell tweeted tweets tweet wrote writes posted posts claimed claims claim stated
  states added adds asked asks argued argues warned warns insisted insists declared declares announced announces
  explained explains replied replies quipped joked admitted admits promised promises vowed vows noted notes
  remarked called commented comments put quoted sagte dit dijo
`);

/** After a verb of saying that says nothing of a deed: "who claimed *that*", "who put *it* well"; not "who claimed expenses". */
export const BEHIND_PLAIN_SAYING = wordSet("that it so to on in at after before when earlier later");

/** Verbs of saying that tell of no deed, whatever follows: "who *told* the Courier"; not "who *claimed* expenses". */
export const NOTHING_BUT_SAYING = wordSet(
  "said say says saying tell tells told telling asked asks added adds replied replies spoke speaks",
);

/** Verbs with a listener after them: "*told* the Courier". */
export const TELLING_SOMEBODY = wordSet("tell tells told telling");

/** Verbs with whoever listens right after them, besides those: "*addressed* the board". */
export const ADDRESSING = wordSet(
  "addressed addressing informed assured reminded urged warned emailed texted thanked asked",
);

/** Between a word of saying and whoever listened: "spoke *to* the board", "said *at* the inquest", "asked *by* the board". */
export const BEFORE_LISTENERS = wordSet("to with at before in on by");

/** In front of "by" and whoever prints what somebody says: "*published* by the Courier". */
export const PRINTING = wordSet(
  "published printed quoted reported cited carried aired broadcast obtained recorded",
);

/** In front of them, besides verbs of saying and occasions: "*evidence* to the inquiry". */
export const SPEAKING_TO = wordSet(`
  spoke speaks speak speaking spoken talked talking talks evidence testimony testified testifying remarks complained appealed
  apologised apologized interviewed questioned pressed submission presentation report appearing appeared
`);

/** Listeners on any occasion: "told *reporters*". */
export const ANYBODY_LISTENING = wordSet(
  "reporters journalists us me media press newsmen audience crowd everyone people",
);

/** In front of "about" or "on", and a topic that somebody put to the speaker. */
export const ASKING_ABOUT = wordSet(`
  ask asks asked asking question questions questioned quizzed pressed challenged grilled
`);

/** Verbs with which a message adds nothing to the words. */
export const PLAIN_SAYING_IN_MESSAGES = wordSet(`
  said say says saying told tells tell telling stated states stating state added adds adding add asked asks asking ask
  argued argues insisted insists declared declares announced announces explained explains explaining explain
  replied replies reply answered answers noted notes noting remarked remarks remarking commented comments commenting
  put puts quoted quotes quoting claimed claims claim warned warns spoke speaks speaking spoken talked talking talks
  heard hear hearing called sagte dit dijo
`);

/** When somebody spoke, without a day: "earlier today", "this morning". Weekdays, months and years are compared. */
export const TIMES_IN_MESSAGES = wordSet(`
  morning afternoon evening night day week month year ago back mon tue wed thu fri sat sun tues thurs
`);

/** What members say of quoted words without adding anything to them: "is this quote genuine?", "tell your mum". */
export const REMARKS_ON_WORDS = wordSet(`
  check checked checking verify verified confirm genuine legit authentic true false fake find found see saw seen looks
  looking read reading watch believe think thought know knows known remember wonder wondering imagine help sorry
  paper news story page report thread video phrase saying people folks guys everyone everybody anyone anybody
  man woman boy girl guy lady gentleman person legend gran mum dad mom im id ive hes shes theyre whats
  pin pinned loved like liked good bad sad nice funny wise powerful interesting honestly seriously basically
  going got get gets getting make makes made goes come came comes ones thing things sink time life world
`);

/** Two words with which a member praises whoever said the words, or the words: "*Fair play* to her", "is *spot on*". */
export const PRAISING_WORDS: ReadonlySet<string> = new Set([
  "fair play",
  "spot on",
  "aged well",
  "well said",
  "well put",
]);

/** Verbs with which a message says more than that somebody said the words, by a row: how, or where they are written. */
const MORE_THAN_SAYING = `
  joked jokes joke joking quipped quips quip jest laughed laughs laughing humour humor
  admitted admits admit admitting conceded concedes confessed confesses acknowledged acknowledges admission confession
  promised promises promise promising vowed vows vow pledged pledges pledge swore guaranteed
  tweeted tweets tweet posted posts post wrote writes write written writing twitter x facebook instagram telegram social blog
`;

/**
 * What an article may have for such a verb: for "quipped" also "joked", and for what is written also any document. Forms
 * that are only the article's are in the rows too.
 */
export const MORE_THAN_SAID: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  MORE_THAN_SAYING.trim()
    .split("\n")
    .flatMap(row => {
      const forms = wordSet(row);
      const allowed = forms.has("wrote") ? new Set([...forms, ...DOCUMENT_NOUNS]) : forms;
      return [...forms].map(form => [form, allowed] as const);
    }),
);

/** Say why, or in spite of what, somebody spoke: "because of the strike, Roe said". */
export const REASONS_IN_MESSAGES = wordSet(`
  because due despite unless although
`);

/** Between a name and what its owner is, or what was done to them: "Roe, *who was* arrested". */
export const BEING = wordSet(`
  who is was has been
`);

/** Parties by the letter in brackets after a politician's name: "Roe (*D*)". */
export const PARTY_LETTERS: ReadonlyMap<string, string> = new Map([
  ["d", "democrat"],
  ["r", "republican"],
]);

/** What was done to those who are counted: "one hundred and twenty *killed*". */
export const BEHIND_COUNTS = wordSet(`
  killed injured wounded hurt arrested detained displaced missing affected infected hospitalised hospitalized dismissed
`);

/** In front of a topic: "asked *about* the ferries, Roe said". */
export const BEFORE_TOPICS = wordSet(`
  about on over regarding
`);

/** Phrases that begin like a topic, and say nothing of what the words are about: "*About time!* “…”". */
export const NO_TOPICS: ReadonlySet<string> = new Set([
  "about time",
  "about right",
  "on record",
  "on the record",
  "on point",
  "on brand",
  "on repeat",
]);

/** Words in -ing that are things, unless they have an object: "on school *funding*", but "on *funding* the school". */
export const NOUNS_IN_ING = wordSet(`
  funding housing flooding wedding building meeting training spending hearing ruling banking farming fishing shipping mining
  parking policing planning schooling nursing engineering manufacturing advertising marketing racing sailing cycling
  swimming rowing boxing gambling gaming drinking smoking vaping trading lending lighting heating plumbing clothing crossing
  landing mooring opening painting drawing writing reading teaching learning broadcasting publishing programming computing
  recycling fracking dredging logging whaling hunting shooting stabbing bombing killing warning briefing gathering greeting
  beginning ending setting offering saving earning evening morning spring string thing something anything everything
  nothing ceiling sibling darling pudding dressing viewing listing rating ranking rigging scaffolding cladding bedding
  catering childminding gardening wellbeing being upbringing beijing accounting outing timing pricing licensing
  screening testing staffing nesting pruning sterling wiring roofing
`);

/** Words in -ed that aren't participles. */
export const NO_PARTICIPLES = wordSet(`
  hundred sacred naked wicked rugged shed sled speed feed need weed seed breed greed creed reed deed steed bleed infrared
  moped biped watershed bloodshed
`);

/** In front of where or when somebody spoke, or how they were: "*outside* the station, Roe said", "Roe, *under* arrest". */
export const BEFORE_CIRCUMSTANCES = wordSet(`
  in at outside inside near under behind beside aboard from after before during amid following since while without
`);

/** Those of them in front of what somebody's state was: "*under* arrest". */
export const BEFORE_STATES = wordSet("under without while from");

/** Words of chat that judge whoever is named after them: "insane Ann Roe". */
export const JUDGES_PEOPLE = wordSet(`
  insane wild crazy sick savage cringe fake false bad sad poor
`);

/** After "last", or before "ago", a time so long past that the article must say it too. */
export const LONG_TIMES = wordSet(`
  month months year years decade decades century centuries
`);

/** What may come between a name and the verb: "did Starmer *really ever* say". */
export const BETWEEN_NAME_AND_VERB = wordSet(`
  really actually truly just once also has have had literally recently reportedly never ever even famously publicly
  repeatedly allegedly apparently supposedly then later is was as did does
`);

/** Words before a name that are not part of it. */
export const BEFORE_NAMES_IN_MESSAGES = wordSet(`
  as did does do has have had when so and but like according to from by per lol omg wow hey ok well remember
  if is was it true that because wait yeah yes no believe think heard the why how where what can cant would did
  didnt hasnt isnt wasnt says said quote quoting source poor dear
`);

/** In the place of a name, they name nobody. */
export const PRONOUNS_IN_MESSAGES = wordSet(`
  he she they i we you it who anyone anybody someone somebody everyone people nobody noone
`);

/** Small words inside names as members type them, "ap" and "st" among them. */
export const PARTICLES_IN_MESSAGES = wordSet(`
  de da do dos di du del della van von der den ter al el bin ibn la le na of ap st
`);

/** Labels before a colon that name nobody. */
export const NAMELESS_LABELS = wordSet(`
  note quote source edit update breaking news tldr tl dr re fwd fw ps nb context reminder fact question answer q a
  title headline link article summary via warning todo example look see watch read i me you he she they this that here
  wow lol
`);

/** What members type beside quoted words without saying anything: "lol", "tbh", "smh". */
export const CHATTER = wordSet(`
  lol lmao lmfao rofl omg wtf omfg rly rlly srsly tbh imo imho ngl smh fr frfr ikr idk idc iirc afaik btw fyi ffs tfw mfw bruh bro
  bros dude mate lads yall wow wowza whoa woah yikes oof ouch sheesh welp meh yep yup nope nah yeah yay haha hahaha hehe
  lolol same mood facts based cringe legend legendary iconic banger savage epic lit sick brilliant priceless hilarious
  insane wild unreal crazy amazing hmm hmmm um uh er ugh aww thx pls plz ty gg rip af asap xd xdd kek pmsl cheers hey hiya
  sources screenshot pic vid clip quotation quotations verbatim paraphrase interview transcript tweet tweets repost
  retweet rt dm tag spoiler nsfw meme memes lowkey highkey deadass periodt slay goat headline love
`);

/** Between quoted words and who said them, or alone after the words: these add nothing to the words. */
export const HARMLESS_AFTER_WORDS = wordSet(`
  as by per from according to in on at during so he she they who it the a an his her their our this that is was were
  has have had did does say quote quotes words statement speech letter message
`);

/** With a denial, a sentence with one of these says that quoted words weren't said: "She never said that". */
export const SAYS_OF_WORDS = wordSet("said say saying says this that it");

/** Between two quotations of a message: "“…” and then “…”". */
export const JOINING_QUOTATIONS = wordSet("and then also plus later");

/** What opens an aside about the speaker: "Roe, *asked* about Lee:", "Roe, *in* tears:"; and any other word in -ing. */
export const ASIDE_OPENINGS = wordSet(
  "in at on after before during from when while who asked pressed seen amid outside inside",
);

/** With these a message praises or sorts words, and adds nothing to them: "Roe's *immortal* line". */
export const SORTS_WORDS = wordSet(`
  famous immortal wonderful great greatest best worst favourite favorite classic finest beautiful lovely brilliant memorable
  unforgettable latest answer reply reaction response excuse verdict moment opening closing final first last old new full
  actual exact literal own hi hello dear junior senior yesterday today tonight now once again here there
`);

/**
 * Before what a message says that somebody's words are about, or where or how they were said: "Roe *about* the strike",
 * "asked *whether* he lied", "said *under* oath".
 */
export const SUBJECT_OPENINGS = wordSet(
  "about on regarding concerning re whether if why over against to amid in at under from inside outside via through into",
);

/** Participles with which a speaker passes on somebody else's words, so that the other is named too. */
export const PASSING_ON = wordSet(`
  quoting citing repeating echoing reading paraphrasing mocking imitating impersonating playing channelling channeling
  retweeting sharing posing pretending
`);

/** With these an article's speaker may say what somebody else wrote: "Roe *read* a note that Lee left". */
export const READING_OUT = wordSet(
  "read reads reading recited recites recalled recalls quoted quotes cited cites",
);

/** With these after quoted words a member asks about them: "“…” who said that". */
export const ASKS_ABOUT_WORDS = wordSet("who whos whose where wheres");

/** Beside quoted words in a message, these may turn what the words say or whether they were said. */
export const TURNS_WORDS = wordSet(`
  but if unless until till except although though whereas lie lies lied lying liar hoax untrue fabricated invented
  pretend pretends pretended pretending supposedly allegedly instead
`);

/** Tags that say nothing of who spoke, or of what. */
export const PLAIN_TAGS = wordSet(`
  news breaking breakingnews politics quote quotes quoteoftheday quotation quoted media press local world uk usa
`);

/** Small words inside tags: "#BankOfEngland". */
export const IN_TAGS = wordSet("the a an of in at on for and");

/** Those of time, which may differ for what somebody did and what they said: "came *before* the vote", "said *after* it". */
export const OPPOSITE_TIMES = wordSet("before after");

/** Prepositions whose opposite says the contrary of the same thing: "voted *for* the strike". */
export const OPPOSITE_DIRECTIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["for", wordSet("against")],
  ["against", wordSet("for")],
  ["before", wordSet("after")],
  ["after", wordSet("before")],
  ["with", wordSet("without")],
  ["without", wordSet("with")],
  ["in", wordSet("outside near behind beside")],
  ["inside", wordSet("outside near behind beside")],
  ["at", wordSet("outside near behind")],
  ["outside", wordSet("in inside within")],
  ["near", wordSet("in inside within")],
  ["behind", wordSet("in inside within")],
  ["beside", wordSet("in inside within")],
]);
