/** Scripts used by one language only, or by one far more than others. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["ja", /[\p{sc=Hiragana}\p{sc=Katakana}]/gu],
  ["ko", /\p{sc=Hangul}/gu],
  ["zh", /\p{sc=Han}/gu],
  ["th", /\p{sc=Thai}/gu],
  ["ar", /\p{sc=Arabic}/gu],
  ["he", /\p{sc=Hebrew}/gu],
  ["el", /\p{sc=Greek}/gu],
  ["hi", /\p{sc=Devanagari}/gu],
  ["bn", /\p{sc=Bengali}/gu],
  ["ta", /\p{sc=Tamil}/gu],
  ["te", /\p{sc=Telugu}/gu],
  ["kn", /\p{sc=Kannada}/gu],
  ["ml", /\p{sc=Malayalam}/gu],
  ["gu", /\p{sc=Gujarati}/gu],
  ["pa", /\p{sc=Gurmukhi}/gu],
  ["si", /\p{sc=Sinhala}/gu],
  ["my", /\p{sc=Myanmar}/gu],
  ["km", /\p{sc=Khmer}/gu],
  ["lo", /\p{sc=Lao}/gu],
  ["hy", /\p{sc=Armenian}/gu],
  ["ka", /\p{sc=Georgian}/gu],
  ["am", /\p{sc=Ethiopic}/gu],
];

/**
 * Letters that distinguish other languages of a script from the one above, those with the most special letters first.
 * Old Persian texts have the Arabic forms of two of these letters, but the other four too.
 */
const BY_LETTERS: Readonly<Record<string, readonly (readonly [string, RegExp])[]>> = {
  ar: [
    ["ug", /[ۇۈۋڭ]/g],
    ["ckb", /[ێڕڵۆە]/g],
    ["sd", /[ڪٻڄڃڀڳڏ]/g],
    ["ps", /[ټډړښږڼ]/g],
    ["ur", /[ٹڈڑںےھہ]/g],
    ["fa", /[یکگپچژ]/g],
  ],
};

/** Letters that a language written in the Cyrillic script does not have. */
const NOT_IN: Readonly<Record<string, RegExp>> = {
  ru: /[іїєґўјљњџђћѓќѕ]/g,
  uk: /[ыэёъўјљњџђћѓќѕ]/g,
  be: /[иїєґщъјљњџђћѓќѕ]/g,
  bg: /[ыэёіїєґўјљњџђћѓќѕ]/g,
  mk: /[йщъыьэюяёіїєґўђћ]/g,
  sr: /[йщъыьэюяёіїєґўѓќѕ]/g,
};

/** The least share of such letters; names and borrowed words have some. */
const MIN_LETTERS_SHARE = 0.015;

/** The commonest words of languages written in the Latin or Cyrillic script. */
const COMMONEST = commonestWords({
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
  fi: "vaikka koska sekä ollut ensi kerran mihin siellä jossa ihmiset sanoo ja on ei se että hän oli mutta myös kun ovat joka ovat niin kuin sen jos vain ole siitä tai",
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
  mk: "и во на да се за од со не што дека е го ја ги беше по како но тоа кој која ќе им",
  be: "і у на з не што як але ён яна гэта па ад за для быў была было да пра іх",
  sr: "и у је се на да су за од са не што као али је био који која или то ће због после",
  hr: "i u je se na da su za od s ne što kao ali bio koji koja ili to će zbog nakon nije biti",
  sk: "a v na sa že je s z do o to za aby som ale ako po jeho ktorý bol bola sú pre tak nie",
  sl: "in v je na se da so za od z ne ki kot pa bil bila ali ker tudi po pri še bi",
  lt: "ir kad į iš su yra buvo ne tai jis jie bet už apie kaip ar per dėl nuo savo",
  lv: "un ir ka no uz ar par to bija nav viņš bet arī kā pie pēc lai tas kas savu",
  et: "ja on ei et ta oli ning kui see aga mis oma ka kes ma selle pole need siis",
  ca: "el la els les de del i que en un una és per amb no es va han al dels més però seva com ha",
  gl: "o a os as de do da dos das e que en un unha é por con non se na no máis pero foi á ao",
  sq: "dhe në të e i për me që një nga ka është se më nuk do si por kjo ishte",
  sw: "kwenye sasa kabla hilo lake yake ndani ana ni baada zaidi na ya wa kwa katika ni la za kuwa hiyo huo hii alisema watu baada ambao yake lakini kama",
  tl: "ang ng sa na mga at ay ni si hindi ito kay para kung nila may siya ayon",
  af: "die en van het in is dat nie vir met op hy was te ’n aan word sy hulle ook maar",
  az: "və bir bu ilə üçün olan deyib bildirib onun də da ki sonra kimi edib isə",
});

/** Each of these words, with the languages that have it. */
const LANGUAGES_OF = new Map<string, readonly string[]>();
for (const [code, words] of COMMONEST) {
  for (const word of words) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), code]);
}

function commonestWords(words: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(Object.entries(words).map(([code, list]) => [code, new Set(list.split(" "))] as const));
}

/** Only the opening is read, in UTF-16 code units: longer texts don't change language. */
const SAMPLE_LENGTH = 4000;

