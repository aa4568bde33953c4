import { wordSet } from "../word-set.ts";

/**
 * Words of saying. Hints, not a gate: an unknown verb between a name and a marked sentence counts as well
 * (cues.ts). "strong" verbs report words on their own ("said"); "weak" ones report a stance and carry a quotation
 * only in their own clause ("called it “a joke”", "feared a “bloodbath”").
 */
const STRONG = wordSet(`
  say tell add ask write tweet retweet explain reply respond answer continue note announce argue declare insist warn
  claim state admit acknowledge concede confirm deny promise vow pledge suggest recall joke quip shout yell cry
  scream whisper mutter murmur exclaim remark observe comment stress emphasize emphasise reiterate repeat assert
  contend maintain allege boast brag complain lament conclude urge plead beg demand advise caution counter retort
  interject interrupt agree testify report post message email blog proclaim predict opine muse wonder marvel gush
  fume thunder intone chant sneer snap scoff tease deadpan chide scold implore swear mention recount relate inquire
  enquire query reason reckon volunteer assure inform reveal disclose stipulate specify clarify elaborate theorize
  speculate estimate hint imply indicate signal preach protest grumble gripe groan grunt sigh laugh chuckle bark
  bellow roar holler rejoin rebut venture interpose reflect philosophize hypothesize rule order instruct notify
  forecast quote cite jest crow bemoan bristle profess declaim
`);
const WEAK = wordSet(`
  publish recommend shoot fire lash see point list find call describe dub label brand characterize characterise
  refer denounce blast slam criticize criticise condemn praise accuse dismiss deride decry attack assail hail tout
  defend apologize apologise offer express believe think feel hope fear worry consider view regard want expect doubt
  understand question challenge mock ridicule lambast lambaste rip rail bash rebuke reject support endorse oppose
  propose voice vent issue deliver invoke coin term deem portray depict paint compare liken credit blame fault
  applaud salute welcome thank encourage discuss address mean sing talk speak love like hate prefer refuse decline
  threaten request highlight underscore underline read caption title headline dream pray echo parrot trumpet
  nickname name sum chime insult taunt boo heckle wish anticipate pitch present promote advocate advance
`);

/** Verbs of doing: they carry a quotation only if it follows at once, or ended just before. */
const DEED = wordSet(`
  hit put hold turn cast hear use seek plan intend try begin start finish end close open go send share release print
  press pepper grill raise invite
`);

interface Irregular {
  readonly past?: string;
  readonly participle?: string;
  readonly third?: string;
  readonly ing?: string;
}

const IRREGULAR: Readonly<Record<string, Irregular>> = {
  find: { past: "found" },
  say: { past: "said", third: "says" },
  tell: { past: "told" },
  write: { past: "wrote", participle: "written" },
  speak: { past: "spoke", participle: "spoken" },
  sing: { past: "sang", participle: "sung" },
  swear: { past: "swore", participle: "sworn" },
  beg: { past: "begged", ing: "begging" },
  quip: { past: "quipped", ing: "quipping" },
  brag: { past: "bragged", ing: "bragging" },
  snap: { past: "snapped", ing: "snapping" },
  admit: { past: "admitted", ing: "admitting" },
  rebut: { past: "rebutted", ing: "rebutting" },
  refer: { past: "referred", ing: "referring" },
  prefer: { past: "preferred", ing: "preferring" },
  echo: { past: "echoed", third: "echoes" },
  rip: { past: "ripped", ing: "ripping" },
  slam: { past: "slammed", ing: "slamming" },
  dub: { past: "dubbed", ing: "dubbing" },
  think: { past: "thought" },
  feel: { past: "felt" },
  mean: { past: "meant" },
  hear: { past: "heard" },
  see: { past: "saw", participle: "seen" },
  understand: { past: "understood" },
  seek: { past: "sought" },
  cast: { past: "cast" },
  send: { past: "sent" },
  read: { past: "read" },
  go: { past: "went", participle: "gone", third: "goes" },
  begin: { past: "began", participle: "begun", ing: "beginning" },
  put: { past: "put", ing: "putting" },
  hit: { past: "hit", ing: "hitting" },
  shoot: { past: "shot" },
  hold: { past: "held" },
  plan: { past: "planned", ing: "planning" },
  forecast: { past: "forecast" },
  plead: { past: "pleaded" },
  sum: { past: "summed", ing: "summing" },
};

export type VerbForm = "past" | "present" | "third" | "ing" | "participle";

