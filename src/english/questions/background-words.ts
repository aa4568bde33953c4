import { wordSet } from "../word-set.ts";

/** After these an asker says what the question is about: "I *heard* the ferry sank", "I'm writing *about* a strike". */
export const TOPIC_OPENERS = wordSet(`
  hear heard hears hearing read reading reads see saw seen watch watched watching notice noticed told telling learn
  learned learnt discovered understand gather believe believed think thought know knew known remember about regarding
  concerning
`);

/** Before something known: "we were on *the* ferry". */
export const DEFINITE_WORDS = wordSet("the this that these those");

/** A sentence that opens with one of these is about something else than the asker: "A lorry hit my house". */
export const OTHER_SUBJECTS = wordSet("a an the there some two three several");

/** What was said before, or will be, without a noun after it: "I read *it* twice", "told me about *this* at work". */
export const UNNAMED = wordSet("it its this them these those");

/** What an asker likes or knows need not be what the question is about: "my kids *love* the ferry", "I *know* the captain". */
export const LIKING_WORDS = wordSet(`
  love loves loved like likes liked hate hates hated enjoy enjoys enjoyed adore adores miss misses missed prefer prefers
  know knows knew met
`);

/** In a question about words, which may be those around it: "We will never sell. Who *said* that?" */
export const WORDS_ASKED = wordSet(`
  say says said saying quote quotes quoted quotation tweeted tweet wrote
`);

/** Who is asked for in such a question: "*Whose* words are these?" */
export const WHO_ASKED = wordSet("who whos whod which whose whom");

/** The words that it is about: "Who said *so*?" */
export const WORDS_MEANT = wordSet("this that it so these those");
