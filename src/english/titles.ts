import { wordSet } from "./word-set.ts";

/** Honorifics: they say a person follows, some also whether a man or a woman. Dropped from names unless kept. */
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
  ["mx", { gender: null, isKept: false }],
  ["dr", { gender: null, isKept: false }],
  ["doctor", { gender: null, isKept: false }],
  ["prof", { gender: null, isKept: false }],
  ["professor", { gender: null, isKept: false }],
  ["rev", { gender: null, isKept: false }],
  ["fr", { gender: "he", isKept: false }],
  ["hon", { gender: null, isKept: false }],
  // Part of the name as Britain prints it.
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

/** Offices and ranks that stand before a name, without their full stop. */
export const TITLES = wordSet(`
  sen sens senator senators rep reps representative congressman congresswoman congressmember gov govs governor
  president pres vice chancellor minister secretary ambassador mayor judge justice attorney general gen lt col
  colonel maj major capt captain cmdr commander adm admiral sgt sergeant cpl pvt officer chief detective inspector
  superintendent constable det insp supt sheriff deputy speaker leader whip chairman chairwoman chair chairperson
  director commissioner councilman councilwoman councillor councilor alderman delegate treasurer comptroller coach
  manager cardinal bishop archbishop father rabbi imam pastor reverend emperor premier spokesman spokeswoman
  spokesperson strategist adviser advisor aide analyst editor correspondent reporter host anchor columnist author
  actor actress singer candidate nominee billionaire businessman businesswoman lawyer lawmaker prosecutor economist
  historian scientist researcher pollster activist founder ceo cfo coo executive veteran legend star midfielder
  striker defender goalkeeper forward winger quarterback mp msp mep qc kc grandmaster rev comrade sheikh ayatollah
`);

/** First words of two-word offices ("Prime Minister", "First Lady"): titles only together with another. */
export const TITLE_MODIFIERS = wordSet(`
  prime vice first foreign defence defense home interior finance press state attorney deputy chief national general
`);

/** Role nouns in small letters that may stand right before a name ("spokeswoman Hope Hicks") or stand for it. */
export const PERSON_NOUNS = wordSet(`
  spokesman spokeswoman spokesperson senator congressman congresswoman governor president minister secretary
  ambassador mayor judge justice attorney general colonel major captain commander admiral sergeant officer chief
  detective inspector superintendent sheriff deputy speaker leader whip chairman chairwoman chair director
  commissioner councilman councilwoman councillor delegate treasurer coach manager cardinal bishop archbishop pope
  rabbi imam pastor priest king queen prince princess premier chancellor strategist adviser advisor aide analyst
  editor correspondent reporter host anchor columnist author writer actor actress singer candidate nominee
  frontrunner front-runner contender hopeful billionaire mogul tycoon magnate businessman businesswoman lawyer
  lawmaker legislator prosecutor economist historian scientist researcher pollster activist founder executive
  veteran star midfielder striker defender goalkeeper forward winger quarterback professor doctor teacher student
  man woman boy girl mother father wife husband son daughter brother sister friend neighbour neighbor resident voter
  supporter critic opponent rival colleague counterpart predecessor successor politician democrat republican
  conservative liberal official source witness victim defendant survivor worker nurse driver owner player artist
  musician producer comedian presenter moderator organizer organiser operative consultant expert scholar surgeon
  farmer fan guest caller mp ceo barrister solicitor coroner magistrate foreman juror boss head member co-founder
  vice-president newsman newcomer incumbent native heiress heir celebrity guy lady gentleman person teenager
  attendee protester demonstrator heckler tory pensioner shopkeeper vendor challenger champion architect forecaster
  groundsman firefighter postman baker butcher builder plumber engineer biologist geologist chemist physicist
  astronomer astronaut explorer climber swimmer runner cyclist rower sailor skipper pilot crewman soldier guard
  warden keeper ranger gardener landlord tenant lodger landowner homeowner employer employee caretaker cleaner cook
  chef waiter waitress bartender hairdresser tailor violinist pianist guitarist drummer composer conductor painter
  sculptor photographer filmmaker film-maker novelist poet playwright biographer translator publisher journalist
  broadcaster blogger podcaster youtuber referee umpire jockey boxer wrestler golfer athlete trainer mentor tutor
  headteacher headmaster headmistress principal lecturer dean chaplain vicar monk nun deacon missionary paramedic
  medic midwife psychologist psychiatrist therapist dentist vet veterinarian pharmacist coordinator co-ordinator
  organist operator inventor developer programmer designer banker trader broker investor accountant auditor
  secretary-general undersecretary attaché envoy diplomat negotiator mediator monarch duke duchess earl count
  countess governor-general councilor alderman clerk registrar librarian curator archivist archaeologist
  anthropologist sociologist philosopher theologian mathematician statistician demographer meteorologist
  climatologist ecologist conservationist campaigner founder-director chief-of-staff grandmother grandfather
  grandson granddaughter uncle aunt nephew niece cousin partner fiancé fiancée girlfriend boyfriend widow widower
  roommate classmate teammate vice-captain apprentice trainee intern graduate alumnus applicant claimant plaintiff
  respondent complainant suspect accused prisoner inmate convict detainee refugee migrant immigrant hostage
  bystander passer-by onlooker spectator visitor tourist traveller traveler commuter passenger motorist customer
  shopper client patient user reader viewer listener grower grandmaster someone somebody dealer agent minder handler
  planner maker seller buyer backer donor sponsor ally insider outsider pundit commentator regulator supervisor
  superior subordinate examiner invigilator rapporteur ombudsman mayoress laureate chronicler reviewer
`);

