import { MONTHS, SHORT_MONTHS } from "../english/grammar/calendar.ts";

/**
 * Months as other languages print them, from January on, long and short forms separated by a bar, without accents.
 * No name means different months in two of these languages, so none has to be chosen.
 */
export const MONTH_NAMES = {
  ar: "يناير|جانفي فبراير|فيفري|شباط مارس|اذار ابريل|افريل|نيسان مايو|ماي|ايار يونيو|جوان|حزيران يوليو|جويلية|تموز اغسطس|اوت|اب سبتمبر|ايلول اكتوبر نوفمبر ديسمبر",
  bg: "януари февруари март април май юни юли август септември октомври ноември декември",
  bn: "জানুয়ারি|জানুয়ারী ফেব্রুয়ারি|ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট|আগষ্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর",
  ca: "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",
  cs: "ledna unora brezna dubna kvetna cervna cervence srpna zari rijna listopadu prosince",
  da: "januar|jan februar|feb marts|mar april|apr maj juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov december|dec",
  de: "januar|janner|jan februar|feber|feb marz|mrz april|apr mai juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov dezember|dez",
  el: "ιανουαριου φεβρουαριου μαρτιου απριλιου μαιου ιουνιου ιουλιου αυγουστου σεπτεμβριου οκτωβριου νοεμβριου δεκεμβριου",
  es: "enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|setiembre|sept|sep|set octubre|oct noviembre|nov diciembre|dic",
  et: "jaanuar veebruar marts aprill mai juuni juuli august september oktoober november detsember",
  fi: "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesakuuta heinakuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
  fr: "janvier|janv fevrier|fevr|fev mars avril|avr mai juin juillet|juil aout septembre|sept octobre|oct novembre|nov decembre|dec",
  hi: "जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर दिसंबर|दिसम्बर",
  hu: "januar februar marcius aprilis majus junius julius augusztus szeptember oktober november december",
  id: "januari februari|pebruari maret april mei juni juli agustus september oktober november|nopember desember",
  it: "gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|sett|set ottobre|ott novembre|nov dicembre|dic",
  lt: "sausio vasario kovo balandzio geguzes birzelio liepos rugpjucio rugsejo spalio lapkricio gruodzio",
  lv: "janvaris februaris marts aprilis maijs junijs julijs augusts septembris oktobris novembris decembris",
  ms: "januari februari mac april mei jun julai ogos september oktober november disember",
  nb: "januar|jan februar|feb mars april|apr mai juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov desember|des",
  nl: "januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sept|sep oktober|okt november|nov december|dec",
  pl: "stycznia|sty lutego|lut marca|mar kwietnia|kwi maja|maj czerwca|cze lipca|lip sierpnia|sie wrzesnia|wrz pazdziernika|paz listopada|lis grudnia|gru",
  pt: "janeiro|jan fevereiro|fev marco|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set outubro|out novembro|nov dezembro|dez",
  ro: "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
  ru: "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
  sk: "januara februara marca aprila maja juna jula augusta septembra oktobra novembra decembra",
  sr: "јануар|јануара фебруар|фебруара март|марта април|априла мај|маја јун|јуна јул|јула август|августа септембар|септембра октобар|октобра новембар|новембра децембар|децембра",
  sv: "januari|jan februari|feb mars april|apr maj juni|jun juli|jul augusti|aug september|sept|sep oktober|okt november|nov december|dec",
  sw: "januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba",
  tl: "enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre",
  tr: "ocak subat mart nisan mayıs haziran temmuz agustos eylul ekim kasım aralık",
  uk: "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
} as const;

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...Object.values(MONTH_NAMES).flatMap(months =>
    months.split(" ").flatMap((names, at) => names.split("|").map(name => [bareName(name), at + 1] as const)),
  ),
  ...MONTHS.map((name, at) => [name, at + 1] as const),
  ...SHORT_MONTHS,
]);

/** The number of a month by its name, from 1; null if it is not a month's name. */
export function monthOf(name: string): number | null {
  return NUMBERS.get(bareName(name)) ?? null;
}

/** A name without accents; in scripts that write vowels as marks, those are dropped too. */
function bareName(name: string): string {
  return name.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
}
