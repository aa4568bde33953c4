import { wordSet } from "../word-set.ts";
import { UNREAL_SPEAKERS } from "./unreal-speakers.ts";

/**
 * Verbs with which a speaker stands by the words as they are. A closed list: after any other verb, words are shown
 * with a warning. Verbs of denying, joking, supposing, hinting and quoting others are left out on purpose.
 */
export const ASSERTIVE_VERBS = wordSet(`
  say tell add ask write tweet retweet explain reply respond answer continue note announce argue declare insist warn
  claim state admit acknowledge concede confirm promise vow pledge suggest shout yell cry exclaim remark observe
  comment stress emphasize emphasise reiterate repeat assert contend maintain complain lament conclude urge plead beg
  demand advise caution counter retort interject agree testify report post message email blog proclaim predict recall
  reveal disclose specify clarify elaborate inform assure mention recount relate protest describe call dub label brand
  characterize characterise praise blame criticize criticise condemn denounce blast slam hail accuse defend welcome
  recommend express put begin conclude tout applaud order instruct rule boast apologize apologise issue echo sum
  voice thank publish release share send opine allege fume thunder whisper mutter murmur scream enthuse decry bemoan
  snap bark roar rejoin volunteer estimate reckon chide remind point reflect bellow holler gush marvel implore swear
  grumble gripe groan sigh scold venture interpose stipulate notify forecast rebut brag crow text rave vent rage fret
  attest pronounce
`);

/** Forms of assertive verbs that aren't read as verbs of saying everywhere. */
export const ASSERTIVE_FORMS = wordSet(
  "concurs concurred remembers remembered texts texted raved vented attests attested",
);

/** Nouns that carry a speaker's words: "Her message: “…”". A closed list, like the verbs. */
export const ASSERTIVE_NOUNS = wordSet(`
  statement message comment comments remark remarks speech tweet tweets post letter email e-mail memo slogan motto
  answer response reply question word words phrase warning argument conclusion verdict prediction call appeal
  testimony admission declaration announcement explanation complaint observation greeting retort toast advice plea
`);

/** What such a noun may be called: "Her only public answer: “…”", but not "Her unsent message". */
export const PLAIN_ADJECTIVES = wordSet(`
  actual real own only first last final latest second third new next full short brief long written public official
  opening closing main key joint emotional lengthy terse blunt strong stark simple formal personal open annual
  initial later recent earlier previous early late angry furious inaugural keynote maiden televised
  emailed e-mailed virtual daily weekly monthly national federal local pre-recorded recorded live private internal unrelated
  separate telephone telephoned posted packed crowded legal subsequent accompanying lengthy frank heated tearful hour-long
  acceptance majority dissenting opposite
`);

/** Adverbs and times beside a verb of saying that don't change who said what. */
export const HARMLESS_ADVERBS = wordSet(`
  also later then earlier first once again still now today yesterday tonight recently previously initially finally
  eventually simply only just immediately instantly quickly publicly privately repeatedly quietly firmly angrily bluntly
  calmly softly subsequently separately similarly additionally originally flatly proudly cheerfully warmly specifically
  explicitly directly openly clearly memorably frankly candidly tearfully solemnly briefly emphatically meanwhile
  afterwards afterward therefore however though too soon already often always regularly frequently long since further
  formally officially loudly gently politely gravely grimly plainly honestly drily dryly rightly succinctly pointedly warily
  cautiously defiantly sternly confidently excitedly nervously wistfully ruefully rhetorically
  passionately enthusiastically famously last this that week month year morning afternoon evening night day time ago
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december happily bitterly joyfully gleefully sharply urgently emotionally forcefully
  vehemently vigorously strongly sincerely humbly graciously gracefully kindly apologetically unapologetically
  diplomatically philosophically optimistically pessimistically adamantly unequivocally categorically collectively jointly
  unanimously individually personally reluctantly grudgingly hesitantly pointblank curtly tersely sheepishly eagerly
  approvingly admiringly matter-of-factly breathlessly himself herself themselves itself both all each even online here there so well early
`);

