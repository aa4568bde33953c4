import { newStemmer } from "snowball-stemmers";
import { stemmer as porter } from "stemmer";
import * as stopLists from "stopword";
import { BASE_FORMS } from "../../english/grammar/irregular-forms.ts";
import { onceForEachWord } from "../../text/once-for-each-word.ts";
import { wordForm } from "../../text/words.ts";

/** What the analyser knows about a language: which words carry no meaning by themselves, and how words end. */
export interface Language {
  readonly code: string;
  readonly stopWords: ReadonlySet<string>;
  /**
   * Whether accents distinguish words, like the tones of Vietnamese; in other languages a member may leave them out.
   */
  readonly isAccented: boolean;
  /** Remembered: to compute a stem takes as long as ten look-ups. */
  readonly stem: (form: string) => string;
}

/**
 * Function words of English, including question words. About 160: a longer list ("still", "own") would drop words
 * that distinguish two paragraphs.
 */
const ENGLISH_STOP_WORDS =
  "a about after all also am an and another any are as at be because been before being between both but by " +
  "can could did do does doing done each either else even ever every few for from further get gets got had " +
  "has have having he her here hers herself him himself his how however i if in into is it its itself just " +
  "me might more most much must my myself no nor not of off on once one only or other our ours " +
  "ourselves out over own same she should since so some such than that the their theirs them themselves " +
  "then there these they this those through to too under until up upon us very was we were what when where " +
  "which while who whom whose why will with within without would you your yours yourself dont doesnt didnt " +
  "isnt arent wasnt werent hasnt havent hadnt wont cant couldnt wouldnt shouldnt im ive id ill youre youve " +
  "hes shes theyre theyve weve thats whats whos theres lets many";

/** Languages with stop words and Snowball stems in the libraries; `null` if there is no stemmer. */
const TABLE: readonly (readonly [code: string, stemmer: string | null, stopWords: readonly string[]])[] = [
  ["ar", "arabic", stopLists.ara],
  ["da", "danish", stopLists.dan],
  ["de", "german", stopLists.deu],
  ["el", null, stopLists.ell],
  ["es", "spanish", stopLists.spa],
  ["fi", "finnish", stopLists.fin],
  ["fr", "french", stopLists.fra],
  ["hi", null, stopLists.hin],
  ["it", "italian", stopLists.ita],
  ["nl", "dutch", stopLists.nld],
  ["no", "norwegian", stopLists.nob],
  ["pl", null, stopLists.pol],
  ["pt", "portuguese", stopLists.por],
  ["ro", "romanian", stopLists.ron],
  ["ru", "russian", stopLists.rus],
  ["sv", "swedish", stopLists.swe],
  ["th", null, stopLists.tha],
  ["tr", "turkish", stopLists.tur],
  ["uk", null, stopLists.ukr],
  ["vi", null, stopLists.vie],
  ["zh", null, stopLists.zho],
];

/** Lower case with accents, for a language that needs them. */
export function accentedForm(word: string): string {
  return word.normalize("NFC").toLowerCase();
}

const englishStem = (form: string) => (isLatin(form) ? porter(BASE_FORMS.get(form) ?? form) : form);

const LANGUAGES = new Map<string, Language>();

LANGUAGES.set("en", {
  code: "en",
  stopWords: new Set(ENGLISH_STOP_WORDS.split(" ")),
  isAccented: false,
  stem: onceForEachWord(englishStem),
});

for (const [code, algorithm, stopWords] of TABLE) {
  const stemmer = algorithm === null ? null : newStemmer(algorithm);
  LANGUAGES.set(code, {
    code,
    stopWords: new Set(stopWords.map(word => (code === "vi" ? accentedForm(word) : wordForm(word)))),
    isAccented: code === "vi",
    stem:
      stemmer === null
        ? form => form
        : onceForEachWord(form => (form.length < 3 ? form : stemmer.stem(form))),
  });
}

/** A language that isn't in the tables: every word counts, as it is written. */
const UNKNOWN: Language = { code: "und", stopWords: new Set(), isAccented: false, stem: form => form };

/** Norwegian has three codes; the written standards are close enough to share a stemmer. */
const SAME_AS: Readonly<Record<string, string>> = { nb: "no", nn: "no" };

/** The language of a BCP 47 tag ("nb-NO"), or one that leaves words as they are. */
export function languageOf(tag: string): Language {
  const primary = tag.toLowerCase().split(/[-_]/, 1)[0] ?? "";
  return LANGUAGES.get(SAME_AS[primary] ?? primary) ?? UNKNOWN;
}

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{sc=Hiragana}\p{sc=Katakana}]/u, "ja"],
  [/\p{sc=Han}/u, "zh"],
  [/\p{sc=Thai}/u, "th"],
  [/\p{sc=Arabic}/u, "ar"],
  [/\p{sc=Greek}/u, "el"],
  [/\p{sc=Devanagari}/u, "hi"],
];

/** Languages distinguished by their stop words, because they share a script. */
const LATIN = ["en", "da", "de", "es", "fi", "fr", "it", "nl", "no", "pl", "pt", "ro", "sv", "tr", "vi"];
const CYRILLIC = ["ru", "uk"];

/**
 * The language in which most of the words are stop words; English if none are.
 *
 * Reliable for a few sentences; a guess for a question of a few words, so a question is looked up under its stems in
 * every language of the index.
 *
 * @example detectLanguage(["hvem", "er", "talsperson", "for"]) // Norwegian
 */
export function detectLanguage(forms: readonly string[]): Language {
  const text = forms.slice(0, 300).join(" ");
  for (const [script, code] of SCRIPTS) {
    // More than a name or two in the script: a quoted word does not change the language.
    if (shareOf(text, script) > 0.3) return languageOf(code);
  }
  const codes = shareOf(text, /\p{sc=Cyrillic}/u) > 0.3 ? CYRILLIC : LATIN;
  let best = languageOf(codes[0] ?? "en");
  let most = 0;
  for (const code of codes) {
    const language = languageOf(code);
    let known = 0;
    for (const form of forms) if (language.stopWords.has(form)) known++;
    // Long lists would win by their length alone; a square root compensates for it.
    const share = known / Math.sqrt(Math.max(100, language.stopWords.size));
    if (share > most) {
      most = share;
      best = language;
    }
  }
  return best;
}

function shareOf(text: string, script: RegExp): number {
  let inside = 0;
  let letters = 0;
  for (const char of text) {
    if (char === " ") continue;
    letters++;
    if (script.test(char)) inside++;
  }
  return letters === 0 ? 0 : inside / letters;
}

function isLatin(form: string): boolean {
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    if (code < 97 || code > 122) return false;
  }
  return true;
}
