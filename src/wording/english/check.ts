import type { Caution } from "../../answers/answer.ts";
import type { Disputed } from "../../quotes/quotation.ts";

/** What a check of claimed words says: verdicts, changes, cautions. */
export const englishCheck = {
  verbatim: (speaker: string) => `Quoted from ${speaker}, in these words`,
  verbatimUnclear: "Quoted in these words; the article doesn't make clear who said them",
  verbatimSeveral: (people: number) => `Quoted from ${people} people, in these words`,
  notFrom: (outcome: string, names: string) => `${outcome}; not from ${names}`,
  unsure: (outcome: string, claimed: string) => `${outcome}; whether that is ${claimed} isn't clear`,
  ownWords: "In the article's own words, not a quotation",
  ownWordsPartly: (speaker: string) =>
    `In the article's own words; only a part of it is quoted from ${speaker}`,
  ownWordsPartlyUnclear: "In the article's own words; only a part of it is a quotation",
  reported: (speaker: string) => `Reported of ${speaker} in the article's own words, not quoted`,
  reportedUnclear: "Reported in the article's own words, not quoted",
  part: {
    cut: (speaker: string) => `Only a part of a sentence quoted from ${speaker}`,
    cutUnclear: "Only a part of a quoted sentence; the article doesn't make clear who said it",
    own: "Only a part of a sentence of the article's own, not a quotation",
    ownTurned: (words: string) => `In the article's own words, which it takes back: “${words}”`,
    reported: (speaker: string) => `Only a part of what is reported of ${speaker}, not quoted`,
    reportedUnclear: "Only a part of what is reported, not quoted",
    passedOn: (speaker: string, words: string) =>
      `Not plainly reported of ${speaker}: the article says “${words}”`,
    message: (speaker: string) => `Only a part of this message is quoted from ${speaker}`,
    messageUnclear: "Only a part of this message is quoted",
    messageOwn: "Only a part of this message stands in an article, not as a quotation",
    begins: (words: string) => `It begins: “${words}”`,
    continues: (words: string) => `It goes on: “${words}”`,
    beside: (speaker: string, words: string) =>
      `Quoted from ${speaker}, but the sentence beside it turns it: “${words}”`,
    besideUnclear: (words: string) => `Quoted, but the sentence beside it turns it: “${words}”`,
    cited: (speaker: string) => `Quoted by ${speaker} from somebody else`,
    citedUnclear: "Quoted by a speaker from somebody else",
    question: (speaker: string) => `Not in this form from ${speaker}: only one of the two is a question`,
    questionUnclear: "Not in this form: only one of the two is a question",
    movedStop: (speaker: string) => `Not in this form from ${speaker}: a full stop was moved`,
    movedStopUnclear: "Not in this form: a full stop was moved",
    secondHand: (words: string) => `Only passed on by somebody else: the article says “${words}”`,
    unclear: "Printed in quotation marks, but the article doesn't plainly say that anybody said it",
  },
  quotedPart: (words: string, speaker: string) => `Of this, “${words}” is quoted from ${speaker}`,
  quotedPartUnclear: (words: string) => `Of this, “${words}” is a quotation`,
  trimmed: (speaker: string) => `Quoted from ${speaker}, with a harmless gap`,
  trimmedUnclear: "Quoted with a harmless gap; the article doesn't make clear who said it",
  altered: "Altered: not in these words",
  alteredAtRisk: "Altered: the meaning may differ",
  stitched: (parts: number) => `Stitched together from ${parts} different quotations`,
  stitchedPart: (number: number, speaker: string) => `Part ${number}, from ${speaker}:`,
  stitchedPartUnclear: (number: number) => `Part ${number}; the article doesn't make clear who said it:`,
  misattributed: (claimed: string, speaker: string) => `Not found from ${claimed}. Quoted from ${speaker}`,
  misattributedOtherwise: (claimed: string, speaker: string) =>
    `Not found from ${claimed}. Quoted from ${speaker}, not wholly in these words`,
  misattributedReported: (claimed: string, speaker: string) =>
    `Not found from ${claimed}. Reported of ${speaker}, not quoted`,
  misattributedUnclear: (claimed: string) =>
    `Not found from ${claimed}. Quoted, but the article doesn't make clear from whom`,
  disputed: {
    false: "Quoted as disputed: the article reports it as false",
    doctored: "Quoted as disputed: the article reports it as doctored",
    parody: "Quoted as disputed: the article reports it as parody",
    denied: "Quoted as disputed: the article says that it was denied, refused or never said",
    hypothetical: "Quoted as disputed: the article only asks or supposes that it was said",
  } satisfies Record<Disputed["reason"], string>,
  short: "Too little to tell: these words could be anybody's",
  shortMatches: "They stand in:",
  none: "Nobody is quoted with these words in this library",
  noneInMessage: "No quotation of these articles in this message",
  noneFrom: (claimed: string) =>
    `Not found from ${claimed}: nobody is quoted with these words in this library`,
  notProof: "This doesn't mean it was never said.",
  nearest: "Nearest, not the same:",
  onlyUnchecked:
    "Quoted with these words in an article that this server added (not checked against its source)",
  onlyUncheckedToo: (outcome: string) =>
    `${outcome} (found only in what this server added, not checked against its source)`,
  leftOut: (words: string) => `Left out: “${words}”`,
  added: (words: string) => `Added: “${words}”`,
  addedInBrackets: (words: string) => `Added in brackets: “${words}”`,
  changedInBrackets: (quoted: string, claimed: string) => `In brackets: “${claimed}” for “${quoted}”`,
  changed: (quoted: string, claimed: string) => `Changed: “${quoted}” to “${claimed}”`,
  moreChanges: (count: number) => (count === 1 ? "and 1 more change" : `and ${count} more changes`),
  isQuotedWith: (speaker: string) => `The article quotes ${speaker}:`,
  isQuotedWithUnclear: "The article quotes, without making clear whom:",
  articleSays: "The article says:",
  isReportedOf: (speaker: string) => `The article reports of ${speaker}:`,
  cautions: {
    "rest-before": (words: string) => `In the article the sentence begins: “${words}”`,
    "rest-after": (words: string) => `In the article the sentence goes on: “${words}”`,
    beside: (words: string) => `Beside it the speaker says: “${words}”`,
    "cited-inside": (words: string) => `The speaker quotes it: ${words}`,
    question: () => "Only one of the two, the article's words and the checked ones, is a question",
    "moved-stop": (words: string) => `In the article there is no full stop in “${words}”`,
    "across-cue": (words: string) => `In the article these words are interrupted by “${words}”`,
    framed: (words: string) => `The article introduces it with “${words}”`,
  } satisfies Record<Caution["kind"], (words: string) => string>,
  reportedBy: (name: string) => `The words reached the article through ${name}`,
  unclear: (names: readonly string[]) =>
    names.length === 0
      ? "The article doesn't make clear who said it."
      : `The article doesn't make clear who said it. Named nearby: ${names.join(", ")}`,
  moreMatches: (count: number) => (count === 1 ? "and in 1 more place" : `and in ${count} more places`),
  checked: "Checked",
  checkedFrom: (words: string, speaker: string) => `${words} as ${speaker}'s words`,
  claim: (number: number, of: number) => `Quotation ${number} of ${of}`,
  moreClaims: (count: number) =>
    count === 1
      ? "The message holds 1 more quotation; check it with /who-said."
      : `The message holds ${count} more quotations; check them with /who-said.`,
};
