import { wordSet } from "../word-set.ts";

/** Before a noun without a determiner: "is *there* yoga", "do they *sell* tofu". */
export const NOUN_OPENERS = wordSet("there have has had get got sell sells serve serves offer offers");

/** Role nouns in lower case that may come right before a name ("spokeswoman Hope Hicks") or be used in its place. */
export const PERSON_NOUNS = wordSet(`
  spokesman spokeswoman spokesperson senator congressman congresswoman governor president minister secretary
  ambassador mayor judge justice attorney general colonel major captain commander admiral sergeant officer chief
  detective inspector superintendent sheriff deputy speaker leader whip chairman chairwoman chair director
  commissioner councilman councilwoman councillor delegate treasurer coach manager cardinal bishop archbishop pope
  rabbi imam pastor priest king queen prince princess premier chancellor strategist adviser advisor aide analyst
  editor correspondent reporter host anchor columnist author writer actor actress singer candidate nominee
  frontrunner front-runner contender hopeful billionaire mogul tycoon magnate businessman businesswoman lawyer
  lawmaker legislator prosecutor economist historian scientist researcher pollster activist founder executive
  veteran star international finalist pensioner policeman policewoman great-grandmother great-grandfather
  midfielder striker defender goalkeeper forward winger quarterback professor doctor teacher student
  man woman boy girl mother father wife husband son daughter brother sister friend neighbour neighbor resident voter
  supporter critic opponent rival colleague counterpart predecessor successor politician democrat republican
  conservative liberal official source witness victim defendant survivor worker nurse driver owner player artist
  musician producer comedian presenter moderator organizer organiser operative consultant expert scholar surgeon
  farmer fan guest caller mp ceo barrister solicitor coroner magistrate foreman juror boss head member co-founder
  vice-president newsman newcomer incumbent native heiress heir celebrity guy lady gentleman person teenager
  attendee protester demonstrator heckler tory shopkeeper vendor challenger champion architect forecaster
  groundsman firefighter postman baker butcher builder plumber engineer biologist geologist chemist physicist
  astronomer astronaut explorer climber swimmer runner cyclist rower sailor skipper pilot crewman soldier guard
  warden keeper ranger gardener landlord tenant lodger landowner homeowner employer employee caretaker cleaner cook
  chef waiter waitress bartender hairdresser tailor violinist pianist guitarist drummer composer conductor painter
  sculptor photographer filmmaker film-maker novelist poet playwright biographer translator publisher journalist
  broadcaster blogger songwriter podcaster youtuber referee umpire jockey boxer wrestler golfer athlete trainer mentor tutor
  headteacher headmaster headmistress principal lecturer dean chaplain vicar monk nun deacon missionary paramedic
  medic midwife psychologist psychiatrist therapist dentist vet veterinarian pharmacist coordinator co-ordinator
  organist operator inventor developer programmer designer banker trader broker investor accountant auditor
  secretary-general undersecretary attaché envoy diplomat negotiator mediator monarch duke duchess earl count
  countess governor-general councilor alderman clerk registrar librarian curator archivist archaeologist
  anthropologist sociologist philosopher theologian mathematician statistician demographer meteorologist
  climatologist ecologist conservationist campaigner founder-director chief-of-staff grandmother grandfather
  grandson granddaughter uncle aunt nephew niece cousin partner fiancé fiancée girlfriend boyfriend widow widower
  associate commenter narrator booster foe skeptic sceptic panelist panellist superdelegate interviewer questioner passerby
  loyalist roommate classmate teammate vice-captain apprentice trainee intern graduate alumnus applicant claimant plaintiff
  respondent complainant suspect accused prisoner inmate convict detainee refugee migrant immigrant hostage
  bystander passer-by onlooker spectator visitor tourist traveller traveler commuter passenger motorist customer
  shopper client patient user reader viewer listener grower grandmaster someone somebody dealer agent minder handler
  planner maker seller buyer backer donor sponsor ally insider outsider pundit commentator regulator supervisor
  superior subordinate specialist gaffer examiner invigilator rapporteur ombudsman mayoress laureate chronicler reviewer
  promoter crofter soprano tenor baritone mezzo-soprano flanker linebacker bassist rapper carpenter joiner roofer
  welder miner trucker courier caddie botanist matron carer pupil undergraduate retiree landlady parishioner
  churchwarden curate actuary lobbyist vlogger streamer influencer gamer coder surveyor machinist steward stewardess
  navigator rancher vintner brewer distiller barista hotelier restaurateur retailer grocer greengrocer florist
  jeweller jeweler barber dancer ballerina juggler acrobat weaver goaltender sophomore rookie assistant batter bowler
  supplier backbencher frontbencher petitioner appellant litigant subscriber rioter looter hiker camper surfer docker
  breeder herder sacristan verger chorister pitcher catcher publican cabbie parent shortstop auctioneer frontman frontwoman confidant confidante
  child kid constable fiddler electrician labourer laborer beekeeper shepherd angler attendant rider anaesthetist
  cardiologist oncologist neurosurgeon counsellor counselor physiotherapist optician virologist epidemiologist trooper
  lieutenant recruit barmaid janitor groundskeeper cellist choreographer magician illustrator cartoonist screenwriter
  interpreter footballer cricketer wicketkeeper all-rounder right-hander left-hander outfielder sprinter skier skater
  snowboarder mountaineer gymnast diver entrepreneur trustee receptionist volunteer fundraiser philanthropist millionaire
  preacher observer investigator whistleblower surrogate villager islander householder pedestrian holidaymaker caregiver
  bride groom toddler gambler collector hacker technician mechanic jobseeker asylum-seeker dissident attacker robber burglar
  fraudster kidnapper immunologist toxicologist linguist stylist hairstylist maestro violist harpist bandleader bandmate
  co-star castmate team-mate co-worker coworker staffer participant contestant competitor runner-up medallist medalist all-star all-american all-pro
  advocate chairperson comptroller congressmember archdeacon provost monsignor brigadier ayatollah sheikh corporal mullah
  maulana taoiseach tánaiste tanaiste msp mep mla td sarpanch tehsildar emir oba
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
  britons tories companies firms charities councils unions agencies diocese archdiocese consortium inspectorate watchdog
  constabulary synod tribunal secretariat
`);