export interface SpeechVerb {
  readonly base: string;
  readonly strength: "strong" | "weak" | "deed";
  readonly forms: readonly VerbForm[];
}

/** Verbs in -l that double it in Britain: "labelled", "signalling". */
const DOUBLES_L = /^(?:label|signal|marvel)$/;

function inflect(base: string): readonly [string, VerbForm][] {
  const irregular = IRREGULAR[base] ?? {};
  const stem = base.endsWith("e") ? base.slice(0, -1) : base;
  const isY = /[^aeiou]y$/.test(base);
  const past = irregular.past ?? (isY ? `${base.slice(0, -1)}ied` : `${stem}ed`);
  const third =
    irregular.third ??
    (isY ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`);
  const doubled: readonly [string, VerbForm][] = [
    [`${base}led`, "past"],
    [`${base}led`, "participle"],
    [`${base}ling`, "ing"],
  ];
  return [
    ...(DOUBLES_L.test(base) ? doubled : []),
    [base, "present"],
    [past, "past"],
    [irregular.participle ?? past, "participle"],
    [third, "third"],
    [irregular.ing ?? (/[^e]e$/.test(base) ? `${stem}ing` : `${base}ing`), "ing"],
  ];
}

function table(): ReadonlyMap<string, SpeechVerb> {
  const verbs = new Map<string, SpeechVerb>();
  const rows: readonly (readonly [string, SpeechVerb["strength"]])[] = [
    ...[...STRONG].map(base => [base, "strong"] as const),
    ...[...WEAK].map(base => [base, "weak"] as const),
    ...[...DEED].map(base => [base, "deed"] as const),
  ];
  for (const [base, strength] of rows) {
    for (const [form, kind] of inflect(base)) {
      const known = verbs.get(form);
      if (known && known.base !== base) continue;
      const forms = known ? [...new Set([...known.forms, kind])] : [kind];
      verbs.set(form, { base, strength: known?.strength ?? strength, forms });
    }
  }
  return verbs;
}

const VERBS = table();

/** The verb of saying that a word (in lower case) is a form of. */
export function speechVerb(lower: string): SpeechVerb | undefined {
  return VERBS.get(lower);
}

/** Nouns that carry words: "her message: “…”", "in a statement that said". */
export const SPEECH_NOUNS = wordSet(`
  statement message comment comments remark remarks speech tweet tweets post letter email e-mail memo   mantra answer response reply question words word phrase quote quip joke claim claims assertion pledge promise vow
  warning argument call description advice plea line cry conclusion contention rhetoric criticism
  praise view opinion belief dictum accusation charge charges suggestion idea notion assessment   testimony admission declaration announcement rallying pitch greeting retort toast verdict prediction
  reference references term terms insult insults attack attacks complaint observation explanation denial apology
  appeal request demand admonition exhortation interview
`);

/**
 * Verbs that take no person as their object: after a comma, the name after one of them is the speaker's (", wrote Ann
 * Roe").
 */
export const TAKES_NO_PERSON = wordSet(`
  say write add explain note argue recall tweet observe remark declare insist conclude
`);

/** Verbs that are not of saying, or only weakly, and still come before the speaker: “…,” began Ann Roe. */
export const INVERTS = wordSet(`
  ask begin start end finish offer sing speak read go think feel hope fear worry believe demand vow promise propose
  warn echo trumpet chant decree express voice venture pray dream put lash fire shoot chime
`);

/** "kept asking", "began shouting": the subject comes before them. */
export const ASPECT_VERBS = wordSet(`
  kept keep keeps began begins started continued stopped
`);

/** Verbs before somebody who speaks: "heard Ann Roe say", "remembers Ann Roe telling him". */
export const PERCEIVING_FORMS = wordSet(`
  remember remembers remembered recall recalls recalled hear hears heard overhear overhears overheard see sees saw watch
  watches watched film films filmed record records recorded catch catches caught show shows showed
`);

/** What is claimed without saying anything: "can claim *up* to £50", "claimed *compensation*". */
export const CLAIMED_SUMS = wordSet(`
  up compensation damages benefit benefits expenses allowances refunds rebates relief
`);

/** Verbs before somebody who then speaks: "a late penalty to *leave* Ann Roe accusing the referee". */
export const LEAVING_FORMS = wordSet("leave leaves leaving");

/** Verbs before somebody who is made to speak: "forced Ann Roe to admit". */
export const CAUSING_FORMS = wordSet(`
  forced forces forcing compelled compels compelling led leads leading prompted prompts prompting got gets getting
  caused causes causing obliged obliges obliging drove drives pushed pushes pushing provoked provokes provoking
`);

/** Participles that, after a form of "be", say what somebody was called, but not by whom. */
export const PASSIVE_PARTICIPLES = wordSet(`
  called described dubbed labelled labeled branded hailed reported deemed considered known billed termed
  characterized characterised ridiculed denounced dismissed praised derided seen viewed criticized criticised quoted
  told asked urged advised warned ordered reminded informed
`);

/** Many voices at once: "cries of “Shame”". */
export const CRIES = wordSet(`
  cries shouts chants calls yells screams
`);

/** Words between a sign and its writing: "a banner reading “…”". */
export const SIGN_VERBS = wordSet(`
  reading read reads said says saying proclaiming proclaimed declaring declared bearing bore that which emblazoned
  marked printed carried carrying
`);

/** Every form of the given verbs of saying, as written in a sentence: "say" gives said, says, saying. */
export function formsOf(bases: readonly string[]): ReadonlySet<string> {
  const forms = [...VERBS].filter(([, { base }]) => bases.includes(base));
  return new Set(forms.map(([form]) => form));
}

/** A verb that alone may mean anything and its particle: “It is over?” Roe | shot back, …; “Go!” Roe | went on. */
export const PHRASES_OF_SAYING: ReadonlySet<string> = new Set(
  [
    "went on",
    "goes on",
    "shot back",
    "shoots back",
    "fired back",
    "hit back",
    "chimed in",
    "cut in",
    "broke in",
  ].concat([
    "called out",
    "cried out",
    "burst out",
    "blurted out",
    "shouted back",
    "called back",
    "piped up",
    "put in",
  ]),
);

/** Verbs after a name that belong to the marked words before them: “Really?” Trump asked. */
export const TAIL_VERBS: readonly string[] = [
  ...wordSet(`
    said says asked asks told tells added replied wrote tweeted shouted yelled cried joked quipped answered wondered
    explained continued
  `),
];

/** The plainest verbs of saying, in the forms that show a sentence reports something. */
export const REPORTING_FORMS = wordSet(`
  said says say saying told tells telling added adds
`);

/** Past forms of common verbs that are not of saying: they mark the end of a noun phrase. */
export const COMMON_PASTS = wordSet(`
  made went came took gave got left lost met paid ran sat sent stood won began became brought bought built caught
  chose did drew drove fell flew grew hung held kept knew laid led rose sold spent showed fled died lived worked
  played looked turned started stopped moved helped joined visited walked wanted tried
`);

/** Verbs for passing on somebody else's words: "X claims that Y said". */
export const COMMUNICATING_VERBS = wordSet(`
  say tell add ask write tweet reply respond declare announce claim admit boast warn
  shout yell call describe dub label promise vow
`);

/** Base forms for having words come from oneself, which need no listener: "He never *said* it." */
export const UTTERING_VERBS = wordSet("say write tweet post utter");

/** Base forms for speaking to somebody: "nobody *told* it". */
export const ADDRESSING_VERBS = wordSet("tell speak");

/** Base forms for giving somebody's account of what was said: "So her rivals *claim*.", "So the witness *told* the court." */
export const RECOUNTING_VERBS = wordSet("say claim tell allege insist maintain report put write");

/** Base forms for holding something to be so, with or without having heard it: "his enemies *believe* he said". */
export const VOUCHING_VERBS = wordSet(
  "say claim insist allege believe think maintain swear suspect assume suppose tell write",
);

/** Base forms for making words known, one's own or another's: "said the Herald *wrote* “A”". */
export const CARRYING_VERBS = wordSet(
  "say tell claim write report allege tweet post announce declare promise",
);

/** Base forms for what opponents do with words: "That is what my enemies *hope*." */
export const OPINING_VERBS = wordSet("say claim think hope believe want argue tell wish");

/** Verbs of saying whose forms are as often nouns: "risks to the forecast were small". */
export const VERBS_THAT_ARE_NOUNS = wordSet(`
  forecast claim report comment offer promise demand call plan note estimate warning request threat attack argument
  charge quote answer reply remark pledge vow complaint boast joke tweet post caution challenge
`);

/** Further ones whose forms are nouns beside another noun or a preposition: "court rules", "two states by the sea". */
export const OTHER_VERBS_THAT_ARE_NOUNS = wordSet(`
  state rule order post message email
`);