/** Words that reverse a clause. */
export const DENIALS = wordSet(`
  not never no nobody none nothing nowhere neither nor without hardly barely scarcely rarely seldom cannot dont doesnt
  didnt wont wouldnt shouldnt couldnt isnt arent wasnt werent hasnt havent hadnt mustnt neednt cant aint refuse refuses
  refused refusing refusal deny denies denied denying denial decline declines declined declining fail fails failed
  failing avoid avoids avoided avoiding reject rejects rejected rejecting rejection doubt doubts doubted doubting
  doubtful unlikely impossible forgot forget forgets forgotten stopped stops dispute disputes disputed disputing
  hesitates hesitated disown disowned disowns disavowed retract retracts retracted unable far dodged dismiss
  dismisses dismissed dismissing unfounded untrue rebut rebuts rebutted refute refutes refuted refuting contrary
`);

/** Words that only suppose: conditions, wishes, questions, futures. */
export const SUPPOSITIONS = wordSet(`
  if unless whether lest would could might may should must can will shall id youd hed shed wed theyd ought suppose
  supposing supposes supposed imagine imagines imagined imagining wish wishes wished want wants wanted hope hoped
  expected likely possible possibly perhaps maybe almost nearly would-be hypothetical hypothetically pretend pretends
  wonder wonders wondered wondering ask asked asks asking unclear uncertain unsure provided providing until yet once
  suspect suspects suspected believed thought
`);

type Unreal = "false" | "doctored" | "parody" | "hypothetical";

/** Words that say a sentence's quotation isn't real, wherever they are in the sentence. */
export const UNREAL: ReadonlyMap<string, Unreal> = new Map<string, Unreal>([
  ...[...UNREAL_SPEAKERS].flatMap(([word, { reason }]): [string, Unreal][] =>
    reason === "unclear" ? [] : [[word, reason]],
  ),
  ...entries(
    "false",
    `faked fakes faking fakery bogus hoaxes false falsely falsified fabricated fabricate
    fabricating forged forgeries forger invented inventing invents untrue unfounded baseless debunked
    debunks debunk debunking misquoted misquotes misquote misquotation misattributed misattribution misheard mishears
    misreported misread mistranslated mistranslation wrongly wrongfully erroneously erroneous incorrectly incorrect
    mistakenly mistaken inaccurate inaccurately phony phoney sham spurious apocryphal impostors
    imposters impersonators impersonating impersonated impersonates impersonation posing pretending
    pretends pretended pretend pretender hacked hacking hacker hackers hijacked hijackers hijack compromised troll
    trolls trolling meme memes prank pranks prankster pranksters pranked lie lied liar lies lying corrected correction
    retracted retraction retracts retract disowned disowns disown disinformation misinformation misleading misleadingly
    unverified unconfirmed unsubstantiated rumour rumours rumor rumors rumoured rumored alleged allegedly purported
    purportedly purporting purports supposed supposedly ostensibly stand-in scam
    fact-check fact-checkers fact-checked fictional fictitious fiction planted placeholder made-up out-of-context
    myth myths plagiarised distorted distorts distortion bots stolen imitators imitating imitates imitated
    imitation mimicking mimicked mimics mimic claiming credited attributed`,
  ),
  ...entries(
    "doctored",
    `doctored photoshopped manipulated manipulation deepfakes deep-fakes deepfaked ai-generated
    computer-generated cloned clones cloning altered spliced synthetic synthesised synthesized generated
    ai-made chatbots dubbed voice-over lip-synced tampered edited simulated
    chatgpt autocomplete`,
  ),
  ...entries(
    "parody",
    `parody parodies parodied parodying satire satirical satirist satirists spoof spoofs spoofed sketch skit mocked-up
    mock-up impression impressions puppet puppets lampoon lampoons lampooned fools fool sitcom dramatised dramatized
    dramatisation re-enactment reenactment re-enacted ventriloquist tongue-in-cheek`,
  ),
  ...entries(
    "hypothetical",
    `dream dreams dreamt dreamed dreaming imagine imagined imagines imagining imaginary imagination hypothetical
    hypothetically fantasy fantasies fantasised nightmare scenario suppose supposing pretence thought-experiment`,
  ),
]);

