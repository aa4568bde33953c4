import { wordSet } from "../word-set.ts";

/**
 * Content words that everybody uses, as comparison forms: a claim of these alone identifies nobody. The commonest English
 * nouns, verbs and adverbs of general word lists.
 */
export const EVERYDAY_WORDS = wordSet(`
  able actually ago almost already always another around ask asked away back bad became become begin believe best
  better big bring came can case come comes coming course day days did different do doing done end enough even
  ever every everybody everyone everything face fact far feel felt find first found gave get gets getting give
  given go goes going gone good got great guy guys had happen happened happy hard hear heard help here hope
  idea important job keep kind knew know known knows last least left let life like little live long look looking
  lot love made make makes making man many matter may maybe mean means men might moment money more morning move
  much must need needs never new next nice night nobody nothing number ok okay old one ones part people person
  place point possible probably problem put question quite rather ready real really reason right said same saw
  say saying says see seen sense set shall show side simply since small something sometimes soon sort start still
  stop story such sure take taken takes taking talk talked talking tell than thank thanks thing things think
  thinking thought three time times today together told tomorrow took tried true truth try trying turn two use
  used want wanted wants was way ways week well went whatever whether whole will win woman women wonder word words
  work working world worse would wrong yeah year years yesterday yet
`);
