import { NAME_PARTICLES } from "../../english/people/name-words.ts";
import type { Span } from "../../text/span.ts";

/**
 * Verbs of saying in other languages, as they appear right beside a name in the plainest cues: simple past, perfect,
 * present. A closed list: no conditional ("aurait déclaré", "soll gesagt haben", "habría dicho"), no verb of
 * claiming, denying or supposing. With any other verb it stays a quotation without a named speaker.
 */
const VERBS = [
  "sagte|sagt|erklärte|erklärt|betonte|betont|schrieb|schreibt|fragte|antwortete", // German
  "a dit|dit|a déclaré|déclare|a affirmé|affirme|a expliqué|explique|a ajouté|ajoute|a écrit|écrit", // French
  "dijo|dice|declaró|declara|afirmó|afirma|explicó|explica|aseguró|asegura|señaló|añadió|agregó|escribió", // Spanish
  "disse|diz|declarou|afirmou|explicou|acrescentou|escreveu", // Portuguese
  "ha detto|dice|ha dichiarato|dichiara|ha affermato|afferma|ha spiegato|spiega|ha aggiunto|ha scritto", // Italian
].join("|");

/** Two or three capitalised words, with particles between them: "Ina Morrow", "Ursula von der Linden". */
const WORD = "\\p{Lu}[\\p{L}’'-]{1,30}";
// Between two names in these languages "y" and "e" mean "and": "dijo Ana y Beto" is not one name.
const PARTICLES = [...NAME_PARTICLES].filter(word => word !== "y" && word !== "e").join("|");
const NAME = `${WORD}(?: (?:${PARTICLES})){0,2} ${WORD}`;

/** “A”, said Ina Morrow. – with nothing else in the sentence. */
const BEHIND = new RegExp(
  `^[,.]?[ \\u00a0]{1,2}(?<verb>${VERBS}) (?<name>${NAME})(?=[ \\u00a0]?(?:[.!]|\\n|$))`,
  "u",
);

/** Ina Morrow said: “A” – at the beginning of a sentence. */
const BEFORE = new RegExp(
  `(?:^|\\n|[.!?…][”“»"’]?[ \\u00a0])(?<name>${NAME}) (?<verb>${VERBS})[ \\u00a0]?:[ \\u00a0\\n]?$`,
  "u",
);

/** What a sentence begins after. */
const OPENING = /(?:^|\n|[.!?…][”“»"’]?[ \u00a0])$/u;

/** How many characters beside the marks are read. */
const READ = 140;

/** Words that say anywhere in an article that words in it aren't real, aren't meant, or were taken back. */
const UNREAL_WORDS = [
  // German
  "gefälscht|fälschung|erfunden|satire|parodie|kabarettist(?:in)?|falschmeldung|dementiert|zurückgezogen|angeblich",
  "nie (?:so )?gesagt|nicht (?:so )?gesagt|nie (?:so )?geschrieben|in wahrheit|fake|manipuliert|gehackt|nachgestellt",
  "(?:april)?scherz|stimmenimitator|imitiert|1\\. april|(?:im|einem) (?:film|roman|sketch|theaterstück|traum)",
  "korrektur|berichtigung|richtigstellung",
  // French
  "faux|fausse|satirique|parodie|inventée?s?|démenti|prétendu|poisson d['’]avril|détournée?s?|truquée?s?|piratée?s?",
  "(?:jamais|pas) (?:dit|écrit|déclaré|prononcé)|blague|plaisanterie|imitat(?:eur|rice)|humoriste|1er avril",
  "(?:le|un|ce) (?:film|roman|sketch|rêve)|rectificatif|correction|erratum",
  // Spanish
  "falso|falsa|falsas|falsos|bulo|sátira|parodia|inventad[oa]s?|desmintió|supuesto|supuesta|manipulad[oa]s?|hackead[oa]",
  "nunca (?:lo )?(?:dijo|escribió)|no (?:lo )?(?:dijo|escribió)|no es (?:cierto|verdad)|broma|imitador|imitadora",
  "la película|la novela|corrección|fe de err(?:atas|ores)",
  // Portuguese
  "mentira|paródia|desmentiu|suposto|suposta|nunca (?:o )?(?:disse|escreveu)|não (?:o )?(?:disse|escreveu)|brincadeira",
  "não é verdade|piada|o filme|o romance|correção|errata",
  // Italian
  "satira|bufala|inventat[oaie]|smentito|smentita|(?:mai|non ha) (?:detto|scritto)|scherzo|manipolat[oa]|falsificat[oa]",
  "imitatore|imitatrice|comico|pesce d['’]aprile|(?:nel|un) (?:film|romanzo)|rettifica|correzione",
];
const UNREAL = new RegExp(`(?<!\\p{L})(?:${UNREAL_WORDS.join("|")})(?!\\p{L})`, "iu");

/** A name and the verb beside it. */
export interface ForeignCue {
  readonly name: Span;
  readonly verb: Span;
}

/**
 * Who is plainly named as the speaker of marked words, in languages without rules for speakers.
 *
 * @example foreignCue("„Der Steg wird verkauft“, sagte Ina Morrow.", { start: 0, end: 24 }) // Ina Morrow, sagte
 */
export function foreignCue(text: string, marked: Span): ForeignCue | null {
  const behind = OPENING.test(text.slice(Math.max(0, marked.start - 3), marked.start))
    ? BEHIND.exec(text.slice(marked.end, marked.end + READ))
    : null;
  if (behind) return placed(text, behind, marked.end);
  const from = Math.max(0, marked.start - READ);
  const before = BEFORE.exec(text.slice(from, marked.start));
  return before && placed(text, before, from);
}

function placed(text: string, { 0: all, index, groups }: RegExpExecArray, from: number): ForeignCue {
  const [name = "", verb = ""] = [groups?.name, groups?.verb];
  const start = from + index;
  const nameAt = text.indexOf(name, start);
  const isVerbFirst = all.indexOf(verb) < all.indexOf(name);
  const verbAt = isVerbFirst ? text.indexOf(verb, start) : text.indexOf(verb, nameAt + name.length);
  return {
    name: { start: nameAt, end: nameAt + name.length },
    verb: { start: verbAt, end: verbAt + verb.length },
  };
}

const IS_VERB = new RegExp(`^(?:${VERBS})$`, "u");

/** Whether a cue is in another language. */
export function isForeignVerb(cue: string): boolean {
  return IS_VERB.test(cue);
}

/** The word with which an article in another language says, anywhere in its text, that words aren't real. */
export function foreignDoubt(text: string): Span | null {
  const found = UNREAL.exec(text);
  return found && { start: found.index, end: found.index + found[0].length };
}