/** Those of them that are about words, or about who is speaking, whatever is beside them. */
export const UNREAL_WORDS_ONLY = wordSet(`
  misquoted misquotes misquote misquotation misattributed misattribution misheard mishears misreported mistranslated
  mistranslation fabricated fabrication forged hoax hoaxes deepfake deep-fake deep-fakes deepfaked doctored photoshopped
  lip-synced ai-generated impostor impostors imposter imposters impersonator impersonators impersonating impersonated
  impersonates impersonation posing pretending pretends pretended pretend hacked hijacked fact-check fact-checkers fact-checked
  apocryphal fictional fictitious out-of-context purported purportedly purporting supposedly falsely wrongly mistakenly
  incorrectly erroneously misleadingly lookalike look-alike prank pranks pranked
`);

/** Those of them that are mostly about other things: a noun for words must be near, or the cue. */
export const UNREAL_OF_ANYTHING = wordSet(`
  manipulation distortion disinformation misinformation simulation chatgpt deepfakes hackers trolls memes unconfirmed
`);

/** Those by which somebody only passes words on, or speaks of another thing: "he *alleged*", "*attributed* the loss to". */
export const UNREAL_NOWHERE_ALONE = wordSet("alleged allegedly claiming attributed credited");

/**
 * Words that mean fiction before the speaker's name ("in the film, Ann Roe says") and little elsewhere: words after
 * them are shown with a warning, but not called disputed.
 */
export const FICTION = wordSet(`
  joke jokes joked joking jokingly jest jested jesting sarcastic sarcastically ironically mocking mockingly comic comedy
  novel novels film films movie movies screenplay script scripts scripted actor actors actress actresses playing
  character characters cartoon cartoons caption captions captioned musical drama fable legend game poem onion double
  dubbed voice-over edited story tale song lyrics trailer episode series alternative alternate parallel universe scene
  robot parrot ghost ai avatar statue doll hologram waxwork mannequin medium seance version late-night pantomime
  supposed so-called self-styled irony sarcasm mock
`);

/** After the words, about the speaker: "He later withdrew it", "She meant the opposite". */
export const TAKING_BACK = wordSet(`
  withdrew withdrawn withdraws opposite retracted joking kidding jesting story internet deleted rehearsing acting
  sleepwalking drunk lying ironic sarcastic imitating meant misspoke misspoken crossed summing unsaid
`);

/** How a text came to be known: "In a statement *provided* to the Herald, …". */
export const TEXT_PARTICIPLES = wordSet(`
  provided given sent shared released issued emailed e-mailed posted published made obtained recorded broadcast
  submitted signed delivered read
`);

/**
 * What a sentence may open with before it names the speaker: "In an interview on Monday, Ann Roe said". Any other
 * noun after such a preposition may mean that the words are from a play, a dream or somebody else's account.
 */
