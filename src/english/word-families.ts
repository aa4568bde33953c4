/**
 * Words that the news uses for the same thing where a question has one and the article another: a row a family.
 *
 * Before the "+" stand words that WordNet 3.1 (Princeton University, https://wordnet.princeton.edu) joins: one
 * synset, a derivation, or a kind of one another. After it, words chosen because reporters use them so. A word
 * behind ">" is looked for and looks for none of the others, because it mostly means something else ("fire" for
 * "sack"). Base forms; other forms are found by their stems. A row wrongly joined costs a little, because a
 * relative counts about half: leave out what is only near ("bridge", "crossing").
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
  quit resign resignation leave depart + >step
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
  attack assault strike raid
  fight battle clash
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
`;

export interface WordFamily {
  /** Every word of the row. */
  readonly words: readonly string[];
  /** Those of them that are looked for and look for no other. */
  readonly onlyFound: ReadonlySet<string>;
}

/** Families of words as rows of base forms. */
export const WORD_FAMILIES: readonly WordFamily[] = ROWS.trim()
  .split("\n")
  .map(row => {
    const typed = row.split(/[\s+]+/).filter(word => word !== "");
    const bare = (word: string) => word.replace(">", "");
    return {
      words: typed.map(bare),
      onlyFound: new Set(typed.filter(word => word.startsWith(">")).map(bare)),
    };
  });
