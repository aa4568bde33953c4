import { NAME_FORMS } from "../../english/people/name-forms.ts";
import { OTHER_HOLDERS } from "../../english/people/titles.ts";
import { onceForEachWord } from "../../text/once-for-each-word.ts";

/** The office is only that of a deputy or a predecessor. */
const ANOTHER_HOLDER = 0.3;
/** The office is there, but nobody beside it: "Bo Roe called for the mayor to go". */
const NO_HOLDER = 0.5;

/** How many letters before an office may make it another. */
const QUALIFIER = 30;
const QUALIFIED = new RegExp(`\\b(?:${[...OTHER_HOLDERS].join("|")})[ -](?:[\\p{L}’'-]+ )?$`, "u");

const NAME = "\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'.-]*)*";
const OF_PLACE = "(?: (?:of|for|at|in) [^,.;:“”]{2,40})?";
const WHOSE = "(?:(?:the|a|an|its|their|our|his|her|\\p{Lu}[\\p{L}’']+) )?";
const KIND_OF = "(?:(?!and|or)\\p{L}[\\p{L}’'-]* ){0,2}";

/**
 * How surely a text says who holds an office, 0 to 1: only a name right beside it does.
 *
 * @param office in lower case
 * @example holderFit("mayor", "The mayor, Ada Lind, spoke.") // 1
 * @example holderFit("mayor", "Bo Roe called for the mayor to go.") // 0.5
 */
export function holderFit(office: string, text: string): number {
  if (isOfAnother(office, text)) return ANOTHER_HOLDER;
  return besideName(office).test(text) ? 1 : NO_HOLDER;
}

/** The office beside a name: "Mayor Ada Lind", "the mayor, Ada Lind,", "Ada Lind, Vell's mayor", "Ada Lind became mayor". */
const besideName = onceForEachWord((office: string) => {
  const wanted = spellingsOf(office);
  return new RegExp(
    [
      `\\b${wanted} ${NAME}`,
      `\\b${wanted}${OF_PLACE}, ${NAME}(?=[,.;:)“”]|$)`,
      `\\b${wanted}${OF_PLACE} (?:is|was|remains|will be) (?:now )?${NAME}`,
      `${NAME}(?:, \\d{1,3})?(?:,| –| —| \\() (?:who (?:is|was|has been|became|remains) )?${WHOSE}${KIND_OF}${wanted}\\b`,
      `${NAME}(?:, [^,.;:“”]{2,80},)? (?:is|was|will be|became|becomes|has been|remains|served as|as|(?:(?:is|was|been) )?(?:elected|appointed|named|sworn in as)) ${WHOSE}${KIND_OF}${wanted}\\b`,
    ].join("|"),
    "u",
  );
});

/** Whether the text has an office only as that of somebody else: "the deputy prime minister", "former president". */
function isOfAnother(office: string, text: string): boolean {
  const small = text.toLowerCase();
  let isQualified = false;
  for (let at = small.indexOf(office); at !== -1; at = small.indexOf(office, at + office.length)) {
    if (!QUALIFIED.test(small.slice(Math.max(0, at - QUALIFIER), at))) return false;
    isQualified = true;
  }
  return isQualified;
}

/** An office as articles print it: "un envoy" as "UN envoy" and "United Nations envoy". */
function spellingsOf(office: string): string {
  for (const names of NAME_FORMS) {
    const lower = names.map(name => name.toLowerCase());
    const own = lower.find(name => office.startsWith(`${name} `));
    if (own !== undefined)
      return `(?:${lower.map(asPrinted).join("|")})${asPrinted(office.slice(own.length))}`;
  }
  return asPrinted(office);
}

/** Every word in small letters, with a capital, or in capitals. */
function asPrinted(words: string): string {
  return words.replace(
    /\p{Ll}[\p{Ll}\p{M}]*/gu,
    word => `(?:[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}|${word.toUpperCase()})`,
  );
}
