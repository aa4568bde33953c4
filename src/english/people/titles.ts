import { wordSet } from "../word-set.ts";

/** Honorifics: they announce a person, and some also a man or a woman. Dropped from names unless kept. */
export const HONORIFICS: ReadonlyMap<
  string,
  { readonly gender: "he" | "she" | null; readonly isKept: boolean }
> = new Map([
  ["mr", { gender: "he", isKept: false }],
  ["mister", { gender: "he", isKept: false }],
  ["mrs", { gender: "she", isKept: false }],
  ["ms", { gender: "she", isKept: false }],
  ["miss", { gender: "she", isKept: false }],
  ["mme", { gender: "she", isKept: false }],
  ["madame", { gender: "she", isKept: false }],
  ["madam", { gender: "she", isKept: false }],
  ["mx", { gender: null, isKept: false }],
  ["dr", { gender: null, isKept: false }],
  ["doctor", { gender: null, isKept: false }],
  ["prof", { gender: null, isKept: false }],
  ["professor", { gender: null, isKept: false }],
  ["rev", { gender: null, isKept: false }],
  ["fr", { gender: "he", isKept: false }],
  ["hon", { gender: null, isKept: false }],
  ["rt", { gender: null, isKept: false }],
  ["alhaji", { gender: "he", isKept: false }],
  ["alhaja", { gender: "she", isKept: false }],
  ["malam", { gender: "he", isKept: false }],
  ["shri", { gender: "he", isKept: false }],
  ["smt", { gender: "she", isKept: false }],
  ["datuk", { gender: null, isKept: false }],
  ["herr", { gender: "he", isKept: false }],
  ["frau", { gender: "she", isKept: false }],
  ["monsieur", { gender: "he", isKept: false }],
  ["señor", { gender: "he", isKept: false }],
  ["señora", { gender: "she", isKept: false }],
  // Part of the name in British usage.
  ["sir", { gender: "he", isKept: true }],
  ["dame", { gender: "she", isKept: true }],
  ["lord", { gender: "he", isKept: true }],
  ["lady", { gender: "she", isKept: true }],
  ["baroness", { gender: "she", isKept: true }],
  ["baron", { gender: "he", isKept: true }],
  ["prince", { gender: "he", isKept: true }],
  ["princess", { gender: "she", isKept: true }],
  ["king", { gender: "he", isKept: true }],
  ["queen", { gender: "she", isKept: true }],
  ["pope", { gender: "he", isKept: true }],
  ["sister", { gender: "she", isKept: true }],
  ["saint", { gender: null, isKept: true }],
] as const);

/** What members type before a name in place of an office and its country, with the office: "UK PM Roe". */
export const ABBREVIATED_OFFICES: ReadonlyMap<string, string | null> = new Map([
  ["uk", null],
  ["us", null],
  ["usa", null],
  ["eu", null],
  ["pm", "premier"],
  ["dpm", "premier"],
  ["potus", "president"],
]);

/** Who may be called "Dr" where an article doesn't print it. */
export const CALLED_DOCTOR = wordSet(`
  dr doctor physician surgeon gp consultant psychiatrist psychologist dentist vet veterinarian medic paediatrician
  pediatrician epidemiologist virologist immunologist cardiologist oncologist neurologist pathologist professor prof
  lecturer academic scholar scientist researcher historian economist biologist chemist physicist geologist astronomer
  archaeologist anthropologist sociologist philosopher theologian mathematician statistician climatologist ecologist
  meteorologist botanist linguist
`);

/** Offices and ranks before a name, without their full stop. They are used as forms of address. */
export const OFFICES = wordSet(`
  sen sens senator senators rep reps representative congressman congresswoman congressmember gov govs governor
  president pres vice chancellor minister secretary ambassador mayor judge justice attorney general gen lt lieutenant
  col colonel maj major capt captain cmdr commander adm admiral sgt sergeant cpl pvt officer chief detective inspector
  superintendent constable det insp supt sheriff deputy speaker leader whip chairman chairwoman chair chairperson
  director commissioner councilman councilwoman councillor cllr councilor alderman delegate treasurer comptroller
  coach manager cardinal bishop archbishop father rabbi imam pastor reverend emperor premier mp msp mep qc kc rev
  comrade sheikh ayatollah corporal trooper cr ald engr barr msgr monsignor brig brigadier archdeacon canon vicar provost recorder
  magistrate coroner registrar taoiseach tanaiste td mla mna mullah maulana mufti ustad
  sarpanch tehsildar emir oba
`);

const ROLES = wordSet(`
  spokesman spokeswoman spokesperson strategist adviser advisor aide analyst editor correspondent reporter host anchor
  columnist author actor actress singer candidate nominee billionaire businessman businesswoman lawyer lawmaker
  prosecutor economist historian scientist researcher pollster activist founder ceo cfo coo executive veteran legend
  star midfielder striker defender goalkeeper forward winger quarterback grandmaster
`);

/** Offices, ranks and roles before a name, with a capital: "Spokesman", "Striker". */
export const TITLES: ReadonlySet<string> = new Set([...OFFICES, ...ROLES]);

