import { wordSet } from "../word-set.ts";

// Calling somebody or something by a name.

/** The words of a clause that says how somebody is named: "a man who gave his name as | Bo Lee". */
export const SAYING_HOW_NAMED = wordSet(`
  gave give gives given would only just his her their a first last name surname nickname as , identified identifies
  himself herself themselves asked asks wanted wants preferred to be called named known identified goes went by the of
`);

/** Participles that begin such a clause, and what follows them in it: "a man *calling himself* Bo Lee". */
export const PARTICIPLES_OF_NAMING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["calling", wordSet("himself herself themselves itself")],
  ["identifying", wordSet("himself herself themselves itself")],
  ["identified", wordSet("as only just")],
  ["going", wordSet("by")],
]);

/** Participles that a name follows at once: "a man *named* Bo Lee". */
export const BEFORE_GIVEN_NAMES = wordSet("named called");

/** Nouns for calling something by words: "his *description* of the bridge as “a folly”". */
export const NOUNS_OF_NAMING = wordSet(`
  description characterisation characterization portrayal depiction dismissal denunciation condemnation labelling
`);

/** Verbs that take a name besides their object: "was called the best". */
export const VERBS_OF_NAMING = wordSet("call dub label brand term deem consider name nickname");

/** Forms before a name in marks that is nobody's words: "a storm *dubbed* “Ida”". */
export const FORMS_OF_NAMING = wordSet(`
  call calls term terms dub dubs called termed dubbed nicknamed labelled labeled branded
`);
