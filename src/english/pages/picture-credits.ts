/** What stands before the name of who took or drew a picture. */
const LABELS = [
  "[Pp]hotos?",
  "[Pp]hotographs?",
  "[Pp]ictures?",
  "[Ii]mages?",
  "[Ii]llustrations?",
  "[Gg]raphics?",
  "[Cc]redits?",
  "[Ff]otos?",
  "[Bb]ild",
];

const NAMES = "\\p{Lu}[\\p{L}\\p{M}.'’/&,| -]{1,70}";

/** After the end of a sentence: "Photo: Ann Lee / Ford Courier", "(Picture by Ann Lee)". */
const CREDIT = new RegExp(
  `[.!?…]["”’')\\]]{0,2}\\s[([]?(?:${LABELS.join("|")})(?: credit)?(?:\\s?[:©]|\\sby:?|\\scourtesy of)\\s{0,2}${NAMES}[)\\]]?$`,
  "u",
);

/** Longest credit with the end of the sentence before it, in UTF-16 code units. */
const MAX_CREDIT = 120;

/** Whether a line ends with who took the picture that it is about: "The pool in May. Photo: Ann Lee". */
export function endsWithCredit(line: string): boolean {
  return CREDIT.test(line.slice(-MAX_CREDIT));
}