/** First words of two-word offices ("Prime Minister", "First Lady"): titles only together with the second. */
export const TITLE_MODIFIERS = wordSet(`
  prime vice first foreign defence defense home interior finance press state attorney deputy chief national general
`);

/** First words of two-word offices that say of what: "the foreign minister" is "the minister" where there is no other. */
export const DEPARTMENTS = wordSet(`
  foreign defence defense home interior finance press
`);

/** Words before a role that somebody no longer has, for whatever reason. */
export const PLAINLY_FORMER = wordSet("former ex then onetime once previous formerly previously longer");

/** Words before a role that somebody no longer has. */
export const FORMER_HOLDERS: ReadonlySet<string> = new Set([...PLAINLY_FORMER, "late", "retired", "ousted"]);

/** Words before a role of somebody who has just got it, or will have it: "the incoming mayor". */
export const NEXT_HOLDERS = wordSet("new incoming");

/** Words before a role by which it is another's than the one named: "the second driver", "the opposition leader". */
export const OTHERS_IN_ROLE = wordSet(`
  next other second third rival opposing visiting opposition
`);

/** Words before an office with which somebody is below it: a "vice president" isn't the "president". */
export const LESSER_HOLDERS = wordSet(`
  deputy vice assistant associate shadow
`);

/** Words before an office that somebody only wants, plays, claims or is given for fun: "the *honorary* mayor". */
export const UNREAL_HOLDERS = wordSet(`
  honorary aspiring wannabe prospective fictional imaginary fake bogus phoney phony mock spoof pretend unofficial supposed
  nicknamed dubbed styled proclaimed declared titular trainee student apprentice
`);

/** Words before an office that make it another, or that of somebody who no longer holds it: "deputy prime minister". */
export const OTHER_HOLDERS: ReadonlySet<string> = new Set([...LESSER_HOLDERS, ...FORMER_HOLDERS]);

/** Offices for a place, which whoever only lives there hasn't: "*Leeds* councillor". */
export const OFFICES_OF_PLACES = wordSet(`
  mayor councillor councilor cllr councilman councilwoman alderman senator congressman congresswoman representative mp msp mep
  td governor delegate sheriff judge
`);

/** Between a name and an office that the person has or gets: "Roe *was* elected mayor". */
export const HAVING_OFFICE = wordSet(`
  is was became becomes remains serves served elected appointed named as been
`);

/** With "as" and an office behind them, somebody has it no longer: "*resigned* as mayor". */
export const LEAVING_OFFICE = wordSet(`
  resigned resigns resign resignation quit quits stepped stood retired ousted sacked removed fired dismissed replaced
  departed departure suspended lost loses gave gives bowed ended ends succeeded finished unseated toppled deposed axed
`);

/** Before an office, whoever had it has it no longer: "the *sacked* mayor". */
export const LEAVES_OFFICE = wordSet("resigned quit retired ousted sacked fired deposed toppled unseated");

/** Behind an office, whoever had it left it by this, if nothing else was left: "the mayor, who *resigned*"; not "*quit* the party". */
export const LEAVES_BY_ONESELF = wordSet("resigned quit retired");

/** In front of an office, somebody gets it with these, whenever that was: "*elected* mayor in 2019". */
export const GETTING_OFFICE = wordSet("became becomes elected appointed named made chosen new");

/** By which somebody is picked for an office: "His successor has yet to be *named*". */
export const PICKED = wordSet("named chosen appointed found announced selected picked elected");

/** With "as" and an office behind them, somebody has it: "*took* over as mayor", "in her *role* as mayor". */
export const HOLDING_OFFICE = wordSet(`
  took takes taking taken sworn elected reelected appointed chosen named serves serving served continues continued starts
  started begins began role capacity position works working worked term confirmed installed returned remains stays acts
`);

/** Behind an office, these say that somebody only will have or wants it: "mayor-*elect*". */
export const BEHIND_SOUGHT_OFFICES = wordSet(
  "elect designate hopeful candidate nominee contender race election",
);

/** In front of an office, or of "be" or "become" and one, these say that somebody hasn't got it: "ran *to* be mayor". */
export const SEEKING_OFFICE = wordSet(`
  to would could might may should will candidate candidates nominee bid ran run runs running standing stood stands campaign
  hopeful contender
`);

/** Words for one office, by a row: short forms, and what articles and members print for each other. */
const ONE_OFFICE = `
  president pres potus
  premier pm
  senator sen
  congressman congresswoman congressmember representative rep
  lawmaker legislator
  governor gov
  general gen
  lieutenant lt
  colonel col
  major maj
  captain capt skipper
  commander cmdr
  admiral adm
  sergeant sgt
  detective det
  inspector insp
  superintendent supt
  brigadier brig
  councillor councilor cllr councilman councilwoman alderman
  doctor dr
  professor prof
  chairman chairwoman chairperson chair
  spokesman spokeswoman spokesperson
  manager coach gaffer
  lawyer attorney
  barrister counsel qc kc
  scientist researcher
  reporter correspondent
  actor actress
  organiser organizer
  adviser advisor
  neighbour neighbor
  reverend rev
  priest father
`;

