import type { Span } from "../../text/span.ts";
import type { Disputed } from "../quotation.ts";
import type { Reading } from "../reading/reading.ts";
import type { Draft } from "./draft.ts";

type Reason = Disputed["reason"];

/**
 * What an article says of words that were not, or not really, said. Looked for in the sentence that holds the
 * words and in its neighbours in the paragraph; the bounded gaps keep every pattern linear.
 */
const PATTERNS: readonly { readonly reason: Reason; readonly isAround: boolean; readonly pattern: RegExp }[] =
  [
    {
      reason: "doctored",
      isAround: true,
      pattern:
        /\b(?:(?:has|had|have|was|were|is) been (?:digitally )?(?:altered|edited)|(?:altered|edited) (?:with|using|by) (?:software|a computer|artificial)|(?:is|was|are|were|been|has been|had been|a|an|the|crudely|digitally)\s(?:crudely |digitally |clearly )?(?:doctored|photoshopped|manipulated|deepfaked?|deep-faked?|AI-generated|computer-generated))\b/iu,
    },
    {
      reason: "parody",
      isAround: true,
      pattern:
        /\b(?:satirical|parody|spoof|satire)\s(?:account|site|website|post|article|page|news|video|sketch|piece)\b/iu,
    },
    {
      reason: "false",
      isAround: true,
      pattern:
        /\b(?:(?:post|quote|quotation|tweet|claim|video|image|letter|statement|story|sentence|words|remark|picture|screenshot|clip|message|line)s?\s(?:is|are|was|were)\s(?:entirely |completely |a |an )?(?:fake|false|fabricated|bogus|made[- ]up|invented|forged|hoax|fabrication|forgery)|(?:fake|fabricated|bogus|made-up|invented|forged|phony|phoney)\s(?:\p{L}+\s)?(?:post|quote|quotation|tweet|statement|letter|video|story|screenshot|message|interview|claim)s?|(?:falsely|wrongly|wrongfully|incorrectly|mistakenly|erroneously)\s(?:quoted|attributed|claim(?:s|ed|ing)?|said|says|reported|reports|credited|stated|states)|misquoted|misattributed)\b/iu,
    },
    {
      // “The quote “…”, attributed to X, is fabricated”: the quoted words are ¤ here.
      reason: "false",
      isAround: false,
      pattern:
        /\b(?:quote|quotation|sentence|phrase|line|remark|statement|words|claim)\s¤+,?\s(?:[^.;:¤]{1,80}?,\s)?(?:is|are|was|were|has been|have been)\s(?:entirely |completely |simply |a |an )?(?:fake|false|fabricated|bogus|made[- ]up|invented|forged|fabrication|forgery|never\s(?:said|spoken|uttered|written|made))\b/iu,
    },
    {
      reason: "denied",
      isAround: false,
      pattern:
        /\b(?:(?:denie[sd]|denying|deny)\s(?:ever\s|having\s|that\s(?:he|she|they|it)\s(?:had\s)?(?:ever\s)?)*(?:saying|said|telling|told|calling|called|writing|wrote|using|used|tweeting|describing|described)|never\s(?:actually\s|even\s|once\s)?(?:said|says|say|told|tell|wrote|write|uttered|tweeted|called|used the (?:words?|phrase))|(?:did|does|do|had|has|have)(?:\snot|n['’]t)\s(?:actually\s|ever\s|in fact\s)?(?:say|said|tell|told|write|written|tweet|tweeted|utter|uttered|call|called)\b(?!\s(?:if|whether|how|when|where|what|why|much|anything)))/iu,
    },
    {
      reason: "hypothetical",
      isAround: false,
      pattern:
        /\b(?:(?:if|supposing|what if)\s(?:(?!and\b|but\b)[\p{L}’'-]+\s){1,6}?(?:had\s|were to\s)?(?:(?!and\b|but\b)[\p{L}’'-]+\s){0,4}(?:said|told|say|tell|saying|telling|written|wrote|replied|answered|declared)\b|(?:suppose|imagine)\s(?:[\p{L}’'-]+\s){1,9}?(?:said|saying|told|telling|replied|answered)\b|(?:would|could|might|should)\shave\s(?:said|told|replied|answered|written)|as if to say)/iu,
    },
  ];

/** Stems, in small letters, without one of which none of the patterns can match: most sentences are done with here. */
const TRIGGER =
  /fake|false|fabricat|bogus|made.up|invent|forge|hoax|phon(?:e)?y|wrong|incorrect|mistaken|erroneous|misquot|misattrib|doctor|photoshop|manipulat|ai-gen|computer-gen|altered|edited|satir|parod|spoof|den(?:y|ied|ies)|never|n['’]t\b|\bnot\b|\bif\b|suppos|imagin|\bhave\b/;

const SATIRE =
  /\b(?:this (?:is|article is|story is)(?: a)?(?: work of| piece of)? (?:satire|parody|satirical)|satire:|\[satire\]|\(satire\))/iu;

/** So many characters at the start and the end of an article may say that the whole is satire. */
const NOTICE_LENGTH = 600;

/** Longest stretch of text around the words that is read, in code units. */
const WINDOW = 500;

/** A sentence in the article's own voice: quoted words are blanked out by ¤, so that only the article disputes. */
interface Voice {
  readonly start: number;
  readonly text: string;
  readonly paragraph: number;
  /** Whether any of the patterns can match. */
  readonly isSuspect: boolean;
}

/** Finds for every draft what the article says against its words; null where it says nothing. */
export function findDisputed(reading: Reading, drafts: readonly Draft[]): Map<Draft, Disputed> {
  const found = new Map<Draft, Disputed>();
  const satire = noticeOfSatire(reading);
  const voices = new Map<number, Voice | null>();
  const voiceOf = (sentence: number): Voice | null => {
    const known = voices.get(sentence);
    if (known !== undefined) return known;
    const voice = voiceOfSentence(reading, sentence);
    voices.set(sentence, voice);
    return voice;
  };
  for (const draft of drafts) {
    const disputed =
      satire ??
      disputedIn(reading, draft, voiceOf) ??
      supposed(reading, draft) ??
      failedClaim(reading, draft);
    if (disputed) found.set(draft, disputed);
  }
  return found;
}

function voiceOfSentence(reading: Reading, number: number): Voice | null {
  const sentence = reading.sentences[number];
  if (!sentence) return null;
  const start = reading.tokens[sentence.from]?.start ?? 0;
  const text = withoutQuotations(reading, start, reading.tokens[sentence.to - 1]?.end ?? start);
  return { start, text, paragraph: sentence.paragraph, isSuspect: TRIGGER.test(text.toLowerCase()) };
}

function noticeOfSatire(reading: Reading): Disputed | null {
  const { text, paragraphs, title, hasOwnTitle } = reading.article;
  const last = paragraphs.at(-1);
  const places: Span[] = [{ start: paragraphs[0]?.start ?? 0, end: NOTICE_LENGTH }];
  if (last) places.push({ start: Math.max(0, last.end - NOTICE_LENGTH), end: last.end });
  for (const { start, end } of places) {
    const match = SATIRE.exec(text.slice(start, end));
    if (match)
      return {
        reason: "parody",
        span: { start: start + match.index, end: start + match.index + match[0].length },
      };
  }
  const first = paragraphs[0];
  // A title is no part of the text: the first paragraph stands for it.
  return hasOwnTitle && SATIRE.test(title) && first
    ? { reason: "parody", span: { start: first.start, end: first.end } }
    : null;
}

function disputedIn(
  reading: Reading,
  draft: Draft,
  voiceOf: (sentence: number) => Voice | null,
): Disputed | null {
  const number = draft.stretch < 0 ? -1 : (reading.sentenceOfStretch[draft.stretch] ?? -1);
  const own = voiceOf(number);
  if (!own) return null;
  const after = voiceOf(number + 1);
  const next = after?.paragraph === own.paragraph ? after : null;
  for (const { reason, isAround, pattern } of PATTERNS) {
    const match = matchNear(pattern, own, draft);
    // "He never said “…”" denies; "“…,” said Ann, who never said no" doesn't.
    const isBefore = match !== null && match.start <= draft.end && draft.start - match.end <= 120;
    const span = isAround ? (match ?? (next && matchNear(pattern, next, draft))) : isBefore ? match : null;
    if (span) return { reason, span };
  }
  return next && saysOtherwise(next);
}

/** The first match in a sentence, not further than `WINDOW` from the words. */
function matchNear(pattern: RegExp, { start, text, isSuspect }: Voice, draft: Draft): Span | null {
  if (!isSuspect) return null;
  const from = Math.max(start, draft.start - WINDOW);
  const match = pattern.exec(text.slice(from - start, Math.max(0, draft.end + WINDOW - start)));
  if (!match) return null;
  return { start: from + match.index, end: from + match.index + match[0].length };
}

/** "Did X say “…”? He did not.", "… “…”. He did not say this." */
function saysOtherwise({ start, text, isSuspect }: Voice): Disputed | null {
  const isBrief = text.length <= 90;
  if (!isSuspect || !isBrief || !DENIAL.test(text)) return null;
  return { reason: "denied", span: { start, end: start + text.length } };
}

const DENIAL =
  /^(?:But )?(?:he|she|they|it|\p{Lu}\p{L}+) (?:did not|didn['’]t|never did|had not|hadn['’]t)(?: say (?:this|that|it|so|those words))?[.,!]/iu;

/**
 * “If I had said ‘we give up’, you would have laughed”: a good part of what is quoted are words that its
 * speaker only supposes. Where they are less than a third, nothing is flagged: the rest was said in earnest.
 */
function supposed({ article }: Reading, draft: Draft): Disputed | null {
  const words = article.text.slice(draft.start, draft.end);
  const match = SUPPOSED.exec(words.slice(0, WINDOW));
  if (!match) return null;
  const from = match.index + match[0].length;
  const length = words.slice(from).search(/['’"”»](?![\p{L}\p{N}])/u);
  if (length < 0 || length * 3 < words.length) return null;
  const start = draft.start + match.index;
  return { reason: "hypothetical", span: { start, end: start + match[0].trimEnd().length } };
}

const SUPPOSED =
  /\b(?:if|suppose|supposing|imagine)\s(?:I|he|she|we|they|you|\p{Lu}\p{L}{1,30})(?:['’]d|\shad|\swere to|\sever){0,2}\s(?:say|said|saying|told\s\p{L}{1,30}|written|wrote|tweeted),?\s(?=['‘"“«])/iu;

/** A fact-check in headed paragraphs: "CLAIM: …" and, further on, "VERDICT: False." */
function failedClaim({ article: { text, paragraphs } }: Reading, draft: Draft): Disputed | null {
  const own = paragraphs[draft.paragraph - 1];
  if (!own || !/^(?:the )?claim:/iu.test(text.slice(own.start, own.start + 12))) return null;
  for (const { start, end } of paragraphs.slice(draft.paragraph, draft.paragraph + 8)) {
    const verdict =
      /^(?:our |the )?(?:verdict|rating|ruling|conclusion):\s*(?:false|fake|fabricated|doctored|untrue|not true)\b/iu;
    const match = verdict.exec(text.slice(start, Math.min(end, start + 60)));
    if (match) return { reason: "false", span: { start, end: start + match[0].length } };
  }
  return null;
}

/** The text with quoted words blanked out; offsets stay. */
function withoutQuotations(reading: Reading, start: number, end: number): string {
  const { stretches, article } = reading;
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.outer.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let text = "";
  let at = start;
  for (let index = low; index < stretches.length; index++) {
    const outer = stretches[index]?.outer;
    if (!outer || outer.start >= end) break;
    if (outer.start > at) text += article.text.slice(at, outer.start);
    const from = Math.max(outer.start, at);
    const to = Math.min(outer.end, end);
    text += "¤".repeat(Math.max(0, to - from));
    at = to;
  }
  return text + article.text.slice(at, Math.max(at, end));
}
