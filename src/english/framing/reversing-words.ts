import { wordSet } from "../word-set.ts";

// How a sentence takes up the one before it, and how it takes it back; as comparison forms (without apostrophes).

/** Words that refer to the sentence before: without it they mean something else. */
export const POINTING_BACK = wordSet(`
  he she they it him her them his its their that this these those such there then so thus therefore otherwise neither
  nor both instead yes no thats theyre hes shes theyve theyd itd again same
`);

/** Words with which a sentence refers to the one before it, at its beginning: a remark on it may follow. */
export const REFERRING_OPENINGS = wordSet(`
  that thats this it its these those they theyre such which none nothing as what all so not no
`);

/** What may come before them: "*But* that is a lie." */
export const BEFORE_REFERRING_OPENINGS = wordSet("and but or well oh yet because");

/** Words that take back, doubt or pass on what was said. */
export const TURNING_WORDS = wordSet(`
  lie lies lying liar liars false wrong nonsense rubbish untrue bogus fake joke joking kidding jest myth fiction claim
  claims claimed say says said saying tell tells told think thinks believe believes rumour rumor propaganda wants
  wanted wish wishful fantasy hoax absurd ridiculous rot balderdash baloney bunk bull crap garbage misquote joked
  alleged supposedly allegedly apparently pretend pretended invented quote quoted imagine dream dreams doubt doubts
  mistake mistaken false incorrect impossible slander libel smear unfair opinion theory argument line idea version
`);

/** What a thing may have "to say", as against "easy to say": "a film with *nothing* to say". */
export const HAVING_TO_SAY = wordSet("nothing something anything lot lots much more little plenty enough");

/** Between a thing and that: "a film *with* nothing to say". */
export const BEFORE_HAVING_TO_SAY = wordSet("with has had have having");

/** Words that make a short sentence a statement about something, rather than a remark on what was said. */
export const SUBJECT_FORMS = wordSet(`
  i we you he she there people everybody everyone our my im ive weve were youre hes shes theres who lets let your his
  her their us me it its this that thats these those theyre theyve theyll youre youve shell hell itll weve well whats
  heres whos id ill
`);

/** Verbs that do so, too. */
export const FINITE_FORMS = wordSet(`
  is are was were am has have had will would can could do does did must should isnt arent cant wont
`);

/** Words with which a short sentence presents the next as somebody else's, or as not true: "Here is their *lie*." */
export const ANNOUNCING_WORDS = wordSet(`
  lie lies myth myths imagine suppose pretend claim claims say says said tell tells told argue argues opponent
  opponents critics herald headline headlines rumour rumours rumor rumors hypothetical joke fiction false wrong they
  supposedly allegedly quote picture
`);

/** With which of them it ends: "This is what critics *said*", "Here is the *headline*". */
export const ENDING_ANNOUNCEMENTS = wordSet("following lie myth claim headline line say says said");

/** What comes before a last "this" or "it": "*Imagine* this", "The opposition *puts* it so". */
export const POINTING_AHEAD = wordSet(`
  put puts say says said tell tells told claim claims argue imagine suppose picture is was goes like of for
`);

/** After "not", these take back the sentence before: "That is not *true*." */
export const DENIED_AFTER_NOT = wordSet("true so right correct what how real happening case fact me my the");

/** After "not", these say that it is of no worth: "That doesn't *count*." */
export const WORTHLESS_AFTER_NOT = wordSet("count matter stand apply work help last hold");

/** Sentences without a verb that agree, stress or greet: they don't change what was said. */
export const HARMLESS_FRAGMENTS: ReadonlySet<string> = new Set(
  `period|full stop|thank you|thanks|thank you very much|yes|yeah|absolutely|exactly|simple as that|no question|
  no doubt|without a doubt|end of story|god bless america|god bless you|good luck|of course|no doubt about it|amen|
  very simple|very important|every day|every single day|for sure|hello|hi|good morning|good evening|happy birthday|
  okay|ok|all right|right|good|great|wow|please|sorry|guess what|well guess what|go figure`
    .split("|")
    .map(row => row.trim()),
);

/** With which a sentence without a verb takes something out of what was said: "*Apart from* the money." */
export const EXCEPTING_OPENINGS: readonly string[] = [
  "except",
  "apart from",
  "aside from",
  "save for",
  "bar",
  "barring",
  "but for",
  "almost",
  "nearly",
  "mostly",
];

/** With how much or how often after them, they do so too: "*Well*, one regret", "*only* a few". */
export const LIMITING_WORDS: readonly string[] = ["well", "maybe", "perhaps", "just", "only"];

/** What comes after them. */
export const LIMITED_WORDS: readonly string[] = [
  "one",
  "two",
  "a few",
  "some",
  "almost",
  "nearly",
  "mostly",
  "once",
  "twice",
];
