import { MONTHS, SHORT_MONTHS } from "../english/calendar.ts";

/**
 * Months as other languages print them, from January on, long and short forms separated by a stroke, without accents.
 * No name stands for two months in two of these languages, so that none needs to be chosen.
 */
const OTHER_LANGUAGES = {
  da: "januar|jan februar|feb marts|mar april|apr maj juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov december|dec",
  de: "januar|janner|jan februar|feber|feb marz|mrz april|apr mai juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov dezember|dez",
  es: "enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|setiembre|sept|sep|set octubre|oct noviembre|nov diciembre|dic",
  fi: "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesakuuta heinakuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
  fr: "janvier|janv fevrier|fevr|fev mars avril|avr mai juin juillet|juil aout septembre|sept octobre|oct novembre|nov decembre|dec",
  it: "gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|sett|set ottobre|ott novembre|nov dicembre|dic",
  nb: "januar|jan februar|feb mars april|apr mai juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov desember|des",
  nl: "januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sept|sep oktober|okt november|nov december|dec",
  pl: "stycznia|sty lutego|lut marca|mar kwietnia|kwi maja|maj czerwca|cze lipca|lip sierpnia|sie wrzesnia|wrz pazdziernika|paz listopada|lis grudnia|gru",
  pt: "janeiro|jan fevereiro|fev marco|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set outubro|out novembro|nov dezembro|dez",
  sv: "januari|jan februari|feb mars april|apr maj juni|jun juli|jul augusti|aug september|sept|sep oktober|okt november|nov december|dec",
} as const;

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...Object.values(OTHER_LANGUAGES).flatMap(months =>
    months.split(" ").flatMap((names, at) => names.split("|").map(name => [name, at + 1] as const)),
  ),
  ...MONTHS.map((name, at) => [name, at + 1] as const),
  ...SHORT_MONTHS,
]);

/** The number of a month by its name, from 1; null where it is the name of none. */
export function monthOf(name: string): number | null {
  const bare = name.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  return NUMBERS.get(bare) ?? null;
}
