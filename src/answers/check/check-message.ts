import { isWithin, type Span, sliceOf, trimSpan } from "../../text/span.ts";
import type { Match, Verdict } from "../answer.ts";
import type { Library } from "../library.ts";
import { brokenSentence } from "./broken-sentence.ts";
import { type CheckedWords, type CheckOptions, checkQuote, checkWords, isPrinted } from "./check-quote.ts";
import { isConfirmedQuotation } from "./is-confirmed.ts";
import { type Claim, claimOf } from "./message/claim.ts";
import { findClaims } from "./message/find-claims.ts";
import { type KnownNames, knownNamesOf, wordsOfTag } from "./message/known-names.ts";
import { maskMessage } from "./message/mask-message.ts";
import { plainMessage } from "./message/plain-message.ts";
import { unconfirmedIn } from "./message/unconfirmed.ts";
import { withoutRole } from "./message/without-role.ts";
import type { MessageCheck } from "./message-check.ts";

/** Most claims of one message that are checked; a reply has no room for more. */
const MOST_CLAIMS = 5;

/** Fewest words of a part of a message that is checked separately, and its least share of the message. */
const FEWEST_PART_WORDS = 6;
const LEAST_SHARE = 0.5;

interface Asked extends Pick<CheckOptions, "speaker" | "filter" | "run"> {
  /**
   * Whether the words were given as somebody's, to be looked up; otherwise they are a message, which may quote
   * nobody.
   */
  readonly isGiven?: boolean;
}

/** The claims of a message with their verdicts, and how many more it contains. */
export interface MessageChecks {
  readonly checks: readonly MessageCheck[];
  readonly more: number;
}

/** The same for words that were given: at least one verdict. */
interface GivenChecks extends MessageChecks {
  readonly checks: readonly [MessageCheck, ...MessageCheck[]];
}

/**
 * Checks every claim in a message, each against the person whom the message names for it. All typed words are read
 * here: for the menu, `/who-said`, mentions and the command line.
 *
 * The whole message is tried as typed first: words that an article has like this are not a label followed by
 * something. A message without marks may be chatter around part of a quotation. If the whole is found nowhere, the part
 * that is in a quotation is checked, if it is most of the message, and never confirmed.
 */
export async function checkMessage(
  library: Library,
  message: string,
  given: Asked = {},
): Promise<MessageChecks> {
  const plain = plainMessage(message);
  const speaker = given.speaker && (plainMessage(given.speaker)?.text ?? given.speaker);
  const asked = { ...given, speaker };
  if (!plain) return checkPlain(library, message, asked);
  const { checks, more } = await checkPlain(library, plain.text, asked);
  return { checks: checks.map(({ claim, check }) => ({ claim: plain.asSent(claim), check })), more };
}

async function checkPlain(library: Library, message: string, asked: Asked): Promise<MessageChecks> {
  const { whole, sentence } = await checkWhole(library, message, asked);
  if (whole) return { checks: [whole], more: 0 };
  const names = knownNamesOf(library, await library.words());
  const claims = findClaims(message, names);
  const checks: MessageCheck[] = [];
  for (const claim of claims.slice(0, MOST_CLAIMS)) {
    checks.push(...(await checkClaim(library, message, claim, { ...asked, sentence, names })));
  }
  const joined = await joinBroken(library, message, checks, { ...asked, sentence, names });
  return {
    checks: joined.slice(0, MOST_CLAIMS),
    more: Math.max(0, claims.length - MOST_CLAIMS) + Math.max(0, joined.length - MOST_CLAIMS),
  };
}

/** “A,” Ann Roe said, “and B.” is one claim, if an article has the whole sentence. */
async function joinBroken(
  library: Library,
  message: string,
  checks: readonly MessageCheck[],
  asked: AskedWith,
): Promise<MessageCheck[]> {
  const joined: MessageCheck[] = [];
  for (const next of checks) {
    const last = joined.at(-1);
    const broken = last && brokenSentence(message, last, next);
    const [whole] = broken ? await checkClaim(library, message, broken.claim, asked, broken.words) : [];
    if (whole && isConfirmedQuotation(whole.check)) joined.splice(-1, 1, whole);
    else joined.push(next);
  }
  return joined;
}

