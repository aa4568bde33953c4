import { wordSet } from "../word-set.ts";

// What stands after a verb of saying, or opens its sentence, and is known to say nothing against the words.

/**
 * Texts, speeches and occasions in which somebody speaks for themselves. In front of them what they are called or what they
 * are about is plain if it is in `CALLED_PLAINLY` or `TOPICS`.
 */
export const OCCASION_HEADS = wordSet(`
  interview interviews meeting speech speeches statement statements email e-mail letter tweet tweets post posts message memo
  text texts call conversation conference briefing hearing appearance remarks comments address rally testimony debate video videos
  order tirade report strategy podcast announcement lecture session event campaign forum summit essay op-ed column filing
  brief dissent ruling decision petition complaint resolution proclamation manifesto newsletter blog thread livestream
  presentation webinar seminar panel visit tour trip ceremony dinner reception gala broadcast keynote sermon eulogy update
  release advisory bulletin note response reply plea appeal submission plan review audit
`);

/** What such a text or occasion may be called: "in a *fiery* speech", "in a *wide-ranging* interview". */
export const CALLED_PLAINLY = wordSet(`
  fiery sweeping impassioned rambling scathing searing stinging wide-ranging passionate defiant conciliatory upbeat
  sombre somber tense testy contentious combative spirited rousing stirring soaring sober candid revealing extended extensive
  in-depth lengthy two-page one-page executive presidential prime-time primetime state parliamentary congressional judicial
  regulatory corporate internal company-wide all-staff quarterly biannual midyear year-end half-time halftime postgame
  post-game post-match pre-game pregame pre-match postmatch pretrial pre-trial post-race pre-race in-person hybrid online sit-down
  one-on-one face-to-face on-camera on-air impromptu hastily arranged scheduled unscheduled planned regular routine
  legislative licensing disciplinary ministerial mayoral jailhouse courthouse roadside poolside sideline pitchside trackside bedside doorstep curbside after-dinner victory
  concession farewell resignation retirement valedictory commencement graduation convocation inaugural introductory brief
  bipartisan nationwide statewide citywide international global regional provincial municipal civic rare historic landmark
  heartfelt warm tearful touching moving sincere brutal damning critical detailed comprehensive preliminary unusual
  unprecedented angry dramatic strongly-worded strongly worded sharply harshly carefully newly nationally
  emotional short-lived viral widely red
`);

/** What such a text or occasion may be about: "at her *coronavirus* briefing", "in its *climate* strategy". */
export const TOPICS = wordSet(`
  coronavirus covid covid-19 pandemic vaccine health healthcare climate weather storm hurricane flood fire wildfire rescue
  drought energy power nuclear oil gas budget tax trade tariff economic economy inflation finance financial earnings investor
  investors shareholder shareholders jobs employment labor labour union strike wage housing planning transport traffic rail
  aviation safety security defence defense military border immigration migration asylum refugee foreign diplomatic peace
  ceasefire war crime police policing justice gun prison education school university student science space research technology
  tech cyber privacy data environment environmental conservation water food farm farming fishing tourism sports football
  basketball baseball hockey soccer rugby cricket tennis golf cycling boxing athletics olympic election voter voting
  campaign party policy strategy adaptation change response recovery relief emergency crisis community faith church charity
  fundraising donor anniversary memorial remembrance birthday holiday new-year christmas easter thanksgiving opposition
  coalition cabinet committee leadership board staff members media radio television tv phone telephone zoom twitter
  facebook instagram linkedin youtube tiktok telegram newspaper magazine
`);

/** More places in which people speak to the press: "said on the *sidelines* of a summit". */
export const PLACES_OF_PRESS = wordSet(`
  sidelines sideline tarmac hallway doorstep carpet driveway porch lawn lobby runway touchline dugout paddock pavement sidewalk
  veranda patio campus lectern rostrum plane helicopter hillside riverbank waterfront dockside quayside
  tunnel finish box dock foyer lounge aisle gangway pitlane ambulance tractor stall stables allotment
  diner café cafe coffeehouse canteen cafeteria bakery barbershop hairdresser salon gym pool workshop garage shed barn farmyard
  farmhouse courtyard backyard playground park forecourt parking lot lay-by kerb curb doorway entrance exit corner roundabout
  crossroads table bedside sofa landing stairs stairwell lift elevator surgery hospice church chapel churchyard graveyard
  cemetery graveside classroom library newsroom boardroom warehouse depot plant mine shipyard boatyard slipway jetty marina
  harbourside promenade clifftop riverside towpath meadow orchard greenhouse vineyard marquee booth kiosk checkpoint barricade
  cordon bunker trench campsite campground trailer caravan bungalow cottage flat apartment home motel guesthouse inn tavern
  grandstand clubhouse pavilion
`);

/** Occasions on which people are together and talk: "said at the *party*". */
export const SOCIAL_OCCASIONS = wordSet(
  "party parties barbecue picnic banquet christening baptism housewarming fete fair",
);

/** Verbs for what somebody often did: "*liked* to say". After "used to say" the speaker may have changed their mind. */
export const HABITS = wordSet("liked loved");

