import type { Caution } from "../../answers/answer.ts";
import type { Disputed } from "../../quotes/quotation.ts";
import { many } from "./forms.ts";

/** What a check of claimed words says: verdicts, changes, cautions. */
export const englishCheck = {
  verbatim: (speaker: string) => `Quoted from ${speaker}, in these words`,
  verbatimUnclear: "Quoted in these words; the article doesn't make clear who said them",
  verbatimSeveral: (people: number) => `Quoted from ${many(people, "person", "people")}, in these words`,
  notFrom: (outcome: string, names: string) => `${outcome}; not from ${names}`,
  unsure: (outcome: string, claimed: string) => `${outcome}; no article says that it was ${claimed}`,
  ownWords: "In the article's own words, not a quotation",
  ownWordsPartly: (speaker: string) =>
    `In the article's own words; only part of it is quoted from ${speaker}`,
  ownWordsPartlyUnclear: "In the article's own words; only part of it is a quotation",
  reported: (speaker: string) => `Attributed to ${speaker} in the article's own words, not quoted`,
  reportedUnclear: "Attributed to somebody in the article's own words, not quoted",
  part: {
    cut: (speaker: string) => `Only part of a sentence quoted from ${speaker}`,
    cutUnclear: "Only part of a quoted sentence; the article doesn't make clear who said it",
    fewWords: (speaker: string) =>
      `Only these few words of the article's sentence are quoted from ${speaker}`,
    fewWordsUnclear: "Only these few words of the article's sentence are quoted; it isn't clear from whom",
    own: "Only part of one of the article's own sentences, not a quotation",
    ownTurned: (words: string) => `In the article's own words, but it changes their meaning: “${words}”`,
    reported: (speaker: string) => `Only part of what is attributed to ${speaker}, not quoted`,
    reportedUnclear: "Only part of what is attributed to somebody, not quoted",
    passedOn: (speaker: string, words: string) =>
      `Not plainly attributed to ${speaker}: the article says “${words}”`,
    message: (speaker: string) => `Only part of this message is quoted from ${speaker}`,
    messageUnclear: "Only part of this message is quoted",
    messageOwn: "Only part of this message is in an article, and not as a quotation",
    begins: (words: string) => `It begins: “${words}”`,
    continues: (words: string) => `It continues: “${words}”`,
    beside: (speaker: string, words: string) =>
      `Quoted from ${speaker}, but the sentence next to it changes its meaning: “${words}”`,
    besideUnclear: (words: string) => `Quoted, but the sentence next to it changes its meaning: “${words}”`,
    cited: (speaker: string) => `Quoted by ${speaker} as somebody else's words`,
    citedUnclear: "Quoted by a speaker as somebody else's words",
    question: (speaker: string) => `Not quoted like this from ${speaker}: only one of the two is a question`,
    questionUnclear: "Not quoted like this: only one of the two is a question",
    movedMark: (speaker: string) => `Not quoted like this from ${speaker}: the punctuation differs`,
    movedMarkUnclear: "Not quoted like this: the punctuation differs",
    secondHand: (words: string) => `Only passed on by somebody else: the article says “${words}”`,
    nearby: "In quotation marks, but read what the article says nearby",
    unclear: "In quotation marks, but the article doesn't plainly say that anybody said it",
    unknown: "In quotation marks; this server's managers say that nobody can tell who said it",
  },
  quotedPart: (words: string, speaker: string) => `Of this, “${words}” is quoted from ${speaker}`,
  quotedPartUnclear: (words: string) => `Of this, “${words}” is a quotation`,
  trimmed: (speaker: string) => `Quoted from ${speaker}, with a harmless cut`,
  trimmedUnclear: "Quoted with a harmless cut; the article doesn't make clear who said it",
  respelt: (speaker: string) => `Quoted from ${speaker}, written a little differently`,
  respeltUnclear: "Quoted, written a little differently; the article doesn't make clear who said it",
  trimmedAndRespelt: (speaker: string) => `Quoted from ${speaker}, with harmless differences`,
  trimmedAndRespeltUnclear: "Quoted with harmless differences; the article doesn't make clear who said it",
  altered: "Altered: not in these words",
  alteredAtRisk: "Altered: the meaning may differ",
  stitched: (parts: number) => `Stitched together from ${many(parts, "different quotation")}`,
  stitchedPart: (number: number, speaker: string) => `Part ${number}, from ${speaker}:`,
  stitchedPartUnclear: (number: number) => `Part ${number}; the article doesn't make clear who said it:`,
  misattributed: (claimed: string, speaker: string) =>
    `Found, but not from ${claimed}. Quoted from ${speaker}`,
  misattributedOtherwise: (claimed: string, speaker: string) =>
    `Found, but not from ${claimed}. Quoted from ${speaker}, not in exactly these words`,
  misattributedReported: (claimed: string, speaker: string) =>
    `Found, but not from ${claimed}. Attributed to ${speaker}, not quoted`,
  misattributedUnclear: (claimed: string) =>
    `Found, but not from ${claimed}. Quoted; the article doesn't make clear who said it`,
  disputed: {
    false: "Disputed: the article reports it as false",
    doctored: "Disputed: the article reports it as doctored",
    parody: "Disputed: the article reports it as parody",
    denied: "Disputed: the article says that it was denied, refused or never said",
    hypothetical: "Not stated as fact: the article only asks or supposes that it was said",
  } satisfies Record<Disputed["reason"], string>,
  short: "Too little to tell: these words could be anybody's",
  shortMatches: "They appear in:",
  none: "Nobody is quoted with these words in this library",
  noneInMessage: "This message quotes nothing from these articles",
  noneFrom: (claimed: string) => `Nobody, ${claimed} included, is quoted with these words in this library`,
  notProof: "This doesn't mean it was never said.",
  nearest: "Closest, not the same:",
  onlyUnchecked:
    "Quoted with these words in an article that this server added (not checked against its source)",
  onlyUncheckedToo: (outcome: string) =>
    `${outcome} (found only in what this server added, not checked against its source)`,
  /** The same two if a check above has said that nobody checked the articles. */
  onlyAdded: "Quoted with these words in an article that this server added",
  onlyAddedToo: (outcome: string) => `${outcome} (found only in what this server added)`,
  /** The article itself says something else, or nothing. */
  corrected: (outcome: string) => `${outcome} (corrected by this server's managers)`,
  unconfirmed: (words: string) => `Not confirmed: “${words}”`,
  leftOut: (words: string) => `Left out: “${words}”`,
  added: (words: string) => `Added: “${words}”`,
  addedInBrackets: (words: string) => `Added in brackets: “${words}”`,
  changedInBrackets: (quoted: string, claimed: string) => `In brackets: “${claimed}” for “${quoted}”`,
  changed: (quoted: string, claimed: string) => `Changed: “${quoted}” to “${claimed}”`,
  writtenFor: (quoted: string, claimed: string) => `“${claimed}” for “${quoted}”`,
  moreChanges: (count: number) => `and ${many(count, "more change")}`,
  isQuotedWith: (speaker: string) => `The article quotes ${speaker}:`,
  isQuotedWithUnclear: "The article quotes, without making clear whom:",
  articleSays: "The article says:",
  saysNearby: (words: string) => `The article says nearby: “${words}”`,
  isReportedOf: (speaker: string) => `The article attributes to ${speaker}:`,
  cautions: {
    "rest-before": (words: string) => `In the article the sentence begins: “${words}”`,
    "rest-after": (words: string) => `In the article the sentence continues: “${words}”`,
    "few-words": (words: string) => `The article quotes only these words in its sentence “${words}”`,
    beside: (words: string) => `Next to it the speaker says: “${words}”`,
    "cited-inside": (words: string) => `The speaker is quoting somebody: ${words}`,
    question: () => "Only one of them is a question: the article's words or the checked ones",
    "moved-mark": (words: string) => `The article punctuates “${words}” differently`,
    "across-cue": (words: string) => `In the article these words are interrupted by “${words}”`,
    framed: (words: string) => `The article introduces it with “${words}”`,
  } satisfies Record<Caution["kind"], (words: string) => string>,
  reportedBy: (name: string) => `The article has these words from ${name}`,
  unclear: (names: readonly string[]) =>
    names.length === 0
      ? "The article doesn't make clear who said it."
      : `The article doesn't make clear who said it. Named nearby: ${names.join(", ")}`,
  moreMatches: (count: number) => `and in ${many(count, "more place")}`,
  checked: "Checked",
  checkedFrom: (words: string, speaker: string) => `${words} as ${speaker}'s words`,
  moreClaims: (count: number) =>
    `The message has ${many(count, "more quotation; check it", "more quotations; check them")} with /who-said.`,
};
