import { CALENDAR } from "../../english/calendar.ts";
import { DEMONYMS } from "../../english/demonyms.ts";
import { FUNCTION_WORDS, NAME_PARTICLES } from "../../english/function-words.ts";
import { ORGANISATION_HEADS } from "../../english/institutions.ts";
import { GROUP_NOUNS, PERSON_NOUNS } from "../../english/nouns.ts";
import { HONORIFICS, TITLE_MODIFIERS, TITLES } from "../../english/titles.ts";
import { foldWord } from "../../names/fold-name.ts";
import { datelineEnd } from "../reading/dateline.ts";
import { bareWord } from "../reading/lexeme.ts";
import type { Reading } from "../reading/reading.ts";
import type { Token } from "../reading/tokens.ts";

/** A name where it stands: token numbers, with the titles before it apart from the name itself. */
export interface NameMention {
  /** Tokens of the whole run, titles included. */
  readonly from: number;
  readonly to: number;
  /** First token of the name proper. */
  readonly nameFrom: number;
  readonly paragraph: number;
  /** The name's words, honorifics that are kept included: "Sir", "Keir", "Starmer". */
  readonly words: readonly string[];
  /** Folded last word; for an organisation the whole folded name. */
  readonly surname: string;
  /** Folded first word, where there are two or more. */
  readonly firstName: string | null;
  /** Titles before it, in small letters without full stops. */
  readonly titles: readonly string[];
  readonly gender: "he" | "she" | null;
  readonly isOrganisation: boolean;
  /** Begins its sentence with a word that no other place shows to be a name. */
  readonly isDoubtful: boolean;
}

/** States as agencies shorten them: "San Bernardino, Calif.," */
const STATE =
  /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)\.$/;

const SUFFIX = /^(?:Jr\.?|Sr\.?|II|III|IV)$/;

/** Heads after which "of" goes on with the name: "Department of Justice". */
const BEFORE_OF =
  /^(?:Department|House|Committee|University|Bureau|Ministry|Bank|Board|Council|Chamber|Institute|Center|Centre|Office|League|Society|Court|Secretary|Speaker|Attorney|Duke|Duchess|Prince|Princess|Archbishop|Bishop|Chancellor|Church|City|State|States|Republic|Kingdom|Federation|Association|Daughters|Sons|Museum|Library|Academy|College|School|Director|Chairman|Chief|Head|Governor|Mayor|Earl|Lord|Lady|Baroness|Commission)$/;

/** "Institute for Maritime Safety", "Council on Foreign Relations". */
const BEFORE_FOR =
  /^(?:Institute|Center|Centre|Council|Campaign|Committee|Society|Association|Foundation|Fund|Coalition|Organization|Organisation|Club|Alliance|Agency|Bureau|Commission|School|Network|Office)$/;

/** All names of the article outside quotations, in order. */
export function findNames(reading: Reading): NameMention[] {
  const { tokens, sentences } = reading;
  const names: NameMention[] = [];
  let paragraph = 0;
  for (const sentence of sentences) {
    const isFirst = sentence.paragraph !== paragraph;
    paragraph = sentence.paragraph;
    if (sentence.isTitleCase) continue;
    let at = isFirst ? datelineEnd(tokens, sentence.from, sentence.to) : sentence.from;
    while (at < sentence.to) {
      const run = nameRun(reading, at, sentence.from, sentence.to);
      if (!run) {
        at++;
        continue;
      }
      const name = nameOfRun(tokens, at, run.to, sentence.paragraph, run.isDoubtful);
      if (name) names.push(name);
      at = run.to;
    }
  }
  return names;
}

/** Names in headlines in capitals: only surnames that the article itself uses can be told there. */
export function findHeadlineNames(reading: Reading, isKnown: (surname: string) => boolean): NameMention[] {
  const { tokens, sentences } = reading;
  const names: NameMention[] = [];
  for (const { from, to, paragraph, isTitleCase } of sentences) {
    if (!isTitleCase) continue;
    for (let at = from; at < to; at++) {
      const token = tokens[at];
      if (!token?.isCapital || FUNCTION_WORDS.has(token.lower) || !isKnown(foldWord(token.text))) continue;
      names.push({
        from: at,
        to: at + 1,
        nameFrom: at,
        paragraph,
        words: [token.text],
        surname: foldWord(token.text),
        firstName: null,
        titles: [],
        gender: null,
        isOrganisation: false,
        isDoubtful: false,
      });
    }
  }
  return names;
}

