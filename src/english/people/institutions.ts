import { wordSet } from "../word-set.ts";

/** Last words of names that are not a person's. */
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
  dispatch courier road lane gardens park hall stadium arena airport station cathedral castle abbey palace theatre
  foods systems holdings motors technologies solutions logistics studios records energy software bakery brewery
  enterprises ventures securities pharmaceuticals laboratories electronics telecom communications insurance petroleum
  textiles estates properties engineering consulting analytics robotics aerospace aviation railways therapeutics
  diagnostics publishing publications entertainment pictures productions restaurants hotels supermarkets cosmetics
  brands collective forum ombudsman inspectorate secretariat directorate consortium syndicate guild taskforce
  constabulary
  theater cinema orchestra opera gallery zoo pier prison jail island islands lake river canal forest democrats republicans conservatives americans
  sea ocean gulf strait straits bay falls peninsula valley desert mountains coast delta reef plateau basin glacier fjord harbour
  harbor reservoir estuary archipelago volcano creek township borough precinct
`);

/** What a body deals with whose name has a country beside it: "*Cricket* Australia", "England *Netball*", "Natural *Resources* Wales". */
export const FIELDS_OF_NATIONAL_BODIES = wordSet(`
  sport sports cricket netball athletics swimming aquatics cycling rugby volleyball tennis basketball hockey gymnastics football golf
  boxing rowing sailing triathlon badminton squash surfing climbing judo karate taekwondo softball baseball handball lacrosse
  snowsport snowsports ski skiing diving archery fencing weightlifting wrestling equestrian bowls curling canoeing skateboarding
  soccer paralympics olympics esports racing athlete para
  transport network historic natural heritage tourism visit discover health education film arts creative screen dance ballet
  water gas electricity rail ports highways trains invest enterprise innovation research science statistics universities
  schools colleges care citizens advice consumer revenue homes housing planning forestry nature wildlife environment resources
  agriculture farming food drink dairy meat space cancer diabetes dementia asthma epilepsy autism disability stroke
  policing veterans carers unions industry skills digital safework
`);

/** Last words of teams' names. */
export const TEAM_SUFFIXES = wordSet(`
  united rovers wanderers albion athletic fc afc hotspur villa rangers wednesday argyle alexandra orient harriers
  dynamo sporting lions tigers bears bulls eagles hawks giants warriors saints sharks knights raiders sox mets yankees
  dodgers braves phillies padres mariners astros orioles steelers packers patriots ravens bengals texans jaguars broncos
  chargers buccaneers seahawks lakers celtics knicks cavaliers pistons pacers bucks hornets timberwolves clippers mavericks
  grizzlies pelicans spurs raptors bruins sabres canadiens flyers penguins blackhawks oilers canucks
`);

/** Last words of names of organisations and places that are also surnames: "Damon Hill", "Charlotte Church". */
export const SURNAME_HEADS = wordSet(`
  hill street church court house day post star king guard force bank beast week mail sun price park hall field mirror
  press major tower war marsh world today lane castle forest lake guild abbey
  bay falls ocean valley creek coast
`);

/** Whether a name's last word shows that it is a body's or a place's: "Lyle *Township*", but not "Damon *Hill*". */
export function isHeadOfBody(last: string): boolean {
  return ORGANISATION_HEADS.has(last) && !SURNAME_HEADS.has(last);
}

/** First words of institutions and places whose last word could be a surname: "Downing Street", "High Court". */
export const INSTITUTION_MODIFIERS = wordSet(`
  white downing capitol wall fleet crown high supreme county district appeals united city federal state opera town
  village local central national royal world daily sunday morning evening new old north south east west northern
  southern eastern western upper lower great little main market first second third international global public
  general grand open free green black blue red the
`);

/** Words after which "of" continues a name: "Department of Justice", "Duke of Edinburgh". Lower case. */
export const CONTINUED_BY_OF = wordSet(`
  department house committee university bureau ministry bank board council chamber institute center centre office league
  society court secretary speaker attorney duke duchess prince princess archbishop bishop chancellor church city state
  states republic kingdom federation association daughters sons museum library academy college school director chairman
  chief chiefs head governor mayor earl lord lady baroness commission
`);

/** Words after which "for" and "on" continue a name: "Institute for Maritime Safety". Lower case. */
export const CONTINUED_BY_FOR = wordSet(`
  institute center centre council campaign committee society association foundation fund coalition organization
  organisation club alliance agency bureau commission school network office department ministry
  transport
`);

/** Bodies that are named after what they deal with, often several fields: "Office of Rail and Road". Lower case. */
export const BODIES_WITH_FIELDS = wordSet(`
  department office ministry bureau directorate secretariat agency commission committee inspectorate institute faculty school
  centre center board
`);

/** What bodies deal with, as far as the words are no common ones and have no ending of such: "Work and *Pensions*". */
export const FIELDS_OF_BODIES = wordSet(`
  pensions pension fisheries firearms explosives tropical levelling forestry veterans indigenous aboriginal aviation hygiene
  minerals petroleum securities gaming gambling antiquities biodiversity maritime shipping railways highways waterways
  inland oceans atmospheric geological meteorological metrology audiovisual cinematography handicrafts textiles cooperatives
  irrigation livestock aquaculture horticulture youth childhood disabilities homelessness policing prisons probation narcotics
  toxic zoonotic epidemiology neurology oncology obstetrics gynaecology paediatrics dentistry nursing midwifery
`);

/** Nouns for many people in whose possession a body's name begins: "Women’s Health Organization". Lower case. */
export const GROUPS_IN_NAMES = wordSet(`
  women men children people veterans workers girls boys patients students
`);

/** Newspapers that name their Sunday edition with "on": "Mail on Sunday". Lower case. */
export const PAPERS_ON_SUNDAY = wordSet(`
  mail sun independent scotland star
`);

/** Newspapers whose name begins with the day they come out: "Sunday Times". Lower case. */
export const PAPERS_OF_A_DAY = wordSet(`
  times telegraph mirror express mail herald post world people sun independent mercury business tribune star
  life sport news review dispatch courier gazette chronicle standard press record examiner observer globe argus echo
  national
`);

/** In front of a body's name, which stands for the same body without it; "Royal Air Force" isn't the only air force. */
export const OF_A_COUNTRY = wordSet("national british american federal");