/** The first word of its row for each word of an office that has others. */
export const ONE_WORD_FOR_OFFICE: ReadonlyMap<string, string> = new Map(
  ONE_OFFICE.trim()
    .split("\n")
    .map(row => row.trim().split(" "))
    .flatMap(([first = "", ...others]) => others.map(word => [word, first] as const)),
);

/** Words for everybody who has one of several offices, by a row: a solicitor is a lawyer, but no barrister. */
const WIDER_OFFICES = `
  lawyer: barrister solicitor
  boss: manager head leader director chief chairman executive ceo
  academic: professor lecturer
  minister: premier
  executive: ceo
  lawmaker: congressman mp senator
  journalist: reporter editor columnist
  aide: adviser
  reverend: priest pastor vicar rector curate
  priest: vicar rector curate pastor
`;

/** The wider words for an office, for the first word of its row. */
export const WIDER_FOR_OFFICE: ReadonlyMap<string, readonly string[]> = WIDER_OFFICES.trim()
  .split("\n")
  .map(row => row.trim().split(": "))
  .reduce((found, [wide = "", offices = ""]) => {
    for (const office of offices.split(" ")) found.set(office, [...(found.get(office) ?? []), wide]);
    return found;
  }, new Map<string, readonly string[]>());

/** Offices of two words that have one of their own: "prime minister", "chief executive". */
export const TWO_WORDS_FOR_OFFICE: ReadonlyMap<string, string> = new Map([
  ["prime minister", "premier"],
  ["chief executive", "ceo"],
]);

/** Offices of which a story has one, so that the capitalised office means its holder: "President said". */
export const HEAD_OFFICES = wordSet(`
  president minister chancellor governor senator mayor speaker secretary
`);

/** Offices that are first names as well: "Emir Kusturica". Only "the Emir", "the Emir Tamim" and "Emir of" are offices. */
export const OFFICES_OR_FIRST_NAMES = wordSet("emir oba");

/** Offices that somebody holds for a country, which may then be meant by its own name: "the defence *minister* Israel Katz". */
export const NATIONAL_OFFICES = wordSet(
  "minister president premier ambassador chancellor ayatollah king queen",
);

/** Offices whose holder the article names or the reader knows: "the president" means nobody else. */
export const OFFICES_OF_STATE = wordSet(`
  president minister premier chancellor governor mayor king queen prince princess pope secretary ambassador senator
  congressman congresswoman speaker chairman chairwoman archbishop bishop taoiseach tánaiste tanaiste emir oba
`);

/** Ranks of the British police that are hardly anybody's initials. Only in capitals, because “di” is another word. */
export const POLICE_RANKS: ReadonlySet<string> = new Set("PC WPC DI DCI DSU PCSO".split(" "));

/** Those, others that may be initials, doctors, and ministers in South Africa and Kenya. */
export const RANKS_IN_CAPITALS: ReadonlySet<string> = new Set([
  ...POLICE_RANKS,
  ..."DC DS GP MEC MMC CS".split(" "),
]);

/**
 * Ranks of the police and of soldiers below officers, under which a story names somebody by the surname alone: a “Sgt
 * Rowntree” isn't the Ann Rowntree who has no rank. Higher ranks aren't here: “General Petraeus” is often introduced
 * without.
 */
export const SERVING_RANKS = wordSet(`
  pc wpc dc ds di dci dsu pcso det detective const constable con sgt sergeant insp inspector supt superintendent cpl
  corporal trooper
`);

/** First words of ranks: "Chief Inspector", "Lance Corporal". */
export const RANK_MODIFIERS = wordSet(`
  chief ch lance acting temporary staff senior
`);

/** Words for those who have such a rank, or for where they serve. */
export const SERVICE_WORDS = wordSet(`
  police policeman policewoman constabulary detective detectives officer force squad patrol garda gardaí sheriff army
  regiment battalion platoon soldier guard marine marines airman cop cops investigator
`);

/** What follows capitals that look like a rank's and is no surname: "PC World", "DC Comics". */
export const NO_RANKED_NAMES = wordSet(`
  world gamer comics universe studios united council park mayor police plc ltd limited entertainment
`);

/** Words that mean a person only right before a full name: "Center Nikola Tomasevic", "Detective Con Helen Dacre". */
export const BEFORE_NAMES = wordSet(`
  center centre hooker prop lock receiver tackle back comic model senior junior con const pa
`);

/** Words of an epithet for somebody named before, which are no part of an office's name: "the *former* | striker". */
export const EPITHET_WORDS = wordSet(`
  former retired veteran young teenage ex outgoing incoming onetime fellow in-form left-handed right-handed tall burly
  softly-spoken soft-spoken unseeded top-seeded award-winning prize-winning confident
`);

/** Words before a role that somebody had, or has with others: "*former* mayor Ann Roe". */
export const BEFORE_ROLES = wordSet(
  "former then ex retired veteran longtime fellow outgoing incoming acting",
);
