import { comparable } from "./comparable.ts";

/** Separators between a title and the site's name. */
const SEPARATORS = [" | ", " - ", " – ", " — ", " · ", " • ", " :: ", " » ", " « ", " / "];

/** "Pools to close - Ford Courier" and "Ford Courier | Pools to close" without the paper's name. */
export function withoutSite(title: string, sites: readonly string[]): string {
  let bare = title;
  // A section may come between the title and the site: "Pools to close | Local | Ford Courier".
  for (let rounds = 0; rounds < 2; rounds++) {
    const before = bare;
    for (const mark of SEPARATORS) {
      const last = bare.lastIndexOf(mark);
      if (last > 0 && isSite(bare.slice(last + mark.length), sites)) bare = bare.slice(0, last).trim();
      const first = bare.indexOf(mark);
      if (first > 0 && isSite(bare.slice(0, first), sites)) bare = bare.slice(first + mark.length).trim();
    }
    if (bare === before) break;
  }
  return bare;
}

/** A title that ends with what may be the site's name, in both; null where nothing stands apart at its end. */
export function splitAtSite(title: string): { readonly title: string; readonly site: string } | null {
  const places = SEPARATORS.map(mark => ({ mark, at: title.lastIndexOf(mark) })).filter(({ at }) => at > 0);
  const last = places.reduce<(typeof places)[number] | null>(
    (best, place) => (best === null || place.at > best.at ? place : best),
    null,
  );
  if (last === null) return null;
  return { title: title.slice(0, last.at).trim(), site: title.slice(last.at + last.mark.length).trim() };
}

function isSite(part: string, sites: readonly string[]): boolean {
  const form = comparable(part);
  if (form === "") return false;
  return sites.some(site => {
    const name = comparable(site);
    const bare = name.replace(/^the/, "");
    // "The Ford Courier" and "Ford Courier News", "courier.test" and "Courier"; never a whole headline.
    return (
      form === name ||
      form.replace(/^the/, "") === bare ||
      (part.split(" ").length <= 4 && isNearly(form, bare))
    );
  });
}

function isNearly(form: string, name: string): boolean {
  const [short, long] = form.length < name.length ? [form, name] : [name, form];
  return short.length >= 4 && long.startsWith(short) && long.length <= short.length * 2;
}
