/**
 * What counts for and against a possible speaker of marked words. Every feature has a name, a meaning, and the
 * points that a careful reader would give it before any fit. The points used are the fitted ones in `weights.ts`; `npm
 * run eval -- fit-quotes --write` moves them from these towards what the invented articles show.
 *
 * Points are natural log-odds: an option with 2 points more is about seven times as likely.
 */
export const FEATURES = {
  // Nobody in particular: a title, a term, a sign, a saying.
  nobody: ["no speaker, before anything is known", 2],
  "nobody-title": ["the words are the name of a work, a nickname or a term", 5],
  "nobody-called": ["“what officers call “…””, “the car they call “…””: a term, whoever uses it", 1.5],
  "nobody-passive": ["“was called “…””, and nobody says by whom", 3.5],
  "nobody-short": ["one or two words in marks inside a sentence", 1.5],
  "nobody-fragment": ["three to five words in marks inside a sentence", 0.5],
  "nobody-clause": ["six words or more in marks inside a sentence", -0.5],
  "nobody-sentence": ["whole sentences in marks, which somebody says", -1],
  "nobody-in-phrase": ["one to three words in the place of an adjective or a noun: “the “rigged” system”", 1],
  "nobody-in-bracket": ["right behind an opening bracket: “(“Unforgiven”, 1992)”", 2],
  "nobody-behind-preposition": ["one to four words behind a preposition: “her take on “romance””", 0.5],
  "nobody-object": ["one to four words behind a verb that says nothing: “targeted “warriors””", 0.7],
  "nobody-one-name": ["one word with a capital: “Bishopric”", 0.7],
  "nobody-names": ["two to six words with capitals, as a title has: “50 Firms to Watch”", 1],
  "nobody-behind-noun": ["up to six words behind a noun: “the codename “bluebell””", 0.7],
  "nobody-no-cue": ["no word of saying in the sentence", 1],
  "nobody-alone": ["marked words that are a sentence of their own", -0.5],
  "nobody-tail": ["somebody says so right behind words that end open: “…,” X said", -1],
  "nobody-heading": ["in a heading", 1],
  "nobody-furniture": ["in a caption, a pull-quote or a byline", 3],

  // A cue before the words. Strong verbs report ("said"), weak ones take a stance ("called"), deeds only act ("put").
  "before-touching-strong": ["“said “…””: a strong verb right before the words", 7],
  "before-touching-weak": ["“called it “…””: a weak verb right before the words", 6],
  "before-touching-deed": ["“began “…””: a verb of doing right before the words", 4.5],
  "before-colon": ["a verb, some words and a colon: “told the court: “…””", 6.5],
  "before-colon-weak": ["the same with a weak verb or one of doing: “refused to call it a joke: “…””", 4],
  "before-comma": ["a verb, some words and a comma", 5],
  "before-near-strong": ["up to four words between a strong verb and the words", 5.5],
  "before-near-weak": ["up to four words between a weak verb and the words", 4.8],
  "before-far-strong": ["five or more words between a strong verb and the words", 4.5],
  "before-far-weak": ["five or more words between a weak verb and the words", 3],
  "before-deed": ["a verb of doing farther before the words", 1],
  "before-nested": ["the outermost of nested reports", -0.3],
  "before-frame": ["“As X reported, Y called it “…””: what X reports is the whole sentence", 1],
  "before-inner": ["reported inside another one's report", -1.5],
  "before-earlier": ["a cue with another one between it and the words", -2.5],

  "before-spent": [
    "the cue has its own words before it: “…,” Roe told reporters in typical “Iowa nice” fashion",
    -2,
  ],

  // A cue after the words.
  "tail-strong": ["“…,” X said: a strong verb right behind words that end open", 8],
  "tail-weak": ["“…,” X hoped: a weak verb right behind words that end open", 7],
  "tail-unknown": ["“…,” X thundered: a verb that isn't on the list", 6],
  "tail-closed": ["a cue right behind words that end closed", 4],
  "tail-apart": ["a tail behind some more words: “…” if she lost, said Ruiz", 5.5],
  "after-open": ["a cue farther behind words that end open", 4],
  "after-closed": ["a cue farther behind words that end closed", 1.5],
  "after-inside": [
    "the words are a piece of what stands before such a cue: “he met “warriors,” who said”",
    -1,
  ],

  "tail-as": ["“…”, as X said", 5.5],

  // What the sentence reports without quotation marks.
  "in-report": ["the words stand in what the cue reports: “X said the “rigged” vote was over”", 0.7],
  "beside-report": ["another link, where the words stand in what somebody else reports", -0.5],
  report: ["a report that no other link knows of: “the “rigged” vote was over, X said”", 4],

  // No verb of saying.
  "according-next": ["“according to X: “…””", 6],
  according: ["“according to X” elsewhere in the sentence", 3.5],
  label: ["“Name: “…”” or “…” – Name", 7],
  noun: ["“her message: “…””", 6],
  "label-far": ["“Name: the vote was “rigged””: a name and a colon at the head of the sentence", 5],
  "colon-subject": ["the subject of what stands before a colon", 5.5],
  possessive: ["“X's “…””: whose the words are", 1.2],
  subject: ["the sentence's subject, without a verb of saying", 0.3],
  signature: ["what stands behind the words is nothing but a name, an age, a place, a trade", 6],
  verdict: ["“…” That was the verdict of X", 6],
  "lead-colon-cue": ["the sentence before has a cue and ends in a colon", 6],
  "lead-colon-subject": ["the sentence before ends in a colon", 4.5],
  "lead-paragraph-cue": ["the paragraph before ends in a sentence with a cue, without a colon", 1.5],
  "lead-paragraph-subject": ["the subject of the last sentence of the paragraph before", 0.5],
  "lead-speech-noun": ["the sentence before has a noun for words: “read a statement”", 1.5],
  "lead-cue": ["the sentence before has a cue", 2.2],
  "lead-subject": ["the subject of the sentence before", 1.5],

  // The cue's form.
  inverted: ["“said X”", 0],
  shared: ["a second verb of the same subject: “…, adding”", -0.3],
  agent: ["“described by X as “…””", 0.5],
  relative: ["“who said”", -0.3],

  "lead-inside": ["what the sentence before reports goes on, and this one has no cue", 1],

  // The previous speaker continues.
  "goes-on-sentence": ["the next sentence of the same paragraph, words alone", 5],
  "goes-on-opening": ["words that open the next sentence, which goes on without a cue", 2],
  "goes-on-inside": ["words inside the next sentence", 0.5],
  "goes-on-same-sentence": ["a second stretch in one sentence", 3],
  "goes-on-later": ["a sentence without marks stands between, in the same paragraph", 2],
  "goes-on-paragraph": ["the next paragraph is nothing but marked words", 3],
  "goes-on-paragraph-more": ["the next paragraph begins with marked words and goes on", 1.5],
  "goes-on-block": ["the next paragraph is a block quote, and no colon leads to it", -1],
  "goes-on-open-mark": ["the marks before were left open", 4],
  "goes-on-no-cue": ["the voice before had no verb of saying", -1.5],
  "goes-on-body": ["the voice before is a body, a paper or a group", -0.7],
  "goes-on-fragment": ["the words are a fragment", -1],
  "goes-on-clause": ["the words are six or more inside a sentence", -0.3],
  "goes-on-long": ["ten words or more in whole sentences, inside a sentence that goes on", 1.5],
  "goes-on-ended": ["the paragraph before went on after the voice", -1.5],
  "goes-on-carries": [
    "the sentence is its opening words, with no verb after them: “They are in support” of it",
    4,
  ],

  // The kind of mention.
  "is-name": ["a name", 0],
  "is-pronoun": ["“who said”: the one spoken of last", 0],
  "is-they": ["they, it", -0.7],
  "is-first-person": ["I, we, you", -1],
  "is-definite": ["“the …”, “his …” and a noun for people", 0],
  "is-indefinite": ["“a …”, “some …” and a noun for people", -0.3],
  "is-indefinite-weak": ["a group that is not definite beside a weak verb: “some fear a “gamble””", -2],
  "is-document": ["a paper, a report, a letter", -0.3],
  "is-thing": ["a noun for no person, body or paper", -2.5],
  "is-body": ["a named body", -0.3],
  "is-doubtful": ["a capital at the head of a sentence that may be no name", -1.5],
  "is-joined": ["one of two joined by “and”", -2],

  // Who a pronoun is: the latest subject, the latest name, its position, and what is known about the person.
  "subject-of-sentence": ["the main subject of the same sentence: “Roe would go, he said”", 1.5],
  "subject-of-last-sentence": ["the main subject of the sentence before", 0.5],
  "told-before": ["the sentence before mainly says that they said something", 0.8],
  "tells-here": ["so does the same sentence, before the pronoun: “Roe says it is over, but he …”", 1.5],
  "was-asked": ["somebody asked them in the sentence before", 1],
  asker: ["asked somebody else with a name in the sentence before", -1],
  "latest-subject": ["the last compatible one who was the main subject of a sentence, or was quoted", 1.6],
  "second-subject": ["the last but one", 0.2],
  "earlier-subject": ["an earlier one", -0.8],
  "no-subject": ["never the main subject so far", -0.8],
  "was-embedded": ["last the subject of a clause inside: “Cole says Roe is wrong”", -0.3],
  "latest-named": ["the last compatible one named", 0.9],
  "second-named": ["the last but one named", 0],
  "earlier-named": ["named earlier", -0.6],
  "same-sentence": ["named in the same sentence", 0.3],
  "same-paragraph": ["named in the same paragraph", 0.8],
  "last-paragraph": ["named in the paragraph before", 0.4],
  "two-paragraphs": ["named two or three paragraphs before", -0.4],
  "far-back": ["named farther back", -1.4],
  "was-possessor": ["last named as an owner: “X's bakery”", -0.3],
  "was-oblique": ["last named behind a preposition", -0.7],
  "was-object": ["last named as an object", -0.5],
  "was-joined": ["last named as one of several: “X and Y”", -0.6],
  "was-compared": ["last named as an example: “the likes of X”, “unlike X”", -1],
  "has-spoken": ["has been quoted before", 0.5],
  "spoke-last": ["was quoted last", 0.8],
  "gender-title": ["a title or noun tells the sex, and it fits", 0.8],
  "gender-name": ["most of that first name are", 0.8],
  "gender-votes": ["pronouns elsewhere fit", 0.4],
  "gender-unknown": ["nothing tells the sex", -0.4],
  "gender-name-against": ["few of that first name are", -3],
  "gender-against": ["pronouns elsewhere speak against it", -2],
  "human-sure": ["a title, an age, a relative or a first name shows a person", 0.4],
  "human-likely": ["two words with capitals, or something it says", 0],
  "human-unknown": ["nothing shows a person", -1.5],
  "is-role": ["a role without a name: “the driver”", 0],
  "is-ahead": ["named only after the pronoun", -1.5],
  "in-title": ["named in the title", 0.5],
  "named-in-words": ["the words themselves name this person", -1.5],
  "most-named": ["named more often than anybody else so far", 0.4],
  "spoken-of": [
    "the words say “he”, and nothing shows that this one is speaking: “He was good,” he said",
    -0.7,
  ],
  "somebody-else": ["somebody the article doesn't name nearby", -1],

  // Who a description is.
  "described-known": ["the article says who “the mayor” is", 2],
  "described-guess": ["“the coach”: nothing says who that is, and somebody was spoken of", -1],
  "described-one-of": ["“the coach” of several coaches: the one spoken of", 1],
  "described-new": ["“the officer” after “an officer”: somebody the article doesn't name", 1],
  "described-last": ["“the Italian”: the last one named", 0.5],
} as const satisfies Record<string, readonly [means: string, points: number]>;

export type Feature = keyof typeof FEATURES;

export const FEATURE_NAMES: readonly Feature[] = Object.keys(FEATURES).filter(isFeature);

function isFeature(name: string): name is Feature {
  return name in FEATURES;
}
