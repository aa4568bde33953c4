import type { MendedQuestion } from "../../search/search-index.ts";
import { sliceOf } from "../../text/span.ts";
import type { Library } from "../library.ts";
import { isSpeaker } from "../speakers/speakers.ts";
import type { Request } from "./request.ts";
import { understand } from "./understand.ts";

export interface Understood {
  readonly request: Request;
  readonly typed: string;
  /** What the request's spans are in: as typed, or with typing errors mended. */
  readonly words: string;
  /** All that was typed, for `ask`. */
  readonly mended: MendedQuestion;
}

/** A question is asked as it was typed: `ask` mends it and says so. */
const ASKED: ReadonlySet<Request["kind"]> = new Set(["ask", "help", "thanks", "privacy", "other-message"]);

/**
 * `understand` for a library: its speakers are names, and words that are mistyped are read as the library has them, if
 * they make a request: "comapre roe and lee on the brigde". Words to be checked without marks stay as typed.
 */
export async function understandIn(library: Library, typed: string, today: string): Promise<Understood> {
  const mended = await library.search.mend(typed);
  const read = (words: string): Understood => ({
    request: understand(words, today, { isSpeaker: name => isSpeaker(library, name) }),
    typed,
    words,
    mended,
  });
  const asTyped = read(typed);
  if (mended.text === typed) return asTyped;
  const asMeant = read(mended.text);
  const claim = unmarkedClaim(asTyped);
  if (claim !== null && claim !== unmarkedClaim(asMeant)) return asTyped;
  return ASKED.has(asMeant.request.kind) ? asTyped : asMeant;
}

/** Words to be checked that have no marks around them. */
function unmarkedClaim({ request, words }: Understood): string | null {
  return request.kind === "who-said" && !request.isMarked ? sliceOf(words, request.words) : null;
}
