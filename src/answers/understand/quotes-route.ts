import { MONTHS, WEEKDAYS } from "../../english/calendar.ts";
import type { Span } from "../../text/span.ts";
import { OPEN } from "./period.ts";
import type { Request } from "./request.ts";
import { askWithHint, groupsOf, isNoOnePerson, speakerAt, type TypedRequest } from "./typed-request.ts";

const ABOUT =
  "(?:about|abt|on|regarding|re|concerning|as to|on the subject of|on the topic of|when it comes to)";
const QUOTES = "(?:quotes?|quotations?|statements?|remarks?|comments?|words|sayings)";
const LIST =
  "(?:list |show |some |any |more |all |the |every |are there |do you have |have you got |what )*(?:direct )?";
const SUM_UP = "(?:summari[sz]e |sum up |(?:an? )?summary of )?";
const WHAT = "(?:what|whatever|everything|anything|all)(?: else| exactly| all)?";
const DID = "(?:'s|s|'d| did| does| do| has| have| had| is| was)";
const HARDLY = "(?:ever |really |actually |just |recently |said to |to )*";
const SAY =
  "(?:say|said|says|saying|think|thinks|thought|been quoted|quoted|stated?|tell us|told us|commented?|remark(?:ed)?)(?: as saying| saying)?";

/** Patterns in order; `speaker` and `about` name what they capture. Captures of names are bounded. */
const PATTERNS: readonly RegExp[] = [
  // what has been said about Y
  `^what (?:has|have|had|was|is|were) (?:been |being )?(?:said|quoted) ${ABOUT} (?<about>.+)$`,
  // what did X say (about Y)
  `^${SUM_UP}${WHAT}${DID} (?<speaker>.{1,80}?) ${HARDLY}${SAY}(?: ${ABOUT} (?<about>.+)| on| about)?$`,
  // tell me what X said (about Y)
  `^${SUM_UP}${WHAT}(?: that)? (?<speaker>(?!has|is|was|did|does|do|have|had|will|would|can)\\S.{0,79}?) (?:ever |really |actually |has |have |had )*(?:said|says|say|thinks|is quoted|was quoted|been quoted)(?: as saying| saying)?(?: ${ABOUT} (?<about>.+))?$`,
  // who said what about Y, who is quoted on Y, who spoke about Y
  `^who (?:said|says|has said|is quoted as saying) (?:what|anything|something|things) ${ABOUT} (?<about>.+)$`,
  `^who (?:is|are|was|were|has been) quoted ${ABOUT} (?<about>.+)$`,
  `^who (?:spoke|talked|speaks|talks|commented) (?:about|on) (?<about>.+)$`,
  // did X say anything (about Y), has X commented on Y
  `^(?:did|does|has|have|had) (?<speaker>.{1,80}?) ${HARDLY}(?:say|said)(?: anything| something| a word)(?: (?:about|on) (?<about>.+))?$`,
  `^(?:did|does|has|have|had) (?<speaker>.{1,80}?) ${HARDLY}(?:comment(?:ed)?|talk(?:ed)?|spoken?|speak) (?:about|on) (?<about>.+)$`,
  // quotes by X (on Y), quotes on Y (by X)
  `^${LIST}${QUOTES}(?: that)? (?:by|from|of) (?<speaker>.{1,80}?)(?: (?:do you have|are there|have you got))?(?: ${ABOUT} (?<about>.+))?$`,
  `^${LIST}${QUOTES} ${ABOUT} (?<about>.+?)(?: (?:by|from) (?<speaker>.{1,80}))?$`,
  // X's quotes (on Y), X quotes, X's remarks
  `^${SUM_UP}${LIST}(?<speaker>.{1,60}?)(?:'s|'|s')? (?:quotes|quotations)(?: ${ABOUT} (?<about>.+))?$`,
  `^${SUM_UP}${LIST}(?<speaker>.{1,60}?)(?:'s|s') (?:remarks|comments|statements)(?: ${ABOUT} (?<about>.+))?$`,
].map(source => new RegExp(`${source.slice(0, -1)}[ ?.!]*$`, "ds"));

const ALL_QUOTES = new RegExp(
  `^${LIST}(?:quotes|quotations)(?: (?:do you have|are there|have you got))?[ ?.!]*$`,
);

const SPEAKER_ON_TOPIC = new RegExp(`^(?<speaker>.{1,60}?) ${ABOUT} (?<about>.+)$`, "ds");

// "at the G20", "when asked": these ask for an occasion, which /quotes has no option for.
const NO_TOPIC = new RegExp(
  `^(?:${WEEKDAYS.join("|")}|\\d{1,2}(?:st|nd|rd|th)? |may \\d|${MONTHS.filter(month => month !== "may").join("|")})`,
);

// "quotes about the bridge not by Horvat": the topic ends in what leaves somebody out.
const EXCEPTION = / (?:not|except|excluding|other than|apart from|but not)(?: (?:by|from|of) .*)?$| except /s;

const NEGATED =
  /^(?:what|who|whom)(?: else)? (?:did|do|does|has|have|had)n'?t .{0,80}?\b(?:say|said|comment|commented)\b/s;

/** "what did X say about Y?", "quotes by X on Y", and "X on Y" where X is known to be a speaker. */
export function quotesRoute(request: TypedRequest): Request | null {
  const { text } = request;
  if (ALL_QUOTES.test(text)) return { kind: "quotes", speaker: null, about: null, pronoun: null, ...OPEN };
  if (NEGATED.test(text)) return askWithHint(text);
  for (const pattern of PATTERNS) {
    const groups = groupsOf(text, pattern);
    if (!groups) continue;
    const { speaker = null, about = null } = groups;
    if (about && NO_TOPIC.test(text.slice(about.start, about.end))) return null;
    if (isNoOnePerson(request, speaker) || (about && EXCEPTION.test(text.slice(about.start, about.end)))) {
      return askWithHint(text);
    }
    const by = speakerAt(text, speaker);
    // "what did the article say about Y" and "what do you know about Y" are questions.
    if (speaker && by === null) continue;
    if (by === "nobody" ? !about || isListener(text, speaker) : !by && !about) continue;
    return { kind: "quotes", speaker: by === "nobody" ? null : by, about, pronoun: null, ...OPEN };
  }
  return namedSpeaker(request);
}

function namedSpeaker({ text, isSpeaker }: TypedRequest): Request | null {
  const whole = groupsOf(text, /^(?<speaker>.{1,60})$/ds)?.speaker;
  if (whole && isSpeaker(whole))
    return { kind: "quotes", speaker: whole, about: null, pronoun: null, ...OPEN };
  const groups = groupsOf(text, SPEAKER_ON_TOPIC);
  if (!groups?.speaker || !groups.about || !isSpeaker(groups.speaker)) return null;
  return { kind: "quotes", speaker: groups.speaker, about: groups.about, pronoun: null, ...OPEN };
}

/** The asker and the bot are nobody whom an article quotes. */
function isListener(text: string, speaker: Span | null): boolean {
  return speaker !== null && /^(?:i|you|we|it)$/.test(text.slice(speaker.start, speaker.end));
}
