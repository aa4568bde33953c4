import { english } from "./english/english.ts";
import { french } from "./french/french.ts";
import { german } from "./german/german.ts";
import { italian } from "./italian/italian.ts";
import { portuguese } from "./portuguese/portuguese.ts";
import { spanish } from "./spanish/spanish.ts";
import type { Wording } from "./wording.ts";

/** Every language that the bot speaks; English first. */
export const LANGUAGES: readonly Wording[] = [english, german, french, italian, spanish, portuguese];

/**
 * The catalogue for one of Discord's locales, or for a catalogue's own tag; English if the bot doesn't speak the
 * language.
 *
 * @example wordingIn("es-419").language // "es"
 */
export function wordingIn(locale: string | null | undefined): Wording {
  const found = LANGUAGES.find(
    ({ language, locales }) => language === locale || (locale && locales.includes(locale)),
  );
  return found ?? english;
}

/** A text from every catalogue except the English one, by Discord's locales. */
export function inOtherLanguages(text: (wording: Wording) => string): Record<string, string> {
  return Object.fromEntries(
    LANGUAGES.filter(wording => wording !== english).flatMap(wording =>
      wording.locales.map(locale => [locale, text(wording)]),
    ),
  );
}