/** How a text came to be known or made, besides `TEXT_PARTICIPLES`: "in a video *taken* in the south". */
export const MADE_PLAINLY = wordSet(`
  taken filmed captured tweeted uploaded circulated aired streamed leaked filed reviewed seen viewed carried sent
  distributed circulating addressed
`);

/** After a text and "that" or "which", what may be said of it: "an interview that *ran* for an hour". */
export const PLAIN_FATES = wordSet(`
  ran lasted aired was were is has had drew followed came appeared went began started opened marked lists sets runs covered
  prompted sparked got won included includes featured features honored honoured honors honours highlighted highlights
  gathered attracted also first will took addressed focused coincided
`);

/** What somebody's own texts and occasions may be doing: "a statement *slamming* the court", "a letter *asking* for help". */
export const CONTENT_PARTICIPLES = wordSet(`
  announcing criticising criticizing slamming condemning denouncing blasting praising urging calling asking demanding defending
  explaining describing detailing outlining accusing blaming warning welcoming thanking confirming addressing attacking
  supporting opposing backing responding replying marking celebrating introducing launching opening closing kicking wrapping
  ending concluding accepting honouring honoring mourning remembering discussing promoting presenting unveiling proposing
  seeking requesting saying stating noting declaring acknowledging apologizing apologising objecting protesting
  recommending appealing pleading pushing pressing lasting running regarding concerning following preceding
  commemorating endorsing congratulating rejecting dismissing disputing lamenting lauding hailing expressing pledging
  releasing vetoing signing conceding inviting
`);

/** What speakers say of themselves before a fragment of their words: "said she *expects* “a long wait”". */
export const HELD_BY_SPEAKERS = wordSet(`
  expects expected anticipates anticipated hopes hoped loves loved likes liked believes believed thinks thought feels felt
  wants wanted sees saw knows knew trusts trusted plans planned intends intended fears feared favors favored favours favoured
`);

/** What nobody vouches for: "according to *posters* pasted up overnight". */
export const VOUCHING_FOR_NOTHING = wordSet(`
  posters poster leaflets leaflet flyers flyer placards banners graffiti memes meme screenshots screenshot forums legend
  rumour rumours rumor rumors gossip song ballad folklore anecdote
`);

/** Whose words somebody says after them: "repeated after the *tape*". */
export const SPEAKING_BEFORE = wordSet(
  "tape teacher recording priest registrar instructor tutor priestess vicar clerk voice",
);

/** What somebody writes or sends under their own name: “A,” read a *statement* from Ann Roe. */
export const OWN_TEXTS = wordSet("statement email e-mail message letter memo post tweet release text");

/** On which somebody has what they mean to say: "reading from a prepared *statement*". */
export const OWN_PAPERS = wordSet("statement sheet page pages paper piece notes");

/** What such a paper may be: "a *prepared* statement". */
export const WRITTEN_AHEAD = wordSet(
  "prepared written handwritten typed short brief long single folded crumpled",
);

/** Before "account", it isn't somebody's telling: "the council's *Twitter* account". */
export const PLATFORMS_OF_ACCOUNTS = wordSet(
  "twitter x facebook instagram telegram tiktok youtube media linkedin",
);

/** Who holds something by a decision: “A,” the *court* held. */
export const COURTS = wordSet("court judge justice justices judges tribunal panel");

/** Talk that comes in episodes, and no play: "on a recent episode of the *podcast*". */
export const TALK_IN_EPISODES = wordSet("podcast newscast broadcast newsletter");

/** What people do with a text of their own: "*issued* a statement saying". */
export const SENDING_OUT = wordSet(`
  released issued sent posted published wrote gave shared made tweeted put delivered circulated emailed signed filed
`);

/** After "during", these are where people play somebody or rehearse: "said during a fire *drill*". */
export const PRETENDED_OCCASIONS = wordSet(`
  drill drills exercise exercises rehearsal rehearsals simulation role-play lesson lessons class game games play performance
  scene sketch skit audition auditions seance séance reading improvisation pantomime séances workshop take takes filming shoot
  recording soundcheck monologue
`);

/** Papers, countries and places after "in The": any other capital there may be the title of a play or a film. */
export const TITLES_OF_PAPERS = wordSet(`
  times guardian telegraph post herald journal tribune independent observer economist sun mirror mail express globe star
  sunday daily new wall washington financial irish boston chicago sydney atlantic nation hill hague bronx associated
  gambia netherlands bahamas philippines white house united us uk eu un capitol senate commons oval
`);

/** Papers, agencies and broadcasters that report what somebody said: "“…,” said Ann Roe, according to *Reuters*". */
export const KNOWN_OUTLETS = wordSet(`
  reuters ap afp bbc cnn nbc abc cbs npr pbs msnbc espn itv sky bloomberg associated press guardian telegraph times post
  journal politico axios al jazeera xinhua tass kyodo yonhap dpa efe ansa rte cbc the news of new york washington wall street
  los angeles london financial sunday daily agence france presse
`);

/** Faithful records of what somebody says: "according to the *readout*". */
export const FAITHFUL_RECORDS = wordSet(
  "readout transcript translation interpreter translator interpretation recording",
);
