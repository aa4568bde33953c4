import { DAILY_LIFE_FAMILIES } from "./families/daily-life.ts";
import { EVERYDAY_FAMILIES } from "./families/everyday.ts";
import { PUBLIC_LIFE_FAMILIES } from "./families/public-life.ts";

/**
 * Words that mean the same in the news, where a question has one and the article another. One family a row.
 *
 * Before the "+" come words that WordNet 3.1 (Princeton University, https://wordnet.princeton.edu) joins: one
 * synset, a derivation, or one a kind of another. After it come words chosen because reporters use them so. A word
 * after ">" can be found but finds none of the others, because it mostly means something else ("fire" for "sack").
 * Base forms; other forms are found by their stems. A wrong row costs a little, because a related word counts half:
 * leave out words that are only close ("bridge", "crossing").
 *
 * The rows of `families/` were written from scratch, without WordNet, by two people who knew neither the engine nor the
 * questions that it is measured with: what people say in chat and in the news for the same thing ("dearer", "nick",
 * "telly"). There, rows are separated by semicolons. Those of `families/everyday.ts` came later, from somebody who knew both.
 */
const ROWS = `
  speak talk tell discuss conversation speech
  call phone ring telephone + >speak >talk
  cost price charge fare expense pay worth >bill + fee
  sign signature signatory
  car automobile motor + vehicle
  lorry truck
  job work employ employment worker employee + staff
  sack dismiss redundancy layoff >fire + redundant axe >laid
  hire employ >job + recruit appoint
  child kid youngster
  pupil student schoolchild
  die death kill fatal fatality + dead
  kill murder slay homicide
  injure hurt wound injury casualty
  quit resign resignation depart + >step
  buy acquire purchase acquisition takeover
  sell sale
  win beat defeat victory triumph winner
  lose + loss defeat
  reopen open
  open launch begin + >close >shut
  start begin launch commence
  close shut closure
  stop halt cease suspend end
  delay postpone defer + late
  cancel abandon + scrap axe
  build construct construction
  repair fix mend restore
  damage wreck ruin + destroy
  send give provide deliver ship donate + supply
  allow permit permission let authorise authorize approve
  ban forbid prohibit outlaw bar
  approve pass endorse back + agree
  refuse reject decline deny
  support back endorse favour favor
  oppose resist opposition + object against
  help aid assist assistance support
  need require
  want wish hope
  plan intend propose proposal scheme
  promise pledge vow commit guarantee
  apologise apologize apology + sorry regret
  blame accuse fault
  criticise criticize denounce criticism + condemn slam
  praise hail applaud + welcome
  warn alert caution
  demand request ask + urge
  answer reply respond response react reaction
  find discover detect uncover
  steal theft rob robbery thief burgle
  attack assault strike raid + incursion offensive
  fight battle clash + combat incursion offensive
  war conflict fighting
  soldier army military + troop
  weapon + arms
  bomb blast explode + explosive explosion
  crash collision collide accident
  fire blaze burn
  flood flooding
  sick ill illness disease
  doctor physician medic
  police cop constable + officer
  arrest custody + detain
  jail prison imprison
  law act + legislation
  vote ballot poll elect election
  leader head chief boss
  boss executive director chief + manager
  ceo >executive + >chief
  owner own proprietor
  company business corporation + firm
  shop store + retailer
  house home + property
  road route + street
  train rail railway
  plane jet airliner + aircraft
  ship boat vessel ferry
  bus coach
  bike bicycle cycle
  money cash fund funding
  fund funding finance + grant
  tax levy duty
  wage salary pay earn
  rise increase grow climb soar
  fall drop decrease decline
  cut reduce reduction slash
  big large huge size
  small little tiny
  old age aged elderly
  young youth
  live reside resident
  move relocate
  arrive reach come
  marry wed wedding marriage wife husband + spouse
  divorce separate
  father dad
  mother mum mom
  friend ally
  school academy college
  teacher teach
  team side squad + club
  game match + fixture
  film movie
  song + track
  author writer write
  photo picture image photograph
  video + footage clip
  food eat + meal
  rubbish waste trash litter
  power electricity energy
  petrol fuel gasoline
  internet web + online website
  phone telephone + mobile smartphone
  show reveal disclose
  hide conceal
  fake false bogus + hoax
  lie false + untrue
  appoint name select + choose
  choose pick select opt
  replace succeed successor
  return back
  keep retain
  stay remain
  change alter switch amend
  improve upgrade
  safe safety secure
  danger dangerous risk hazard unsafe
  problem trouble difficulty + issue
  mistake error
  meet meeting summit
  visit trip tour travel
  holiday vacation
  fly flight
  drive driver motorist
  walk foot pedestrian
  free release liberate
  protest demonstrate demonstration march + rally
  strike walkout + stoppage
  refugee immigrant + migrant
  country nation
  town city
  church priest + vicar
  test trial
  study survey + research
  scientist researcher
  vaccine vaccination inoculate + jab
  drug medicine medication
  hot heat warm temperature
  deep depth
  high height tall
  long length
  wide width
  heavy weight + weigh
  yearly annual
  exempt exemption excuse
  free >cost + >charge
  inquiry enquiry investigation investigate probe
  check inspect inspection examine
  crack fault damage
  rent lease hire
  victim casualty
  reason cause why
  hurry rush
  scared afraid fear
  angry anger furious
  famous celebrity
  lawyer solicitor barrister attorney
  guilty conviction + convict
  fine penalty
  mp lawmaker + politician
  rule regulation
  target aim goal
  deal agreement accord pact treaty
  ceasefire armistice + truce
  sink + sank drown
  rescue save
  evacuate evacuation
  lack shortage
  queue wait
  trust believe confidence faith
  resume restart
  extend extension prolong
  expand expansion enlarge
  donate donation gift
  complain complaint
  invite invitation
  suggest suggestion propose
  reveal announce announcement
  decide decision
  compete competition contest
  steal embezzle pocket pinch + nick swindle fraud
  price dear pricey expensive costly + >cheap
  cheap afford affordable + reduction discount
  expensive costly dear pricey
  wage salary pay + bonus
  severance + redundancy payoff payout
  compensate compensation damages + payout
  salary earn + income
  debt loan + owe borrow
  loan lend + credit mortgage
  bank + lender
  bankrupt insolvent insolvency + administration receivership
  profit earnings gain
  rich wealthy
  poor poverty
  smuggle + traffic carry hide
  bribe bribery corruption corrupt
  lie + deny
  admit confess acknowledge concede
  deny + reject dismiss
  quarrel dispute argue argument row
  insult abuse abusive
  threaten threat menace
  jail + sentence prison
  judge magistrate + court tribunal
  trial + court hearing case
  jury + juror verdict
  verdict + >guilty >convict >acquit
  sue lawsuit + sued
  appeal challenge
  witness testify testimony evidence
  accuse charge + allege allegation
  charge indict indictment + prosecute
  prosecute prosecutor prosecution
  theft embezzlement + stolen
  murder kill homicide
  bail release
  drunk alcohol drink
  drug narcotic
  gun firearm pistol rifle shoot
  shoot shot fire gunman
  knife stab
  cop + police detective
  spy + espionage agent
  hostage + kidnap abduct
  missing lost + disappear vanish
  body corpse remains
  survive survivor survival
  hospital infirmary + clinic ward
  nurse + medic carer
  ill unwell + patient
  infect infection contagious + case catch
  outbreak epidemic pandemic
  spread + transmit transmission
  cure treat treatment heal
  wound + bandage
  operation surgery operate
  pregnant pregnancy + birth baby born
  baby infant newborn
  teenager teen adolescent + youth
  boy lad
  girl lass
  pensioner + retire retirement elderly
  grandmother gran granny grandma
  wife spouse + married
  boyfriend + partner
  classroom + class lesson taught
  lesson + class taught teach
  headteacher + headmaster headmistress principal
  exam examination test
  degree + diploma
  kindergarten + nursery creche
  goal score scorer + scored
  draw tie + level
  coach trainer manager
  player footballer + striker defender goalkeeper midfielder
  referee umpire official
  stadium arena + ground pitch
  season + league championship
  cup trophy + final
  champion + title winner championship
  medal + gold silver bronze
  record + best
  race runner + marathon
  fan + supporter spectator
  transfer move + sign
  contract + deal
  loan + borrow
  medal award prize
  prize award honour + win
  film movie + director
  actor actress star + cast
  singer musician artist + band
  concert + gig show tour
  book novel + author published
  painting portrait picture + artwork
  museum + gallery
  theatre stage + play
  newspaper paper press + journalist
  journalist correspondent + reporter
  advert advertisement commercial
  satellite spacecraft orbit + probe
  rocket lift + launch launcher
  launch + blast takeoff
  space + orbit
  moon lunar
  sun solar
  storm tempest + hurricane gale wind
  wind gust windy gale
  rain rainfall shower + wet
  snow + blizzard ice
  freeze ice + frozen cold
  drought + dry
  earthquake quake tremor
  wave swell + tide sea
  flood submerge + water
  tree + wood forest woodland
  animal creature + wildlife
  farmer farm grower agriculture
  crop harvest + grow
  fish fishing fisherman trawler
  boat yacht tug ferry + trawler ship
  captain skipper
  sailor seaman + crew
  harbour port + dock quay pier
  beach + shore coast
  mountain + peak summit
  river stream
  bridge crossing cross
  tunnel underpass
  motorway highway
  pavement sidewalk
  parking park + car
  traffic + congestion jam
  journey trip travel ride
  passenger traveller commuter
  ticket pass + fare
  timetable schedule
  flight + plane airline
  airport + runway terminal
  tram streetcar
  truck lorry
  fuel petrol + diesel
  electric electricity power
  blackout + outage power
  pipe pipeline + sewer sewage
  leak + spill seep
  pollute pollution contaminate contamination
  rubbish + bin
  smoke + fumes
  roof ceiling
  wall + barrier
  collapse crumble + fell
  crack fracture split
  mend patch
  demolish demolition + bulldoze
  empty vacant
  owner + landlord
  tenant renter
  flat apartment
  hotel inn + guesthouse
  pub tavern + bar
  restaurant cafe diner
  bakery + baker bread
  supermarket grocery + grocer
  customer shopper client
  market + stall trader
  export import trade
  tariff duty
  inflation + price living
  interest + rate
  economy economic
  share stock
  factory plant
  manufacture make produce maker
  robot + machine
  computer + laptop pc
  software program + app
  hack hacker + breach cyberattack
  data information
  website site
  election vote poll
  voter elector + electorate
  candidate nominee + contender
  minister + secretary
  councillor councilwoman councilman + alderman
  parliament assembly legislature congress
  party + coalition
  majority + most
  turnout + vote
  opponent + rival
  rival competitor
  debate discussion
  speech address
  statement declaration
  budget + spending
  spend spending + paid
  reform + overhaul
  policy + plan
  border + frontier
  passport + visa
  ambassador envoy diplomat + embassy
  sanction + embargo
  treaty accord
  invade invasion incursion
  troop + soldier
  missile rocket
  nuclear atomic
  peace truce
  king queen monarch royal
  funeral burial bury + mourn
  wedding ceremony
  party celebration celebrate
  birthday anniversary
  gift present
  birth + born
  religion faith
  mosque + temple
  bishop archbishop
  petition + signature
  protest protester + demo
  riot violence + unrest
  union unionist
  strike + industrial stoppage
  volunteer + charity
  donor + donate
  sponsor + fund
  appointment appoint
  promote promotion
  boss employer
  colleague + coworker
  retire retirement + step
  permanent + good
  temporary interim acting
  ready + complete finish
  finish complete completion end
  early + soon
  slow delay
  quick fast speed
  late + overdue
  near close
  empty + quiet
  loud + noise
  quiet silent
  strong strength
  weak weakness
  huge + massive enormous giant
  tiny small
  clean cleanup
  dirty filthy
  dark darkness
  bright light
  smart clever intelligent
  stupid foolish
  happy glad + pleased delighted
  sad + upset tears
  cry weep tears
  laugh joke
  surprise shock
  shock stun
  love adore
  hate dislike
  regret + sorry
  forgive pardon
  thank + grateful gratitude
  remember recall
  forget + forgotten
  teach train
  learn study
  know aware
  guess estimate
  estimate forecast + expect
  expect + forecast predict likely
  prove proof evidence
  measure + size
  count number
  list register
  search hunt look
  hunt search seek
  chase pursue
  follow track
  watch view + audience
  hear listen
  smell odour
  touch feel
  eat feed
  cook chef
  drink water
  sleep + bed
  dress clothes
  wear clothes uniform
  store keep
  save rescue
  waste + lose
  throw toss hurl
  push shove
  pull drag
  lift raise
  drop fall
  carry transport
  load cargo freight
  shake tremble
  spill + leak
  burn fire
  melt thaw
  dig excavate
  block obstruct barricade
  trap + stuck
  lock bolt
  hurt pain
  insure insurance + insured
  cover include
  join + enter
  leave exit
  skip miss
  miss + absent
  attend attendance + audience
  host + hold
  organise organize organiser
  cancel postpone
  permit licence license
  limit restriction restrict cap
  restrict restriction curb
  lift + ease
  ease relax
  force compel
  forbid ban
  break breach violate
  obey comply
  test check
  sample test
  result outcome
  effect impact
  cause trigger spark
  blame fault
  spot + notice
  notice detect + spot
`;

export interface WordFamily {
  /** Every word of the row. */
  readonly words: readonly string[];
  /** Those of them that can be found but find no other. */
  readonly onlyFound: ReadonlySet<string>;
  /** Everyday words with several meanings: among thousands of paragraphs they are found by chance. */
  readonly isLoose: boolean;
}

/** Families of words as rows of base forms. */
export const WORD_FAMILIES: readonly WordFamily[] = [
  ...[ROWS, PUBLIC_LIFE_FAMILIES, DAILY_LIFE_FAMILIES].flatMap(rows => familiesIn(rows, false)),
  ...familiesIn(EVERYDAY_FAMILIES, true),
];

function familiesIn(rows: string, isLoose: boolean): WordFamily[] {
  return rows
    .split(/[;\n]/)
    .filter(row => row.trim() !== "")
    .map(row => {
      const typed = row.split(/[\s+]+/).filter(word => word !== "");
      const bare = (word: string) => word.replace(">", "");
      return {
        words: typed.map(bare),
        onlyFound: new Set(typed.filter(word => word.startsWith(">")).map(bare)),
        isLoose,
      };
    });
}