function isNameToken(token: Token | undefined): boolean {
  return (
    token?.kind === "word" &&
    token.isCapital &&
    !CALENDAR.has(token.lower) &&
    token.lower !== "no." &&
    !(FUNCTION_WORDS.has(token.lower) && !/^(?:US|IT|WHO|UN)$/.test(token.text))
  );
}

function nameRun(
  reading: Reading,
  from: number,
  sentenceFrom: number,
  sentenceTo: number,
): { readonly to: number; readonly isDoubtful: boolean } | null {
  const { tokens } = reading;
  const first = tokens[from];
  if (!isNameToken(first) || !first) return null;
  const opensSentence = isOpening(tokens, from, sentenceFrom);
  // "Said Comey, …"
  if (opensSentence && first.verb?.forms.includes("past")) return null;
  let to = from + 1;
  while (to < sentenceTo) {
    const token = tokens[to];
    if (!token) break;
    if (isNameToken(token) && !token.text.startsWith("@")) {
      to++;
      continue;
    }
    const after = tokens[to + 1];
    // "Ludo van der Veen": particles only join what follows with a capital.
    let particles = 0;
    while (particles < 3 && NAME_PARTICLES.has(tokens[to + particles]?.lower ?? "")) particles++;
    if (particles > 0 && to + particles < sentenceTo && isNameToken(tokens[to + particles])) {
      to += particles + 1;
      continue;
    }
    const isJoined =
      (token.lower === "of" && BEFORE_OF.test(tokens[to - 1]?.text ?? "")) ||
      (/^(?:for|on)$/.test(token.lower) && BEFORE_FOR.test(tokens[to - 1]?.text ?? ""));
    if (isJoined) {
      const skip = after?.lower === "the" ? 2 : 1;
      if (to + skip < sentenceTo && isNameToken(tokens[to + skip])) {
        to += skip + 1;
        continue;
      }
    }
    if (token.text === "&" && isNameToken(after)) {
      to += 2;
      continue;
    }
    // "Martin Luther King, Jr."
    if (token.text === "," && after && SUFFIX.test(after.text)) {
      to += 2;
      continue;
    }
    // A nickname in marks or brackets between first name and surname: Antonio “Tony” Villar.
    if (token.kind === "quote" && token.end - token.start < 18 && to === from + 1 && isNameToken(after)) {
      to += 2;
      continue;
    }
    break;
  }
  let isDoubtful = false;
  if (opensSentence) {
    const isSmallElsewhere = reading.smallWords.has(first.lower);
    const bare = first.bare;
    if (to === from + 1) {
      const isCommon = isSmallElsewhere || GROUP_NOUNS.has(bare) || PERSON_NOUNS.has(bare.replace(/s$/, ""));
      if (isCommon && !TITLES.has(bare)) return null;
      isDoubtful = true;
    } else if (isSmallElsewhere && !isRole(first.text)) {
      return null;
    }
  }
  return { to, isDoubtful };
}

const KIN = /^(?:husband|wife|mother|father|son|daughter|brother|sister|grandmother|grandfather|uncle|aunt)$/;

/** A common noun for what somebody is or does. */
function isRole(word: string): boolean {
  const bare = bareWord(word);
  return (
    TITLES.has(bare) ||
    HONORIFICS.has(bare) ||
    PERSON_NOUNS.has(bare) ||
    /-(?:year-old|elect)$|\p{Ll}(?:fighter|maker|keeper|setter|ologist|ographer|sman|swoman|grapher)$/u.test(
      bare,
    )
  );
}

/** "the Italian", "the Croatian" */
function isDemonym(bare: string): boolean {
  return DEMONYMS.has(bare) || /(?:ian|ish|ese)$/.test(bare);
}

function isTitle(word: string): boolean {
  const bare = bareWord(word);
  return TITLES.has(bare) || TITLE_MODIFIERS.has(bare);
}

/** Nothing but marks and brackets stands before it in the sentence, or a colon or dash right before it. */
function isOpening(tokens: readonly Token[], at: number, sentenceFrom: number): boolean {
  let before = at - 1;
  while (
    before >= sentenceFrom &&
    tokens[before]?.kind === "punct" &&
    !/^[,;]$/.test(tokens[before]?.text ?? "")
  )
    before--;
  return before < sentenceFrom || tokens[before]?.kind === "quote";
}