/** Things that are read: their words are not a particular person's. */
export const DOCUMENT_NOUNS = wordSet(`
  statement report letter email e-mail memo document documents tweet post message release article editorial story
  book poll survey study sign signs banner poster ad ads advert advertisement video website site page headline
  caption note order ruling indictment complaint lawsuit suit filing opinion bill law amendment constitution
  platform plan transcript text paper analysis column blog song slogan placard leaflet invitation petition
  resolution affidavit verdict judgment judgement charter treaty communique catalogue catalog register inventory
  dossier log record inscription entry diary manual guidance rulebook certificate contract voicemail notice telegram
  op-ed texts tweets posts messages statements reports emails letters memoir minutes guidelines regulations hadith
  verse scripture clause footnote postscript edict filings cables findings
`);

/** Men's and women's role nouns. */
export const GENDERED: ReadonlyMap<string, "he" | "she"> = new Map<string, "he" | "she">([
  ..."spokesman congressman chairman councilman businessman man boy father husband son brother nephew boyfriend postman groundsman widower headmaster landlord actor king prince gentleman guy uncle grandfather nephew newsman foreman pope priest salesman waiter dad grandad grandpa stepfather stepson father-in-law brother-in-law son-in-law"
    .split(" ")
    .map(noun => [noun, "he"] as const),
  ..."spokeswoman congresswoman chairwoman councilwoman businesswoman woman girl mother wife daughter sister girlfriend widow headmistress landlady actress queen princess lady aunt grandmother niece heiress waitress nun mum mom gran granny grandma stepmother stepdaughter mother-in-law sister-in-law daughter-in-law"
    .split(" ")
    .map(noun => [noun, "she"] as const),
]);

/** Things with writing on them: it is nobody's speech. */
export const THINGS_WITH_WRITING = wordSet(`
  sign signs placard placards banner banners t-shirt t-shirts shirt shirts hat hats cap caps badge badges button
  buttons sticker stickers poster posters plaque plaques billboard billboards mug mugs label labels tattoo tattoos
  bumper hoodie hoodies sweatshirt sweatshirts jersey jerseys graffiti pin pins flag flags yard
`);

