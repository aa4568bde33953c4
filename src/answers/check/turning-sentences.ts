import { wordSet } from "../../english/word-set.ts";
import { isNegation } from "./is-negation.ts";

/** Words with which a sentence speaks of the one before it. */
const BACK = wordSet(
  "that thats this it its these those they theyre such which none nothing as what all so not no",
);
const LEADING = wordSet("and but or well oh yet because");

/** Words that take back, doubt or pass on what was said. */
const TURNS = wordSet(`
  lie lies lying liar liars false wrong nonsense rubbish untrue bogus fake joke joking kidding jest myth fiction claim
  claims claimed say says said saying tell tells told think thinks believe believes rumour rumor propaganda wants
  wanted wish wishful fantasy hoax absurd ridiculous rot balderdash baloney bunk bull crap garbage misquote joked
  alleged supposedly allegedly apparently pretend pretended invented quote quoted imagine dream dreams doubt doubts
  mistake mistaken false incorrect impossible slander libel smear unfair opinion theory argument line idea version
`);

/** Sentences without a verb that agree, stress or greet: they leave what was said as it is. */
const HARMLESS_FRAGMENTS: ReadonlySet<string> = new Set(
  `period|full stop|thank you|thanks|thank you very much|yes|yeah|absolutely|exactly|simple as that|no question|
  no doubt|without a doubt|end of story|god bless america|god bless you|good luck|of course|no doubt about it|amen|
  very simple|very important|every day|every single day|for sure|hello|hi|good morning|good evening|happy birthday`
    .split("|")
    .map(row => row.trim()),
);

/** What makes a short sentence a statement about something, not a remark on what was said. */
const SUBJECTS = wordSet(`
  i we you he she there people everybody everyone our my im ive weve were youre hes shes theres who lets let your his
  her their us me it its this that thats these those
`);
const FINITE = wordSet(
  "is are was were am has have had will would can could do does did must should isnt arent cant wont",
);

/** A fragment as short as this is about what was said before it. */
const LONGEST_FRAGMENT = 4;

/** So many words of a sentence are read for what it does with the one before, and so many for a "not". */
const READ = 9;
const NEAR = 5;

/** In front of a claim only a short sentence announces it as somebody else's, or as not so. */
const LONGEST_LEAD = 12;

const ANNOUNCING = wordSet(`
  lie lies myth myths imagine suppose pretend claim claims say says said tell tells told argue argues opponent
  opponents critics herald headline headlines rumour rumours rumor rumors hypothetical joke fiction false wrong they
  supposedly allegedly quote picture
`);

/**
 * Whether a sentence may turn what the speaker said right before it.
 *
 * @example turnsTheLast(["that", "is", "a", "lie"]) // true
 * @example turnsTheLast(["thats", "1000", "days"]) // false
 */
export function turnsTheLast(forms: readonly string[]): boolean {
  if (forms.length === 0 || HARMLESS_FRAGMENTS.has(forms.join(" "))) return false;
  const from = forms.findIndex(form => !LEADING.has(form));
  const read = forms.slice(Math.max(0, from), Math.max(0, from) + READ);
  const [first = ""] = read;
  const isStatement = read.some(form => SUBJECTS.has(form) || FINITE.has(form));
  if (forms.length <= LONGEST_FRAGMENT && !isStatement) return true;
  if (/^(?:no|not|wrong|false|nonsense|never|hardly|rubbish|except|lies|nope)$/.test(first)) return true;
  if (CONDITION.test(read.join(" "))) return true;
  if (BACK.has(first)) return read.some(form => TURNS.has(form)) || isDenied(read);
  if (forms.length <= LONGEST_FRAGMENT + 1 && read.some(form => TURNS.has(form))) return true;
  return TAKING_BACK.test(read.join(" "));
}

/** "That is not true", "It isn't so", "That's not what I said", but not "It is not cheap". */
function isDenied(read: readonly string[]): boolean {
  return read.slice(0, NEAR).some((form, at) => isNegation(form) && DENIED.has(read[at + 1] ?? ""));
}

const DENIED = wordSet("true so right correct what how real happening case fact me my the");

/** A condition that stands as a sentence: "Only if the court agrees.", "Unless they object." */
const CONDITION = /^(?:unless|provided|providing|assuming|only (?:if|when|once|after)|if only) /;

/** "I was joking", "I made that up", "so they say". */
const TAKING_BACK =
  /(?:was|am|were|im|just|only) (?:just |only )?(?:joking|kidding|lying)|made (?:that|this|it) up|take (?:that|it) back|(?:they|people) (?:say|claim|tell)/;

/** Whether a short sentence gives what follows it as somebody else's, or as not so: "Here is their lie." */
export function turnsTheNext(forms: readonly string[]): boolean {
  if (forms.length === 0 || forms.length > LONGEST_LEAD) return false;
  const last = forms.at(-1) ?? "";
  const isAnnounced = /^(?:this|that|it|so|following|lie|myth|claim|headline|line|say|says|said)$/.test(last);
  return isAnnounced && forms.some(form => ANNOUNCING.has(form));
}