function nameOfRun(
  tokens: readonly Token[],
  from: number,
  to: number,
  paragraph: number,
  isDoubtful: boolean,
): NameMention | null {
  const titles: string[] = [];
  let gender: "he" | "she" | null = null;
  // The name begins after the last title in the run: "Republican National Committee Chairman Reince Priebus".
  let nameFrom = from;
  let keptFrom = -1;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.kind !== "word") continue;
    const bare = token.bare;
    const honorific = HONORIFICS.get(bare);
    const isFirstLady = bare === "lady" && (tokens[at - 1]?.bare ?? "") === "first";
    if (honorific && at + 1 < to && !isFirstLady) {
      gender = honorific.gender ?? gender;
      titles.push(bare);
      keptFrom = honorific.isKept ? at : -1;
      nameFrom = at + 1;
    } else if (TITLES.has(bare) && at + 1 < to && !SUFFIX.test(tokens[at + 1]?.text ?? "")) {
      if (tokens[at + 1]?.lower === "of") {
        // "Secretary of State John Kerry"
        const skip = tokens[at + 2]?.lower === "the" ? 3 : 2;
        if (at + skip + 1 >= to) continue;
        titles.push(bare, tokens[at + skip]?.bare ?? "");
        at += skip;
        nameFrom = at + 1;
      } else {
        for (let t = nameFrom; t <= at; t++) titles.push(tokens[t]?.bare ?? "");
        nameFrom = at + 1;
      }
      keptFrom = -1;
    } else if (
      at === from &&
      ((to - at > 2 && (DEMONYMS.has(bare) || isRole(token.text))) || (to - at > 1 && KIN.test(bare)))
    ) {
      // "Republican Donald Trump", "Groundsman Leonard Askew", "Eleven-year-old Oscar Pym"
      titles.push(bare);
      nameFrom = at + 1;
    }
  }
  if (nameFrom >= to) return null;
  // "State Department", "Attorney General's Office": no title but the body's own name.
  if (nameFrom > from && ORGANISATION_HEADS.has(tokens[to - 1]?.bare ?? "") && to - nameFrom === 1) {
    nameFrom = from;
    keptFrom = -1;
    titles.length = 0;
  }
  const start = keptFrom >= 0 ? keptFrom : nameFrom;
  const words: string[] = [];
  for (let at = start; at < to; at++) {
    const token = tokens[at];
    if (token && token.kind !== "quote" && token.text !== ",") words.push(token.text);
  }
  const last = tokens[to - 1]?.bare ?? "";
  // "the Prime Minister", "President": an office without a name.
  const isAfterThe = tokens[from - 1]?.lower === "the" && titles.length === 0;
  if (words.every(isTitle) || (isAfterThe && (TITLES.has(last) || (words.length === 1 && isDemonym(last)))))
    return null;
  const isOrganisation =
    (ORGANISATION_HEADS.has(last) && titles.every(title => DEMONYMS.has(title))) ||
    (words.length === 1 &&
      (/^(?:\p{Lu}{2,}\d*|(?:\p{Lu}\.){2,})$/u.test(words[0] ?? "") || STATE.test(words[0] ?? ""))) ||
    (titles.length === 0 && words.includes("of")) ||
    words.includes("&");
  const surname = isOrganisation ? foldBody(words) : surnameOf(words);
  const firstName = firstNameOf(words);
  return {
    from,
    to,
    nameFrom: start,
    paragraph,
    words,
    surname,
    firstName,
    titles,
    gender,
    isOrganisation,
    isDoubtful,
  };
}

function foldBody(words: readonly string[]): string {
  return words.map(foldWord).join(" ").replace(/^the /, "");
}

function surnameOf(words: readonly string[]): string {
  let last = words.length - 1;
  while (last > 0 && SUFFIX.test(words[last] ?? "")) last--;
  return foldWord(words[last] ?? "");
}

function firstNameOf(words: readonly string[]): string | null {
  if (words.length < 2) return null;
  const named = words.filter(word => !HONORIFICS.has(bareWord(word)));
  const [first = ""] = named;
  return named.length > 1 && !NAME_PARTICLES.has(first) ? foldWord(first) : null;
}
