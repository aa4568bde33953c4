import { readDayIn } from "./day.ts";

/** Longest line with only a date on it, in UTF-16 code units. */
const MAX_LINE = 80;

/** What languages other than English put before the date of publication. */
const LABELS = [
  "veröffentlicht|erschienen|stand|aktualisiert|zuletzt|erstellt|datum|vom|am",
  "publi[ée]e?|paru|mis à jour|mise à jour|modifi[ée]e?|le",
  "publicad[oa]|actualizad[oa]|atualizad[oa]|fecha|data|em|el",
  "pubblicat[oa]|aggiornat[oa]|il",
  "gepubliceerd|geplaatst|bijgewerkt|gewijzigd|laatst|op",
  "opublikowano|zaktualizowano|aktualizacja|dodano|data publikacji",
  "publikov[áa]no|vyd[áa]no|zveřejněno|aktualizov[áa]no",
  "опубликовано|обновлено|опубліковано|оновлено|објављено",
  "yayınlanma|yayın|güncelleme|tarih(?:i)?",
  "publicat|actualizat|közzétéve|megjelent|frissítve",
  "diterbitkan|dipublikasikan|diperbarui|dipublikasi",
  "publisert|oppdatert|sist|den|publicerad|uppdaterad|udgivet|opdateret",
];

const WEEKDAYS = [
  "mo(?:ntag)?|di(?:enstag)?|mi(?:ttwoch)?|do(?:nnerstag)?|fr(?:eitag)?|sa(?:mstag)?|so(?:nntag)?|sonnabend",
  "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
  "lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|segunda|ter[çc]a|quarta|quinta|sexta|[\\p{L}]+-feira",
  "luned[ìi]|marted[ìi]|mercoled[ìi]|gioved[ìi]|venerd[ìi]|sabato|domenica",
  "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag",
  "poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela",
  "pond[ěe]lí|úterý|středa|čtvrtek|pátek|neděle",
  "понедельник|вторник|среда|четверг|пятница|суббота|воскресенье",
  "понеділок|вівторок|середа|четвер|субота|неділя",
  "pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar",
  "hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap",
  "jumatatu|jumanne|jumatano|alhamisi|ijumaa|jumamosi|jumapili",
  "thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật",
  "maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai",
  "luni|marți|miercuri|joi|vineri|sâmbătă|duminică",
  "senin|selasa|rabu|kamis|jumat|sabtu|minggu",
  "mandag|tirsdag|onsdag|torsdag|fredag|l[øö]rdag|s[øö]ndag|m[åa]ndag|tisdag",
];

/** From the beginning of the line to its date: labels and days of the week. */
const BEFORE_DAY = new RegExp(
  `^(?:(?:${[...LABELS, ...WEEKDAYS].join("|")})[.,:]?\\s{1,3}){0,4}(?=\\d|\\p{L}{3,12} \\d)`,
  "iu",
);

/** Words beside a time: "um 10.30 Uhr", "kl. 10.30", "10:30 h (CET)". */
const BEFORE_TIME = "um|à|a las|às|alle|ore|om|kl|klokken|den";
/** "4 марта 2025 г." */
const AFTER_YEAR = "г|года|р|року|г\\.|р\\.";
const AFTER_TIME = "uhr|hr?s?|u|uur|[ap]\\.?m\\.?";
const TIME = "\\d{1,2}\\s?[:.h]\\s?\\d{2}(?::\\d{2})?";

/** Zones in capitals and small letters: "10:30 gmt", "10:30 GMT+7", "10:30 h (cet)". */
const KNOWN_ZONES =
  "(?:gmt|utc|[cewm]es?t|mesz|mez|bst|ist|msk|мск|wib|wita|[ecmp][ds]t)(?:[+-]\\d{1,2}(?::?\\d{2})?)?";
/** Others, of which there are hundreds: in capitals and with a T for "time", as in "10:30 BRT"; a town isn't. */
const ZONE = new RegExp(
  `(?<=${TIME}[\\p{L}\\s.]{0,6})(?<!\\p{L})\\(?\\p{Lu}{1,4}T(?:[+-]\\d{1,2}(?::?\\d{2})?)?\\)?(?=[\\s.|]{0,3}$)`,
  "u",
);

/** After the date: a time, with the words beside it, and a zone. */
const BEHIND_DAY = new RegExp(
  `^(?: (?:${AFTER_YEAR}))?[\\s,;|·–—-]{0,5}(?:(?:${BEFORE_TIME})\\.?\\s{0,2})?(?:${TIME}\\s{0,2}(?:${AFTER_TIME})?)?(?:(?:(?<!\\p{L})\\s{0,2}|\\s{1,2})\\(?${KNOWN_ZONES}\\)?)?[\\s.|]{0,3}$`,
  "iu",
);

const OF = "(?: (?:de|del|di))?";

/** "1er mai 2026" and "3 de mayo de 2026"; "3.5.2026"; "Agosti 14, 2026". */
const DAY = new RegExp(
  [
    `^\\d{1,2}(?:er|[ºª°.])?${OF}[ -]\\p{L}[\\p{L}\\p{M}]{1,13}\\.?,?${OF}[ -]\\d{4}`,
    "^\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}",
    "^\\p{L}{3,12} \\d{1,2},? \\d{4}",
  ].join("|"),
  "iu",
);

/** Whether a line is only the date of publication, in a language other than English. */
export function isDayLine(line: string): boolean {
  if (line.length > MAX_LINE || readDayIn(line) === null) return false;
  const rest = line.trim().replace(BEFORE_DAY, "");
  const day = DAY.exec(rest);
  return day !== null && BEHIND_DAY.test(rest.slice(day[0].length).replace(ZONE, ""));
}
