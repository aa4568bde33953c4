import {
  ARTICLES_PHRASES,
  HELP_PHRASES,
  LIBRARY_WORDS,
  OTHER_MESSAGE_PHRASES,
  PRIVACY_PHRASES,
  SPEAKERS_PHRASES,
} from "../../english/requests/library-phrases.ts";
import { ANY_TIME } from "./period.ts";
import { phrasePattern } from "./phrase.ts";
import type { Request } from "./request.ts";
import { groupsOf, type TypedRequest } from "./typed-request.ts";

const patterns = (phrases: readonly string[]): readonly RegExp[] =>
  phrases.map(phrase => phrasePattern(phrase, LIBRARY_WORDS));

const ARTICLES = patterns(ARTICLES_PHRASES);
const SPEAKERS = patterns(SPEAKERS_PHRASES);
const HELP = patterns(HELP_PHRASES);
const PRIVACY = patterns(PRIVACY_PHRASES);
const OTHER_MESSAGE = patterns(OTHER_MESSAGE_PHRASES);

/** Requests about the library and the bot: articles, speakers, help, privacy. */
export function libraryRoute({ text }: TypedRequest): Request | null {
  const is = (some: readonly RegExp[], words = text) => some.some(pattern => pattern.test(words));
  if (is(HELP)) return { kind: "help" };
  if (is(PRIVACY)) return { kind: "privacy" };
  if (isOtherMessage(text)) return { kind: "other-message" };
  for (const pattern of ARTICLES) {
    const groups = groupsOf(text, pattern);
    if (groups) return { kind: "articles", search: groups.search ?? null, ...ANY_TIME };
  }
  return is(SPEAKERS) ? { kind: "speakers", search: null } : null;
}

/** One or two such questions: "is this real? source?" */
function isOtherMessage(text: string): boolean {
  const parts = text.split(/[?.!]+/).filter(part => part.trim() !== "");
  return (
    parts.length > 0 &&
    parts.length <= 2 &&
    parts.every(part => OTHER_MESSAGE.some(pattern => pattern.test(part.trim())))
  );
}