export const LEAD_NOUNS = wordSet(`
  interview interviews statement statements speech speeches address remarks comments letter email e-mail tweet tweets
  text texts post posts message memo conference briefing news press meeting hearing court testimony debate rally event ceremony piece
  visit trip tour call radio television tv show programme program podcast broadcast video report article column essay
  opinion op-ed editorial book memoir autobiography blog release note notes response reply answer addition contrast
  turn fact total end outset start beginning time times morning afternoon evening night day days week weeks weekend
  month months year years decade hour hours minutes moment past future spring summer autumn fall winter season
  case question questions issue matter subject topic decision ruling verdict vote result results election campaign
  announcement conversation discussion phone telephone town city village country state house parliament council
  committee congress senate office home school university hospital church part side hand one another final first
  second third last next recent same previous early late written joint brief short long new own public prepared
  several few many more most other opening closing keynote exclusive emotional series interviewer wake light reference
  regard regards terms face middle midst presence front back process behalf summer's statement's tweet's
  instagram twitter facebook page account media social site website newspaper magazine paper journal study review game memoirs books letters essays columns articles
  match race tournament season training practice half dressing locker room field court pitch track road street way
  crowd audience reporters journalists supporters fans students members lawmakers officials police colleagues friends
  platform channel feed filing documentary update advisory readout critique audio recall notice submission strategy tirade
  order forum livestream stream point manifesto lawsuit complaint affidavit petition bulletin circular dispatch newsletter
  brochure leaflet column preface foreword farewell eulogy homily sermon lecture seminar webinar panel session sitting
  reception dinner lunch breakfast funeral wedding anniversary opening launch unveiling inauguration march protest
  demonstration picket gathering assembly summit talks tribute defence defense support praise favour favor honour honor
  memory celebration recognition anticipation opposition reaction postgame post-game pregame pre-game postmatch
  post-match pre-match postrace post-race halftime half-time
`);

/** Where people are when they speak to the press: "said from the *ferry*". Not a stage or a theatre, where somebody may act. */
export const PLAIN_PLACES = wordSet(`
  airport arena bar bench border building cabin camp capital centre center chamber clinic club corridor counter courthouse
  courtroom desk door embassy factory farm ferry floor garden gate ground hall harbour harbor headquarters hotel house
  island kitchen lobby market mosque museum port premises pub quay ranch restaurant room scene shelter shop site square
  stadium stand station steps store studio suburb synagogue temple tent terminal vigil village venue ward
  wall roof balcony bridge pier deck shore beach hill yard windows microphone podium lectern pulpit
`);

/** What somebody was long before: "wrote as a *pupil*". */
export const CHILDHOOD = wordSet(
  "pupil schoolboy schoolgirl schoolchild child boy girl toddler teenager student undergraduate apprentice",
);

/** Words after the verb that say in whose voice it was said, or how seriously: "said in jest", "wrote in her name". */
export const NOT_IN_EARNEST = wordSet(`
  jest irony sarcasm joke voice name names play song film movie novel sketch skit character role costume dream parody
  medium pantomime advert commercial cartoon video-game sleep anger error mistake translation paraphrase version
  rendering wording retelling imagination spoof satire hoax forgery fake outtake outtakes blooper audition simulation
`);

/** Gestures that show the words aren't meant: "said, rolling her eyes", "said with a wink". */
export const GESTURES = wordSet(
  `wink winks winked winking smirk smirks smirked smirking rolling eyeroll eye-roll laugh laughs laughed laughing
  laughter giggle giggles giggled giggling chuckle chuckles chuckled chuckling grin grins grinned grinning snigger
  sniggered sniggering fingers`,
);

/** After the speaker and a comma, these may begin to take the words back: “…”, said Ann Roe, though not seriously. */
export const RETRACTION_OPENERS = wordSet(
  "or not though although albeit except only unless if supposing provided hardly as-if never",
);

/** Nouns for somebody's account of what was said: "in her opponent's telling". */
export const ACCOUNT_NOUNS = wordSet(
  "telling retelling account version memory imagination mouth story novel play dream",
);

/** People and things that pass on what a speaker says, unchanged. */
export const FAITHFUL_RELAYS = wordSet(
  "interpreter interpreters translator tears megaphone loudspeaker microphone",
);

/** Verbs for giving somebody else's words: "said, quoting Ann Roe". */
export const CITING = wordSet(`
  quoting reading reciting paraphrasing imitating mimicking mocking impersonating channelling channeling
  parroting repeating recalling playing singing translating summarising summarizing guessing imagining pretending
  posing played voiced portrayed written ghostwritten scripted misquoting
`);

