import { FUNCTION_WORDS } from "../../english/function-words.ts";
import type { People } from "../people/people.ts";
import type { Reading } from "../reading/reading.ts";

/** Things that carry writing: what stands on them is nobody's speech. */
const SIGN =
  /^(?:signs?|placards?|banners?|t-shirts?|shirts?|hats?|caps?|badges?|buttons?|stickers?|posters?|plaques?|billboards?|mugs?|labels?|tattoos?|bumper|hoodies?|sweatshirts?|jerseys?|graffiti|pins?|flags?|yard)$/;

/** Nouns and verbs before the name of a work, an organisation or a term. */
const NAMES_A_THING =
  /^(?:titled|entitled|named|nicknamed|aka|book|books|novel|memoir|film|movie|documentary|song|album|track|single|play|musical|show|series|sitcom|programme|program|podcast|episode|game|magazine|website|blog|essay|poem|painting|sculpture|ballad|anthem|hit|hymn|drama|comedy|thriller|sequel|column|segment|panel|exhibition|hashtag|so-called|word|term|terms|phrase|letter|section|chapter|button|key|file|folder|headline|headlined|category|label|labeled|labelled|marked|codenamed|code-named|known)$/;

export type NotQuotation =
  /** A title, a nickname, a term: no quotation at all. */
  | "name"
  /** Words on a sign: a quotation of nobody. */
  | "sign"
  /** "has been called “…”": somebody's words, nobody says whose. */
  | "passive";

/** What a marked stretch is, where it is nobody's words; null where it may be somebody's. */
export function notQuotation(reading: Reading, people: People, at: number): NotQuotation | null {
  const { tokens, article, stretches } = reading;
  const stretch = stretches[tokens[at]?.stretch ?? -1];
  if (!stretch) return null;
  if (people.nameAt[at]) return "name";
  const words = article.text.slice(stretch.start, stretch.end);
  const before = tokens[at - 1];
  const verb = before?.verb;
  // "his book, “An American Son”"
  const noun = before?.text === "," ? tokens[at - 2] : before;
  if (isOnSign(reading, at)) return "sign";
  if (noun && !noun.isCapital && NAMES_A_THING.test(noun.lower) && (noun === before || isTitleOfWork(words)))
    return isShort(words) ? "name" : null;
  const isIntroduced =
    before !== undefined &&
    (/^(?:[,:]|as)$/.test(before.text) || (verb?.strength === "strong" && verb.base !== "write"));
  if (!isIntroduced && isTitleOfWork(words)) return "name";
  const isWritten = before?.lower === "words" && tokens[at - 2]?.lower === "the";
  return isWritten || isPassive(reading, at) || isCry(reading, at) ? "passive" : null;
}

function isShort(words: string): boolean {
  return words.length < 60;
}

/** Two words or more, every longer one with a capital, and no sentence: The Art of the Deal. */
function isTitleOfWork(words: string): boolean {
  if (/[.!?…]\s|[!?…]$/.test(words) || /^['‘“"]/.test(words)) return false;
  const all = words.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu) ?? [];
  if (all.length < 2 || all.length > 9) return false;
  let capitals = 0;
  for (const word of all) {
    if (/^\p{Lu}/u.test(word)) capitals++;
    else if (!FUNCTION_WORDS.has(word.toLowerCase())) return false;
  }
  return capitals >= 2 && !/^\p{Lu}+$/u.test(all.join(""));
}

/** "T-shirts reading “…”", "a sign that said “…”", "One placard said “…”", "bore the words “…”". */
function isOnSign(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  let verbs = 0;
  for (let i = at - 1; i > at - 9; i--) {
    const token = tokens[i];
    if (!token || token.kind === "quote" || /^[.;]$/.test(token.text)) return false;
    if (SIGN.test(token.lower)) return verbs > 0 || i === at - 1;
    if (
      /^(?:reading|read|reads|said|says|saying|proclaiming|proclaimed|declaring|declared|bearing|bore|that|which|emblazoned|marked|printed|carried|carrying)$/.test(
        token.lower,
      )
    )
      verbs++;
    else if (token.isCapital && i < at - 1) return false;
  }
  return false;
}

/** "cries of “Which stop?”" */
function isCry(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  return (
    tokens[at - 1]?.lower === "of" &&
    /^(?:cries|shouts|chants|calls|yells|screams)$/.test(tokens[at - 2]?.lower ?? "")
  );
}

const PASSIVE_VERB =
  /^(?:called|described|dubbed|labelled|labeled|branded|hailed|reported|deemed|considered|known|billed|termed|characterized|characterised|ridiculed|denounced|dismissed|praised|derided|seen|viewed|criticized|criticised|quoted|told|asked|urged|advised|warned|ordered|reminded|informed)$/;

/** A passive without "by" between a form of "be" and the words. */
function isPassive(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  for (let i = at - 1; i > at - 7; i--) {
    const token = tokens[i];
    if (!token || (token.kind === "punct" && token.text !== ",") || token.lower === "by") return false;
    if (token.kind === "quote") continue;
    if (!PASSIVE_VERB.test(token.lower)) continue;
    const auxiliary = [tokens[i - 1]?.lower, tokens[i - 2]?.lower].some(lower =>
      /^(?:is|are|was|were|been|being|be|get|gets|got)$/.test(lower ?? ""),
    );
    return auxiliary && tokens[at + 1]?.lower !== "by";
  }
  return false;
}