/** Nouns for several people or a body that speaks. */
export const GROUP_NOUNS = wordSet(`
  people critics supporters opponents officials republicans democrats conservatives liberals voters aides advisers
  advisors allies sources experts analysts lawyers prosecutors police crowd audience members lawmakers senators
  protesters activists residents fans reporters journalists campaign government administration ministry department
  agency company organization organisation group committee party union court council board bank office team club
  university school church hospital army military newspaper paper magazine network station website site outlet
  charity firm jury panel commission embassy parliament congress senate house association federation foundation
  institute coalition movement pac family others some many most both several one another everyone nobody scientists
  researchers authors editors economists historians students teachers doctors workers players families friends
  colleagues leaders candidates rivals strategists operatives delegates donors pundits commentators observers
  authorities investigators diplomats ministers mps judges witnesses neighbours neighbors women men americans
  britons tories
`);

/** Things that are read: their words are nobody's in particular. */
export const DOCUMENT_NOUNS = wordSet(`
  statement report letter email e-mail memo document documents tweet post message release article editorial story
  book poll survey study sign signs banner poster ad ads advert advertisement video website site page headline
  caption note order ruling indictment complaint lawsuit suit filing opinion bill law amendment constitution
  platform plan transcript text paper analysis column blog song slogan placard leaflet invitation petition
  resolution affidavit verdict judgment judgement charter treaty communique catalogue catalog register inventory
  dossier log record inscription entry diary manual guidance rulebook certificate contract voicemail notice telegram
  op-ed texts tweets posts messages statements reports emails letters memoir
`);

/** Last words of names that are no person's. */
export const ORGANISATION_HEADS = wordSet(`
  party committee commission council congress senate parliament house university college school institute
  institution foundation association federation union league society club church court department ministry agency
  bureau office service bank company corporation corp inc ltd llc plc co group network news times post journal
  tribune herald guardian telegraph mail mirror sun press magazine review gazette chronicle globe examiner observer
  reporter star today beast hill street campaign caucus coalition alliance front movement center centre project fund
  trust board authority administration government team police force army navy guard pac america states kingdom
  nations world radio television tv show tonight twitter facebook youtube instagram city county state avenue
  hospital hotel tower museum partners airlines industries act constitution amendment award awards day week
  convention conference summit treaty war organization organisation report poll survey daily post-gazette register
  dispatch courier democrats republicans conservatives americans
`);

/** Peoples and parties that stand before a name as adjectives. */
export const DEMONYMS = wordSet(`
  republican democrat democratic libertarian conservative tory labour labor liberal green american british english
  scottish welsh irish french german italian spanish portuguese dutch belgian swiss austrian polish hungarian czech
  slovak romanian bulgarian greek turkish russian ukrainian chinese japanese korean indian pakistani iranian iraqi
  israeli palestinian syrian saudi egyptian african nigerian kenyan mexican canadian brazilian argentine cuban
  australian european western eastern northern southern asian arab muslim christian jewish catholic evangelical
  swedish norwegian danish finnish texan gop
`);

/** Men's and women's role nouns. */
export const GENDERED: ReadonlyMap<string, "he" | "she"> = new Map<string, "he" | "she">([
  ..."spokesman congressman chairman councilman businessman man boy father husband son brother nephew boyfriend postman groundsman widower headmaster landlord actor king prince gentleman guy uncle grandfather nephew newsman foreman pope priest salesman waiter"
    .split(" ")
    .map(noun => [noun, "he"] as const),
  ..."spokeswoman congresswoman chairwoman councilwoman businesswoman woman girl mother wife daughter sister girlfriend widow headmistress landlady actress queen princess lady aunt grandmother niece heiress waitress nun"
    .split(" ")
    .map(noun => [noun, "she"] as const),
]);
