import { wordSet } from "../word-set.ts";

// Where a clause, an aside, a description or a setting begins and ends beside a speaker.

/** What ends the words right after a verb of saying, or begins a clause of time or place. */
export const AFTER_CUE_CLAUSE = wordSet(`
  as when after before while because since who which where whose that and but or until once
`);

/** Verbs of a clause right after a verb of saying: “A,” she said her son *had* texted her. */
export const VERBS_OF_OBJECT_CLAUSE = wordSet("had has have was were is are did does used");

/** What may be between a subject and its verb of saying: "Ann Roe *has also* said". */
export const BETWEEN_SUBJECT_AND_CUE = wordSet("has have had 's 've also is are was were");

/** What may begin a clause before its subject. */
export const BEFORE_SUBJECTS = wordSet(`
  and but so yet as when while after before because since although though where then who which what meanwhile however
`);

/** Words before a subject that make it somebody else: "a puppet *of* Ann Roe", "posing *as* Ann Roe". */
export const LEADING_TO_ANOTHER = wordSet(`
  of for as like by with from to against about than behind via be being being have has had let make makes made
`);

/** What an aside about somebody opens with if it is a clause or a time, and not what they are: "Ann Roe, *who* …". */
export const OPENING_ASIDES = wordSet(`
  who whose whom which when while as if but and then once now not both all
`);

/** Words that open a clause with a verb: "*when* Ann Roe came, …". */
export const OPENING_FINITE_CLAUSES = wordSet(`
  as when while if because although though since before once until
`);

/** What a sentence opens with, besides prepositions, if an aside comes before its subject: "*Unlike* Bo Lee, she left". */
export const OPENING_SENTENCE_ASIDES: ReadonlySet<string> = new Set([...OPENING_FINITE_CLAUSES, "unlike"]);

/** What opens a clause whose subject a later verb of saying may share: "She agreed, *but* Bo Lee laughed and said". */
export const OPENING_NEXT_CLAUSE = wordSet("but while whereas when because although though");

/** Words after which an inner clause begins: "Ann Roe, asked *whether* …, said". */
export const OPENING_INNER_CLAUSES = wordSet(`
  whether why how what when while because if that since although though after before until
`);

/** Words that a description doesn't go back over. */
export const BEFORE_DESCRIPTIONS = wordSet("and or but that who which said told as with by from");

/** Words that an apposition ends before. */
export const AFTER_APPOSITIONS = wordSet("who whose which that and but said says told has was is");

/** Prepositions after the noun of a description: "mayor | of Castleferry". */
export const OPENING_COMPLEMENTS = wordSet("of for at in on to from with");

/** Words before one of several: "several candidates, including Ann Roe, said". */
export const NAMING_EXAMPLES = wordSet("including especially notably particularly even say");

/** Times in a word that may follow a verb of saying: "said *today* that". */
export const TIMES_AFTER_CUE = wordSet("today yesterday tonight earlier later again");

/** Adverbs, and pronouns that stress the subject, that may follow it: "said *also* that", "says *himself* that". */
export const ADVERBS_AFTER_CUE = wordSet(`
  also only just then even once back only too however instead both himself herself themselves
`);

/** What begins a place or a time after a verb of saying: "said *in* Leeds that", "said *before* the vote that". */
export const OPENING_SETTINGS = wordSet(`
  on in at during to by with via through from after before over of about for since
`);

/** "A man | dressed as Ann Roe": who is named after "as" is somebody else; "the crowd cheered as Ann Roe" opens a clause. */
export const PARTICIPLES_OF_PRETENDING = wordSet("dressed disguised masked posing masquerading impersonated");

/** Conjunctions that set what one says against what another does. */
export const CONTRASTING_CONJUNCTIONS = wordSet("while whereas whilst");