/** Words between "said" and the quotation that describe it and aren't what was said: "said the slogan “…”". */
export const QUOTE_DESCRIPTIONS = wordSet(`
  nonsense rubbish wrong absurd ridiculous disgrace slogan phrase words word claim claims quote quotes rumour rumours
  rumor rumors myth idea notion suggestion suggestions accusation accusations allegation allegations charge headline
  line story lie lies theory chant title saying regret regretted dishonest untrue false fake outrageous stupid
  misleading unfair shameful insulting joke insult slur lawsuit
`);

/** The unreal words above that also count in a neighbouring sentence, where it is about words. */
export const UNREAL_NEARBY = wordSet(`
  fake faked bogus hoax false falsely fabricated fabrication forged forgery invented untrue unfounded baseless debunked
  misquoted misattributed misheard incorrect mistaken inaccurate phony phoney sham spurious apocryphal impostor
  imposter impersonator hacked hijacked prank corrected retracted doctored photoshopped manipulated deepfake cloned
  spliced synthetic ai-generated computer-generated generated parody satire satirical spoof joke fictional fiction
  meme lie lies lied altered misquotation mistranslated mistranslation misreported wrong nonsense rumour rumor disowned
  simulated scripted rehearsal sketch prop cut edited missing else otherwise contradicts contradicted misheard unreal
  nonexistent invention
`);

/** Nouns with which a neighbouring sentence refers to the words. */
export const NOUNS_FOR_WORDS = wordSet(`
  post posts quote quotes quotation quotations tweet tweets claim claims video videos image images letter letters
  statement statements story sentence words remark remarks picture screenshot clip recording message messages line
  lines leaflet voice audio sound account caption speech comment comments report article interview photo footage
  phrase attribution rating verdict ruling website site text memo email poster page transcript translation
  rumour rumours rumor rumors wording
`);

/** What an article calls words that nobody said, or didn't say like that, anywhere in its text. */
export const DOUBTED = wordSet(`
  fake faked bogus hoax fabricated fabrication doctored deepfake misquoted misquote misquotation misattributed forged
  forgery invented invention parody satire satirical spoof photoshopped cloned apocryphal fictional fictitious misheard
  mistranslated mistranslation impersonator impostor imposter manipulated debunked untrue phoney phony
`);

/** Words about joking: in a sentence beside the words they may be about them. */
export const JEST_NEARBY = wordSet(`
  joke jokes joked quipped deadpanned jested comedy sitcom stand-up punchline satire satirical parody sketch skit pantomime joking kidding jest jesting prank wind-up
  spoof impersonation impressionist ventriloquist puppeteer hypnotist hypnotised hypnotized improvisation deadpan sarcasm sarcastic irony
`);

/** In the same sentence, these show that the words aren't meant, aren't the speaker's own, or mean the opposite. */
export const REVERSALS = wordSet(`
  misprint misprinted typo rehearsal rehearsing scripted supplied dictated prompted coached captors
  captor gunpoint duress torture coerced autocue teleprompter ghostwriter ghostwritten mistranslation lookalike stand-in
  pretence hypnosis sleepwalking drunk delirious delirium carnival charade audition fairy tale nursery rhyme horoscope
`);

/** Openings with which a sentence takes back the one before: "No, wait: that was her sister." */
export const SECOND_THOUGHTS = wordSet(
  "no wait correction sorry oops scratch strike wrong false nonsense rubbish lies",
);

/** What words were said at, written at or are part of: denying it denies them. */
export const OCCASIONS = wordSet(`
  interview meeting recording call letter speech briefing conversation exchange conference post tweet message email memo
  hearing broadcast programme statement
`);

/** People and things that would have heard or recorded the words. */
export const RECORDS = wordSet(`
  minutes record records transcript transcripts tapes notes log archive hansard witness witnesses stenographer
`);