/** Nouns and verbs before the name of a work, an organisation or a term. */
export const WORDS_BEFORE_TITLES = wordSet(`
  titled entitled named nicknamed aka book books novel memoir film movie documentary song album track single play
  musical show series sitcom programme program podcast episode game magazine website blog essay poem painting
  sculpture ballad anthem hit hymn drama comedy thriller sequel column segment panel exhibition hashtag so-called
  word term terms phrase letter section chapter button key file folder headline headlined category label labeled
  labelled marked codenamed code-named known piece adage proverb maxim byword
`);

/** Nouns and pronouns for several people, apart from those in -s. */
export const PLURALS = wordSet(`
  people police women men others some many most both several few
`);

/** Relatives, as they are named before a name: "brother Owen". */
export const KIN = wordSet(`
  husband wife mother father son daughter brother sister grandmother grandfather uncle aunt mum dad mom gran granny
  grandad grandma grandpa widow widower fiancé fiancée stepfather stepmother stepson stepdaughter niece nephew cousin
  father-in-law mother-in-law brother-in-law sister-in-law son-in-law daughter-in-law
`);

/** Bodies, as an apposition describes them: "Fieldsight, the company that owns the drone". */
export const ORGANISATION_NOUNS = wordSet(`
  company operator firm charity union club agency group university school hospital party bank newspaper network
  station
`);

/** Places, as an apposition or the words before a name describe them: "her home town, Ludlow". */
export const PLACE_NOUNS = wordSet(`
  town city village hamlet county country province region state district borough suburb neighbourhood neighborhood
  parish capital port resort island islands river lake mountain valley bay beach street road avenue square park bridge
  forest estate peninsula continent republic kingdom
`);

/** Works: their names are never a person's, in any position in a sentence. */
export const WORK_NOUNS = wordSet(`
  album film movie song single track novel memoir book play musical opera ballet poem painting sculpture documentary
  drama comedy sitcom series show programme podcast game record hit flop bestseller blockbuster sequel thriller debut
  novella autobiography biography anthology exhibition mural photograph hymn anthem ballad
`);

/** Things that happen and have names. */
export const EVENT_NOUNS = wordSet(`
  hurricane storm cyclone typhoon tornado earthquake tsunami festival carnival tournament championship cup race
  marathon regatta derby final election referendum war battle operation hearing
`);

/** Animals: a dog may be "he", but says nothing. */
export const ANIMALS = wordSet(`
  dog puppy cat kitten horse pony mare gelding colt filly racehorse parrot spaniel labrador terrier collie greyhound
  whippet poodle bulldog donkey tortoise rabbit hamster goat sheep cow bull pig panda elephant tiger lion chimpanzee
  gorilla dolphin whale
`);

/** Firms, teams and bodies, as an apposition or the words before a name describe them. */
export const BODY_NOUNS: ReadonlySet<string> = new Set([
  ...ORGANISATION_NOUNS,
  ...wordSet(`
    side squad team business brand maker manufacturer retailer supermarket airline brewery bakery shop restaurant pub cafe
    café hotel chain startup start-up app website magazine paper broadcaster publisher agency council ministry
    department thinktank think-tank band duo trio orchestra choir gang militia regiment ship ferry yacht trawler lifeboat
    satellite spacecraft rover vaccine drug software model car engine aircraft
  `),
]);

/** Nouns before "to" and where it leads: "the *train* to Harwick". */
export const WAYS = wordSet(
  "train road line railway flight ferry bus coach route journey trip motorway drive return",
);

/** Roles that a body may have as well: "The owner of the site, Tarn Estates, said", "A spokesman for the firm, Brightwater, said". */
export const ROLES_OF_BODIES = wordSet(`
  owner operator developer publisher maker manufacturer promoter organiser organizer producer supplier provider contractor
  sponsor insurer lender landlord landowner broadcaster distributor builder seller buyer retailer bidder employer auditor
  agent broker dealer investor backer donor creditor regulator partner host winner tenant occupier supporter rival
  successor predecessor opponent member client customer spokesman spokeswoman spokesperson
`);