const QUOTATION_MARK = /["“”«»„「」]/u;

/** Checks words that were given to be looked up, for `/who-said` and the command line. There is always a verdict. */
export async function checkGiven(
  library: Library,
  words: string,
  asked: Omit<Asked, "isGiven">,
): Promise<GivenChecks> {
  const { checks, more } = await checkMessage(library, words, { ...asked, isGiven: true });
  const [first, ...others] = checks;
  if (first) return { checks: [first, ...others], more };
  const claim = claimOf({ start: 0, end: words.length }, { isMarked: false });
  return { checks: [{ claim, check: await checkQuote(library, words, asked) }], more: 0 };
}

/** Words that a message asks about, and who it says said them. */
export interface AskedFor {
  readonly message: string;
  readonly words: string;
  readonly isMarked: boolean;
  readonly speaker: string | null;
}

/**
 * Checks words that a message asks about. It is read like every other message; only if that finds no claim, or nothing of
 * one without marks, as in "wait, who said no??", the words are taken from the request. There is always a verdict.
 */
export async function checkAskedFor(
  library: Library,
  { message, words, isMarked, speaker }: AskedFor,
  asked: Pick<Asked, "run"> = {},
): Promise<GivenChecks> {
  const { checks, more } = await checkMessage(library, message, { ...asked, isGiven: true });
  const [first, ...others] = checks;
  const isFound = isMarked || checks.some(({ check }) => check.verdict !== "none");
  if (first && isFound) return { checks: [first, ...others], more };
  return checkGiven(library, words, { ...asked, ...(speaker === null ? {} : { speaker }) });
}

interface Quoting extends Pick<Asked, "run"> {
  /** Nothing is asked, so words between marks beside a name quote somebody, though no article has them. */
  readonly isPosted?: boolean;
}

const NOT_QUOTING: ReadonlySet<Verdict> = new Set(["none", "short", "own-words"]);

/**
 * The verdicts on a message that quotes somebody, or contains words of quotations; null if it asks something else, or
 * only contains an article's own words. So no message is answered with words that a check of it would warn about.
 */
export async function checkQuoting(
  library: Library,
  message: string,
  { isPosted = false, ...asked }: Quoting = {},
): Promise<MessageChecks | null> {
  const found = await checkMessage(library, message, asked);
  return found.checks.some(check => isQuoting(check, isPosted)) ? found : null;
}

function isQuoting({ claim, check }: MessageCheck, isPosted: boolean): boolean {
  if (!NOT_QUOTING.has(check.verdict)) return true;
  if (!claim.isMarked || check.verdict === "short") return false;
  const isNamed = claim.speaker !== null || claim.named.length > 0;
  return check.verdict === "own-words" || (isPosted && isNamed);
}

/** What a message is as a whole: a claim, if an article has all of it unchanged as that, or whole sentences of an article. */
interface Whole {
  readonly whole: MessageCheck | null;
  /** Whole sentences of an article, some of them quoted and some the article's own: “No comment,” Roe said. */
  readonly sentence: Match | null;
}

async function checkWhole(library: Library, message: string, asked: Asked): Promise<Whole> {
  const text = maskMessage(message);
  const words = withoutMarks(text, trimSpan(text, { start: 0, end: text.length }));
  const check = await checkQuote(library, sliceOf(message, words), { ...asked, isAsTyped: true });
  const [match] = check.matches;
  const none = { whole: null, sentence: null };
  if (!match || check.verdict === "short") return none;
  // The named person may have said nearly the same, which is checked below.
  if (check.speakerAgrees === "other") return none;
  // “A,” Ann Roe said. – as in the article: A is claimed, as her words.
  const isMarked = QUOTATION_MARK.test(sliceOf(text, words));
  // To the end, which may be the next paragraph's first word: “… cannot replace you.” Herrera said
  const isWithinMarks = [match.span, match.runs.at(-1) ?? match.span].every(part =>
    match.quoted.some(({ span }) => isWithin(part, span)),
  );
  if ((isMarked || match.quoted.length > 0) && !isWithinMarks) {
    const isCut = check.cautions.some(({ kind }) => kind === "rest-before" || kind === "rest-after");
    return { whole: null, sentence: isCut ? null : match };
  }
  return { whole: { claim: claimOf(words, { isMarked }), check }, sentence: null };
}

/** The span without quotation marks at both of its ends. */
function withoutMarks(text: string, { start, end }: Span): Span {
  const isMark = (at: number) => QUOTATION_MARK.test(text.charAt(at));
  return isMark(start) && isMark(end - 1) && end - start > 2
    ? { start: start + 1, end: end - 1 }
    : { start, end };
}

type AskedWith = Asked & Pick<Whole, "sentence"> & { readonly names: KnownNames };

async function checkClaim(
  library: Library,
  message: string,
  given: Claim,
  { speaker, filter, run, isGiven = false, sentence, names }: AskedWith,
  words?: string,
): Promise<MessageCheck[]> {
  const claim = await withOwnChatter(library, message, given, { filter, run });
  const isTag = ({ start }: Span) => message.charAt(start - 1) === "#";
  // A single tag is like a signature; of several, some say what it is about.
  const isTagAmongOthers = (span: Span) => isTag(span) && [...message.matchAll(/#[\p{L}\p{N}]/gu)].length > 1;
  const nameAt = (span: Span) => (isTag(span) ? wordsOfTag(sliceOf(message, span)) : sliceOf(message, span));
  const own = claim.speaker && withoutRole(nameAt(claim.speaker), names);
  const options: CheckOptions = {
    speaker: speaker ?? own?.name,
    alsoNamed: claim.named.filter(span => !isTagAmongOthers(span)).map(nameAt),
    beside: claim.beside,
    roles: [...claim.roles, ...(own?.roles ?? [])],
    tagged: claim.named.filter(isTagAmongOthers).map(nameAt),
    filter,
    run,
  };
  const claimedAs = claim.isTurned ? "part-of-message" : claim.isMarked || isGiven ? "words" : "message";
  const checked = (isInSentence: boolean) =>
    checkWords(library, words ?? sliceOf(message, claim.words), { ...options, claimedAs, isInSentence });
  let whole = await checked(false);
  if (whole.check.verdict === "short" && claim.isMarked && claim.speaker && sentence) {
    const there = await checked(true);
    const [match] = there.check.matches;
    const isThere = match?.article === sentence.article && match.paragraph === sentence.paragraph;
    if (isThere && there.check.speakerAgrees === "same") whole = there;
  }
  const unconfirmed = unconfirmedIn(message, claim.words, whole.untold);
  const check = unconfirmed === null ? whole.check : { ...whole.check, unconfirmed };
  if (claim.isMarked || check.verdict !== "none") return [{ claim, check }];
  const parts = await checkParts(library, { claim, whole }, options);
  return parts.length > 0 ? parts : [{ claim, check }];
}

/** “We need facts” is somebody's whole sentence, although "facts" is often chatter: if an article has it, it counts. */
async function withOwnChatter(
  library: Library,
  message: string,
  claim: Claim,
  options: Pick<Asked, "filter" | "run">,
): Promise<Claim> {
  const { words, asTyped, speaker } = claim;
  if (!asTyped) return claim;
  const isInArticle = (span: Span) => isPrinted(library, sliceOf(message, span), options);
  // Without a name most of a message is chatter, unless exactly the rest is printed.
  const isAll = (await isInArticle(asTyped)) || (speaker === null && !(await isInArticle(words)));
  return isAll ? { ...claim, words: asTyped } : claim;
}

/**
 * The parts of quotations in a message without marks, if they are most of it, or a whole sentence of one. Each is
 * looked up by itself, because others may be quoted with just these words.
 */
async function checkParts(
  library: Library,
  { claim, whole }: { readonly claim: Claim; readonly whole: CheckedWords },
  options: CheckOptions,
): Promise<MessageCheck[]> {
  const found = whole.kind === "none" || whole.kind === "quoted" ? whole.parts : [];
  const parts = found.filter(({ agreed, agreeing }) => agreed >= FEWEST_PART_WORDS && agreeing >= 2);
  const covered = parts.reduce((sum, { agreed }) => sum + agreed, 0);
  const isMost = covered >= LEAST_SHARE * whole.words.length;
  const checks: MessageCheck[] = [];
  for (const { claimed } of parts) {
    const check = await checkQuote(library, sliceOf(whole.text, claimed), {
      ...options,
      claimedAs: "part-of-message",
    });
    const isCut = check.cautions.some(({ kind }) => kind === "rest-before" || kind === "rest-after");
    if (!isMost && isCut) continue;
    const { start } = claim.words;
    const words = { start: start + claimed.start, end: start + claimed.end };
    checks.push({ claim: { ...claim, words }, check });
  }
  return checks;
}
