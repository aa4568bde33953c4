import { el } from "./dom.ts";

/** The languages of the member's client that make a difference: those with names for the bot's commands. */
export function renderLanguages(select: HTMLSelectElement, locales: readonly string[], chosen: string): void {
  select.replaceChildren(
    ...locales.map(locale => el("option", { value: locale, selected: locale === chosen }, nameOf(locale))),
  );
  select.value = chosen;
}

/** A language's name in itself, with a country only if needed to distinguish two. */
function nameOf(locale: string): string {
  const tag = locale === "en-US" ? "en" : locale;
  const name = new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? locale;
  return name.charAt(0).toUpperCase() + name.slice(1);
}