/** Roles of which a body has one or few, so that "the Tarn Rail head" is somebody named together with Tarn Rail. */
export const ROLES_IN_BODIES = wordSet(`
  head chief boss leader chairman chairwoman chair director manager president secretary spokesman spokeswoman executive
  ceo founder owner coach captain editor treasurer
`);

/** Several people of one family, before their first names: "brothers Owain and Rhys Penry". */
export const PLURAL_RELATIVES = wordSet(`
  brothers sisters twins siblings sons daughters parents couple cousins spouses newlyweds children kids grandparents
`);

/** What bodies, places and teams have and people don't: "Ludlow’s residents", "Petal’s shares". */
export const THINGS_BODIES_HAVE = wordSet(`
  residents population streets economy shares profits profit revenue headquarters customers shareholders fans goalkeeper
  defence captain coach striker ground stadium mayor council airport outskirts suburbs skyline harbour harbor coast
  factory chairman chairwoman readers viewers employees
`);

/** Verbs whose object is a body or a place: "joined Petal", "visited Ludlow". */
export const VERBS_WITH_BODY_OBJECT = wordSet(`
  joined joining joins leaving visited visiting visits founded co-founded
`);

/** Nouns for people that are as often adjectives: "international pressure", "the executive order". */
export const PERSONS_OR_ADJECTIVES = wordSet(`
  international executive official general native conservative liberal principal national junior senior veteran
`);

/** Nouns for people that are as often things which may have done something: "a ship's anchor", "its booster". */
export const PERSONS_OR_THINGS = wordSet(`
  anchor booster streamer count forward drier ranger minder
`);

/** Behind a noun for people these are what they drive, throw or get wrong: "a police boat", "a farmer's net". */
export const THINGS_AT_WORK = wordSet(`
  anchor arrow bicycle bike boat bomb bullet bus camera car cart cat coach crane digger dog drone ferry fire gun
  helicopter horse jet knife ladder lorry machine mine missile mistake motorbike motorcycle net oversight pickup plane
  rocket ship shell slip software spade stone submarine tanker taxi tank tool tractor trailer train tram trawler truck tug van
  vehicle vessel virus yacht
`);

/** Words in -man for nobody with a trade or an office, besides those for peoples ("Dutchman"). */
export const NO_ROLES_IN_MAN = wordSet(`
  german norman ottoman roman human talisman caiman
`);

/**
 * Nouns for what somebody is, as comparison forms: a description may be of anybody, even of a person with a name.
 * Common surnames (King, Pope, Bishop, Judge) are left out.
 */
export const DESCRIBING_NOUNS = wordSet(`
  spokesman spokeswoman spokesperson minister president pm premier chancellor mayor governor senator congressman
  congresswoman ambassador secretary official officials police officer officers source sources aide aides adviser
  advisers advisor advisors leader leaders chief head boss ceo chairman chairwoman chair director manager prosecutor
  lawyer lawyers attorney doctor doctors professor expert experts analyst analysts researcher researchers scientist
  scientists author reporter reporters journalist journalists editor witness witnesses resident residents mother father
  son daughter wife husband brother sister man woman boy girl voter voters supporter supporters protester protesters
  student students teacher candidate nominee campaign government administration ministry department company firm party
  committee council court report statement letter survey poll study group people member members lawmaker lawmakers
  republican republicans democrat democrats
`);

/** Who or what is somebody else's, besides relatives: "Starmer’s *campaign*", "the *rival* of Starmer". */
export const OTHERS_BY_NAME = wordSet("campaign office team ex double rival friend");

/** What members call anybody, or what anybody may be called: no office that an article would have to give somebody. */
export const ANYBODYS_NOUNS = wordSet(`
  man woman boy girl guy lady gentleman person someone somebody friend member legend veteran celebrity politician star
  international native conservative liberal forward count fan critic source official user author
  doctor speaker host guest expert
`);

/** Offices in -man that women hold too. */
export const OFFICES_IN_MAN = wordSet(`
  chairman spokesman foreman councilman congressman postman groundsman newsman
`);

/** Nouns whose verb means something else: a *fire* isn't what is fired, nor a *train* what is trained. */
export const NOUNS_WITH_OTHER_VERBS = wordSet(`
  fire charge train plant park bill ground court book club trust pitch bar star head stage storm table case state
  board post ship season match press date stand
`);
