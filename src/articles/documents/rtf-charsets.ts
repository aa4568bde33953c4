import { type Charset, canDecode } from "../charsets.ts";

/** Code pages of Windows under the names that `TextDecoder` knows, where those are not "windows-" and the number. */
const CODE_PAGES = new Map([
  ["932", "shift_jis"],
  ["936", "gbk"],
  ["949", "euc-kr"],
  ["950", "big5"],
  ["1361", "euc-kr"],
  ["10000", "macintosh"],
  ["65001", "utf-8"],
]);

/** The numbers by which RTF's fonts say which characters they have. */
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

/** The charset that a text names by its code page (`\ansicpg932`); that of the West where it names none that is known. */
export function charsetOfCodePage(codePage: string): Charset {
  return canDecode(CODE_PAGES.get(codePage) ?? `windows-${codePage}`) ?? "windows-1252";
}

/** The charset of a font (`\fcharset128`); null where it has that of the text. */
export function charsetOfFont(number: string): Charset | null {
  return FONT_CHARSETS.get(number) ?? null;
}
