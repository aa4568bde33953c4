/** Scripts in which a language, or one far more than others, is written. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["ja", /[\p{sc=Hiragana}\p{sc=Katakana}]/gu],
  ["ko", /\p{sc=Hangul}/gu],
  ["zh", /\p{sc=Han}/gu],
  ["th", /\p{sc=Thai}/gu],
  ["ar", /\p{sc=Arabic}/gu],
  ["he", /\p{sc=Hebrew}/gu],
  ["el", /\p{sc=Greek}/gu],
  ["hi", /\p{sc=Devanagari}/gu],
];

/** The commonest words of languages that share a script. */
const COMMONEST = new Map(
  Object.entries({
    en: "the of and to is that for was on with he as it be at by this have from or had not but what were when we there an which their said if will each about they she would has more her like him could than been who its",
    de: "der die das und ist von den dem des ein eine einen einem einer nicht mit sich auf für im zu auch wird sind wurde hat er sie es bei nach aus dass wie oder noch über war haben werden",
    fr: "le la les des et est un une du dans que qui pour pas sur au aux par ne ce cette il elle se son sa ses avec sont été plus mais ont nous vous on leur",
    es: "el la los las de del y que en un una es por con no para se su al lo como más pero sus le ha fue son este esta entre cuando muy sin sobre también",
    pt: "o os as de do da dos das em um uma que e é para com não no na nos nas se por mais foi ao são seu sua pelo pela como mas ele ela também",
    it: "il lo la gli di del della dei delle che e è un una in con per non si da dal dalla nel nella al alla come più ma sono ha ho le anche questo stato",
    nl: "de het een en van is dat op te in zijn niet met voor die er aan om ook maar als bij nog naar dan uit door wordt werd hij zij was heeft",
    sv: "och att det som en är av för på med den till inte ett de om har var han hon sig från men så kan när ska också",
    no: "og det som en er av for på med den til ikke et de om har var han hun seg fra men så kan når skal også jeg",
    da: "og det som en er af for på med den til ikke et de om har var han hun sig fra men så kan når skal også jeg blev",
    fi: "ja on ei se että hän oli mutta myös kun ovat joka ovat niin kuin sen jos vain ole siitä tai",
    pl: "i w na z do się nie jest że o to jak za po od przez dla ale co był była jego który która są oraz też",
    tr: "ve bir bu da de için ile çok olan olarak daha ne gibi kadar var sonra ama en değil dedi her",
    ro: "și de la în a cu pe nu că din un o care este pentru mai sunt fost au sau dar ce lui",
    cs: "a v na se je že s z do o to za by jsem ale jako po jeho který byl byla jsou pro tak",
    hu: "a az és hogy nem is egy ez volt meg de csak már el még vagy mint ha van azt",
    vi: "và của là có cho không được một trong với các những người này đã để khi",
    id: "yang dan di dengan untuk dari ini itu pada tidak ke dalam akan adalah juga oleh karena mereka",
    ru: "и в не на что с он как это но его из у за то по от же был была для они мы я к о так",
    uk: "і в не на що з він як це але його із у за то по від же був була для вони ми я до про та",
    bg: "и в не на че с той като това но от за се да са бе по са до",
  }).map(([code, words]) => [code, new Set(words.split(" "))] as const),
);

/** Only the opening is read, in UTF-16 code units: longer texts don't change language. */
const SAMPLE_LENGTH = 4000;

/** Least share of the letters that are of a script; a quoted word does not change the language. */
const MIN_SCRIPT_SHARE = 0.4;

/** Kana beside Chinese characters are Japanese though they are fewer. */
const MIN_KANA_SHARE = 0.1;

/** Fewest of a language's commonest words, and their least share of all words. Prose has 25 to 50 %. */
const MIN_KNOWN = 8;
const MIN_SHARE = 0.16;

/** So many times as many as of the next language. Norwegian and Danish are told apart by less, and so not at all. */
const MIN_LEAD = 1.3;

/** The language that a text is written in, as a tag of two letters; null where it is too short to tell, or none known here. */
export function languageOfWords(text: string): string | null {
  const sample = text.slice(0, SAMPLE_LENGTH).toLowerCase();
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [code, script] of SCRIPTS) {
    const share = (sample.match(script)?.length ?? 0) / Math.max(1, letters);
    if (share >= (code === "ja" ? MIN_KANA_SHARE : MIN_SCRIPT_SHARE)) return letters >= 20 ? code : null;
  }
  const words = sample.match(/[\p{L}\p{M}]+/gu) ?? [];
  let [best, most, next] = ["", 0, 0];
  for (const [code, commonest] of COMMONEST) {
    const known = words.reduce((count, word) => count + (commonest.has(word) ? 1 : 0), 0);
    if (known > most) [best, most, next] = [code, known, most];
    else if (known > next) next = known;
  }
  const isClear = most >= MIN_KNOWN && most >= MIN_SHARE * words.length && most >= MIN_LEAD * next;
  return isClear ? best : null;
}

/**
 * Languages that are told as another, which has their script, or most of their commonest words: where a page declares one
 * of them, it is believed.
 */
const TOLD_AS = new Map(
  Object.entries({
    ar: "fa ur ps ckb ku sd ug",
    he: "iw yi",
    hi: "mr ne sa mai bho kok",
    zh: "yue nan wuu",
    de: "lb nds gsw bar",
    nl: "af fy li nds",
    no: "nb nn da",
    da: "no nb nn",
    fr: "oc",
    es: "ca gl ast an",
    pt: "gl",
    it: "co scn vec lmo",
    ro: "mo",
    cs: "sk",
    tr: "az",
    id: "in ms jv su",
    ru: "be",
    uk: "be",
    bg: "mk sr",
  }).map(([told, codes]) => [told, new Set(codes.split(" "))] as const),
);

/**
 * The language of a page's article: what the page declares, unless the words are clearly of another. Systems print the
 * language of their menus, or that of their makers, on every page.
 */
export function languageOfPage(declared: string | null, words: string): string | null {
  const told = languageOfWords(words);
  if (told === null || declared === null) return declared ?? told;
  const main = declared.toLowerCase().split("-", 1)[0] ?? "";
  return main === told || TOLD_AS.get(told)?.has(main) ? declared : told;
}