/** What is denied about an occasion or a record when words were never said: "never took place", "has no such line". */
export const EXISTENCE_WORDS = wordSet(`
  take took taken happen happened exist exists existed aired broadcast recorded made real record mention mentions show
  shows contain contains include includes such said say heard hear held found sent given posted published
`);

/** Pronouns that refer to what was said in an earlier sentence. */
export const POINTING_PRONOUNS = wordSet(
  "it this that these those they none nothing which all both neither so such what",
);

/** What an article calls itself: "This *story* was first published in May." */
export const NAMES_OF_ARTICLES = wordSet("story article report interview column");

/** Nouns for an occasion or a text: a "with" or "on" after them only says with whom and about what. */
export const LEAD_HEADS = wordSet(`
  interview interviews meeting speech speeches statement statements email e-mail letter tweet tweets post posts message
  memo call conversation conference briefing hearing appearance remarks comments address rally testimony debate
`);

/** Things that hold or carry words: a denial about them after a quotation may deny it. */
export const CARRIERS_OF_WORDS = wordSet(`
  quote quotes quotation words line lines sentence phrase post posts tweet tweets account draft recording tape clip
  video audio screenshot caption footage attribution voice hand handwriting signature
`);

/** After "that is" or "such was": what was only wished, thought or told. */
export const WISHED_FOR = wordSet(`
  wish wished wishes hoped imagined supposed meant seems seemed appears appeared believed thought claimed alleged told
  legend story stories version tale myth rumour rumor gossip theory dream hope impression gist spirit paraphrase
  translation summary joke line lines satire parody fiction invention fantasy if as
`);

/** What a sentence that opens with "that is" or "it was" may call the words before it. */
export const CALLED = wordSet(`
  version story tale legend theory spin line lines passage part scene play script song lyric lyrics slogan motto joke
  punchline caption quote quotation opening ending
`);

/** After "said" and a comma: what the speaker does meanwhile, without taking anything back. */
export const HARMLESS_PARTICIPLES = wordSet(`
  adding speaking referring calling describing noting pointing standing sitting according including discussing
  explaining answering responding addressing defending praising criticizing criticising blaming accusing comparing using
  drawing sparking prompting saying telling arguing insisting warning urging stressing emphasizing emphasising
  recounting recalling alluding appearing gesturing looking holding wearing waving citing acknowledging suggesting
  promising vowing pledging thanking asking naming listing invoking touting predicting concluding pausing
  smiling nodding sobbing crying choking visibly beginning continuing during echoing turning talking writing
  tweeting following eyeing shaking trying seeking hoping reflecting admitting leaning walking leaving starting marking
  accepting highlighting sharing announcing backing celebrating condemning demanding entering heading introducing joining
  launching meeting opening outlining presenting returning signing supporting touring visiting welcoming winning applauding
  making alleging referencing detailing deferring becoming facing
`);

/** Those who make a film, a play or a game, and say what they say outside it: "the film's director". */
export const MAKERS_OF_WORKS = wordSet(`
  director co-director writer co-writer screenwriter author producer creator composer songwriter editor designer developer
  distributor publisher
`);

/**
 * Parts of a book, a film or a song in which something happens: "In the last reel the banker turns round." Many have
 * other meanings ("at the scene", "on track"), so they count only near the beginning of a sentence.
 */
export const PARTS_WITH_EVENTS = wordSet(
  "reel scene chapter verse chorus track trailer panel frame finale prologue epilogue",
);

/** Parts of a work that are sung, spoken or drawn as speech, whoever the singer is: "says in the chorus". */
export const PARTS_WITH_SPEECH = wordSet(
  "chorus refrain stanza aria soliloquy prologue epilogue libretto lyrics voiceover voice-over bubble",
);

/** With what face or in what mood something is said, and meant: "said with a broad smile", "with a heavy heart". */
export const MOODS = wordSet("smile sigh nod shrug frown big broad wide heavy heart pride relief confidence");

function entries(reason: Unreal, words: string): [string, Unreal][] {
  return [...wordSet(words)].map(word => [word, reason]);
}