/** Least share of letters in a script; a quoted word does not change the language. */
const MIN_SCRIPT_SHARE = 0.4;

/** Kana beside Chinese characters mean Japanese, even if there are fewer of them. */
const MIN_KANA_SHARE = 0.1;

/** Fewest of a language's commonest words, and their least share of all words. Prose has 25 to 50 %. */
const MIN_KNOWN = 8;
const MIN_SHARE = 0.16;

/**
 * Of the words that only one of two languages has, a text needs this many of its own, and this many times those of
 * the other. Related languages share most of these words; a text in two languages has many of both.
 */
const MIN_OWN = 2;
const MIN_LEAD = 1.3;

/**
 * The language of a text, as a tag of two or three letters; null if the text is too short to tell, or the language is
 * unknown here.
 */
export function languageOfWords(text: string): string | null {
  const sample = text.slice(0, SAMPLE_LENGTH).toLowerCase();
  // Whole words of letters: one by one they would take far longer to find.
  const latin = (sample.match(/[a-z]+/g) ?? []).reduce((sum, { length }) => sum + length, 0);
  const letters = latin + countOf(sample, /(?![a-z])\p{L}/gu);
  const isLatin = latin > (1 - MIN_KANA_SHARE) * letters;
  for (const [code, script] of isLatin ? [] : SCRIPTS) {
    const share = countOf(sample, script) / Math.max(1, letters);
    if (share < (code === "ja" ? MIN_KANA_SHARE : MIN_SCRIPT_SHARE)) continue;
    return letters < MIN_LETTERS ? null : ofScript(code, sample, letters);
  }
  const cannotBe = new Set(
    Object.entries(NOT_IN).flatMap(([code, pattern]) =>
      countOf(sample, pattern) >= MIN_LETTERS_SHARE * letters ? [code] : [],
    ),
  );
  return ofWords(wordsOf(sample), cannotBe);
}

function ofWords(words: readonly string[], cannotBe: ReadonlySet<string>): string | null {
  /** How often each word that some language has is there. */
  const known = new Map<string, number>();
  for (const word of words) if (LANGUAGES_OF.has(word)) known.set(word, (known.get(word) ?? 0) + 1);
  const counts = new Map<string, number>();
  for (const [word, times] of known) {
    for (const code of LANGUAGES_OF.get(word) ?? [])
      if (!cannotBe.has(code)) counts.set(code, (counts.get(code) ?? 0) + times);
  }
  const often = [...counts].filter(([, count]) => count >= MIN_KNOWN && count >= MIN_SHARE * words.length);
  const found = often.find(([code]) =>
    [...counts.keys()].every(other => other === code || isClear(known, code, other)),
  );
  return found?.[0] ?? null;
}

function isClear(known: ReadonlyMap<string, number>, code: string, other: string): boolean {
  let [own, others] = [0, 0];
  for (const [word, times] of known) {
    const isOwn = COMMONEST.get(code)?.has(word) ?? false;
    if (isOwn === (COMMONEST.get(other)?.has(word) ?? false)) continue;
    if (isOwn) own += times;
    else others += times;
  }
  return own >= MIN_OWN && own >= MIN_LEAD * others;
}

/** Fewest letters of a script needed to recognise its language. */
const MIN_LETTERS = 20;

function ofScript(code: string, sample: string, letters: number): string {
  if (code === "hi") return ofDevanagari(wordsOf(sample));
  const other = BY_LETTERS[code]?.find(
    ([, pattern]) => countOf(sample, pattern) >= MIN_LETTERS_SHARE * letters,
  );
  return other?.[0] ?? code;
}

/** The commonest words of languages written in the Devanagari script; if none occurs, it is the first language. */
const OF_DEVANAGARI = commonestWords({
  hi: "है के की में से का और को ने हैं पर कि यह भी था थी थे एक नहीं इस कहा लिए गया",
  mr: "आहे आणि या हे ते होते होता नाही की असे केले म्हणून तर त्यांनी आहेत व यांनी आला केली नाहीत",
  ne: "छ र छन् भने पनि यो हो गरेको गर्न भएको तर थियो मा लागि उनले गर्ने थिए छैन",
});

function ofDevanagari(words: readonly string[]): string {
  const countIn = (commonest: ReadonlySet<string>) => words.filter(word => commonest.has(word)).length;
  const [[best] = ["hi"]] = [...OF_DEVANAGARI].sort(([, one], [, other]) => countIn(other) - countIn(one));
  return best;
}

function wordsOf(sample: string): readonly string[] {
  return sample.match(/[\p{L}\p{M}]+/gu) ?? [];
}

function countOf(sample: string, pattern: RegExp): number {
  return sample.match(pattern)?.length ?? 0;
}

/**
 * Languages mistaken for another with the same script, or most of the same common words. If a page declares one of
 * them, the declaration is believed.
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
 * The language of a page's article: the one declared, unless the words are clearly in another. Publishing systems
 * often declare the language of their menus or their makers on every page.
 */
export function languageOfPage(declared: string | null, words: string): string | null {
  const told = languageOfWords(words);
  if (told === null || declared === null) return declared ?? told;
  const main = declared.toLowerCase().split("-", 1)[0] ?? "";
  return main === told || TOLD_AS.get(told)?.has(main) ? declared : told;
}
