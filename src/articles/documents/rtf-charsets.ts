import { type Charset, canDecode } from "../charsets.ts";

/** Windows code pages under the names that `TextDecoder` knows, if those are not "windows-" and the number. */
const CODE_PAGES = new Map([
  ["932", "shift_jis"],
  ["936", "gbk"],
  ["949", "euc-kr"],
  ["950", "big5"],
  ["1361", "euc-kr"],
  ["10000", "macintosh"],
  ["65001", "utf-8"],
]);

/** The numbers with which RTF fonts declare their charset. */
const FONT_CHARSETS = new Map([
  ["77", "macintosh"],
  ["128", "shift_jis"],
  ["129", "euc-kr"],
  ["134", "gbk"],
  ["136", "big5"],
  ["161", "windows-1253"],
  ["162", "windows-1254"],
  ["163", "windows-1258"],
  ["177", "windows-1255"],
  ["178", "windows-1256"],
  ["186", "windows-1257"],
  ["204", "windows-1251"],
  ["222", "windows-874"],
  ["238", "windows-1250"],
]);

/** The charset of a text's code page (`\ansicpg932`); the Western one if it is missing or unknown. */
export function charsetOfCodePage(codePage: string): Charset {
  return canDecode(CODE_PAGES.get(codePage) ?? `windows-${codePage}`) ?? "windows-1252";
}

/** The charset of a font (`\fcharset128`); null if it is that of the text. */
export function charsetOfFont(number: string): Charset | null {
  return FONT_CHARSETS.get(number) ?? null;
}
